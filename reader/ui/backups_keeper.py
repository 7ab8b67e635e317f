"""Backups as jobs: made and listed on the lane ``work``, put back on the lane ``storage``.

Why it exists: making a backup of a large library takes seconds, and a note's save must not wait for
it; the copy is made beside the writing connection. Putting one back is the opposite: nothing may
read or write meanwhile, so the search lets go of the file, a backup that is being made ends, what
was to be saved is saved, the stores are closed, and then it is done. Imports no widgets; GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError, StorageReadOnly
from reader.services.back_up_daily import back_up_daily
from reader.services.backup_ports import Backup, Backups
from reader.services.cancel import CancelToken
from reader.services.holdings import Holdings, holdings
from reader.services.library_ports import Library, Notes
from reader.services.ports import Clock
from reader.ui.lane import Job, Lane
from reader.ui.library_seeker import LibrarySeeker

__all__ = ["BY_HAND", "BackupsKeeper", "ClosableStores"]

BY_HAND = "by hand"
"""The reason of a backup that the user asked for."""
DAILY, LIST, COUNT, DRAIN, RESTORE = "daily", "backups", "holdings", "last backup", "restore"
FIRST = 3
"""Priority of what the reader waits for."""


class ClosableStores(Protocol):
    """The stores of the storage lane."""

    def library(self) -> Library:
        """Return the store of kept articles."""
        ...

    def notes(self) -> Notes:
        """Return the store of notes."""
        ...

    def close(self) -> None:
        """Close all of them; the next use opens each again."""
        ...


class BackupsKeeper(QObject):
    """Makes, lists and puts back backups for one window.

    Signals:
        made: A `Backup` that was asked for.
        listed: The backups, newest first.
        counted: The `Holdings` of the library as it is.
        restoring: One is about to be put back; what is being typed is to be saved now.
        restored: The `Backup` that was made of what was there before.
        went_wrong: A `ReaderError`; nothing was changed.
    """

    made = Signal(object)
    listed = Signal(object)
    counted = Signal(object)
    restoring = Signal()
    restored = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        backups: tuple[Callable[[], Backups], Clock],
        stores: ClosableStores,
        seeker: LibrarySeeker,
        lanes: tuple[Lane, Lane],
        parent: QObject | None = None,
    ) -> None:
        """Keep backups.

        Args:
            backups: What gives access to them, and the time now.
            stores: Used on the lane `storage` only.
            seeker: Reads the same file.
            lanes: ``work``, and ``storage``.
            parent: The owner.
        """
        super().__init__(parent)
        self._backups, self._clock = backups
        self._stores = stores
        self._seeker = seeker
        self._work, self._storage = lanes
        self._tickets: dict[int, str] = {}
        self._wanted = ""
        self._has_told_daily = False
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.failed.connect(self._on_failed)
        seeker.closed.connect(self._on_search_closed)

    @property
    def is_busy(self) -> bool:
        """Tell whether a backup is being made by hand, or put back."""
        return bool(self._wanted) or BY_HAND in self._tickets.values()

    @Slot()
    def back_up_daily(self) -> None:
        """Make the backup of today, unless there is one; nothing is told of it."""

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield back_up_daily(self._backups(), self._clock)

        if not self._wanted:
            self._submit(self._work, DAILY, work)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now; ends in `made` or `went_wrong`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield self._backups().make(BY_HAND)

        if not self.is_busy:
            self._submit(self._work, BY_HAND, work)

    def list(self) -> None:
        """Read which backups there are, and how much there is now: `listed` and `counted`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield tuple(self._backups().listed())

        def count(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield holdings(self._stores.library(), self._stores.notes())

        self._submit(self._work, LIST, work)
        self._submit(self._storage, COUNT, count)

    def restore(self, path: str) -> None:
        """Put a backup in the place of the library; ends in `restored` or `went_wrong`."""
        if not self._wanted:
            self._wanted = path
            self.restoring.emit()
            self._seeker.close_file()

    @Slot()
    def _on_search_closed(self) -> None:
        """Let a backup that is being made come to its end."""
        if self._wanted:
            self._submit(self._work, DRAIN, _nothing)

    def _put_back(self) -> None:
        path = self._wanted

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._stores.close()
            yield self._backups().restore(path)

        self._submit(self._storage, RESTORE, work)

    def _submit(self, lane: Lane, purpose: str, work: Job) -> None:
        first = FIRST if purpose == LIST else 0
        ticket = lane.submit(work, purpose=purpose, priority=first, newest_wins=False)
        self._tickets[ticket] = purpose

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        purpose = self._tickets.get(ticket, "")
        if purpose == LIST:
            self.listed.emit(value)
        elif isinstance(value, Holdings):
            self.counted.emit(value)
        elif purpose == BY_HAND and isinstance(value, Backup):
            self.made.emit(value)
        elif purpose == RESTORE and isinstance(value, Backup):
            self._wanted = ""
            self.restored.emit(value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if self._tickets.pop(ticket, "") == DRAIN:
            self._put_back()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        purpose = self._tickets.pop(ticket, "")
        if purpose == RESTORE:
            self._wanted = ""
        if purpose == DAILY:
            if self._has_told_daily or isinstance(error, StorageReadOnly):
                return  # once is enough, while the disk is as it is; and that was said
            self._has_told_daily = True
        if purpose:
            self.went_wrong.emit(error)


def _nothing(cancel: CancelToken) -> Iterator[object]:
    del cancel
    yield from ()
