"""Feeds and lists of feeds are fetched and read on the lane ``work``, when the reader asks for it.

Why it exists: a server may take half a minute, and the one writing connection must not wait for it;
what was fetched is told as it comes, so that what came before a stop is kept. Nothing is fetched
that no method here was called for. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.feeds import FollowedFeed, Outline
from reader.services.cancel import CancelToken
from reader.services.feed_ports import FeedSource, FetchedFeed
from reader.services.follow_feeds import FetchFeeds, FetchOutcome
from reader.ui.lane import Lane

__all__ = ["FeedsFetcher"]

FETCH, READ = "fetch feeds", "read a list of feeds"


@dataclass(frozen=True, slots=True)
class _Refused:
    """An address that could not be added."""

    address: str
    error: ReaderError


@dataclass(frozen=True, slots=True)
class _ListRead:
    """The feeds of a file."""

    outlines: tuple[Outline, ...]


class FeedsFetcher(QObject):
    """What asks the servers, for one window.

    Signals:
        came: A `FetchedFeed` that is to be followed.
        answered: A `FetchOutcome`, for each feed of a refresh.
        read: The feeds of a list, a tuple of `Outline`.
        refused: ``(address, ReaderError)``: it could not be fetched, and is not followed.
        ended: Nothing is asked any more, be it done, stopped or gone wrong.
        went_wrong: A `ReaderError` of reading a list.
    """

    came = Signal(object)
    answered = Signal(object)
    read = Signal(object)
    refused = Signal(str, object)
    ended = Signal()
    went_wrong = Signal(object)

    def __init__(self, source: FeedSource, work: Lane, parent: QObject | None = None) -> None:
        """Ask on the lane `work`; `source` is used there only."""
        super().__init__(parent)
        self._source = source
        self._work = work
        self._tickets: dict[int, str] = {}
        work.progressed.connect(self._on_progressed)
        work.finished.connect(self._on_ended)
        work.cancelled.connect(self._on_ended)
        work.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Tell whether servers are being asked."""
        return FETCH in self._tickets.values()

    def add(self, address: str, *, allow_private: bool = False) -> None:
        """Fetch a feed that is to be followed; ends in `came` or `refused`, then in `ended`."""
        fetch = FetchFeeds(self._source)

        def work(cancel: CancelToken) -> Iterator[object]:
            try:
                yield fetch.new(address, cancel, allow_private=allow_private)
            except ReaderError as error:
                yield _Refused(address, error)

        self._submit(work, FETCH)

    def refresh(self, feeds: Sequence[FollowedFeed], *, allow_private: bool = False) -> None:
        """Ask the servers of `feeds` what is new; ends in `ended`."""
        fetch = FetchFeeds(self._source)

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from fetch.again(feeds, cancel, allow_private=allow_private)

        self._submit(work, FETCH)

    def read_list(self, path: str) -> None:
        """Read an OPML file; ends in `read`. Nothing is fetched."""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield _ListRead(self._source.read_list(path))

        self._submit(work, READ)

    @Slot()
    def stop(self) -> None:
        """Ask no more servers; what came before is kept."""
        self._work.cancel(FETCH)

    def _submit(self, job: Callable[[CancelToken], Iterator[object]], purpose: str) -> None:
        self._tickets[self._work.submit(job, purpose=purpose, newest_wins=False)] = purpose

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, FetchedFeed):
            self.came.emit(value)
        elif isinstance(value, FetchOutcome):
            self.answered.emit(value)
        elif isinstance(value, _ListRead):
            self.read.emit(value.outlines)
        elif isinstance(value, _Refused):
            self.refused.emit(value.address, value.error)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        if self._tickets.pop(ticket, "") == FETCH and not self.is_busy:
            self.ended.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self.went_wrong.emit(error)
            self._on_ended(ticket)
