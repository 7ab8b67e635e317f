"""Notes with their articles, as they are exported.

Why it exists: every format shows the same notes in the same order, each under its article, also
those whose article is no longer in the library.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry
from reader.domain.notes import Note
from reader.services.library_ports import Library, NoteQuery, Notes

__all__ = ["ArticleNotes", "NoteFormat", "NoteWriter", "all_notes", "article_link", "notes_of"]

_PAGE: Final = 500
_EVERYTHING: Final = NoteQuery()


class NoteFormat(StrEnum):
    """The formats of exported notes; the values are those of the command line."""

    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"
    CSV = "csv"
    ANKI = "apkg"


@dataclass(frozen=True, slots=True)
class ArticleNotes:
    """The notes of one article.

    Attributes:
        entry: Its entry; one with the id alone where it has left the library.
        notes: By position.
    """

    entry: LibraryEntry
    notes: tuple[Note, ...]


class NoteWriter(Protocol):
    """Writes notes in one format of text. Pure; any thread."""

    def __call__(self, articles: Sequence[ArticleNotes]) -> str:
        """Return the whole document."""
        ...


def article_link(article_id: ArticleId) -> str:
    """Return the address by which notes link to an article of the library."""
    return f"qari:article/{article_id}"


def all_notes(notes: Notes, query: NoteQuery = _EVERYTHING) -> Iterator[Note]:
    """Yield the notes that `query` finds, newest change first.

    Raises:
        StorageUnavailable: They can't be read.
    """
    start = 0
    while page := notes.page(query, start, _PAGE):
        yield from page
        start += len(page)


def notes_of(
    library: Library, notes: Notes, query: NoteQuery = _EVERYTHING
) -> tuple[ArticleNotes, ...]:
    """Return the notes that `query` finds by article: the article kept first is the first.

    Raises:
        StorageUnavailable: They can't be read.
    """
    by_article: defaultdict[ArticleId, list[Note]] = defaultdict(list)
    for note in all_notes(notes, query):
        by_article[note.article_id].append(note)
    found = [
        ArticleNotes(
            library.entry(article_id) or LibraryEntry(article_id, ""),
            tuple(sorted(own, key=lambda note: (note.passage.anchor.position, note.note_id))),
        )
        for article_id, own in by_article.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.entry.added_at, one.entry.article_id)))
