"""The ports of feeds: where they are fetched, and where they are kept.

Why it exists: to fetch a feed takes seconds and needs the network, to keep it takes a moment and
needs the one writing connection. They are different lanes, so they are different ports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.domain.feeds import Feed, FeedEntry, FeedId, FollowedFeed, Outline
from reader.domain.messages import Message
from reader.services.cancel import CancelToken

__all__ = ["FeedSource", "Feeds", "FetchedFeed"]


@dataclass(frozen=True, slots=True)
class FetchedFeed:
    """What was found at an address or in a file.

    Attributes:
        address: What is followed: where it was asked for; of a file, where the feed says that it
            is to be had, else the file's absolute path.
        feed: What it holds; None where nothing changed since `etag` and `last_modified`.
        etag, last_modified: What the server wants to hear the next time.
    """

    address: str
    feed: Feed | None
    etag: str = ""
    last_modified: str = ""


class FeedSource(Protocol):
    """Gets feeds and lists of feeds. Lane load or work; keeps nothing, opens nothing unasked."""

    def fetch(
        self,
        address: str,
        cancel: CancelToken,
        *,
        etag: str = "",
        last_modified: str = "",
        allow_private: bool = False,
    ) -> FetchedFeed:
        """Return a feed; the only connection is to `address`, none where it is a file.

        Args:
            address: Of the feed, http or https; or the path of a file.
            cancel: Looked at all the time; told how many bytes came, of how many.
            etag: Of the last time; the server may say that nothing changed.
            last_modified: The same holds for it.
            allow_private: The user said that his own network may be asked.

        Raises:
            FeedsOffered: It is a page that names feeds; none of them was asked for.
            NotText: It is neither.
            AddressRefused: It is no address, or one of the user's own network.
            NetworkFailed: The server can't be reached, is too slow, or refuses.
            SourceUnreadable: The file is gone or may not be read.
            SourceRefused: It is too large or hostile, or of a type that is no feed's.
            Cancelled: `cancel` was set.
        """
        ...

    def read_list(self, path: str) -> tuple[Outline, ...]:
        """Return the feeds of an OPML file, each address once.

        Raises:
            NotText: It is no such file.
            SourceUnreadable: It is gone or may not be read.
            SourceRefused: It is too large.
        """
        ...

    def list_of(self, feeds: Iterable[FollowedFeed]) -> bytes:
        """Return feeds as an OPML file; those that are files are left out."""
        ...


class Feeds(Protocol):
    """Keeps the followed feeds and their entries. Lane storage.

    Every method raises `StorageUnavailable` where the file can't be used; what writes is one
    transaction, and raises `DiskFull` where there is no room: then nothing was changed.
    """

    def every(self) -> tuple[FollowedFeed, ...]:
        """Return all feeds, with their counts, by folder and title."""
        ...

    def add(self, feeds: Sequence[FollowedFeed]) -> int:
        """Add feeds whose addresses are not there yet; return how many that were."""
        ...

    def take(self, feed_id: FeedId, fetched: FetchedFeed) -> int:
        """Keep what was fetched now; return how many entries are new.

        An entry stays read where it was. Those that the feed has no more are kept while there are
        less than `MOST_ENTRIES`.
        """
        ...

    def fail(self, feed_id: FeedId, error: Message) -> None:
        """Keep what went wrong; what is there of the feed stays."""
        ...

    def change(self, feed_id: FeedId, *, title: str, folder: str) -> None:
        """Name a feed and put it into a folder."""
        ...

    def remove(self, feed_ids: Iterable[FeedId]) -> int:
        """Remove feeds with their entries; return how many there were."""
        ...

    def entries(
        self,
        feed_id: FeedId | None,
        start: int = 0,
        count: int = 200,
        *,
        unread_only: bool = False,
    ) -> tuple[FeedEntry, ...]:
        """Return entries of a feed, of all feeds where None; newest first."""
        ...

    def mark(self, feed_id: FeedId, entry_ids: Iterable[str] | None, *, read: bool) -> int:
        """Mark entries, all of the feed where None; return how many changed."""
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
