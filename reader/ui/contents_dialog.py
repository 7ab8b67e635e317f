"""The chapters of a book, or the parts of a long text, to choose from.

Why it exists: a book is read from its table of contents; what is typed narrows it. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.domain.article import Part
from reader.domain.bidi import isolate
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["ContentsDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 440
_HEIGHT_PX: Final = 480


class ContentsDialog(QDialog):
    """The dialog; opened anew each time.

    Signals:
        chosen: The number of a part; the first is 0.
    """

    chosen = Signal(int)

    def __init__(self, book: str, part: Part, parent: QWidget | None = None) -> None:
        """Show the parts of `book`, with the one that is open selected."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Contents")
        self.setWindowTitle(title)
        font = latin_font("source-serif", TYPE.latin_subhead, QFont.Weight.DemiBold)
        name = TextLabel(self, font=font, wrap=True)
        name.setText(book or title)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(TYPE.interface))
        self.field.setPlaceholderText(self.tr("Find a chapter"))
        self.field.setAccessibleName(self.tr("Find a chapter"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.list = QListWidget(self)
        self.list.setObjectName("contentsList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(interface_font(TYPE.interface))
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._on_activated)
        self.list.itemClicked.connect(self._on_activated)
        for number in range(part.count):
            named = part.names[number] if number < len(part.names) else ""
            #: %1 is a number
            text = isolate(named) or self.tr("Part %1").replace("%1", str(number + 1))
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
        self.list.setCurrentRow(part.number - 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for widget in (name, self.field, self.list):
            column.addWidget(widget)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        FocusRing(self)
        self.list.setFocus()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        wanted = text.casefold().strip()
        first = -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = wanted not in item.text().casefold()
            item.setHidden(hidden)
            first = row if first < 0 and not hidden else first
        if first >= 0 and wanted:
            self.list.setCurrentRow(first)

    @Slot()
    def _on_entered(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._on_activated(item)

    @Slot(QListWidgetItem)
    def _on_activated(self, item: QListWidgetItem) -> None:
        self.accept()
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))
