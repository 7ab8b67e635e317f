"""The ports of backups: copies of the user's database, and damaged files that were kept.

Why it exists: they are files of their own, whole and closed; they are made, listed and put back
while nobody has them open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.domain.article import ArticleId

__all__ = ["Backup", "Backups", "SetAside"]


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file.

    Attributes:
        path: Absolute.
        made_at: UTC, ISO 8601, seconds.
        why: ``daily``, ``by hand``, ``before migration`` or ``before restoring``.
        bytes: Its size.
        articles, notes: How many it holds; -1 where that can't be read.
    """

    path: str
    made_at: str
    why: str
    bytes: int
    articles: int = -1
    notes: int = -1


class Backups(Protocol):
    """Copies of the user's database, made by SQLite's backup and never by copying a live file.

    Each call opens what it needs and closes it: any lane, one call at a time; a copy is made beside
    the writing connection and doesn't hold it up.
    """

    def make(self, why: str) -> Backup:
        """Make a backup now, check it, and keep the last ten of its kind."""
        ...

    def listed(self) -> Iterator[Backup]:
        """Yield the backups, newest first."""
        ...

    def restore(self, path: str) -> Backup:
        """Put a backup in the place of the database; return the backup made of it before.

        Close the stores before, and show again what was shown after: what they read is replaced.

        Raises:
            StorageUnavailable: It is no backup of this app, or damaged; nothing was changed.
            NewerDatabase: A newer version of the app wrote it; nothing was changed.
        """
        ...

    def forget(self, article_ids: Sequence[ArticleId]) -> int:
        """Remove articles and their notes from all backups; return how many were rewritten.

        A backup that can't be read is deleted, since nobody can say what it holds.

        Raises:
            StorageUnavailable: One could not be rewritten; it may still hold them.
        """
        ...


class SetAside(Protocol):
    """Damaged files that were kept aside; any lane, one call at a time."""

    def listed(self) -> tuple[str, ...]:
        """Return their absolute paths."""
        ...

    def remove(self) -> None:
        """Delete them, since nobody can take anything out of them.

        Raises:
            StorageUnavailable: One can't be deleted; it may still hold anything.
        """
        ...
