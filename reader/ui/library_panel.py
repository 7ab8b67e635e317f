"""The panel of the library: search, filters, the list of what was opened, and the bin.

Why it exists: what was read is found again and gone on with in one place beside the page. It knows
values only; who serves it answers with `show_found` and pages. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QMimeData, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.domain.library import LibraryQuery
from reader.services.preferences import ThemeName
from reader.ui.buttons import text_button
from reader.ui.empty_library import EmptyLibrary
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.library_filters import LibraryFilters
from reader.ui.library_list import LibraryList
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens

__all__ = ["LibraryPanel", "Totals"]

_PAUSE_MS: Final = 120
_SIDE_PX: Final = 15


@dataclass(frozen=True, slots=True)
class Totals:
    """How many articles there are in the library and in its bin, found or not."""

    kept: int = 0
    in_bin: int = 0


class LibraryPanel(QWidget):
    """A panel at the leading side; hidden until F9.

    Signals:
        query_changed: Other articles are wanted: `query`; answered by `show_found`.
        import_wanted: ``(list[str],)``: paths of files and folders that were dropped.
        escaped: Esc was pressed.
    """

    query_changed = Signal()
    import_wanted = Signal(object)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("libraryPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.library)
        self.setAcceptDrops(True)
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._found, self._totals = 0, Totals()
        self._title = TextLabel(self, font=interface_font(TYPE.interface, QFont.Weight.DemiBold))
        self._count = TextLabel(self, "soft", interface_font(TYPE.status))
        self.search = QLineEdit(self)
        self.search.setFont(interface_font(TYPE.label))
        self.search.setClearButtonEnabled(True)
        self.filters = LibraryFilters(self)
        self.list = LibraryList(self)
        self.empty = EmptyLibrary(self)
        self._bin_text = TextLabel(self, "soft", wrap=True)
        self._nothing = TextLabel(self, "soft", wrap=True)
        self.bin_button = text_button("", self, "quiet")
        self.bin_button.setCheckable(True)
        self.bin_button.setFont(interface_font(TYPE.status, QFont.Weight.Medium))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.query_changed)
        self.search.textChanged.connect(self._pause.start)
        self.filters.changed.connect(self.query_changed)
        self.bin_button.toggled.connect(self._on_bin_toggled)
        self._arrange()
        self._retranslate()
        self.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        tools = QVBoxLayout()
        tools.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        tools.setSpacing(8)
        tools.addLayout(head)
        for part in (self.search, self.filters, self._bin_text, self._nothing):
            tools.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE_PX - 4, 4, _SIDE_PX, 0)
        foot.addWidget(self.bin_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 18, 1, 8)
        column.setSpacing(4)
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self._unlisted = QWidget(self)  # keeps the foot down where nothing is listed
        column.addWidget(self._unlisted, 1)
        column.addLayout(foot)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.filters.apply_tokens(tokens)
        self.list.apply_tokens(tokens)
        self.update()

    @property
    def in_bin(self) -> bool:
        """Tell whether the bin is shown."""
        return self.bin_button.isChecked()

    @property
    def query(self) -> LibraryQuery:
        """Return which articles are wanted."""
        query = self.filters.query(self.search.text().strip())
        return replace(query, state=None, tag="", in_bin=True) if self.in_bin else query

    def show_found(self, count: int, totals: Totals) -> None:
        """Say how many were found and how many there are, and show what there is to show."""
        self._found, self._totals = count, totals
        begin = not totals.kept and not self.in_bin
        self.empty.setVisible(begin)
        self.search.setHidden(begin or (self.in_bin and not totals.in_bin))
        self.filters.setHidden(begin or self.in_bin)
        self.list.setVisible(count > 0)
        self._nothing.setVisible(not count and not begin)
        self._unlisted.setVisible(not count and not begin)
        self._bin_text.setVisible(self.in_bin and totals.in_bin > 0)
        self._retranslate_counts()

    def leave_bin(self) -> None:
        """Show the library."""
        self.bin_button.setChecked(False)

    @Slot(bool)
    def _on_bin_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        del shown
        self._retranslate_counts()
        self.query_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc; go into the list on ↓."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.hasFocus() and self.search.text():
                self.search.clear()
            else:
                self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.entries.index(0, 0))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if _paths_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = _paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.import_wanted.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        mirrored = self.isRightToLeft()
        x = 0 if mirrored else self.width() - 1
        painter = QPainter(self)
        painter.fillRect(QRect(x, 0, 1, self.height()), QColor(self._tokens.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate_counts(self) -> None:
        total = self._totals.in_bin if self.in_bin else self._totals.kept
        self._title.setText(self.tr("Bin") if self.in_bin else self.tr("Library"))
        number = QLocale().toString(self._found)
        text = self.tr("%Ln article(s)", "", total)
        if self._found != total:
            #: %1 is how many were found, %n how many there are
            text = self.tr("%1 of %Ln article(s)", "", total).replace("%1", number)
        self._count.setText(text if total else "")
        nothing = self.tr("No article is like that.")
        if self.in_bin and not total:
            nothing = self.tr("The bin is empty.")
        self._nothing.setText(nothing)
        back, name = self.tr("Back to the library"), self.tr("Bin")
        in_bin = QLocale().toString(self._totals.in_bin)
        label = f"{name} · {in_bin}" if self._totals.in_bin else name
        self.bin_button.setText(back if self.in_bin else label)
        self.bin_button.setAccessibleName(back if self.in_bin else label)
        self.bin_button.setVisible(self.in_bin or self._totals.in_bin > 0)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Library"))
        self.search.setPlaceholderText(self.tr("Title, writer, site or tag"))
        self.search.setAccessibleName(self.tr("Search in the library"))
        self.list.setAccessibleName(self.tr("Articles"))
        self._bin_text.setText(
            self.tr(
                "Articles here are forgotten after 30 days. The menu of an article brings it back."
            )
        )
        self._retranslate_counts()


def _paths_in(data: QMimeData) -> list[str]:
    """Return the files and folders that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
