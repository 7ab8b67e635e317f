"""Units of the translation memory as rows, with their words in the index.

Why it exists: the same rules hold for own units in the user's database and for those of files. All
functions run inside the caller's transaction; rows and index are kept or lost together.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from reader.adapters.storage.memory_schema import MOST_WORDS, PAIR_BITS, PLACE_BITS
from reader.adapters.storage.stored_text import stored
from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import MEMORY_STATES, MemoryUnit, plain_text
from reader.domain.search_tokens import norms
from reader.domain.translation import UnitState

__all__ = [
    "drop_units",
    "find_pair",
    "import_number",
    "key_of",
    "keys_of",
    "put_rows",
    "turns_of",
    "turns_where",
    "units_of_rows",
    "words_of",
]

log = logging.getLogger(__name__)

_ROWS_A_QUERY: Final = 500
_COLUMNS: Final = (
    "turn, place, source_key, target_key, import_number, article_id, segment_id, "
    "source, target, state, made_by, made_at, note, props"
)
_INSERT: Final = f"INSERT INTO memory_unit ({_COLUMNS}) VALUES ({','.join('?' * 14)})"  # noqa: S608 - our own words
_FIND: Final = """
    SELECT turn, place, import_number, made_at FROM memory_unit
    WHERE source_key = ? AND target_key = ? AND article_id = ? AND segment_id = ?"""
_RENEW: Final = """
    UPDATE memory_unit SET state = ?, made_by = ?, made_at = ?, note = ?, props = ?
    WHERE turn = ?"""
_OF_SEGMENT: Final = """
    SELECT turn FROM memory_unit
    WHERE article_id = ? AND segment_id = ? AND article_id <> '' AND place >> ? = ?"""
_READ: Final = """
    SELECT turn, memory_pair.source, memory_pair.target, memory_unit.source,
        memory_unit.target, state, made_by, memory_unit.made_at, coalesce(file, ''), article_id,
        segment_id, note, props
    FROM memory_unit
    JOIN memory_pair ON memory_pair.number = place >> {shift}
    LEFT JOIN memory_import ON memory_import.number = import_number
    WHERE turn IN ({marks})"""

Row = tuple[Any, ...]
_Key = tuple[int, int, str, str]


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A unit that gets a row."""

    turn: int
    place: int
    key: _Key
    unit: MemoryUnit
    source: str
    target: str
    words: tuple[str, ...]

    @property
    def number(self) -> int:
        """Return its number in the index."""
        return self.place << PLACE_BITS | self.turn


def key_of(text: str) -> int:
    """Return the hash of a plain text: 63 bits, so that SQLite keeps it as a number."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def keys_of(unit: MemoryUnit) -> tuple[int, int]:
    """Return the hashes of what a unit says."""
    source, target = plain_text(stored(unit.source)), plain_text(stored(unit.target))
    return key_of(f"{unit.pair} {source}"), key_of(target)


def words_of(text: str) -> str:
    """Return a text as FTS5 is told of it."""
    return " ".join(norms(text))


def find_pair(db: sqlite3.Connection, pair: LanguagePair) -> int | None:
    """Return the number of a pair of languages; None where no unit ever had it."""
    sql = "SELECT number FROM memory_pair WHERE source = ? AND target = ?"
    row = db.execute(sql, (pair.source, pair.target)).fetchone()
    return None if row is None else int(row[0])


def import_number(db: sqlite3.Connection, file: str, now: str) -> int:
    """Return the number of an imported file, a new one where it was never met."""
    sql = "INSERT INTO memory_import (file, made_at) VALUES (?, ?) ON CONFLICT DO NOTHING"
    db.execute(sql, (stored(file), now))
    row = db.execute("SELECT number FROM memory_import WHERE file = ?", (stored(file),)).fetchone()
    return int(row[0])


def put_rows(db: sqlite3.Connection, units: Iterable[MemoryUnit], imported: int = 0) -> int:
    """Keep units; return how many are new. See `TranslationMemory.put`.

    Args:
        db: In a transaction.
        units: In the order that they came in.
        imported: Number of the file that they are of; 0 for own ones.
    """
    turn = int(db.execute("SELECT coalesce(max(turn), 0) FROM memory_unit").fetchone()[0])
    fresh: dict[_Key, _Fresh] = {}
    pairs: dict[LanguagePair, int] = {}
    for unit in units:
        pair = pairs.get(unit.pair) or pairs.setdefault(unit.pair, _pair_number(db, unit.pair))
        source, target = stored(unit.source), stored(unit.target)
        if unit.state not in MEMORY_STATES or not source.strip() or not target.strip():
            if not imported:
                _leave_place(db, unit, pair, fresh)
            continue
        key = (*keys_of(unit), unit.article_id, unit.segment_id)
        if not _merged(db, key, unit, imported, fresh):
            if not imported:
                _leave_place(db, unit, pair, fresh)
            words = tuple(norms(source))
            place = pair << PAIR_BITS | min(len(words), MOST_WORDS)
            turn += 1
            fresh[key] = _Fresh(turn, place, key, unit, source, target, words)
    _insert(db, list(fresh.values()), imported)
    return len(fresh)


def _pair_number(db: sqlite3.Connection, pair: LanguagePair) -> int:
    sql = "INSERT INTO memory_pair (source, target) VALUES (?, ?) ON CONFLICT DO NOTHING"
    db.execute(sql, (pair.source, pair.target))
    return find_pair(db, pair) or 0


def _merged(
    db: sqlite3.Connection,
    key: _Key,
    unit: MemoryUnit,
    imported: int,
    fresh: dict[_Key, _Fresh],
) -> bool:
    """Let a unit go up in the one that says the same, if there is one; the newer's rest wins."""
    here = fresh.get(key)
    if here is not None:
        if unit.made_at > here.unit.made_at:
            fresh[key] = replace(here, unit=unit)
        return True
    row = db.execute(_FIND, key).fetchone()
    if row is None:
        return False
    turn, place, holder, made_at = row
    if not imported:
        _leave_place(db, unit, place >> PAIR_BITS, fresh, but=turn)
    if unit.made_at > made_at or not imported:
        db.execute(_RENEW, (*_rest(unit), turn))
    if imported and holder != imported:
        db.execute("INSERT OR IGNORE INTO memory_shared VALUES (?, ?)", (turn, imported))
    return True


