"""The translation memory: own units in the user's database, those of files in a file beside it.

Why it exists: own units are precious and few, imported ones many and on disk elsewhere too. Both
have the same tables (`memory_schema`), so one store serves both; `put` tells them apart by where a
unit comes from. An import writes in small transactions to its own file, so that no note's save ever
waits for it.

The file of imported units is written through at every commit like the user's database: what an
import reports is on the disk.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from reader.adapters.storage.database import Database
from reader.adapters.storage.forgetting import ERASE, has_chore
from reader.adapters.storage.memory_removal import (
    drop_all_of,
    drop_same,
    forget_units,
    has_units,
    is_index_lost,
    leave_places,
    rebuild_index,
    release_units,
    scrub_index,
)
from reader.adapters.storage.memory_rows import (
    import_number,
    put_rows,
    turns_of,
    turns_where,
    units_of_rows,
)
from reader.adapters.storage.migrations import IMPORTED, USER
from reader.adapters.storage.stored_text import stored
from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken
from reader.services.memory_ports import MemoryImport
from reader.services.ports import Clock

__all__ = ["SqliteTranslationMemory"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_UNITS_A_PAGE: Final = 500
_UNITS_A_REMOVAL: Final = 200
_COUNT_OF: Final = """
    SELECT (SELECT count(*) FROM memory_unit WHERE import_number = :number AND import_number > 0)
        + (SELECT count(*) FROM memory_shared WHERE import_number = :number)"""


class SqliteTranslationMemory:
    """`TranslationMemory` in two SQLite files. One thread from first use to `close`."""

    def __init__(
        self,
        user_database: Path,
        imported: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember the files; each is opened at first use.

        Args:
            user_database: Holds the own units, among all that the user made.
            imported: Holds those of files.
            clock: When an import was made.
            on_open: Run on each new connection to the user's database.
        """
        self._own = Database(user_database, USER, on_open)
        self._imported = Database(imported, IMPORTED, _write_through)
        self._imported_path = imported
        self._clock = clock
        self._seen = -1

    def put(self, units: Sequence[MemoryUnit]) -> int:
        """Keep units; return how many are new. See the port.

        Raises:
            DiskFull: There is no room; nothing more of this call was kept.
            StorageUnavailable: It can't be written; nothing more of this call was kept.
        """
        by_file: dict[str, list[MemoryUnit]] = {}
        for unit in units:
            by_file.setdefault(unit.file, []).append(unit)
        return sum(self._put(file, some) for file, some in by_file.items())

    def own_of(self, article_id: ArticleId, language: str = "") -> tuple[MemoryUnit, ...]:
        """Return the own units of an article in the order they came; see the port."""

        def read(db: sqlite3.Connection) -> list[MemoryUnit]:
            condition = "article_id = ? AND article_id <> ''"
            return units_of_rows(db, turns_where(db, condition, (article_id,)))

        found = self._read_own(read)
        return tuple(one for one in found if language in {"", one.pair.target})

    def every(self, file: str = "") -> Iterator[MemoryUnit]:
        """Yield all own units, or those of an imported file, in the order they came."""
        if file and not self._there():
            return
        read = self._read_imported if file else self._read_own
        turns = read(lambda db: turns_of(db, _known(db, file)))
        for start in range(0, len(turns), _UNITS_A_PAGE):
            part = turns[start : start + _UNITS_A_PAGE]
            yield from read(lambda db, part=part: units_of_rows(db, part))  # type: ignore[misc]

    def remove(self, unit: MemoryUnit) -> int:
        """Remove what says the same as `unit`, from both files; return how many units went."""
        removed = self._own.write(lambda db: drop_same(db, unit))
        if self._there():
            removed += self._imported.write(lambda db: drop_same(db, unit))
        return removed

    def leave(
        self, article_id: ArticleId, segments: Sequence[SegmentId], pair: LanguagePair
    ) -> int:
        """Remove the own units of sentences of an article; return how many. See the port."""
        self._mend_index()
        return self._own.write(lambda db: leave_places(db, article_id, segments, pair))

    def remove_of(self, article_ids: Sequence[ArticleId]) -> None:
        """Remove for good what imported files have of articles. See the port.

        Raises:
            DiskFull: There is no room to write the file anew; words may be left in it.
            StorageUnavailable: It can't be written, or is in use; words may be left in it.
        """
        if not self._there() or not self._imported.read(lambda db: _is_to_erase(db, article_ids)):
            return
        free = self._imported.read(
            _empty_journal
        )  # else what goes now would be left there for good
        if free:
            self._imported.read(lambda db: db.execute("PRAGMA secure_delete = ON"))
            self._imported.write(lambda db: _forget(db, article_ids))
        if not (free and self._imported.read(_write_anew)):
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Storage", "The translation memory is in use.")),
                message(QT_TRANSLATE_NOOP("Storage", "Words of the article may be left there.")),
                message(QT_TRANSLATE_NOOP("Storage", "Close other windows of Qari; try again.")),
            )

    def count(self, file: str | None = "") -> int:
        """Return how many own units there are, or units of a file; None counts all files."""
        if file == "":
            return self._read_own(_count)
        if not self._there():
            return 0
        if file is None:
            return self._read_imported(_count)
        return self._read_imported(lambda db: _count_of(db, _known(db, file)))

    def imports(self) -> tuple[MemoryImport, ...]:
        """Return the imported files, the newest first."""
        sql = "SELECT file, made_at, number FROM memory_import ORDER BY made_at DESC, number DESC"

        def read(db: sqlite3.Connection) -> tuple[MemoryImport, ...]:
            rows = db.execute(sql).fetchall()
            return tuple(MemoryImport(file, at, _count_of(db, one)) for file, at, one in rows)

        return self._read_imported(read) if self._there() else ()

    def note_import(self, file: str) -> None:
        """Say that an import of `file` is done; it counts as made now. See the port."""
        now = self._clock()

        def write(db: sqlite3.Connection) -> None:
            number = import_number(db, file, now)
            db.execute("UPDATE memory_import SET made_at = ? WHERE number = ?", (now, number))

        self._imported.write(write)

    def remove_import(self, file: str, cancel: CancelToken) -> int:
        """Remove the units that came from a file and from no other; return how many.

        In small transactions: where it is cancelled, some are left and it can be done again.

        Raises:
            StorageUnavailable: It can't be written; some units may be left.
            Cancelled: Some units are left.
        """
        number = self._read_imported(lambda db: _known(db, file)) if self._there() else 0
        if not number:
            return 0
        removed = self._imported.write(lambda db: drop_all_of(db, number))
        while True:
            cancel.check()
            gone = self._imported.write(lambda db: release_units(db, number, _UNITS_A_REMOVAL))
            if gone is None:
                return removed
            removed += gone

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._own.take_notices() + self._imported.take_notices()

    def close(self) -> None:
        """Close both files."""
        self._own.close()
        self._imported.close()
        self._seen = -1

    def _put(self, file: str, units: Sequence[MemoryUnit]) -> int:
        if not file:
            self._mend_index()
            return self._own.write(lambda db: put_rows(db, units))
        now = self._clock()

        def write(db: sqlite3.Connection) -> int:
            return put_rows(db, units, import_number(db, file, now))

        return self._imported.write(write)

    def _there(self) -> bool:
        """Tell whether anything was ever imported; to look must not make the file."""
        return self._imported_path.exists()

    def _read_own(self, work: Callable[[sqlite3.Connection], T]) -> T:
        self._mend_index()
        return self._own.read(work)

    def _read_imported(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return self._imported.read(work)

    def _mend_index(self) -> None:
        """Make the index of own units anew after the file was saved from damage."""
        if self._seen == self._own.openings:
            return
        if self._own.read(is_index_lost):
            self._own.write(rebuild_index)
            log.info("the index of the own memory was made anew")
        self._seen = self._own.openings


def _write_through(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA synchronous = FULL")


def _is_to_erase(db: sqlite3.Connection, article_ids: Sequence[ArticleId]) -> bool:
    """Tell whether there is something of the articles, or words may be left of earlier ones."""
    return has_chore(db, ERASE) or has_units(db, article_ids)


def _forget(db: sqlite3.Connection, article_ids: Sequence[ArticleId]) -> None:
    """Remove the units of articles; note that the file is still to be written anew."""
    forget_units(db, article_ids)
    db.execute("INSERT OR IGNORE INTO chore VALUES (?)", (ERASE,))


def _write_anew(db: sqlite3.Connection) -> bool:
    """Write the file of imported units anew and empty its journal; return whether that was done.

    The chore stays until it is: where another program is in the way, the next time does it.
    """
    scrub_index(db)
    db.execute("VACUUM")
    if not _empty_journal(db):
        return False
    db.execute("DELETE FROM chore WHERE name = ?", (ERASE,))
    return True


def _empty_journal(db: sqlite3.Connection) -> bool:
    """Empty the journal; return whether that was done, which it is not while another reads."""
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def _count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM memory_unit").fetchone()[0])


def _count_of(db: sqlite3.Connection, number: int) -> int:
    return int(db.execute(_COUNT_OF, {"number": number}).fetchone()[0])


def _known(db: sqlite3.Connection, file: str) -> int:
    """Return the number of an imported file; 0 where it was never imported."""
    sql = "SELECT number FROM memory_import WHERE file = ?"
    row = db.execute(sql, (stored(file),)).fetchone()
    return 0 if row is None else int(row[0])
