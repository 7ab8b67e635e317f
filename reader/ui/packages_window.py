"""Translation packages as a window: what is here, what can be had, and what each one is.

Why it exists: the starter is small, and better packages are two clicks away: one fetches the list,
one a package. It is not modal, since one goes on reading while a package comes. It changes nothing
itself. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.download_line import DownloadLine
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.package_details import PackageDetails
from reader.ui.paged_list import ITEM, PagedList, PagedModel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens
from reader.ui.two_line_row import TwoLineRow

__all__ = ["HERE", "INDEX", "ListedPackage", "PackagesWindow"]

HERE, INDEX = "here", "index"
"""What is listed: what is installed, or what the index offers."""
_MARGIN_PX: Final = 24
_SIZE: Final = (820, 600)
_LIST_PX: Final = 300
_BESIDE_PX: Final = 20
_PAUSE_MS: Final = 150


@dataclass(frozen=True, slots=True)
class ListedPackage:
    """A row.

    Attributes:
        key: Tells it from all others.
        title: Its languages.
        line: Version, size, place, state.
    """

    key: str
    title: str
    line: str


def _lines(one: ListedPackage) -> tuple[str, str]:
    return one.title, one.line


class _Packages(PagedModel[ListedPackage]):
    def text(self, item: ListedPackage, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.title}. {item.line}"
        return None


class PackagesWindow(QDialog):
    """The window.

    Signals:
        listed: Something else is to be listed: `shelf` and `wanted` say what.
        chosen: The key of the row that is selected; empty for none.
        file_wanted: A package is to be installed from a file.
        folder_wanted: A package is to be installed from a folder.
        refresh_wanted: The index is to be fetched.
        mirror_wanted: The address of the index is to be changed.
    """

    listed = Signal()
    chosen = Signal(str)
    file_wanted = Signal()
    folder_wanted = Signal()
    refresh_wanted = Signal()
    mirror_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent, Qt.WindowType.Window)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self.shelves = SegmentedSwitch(self)
        self.shelves.chosen.connect(self._on_shelf)
        self._about = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.search = QLineEdit(self)
        self.search.setFont(interface_font(TYPE.interface))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.listed)
        self.search.textChanged.connect(self._pause.start)
        self._rows, self._is_filling = _Packages(self), False
        self.list: PagedList[ListedPackage] = PagedList(
            self._rows, TwoLineRow(self._rows, _lines, self), self
        )
        self.list.setObjectName("backupsList")
        self.list.setUniformItemSizes(True)
        self.list.setFixedWidth(_LIST_PX)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.details = PackageDetails(self)
        self.download = DownloadLine(self)
        self._said = TextLabel(self, "soft", interface_font(TYPE.label), wrap=True)
        self.file_button = text_button("", self)
        self.file_button.clicked.connect(self.file_wanted)
        self.folder_button = text_button("", self)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.refresh_button = text_button("", self)
        self.refresh_button.clicked.connect(self.refresh_wanted)
        self.mirror_button = text_button("", self, "link")
        self.mirror_button.clicked.connect(self.mirror_wanted)
        self.close_button = text_button("", self)
        self.close_button.clicked.connect(self.accept)
        for button in self._foot():
            button.setAutoDefault(False)  # Enter in the field fetches nothing
        self._arrange()
        self.resize(*_SIZE)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.say("")

    def _foot(self) -> tuple[QPushButton, ...]:
        own = (self.file_button, self.folder_button)
        return (*own, self.refresh_button, self.mirror_button, self.close_button)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.shelves)
        body = QHBoxLayout()
        body.setSpacing(_BESIDE_PX)
        body.addWidget(self.list)
        body.addWidget(self.details, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in self._foot():
            foot.addWidget(button)
        foot.insertStretch(foot.count() - 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self.search)
        column.addLayout(body, 1)
        column.addWidget(self.download)
        column.addWidget(self._said)
        column.addLayout(foot)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.shelves.apply_tokens(tokens)
        self.list.apply_tokens(tokens)
        self.details.apply_tokens(tokens)

    @property
    def shelf(self) -> str:
        """Return what is listed."""
        return self.shelves.current()

    @property
    def wanted(self) -> str:
        """Return what is looked for in the index; empty for what this app is for."""
        return self.search.text().strip() if self.shelf == INDEX else ""

    @property
    def current(self) -> str:
        """Return the key of the row that is selected; empty for none."""
        value = self.list.currentIndex().data(ITEM)
        return value.key if isinstance(value, ListedPackage) else ""

    def show_rows(self, rows: Sequence[ListedPackage], about: str) -> None:
        """List packages; the row that was selected stays so where it is still there."""
        here = self.current
        self._about.setText(about)
        self._is_filling = True  # what is shown beside the list stays, and the keyboard on it
        self.list.put(0, rows, is_whole=True)
        keys = [one.key for one in rows]
        if rows:
            at = keys.index(here) if here in keys else 0
            self.list.setCurrentIndex(self._rows.index(at, 0))
        self._is_filling = False
        self.chosen.emit(self.current)

    def select(self, key: str) -> None:
        """Select a row, if it is there."""
        for at, one in enumerate(self._rows.items):
            if one.key == key:
                self.list.setCurrentIndex(self._rows.index(at, 0))

    def show_shelf(self, shelf: str) -> None:
        """List what is installed, or what the index offers."""
        self.shelves.set_current(shelf)
        self._on_shelf()

    def end_download(self) -> None:
        """Show that nothing is fetched any more; the keyboard is never left on what is hidden."""
        focus = self.focusWidget()
        if focus is not None and self.download.isAncestorOf(focus):
            self.list.setFocus()
        self.download.hide()

    def say(self, text: str, *, warn: bool = False) -> None:
        """Say below the list what came of it."""
        self._said.setProperty("role", "warn" if warn else "soft")
        self._said.style().polish(self._said)
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @Slot()
    def _on_shelf(self) -> None:
        self._show_parts()
        self.listed.emit()

    def _show_parts(self) -> None:
        from_index = self.shelf == INDEX
        self.search.setVisible(from_index)
        self.refresh_button.setVisible(from_index)
        self.mirror_button.setVisible(from_index)
        self.file_button.setVisible(not from_index)
        self.folder_button.setVisible(not from_index)

    @Slot(QModelIndex)
    def _on_current(self) -> None:
        if not self._is_filling:
            self.chosen.emit(self.current)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self.isVisible():
                self.listed.emit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        title = self.tr("Translation packages")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.shelves.setAccessibleName(title)
        self.shelves.set_options(
            (Option(HERE, self.tr("Installed")), Option(INDEX, self.tr("Available")))
        )
        self.search.setPlaceholderText(self.tr("Another language, in English or by its code"))
        self.search.setAccessibleName(self.tr("Search for packages"))
        self.list.setAccessibleName(title)
        for button, text in (
            (self.file_button, self.tr("From a file…")),
            (self.folder_button, self.tr("From a folder…")),
            (self.refresh_button, self.tr("Fetch the list")),
            (self.mirror_button, self.tr("Another address…")),
            (self.close_button, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text.rstrip("…"))
        self._show_parts()