def _leave_place(
    db: sqlite3.Connection, unit: MemoryUnit, pair: int, fresh: dict[_Key, _Fresh], but: int = 0
) -> None:
    """Remove what a segment had before, in the language that `unit` is in."""
    place = (unit.article_id, unit.segment_id)
    if not unit.article_id:
        return
    for key in [
        key for key, one in fresh.items() if key[2:] == place and one.unit.pair == unit.pair
    ]:
        del fresh[key]
    found = db.execute(_OF_SEGMENT, (*place, PAIR_BITS, pair)).fetchall()
    drop_units(db, [turn for (turn,) in found if turn != but])


def _rest(unit: MemoryUnit) -> tuple[str, str, str, str, str]:
    """Return the columns of a unit that do not say what it is."""
    props = json.dumps(unit.props, ensure_ascii=False, separators=(",", ":")) if unit.props else ""
    return unit.state, stored(unit.by), unit.made_at, stored(unit.note), stored(props)


def _insert(db: sqlite3.Connection, fresh: Sequence[_Fresh], imported: int) -> None:
    """Insert rows, into the index by their numbers, or FTS5 would write its buffer at each."""
    db.executemany(_INSERT, [_columns(one, imported) for one in fresh])
    fresh = sorted(fresh, key=lambda one: one.number)
    db.executemany(
        "INSERT INTO memory_source (rowid, words) VALUES (?, ?)",
        [(one.number, " ".join(one.words)) for one in fresh],
    )
    db.executemany(
        "INSERT INTO memory_target (rowid, words) VALUES (?, ?)",
        [(one.number, words_of(one.target)) for one in fresh],
    )


def _columns(one: _Fresh, imported: int) -> tuple[object, ...]:
    source_key, target_key, *place = one.key
    texts = (one.source, one.target)
    return (one.turn, one.place, source_key, target_key, imported, *place, *texts, *_rest(one.unit))


def drop_units(db: sqlite3.Connection, turns: Sequence[int]) -> None:
    """Remove units and their words."""
    for part in _parts(turns):
        marks = ",".join("?" * len(part))
        sql = f"SELECT place << {PLACE_BITS} | turn, source, target FROM memory_unit"  # noqa: S608 - our own number
        rows = db.execute(f"{sql} WHERE turn IN ({marks}) ORDER BY 1", part).fetchall()
        for table, column in (("memory_source", 1), ("memory_target", 2)):
            db.executemany(
                f"INSERT INTO {table} ({table}, rowid, words) VALUES ('delete', ?, ?)",  # noqa: S608 - our own names
                [(row[0], words_of(row[column])) for row in rows],
            )
        db.execute(f"DELETE FROM memory_shared WHERE turn IN ({marks})", part)  # noqa: S608 - only question marks are put in
        db.execute(f"DELETE FROM memory_unit WHERE turn IN ({marks})", part)  # noqa: S608 - only question marks are put in


def turns_where(db: sqlite3.Connection, condition: str, values: Sequence[object]) -> list[int]:
    """Return the turns of the units that `condition` names, as they came."""
    sql = f"SELECT turn FROM memory_unit WHERE {condition} ORDER BY turn"  # noqa: S608 - only our own words
    return [turn for (turn,) in db.execute(sql, tuple(values)).fetchall()]


def turns_of(db: sqlite3.Connection, imported: int) -> list[int]:
    """Return the turns of all own units, or of those of an imported file, as they came."""
    shared = "turn IN (SELECT turn FROM memory_shared WHERE import_number = ?)"
    if not imported:
        return turns_where(db, "import_number = 0", ())
    return turns_where(db, f"import_number = ? OR {shared}", (imported, imported))


def units_of_rows(db: sqlite3.Connection, turns: Sequence[int]) -> list[MemoryUnit]:
    """Return units in the order of `turns`; those that are gone or can't be read are left out."""
    found: dict[int, MemoryUnit] = {}
    for part in _parts(turns):
        sql = _READ.format(shift=PAIR_BITS, marks=",".join("?" * len(part)))
        found.update(_units(db.execute(sql, part).fetchall()))
    return [found[turn] for turn in turns if turn in found]


def _units(rows: Iterable[Row]) -> Iterator[tuple[int, MemoryUnit]]:
    for row in rows:
        try:
            unit = MemoryUnit(
                LanguagePair(str(row[1]), str(row[2])),
                str(row[3]),
                str(row[4]),
                UnitState(row[5]),
                str(row[6]),
                str(row[7]),
                str(row[8]),
                ArticleId(str(row[9])),
                SegmentId(str(row[10])),
                str(row[11]),
                tuple((str(name), str(value)) for name, value in json.loads(row[12] or "[]")),
            )
        except (ValueError, TypeError):
            log.warning("a unit of the memory can't be read")
        else:
            yield int(row[0]), unit


def _parts(turns: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(turns), _ROWS_A_QUERY):
        yield turns[start : start + _ROWS_A_QUERY]
