"""Following feeds: add, refresh by hand, read and unread, lists of other readers.

Why it exists: feeds bring what is new without an account and without being watched, and Qari never
looks by itself: a refresh is asked for, contacts the addresses of the followed feeds and nothing
else. The text of an article that a feed only begins is fetched when the reader opens it.

`FetchFeeds` waits for servers and `FollowFeeds` writes, so that the window can run each on its own
lane: an outcome of the one is given to the other. Where there is one thread, `refresh` does both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import InvariantBroken, ReaderError
from reader.domain.feeds import (
    FeedEntry,
    FeedId,
    FollowedFeed,
    Outline,
    left_out_notice,
)
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.feed_ports import Feeds, FeedSource, FetchedFeed
from reader.services.ports import Clock

__all__ = [
    "Added",
    "FetchFeeds",
    "FetchOutcome",
    "FollowFeeds",
    "ListTaken",
    "Refreshed",
    "refresh",
    "source_of",
]


@dataclass(frozen=True, slots=True)
class FetchOutcome:
    """How one feed fared: `fetched`, or else `error`."""

    feed: FollowedFeed
    fetched: FetchedFeed | None = None
    error: ReaderError | None = None


@dataclass(frozen=True, slots=True)
class Refreshed:
    """A feed after it was refreshed.

    Attributes:
        feed: As it is now, with its counts.
        new: How many entries came.
        error: What went wrong; the feed is as it was then.
        notices: What the reader should know, such as that older entries were left out.
    """

    feed: FollowedFeed
    new: int = 0
    error: ReaderError | None = None
    notices: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """A feed that was added, or that was followed before and refreshed by it; see `Refreshed`."""

    feed: FollowedFeed
    is_new: bool
    new: int
    notices: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class ListTaken:
    """How many feeds of a list were added, and how many were followed before."""

    added: int
    there: int


class FetchFeeds:
    """Fetches feeds and keeps nothing. Lane load or work; raises what `FeedSource.fetch` does."""

    def __init__(self, source: FeedSource) -> None:
        """Keep the source; nothing is opened."""
        self._source = source

    def new(self, address: str, cancel: CancelToken, *, allow_private: bool = False) -> FetchedFeed:
        """Return a feed that is to be added, from its address or the path of its file."""
        return self._source.fetch(address, cancel, allow_private=allow_private)

    def again(
        self, feeds: Iterable[FollowedFeed], cancel: CancelToken, *, allow_private: bool = False
    ) -> Iterator[FetchOutcome]:
        """Yield how each of `feeds` fared, one after another; a failure stops none of the rest.

        Raises:
            Cancelled: `cancel` was set; what was yielded before counts.
        """
        for feed in feeds:
            cancel.check()
            try:
                fetched = self._source.fetch(
                    feed.address,
                    cancel,
                    etag=feed.etag,
                    last_modified=feed.last_modified,
                    allow_private=allow_private,
                )
            except InvariantBroken:
                raise
            except ReaderError as error:
                yield FetchOutcome(feed, error=error)
            else:
                # the feed of a file may say that it is to be had elsewhere; it was added as a file
                yield FetchOutcome(feed, replace(fetched, address=feed.address))


class FollowFeeds:
    """What is followed, and what of it was read. Lane storage; raises what `Feeds` does."""

    def __init__(self, store: Feeds, new_id: Callable[[], str], clock: Clock) -> None:
        """Keep the parts; nothing is opened."""
        self._store = store
        self._new_id = new_id
        self._clock = clock

    def every(self) -> tuple[FollowedFeed, ...]:
        """Return the feeds by folder and title, each with how many entries are unread."""
        return self._store.every()

    def feed(self, feed_id: FeedId) -> FollowedFeed | None:
        """Return a feed; None where it is not followed any more."""
        return next((one for one in self.every() if one.feed_id == feed_id), None)

    def add(self, fetched: FetchedFeed, folder: str = "") -> Added:
        """Follow a feed; where that is done already, take what was fetched as a refresh."""
        feed = fetched.feed
        if feed is None:
            raise ValueError("a feed that is added was fetched whole")
        title = feed.title or fetched.address
        new = self._followed(Outline(fetched.address, title, feed.site, folder))
        is_new = bool(self._store.add([new]))
        feed_id = next(o.feed_id for o in self.every() if o.address == fetched.address)
        count = self._store.take(feed_id, fetched)
        return Added(self.feed(feed_id) or new, is_new, count, left_out_notice(feed))

    def take(self, outcome: FetchOutcome) -> Refreshed:
        """Keep how a refresh of one feed ended; one that was removed meanwhile is passed over."""
        before = self.feed(outcome.feed.feed_id)
        if before is None:
            return Refreshed(outcome.feed, error=outcome.error)
        if outcome.fetched is None:
            if outcome.error is not None:
                self._store.fail(before.feed_id, outcome.error.title)
            return Refreshed(self.feed(before.feed_id) or before, error=outcome.error)
        new = self._store.take(before.feed_id, outcome.fetched)
        feed = outcome.fetched.feed
        notices = left_out_notice(feed) if feed is not None else ()
        return Refreshed(self.feed(before.feed_id) or before, new, notices=notices)

    def take_list(self, outlines: Sequence[Outline]) -> ListTaken:
        """Follow the feeds of a list; nothing is fetched for it."""
        added = self._store.add([self._followed(one) for one in outlines])
        return ListTaken(added, len(outlines) - added)

    def change(self, feed_id: FeedId, *, title: str, folder: str) -> None:
        """Name a feed, and put it into a folder such as ``News/Economy``."""
        self._store.change(feed_id, title=" ".join(title.split()), folder=_folder(folder))

    def remove(self, feed_ids: Iterable[FeedId]) -> int:
        """Follow feeds no more and forget their entries; return how many there were."""
        return self._store.remove(feed_ids)

    def entries(
        self,
        feed_id: FeedId | None,
        start: int = 0,
        count: int = 200,
        *,
        unread_only: bool = False,
    ) -> tuple[FeedEntry, ...]:
        """Return entries of a feed, of all where None; newest first, and nothing is fetched."""
        return self._store.entries(feed_id, start, count, unread_only=unread_only)

    def mark(
        self, feed_id: FeedId, entry_ids: Iterable[str] | None = None, *, read: bool = True
    ) -> int:
        """Mark entries as read or unread, all where None; return how many changed."""
        return self._store.mark(feed_id, entry_ids, read=read)

    def _followed(self, outline: Outline) -> FollowedFeed:
        return FollowedFeed(
            FeedId(self._new_id()),
            outline.address,
            outline.title or outline.address,
            outline.site,
            _folder(outline.folder),
            self._clock(),
        )


def _folder(path: str) -> str:
    return "/".join(name for part in path.split("/") if (name := " ".join(part.split())))


def refresh(
    fetch: FetchFeeds,
    follow: FollowFeeds,
    feeds: Sequence[FollowedFeed],
    cancel: CancelToken,
    *,
    allow_private: bool = False,
) -> Iterator[Refreshed]:
    """Yield each feed as it is after its refresh; for a thread that may fetch and write.

    Raises:
        StorageUnavailable: It can't be kept; what was yielded is.
        Cancelled: `cancel` was set; what was yielded is kept.
    """
    for outcome in fetch.again(feeds, cancel, allow_private=allow_private):
        yield follow.take(outcome)


def source_of(entry: FeedEntry, *, whole: bool = False, allow_private: bool = False) -> SourceRef:
    """Return what opens an entry.

    Args:
        entry: Of any feed.
        whole: The reader asked for all of it: the page at its address is fetched. Else what the
            feed has of it is shown, and nothing is fetched.
        allow_private: The user said that his own network may be asked.
    """
    if whole and entry.link:
        return SourceRef(SourceKind.URL, entry.link, allow_private=allow_private)
    kind = SourceKind.URL if entry.link else SourceKind.TEXT
    return SourceRef(kind, entry.link, text=_page(entry), html=True)


def _page(entry: FeedEntry) -> str:
    """Return an entry as a page, its title and date where readers of pages look for them."""
    about = {"author": entry.author, "article:published_time": entry.published}
    metas = "".join(
        f'<meta name="{name}" property="{name}" content="{escape(value)}">'
        for name, value in about.items()
        if value
    )
    title = escape(entry.title)
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title>{metas}</head>"
        f"<body><article><h1>{title}</h1>{entry.content or entry.summary}</article></body></html>"
    )
