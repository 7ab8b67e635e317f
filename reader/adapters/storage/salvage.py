"""Take out of a damaged database what can still be read.

Why it exists: one bad page must not cost years of notes. Each table is read by ranges of rows; a
range that can't be read is halved until only the rows on the bad page are lost. The damaged file is
only read, and is kept by whoever calls.

Source: https://www.sqlite.org/recovery.html, whose tool is no part of the library.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from reader.adapters.storage.backup_files import open_backup
from reader.adapters.storage.indexing import INDEX_TABLES

__all__ = ["INDEX_TO_MAKE", "Saved", "salvage"]

log = logging.getLogger(__name__)

INDEX_TO_MAKE: Final = "index"
"""The chore left to the library: make the index of the texts that were saved."""

_ROWS_A_RANGE: Final = 256
_LAST_RESORT: Final = 1 << 20
"""Row numbers that are tried where the last one can't be found out."""
_MOST_FRUITLESS: Final = 32
"""Ranges in a row without a readable row, after which that is given up."""
_AS_A_SET: Final = ("article", "note")

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """How much was saved: rows in all, and the articles and notes among them."""

    rows: int
    articles: int
    notes: int


def salvage(damaged: Path, fresh: sqlite3.Connection) -> Saved:
    """Copy the readable rows of `damaged` into `fresh`, which has the schema and no rows.

    Raises:
        sqlite3.Error: `fresh` can't be written.
    """
    rows = 0
    with suppress(sqlite3.DatabaseError), closing(open_backup(damaged)) as source:
        source.execute(
            "PRAGMA writable_schema = ON"
        )  # lets a cut-off file be read; nothing is written
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # or there is nothing to do
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        fresh.execute("PRAGMA foreign_keys = OFF")
        fresh.execute("BEGIN IMMEDIATE")
        try:
            for table in _tables(fresh):
                rows += _copy_table(source, fresh, table)
            _drop_orphans(fresh)
            if rows and _has(fresh, "chore"):
                fresh.execute("INSERT OR IGNORE INTO chore VALUES (?)", (INDEX_TO_MAKE,))
        finally:
            fresh.execute("COMMIT")
            fresh.execute("PRAGMA foreign_keys = ON")
    articles, notes = (_count(fresh, table) for table in _AS_A_SET)
    log.error("%s: %d rows saved, %d articles, %d notes", damaged.name, rows, articles, notes)
    return Saved(rows, articles, notes)


def _tables(db: sqlite3.Connection) -> list[str]:
    """Return the tables to copy, parents first: as they were made. The index is made anew."""
    plain = {
        str(name)
        for _, name, kind, *_ in db.execute("PRAGMA table_list").fetchall()
        if kind == "table" and not name.startswith(("sqlite_", INDEX_TABLES))
    }
    made = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return [str(name) for (name,) in made.fetchall() if name in plain]


def _has(db: sqlite3.Connection, table: str) -> bool:
    found = db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,))
    return found.fetchone() is not None


def _count(db: sqlite3.Connection, table: str) -> int:
    if not _has(db, table):
        return 0
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own name


def _copy_table(source: sqlite3.Connection, fresh: sqlite3.Connection, table: str) -> int:
    """Copy the rows of one table; return how many."""
    columns = _columns(fresh, table)
    with suppress(sqlite3.DatabaseError):
        there = set(_columns(source, table))
        columns = [name for name in columns if name in there]
    if not columns:
        return 0
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    put = f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
    copied = 0
    for row in _readable(source, table, names):
        with suppress(sqlite3.IntegrityError):  # a row of which a part is missing
            fresh.execute(put, row)
            copied += 1
    return copied


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})").fetchall()]


def _readable(source: sqlite3.Connection, table: str, names: str) -> Iterator[Row]:
    """Yield the rows that can be read."""
    select = f"SELECT {names} FROM {table}"  # noqa: S608 - our own names
    try:
        last = _last_row(source, table)
    except sqlite3.OperationalError:  # it has no row numbers, or is not there
        whole = yield from _until_damage(source, f"{select} ORDER BY 1")
        if not whole:  # then from the other end
            yield from _until_damage(source, f"{select} ORDER BY 1 DESC")
        return
    numbered = f"{select} WHERE rowid BETWEEN ? AND ?"
    fruitless = 0
    for start in range(0, (_LAST_RESORT if last is None else last) + 1, _ROWS_A_RANGE):
        found = list(_range(source, numbered, start, start + _ROWS_A_RANGE - 1))
        yield from found
        fruitless = 0 if found else fruitless + 1
        if last is None and fruitless > _MOST_FRUITLESS:
            return


def _last_row(source: sqlite3.Connection, table: str) -> int | None:
    """Return the highest row number; None where the page that tells it is damaged.

    Raises:
        sqlite3.OperationalError: The table has none, or is not there.
    """
    try:
        found = source.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]  # noqa: S608 - our own name
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return None
    return int(found or 0)


def _range(source: sqlite3.Connection, select: str, start: int, end: int) -> Iterator[Row]:
    """Yield the readable rows between two row numbers, both included."""
    rows = _all(source, select, (start, end))
    if rows is not None:
        yield from rows
    elif start < end:
        middle = (start + end) // 2
        yield from _range(source, select, start, middle)
        yield from _range(source, select, middle + 1, end)


def _all(source: sqlite3.Connection, select: str, values: Sequence[object]) -> list[Row] | None:
    try:
        return source.execute(select, tuple(values)).fetchall()
    except sqlite3.DatabaseError:
        return None


def _until_damage(source: sqlite3.Connection, select: str) -> Generator[Row, None, bool]:
    """Yield rows up to the first that can't be read; return whether there was none."""
    try:
        yield from source.execute(select)
    except sqlite3.DatabaseError:
        return False
    return True


def _drop_orphans(db: sqlite3.Connection) -> None:
    """Remove rows whose parent was lost, until there are none."""
    while found := db.execute("PRAGMA foreign_key_check").fetchall():
        for table, row, *_ in found:
            db.execute(f"DELETE FROM {table} WHERE rowid = ?", (row,))  # noqa: S608 - our own name
