"""A `PassageIndex` in plain tables: shows what the stores put there, in the same transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from reader.domain.article import ArticleId
from reader.domain.notes import NoteId
from reader.services.library_ports import IndexedText

__all__ = ["RecordingIndex", "passages"]


class RecordingIndex:
    """Keeps passages in the table ``passage``."""

    statements: tuple[str, ...] = (
        """CREATE TABLE IF NOT EXISTS passage (
            article TEXT, segment TEXT, field TEXT, language TEXT, note TEXT, text TEXT)""",
    )

    def on_open(self, db: sqlite3.Connection) -> None:
        for statement in self.statements:
            db.execute(statement)

    def put_article(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        db.execute(
            "DELETE FROM passage WHERE article = ? AND field IN ('title', 'source')", (article_id,)
        )
        self._put(db, article_id, texts)

    def has_source(self, db: sqlite3.Connection, article_id: ArticleId, language: str) -> bool:
        found = db.execute("SELECT 1 FROM passage WHERE article = ? AND note = ''", (article_id,))
        return found.fetchone() is not None

    def add_passages(
        self, db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]
    ) -> None:
        self._put(db, article_id, texts)

    def put_units(
        self,
        db: sqlite3.Connection,
        article_id: ArticleId,
        language: str,
        texts: Sequence[IndexedText],
    ) -> None:
        for one in texts:
            db.execute(
                "DELETE FROM passage WHERE article = ? AND language = ? AND segment = ? "
                "AND field = 'target'",
                (article_id, language, one.segment_id),
            )
        self._put(db, article_id, [one for one in texts if one.text])

    def put_note(
        self, db: sqlite3.Connection, article_id: ArticleId, note_id: NoteId, text: str
    ) -> None:
        self.drop_note(db, note_id)
        db.execute(
            "INSERT INTO passage VALUES (?, '', 'note', 'und', ?, ?)", (article_id, note_id, text)
        )

    def drop_note(self, db: sqlite3.Connection, note_id: NoteId) -> None:
        db.execute("DELETE FROM passage WHERE note = ?", (note_id,))

    def drop_article(self, db: sqlite3.Connection, article_id: ArticleId) -> None:
        db.execute("DELETE FROM passage WHERE article = ?", (article_id,))

    def scrub(self, db: sqlite3.Connection) -> None:
        assert db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'passage'").fetchone()

    @staticmethod
    def _put(db: sqlite3.Connection, article_id: ArticleId, texts: Sequence[IndexedText]) -> None:
        db.executemany(
            "INSERT INTO passage VALUES (?, ?, ?, ?, '', ?)",
            [(article_id, one.segment_id, one.field, one.language, one.text) for one in texts],
        )


def passages(path: object, field: str) -> list[str]:
    """Return the texts of one field that the index at `path` holds."""
    db = sqlite3.connect(str(path))
    try:
        rows = db.execute("SELECT text FROM passage WHERE field = ? ORDER BY rowid", (field,))
        return [str(row[0]) for row in rows]
    finally:
        db.close()
