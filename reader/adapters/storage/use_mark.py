"""Tells whether a database was closed the last time, or left behind by a crash.

Why it exists: SQLite mends a file after a crash by itself and says nothing, and a disk that lied
shows only when the damaged page is read, months later. A mark beside the file says that it is in
use; a mark that nobody holds is one of a process that ended without closing. It stays until the
file was checked.

The mark is a small file with a lock on it, shared by all who use the database: a lock ends with its
process, whatever ends that. Where there are no such locks (Windows), a journal left behind counts.
"""

from __future__ import annotations

import logging
import os
import weakref
from pathlib import Path
from typing import Final

from reader.adapters.system.locations import private_opener

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

__all__ = ["UseMark"]

log = logging.getLogger(__name__)

_IN_USE: Final = b"in use\n"
_CRASHED: Final = b"to be checked\n"


class UseMark:
    """One user's hold on the mark of one database."""

    def __init__(self, path: Path) -> None:
        """Say that the database at `path` is in use, if its folder lets us."""
        self._file: int | None = None
        self._without_locks = False
        if fcntl is None:
            journal = path.with_name(f"{path.name}-wal")
            self._without_locks = journal.exists() and journal.stat().st_size > 0
            return
        try:
            mark = path.with_name(f"{path.name}.use")
            self._file = private_opener(str(mark), os.O_RDWR | os.O_CREAT)
            _begin(self._file)
        except OSError as exc:
            log.debug("%s can't be marked as in use (%s)", path.name, exc.strerror)
        if self._file is not None:  # also at the end of the program, and where nobody closed it
            self._end = weakref.finalize(self, _end, self._file)

    @property
    def is_to_be_checked(self) -> bool:
        """Tell whether a process ended without closing, and nobody has checked the file since."""
        if self._file is None:
            return self._without_locks
        return os.pread(self._file, len(_CRASHED), 0) == _CRASHED

    def checked(self) -> None:
        """Say that the file was checked."""
        self._without_locks = False
        if self._file is not None:
            _write(self._file, _IN_USE)

    def end(self) -> None:
        """Say that this user is done; the last one leaves the mark empty."""
        if self._file is not None:
            self._file = None
            self._end()


def _begin(file: int) -> None:
    """Take a share of the lock; whoever is alone looks at what the one before left."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        fcntl.flock(file, fcntl.LOCK_SH)
        return
    _write(file, _CRASHED if os.fstat(file).st_size else _IN_USE)
    fcntl.flock(file, fcntl.LOCK_SH)


def _end(file: int) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.pread(file, len(_CRASHED), 0) != _CRASHED:
            os.ftruncate(file, 0)
    except OSError:  # others use it still
        pass
    finally:
        os.close(file)


def _write(file: int, content: bytes) -> None:
    os.pwrite(file, content, 0)
    os.ftruncate(file, len(content))
    os.fsync(file)  # a power cut is what this is for
