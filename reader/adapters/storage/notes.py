"""The notes of the user, each change on the disk before it is acknowledged.

Why it exists: a note is saved while it is typed, so a save must be small and must last: one
transaction, written through. What an edit or a removal took away is still there for a while, as a
version or in the bin.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.indexing import NoIndex, PassageIndex
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.note_rows import (
    NOTE_COLUMNS,
    add_version,
    note_condition,
    notes_from,
    put_row,
    version_rows,
)
from reader.adapters.storage.stored_text import stored_body
from reader.domain.article import ArticleId
from reader.domain.messages import Message
from reader.domain.notes import Note, NoteId, NoteVersion
from reader.services.library_ports import NoteQuery
from reader.services.ports import Clock

__all__ = ["SqliteNotes"]

_ONE: Final = f"SELECT {NOTE_COLUMNS} FROM note WHERE id = ?"  # noqa: S608 - only our own words
_OF_ARTICLE: Final = (
    f"SELECT {NOTE_COLUMNS} FROM note WHERE article_id = ? AND removed_at = '' "  # noqa: S608 - only our own words
    "ORDER BY position, number"
)


class SqliteNotes:
    """`Notes` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        index: PassageIndex | None = None,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open, checks=True)
        self._clock = clock
        self._index: PassageIndex = index or NoIndex()

    def of_article(self, article_id: ArticleId) -> tuple[Note, ...]:
        """Return the notes of an article by position, those in the bin left out."""
        return self._notes(_OF_ARTICLE, (article_id,))

    def get(self, note_id: NoteId) -> Note | None:
        """Return a note, also one in the bin; None where it is gone."""
        return next(iter(self._notes(_ONE, (note_id,))), None)

    def put(self, note: Note, *, keep_version: bool = True) -> Note:
        """Keep a note as it is now, outside of the bin; return it with its times.

        A new one keeps the times that it brings, as one that is imported does.

        Args:
            note: New, or in the place of the one with its id.
            keep_version: Whether the text before is kept as a version; the store keeps the last 20.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        now = self._clock()
        return self._database.write(lambda db: self._put(db, note, now, versioned=keep_version))

    def put_all(self, notes: Sequence[Note]) -> None:
        """Keep notes exactly as they are, their times included, in one transaction.

        Each is new or takes the place of the one with its id, whose text is kept as a version; one
        from the bin comes back.

        Raises:
            DiskFull: There is no room; none of them was kept.
            StorageUnavailable: It can't be written; none of them was kept.
        """
        now = self._clock()

        def write(db: sqlite3.Connection) -> None:
            for note in notes:
                self._put(db, note, now, versioned=True, times=True)

        self._database.write(write)

    def _put(
        self, db: sqlite3.Connection, note: Note, now: str, *, versioned: bool, times: bool = False
    ) -> Note:
        row = db.execute(
            "SELECT body, created_at, changed_at FROM note WHERE id = ?", (note.note_id,)
        ).fetchone()
        body = stored_body(note.body)
        if row is None:
            created = note.created_at or now
            kept = replace(note, body=body, created_at=created, changed_at=note.changed_at or now)
        else:
            kept = replace(note, body=body, created_at=row[1], changed_at=now)
            if versioned and row[0] != body and row[0]:
                add_version(db, note.note_id, row[0], now)
        if times:
            kept = replace(note, body=body)
        put_row(db, kept)
        _index(db, self._index, kept)
        return kept

    def versions(self, note_id: NoteId) -> tuple[NoteVersion, ...]:
        """Return the kept versions of a note, newest first."""
        return self._database.read(lambda db: version_rows(db, note_id))

    def count(self, query: NoteQuery) -> int:
        """Return how many notes `query` finds."""
        where, values = note_condition(query)
        sql = f"SELECT count(*) FROM note WHERE {where}"  # noqa: S608 - only our own words and question marks
        return int(self._database.read(lambda db: db.execute(sql, values).fetchone()[0]))

    def page(self, query: NoteQuery, start: int, count: int) -> tuple[Note, ...]:
        """Return the notes from place `start` on, counted from 0, at most `count`."""
        where, values = note_condition(query)
        order = "ORDER BY changed_at DESC, number DESC"
        # Numbers first: what is skipped is then walked in the index and never read.
        sql = (
            f"SELECT {NOTE_COLUMNS} FROM note WHERE number IN "  # noqa: S608 - only our own words and question marks
            f"(SELECT number FROM note WHERE {where} {order} LIMIT ? OFFSET ?) {order}"
        )
        return self._notes(sql, (*values, max(0, count), max(0, start)))

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags of the notes with how many have each, by name."""
        sql = (
            "SELECT min(tag), count(*) FROM note_tag JOIN note ON note.id = note_id "
            "WHERE removed_at = '' GROUP BY key ORDER BY key"
        )
        return tuple(self._database.read(lambda db: db.execute(sql).fetchall()))

    def remove(self, note_ids: Sequence[NoteId]) -> None:
        """Put notes into the bin."""
        now = self._clock()

        def write(db: sqlite3.Connection) -> None:
            for note_id in note_ids:
                db.execute(
                    "UPDATE note SET removed_at = ?, with_article = 0 "
                    "WHERE id = ? AND removed_at = ''",
                    (now, note_id),
                )
                self._index.drop_note(db, note_id)

        self._database.write(write)

    def restore(self, note_ids: Sequence[NoteId]) -> None:
        """Take notes out of the bin."""

        def write(db: sqlite3.Connection) -> None:
            for note_id in note_ids:
                db.execute(
                    "UPDATE note SET removed_at = '', with_article = 0 WHERE id = ?", (note_id,)
                )
                for note in notes_from(db.execute(_ONE, (note_id,)).fetchall()):
                    _index(db, self._index, note)

        self._database.write(write)

    def empty_bin(self, removed_before: str) -> int:
        """Remove for good what went to the bin before a time; return how many notes.

        Notes that went there with their article stay as long as that does.
        """
        sql = "DELETE FROM note WHERE removed_at > '' AND removed_at < ? AND with_article = 0"
        return self._database.write(lambda db: db.execute(sql, (removed_before,)).rowcount)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _notes(self, sql: str, values: Sequence[object]) -> tuple[Note, ...]:
        rows = self._database.read(lambda db: db.execute(sql, tuple(values)).fetchall())
        return tuple(notes_from(rows))


def _index(db: sqlite3.Connection, index: PassageIndex, note: Note) -> None:
    if note.body:
        index.put_note(db, note.article_id, note.note_id, note.body)
    else:
        index.drop_note(db, note.note_id)
