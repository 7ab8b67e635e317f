"""The list of the library: what a click, a key and a selection mean there.

Why it exists: a click opens, Ctrl and Shift select, Delete puts away; when the library changes the
selection stays with its articles and not with their rows. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.ui.library_model import LibraryModel
from reader.ui.library_rows import LibraryRow
from reader.ui.theme import Tokens

__all__ = ["LibraryList"]

Entries = tuple[LibraryEntry, ...]

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LibraryList(QListView):
    """The list.

    Signals:
        opened: A `LibraryEntry` was clicked, or Enter pressed on it.
        remove_wanted: Delete was pressed; `with_selected` tells on what.
        menu_wanted: Where on the screen a menu for the selection is to open.
    """

    opened = Signal(object)
    remove_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("libraryList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries = LibraryModel(self)
        self.row = LibraryRow(self)
        self.setModel(self.entries)
        self.setItemDelegate(self.row)
        self.entries.page_came.connect(self._on_page_came)
        self._followed: frozenset[str] = frozenset()
        self._waiting: Callable[[Entries], None] | None = None
        self._pressed = -1

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.row.tokens = tokens
        self.viewport().update()

    def set_language(self, language: str) -> None:
        """Show the titles as translated into `language`."""
        self.entries.language = self.row.language = language
        self.viewport().update()

    def set_open(self, article_id: str) -> None:
        """Mark the article that is shown; an empty id for none."""
        self.row.open_id = article_id
        self.viewport().update()

    def begin(self, count: int) -> None:
        """Begin another list."""
        self._followed, self._waiting = frozenset(), None
        self.entries.begin(count)
        self.scrollToTop()

    def renew(self, count: int) -> None:
        """Ask anew for the rows of the same list; the selection stays with its articles."""
        chosen = (self.entries.entry(row) for row in self._rows())
        self._followed = frozenset(one.article_id for one in chosen if one is not None)
        self.entries.renew(count)
        self.viewport().update()

    def with_selected(self, then: Callable[[Entries], None]) -> None:
        """Give the selected articles to `then`, at once or when the last of them are fetched."""
        found = self.entries.entries(self._rows())
        if found is None:
            self._waiting = then
        elif found:
            then(found)

    def select(self, article_id: ArticleId) -> None:
        """Put selection and keyboard on an article, if it is here."""
        for row in self.entries.rows_of([article_id]):
            self.setCurrentIndex(self.entries.index(row, 0))

    def _rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    @Slot()
    def _on_page_came(self) -> None:
        if self._followed:
            self._follow()
        waiting = self._waiting
        if waiting is not None:
            found = self.entries.entries(self._rows())
            if found is not None:
                self._waiting = None
                waiting(found)

    def _follow(self) -> None:
        """Select the articles that were selected; where they are gone, the row in their place."""
        rows, current = self.entries.rows_of(self._followed), self.currentIndex()
        if not rows and self.entries.is_stale(current.row()):
            return  # they may still come
        self._followed = frozenset()
        if not rows:
            if current.isValid():
                self.setCurrentIndex(current)
            return
        if sorted(rows) == self._rows():
            return
        selection = QItemSelection()
        for row in rows:
            index = self.entries.index(row, 0)
            selection.select(index, index)
        place = self.entries.index(min(rows), 0)
        model = self.selectionModel()
        model.setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began."""
        self._pressed = self.indexAt(event.position().toPoint()).row()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open on a plain click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        same = index.isValid() and index.row() == self._pressed
        if event.button() is Qt.MouseButton.LeftButton and plain and same:
            self._open(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, put away on Delete."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, at the selected row where it was asked for by key."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            if self.indexAt(event.pos()).isValid():
                self.menu_wanted.emit(event.globalPos())
        elif self.currentIndex().isValid():
            here = self.visualRect(self.currentIndex()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(here))

    def _open(self, row: int) -> None:
        entry = self.entries.entry(row)
        if entry is not None:
            self.opened.emit(entry)
