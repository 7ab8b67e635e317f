"""What SQLite says, as an error for the reader: what happened, what was kept, what to do.

Why it exists: every store fails in the same few ways, and each way has its own remedy.

Source: https://www.sqlite.org/rescode.html.
"""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import Final

from reader.adapters.storage.read_only import can_not_write
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["primary_code", "storage_error"]

log = logging.getLogger(__name__)

_FORBIDDEN: Final = frozenset(
    {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
)


def primary_code(error: sqlite3.Error) -> int:
    """Return the primary result code: the lower byte of the extended one."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def storage_error(error: sqlite3.Error, path: Path, *, reads_only: bool) -> StorageUnavailable:
    """Return the error of ours for one of SQLite about the database at `path`.

    Args:
        error: Of SQLite.
        path: The file.
        reads_only: Whether it was opened to be read only.
    """
    code = primary_code(error)
    if reads_only and code == sqlite3.SQLITE_READONLY:
        return can_not_write(path)
    log.warning("%s: SQLite says %s (%d)", path.name, error, code)
    if code == sqlite3.SQLITE_FULL:
        return DiskFull(
            message(QT_TRANSLATE_NOOP("Storage", "There is no room left on the disk.")),
            message(QT_TRANSLATE_NOOP("Storage", "What was written before is kept.")),
            message(
                QT_TRANSLATE_NOOP("Storage", "Free some space near {folder} and try again."),
                folder=path.parent,
            ),
        )
    hint = message(QT_TRANSLATE_NOOP("Storage", "Reading goes on without it."))
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        why = message(QT_TRANSLATE_NOOP("Storage", "Another program is writing to it."))
    else:
        why = message(QT_TRANSLATE_NOOP("Storage", "SQLite says: {why}."), why=error)
    if code in _FORBIDDEN:
        hint = message(
            QT_TRANSLATE_NOOP(
                "Storage", "Reading goes on without it. Make {folder} and its files writable."
            ),
            folder=path.parent,
        )
    return StorageUnavailable(
        message(QT_TRANSLATE_NOOP("Storage", "{file} can't be used."), file=path),
        why,
        hint,
    )
