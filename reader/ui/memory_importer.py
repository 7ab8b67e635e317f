"""Files of units into the translation memory, and out of it again, on the lane ``work``.

Why it exists: half a million units take a minute. The store of the import is its own, opened and
closed on that lane; each step is one small transaction of low priority, so that forgetting,
backups and other imports go in between. One file that can't be read does not stop the others.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError, StorageUnavailable
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.import_memory import ImportMemory, MemoryImported, MemoryProgress
from reader.services.memory_ports import MemoryFile, MemoryImport, TranslationMemory
from reader.ui.lane import Job, Lane

__all__ = ["MemoryHoldings", "MemoryImporter", "MemoryOutcome"]

IMPORT, LIST, REMOVE = "import memory", "list memory", "remove memory"
LAST = -1
"""Priority: after everything that somebody waits for."""


@dataclass(frozen=True, slots=True)
class MemoryOutcome:
    """What came of one file.

    Attributes:
        path: As it was chosen.
        report: What was taken in; None where nothing was.
        error: Why it ended early; None where it did not.
    """

    path: str
    report: MemoryImported | None = None
    error: ReaderError | None = None


@dataclass(frozen=True, slots=True)
class MemoryHoldings:
    """What is in the memory.

    Attributes:
        own: How many units are the user's own.
        imports: The imported files, the newest first.
    """

    own: int
    imports: tuple[MemoryImport, ...]


class MemoryImporter(QObject):
    """Imports for one window, one import at a time.

    Signals:
        progressed: ``(str, MemoryProgress)``: the file that is read, and how far.
        ended: The outcomes of an import, a tuple of `MemoryOutcome`.
        listed: A `MemoryHoldings`.
        removed: ``(file, count)``: the units of a file were removed.
        told: A `Message` of the store.
        went_wrong: A `ReaderError` of listing or removing.
    """

    progressed = Signal(str, object)
    ended = Signal(object)
    listed = Signal(object)
    removed = Signal(str, int)
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        make: Callable[[], TranslationMemory],
        open_file: Callable[[Path], MemoryFile],
        work: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `work`; `make` and `open_file` are called there only."""
        super().__init__(parent)
        self._make = make
        self._open = open_file
        self._work = work
        self._stop = CancelToken()
        self._tickets: dict[int, str] = {}
        self._outcomes: list[MemoryOutcome] = []
        self._waiting: list[str] = []
        work.progressed.connect(self._on_progressed)
        work.finished.connect(self._on_ended)
        work.cancelled.connect(self._on_ended)
        work.failed.connect(self._on_failed)

    @property
    def is_running(self) -> bool:
        """Tell whether files are being read."""
        return IMPORT in self._tickets.values()

    def start(self, paths: Sequence[str]) -> None:
        """Import files; those that are given while others are read come after them."""
        if self.is_running:
            self._waiting += paths
            return
        self._stop = stop = CancelToken()
        self._outcomes = []
        wanted = list(dict.fromkeys(paths))
        self._submit(IMPORT, lambda _: self._import(wanted, stop), LAST)

    @Slot()
    def cancel(self) -> None:
        """Read no further; what was read stays in the memory."""
        self._waiting.clear()
        self._stop.cancel()

    def look(self) -> None:
        """Look what is in the memory; ends in `listed`."""

        def work(memory: TranslationMemory, cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield MemoryHoldings(memory.count(), memory.imports())

        self._submit(LIST, self._with_store(work), 0)

    def remove(self, file: str) -> None:
        """Remove the units that came from a file and from no other; ends in `removed`."""

        def work(memory: TranslationMemory, cancel: CancelToken) -> Iterator[object]:
            yield file, memory.remove_import(file, cancel)
            yield MemoryHoldings(memory.count(), memory.imports())

        self._submit(REMOVE, self._with_store(work), 0)

    def _submit(self, purpose: str, work: Job, priority: int) -> None:
        ticket = self._work.submit(work, purpose=purpose, priority=priority, newest_wins=False)
        self._tickets[ticket] = purpose

    # ---- on the lane

    def _with_store(
        self, work: Callable[[TranslationMemory, CancelToken], Iterator[object]]
    ) -> Job:
        def job(cancel: CancelToken) -> Iterator[object]:
            memory = self._make()
            try:
                yield from work(memory, cancel)
                yield from memory.take_notices()
            finally:
                memory.close()

        return job

    def _import(self, paths: Sequence[str], stop: CancelToken) -> Iterator[object]:
        memory = self._make()
        try:
            for path in paths:
                outcome = yield from self._import_one(memory, path, stop)
                yield outcome
                if stop.cancelled or isinstance(outcome.error, StorageUnavailable):
                    break  # the next one would fail too
            yield from memory.take_notices()
        finally:
            memory.close()

    def _import_one(
        self, memory: TranslationMemory, path: str, stop: CancelToken
    ) -> Generator[object, None, MemoryOutcome]:
        report = None
        try:
            for event in ImportMemory(memory).run(self._open(Path(path)), stop):
                if isinstance(event, MemoryProgress):
                    yield path, event
                else:
                    report = event
        except ReaderError as error:
            return MemoryOutcome(path, report, error)
        return MemoryOutcome(path, report)

    # ---- back here

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, MemoryOutcome):
            self._outcomes.append(value)
        elif isinstance(value, MemoryHoldings):
            self.listed.emit(value)
        elif isinstance(value, Message):
            self.told.emit(value)
        elif isinstance(value, tuple):
            signal = self.removed if self._tickets[ticket] == REMOVE else self.progressed
            signal.emit(*value)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        if self._tickets.pop(ticket, "") == IMPORT:
            self.ended.emit(tuple(self._outcomes))
            waiting, self._waiting = self._waiting, []
            if waiting:
                self.start(waiting)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self.went_wrong.emit(error)
            self._on_ended(ticket)
