"""What to do with a damaged database: save what can be read, keep the rest, begin anew.

Why it exists: the user goes on at once and nothing that may still be saved is deleted. The order
matters, since the machine may stop at any moment: first a new file is filled beside the damaged
one, then the damaged one is renamed, then the new one takes its place (`finish` does the last
step, if it was not reached).
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from reader.adapters.storage.migrations import Schema, migrate
from reader.adapters.storage.salvage import Saved, salvage
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["finish", "put_aside"]

log = logging.getLogger(__name__)

_SAVED: Final = ".saved"
_ENDS: Final = ("", "-wal", "-shm")


def put_aside(path: Path, schema: Schema) -> Message:
    """Put a new database in the place of the damaged one at `path`, which nobody here has open.

    Where the user made what it holds, the new one has all that could be read; else it is left out,
    and the next use makes it.

    Returns:
        What the user should know.

    Raises:
        StorageUnavailable: The damaged file can't be renamed; it is where it was.
        sqlite3.Error: The new file can't be written; the damaged one is where it was.
    """
    fresh = path.with_name(path.name + _SAVED)
    saved = _save(path, fresh, schema) if schema.precious else Saved(0, 0, 0)
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        for end in reversed(_ENDS):  # the file itself last: while it is there, all is as it was
            part = path.with_name(path.name + end)
            if part.exists():
                part.replace(aside.with_name(aside.name + end))
    except OSError as exc:
        raise _can_not(path, exc) from exc
    finish(path)
    log.error("%s is damaged; kept as %s", path.name, aside.name)
    return _notice(path, aside, saved)


def finish(path: Path) -> None:
    """Take what was saved from a damaged database into its place, where that is empty."""
    fresh = path.with_name(path.name + _SAVED)
    if fresh.exists() and not path.exists():
        with suppress(OSError):
            fresh.replace(path)


def _save(path: Path, fresh: Path, schema: Schema) -> Saved:
    """Fill a new file at `fresh` with what can be read; leave none where that is nothing."""
    for end in (*_ENDS, "-journal"):  # of an earlier try
        fresh.with_name(fresh.name + end).unlink(missing_ok=True)
    try:
        fresh.touch(mode=0o600)
    except OSError as exc:
        raise _can_not(path, exc) from exc
    try:
        with closing(sqlite3.connect(fresh, isolation_level=None)) as db:
            migrate(db, schema, fresh)
            saved = salvage(path, db)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    if not saved.rows:
        fresh.unlink()
    return saved


def _notice(path: Path, aside: Path, saved: Saved) -> Message:
    if not saved.rows:
        return message(
            QT_TRANSLATE_NOOP(
                "Storage", "{file} was damaged. It is kept as {aside}, and a new one was begun."
            ),
            file=path.name,
            aside=aside,
        )
    return message(
        QT_TRANSLATE_NOOP(
            "Storage",
            "{file} was damaged and is kept as {aside}. Saved from it into a new one: articles "
            "{articles}, notes {notes}. If something is missing, look into a backup.",
        ),
        file=path.name,
        aside=aside,
        articles=saved.articles,
        notes=saved.notes,
    )


def _can_not(path: Path, error: OSError) -> StorageUnavailable:
    return StorageUnavailable(
        message(
            QT_TRANSLATE_NOOP("Storage", "{file} is damaged and can't be put aside: {why}."),
            file=path,
            why=error.strerror or error,
        ),
        message(QT_TRANSLATE_NOOP("Storage", "Reading goes on without it.")),
        message(QT_TRANSLATE_NOOP("Storage", "Make its folder writable.")),
    )
