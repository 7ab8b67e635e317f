"""What lay in the bin for thirty days goes, once after each start.

Why it exists: the bin says so, and nobody thinks of it. It can wait until the reader has begun to
read, and goes behind everything else on the lane ``storage``. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.errors import ReaderError, StorageReadOnly
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library, Notes
from reader.services.ports import Clock
from reader.ui.lane import Lane

__all__ = ["BIN_DAYS", "BinEmptier"]

START_MS = 30_000
BIN_DAYS = 30
LAST = -2


class BinEmptier(QObject):
    """Empties the bins of articles and notes for one window.

    Signals:
        emptied: Something went.
        told: A `Message` of a store.
        went_wrong: A `ReaderError`, unless nothing can be kept at all; it is tried again at the
            next start.
    """

    emptied = Signal()
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        library: Callable[[], Library],
        notes: Callable[[], Notes],
        clock: Clock,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Begin in a while, unless `parent` goes before; the stores are those of `storage`."""
        super().__init__(parent)
        self._library, self._notes, self._clock = library, notes, clock
        self._storage = storage
        self._tickets: set[int] = set()
        storage.progressed.connect(self._on_progressed)
        storage.failed.connect(self._on_failed)
        QTimer.singleShot(START_MS, self, self.begin)

    @Slot()
    def begin(self) -> None:
        """Empty them now."""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            before = _days_before(self._clock(), BIN_DAYS)
            library, notes = self._library(), self._notes()
            yield library.empty_bin(before) + notes.empty_bin(before)
            yield from library.take_notices()

        self._tickets.add(self._storage.submit(work, purpose="empty bin", priority=LAST))

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
        if ticket in self._tickets and not isinstance(error, StorageReadOnly):
            self.went_wrong.emit(error)


def _days_before(now: str, days: int) -> str:
    """Return the time some days before `now`, written the same way."""
    return (datetime.fromisoformat(now) - timedelta(days=days)).isoformat(timespec="seconds")
