"""Units of the translation memory removed: one, an article's, a file's; and the index made anew.

Why it exists: what is removed must be gone from the index too, which keeps no text of its own, and
what is forgotten must not be left on any page. All functions but `scrub_index` run inside the
caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from reader.adapters.storage.memory_rows import drop_units, find_pair, keys_of, words_of
from reader.adapters.storage.memory_schema import PAIR_BITS, PLACE_BITS
from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit

__all__ = [
    "drop_all_of",
    "drop_same",
    "forget_units",
    "has_units",
    "is_index_lost",
    "leave_places",
    "rebuild_index",
    "release_units",
    "scrub_index",
]

_INDEXES: Final = (("memory_source", "source"), ("memory_target", "target"))
_SAME: Final = "SELECT turn FROM memory_unit WHERE source_key = ? AND target_key = ?"
_OF_PLACE: Final = """
    SELECT turn FROM memory_unit
    WHERE article_id = ? AND segment_id = ? AND article_id <> '' AND place >> ? = ?"""
_OTHER_HOLDER: Final = """
    SELECT turn, min(import_number) FROM memory_shared
    WHERE turn IN (SELECT turn FROM memory_unit WHERE import_number = ? LIMIT ?)
    GROUP BY turn"""


def drop_same(db: sqlite3.Connection, unit: MemoryUnit) -> int:
    """Remove the units that say the same as `unit`; return how many."""
    found = [turn for (turn,) in db.execute(_SAME, keys_of(unit)).fetchall()]
    drop_units(db, found)
    return len(found)


def forget_units(db: sqlite3.Connection, article_ids: Sequence[ArticleId]) -> int:
    """Remove the units of articles; return how many."""
    sql = "SELECT turn FROM memory_unit WHERE article_id = ? AND article_id <> ''"
    found = [turn for one in article_ids for (turn,) in db.execute(sql, (one,)).fetchall()]
    drop_units(db, found)
    return len(found)


def has_units(db: sqlite3.Connection, article_ids: Sequence[ArticleId]) -> bool:
    """Tell whether there are units of one of the articles."""
    sql = "SELECT 1 FROM memory_unit WHERE article_id = ? AND article_id <> ''"
    return any(db.execute(sql, (one,)).fetchone() is not None for one in article_ids)


def leave_places(
    db: sqlite3.Connection, article_id: ArticleId, segments: Sequence[SegmentId], pair: LanguagePair
) -> int:
    """Remove the own units of sentences of an article, in one language; return how many."""
    number = find_pair(db, pair)
    if number is None:
        return 0
    found = [
        turn
        for one in segments
        for (turn,) in db.execute(_OF_PLACE, (article_id, one, PAIR_BITS, number)).fetchall()
    ]
    drop_units(db, found)
    return len(found)


def drop_all_of(db: sqlite3.Connection, imported: int) -> int:
    """Remove all units at once where all are of one file; return how many, 0 where they are not.

    The index is emptied as a whole, which takes no time; unit by unit it would take minutes.
    """
    others = "SELECT 1 FROM memory_unit WHERE import_number <> ? LIMIT 1"
    if db.execute(others, (imported,)).fetchone() is not None:
        return 0
    if db.execute("SELECT 1 FROM memory_shared LIMIT 1").fetchone() is not None:
        return 0
    count = int(db.execute("SELECT count(*) FROM memory_unit").fetchone()[0])
    for table, _ in _INDEXES:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 - our own names
    db.execute("DELETE FROM memory_shared")
    db.execute("DELETE FROM memory_unit")
    return count


def release_units(db: sqlite3.Connection, imported: int, most: int) -> int | None:
    """Take a file away from some of its units; return how many were removed.

    What another file has too goes over to that one.

    Returns:
        None where no unit was left to do, and the file is no longer known.
    """
    given = db.execute(_OTHER_HOLDER, (imported, most)).fetchall()
    for turn, other in given:
        db.execute("UPDATE memory_unit SET import_number = ? WHERE turn = ?", (other, turn))
    db.execute("DELETE FROM memory_shared WHERE import_number = ?", (imported,))
    db.executemany("DELETE FROM memory_shared WHERE turn = ? AND import_number = ?", given)
    sql = "SELECT turn FROM memory_unit WHERE import_number = ? LIMIT ?"
    rest = [turn for (turn,) in db.execute(sql, (imported, most - len(given))).fetchall()]
    drop_units(db, rest)
    if given or rest:
        return len(rest)
    db.execute("DELETE FROM memory_import WHERE number = ?", (imported,))
    return None


def scrub_index(db: sqlite3.Connection) -> None:
    """Leave no word of what was removed in the index; takes seconds for a large one."""
    for table, _ in _INDEXES:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - our own names


def rebuild_index(db: sqlite3.Connection) -> None:
    """Make the index again from the rows."""
    for table, column in _INDEXES:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 - our own names
        number = f"place << {PLACE_BITS} | turn"
        rows = db.execute(f"SELECT {number}, {column} FROM memory_unit ORDER BY 1")  # noqa: S608 - our own names
        db.executemany(
            f"INSERT INTO {table} (rowid, words) VALUES (?, ?)",  # noqa: S608 - our own names
            ((one, words_of(text)) for one, text in rows),
        )


def is_index_lost(db: sqlite3.Connection) -> bool:
    """Tell whether there are units and no word of them is indexed."""
    if db.execute("SELECT 1 FROM memory_unit LIMIT 1").fetchone() is None:
        return False
    return db.execute("SELECT 1 FROM memory_source_idx LIMIT 1").fetchone() is None
