"""One backup file: written by SQLite, checked, and only then given its name.

Why it exists: a copy of a live database file is no backup, and neither is one that nobody could
open. What is written here is whole or not there at all, is one file without a journal, and may be
read by its owner alone. Used by hand, every day, before a restoration and before a migration.

Source: https://www.sqlite.org/backup.html, https://www.sqlite.org/howtocorrupt.html § 1.2.
"""

from __future__ import annotations

import logging
import os
import re
import sqlite3
from collections.abc import Callable, Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from reader.adapters.storage.library_schema import APPLICATION_ID
from reader.adapters.system.locations import make_private_folder
from reader.domain.errors import DiskFull, StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = [
    "BEFORE_MIGRATION",
    "BEFORE_RESTORING",
    "KEPT",
    "BackupFile",
    "backup_files",
    "open_backup",
    "rewrite_backup",
    "write_backup",
]

log = logging.getLogger(__name__)

BEFORE_MIGRATION: Final = "before migration"
BEFORE_RESTORING: Final = "before restoring"
KEPT: Final = 10
"""How many backups of each reason are kept."""

_NAME: Final = re.compile(r"qari-(\d{8}T\d{6})Z-([a-z-]+?)(?:\.(\d+))?\.sqlite")
_UNFINISHED: Final = ".part"
_OLD_SECONDS: Final = 3600.0


@dataclass(frozen=True, slots=True)
class BackupFile:
    """What the name of a backup says.

    Attributes:
        path: Absolute.
        made_at: UTC, ISO 8601, seconds.
        why: The reason it was made for.
        number: Tells those of the same second apart.
    """

    path: Path
    made_at: str
    why: str
    number: int = 0


def backup_files(folder: Path) -> list[BackupFile]:
    """Return the backups in `folder`, newest first; other files are passed over."""
    try:
        found = [one for path in folder.iterdir() if (one := _from_name(path)) is not None]
    except OSError:  # there is none yet, or it can't be read
        return []
    return sorted(found, key=lambda one: (one.made_at, one.number, one.why), reverse=True)


def write_backup(
    source: sqlite3.Connection,
    folder: Path,
    why: str,
    now: str,
    spare: Collection[Path] = (),
) -> BackupFile:
    """Write what `source` holds at this moment; keep the last ten backups made for that reason.

    Args:
        source: An open database; it may be in use elsewhere.
        folder: Where backups lie; made if need be.
        why: One of the reasons of `Backup`.
        now: UTC, ISO 8601, seconds.
        spare: Backups that are not removed now.

    Raises:
        DiskFull: There is no room for it; nothing was left behind.
        StorageUnavailable: It could not be written or is not whole; nothing was left behind.
    """
    make_private_folder(folder)
    _remove_unfinished(folder)
    made = _new_name(folder, why, now)
    _write_whole(made.path, source.backup)
    for old in [one for one in backup_files(folder) if one.why == why][KEPT:]:
        if old.path not in spare:
            with suppress(OSError):
                old.path.unlink()
    log.info("backup %s written (%s)", made.path.name, why)
    return made


def rewrite_backup(path: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    """Put a changed copy in the place of a backup: `change` has run in it, no free page is left.

    Raises:
        DiskFull: There is no room for it; the backup is as it was.
        StorageUnavailable: It could not be written or is not whole; the backup is as it was.
    """

    def fill(copy: sqlite3.Connection) -> None:
        with closing(open_backup(path)) as source:
            source.backup(copy)
        change(copy)
        copy.execute("VACUUM")

    _write_whole(path, fill)


def open_backup(path: Path) -> sqlite3.Connection:
    """Open a file for reading only, whatever it is; its journal is read if it has one.

    Raises:
        sqlite3.Error: It can't be opened.
    """
    has_journal = path.with_name(f"{path.name}-wal").exists()
    options = "mode=ro" if has_journal else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True, isolation_level=None)


def _write_whole(path: Path, fill: Callable[[sqlite3.Connection], object]) -> None:
    """Let `fill` fill a new file, check it, and give it the name `path`.

    Raises:
        DiskFull: There is no room for it.
        StorageUnavailable: It could not be written, or is not whole.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}{_UNFINISHED}")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = FULL")
            fill(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, also where the source has two
            copy.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
            if (found := copy.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
                raise sqlite3.DatabaseError(found)
        part.replace(path)
        _sync_folder(path.parent)
    except (sqlite3.Error, OSError) as exc:
        raise _ours(exc, path) from exc
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                part.with_name(part.name + end).unlink(missing_ok=True)


def _ours(error: sqlite3.Error | OSError, path: Path) -> StorageUnavailable:
    import errno

    code = int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    number = getattr(error, "errno", None)
    full = code == sqlite3.SQLITE_FULL or number in {errno.ENOSPC, errno.EDQUOT}
    log.warning("backup %s could not be written: %s", path.name, error)
    return (DiskFull if full else StorageUnavailable)(
        message(
            QT_TRANSLATE_NOOP("Backups", "The backup {file} could not be written: {why}."),
            file=path,
            why=getattr(error, "strerror", None) or error,
        ),
        message(QT_TRANSLATE_NOOP("Backups", "Nothing that you have was changed.")),
        message(QT_TRANSLATE_NOOP("Backups", "See that there is room and that it may be written.")),
    )


def _from_name(path: Path) -> BackupFile | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupFile(
        path.absolute(), made.isoformat(), match[2].replace("-", " "), int(match[3] or 0)
    )


def _new_name(folder: Path, why: str, now: str) -> BackupFile:
    """Return a name after those of the same second and reason, also where older ones went."""
    moment = datetime.fromisoformat(now).astimezone(UTC).replace(microsecond=0)
    same = [
        one.number
        for one in backup_files(folder)
        if one.why == why and one.made_at == moment.isoformat()
    ]
    number = max(same) + 1 if same else 0
    end = f".{number}" if number else ""
    name = f"qari-{moment:%Y%m%dT%H%M%S}Z-{why.replace(' ', '-')}{end}.sqlite"
    return BackupFile((folder / name).absolute(), moment.isoformat(), why, number)


def _remove_unfinished(folder: Path) -> None:
    """Remove what a crash left half written an hour ago or longer."""
    oldest = datetime.now(UTC).timestamp() - _OLD_SECONDS
    for path in folder.glob(f"*{_UNFINISHED}*"):
        with suppress(OSError):
            if path.stat().st_mtime < oldest:
                path.unlink()


def _sync_folder(folder: Path) -> None:
    """Write the folder's entries through to the disk, where that can be done."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
