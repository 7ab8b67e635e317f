"""Searches of the library as jobs on the lane ``search``: the newest of each kind wins.

Why it exists: search and concordance share one read-only connection, which belongs to that lane's
thread; the window asks and never waits. Results of what was overtaken are dropped here. Imports no
widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.concordance import Concordance, LinesPage, LinesRead, Order
from reader.services.library_ports import LibrarySearch
from reader.services.search_library import HitsPage, hits_in_pages
from reader.ui.lane import Job, Lane

__all__ = ["LibrarySeeker"]

HITS, LINES, TABLE, CLOSE = "search library", "concordance", "copy concordance", "close library"
AT_ONCE = 2
"""Priority: a search goes between two values of one that finds in the article."""


class LibrarySeeker(QObject):
    """Asks for one window.

    Signals:
        hits_found: A `HitsPage` of the newest search.
        lines_found: A `LinesPage` of the newest concordance.
        lines_read: How many lines were read so far, of a concordance that is being sorted.
        table_made: ``(text, count)``: all lines as tab-separated text.
        hits_failed: A `ReaderError` of the newest search.
        lines_failed: A `ReaderError` of the newest concordance.
        closed: The connection is closed; the next search opens it again.
    """

    hits_found = Signal(object)
    lines_found = Signal(object)
    lines_read = Signal(int)
    table_made = Signal(str, int)
    hits_failed = Signal(object)
    lines_failed = Signal(object)
    closed = Signal()

    def __init__(
        self, make: Callable[[], LibrarySearch], search: Lane, parent: QObject | None = None
    ) -> None:
        """Ask on the lane `search`; `make` is called there only, at the first question."""
        super().__init__(parent)
        self._make = make
        self._lane = search
        self._store: LibrarySearch | None = None
        self._lines: Concordance | None = None
        self._tickets: dict[str, int] = {}
        self.closes_too: list[Callable[[], None]] = []
        """What else reads the files; called on the lane when the connection is closed."""
        search.progressed.connect(self._on_progressed)
        search.failed.connect(self._on_failed)
        search.finished.connect(self._on_finished)
        search.on_close(self._close)

    @property
    def is_searching(self) -> bool:
        """Tell whether more hits are on their way."""
        return HITS in self._tickets

    @property
    def is_reading(self) -> bool:
        """Tell whether more lines are on their way."""
        return LINES in self._tickets

    def search(self, query: str, start: int = 0) -> None:
        """Find hits from place `start` on; ends in `hits_found`, some pages, or `hits_failed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from hits_in_pages(self._opened(), query, start, cancel)

        self._submit(HITS, work)

    def concordance(self, word: str, order: Order, start: int = 0) -> None:
        """Find lines from place `start` on; ends in `lines_found` or `lines_failed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._concordance().pages(word, order, start, cancel)

        self._submit(LINES, work)

    def make_table(self, word: str, order: Order) -> None:
        """Write all lines as text; ends in `table_made` or `lines_failed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._concordance().table(word, order, cancel)

        self._submit(TABLE, work)

    def forget_search(self) -> None:
        """Stop the search: nothing is asked any more."""
        self._tickets.pop(HITS, None)
        self._lane.cancel(HITS)

    def forget_concordance(self) -> None:
        """Stop the concordance: nothing is asked any more."""
        for purpose in (LINES, TABLE):
            self._tickets.pop(purpose, None)
            self._lane.cancel(purpose)

    def close_file(self) -> None:
        """Close the connection, so that the file may be replaced; ends in `closed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._close()
            yield from ()

        self._submit(CLOSE, work)

    def _submit(self, purpose: str, work: Job) -> None:
        self._tickets[purpose] = self._lane.submit(work, purpose=purpose, priority=AT_ONCE)

    # ---- on the lane

    def _opened(self) -> LibrarySearch:
        if self._store is None:
            self._store = self._make()
        return self._store

    def _concordance(self) -> Concordance:
        if self._lines is None:
            self._lines = Concordance(self._opened())
        return self._lines

    def _close(self) -> None:
        self._lines = None
        if self._store is not None:
            self._store.close()
        for close in self.closes_too:
            close()

    # ---- back here

    def _purpose(self, ticket: int) -> str:
        return next((key for key, newest in self._tickets.items() if newest == ticket), "")

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        purpose = self._purpose(ticket)
        if not purpose:
            return
        if isinstance(value, HitsPage):
            self.hits_found.emit(value)
        elif isinstance(value, LinesPage):
            self.lines_found.emit(value)
        elif isinstance(value, LinesRead):
            self.lines_read.emit(value.count)
        elif isinstance(value, tuple):
            self.table_made.emit(*value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        purpose = self._purpose(ticket)
        self._tickets.pop(purpose, None)
        if purpose == CLOSE:
            self.closed.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        purpose = self._purpose(ticket)
        self._tickets.pop(purpose, None)
        if purpose == HITS:
            self.hits_failed.emit(error)
        elif purpose in {LINES, TABLE}:
            self.lines_failed.emit(error)
        elif purpose == CLOSE:
            self.closed.emit()
