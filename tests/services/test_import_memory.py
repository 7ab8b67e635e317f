"""A file of a memory is taken in step by step, whole or in part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from reader.domain.errors import DiskFull
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.import_memory import (
    MOST_LISTED,
    UNITS_A_STEP,
    ImportMemory,
    MemoryImported,
    MemoryProgress,
)
from reader.services.memory_ports import BrokenUnit

FILE = "/tm/client.tmx"
BROKEN = Message("Memory", "It has no text in two languages.")


@dataclass
class Store:
    """Keeps units in a dictionary, as far as an import needs it."""

    kept: dict[str, MemoryUnit] = field(default_factory=dict)
    steps: list[int] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    room: int = 1_000_000

    def put(self, units):
        if len(self.kept) + len(units) > self.room:
            raise DiskFull(Message("Storage", "There is no room left on the disk."))
        before = len(self.kept)
        self.kept.update((one.unit_id, one) for one in units)
        self.steps.append(len(units))
        return len(self.kept) - before

    def note_import(self, file):
        self.done.append(file)


class File:
    """A file of units that counts a byte each."""

    path = FILE

    def __init__(self, rows: list[MemoryUnit | BrokenUnit]) -> None:
        self._rows = rows
        self.size_bytes = len(rows)
        self.bytes_read = 0

    def rows(self) -> Iterator[MemoryUnit | BrokenUnit]:
        for place, row in enumerate(self._rows, 1):
            self.bytes_read = place
            yield row


def unit(number: int) -> MemoryUnit:
    return MemoryUnit(LanguagePair("ar", "en"), f"جملة {number}", f"Sentence {number}", file=FILE)


def importing(store, rows, cancel=None):
    return ImportMemory(store).run(File(rows), cancel or CancelToken())


def run(store, rows):
    *progress, report = importing(store, rows)
    assert all(isinstance(one, MemoryProgress) for one in progress)
    assert isinstance(report, MemoryImported)
    return progress, report


def test_units_come_in_small_steps_with_progress():
    store = Store()
    count = 2 * UNITS_A_STEP + 5
    progress, report = run(store, [unit(number) for number in range(count)])
    assert store.steps == [UNITS_A_STEP, UNITS_A_STEP, 5]
    assert [(one.units, one.bytes_read, one.size_bytes) for one in progress] == [
        (UNITS_A_STEP, UNITS_A_STEP, count),
        (2 * UNITS_A_STEP, 2 * UNITS_A_STEP, count),
        (count, count, count),
    ]
    assert report == MemoryImported(FILE, count, count)
    assert store.done == [FILE]


def test_the_same_again_is_merged():
    store = Store()
    run(store, [unit(1), unit(2)])
    _, report = run(store, [unit(1), unit(2), unit(3), unit(3)])
    assert (report.new, report.merged) == (1, 3)


def test_what_is_broken_is_counted_and_its_beginning_listed():
    store = Store()
    rows = [BrokenUnit(line, BROKEN) for line in range(1, MOST_LISTED + 50)]
    _, report = run(store, [*rows, unit(1)])
    assert (report.read, report.new, report.skipped) == (MOST_LISTED + 50, 1, MOST_LISTED + 49)
    assert report.listed == tuple(rows[:MOST_LISTED])
    assert run(store, rows * 3)[1].read == 3 * len(rows)


def test_an_import_that_is_stopped_says_so_and_goes_on_when_done_again():
    store = Store()
    rows = [unit(number) for number in range(3 * UNITS_A_STEP)]
    cancel = CancelToken()
    events = importing(store, rows, cancel)
    next(events)
    cancel.cancel()
    (report,) = events
    assert report == MemoryImported(FILE, UNITS_A_STEP, UNITS_A_STEP, is_whole=False)
    assert (len(store.kept), store.done) == (UNITS_A_STEP, [])
    _, again = run(store, rows)
    assert (again.new, again.merged) == (2 * UNITS_A_STEP, UNITS_A_STEP)


def test_an_empty_file_is_an_import_too():
    store = Store()
    assert run(store, [])[1] == MemoryImported(FILE)
    assert (store.steps, store.done) == ([], [FILE])


def test_a_full_disk_ends_it_with_what_was_kept():
    store = Store(room=UNITS_A_STEP)
    with pytest.raises(DiskFull):
        run(store, [unit(number) for number in range(2 * UNITS_A_STEP)])
    assert (len(store.kept), store.done) == (UNITS_A_STEP, [])
