"""Machine translations made before, so that an article opened again costs no engine.

Why it exists: the same sentence, packages and settings give the same text. The key is everything
that decides the text (`CacheKey`); its fields are kept beside the hash and compared, so neither a
collision nor a new package version can serve another text. The file is bounded: the units that
were not used for longest go first, in small transactions.

Never mixed with what a person wrote: only units in state ``machine`` are taken.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import MACHINE
from reader.adapters.storage.unit_codec import (
    alignment_from,
    alignment_to,
    doubts_from,
    doubts_to,
    origin_from,
    origin_to,
)
from reader.domain.article import SegmentId
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.ports import CacheKey, Clock

__all__ = ["LARGEST_BYTES", "SqliteMachineCache"]

log = logging.getLogger(__name__)

LARGEST_BYTES: Final = 200_000_000
_KEYS_A_QUERY: Final = 500
_ROWS_A_PRUNING: Final = 200
_PRUNINGS_A_CALL: Final = 4

Row = tuple[Any, ...]
"""A row as SQLite gives it: the columns of `_COLUMNS`, in that order."""

_COLUMNS: Final = (
    "key, source, source_language, target_language, packages, settings, names, "
    "target, origin, alignment, doubts, score, used_on"
)


def _digest(key: CacheKey) -> bytes:
    """Return the SHA-256 of all fields, each with its length so that none runs into another."""
    fields = (
        key.source, key.pair.source, key.pair.target, *key.packages, key.settings, key.names,
    )  # fmt: skip
    digest = hashlib.sha256()
    for field in fields:
        encoded = field.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.digest()


def _columns(key: CacheKey) -> tuple[str, str, str, str, str, str]:
    packages = json.dumps(key.packages, ensure_ascii=False)
    return key.source, key.pair.source, key.pair.target, packages, key.settings, key.names


def _can_keep(key: CacheKey, unit: TranslationUnit) -> bool:
    """Tell whether a unit is the machine's own finished work, in text that SQLite can hold."""
    if unit.state is not UnitState.MACHINE or unit.origin is None or not unit.target:
        return False
    try:
        "".join((*_columns(key), unit.target)).encode()  # lone surrogates have no UTF-8
    except UnicodeEncodeError:
        return False
    return True


