"""The translation memory as a window: how many own units, which files are in it; one is taken out.

Why it exists: a customer's memory is lent, not given: what came in must be seen and go again. The
dialog changes nothing itself. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.services.memory_ports import MemoryImport
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.memory_importer import MemoryHoldings
from reader.ui.paged_list import PagedList, PagedModel
from reader.ui.theme import TYPE, Tokens
from reader.ui.two_line_row import TwoLineRow

__all__ = ["MemoryFilesDialog"]

_MARGIN_PX: Final = 24
_SIZE: Final = (600, 480)


class MemoryFileCounts(QObject):
    """Says counts; lupdate finds plurals in ``tr`` only."""

    def own(self, count: int) -> str:
        """Return how many units the user made."""
        return self.tr("%Ln unit(s) of your own, from what you edited and confirmed.", "", count)

    def of(self, one: MemoryImport) -> str:
        """Return how many units a file has in the memory, and since when."""
        made = QDateTime.fromString(one.made_at, Qt.DateFormat.ISODate).toLocalTime()
        date = QLocale().toString(made, QLocale.FormatType.ShortFormat) if made.isValid() else ""
        units = self.tr("%Ln unit(s)", "", one.units)
        return " · ".join(part for part in (units, isolate(date) if date else "") if part)


class _Files(PagedModel[MemoryImport]):
    """The files, newest first."""

    def text(self, item: MemoryImport, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.file
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(item)}. {MemoryFileCounts().of(item)}"
        return None


def _lines(one: MemoryImport) -> tuple[str, str]:
    return _name(one), MemoryFileCounts().of(one)


class MemoryFilesDialog(QDialog):
    """The dialog.

    Signals:
        import_wanted: Files are to be chosen and imported.
        remove_wanted: The path of a file whose units are to go; it was asked for twice.
    """

    import_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it without a list; `show_holdings` fills it."""
        super().__init__(parent)
        self._own = -1
        self._asked = ""
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._files = _Files(self)
        self.list: PagedList[MemoryImport] = PagedList(
            self._files,
            TwoLineRow(self._files, _lines, self, Qt.TextElideMode.ElideMiddle),
            self,
        )
        self.list.setObjectName("backupsList")
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._said = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        self.import_button = text_button("", self)
        self.import_button.clicked.connect(self.import_wanted)
        self.remove_button = text_button("", self)
        self.remove_button.clicked.connect(self._on_remove)
        self._close = text_button("", self, "primary")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.import_button)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        column.addLayout(foot)
        self.resize(*_SIZE)
        FocusRing(self)
        self._is_empty = False
        DialogRoom(self)
        self._retranslate()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    @Slot(object)
    def show_holdings(self, held: MemoryHoldings) -> None:
        """Show what is in the memory now."""
        self._own = held.own
        self.list.put(0, held.imports, is_whole=True)
        if held.imports:
            self.list.setCurrentIndex(self._files.index(0, 0))
        self._retranslate()
        self._is_empty = not held.imports
        self.say(self._none_yet())

    def _none_yet(self) -> str:
        return self.tr("No file was imported yet.") if self._is_empty else ""

    def current(self) -> MemoryImport | None:
        """Return the file that is selected."""
        row = self.list.currentIndex().row()
        return self._files.items[row] if 0 <= row < len(self._files.items) else None

    def say(self, text: str, *, warn: bool = False) -> None:
        """Say below the list what came of it."""
        self._said.setProperty("role", "warn" if warn else "soft")
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @Slot()
    def _on_current(self) -> None:
        self._ask("")

    @Slot()
    def _on_remove(self) -> None:
        """Ask once more in the button itself, then remove."""
        current = self.current()
        if current is None:
            return
        if self._asked == current.file:
            self._ask("")
            self.say(self.tr("Removing…"))
            self.remove_wanted.emit(current.file)
            return
        self._ask(current.file)
        #: %1 is the name of a file
        text = self.tr("The units that only %1 has go from the memory; the file itself stays.")
        self.say(text.replace("%1", isolate(_name(current))))

    def _ask(self, file: str) -> None:
        """Ask to remove a file's units, or nothing where `file` is empty."""
        self._asked = file
        self.remove_button.setEnabled(self.current() is not None)
        text = self.tr("Remove its units") if file else self.tr("Remove…")
        self.remove_button.setText(text)
        self.remove_button.setAccessibleName(text.rstrip("…"))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._is_empty:
                self.say(self._none_yet())
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Translation memory"))
        self.setAccessibleName(self.tr("Translation memory"))
        self._title.setText(self.tr("Translation memory"))
        self._about.setText(MemoryFileCounts().own(self._own) if self._own >= 0 else "")
        self.list.setAccessibleName(self.tr("Imported files, newest first"))
        for button, text in (
            (self.import_button, self.tr("Import…")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text.rstrip("…"))
        self._ask("")


def _name(one: MemoryImport) -> str:
    return one.file.replace("\\", "/").rpartition("/")[2]
