"""What the library keeps of an article, and what is asked of it.

Why it exists: the list, the search, the commands and the store speak of kept articles in these
values. An article keeps its id for good; its text may come in versions, each with a fingerprint.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.article import ArticleId, SegmentId
from reader.domain.span import Span

__all__ = [
    "ArticleVersion",
    "HitField",
    "KwicLine",
    "LibraryEntry",
    "LibraryOrder",
    "LibraryQuery",
    "ReadingPlace",
    "ReadingState",
    "SearchHit",
]


NO_SEGMENT: Final = SegmentId("")


class ReadingState(StrEnum):
    """How far an article was read; the values are the command line's."""

    UNREAD = "unread"
    READING = "reading"
    READ = "read"


class LibraryOrder(StrEnum):
    """What the list is sorted by; equal ones stand in the order of their ids."""

    OPENED = "opened"
    ADDED = "added"
    DATE = "date"
    TITLE = "title"
    SITE = "site"
    PROGRESS = "progress"
    LENGTH = "length"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where the reader is: the segment at the top of the window, and how much of it has passed.

    Attributes:
        segment_id: Empty at the very beginning.
        share: Of its block, from 0 up to 1.
    """

    segment_id: SegmentId = NO_SEGMENT
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One kept article without its text.

    Attributes:
        article_id: Minted at the first import; never another.
        title: In Arabic, as found.
        translated_title: By language; as far as it was translated.
        language: BCP 47 primary subtag.
        byline, date, site: As found, else empty.
        location: Path or address that it came from; empty for pasted text.
        fingerprint: Of the newest version.
        words: How many words it has.
        added_at, opened_at: UTC, ISO 8601, seconds; `opened_at` is empty for one never opened.
        state: How far it was read.
        progress: Share of the text that was passed, from 0 to 1.
        tags: Sorted.
        notes: How many notes it has.
        known: Share of its words that the reader knows, from 0 to 1; None where not counted.
        removed_at: When it went to the bin; empty outside of it.
    """

    article_id: ArticleId
    title: str
    translated_title: tuple[tuple[str, str], ...] = ()
    language: str = "ar"
    byline: str = ""
    date: str = ""
    site: str = ""
    location: str = ""
    fingerprint: str = ""
    words: int = 0
    added_at: str = ""
    opened_at: str = ""
    state: ReadingState = ReadingState.UNREAD
    progress: float = 0.0
    tags: tuple[str, ...] = ()
    notes: int = 0
    known: float | None = None
    removed_at: str = ""


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """Which articles are wanted, and in which order.

    Attributes:
        search: Words that all stand in title, byline, site or tags, however spelled.
        state: Only these; None is every one.
        tag: Only with this tag; empty is no limit.
        in_bin: The bin instead of the library.
        order: What they are sorted by.
        descending: The last first.
    """

    search: str = ""
    state: ReadingState | None = None
    tag: str = ""
    in_bin: bool = False
    order: LibraryOrder = LibraryOrder.OPENED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """One text of an article: its number from 1, fingerprint, and when it was imported."""

    number: int
    fingerprint: str
    made_at: str


class HitField(StrEnum):
    """Where a hit stands; the values are the JSON names and those of ``kind:``."""

    TITLE = "title"
    SOURCE = "source"
    TARGET = "target"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One passage that the search found.

    Attributes:
        article_id, title: Of its article.
        segment_id: The sentence; empty for a title or a note.
        field: Where it stands.
        language: Of the snippet: that of the article, the translation, or ``und`` for a note.
        snippet: The passage, cut around the hits.
        marks: The hits, in code points of `snippet`.
        note_id: Of a note, else empty.
    """

    article_id: ArticleId
    title: str
    segment_id: SegmentId
    field: HitField
    language: str
    snippet: str
    marks: tuple[Span, ...]
    note_id: str = ""


@dataclass(frozen=True, slots=True)
class KwicLine:
    """One place of a word with what stands around it (key word in context).

    Attributes:
        article_id, title, segment_id: Where.
        before, word, after: In reading order; `word` is as written there.
    """

    article_id: ArticleId
    title: str
    segment_id: SegmentId
    before: str
    word: str
    after: str
