"""The articles of the library's list, fetched by the page as they come into view.

Why it exists: ten thousand articles lie in a file that only its lane may read. The model knows how
many there are and holds the pages that were looked at; for others it asks, and shows an empty row
until they come. When the library has changed the rows stay until the new ones are there, so that
nothing flickers while one reads.

GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.domain.library import LibraryEntry
from reader.ui.counted_model import CountedModel
from reader.ui.library_texts import spoken, tool_tip

__all__ = ["ENTRY", "PAGE", "LibraryModel"]

PAGE: Final = 100
ENTRY: Final = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class LibraryModel(CountedModel):
    """Entries by page.

    Signals:
        page_wanted: Place of the first row and how many; answered by `set_page`.
        page_came: Rows were filled in.
    """

    page_wanted = Signal(int, int)
    page_came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.language = "en"
        self._pages: dict[int, tuple[LibraryEntry, ...]] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()

    def begin(self, count: int) -> None:
        """Begin another list of `count` rows."""
        for one in (self._pages, self._stale, self._asked):
            one.clear()
        self.set_count(count)

    def renew(self, count: int) -> None:
        """Ask anew for the rows of the same list, which has `count` rows now."""
        self.resize(count)
        self._asked.clear()
        self._stale = set(self._pages)

    def set_page(self, start: int, entries: Sequence[LibraryEntry]) -> None:
        """Fill in the rows from `start` on."""
        page = start // PAGE
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = tuple(entries)
        last = min(start + len(entries), self.rowCount()) - 1
        if last >= start:
            self.dataChanged.emit(self.index(start, 0), self.index(last, 0))
        self.page_came.emit()

    def entry(self, row: int) -> LibraryEntry | None:
        """Return the entry in `row`; None, and it is asked for, where it is not here yet."""
        page, place = divmod(row, PAGE)
        if not 0 <= row < self.rowCount():
            return None
        if (page not in self._pages or page in self._stale) and page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(page * PAGE, PAGE)
        entries = self._pages.get(page, ())
        return entries[place] if place < len(entries) else None

    def entries(self, rows: Iterable[int]) -> tuple[LibraryEntry, ...] | None:
        """Return the entries in `rows`; None, and they are asked for, where some are missing."""
        found = [self.entry(row) for row in rows]
        here = [one for one in found if one is not None]
        return tuple(here) if len(here) == len(found) else None

    def is_stale(self, row: int) -> bool:
        """Tell whether the list has changed since a row was fetched."""
        return row // PAGE in self._stale

    def rows_of(self, article_ids: Iterable[str]) -> list[int]:
        """Return the rows in which articles stand, as far as they are here."""
        wanted = set(article_ids)
        return [
            page * PAGE + place
            for page, entries in self._pages.items()
            if page not in self._stale
            for place, entry in enumerate(entries)
            if entry.article_id in wanted and page * PAGE + place < self.rowCount()
        ]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the entry, its title, its tool tip or its spoken text."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(entry, self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry, self.language)
        return None