class SqliteMachineCache:
    """`MachineCache` in a SQLite file of bounded size. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        largest_bytes: int = LARGEST_BYTES,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use.

        Args:
            path: The file.
            clock: Its day is when a unit was last used.
            largest_bytes: Pages in use above this are pruned, least recently used first.
            on_open: Run on each new connection.
        """
        self._database = Database(path, MACHINE, on_open)
        self._clock = clock
        self._largest_bytes = largest_bytes

    def get(self, keys: Sequence[CacheKey]) -> Mapping[CacheKey, TranslationUnit]:
        """Return the units found; ``segment_id`` in them is empty and for the caller to fill.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        wanted = {_digest(key): key for key in keys}
        found: dict[CacheKey, TranslationUnit] = {}
        stale: list[bytes] = []
        today = self._today()
        for row in self._database.read(lambda db: list(_rows(db, list(wanted)))):
            digest = bytes(row[0])
            key = wanted[digest]
            unit = _unit_of(key, row)
            if unit is not None:
                found[key] = unit
                if row[12] != today:
                    stale.append(digest)
        if stale:
            with suppress(StorageUnavailable):  # a full disk must not cost what was found
                self._database.write(lambda db: _touch(db, stale, today))
        return found

    def put(self, units: Sequence[tuple[CacheKey, TranslationUnit]]) -> None:
        """Keep the units that the machine finished, one transaction; then prune a little.

        Raises:
            DiskFull: Nothing of this call was kept.
            StorageUnavailable: The database can't be written.
        """
        today = self._today()
        rows = [
            (
                _digest(key), *_columns(key), unit.target, origin_to(unit.origin),
                alignment_to(unit.alignment), doubts_to(unit.doubts), unit.score, today,
            )
            for key, unit in units
            if _can_keep(key, unit) and unit.origin is not None
        ]  # fmt: skip
        if not rows:
            return
        self._database.write(lambda db: _insert(db, rows))
        self._prune()

    def remove(self, sources: Sequence[str], *, erase: bool = True) -> None:
        """Remove all units of these sources; with `erase` nothing of them is left in the file.

        Raises:
            DiskFull: There is no room to write it anew; words may be left in it.
            StorageUnavailable: It can't be written, or is in use; words may be left in it.
        """
        wanted = [(one,) for one in sources if _can_be_stored(one)]
        if not wanted:
            return
        self._database.read(lambda db: _wish(db, wanted))
        self._database.write(
            lambda db: db.execute("DELETE FROM unit WHERE source IN (SELECT source FROM unwanted)")
        )
        self._database.read(lambda db: db.execute("DROP TABLE unwanted"))
        if erase and not self._database.read(_write_anew):
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Storage", "The machine translations are in use.")),
                message(QT_TRANSLATE_NOOP("Storage", "Words of the article may be left there.")),
                message(QT_TRANSLATE_NOOP("Storage", "Close other windows of Qari; try again.")),
            )

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _today(self) -> str:
        return self._clock()[:10]

    def _prune(self) -> None:
        """Delete what was not used for longest, in a few small transactions a call."""
        with suppress(StorageUnavailable):
            for _ in range(_PRUNINGS_A_CALL):
                if self._database.read(_bytes_in_use) <= self._largest_bytes:
                    return
                self._database.write(_drop_oldest)


def _can_be_stored(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # lone surrogates have no UTF-8
        return False
    return True


def _wish(db: sqlite3.Connection, sources: Sequence[tuple[str]]) -> None:
    """Note in memory what is to be removed; from now on what is deleted is overwritten."""
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("CREATE TEMP TABLE IF NOT EXISTS unwanted (source TEXT NOT NULL PRIMARY KEY)")
    db.execute("DELETE FROM unwanted")
    db.executemany("INSERT OR IGNORE INTO unwanted VALUES (?)", sources)


def _write_anew(db: sqlite3.Connection) -> bool:
    """Write the file anew and empty its journal; return whether that could be done.

    Units that were pruned before lie on free pages, and pages that were balanced have gaps.
    """
    db.execute("VACUUM")
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _rows(db: sqlite3.Connection, digests: list[bytes]) -> Iterator[Row]:
    for start in range(0, len(digests), _KEYS_A_QUERY):
        part = digests[start : start + _KEYS_A_QUERY]
        marks = ",".join("?" * len(part))
        yield from db.execute(f"SELECT {_COLUMNS} FROM unit WHERE key IN ({marks})", part)  # noqa: S608 - only question marks are put in


def _unit_of(key: CacheKey, row: Row) -> TranslationUnit | None:
    """Return the unit in `row`, or None where it belongs to another key or can't be read."""
    if row[1:7] != _columns(key):
        log.warning("a cached unit has the hash of another key; it is not used")
        return None
    target, origin, alignment, doubts, score = row[7:12]
    try:
        return TranslationUnit(
            segment_id=SegmentId(""),
            source=key.source,
            target=str(target),
            state=UnitState.MACHINE,
            origin=origin_from(str(origin)),
            alignment=alignment_from(str(alignment)),
            doubts=doubts_from(str(doubts)),
            score=float(score) if isinstance(score, (int, float)) else None,
        )
    except ValueError:
        log.warning("a cached unit can't be read; it is made anew")
        return None


def _insert(db: sqlite3.Connection, rows: Sequence[Row]) -> None:
    marks = ",".join("?" * len(rows[0]))
    db.executemany(f"INSERT OR REPLACE INTO unit ({_COLUMNS}) VALUES ({marks})", rows)  # noqa: S608 - only question marks are put in


def _touch(db: sqlite3.Connection, digests: Sequence[bytes], today: str) -> None:
    db.executemany("UPDATE unit SET used_on = ? WHERE key = ?", [(today, key) for key in digests])


def _bytes_in_use(db: sqlite3.Connection) -> int:
    """Return the size of the pages that hold something; the file reuses the others."""
    pages, free, size = (
        int(db.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _drop_oldest(db: sqlite3.Connection) -> None:
    db.execute(
        "DELETE FROM unit WHERE id IN (SELECT id FROM unit ORDER BY used_on, id LIMIT ?)",
        (_ROWS_A_PRUNING,),
    )
