"""Backups of the user's database: made, listed, put back, and freed of what was to be forgotten.

Why it exists: notes of years must outlive a mistake, a bad disk and a bad version of the app. A
backup counts once it was read back whole. Putting one back never loses what was there: that is
backed up first, and the change is one transaction of SQLite in the live file, so that a program
that has it open sees the old or the new, and nothing in between.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from reader.adapters.storage.backup_files import (
    BEFORE_RESTORING,
    BackupFile,
    backup_files,
    open_backup,
    rewrite_backup,
    write_backup,
)
from reader.adapters.storage.database import Database
from reader.adapters.storage.forgetting import forget_rows, holds_any, scrub_all, tables_of
from reader.adapters.storage.indexing import NoIndex, PassageIndex
from reader.adapters.storage.library_schema import APPLICATION_ID
from reader.adapters.storage.migrations import USER, refuse_newer
from reader.adapters.storage.read_only import can_not_write, is_read_only
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.backup_ports import Backup
from reader.services.ports import Clock

__all__ = ["SqliteBackups"]

log = logging.getLogger(__name__)

_FIRST_TABLE: Final = "correction"
"""What every version of ours has, also those from before there was an application id."""


class SqliteBackups:
    """`Backups` of one database in one folder. Each call opens and closes its own connections."""

    def __init__(
        self, path: Path, folder: Path, clock: Clock, index: PassageIndex | None = None
    ) -> None:
        """Remember where things lie; nothing is opened yet."""
        self._path = path
        self._folder = folder
        self._clock = clock
        self._index: PassageIndex = index or NoIndex()

    def make(self, why: str) -> Backup:
        """Make a backup now, check it, and keep the last ten of its kind.

        Raises:
            DiskFull: There is no room for it; nothing was left behind.
            StorageReadOnly: Nothing can be kept there, so nothing is new either.
            StorageUnavailable: The database can't be read, or the backup can't be written.
        """
        return self._make(why)

    def listed(self) -> Iterator[Backup]:
        """Yield the backups, newest first."""
        yield from map(_described, backup_files(self._folder))

    def restore(self, path: str) -> Backup:
        """Put a backup in the place of the database; return the backup made of it before.

        Raises:
            StorageUnavailable: It is no backup of this app, or damaged; nothing was changed.
            NewerDatabase: A newer version of the app wrote it; nothing was changed.
        """
        wanted = Path(path).absolute()
        try:
            with closing(open_backup(wanted)) as candidate:
                _refuse_foreign(candidate, wanted)
                before = self._make(BEFORE_RESTORING, spare=wanted)
                self._put_back(candidate, wanted)
        except sqlite3.Error as exc:
            raise _no_backup(wanted, exc) from exc
        log.info("%s was put back", wanted.name)
        return before

    def forget(self, article_ids: Sequence[ArticleId]) -> int:
        """Remove articles and their notes from all backups; return how many were rewritten.

        Raises:
            StorageUnavailable: One could not be rewritten; it may still hold them.
        """
        rewritten = 0
        for backup in backup_files(self._folder):
            try:
                with closing(open_backup(backup.path)) as db:
                    wanted = holds_any(db, article_ids)
            except sqlite3.Error:
                log.warning("%s can't be read; it is deleted", backup.path.name)
                with suppress(OSError):
                    backup.path.unlink()
                continue
            if wanted:
                rewrite_backup(backup.path, lambda copy: self._forget_in(copy, article_ids))
                rewritten += 1
        return rewritten

    def _make(self, why: str, spare: Path | None = None) -> Backup:
        if is_read_only(self._path):
            raise can_not_write(self._path)
        database = Database(self._path, USER)
        now = self._clock()
        kept = [] if spare is None else [spare]
        try:
            return _described(
                database.read(lambda db: write_backup(db, self._folder, why, now, kept))
            )
        finally:
            database.close()

    def _put_back(self, candidate: sqlite3.Connection, wanted: Path) -> None:
        """Fill the live file in one transaction, then bring it to this version.

        Raises:
            StorageUnavailable: It can't be written; it is as it was.
        """
        database = Database(self._path, USER)
        try:
            database.read(lambda live: _fill(live, candidate, wanted))
            database.close()
            database.read(lambda db: db.execute("SELECT 1 FROM article LIMIT 1").fetchone())
        finally:
            database.close()

    def _forget_in(self, copy: sqlite3.Connection, article_ids: Sequence[ArticleId]) -> None:
        copy.execute("PRAGMA foreign_keys = ON")
        copy.execute("PRAGMA secure_delete = ON")
        copy.execute("BEGIN IMMEDIATE")
        forget_rows(copy, article_ids, self._index)
        scrub_all(copy, self._index)
        copy.execute("COMMIT")


def _fill(live: sqlite3.Connection, candidate: sqlite3.Connection, path: Path) -> None:
    """Put the rows of `candidate` in the place of those of `live`.

    Raises:
        StorageUnavailable: `candidate` proves damaged; `live` is as it was, and not to blame.
        sqlite3.Error: `live` can't be written.
    """
    try:
        candidate.backup(live)
    except sqlite3.DatabaseError as exc:
        if exc.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            raise _no_backup(path, exc) from exc
        raise


def _described(one: BackupFile) -> Backup:
    articles = notes = -1
    size = 0
    with suppress(OSError):
        size = one.path.stat().st_size
    with suppress(sqlite3.Error), closing(open_backup(one.path)) as db:
        tables = tables_of(db)
        counts = [
            int(db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) if name in tables else 0  # noqa: S608 - our own names
            for name in ("article", "note")
        ]
        articles, notes = counts
    return Backup(str(one.path), one.made_at, one.why, size, articles, notes)


def _refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    """Look whether a file is a whole database of ours; only reads.

    Raises:
        StorageUnavailable: It is not.
        NewerDatabase: A newer version of the app wrote it.
        sqlite3.Error: It is no database, or damaged.
    """
    application = int(db.execute("PRAGMA application_id").fetchone()[0])
    before_ids = application == 0 and _FIRST_TABLE in tables_of(db)
    if application != APPLICATION_ID and not before_ids:
        raise _no_backup(path, message(QT_TRANSLATE_NOOP("Backups", "another program wrote it")))
    refuse_newer(db, USER, path)
    found = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _no_backup(path: Path, why: object) -> StorageUnavailable:
    reason = why.english() if hasattr(why, "english") else why
    return StorageUnavailable(
        message(
            QT_TRANSLATE_NOOP("Backups", "{file} can't be used as a backup: {why}."),
            file=path,
            why=reason,
        ),
        message(QT_TRANSLATE_NOOP("Backups", "Nothing was changed.")),
        message(QT_TRANSLATE_NOOP("Backups", "Choose another one.")),
    )
