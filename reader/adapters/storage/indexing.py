"""What the stores of articles and notes ask of the full-text index.

Why it exists: the index lives in the same file and is written in the same transaction as the texts,
so that neither can be ahead of the other; yet the stores know nothing of how it finds words, and
are tested without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final, Protocol

from reader.domain.article import ArticleId
from reader.domain.notes import NoteId
from reader.services.library_ports import IndexedText

__all__ = ["INDEX_LATER", "INDEX_TABLES", "IndexLater", "NoIndex", "PassageIndex"]

INDEX_TABLES: Final = "search_"
"""What the names of all tables of the index begin with; they can be made anew from the others."""
INDEX_LATER: Final = "index:"
"""The chore of an article that waits for the index: this and its id."""


class PassageIndex(Protocol):
    """An index of passages in the user's database; all calls are inside a transaction of a store.

    What is in the bin is not in the index: the stores drop it there and put it back. The names of
    its tables begin with `INDEX_TABLES`.
    """

    statements: tuple[str, ...]
    """Its schema, taken as part of the step that makes the library."""

    def put_article(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Index the title and sentences of an article in the place of those it had.

        Units and notes of the article are left alone.
        """
        ...

    def has_source(self, db: sqlite3.Connection, article_id: ArticleId, language: str) -> bool:
        """Tell whether any passage of the article itself, in its `language`, is in the index."""
        ...

    def add_passages(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Index more sentences of an article, none of which is in the index yet."""
        ...

    def put_units(
        self,
        db: sqlite3.Connection,
        article_id: ArticleId,
        language: str,
        texts: Sequence[IndexedText],
    ) -> None:
        """Index targets in the place of those of the same segments; others are left alone.

        An empty text only removes what its segment had.
        """
        ...

    def put_note(
        self, db: sqlite3.Connection, article_id: ArticleId, note_id: NoteId, text: str
    ) -> None:
        """Index the text of a note in the place of the one it had."""
        ...

    def drop_note(self, db: sqlite3.Connection, note_id: NoteId) -> None:
        """Remove a note; nothing happens where it is not there."""
        ...

    def drop_article(self, db: sqlite3.Connection, article_id: ArticleId) -> None:
        """Remove an article with its units and notes; nothing happens where it is not there."""
        ...

    def scrub(self, db: sqlite3.Connection) -> None:
        """Leave no word of what was dropped in the index; may take seconds."""
        ...


class NoIndex:
    """A `PassageIndex` that holds nothing."""

    statements: tuple[str, ...] = ()

    def put_article(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Do nothing."""

    def has_source(self, db: sqlite3.Connection, article_id: ArticleId, language: str) -> bool:
        """Return True: there is nothing to add."""
        del db, article_id, language
        return True

    def add_passages(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Do nothing."""

    def put_units(
        self,
        db: sqlite3.Connection,
        article_id: ArticleId,
        language: str,
        texts: Sequence[IndexedText],
    ) -> None:
        """Do nothing."""

    def put_note(
        self, db: sqlite3.Connection, article_id: ArticleId, note_id: NoteId, text: str
    ) -> None:
        """Do nothing."""

    def drop_note(self, db: sqlite3.Connection, note_id: NoteId) -> None:
        """Do nothing."""

    def drop_article(self, db: sqlite3.Connection, article_id: ArticleId) -> None:
        """Do nothing."""

    def scrub(self, db: sqlite3.Connection) -> None:
        """Do nothing."""


class IndexLater(NoIndex):
    """Notes that an article waits for the index, as a chore of the file."""

    def put_article(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        """Note the chore; units and notes are indexed when it is done."""
        del texts
        db.execute("INSERT OR IGNORE INTO chore VALUES (?)", (f"{INDEX_LATER}{article_id}",))
