"""One SQLite file, opened at its first use by the thread that uses it.

Why it exists: every store needs the same care, so it stands here once: WAL, foreign keys, private
files, migrations, transactions that end, errors of SQLite turned into ours, a file that is checked
after a crash, and a damaged one kept aside while the app goes on with what could be saved. Work is
given as a function, so that it can be run again on the new file. A file that was replaced under an
open connection is opened anew; one that can't be written is opened to be read only.

``synchronous`` is FULL for what the user made: in WAL mode NORMAL keeps a commit only until the
next power cut, and a note that was said to be saved must outlive that. The machine cache can lose
some.

A `Database` belongs to one thread from its first use to `close` (lane storage in the window, the
main thread on the command line); SQLite refuses any other.

Source: https://www.sqlite.org/wal.html.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from reader.adapters.storage.damage import finish, put_aside
from reader.adapters.storage.migrations import Schema, migrate, refuse_newer
from reader.adapters.storage.read_only import (
    can_not_write,
    is_read_only,
    open_read_only,
    read_only_notice,
)
from reader.adapters.storage.storage_errors import primary_code, storage_error
from reader.adapters.storage.use_mark import UseMark
from reader.adapters.system.locations import make_private_folder
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["Database"]

log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

_WAIT_SECONDS: Final = 2.0
_PAUSE_SECONDS: Final = 0.01
_NO_FILE: Final = (0, 0)
_OPENING: Final = threading.RLock()
"""One connection of this program opens or closes at a time: a new file becomes WAL and gets its
tables, and the last connection removes its journal; SQLite does not wait for either."""
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def _make_private(path: Path) -> None:
    """Keep a new, empty file to its user; its WAL and shared memory take its mode.

    The file is never opened for it: to close it would let go of all locks of this program on it.

    Source: https://www.sqlite.org/howtocorrupt.html, 2.2.
    """
    try:
        path.chmod(0o600)
    except OSError as exc:
        log.warning("%s can't be made private (%s)", path.name, exc.strerror)


def _use_wal(db: sqlite3.Connection) -> None:
    """Switch to WAL; SQLite does not wait there for another connection that does so too.

    Raises:
        sqlite3.OperationalError: It was busy for `_WAIT_SECONDS`.
    """
    until = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as exc:
            if primary_code(exc) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


class Database:
    """A database file with its schema."""

    def __init__(
        self,
        path: Path,
        schema: Schema,
        on_open: Work[object] | None = None,
        *,
        checks: bool = False,
    ) -> None:
        """Remember `path`; nothing is opened yet.

        Args:
            path: The file; it and its folder are made at first use.
            schema: What it holds.
            on_open: Run on each new connection, after its migration.
            checks: Whether it looks through a file that a crash left behind; takes a second or so
                for a large one, and tells what it found. Others leave that to who does.
        """
        self._path = path
        self._schema = schema
        self._on_open = on_open
        self._checks = checks
        self._mark: UseMark | None = None
        self._identity = _NO_FILE
        self._db: sqlite3.Connection | None = None
        self.openings = 0
        """How often the file was opened; one more after it was replaced."""
        self.reads_only = False
        """Whether the file can't be written, as far as is known: every `write` fails."""
        self._notices: list[Message] = []

    def read(self, work: Work[T]) -> T:
        """Return what `work` reads.

        Raises:
            StorageUnavailable: The file can't be opened or read.
            NewerDatabase: A newer version of the app wrote it.
        """
        return self._careful(work)

    def write(self, work: Work[T]) -> T:
        """Run `work` as one transaction: all of it is kept, or nothing.

        Raises:
            DiskFull: There is no room; nothing of `work` was kept.
            StorageReadOnly: Nothing can be kept there.
            StorageUnavailable: The file can't be written; nothing of `work` was kept.
            NewerDatabase: A newer version of the app wrote it.
        """
        if self.reads_only and not is_read_only(self._path):
            self.close()  # it can be written by now

        def transaction(db: sqlite3.Connection) -> T:
            if self.reads_only:
                raise can_not_write(self._path)
            db.execute("BEGIN IMMEDIATE")
            try:
                result = work(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # SQLite may have rolled back by itself
                    db.execute("ROLLBACK")
                raise
            return result

        return self._careful(transaction)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def close(self) -> None:
        """Close the file; the next use opens it again, on whatever thread that runs."""
        if self._db is not None:
            with _OPENING:
                self._db.close()
            self._db = None
        self._release()

    def _careful(self, work: Work[T]) -> T:
        """Run `work`; where the file proves damaged, run it once more on a new file."""
        try:
            try:
                return work(self._opened())
            except sqlite3.DatabaseError as exc:
                if primary_code(exc) not in _DAMAGED:
                    raise
                self._replace_damaged(exc)
                return work(self._opened())
        except sqlite3.Error as exc:
            raise storage_error(exc, self._path, reads_only=self.reads_only) from exc

    def _opened(self) -> sqlite3.Connection:
        if self._db is not None and self._moved():
            log.warning("%s was replaced; it is opened again", self._path.name)
            self.close()
        if self._db is None:
            with _OPENING:
                self._db = self._open()
            self.openings += 1
        return self._db

    def _open(self) -> sqlite3.Connection:
        self.reads_only = is_read_only(self._path)
        if self.reads_only:
            return self._open_to_read()
        make_private_folder(self._path.parent)
        finish(self._path)
        is_new = not self._path.exists()
        db = sqlite3.connect(self._path, timeout=_WAIT_SECONDS, isolation_level=None)
        if is_new:
            _make_private(self._path)
        try:
            self._prepare(db)
        except BaseException:
            db.close()
            self._release()
            raise
        return db

    def _open_to_read(self) -> sqlite3.Connection:
        db = open_read_only(self._path, self._schema)
        self._identity = self._found()
        if self._checks:
            self._notices.append(read_only_notice(self._path))
        return db

    def _prepare(self, db: sqlite3.Connection) -> None:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA trusted_schema = OFF")
        refuse_newer(db, self._schema, self._path)  # before the first statement that writes
        self._identity = self._found()
        if self._schema.precious:
            self._mark = UseMark(self._path)
            if self._checks and self._mark.is_to_be_checked:
                self._check(db, self._mark)
            db.execute("PRAGMA secure_delete = ON")
        _use_wal(db)
        db.execute(f"PRAGMA synchronous = {'FULL' if self._schema.precious else 'NORMAL'}")
        migrate(db, self._schema, self._path)
        if self._on_open is not None:
            self._on_open(db)

    def _release(self) -> None:
        if self._mark is not None:
            self._mark.end()
            self._mark = None

    def _moved(self) -> bool:
        """Tell whether another file, or none, is at the path by now."""
        return self._found() != self._identity

    def _found(self) -> tuple[int, int]:
        """Return what tells the file at the path from others."""
        try:
            found = self._path.stat()
        except OSError:
            return _NO_FILE
        return (found.st_dev, found.st_ino)

    def _check(self, db: sqlite3.Connection, mark: UseMark) -> None:
        """Look through the whole file, which a crash left behind.

        Raises:
            sqlite3.DatabaseError: It is damaged.
        """
        found = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        mark.checked()
        if found != "ok":
            error = sqlite3.DatabaseError(found)
            error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise error
        log.info("%s: checked after a crash, it is whole", self._path.name)
        self._notices.append(
            message(
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The app was not closed properly the last time. What you keep was checked: "
                    "nothing is damaged.",
                )
            )
        )

    def _replace_damaged(self, error: sqlite3.Error) -> None:
        log.error("%s is damaged: %s", self._path.name, error)
        self.close()
        self._notices.append(put_aside(self._path, self._schema))
