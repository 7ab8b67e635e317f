"""What the window asks of the library: found articles, their pages, and single questions.

Why it exists: the file of the library belongs to the lane ``storage``. The list asks for a count
and a page at each key that is typed; a newer question puts an end to the older ones, and a note's
save goes in between. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.library import LibraryEntry, LibraryQuery
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.ui.lane import Lane
from reader.ui.library_model import PAGE

__all__ = ["Found", "LibraryFinder"]

LIST, ASK = "list library", "ask library"
SOON = 2
"""Priority: before translations and imports, after what is opened."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found.

    Attributes:
        query: What was asked.
        count: How many there are.
        entries: The first page of them.
        tags: All tags of the library with how many articles have each.
        kept, in_bin: How many articles there are outside and inside of the bin.
    """

    query: LibraryQuery
    count: int
    entries: tuple[LibraryEntry, ...]
    tags: tuple[tuple[str, int], ...]
    kept: int
    in_bin: int


class LibraryFinder(QObject):
    """Asks for one window.

    Signals:
        found: A `Found`.
        page_ready: ``(LibraryQuery, int, tuple[LibraryEntry, ...])``: entries from a place on.
        went_wrong: A `ReaderError`.
    """

    found = Signal(object)
    page_ready = Signal(object, int, object)
    went_wrong = Signal(object)

    def __init__(
        self, store: Callable[[], Library], storage: Lane, parent: QObject | None = None
    ) -> None:
        """Read on the lane `storage`; `store` is called there only."""
        super().__init__(parent)
        self._store = store
        self._storage = storage
        self._asked: dict[int, Callable[[object], None]] = {}
        storage.progressed.connect(self._on_progressed)
        storage.failed.connect(self._on_failed)
        storage.finished.connect(self._on_ended)
        storage.cancelled.connect(self._on_ended)

    def find(self, query: LibraryQuery) -> None:
        """Find articles; ends in `found` unless a newer question comes."""

        def work(store: Library) -> Found:
            return Found(
                query,
                store.count(query),
                store.page(query, 0, PAGE),
                store.tags(),
                store.count(LibraryQuery()),
                store.count(replace(LibraryQuery(), in_bin=True)),
            )

        self._ask(work, self.found.emit, purpose=LIST)

    def page(self, query: LibraryQuery, start: int, count: int) -> None:
        """Fetch a page; ends in `page_ready`."""

        def then(entries: object) -> None:
            self.page_ready.emit(query, start, entries)

        self.ask(lambda store: store.page(query, start, count), then)

    def ask(self, work: Callable[[Library], T], then: Callable[[T], None]) -> None:
        """Give the result of `work`, which runs on the lane, to `then`, which runs here."""
        self._ask(work, then, purpose=ASK)

    def _ask(
        self, work: Callable[[Library], T], then: Callable[[T], None], *, purpose: str
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield (work(self._store()),)

        ticket = self._storage.submit(
            job, purpose=purpose, priority=SOON, newest_wins=purpose == LIST
        )
        self._asked[ticket] = then  # type: ignore[assignment]  # it takes what `work` returns

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        then = self._asked.get(ticket)
        if then is not None and isinstance(value, tuple):
            then(value[0])

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._asked.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._asked.pop(ticket, None) is not None:
            self.went_wrong.emit(error)
