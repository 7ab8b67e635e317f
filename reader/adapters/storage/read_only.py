"""A database that can't be written, opened so that it can still be read.

Why it exists: a library on a locked disk, a read-only mount or in another user's folder is there to
be read and searched. A file in WAL mode needs its journal and shared memory also for reading; where
there is no journal and none can be made, the file alone is all there is, and SQLite is told that
nobody changes it.

Source: https://www.sqlite.org/wal.html#read_only_databases,
https://www.sqlite.org/uri.html#uriimmutable.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from reader.adapters.storage.migrations import Schema, is_older, migrate, refuse_newer
from reader.domain.errors import StorageReadOnly, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["can_not_write", "connect_to_read", "is_read_only", "open_read_only", "read_only_notice"]


def is_read_only(path: Path) -> bool:
    """Tell whether nothing can be kept in the database at `path`, be it there or not.

    False where not even that can be told: opening it says what is wrong.
    """
    try:
        if path.exists():
            return not (_may_write(path) and _may_write(path.parent))
        nearest = next((one for one in path.parents if one.exists()), path)
        return nearest.is_dir() and not _may_write(nearest)
    except OSError:  # a name that is too long, a folder that can't be entered
        return False


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open a file of ours for reading, also where nothing can be written beside it.

    Raises:
        sqlite3.Error: It can't be opened.
    """
    options = "mode=ro"
    if is_read_only(path) and not _has_journal(path):
        options = "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True, isolation_level=None)


def open_read_only(path: Path, schema: Schema) -> sqlite3.Connection:
    """Open the database at `path` for reading; where there is none, an empty one in memory.

    Raises:
        NewerDatabase: A newer version of the app wrote it.
        StorageUnavailable: It must be written before it can be read.
        sqlite3.Error: It can't be opened or read.
    """
    is_there = path.exists()
    db = connect_to_read(path) if is_there else sqlite3.connect(":memory:", isolation_level=None)
    try:
        db.execute("PRAGMA trusted_schema = OFF")
        if not is_there:
            migrate(db, schema, path)
        _see_that_it_is_ready(db, schema, path)
        db.execute("PRAGMA query_only = ON")
    except BaseException:
        db.close()
        raise
    return db


def read_only_notice(path: Path) -> Message:
    """Say once that the library is there to be read only."""
    return message(
        QT_TRANSLATE_NOOP(
            "Storage",
            "The folder {folder} can't be written: your library can be read and searched, and "
            "nothing new is kept.",
        ),
        folder=path.parent,
    )


def can_not_write(path: Path) -> StorageReadOnly:
    """Return what is said of a change that can't be kept."""
    return StorageReadOnly(
        message(
            QT_TRANSLATE_NOOP("Storage", "This can't be kept: the folder {folder} is read-only."),
            folder=path.parent,
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Storage", "What was kept before is untouched; what you see stays as it is."
            )
        ),
        message(
            QT_TRANSLATE_NOOP(
                "Storage",
                "Make the folder and its files writable, or choose another one with --data-dir.",
            )
        ),
    )


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK)


def _see_that_it_is_ready(db: sqlite3.Connection, schema: Schema, path: Path) -> None:
    try:
        refuse_newer(db, schema, path)
        older = is_older(db, schema)
    except sqlite3.OperationalError as exc:
        if _has_journal(path):
            raise _needs_writing(
                path,
                message(
                    QT_TRANSLATE_NOOP(
                        "Storage", "It was not closed properly, and mending it means writing."
                    )
                ),
            ) from exc
        raise
    if older:
        raise _needs_writing(
            path,
            message(
                QT_TRANSLATE_NOOP(
                    "Storage", "An older version of this app wrote it, and it can't be renewed."
                )
            ),
        )


def _needs_writing(path: Path, why: Message) -> StorageUnavailable:
    return StorageUnavailable(
        message(
            QT_TRANSLATE_NOOP("Storage", "{file} can't be read while it can't be written."),
            file=path,
        ),
        why,
        message(
            QT_TRANSLATE_NOOP(
                "Storage", "Make {folder} and its files writable, or open a copy of the folder."
            ),
            folder=path.parent,
        ),
    )


def _has_journal(path: Path) -> bool:
    journal = path.with_name(f"{path.name}-wal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False
