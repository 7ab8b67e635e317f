"""Notes as rows, and the conditions that find them.

Why it exists: what a note is and what is asked of notes stand here, what is done with them in
`notes`. A row that can't be read back is left out and logged, so that one bad row never hides the
others.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from reader.adapters.storage.stored_text import distinct_tags, stored, tag_key
from reader.domain.anchors import TextAnchor
from reader.domain.arabic import folded
from reader.domain.article import ArticleId
from reader.domain.notes import (
    Note,
    NoteColour,
    NoteId,
    NoteKind,
    NoteVersion,
    Passage,
    PassageScope,
    PassageSide,
)
from reader.services.library_ports import NoteQuery

__all__ = ["NOTE_COLUMNS", "add_version", "note_condition", "notes_from", "put_row", "version_rows"]

log = logging.getLogger(__name__)

KEPT_VERSIONS: Final = 20
NOTE_COLUMNS: Final = (
    "id, article_id, kind, colour, side, scope, language, quote, prefix, suffix, position, home, "
    "body, created_at, changed_at"
)
_PUT: Final = (
    f"INSERT INTO note ({NOTE_COLUMNS}, searched, removed_at, with_article) "  # noqa: S608 - our own words
    f"VALUES ({', '.join('?' * 16)}, '', 0) ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(
        f"{name} = excluded.{name}"
        for name in (*NOTE_COLUMNS.split(", ")[1:], "searched", "removed_at", "with_article")
    )
)

Row = tuple[Any, ...]


def put_row(db: sqlite3.Connection, note: Note) -> None:
    """Keep a note and its tags, in the place of the one with its id."""
    passage, anchor = note.passage, note.passage.anchor
    home = passage.home
    db.execute(
        _PUT,
        (
            note.note_id, note.article_id, note.kind, note.colour, passage.side, passage.scope,
            stored(passage.language), stored(anchor.quote), stored(anchor.prefix),
            stored(anchor.suffix), anchor.position, "" if home is None else _anchor_to(home),
            note.body, note.created_at, note.changed_at,
            folded(stored(f"{note.body}\n{anchor.quote}")),
        ),
    )  # fmt: skip
    db.execute("DELETE FROM note_tag WHERE note_id = ?", (note.note_id,))
    db.executemany(
        "INSERT INTO note_tag VALUES (?, ?, ?)",
        [(note.note_id, *one) for one in distinct_tags(note.tags).items()],
    )


def add_version(db: sqlite3.Connection, note_id: NoteId, body: str, now: str) -> None:
    """Keep what a note was as its newest version; the last 20 stay."""
    db.execute(
        "INSERT INTO note_version SELECT ?, coalesce(max(number), 0) + 1, ?, ? "
        "FROM note_version WHERE note_id = ?",
        (note_id, body, now, note_id),
    )
    db.execute(
        "DELETE FROM note_version WHERE note_id = ? AND number <= "
        "(SELECT max(number) FROM note_version WHERE note_id = ?) - ?",
        (note_id, note_id, KEPT_VERSIONS),
    )


def version_rows(db: sqlite3.Connection, note_id: NoteId) -> tuple[NoteVersion, ...]:
    """Return the versions of a note, newest first."""
    sql = "SELECT number, body, kept_at FROM note_version WHERE note_id = ? ORDER BY number DESC"
    return tuple(NoteVersion(*row) for row in db.execute(sql, (note_id,)))


def note_condition(query: NoteQuery) -> tuple[str, list[object]]:
    """Return the condition of a query with its values."""
    parts = [f"removed_at {'>' if query.in_bin else '='} ''"]
    values: list[object] = []
    if query.article_id:
        parts.append("article_id = ?")
        values.append(query.article_id)
    if query.tag:
        parts.append("id IN (SELECT note_id FROM note_tag WHERE key = ?)")
        values.append(tag_key(query.tag))
    for word in folded(stored(query.search)).split():
        parts.append("instr(searched, ?) > 0")
        values.append(word)
    return " AND ".join(parts), values


def notes_from(rows: Iterable[Row]) -> Iterator[Note]:
    """Yield the notes of rows of `NOTE_COLUMNS`; one that can't be read is left out."""
    for row in rows:
        try:
            yield _note(row)
        except (ValueError, TypeError):
            log.warning("a note can't be read; it is left out")


def _note(row: Sequence[Any]) -> Note:
    kind, colour, side, scope, language = row[2:7]
    passage = Passage(
        PassageSide(side),
        PassageScope(scope),
        TextAnchor(str(row[7]), str(row[8]), str(row[9]), int(row[10])),
        str(language),
        _anchor_from(row[11]) if row[11] else None,
    )
    return Note(
        NoteId(str(row[0])),
        ArticleId(str(row[1])),
        passage,
        str(row[12]),
        NoteKind(kind),
        NoteColour(colour),
        str(row[13]),
        str(row[14]),
    )


def _anchor_to(anchor: TextAnchor) -> str:
    parts = [stored(anchor.quote), stored(anchor.prefix), stored(anchor.suffix), anchor.position]
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def _anchor_from(text: str) -> TextAnchor:
    quote, prefix, suffix, position = json.loads(text)
    return TextAnchor(str(quote), str(prefix), str(suffix), int(position))
