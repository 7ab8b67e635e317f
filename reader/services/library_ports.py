"""The ports of the library: kept articles, notes, search.

Why it exists: everything a reader keeps lies behind these; SQL, files and threads are the
adapters'. Unless a method says otherwise it runs on the lane ``storage`` (the one writing
connection), raises `StorageUnavailable` where the file can't be used, and `DiskFull` where there is
no room: nothing of that call was kept then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.library import (
    ArticleVersion,
    KwicLine,
    LibraryEntry,
    LibraryQuery,
    ReadingPlace,
    ReadingState,
    SearchHit,
)
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, NoteVersion
from reader.domain.translation import TranslationUnit

__all__ = [
    "EVERY_ARTICLE",
    "IndexedText",
    "Kept",
    "KeptUnits",
    "Lemmatiser",
    "Library",
    "LibrarySearch",
    "NoteQuery",
    "Notes",
]


KeptUnits = Mapping[str, Sequence[TranslationUnit]]
"""Units by language."""
EVERY_ARTICLE: Final = ArticleId("")


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping an article did.

    Attributes:
        article: The article as it is kept: the ids of its segments and its own are those of the
            first import, where the text is the same.
        entry: Its entry.
        is_new: It was not in the library before.
        is_changed: It is a new version of one that was.
    """

    article: Article
    entry: LibraryEntry
    is_new: bool = False
    is_changed: bool = False


class Library(Protocol):
    """The kept articles."""

    def keep(self, article: Article, *, opened: bool = True, index_later: bool = False) -> Kept:
        """Keep an article that was opened; the same text is the same article.

        The text of another fingerprint from the same file or address is a new version of that
        article: segments whose sentence is the same keep their ids. A text from the bin comes back.

        Args:
            article: As it was imported.
            opened: Whether it is shown now; False for an import of many.
            index_later: Whether it is found by its words only after `index_waiting`, so that a
                reader need not wait for that.
        """
        ...

    def index_waiting(self) -> Iterator[int]:
        """Index what waits for it; yield how many articles wait, after each small transaction.

        What is left when it is given up waits for the next call, or the next start.

        Raises:
            DiskFull: There is no room; what was not indexed still waits.
            StorageUnavailable: The file can't be written; what was not indexed still waits.
        """
        ...

    def article(self, article_id: ArticleId, version: int = 0) -> Article | None:
        """Return a kept article, its newest version where `version` is 0; None where it is gone."""
        ...

    def find(self, article: Article) -> Article | None:
        """Return the kept article with the same text; None where there is none."""
        ...

    def entry(self, article_id: ArticleId) -> LibraryEntry | None:
        """Return the entry of an article, also of one in the bin; None where it is gone."""
        ...

    def count(self, query: LibraryQuery) -> int:
        """Return how many articles `query` finds."""
        ...

    def page(self, query: LibraryQuery, start: int, count: int) -> tuple[LibraryEntry, ...]:
        """Return the entries from place `start` on, counted from 0, at most `count`."""
        ...

    def versions(self, article_id: ArticleId) -> tuple[ArticleVersion, ...]:
        """Return the versions of an article, the first one first."""
        ...

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags of the articles outside of the bin with how many have each, by name."""
        ...

    def set_tags(self, article_ids: Sequence[ArticleId], tags: Iterable[str]) -> None:
        """Give articles exactly these tags."""
        ...

    def set_state(self, article_ids: Sequence[ArticleId], state: ReadingState) -> None:
        """Say how far articles were read."""
        ...

    def place(self, article_id: ArticleId) -> ReadingPlace:
        """Return the reading place; the beginning where none was kept."""
        ...

    def set_place(self, article_id: ArticleId, place: ReadingPlace, progress: float) -> None:
        """Keep the reading place; an unread article is being read from now on."""
        ...

    def set_known(self, article_id: ArticleId, share: float) -> None:
        """Keep the share of words that the reader knows."""
        ...

    def units(self, article_id: ArticleId, language: str) -> Mapping[SegmentId, TranslationUnit]:
        """Return the kept translation of an article's newest version."""
        ...

    def put_units(
        self,
        article_id: ArticleId,
        language: str,
        units: Sequence[TranslationUnit],
        *,
        reviewed: bool = False,
    ) -> None:
        """Keep units of a translation, in the place of those of the same segments.

        Args:
            article_id: Their article.
            language: Of the translation.
            units: They.
            reviewed: A person decided so: they replace whatever is there. Otherwise a person's unit
                stands, with the machine's beside it as an offer.
        """
        ...

    def languages(self, article_id: ArticleId) -> tuple[str, ...]:
        """Return the languages that an article has units in, by name."""
        ...

    def put_segments(self, article: Article, units: KeptUnits) -> None:
        """Keep the segments of an article that a person cut anew, and their units, or neither.

        Its text is as it was. Nothing happens where the article is not kept, or its newest version
        has another text.

        Args:
            article: With its new segments.
            units: What a person decided, by language; they replace whatever is there.
        """
        ...

    def put_choices(self, article: Article) -> None:
        """Keep what a person took of an article, its title, byline and date (`domain.taking`).

        List and index follow. Its text and its segments are as they were. Nothing happens where the
        article is not kept, or its newest version has another text.
        """
        ...

    def effort(self, article_id: ArticleId, language: str) -> float:
        """Return the seconds that a person spent on a translation."""
        ...

    def add_effort(self, article_id: ArticleId, language: str, seconds: float) -> None:
        """Add to the seconds that a person spent on a translation."""
        ...

    def remove(self, article_ids: Sequence[ArticleId]) -> None:
        """Put articles into the bin, with their notes."""
        ...

    def restore(self, article_ids: Sequence[ArticleId]) -> None:
        """Take articles out of the bin, with the notes that went there with them."""
        ...

    def forget(self, article_ids: Sequence[ArticleId]) -> None:
        """Remove articles for good: text, versions, translation, notes and their versions, index.

        Nothing of their text is left in the file: free pages are overwritten.
        """
        ...

    def empty_bin(self, removed_before: str) -> int:
        """Forget what went to the bin before a time; return how many articles."""
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...


