"""Feeds: what a site says of its newest articles, and where the reader stands in them.

Why it exists: RSS, Atom and JSON Feed say the same in many ways; here is what is left of all of
them. How they are written is the adapters' business.

Source: RSS 2.0; RFC 4287 (Atom); JSON Feed 1.1; OPML 2.0 for the outline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Final, NewType

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = [
    "MOST_ENTRIES",
    "Feed",
    "FeedEntry",
    "FeedId",
    "FollowedFeed",
    "Outline",
    "left_out_notice",
    "newest_first",
]

FeedId = NewType("FeedId", str)

_BEGINNING: Final = 1_500
_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|$)|<(style|script)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL
)
_TAG: Final = re.compile("<[^>]*(>|$)")

MOST_ENTRIES: Final = 2_000
"""Of a feed; older ones are left out, which is said."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One article as a feed has it.

    Attributes:
        entry_id: Tells it from others of its feed, the same each time; hexadecimal.
        title: One line; may be empty.
        link: Address of the article; empty where there is none.
        summary: HTML or text of a few lines; may be empty.
        content: HTML of the whole article where the feed has it, else empty.
        author: One line; may be empty.
        published: UTC, ISO 8601, seconds; empty where the feed says nothing that can be read.
        read: Whether the reader has seen it.
        feed_id: Of the followed feed that it is kept with; empty where it is not kept.
    """

    entry_id: str
    title: str
    link: str = ""
    summary: str = field(default="", repr=False)
    content: str = field(default="", repr=False)
    author: str = ""
    published: str = ""
    read: bool = False
    feed_id: FeedId = FeedId("")

    @property
    def has_content(self) -> bool:
        """Tell whether the feed has all of it."""
        return bool(self.content)

    @property
    def beginning(self) -> str:
        """Return the first words of what the feed has of it, without marks of HTML."""
        return _words_of(self.summary) or _words_of(self.content)


def _words_of(html: str) -> str:
    seen = _UNSEEN.sub(" ", html[:_BEGINNING])
    return " ".join(unescape(_TAG.sub(" ", seen)).split())


@dataclass(frozen=True, slots=True)
class Feed:
    """What a file or page of a feed holds.

    Attributes:
        title: One line; may be empty.
        site: Address of the site; may be empty.
        language: BCP 47 tag as the feed says, else empty.
        entries: Newest first.
        left_out: How many older ones there are.
        address: Where it says that it is to be had; may be empty.
    """

    title: str
    site: str = ""
    language: str = ""
    entries: tuple[FeedEntry, ...] = ()
    left_out: int = 0
    address: str = ""


@dataclass(frozen=True, slots=True)
class FollowedFeed:
    """A feed that the reader follows.

    Attributes:
        feed_id: Minted when it was added.
        address: Of the feed, or the absolute path of its file.
        title: One line.
        site: Address of the site; may be empty.
        folder: Where it stands among others, as ``News/Economy``; empty at the top.
        added_at, refreshed_at: UTC, ISO 8601, seconds; the second is empty where it never was.
        error: What went wrong the last time, or None.
        etag, last_modified: What the server wants to hear the next time.
        entries, unread: How many there are.
    """

    feed_id: FeedId
    address: str
    title: str
    site: str = ""
    folder: str = ""
    added_at: str = ""
    refreshed_at: str = ""
    error: Message | None = None
    etag: str = ""
    last_modified: str = ""
    entries: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """One feed of an OPML file, as `FollowedFeed`."""

    address: str
    title: str = ""
    site: str = ""
    folder: str = ""


def newest_first(entries: tuple[FeedEntry, ...]) -> tuple[FeedEntry, ...]:
    """Return entries by date, newest first; those without one stay where they stood.

    An entry without a date counts as old as the one before it, since feeds begin with the newest.
    """
    dated: list[tuple[str, int, FeedEntry]] = []
    last = max((one.published for one in entries), default="")
    for place, one in enumerate(entries):
        last = one.published or last
        dated.append((last, -place, one))
    return tuple(one for _, _, one in sorted(dated, key=lambda row: row[:2], reverse=True))


def left_out_notice(feed: Feed) -> tuple[Message, ...]:
    """Return what is to be said where a feed had too many entries."""
    if not feed.left_out:
        return ()
    return (
        message(
            QT_TRANSLATE_NOOP(
                "Feeds",
                "This feed is very long: the newest {count} of its {all} entries are taken.",
            ),
            count=len(feed.entries),
            all=len(feed.entries) + feed.left_out,
        ),
    )
