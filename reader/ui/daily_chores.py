"""What is done once after each start, when the reader has begun to read: a backup, an empty bin.

Why it exists: nobody thinks of either. Both can wait, and neither may hold anything up: the backup
is made on the lane ``work``, the bins are emptied on ``storage`` behind everything else. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.messages import Message
from reader.services.back_up_daily import back_up_daily
from reader.services.cancel import CancelToken
from reader.services.library_ports import Backups, Library, Notes
from reader.services.ports import Clock
from reader.ui.lane import Lane

__all__ = ["BIN_DAYS", "ChoreStores", "DailyChores"]

START_MS = 30_000
BIN_DAYS = 30
LAST = -2


@dataclass(frozen=True, slots=True)
class ChoreStores:
    """What the chores are done to.

    Attributes:
        library, notes: The stores of the storage lane, asked there only.
        backups: Of the user's database.
        clock: The time now.
    """

    library: Callable[[], Library]
    notes: Callable[[], Notes]
    backups: Callable[[], Backups]
    clock: Clock


class DailyChores(QObject):
    """Does the chores of one window.

    Signals:
        emptied: Articles or notes went from the bin.
        told: A `Message` of a store.
        went_wrong: A `ReaderError`; it is tried again at the next start.
    """

    emptied = Signal()
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, stores: ChoreStores, work: Lane, storage: Lane, parent: QObject | None = None
    ) -> None:
        """Begin in a while, unless `parent` goes before."""
        super().__init__(parent)
        self._stores = stores
        self._work, self._storage = work, storage
        self._tickets: set[int] = set()
        for lane in (work, storage):
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
        QTimer.singleShot(START_MS, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Do them now."""

        def back_up(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            back_up_daily(self._stores.backups(), self._stores.clock)
            yield from ()

        def empty(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            before = _days_before(self._stores.clock(), BIN_DAYS)
            library, notes = self._stores.library(), self._stores.notes()
            yield library.empty_bin(before) + notes.empty_bin(before)
            yield from library.take_notices()

        self._tickets.add(self._work.submit(back_up, purpose="daily backup"))
        self._tickets.add(self._storage.submit(empty, purpose="empty bin", priority=LAST))

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, Message):
            self.told.emit(value)
        elif value:
            self.emptied.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self.went_wrong.emit(error)


def _days_before(now: str, days: int) -> str:
    """Return the time some days before `now`, written the same way."""
    return (datetime.fromisoformat(now) - timedelta(days=days)).isoformat(timespec="seconds")
