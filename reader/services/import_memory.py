"""A file of a translation memory taken in, in the background and in small steps.

Why it exists: half a million units take a minute. Each step is one small transaction, so that no
other save waits, memory does not grow, and it can be stopped: what is in stays, and doing it again
goes on, since units that are there already are merged. What can't be taken is counted, and the
first of it listed with its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.memory import MemoryUnit
from reader.services.cancel import CancelToken
from reader.services.memory_ports import BrokenUnit, MemoryFile, TranslationMemory

__all__ = ["MOST_LISTED", "UNITS_A_STEP", "ImportMemory", "MemoryImported", "MemoryProgress"]

UNITS_A_STEP: Final = 100
"""Of one transaction: it holds the file for about 12 ms, and less than 30 as a rule."""
MOST_LISTED: Final = 100


@dataclass(frozen=True, slots=True)
class MemoryProgress:
    """How far an import is.

    Attributes:
        units: How many were read.
        bytes_read: Of the file.
        size_bytes: Its size.
    """

    units: int
    bytes_read: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class MemoryImported:
    """What came of an import.

    Attributes:
        file: Absolute path.
        read: How many units were read, those left out included.
        new: How many are new in the memory.
        merged: How many were there already, or twice in the file.
        skipped: How many could not be taken.
        listed: The first of those, at most `MOST_LISTED`.
        is_whole: False where it was stopped: what was read stays in the memory.
    """

    file: str
    read: int = 0
    new: int = 0
    merged: int = 0
    skipped: int = 0
    listed: tuple[BrokenUnit, ...] = ()
    is_whole: bool = True


class ImportMemory:
    """Takes files into a memory. The thread of that memory, lane work."""

    def __init__(self, memory: TranslationMemory) -> None:
        """Keep units in `memory`; who gives it closes it."""
        self._memory = memory

    def run(
        self, file: MemoryFile, cancel: CancelToken
    ) -> Iterator[MemoryProgress | MemoryImported]:
        """Take in `file`; yield how far it is after each step, and at the end what came of it.

        Where `cancel` is set it ends after the step in hand, with a report that says so.

        Raises:
            MemoryFileRefused: It is hostile or of another kind; nothing was changed.
            SourceUnreadable: It can't be read any further; what was read before is in.
            DiskFull: There is no room; what was kept before is in.
            StorageUnavailable: The memory can't be written; what was kept before is in.
        """
        report = MemoryImported(file.path)
        step: list[MemoryUnit] = []
        skips = 0
        for row in file.rows():
            if isinstance(row, BrokenUnit):
                report = _skipping(report, row)
                skips += 1
            else:
                step.append(row)
            if len(step) + skips < UNITS_A_STEP:
                continue
            report = self._keep(report, step)
            step, skips = [], 0
            yield MemoryProgress(report.read, file.bytes_read, file.size_bytes)
            if cancel.cancelled:
                yield replace(report, is_whole=False)
                return
        report = self._keep(report, step)
        self._memory.note_import(file.path)
        yield MemoryProgress(report.read, file.size_bytes, file.size_bytes)
        yield report

    def _keep(self, report: MemoryImported, step: list[MemoryUnit]) -> MemoryImported:
        new = self._memory.put(step) if step else 0
        count = len(step)
        return replace(
            report,
            read=report.read + count,
            new=report.new + new,
            merged=report.merged + count - new,
        )


def _skipping(report: MemoryImported, broken: BrokenUnit) -> MemoryImported:
    listed = (*report.listed, broken) if len(report.listed) < MOST_LISTED else report.listed
    return replace(report, read=report.read + 1, skipped=report.skipped + 1, listed=listed)
