"""Back the library up once a day.

Why it exists: nobody thinks of a backup before it is needed. It is due when the newest daily one is
of another day, so that a clock that was set back makes one too many and never one too few.
"""

from __future__ import annotations

from typing import Final

from reader.services.backup_ports import Backup, Backups
from reader.services.ports import Clock

__all__ = ["DAILY", "back_up_daily", "is_due"]

DAILY: Final = "daily"
_DAY: Final = len("2026-03-12")


def is_due(newest: Backup | None, now: str) -> bool:
    """Tell whether a daily backup is due, after the newest one; times are UTC, ISO 8601."""
    return newest is None or newest.made_at[:_DAY] != now[:_DAY]


def back_up_daily(backups: Backups, clock: Clock) -> Backup | None:
    """Make the backup of today unless there is one; return what was made.

    Raises:
        DiskFull: There is no room for it.
        StorageUnavailable: It can't be written, or the database can't be read.
    """
    newest = next((one for one in backups.listed() if one.why == DAILY), None)
    return backups.make(DAILY) if is_due(newest, clock()) else None
