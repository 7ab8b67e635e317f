"""One thing to be chosen from many by name: a chapter, a feed.

Why it exists: a long list is narrowed by what is typed above it. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
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

from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["ChoiceDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 440
_HEIGHT_PX: Final = 480


class ChoiceDialog(QDialog):
    """The dialog; opened anew each time. Its texts come in the language of the interface.

    Signals:
        chosen: The number of a name; the first is 0.
    """

    chosen = Signal(int)

    def __init__(self, texts: tuple[str, str, str], parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            texts: Title of the window, heading, and what the field asks for.
            parent: The window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title, heading, asked = texts
        self.setWindowTitle(title)
        font = latin_font("source-serif", TYPE.latin_subhead, QFont.Weight.DemiBold)
        name = TextLabel(self, font=font, wrap=True)
        name.setText(heading)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(TYPE.interface))
        self.field.setPlaceholderText(asked)
        self.field.setAccessibleName(asked)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for widget in (name, self.field, self.list):
            column.addWidget(widget)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        FocusRing(self)
        DialogRoom(self)

    def offer(self, names: Sequence[str], current: int = 0) -> None:
        """List `names` with one of them selected, and show the dialog's list to the keyboard."""
        for number, text in enumerate(names):
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
        self.list.setCurrentRow(current)
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
        if self.result() == QDialog.DialogCode.Accepted:
            return  # where a click activates, one is told twice
        self.accept()
        self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))
