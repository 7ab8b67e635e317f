"""Doubts that the reader dismissed, in the user's database.

Why it exists: they are decisions of a person, kept like notes and forgotten with their article.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.stored_text import stored
from reader.domain.article import ArticleId, SegmentId
from reader.domain.doubt_keys import DoubtKey
from reader.domain.messages import Message
from reader.services.ports import Clock

__all__ = ["SqliteDismissedDoubts"]

_PUT: Final = "INSERT OR IGNORE INTO dismissed_doubt VALUES (?, ?, ?, ?, ?, ?, ?)"
_REMOVE: Final = (
    "DELETE FROM dismissed_doubt WHERE article_id = ? AND language = ? AND segment_id = ? "
    "AND kind = ? AND side = ? AND words = ?"
)
_OF: Final = (
    "SELECT segment_id, kind, side, words FROM dismissed_doubt "
    "WHERE article_id = ? AND language = ?"
)


class SqliteDismissedDoubts:
    """`DismissedDoubts` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def of(self, article_id: ArticleId, language: str) -> frozenset[DoubtKey]:
        """Return the keys of the doubts that were dismissed.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        rows = self._database.read(lambda db: db.execute(_OF, (article_id, language)).fetchall())
        return frozenset(
            DoubtKey(SegmentId(str(segment)), str(kind), str(side), str(words))
            for segment, kind, side, words in rows
        )

    def dismiss(self, article_id: ArticleId, language: str, keys: Iterable[DoubtKey]) -> int:
        """Dismiss doubts, one transaction; return how many were not dismissed before.

        Raises:
            DiskFull: There is no room; nothing was kept.
            StorageUnavailable: It can't be written; nothing was kept.
        """
        now = self._clock()
        rows = [(article_id, language, *_row(key), now) for key in keys]
        return self._changed(_PUT, rows)

    def restore(self, article_id: ArticleId, language: str, keys: Iterable[DoubtKey]) -> int:
        """Take dismissals back, one transaction; return how many there were.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        return self._changed(_REMOVE, [(article_id, language, *_row(key)) for key in keys])

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _changed(self, sql: str, rows: Sequence[tuple[str, ...]]) -> int:
        def write(db: sqlite3.Connection) -> int:
            before = db.total_changes
            db.executemany(sql, rows)
            return db.total_changes - before

        return self._database.write(write) if rows else 0


def _row(key: DoubtKey) -> tuple[str, str, str, str]:
    return key.segment_id, key.kind, key.side, stored(key.words)
