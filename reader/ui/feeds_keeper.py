"""Followed feeds and their articles, kept and listed on the lane ``storage``.

Why it exists: what is unread outlives the window, and what was fetched is kept as it comes; the
lane is FIFO and drops nothing but what only looks. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from reader.domain.errors import ReaderError
from reader.domain.feeds import FeedEntry, FeedId, FollowedFeed, Outline
from reader.services.cancel import CancelToken
from reader.services.feed_ports import Feeds, FeedSource, FetchedFeed
from reader.services.follow_feeds import Added, FetchOutcome, FollowFeeds, ListTaken, Refreshed
from reader.services.ports import Clock
from reader.ui.lane import Lane

__all__ = ["EntriesPage", "FeedTools", "FeedsKeeper"]

LIST, ENTRIES, WRITE, TAKE = "list feeds", "list feed entries", "write feeds", "take feeds"
PAGE = 200
"""Entries that are listed at once."""


@dataclass(frozen=True, slots=True)
class FeedTools:
    """What feeds need.

    Attributes:
        source: Gets feeds, when asked.
        write: Writes a file, whole or not at all.
        new_id: Mints ids.
        clock: The time now.
    """

    source: FeedSource
    write: Callable[[Path, bytes], None]
    new_id: Callable[[], str]
    clock: Clock


@dataclass(frozen=True, slots=True)
class EntriesPage:
    """A page of entries.

    Attributes:
        feed_id: Of the feed; None for all feeds.
        start: Number of the first one.
        entries: Newest first.
        unread_only: Whether those that were read are passed over.
    """

    feed_id: FeedId | None
    start: int
    entries: tuple[FeedEntry, ...]
    unread_only: bool

    @property
    def is_last(self) -> bool:
        """Tell whether there are no more."""
        return len(self.entries) < PAGE


class FeedsKeeper(QObject):
    """The feeds of one window.

    Signals:
        listed: All feeds, a tuple of `FollowedFeed`.
        page_came: An `EntriesPage`.
        added: An `Added`.
        refreshed: A `Refreshed`, for each feed of a refresh.
        kept: Everything that was fetched so far is kept.
        list_taken: ``(added, there)``: how many feeds of a list are new, how many were there.
        list_written: The path of a list.
        told: A `Message`.
        went_wrong: A `ReaderError`.
    """

    listed = Signal(object)
    page_came = Signal(object)
    added = Signal(object)
    refreshed = Signal(object)
    kept = Signal()
    list_taken = Signal(int, int)
    list_written = Signal(str)
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        store: Callable[[], Feeds],
        tools: FeedTools,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Keep on the lane `storage`; `store` is called there only."""
        super().__init__(parent)
        self._store = store
        self._tools = tools
        self._storage = storage
        self._tickets: dict[int, str] = {}
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._on_ended)
        storage.cancelled.connect(self._on_ended)
        storage.failed.connect(self._on_failed)

    @property
    def is_taking(self) -> bool:
        """Tell whether what was fetched is still being kept."""
        return TAKE in self._tickets.values()

    # ---- what is there

    def list(self) -> None:
        """List the feeds; ends in `listed`."""
        self._keep(lambda follow: iter((follow.every(),)), LIST, newest_wins=True)

    def page(self, feed_id: FeedId | None, start: int = 0, *, unread_only: bool = False) -> None:
        """List entries from `start` on; ends in `page_came`."""

        def work(follow: FollowFeeds) -> Iterator[object]:
            found = follow.entries(feed_id, start, PAGE, unread_only=unread_only)
            yield EntriesPage(feed_id, start, found, unread_only)

        self._keep(work, ENTRIES, newest_wins=not start)

    def mark(self, entries: Iterable[FeedEntry], *, read: bool) -> None:
        """Mark entries as read or unread."""
        wanted: dict[FeedId, list[str]] = {}
        for one in entries:
            wanted.setdefault(one.feed_id, []).append(one.entry_id)

        def work(follow: FollowFeeds) -> Iterator[object]:
            for feed_id, ids in wanted.items():
                follow.mark(feed_id, ids, read=read)
            yield follow.every()

        self._keep(work)

    def mark_all(self, feeds: Sequence[FeedId]) -> None:
        """Mark everything in feeds as read."""

        def work(follow: FollowFeeds) -> Iterator[object]:
            for feed_id in feeds:
                follow.mark(feed_id)
            yield follow.every()

        self._keep(work)

    def rename(self, feed: FollowedFeed, title: str) -> None:
        """Name a feed."""

        def work(follow: FollowFeeds) -> Iterator[object]:
            follow.change(feed.feed_id, title=title, folder=feed.folder)
            yield follow.every()

        self._keep(work)

    def remove(self, feed_id: FeedId) -> None:
        """Follow a feed no more, and forget its entries."""

        def work(follow: FollowFeeds) -> Iterator[object]:
            follow.remove([feed_id])
            yield follow.every()

        self._keep(work)

    # ---- what was fetched

    @Slot(object)
    def add(self, fetched: FetchedFeed) -> None:
        """Follow a feed; ends in `added`."""
        self._keep(lambda follow: iter((follow.add(fetched), follow.every())), TAKE)

    @Slot(object)
    def take(self, outcome: FetchOutcome) -> None:
        """Keep how a refresh of one feed ended; ends in `refreshed`."""
        self._keep(lambda follow: iter((follow.take(outcome), follow.every())), TAKE)

    @Slot(object)
    def take_list(self, outlines: Sequence[Outline]) -> None:
        """Follow the feeds of a list; ends in `list_taken`."""
        self._keep(lambda follow: iter((follow.take_list(outlines), follow.every())), TAKE)

    def write_list(self, path: str) -> None:
        """Write the feeds to an OPML file; ends in `list_written`."""

        def work(follow: FollowFeeds) -> Iterator[object]:
            data = self._tools.source.list_of(follow.every())
            self._tools.write(Path(path), data)
            yield path

        self._keep(work)

    # ---- on the lane

    def _keep(
        self,
        work: Callable[[FollowFeeds], Iterator[object]],
        purpose: str = WRITE,
        *,
        newest_wins: bool = False,
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            if newest_wins:
                cancel.check()
            store = self._store()
            yield from work(FollowFeeds(store, self._tools.new_id, self._tools.clock))
            yield from store.take_notices()

        ticket = self._storage.submit(job, purpose=purpose, newest_wins=newest_wins)
        self._tickets[ticket] = purpose

    # ---- back here

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, ListTaken):
            self.list_taken.emit(value.added, value.there)
        else:
            self._signal_of(value).emit(value)

    def _signal_of(self, value: object) -> SignalInstance:
        kinds: tuple[tuple[type, SignalInstance], ...] = (
            (EntriesPage, self.page_came),
            (Added, self.added),
            (Refreshed, self.refreshed),
            (tuple, self.listed),
            (str, self.list_written),
        )
        return next((signal for kind, signal in kinds if isinstance(value, kind)), self.told)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        if self._tickets.pop(ticket, "") == TAKE and not self.is_taking:
            self.kept.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self.went_wrong.emit(error)
            self._on_ended(ticket)
