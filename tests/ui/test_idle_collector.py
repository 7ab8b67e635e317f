"""Garbage is collected when nobody waits."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from reader.ui import idle_collector
from reader.ui.idle_collector import IdleCollector


class Cycle:
    def __init__(self):
        self.me = self


@pytest.fixture
def collector(qapp):
    made = IdleCollector(QObject(qapp))
    made.start()
    yield made
    made.stop()
    assert gc.isenabled()


def dead_cycle():
    return weakref.ref(Cycle())


def many():
    return [[] for _ in range(idle_collector.YOUNG + 100)]


def test_young_cycles_go_at_the_next_tick_once_there_are_many(collector):
    gc.collect()
    gone = dead_cycle()
    collector.tick()
    assert gone() is not None
    kept = many()
    collector.tick()
    assert gone() is None
    assert kept


def test_old_cycles_wait_until_nothing_was_touched(collector, monkeypatch):
    cycle = Cycle()
    gc.collect()
    gc.collect()
    gone = weakref.ref(cycle)
    del cycle
    collector._looks = idle_collector.GROWN
    collector.touch()
    collector.tick()
    assert gone() is not None
    monkeypatch.setattr(idle_collector, "QUIET_SECONDS", 0.0)
    collector.tick()
    assert gone() is None


def test_memory_is_not_left_to_grow_while_the_reader_works_on(collector):
    cycle = Cycle()
    gc.collect()
    gone = weakref.ref(cycle)
    del cycle
    collector.touch()
    collector._looks = idle_collector.MOST_GROWN
    collector.tick()
    assert gone() is None


def test_python_does_not_collect_by_itself_meanwhile(collector):
    assert not gc.isenabled()