@dataclass(frozen=True, slots=True)
class NoteQuery:
    """Which notes are wanted; newest change first.

    Attributes:
        search: Words that all stand in the note or its quote, however spelled.
        article_id: Only of this article; empty is all.
        tag: Only with this tag; empty is no limit.
        in_bin: The bin instead.
    """

    search: str = ""
    article_id: ArticleId = EVERY_ARTICLE
    tag: str = ""
    in_bin: bool = False


class Notes(Protocol):
    """The notes."""

    def of_article(self, article_id: ArticleId) -> tuple[Note, ...]:
        """Return the notes of an article by position, those in the bin left out."""
        ...

    def get(self, note_id: NoteId) -> Note | None:
        """Return a note, also one in the bin; None where it is gone."""
        ...

    def put(self, note: Note, *, keep_version: bool = True) -> Note:
        """Keep a note as it is now; return it with its times.

        Args:
            note: New, or in the place of the one with its id.
            keep_version: Whether the text before is kept as a version; the store keeps the last 20.
        """
        ...

    def put_all(self, notes: Sequence[Note]) -> None:
        """Keep notes exactly as they are, their times included, in one transaction.

        Each is new or takes the place of the one with its id, whose text is kept as a version; one
        from the bin comes back.
        """
        ...

    def versions(self, note_id: NoteId) -> tuple[NoteVersion, ...]:
        """Return the kept versions of a note, newest first."""
        ...

    def count(self, query: NoteQuery) -> int:
        """Return how many notes `query` finds."""
        ...

    def page(self, query: NoteQuery, start: int, count: int) -> tuple[Note, ...]:
        """Return the notes from place `start` on, counted from 0, at most `count`."""
        ...

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags of the notes with how many have each, by name."""
        ...

    def remove(self, note_ids: Sequence[NoteId]) -> None:
        """Put notes into the bin."""
        ...

    def restore(self, note_ids: Sequence[NoteId]) -> None:
        """Take notes out of the bin."""
        ...

    def empty_bin(self, removed_before: str) -> int:
        """Remove for good what went to the bin before a time; return how many notes."""
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...


class Lemmatiser(Protocol):
    """Gives the lemmas of a written word; any thread, loaded at its first use."""

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return every lemma that a written Arabic word may have, without marks; perhaps none."""
        ...


@dataclass(frozen=True, slots=True)
class IndexedText:
    """One passage for the index.

    Attributes:
        segment_id: Empty for a title or a note.
        field: A value of `HitField`.
        language: Of the text.
        text: It.
        note_id: Of a note, else empty.
    """

    segment_id: SegmentId
    field: str
    language: str
    text: str
    note_id: str = ""


class LibrarySearch(Protocol):
    """Full-text search; reads on the lane ``search`` (a read-only connection)."""

    def search(self, query: str, start: int, count: int) -> tuple[SearchHit, ...]:
        """Return hits, best first, from place `start` on.

        Raises:
            WrongUse: The query can't be understood; the message says where.
        """
        ...

    def concordance(self, word: str, start: int, count: int) -> tuple[KwicLine, ...]:
        """Return the places of a word in any of its forms, the newest article first."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
