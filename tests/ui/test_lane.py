"""Lanes: order, priorities, cancelling, errors, and that they end."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject

from reader.domain.errors import InvariantBroken, StorageUnavailable
from reader.domain.messages import message
from reader.ui.lane import Gate, Lane


class Recorder(QObject):
    """What a lane told, in order."""

    def __init__(self, lane):
        super().__init__()
        self.events = []
        lane.progressed.connect(self.on_progressed)
        lane.finished.connect(self.on_finished)
        lane.failed.connect(self.on_failed)
        lane.cancelled.connect(self.on_cancelled)

    def on_progressed(self, ticket, value):
        self.events.append(("value", ticket, value, threading.current_thread()))

    def on_finished(self, ticket):
        self.events.append(("finished", ticket))

    def on_failed(self, ticket, error):
        self.events.append(("failed", ticket, error))

    def on_cancelled(self, ticket):
        self.events.append(("cancelled", ticket))

    def ended(self, ticket):
        return any(event[1] == ticket and event[0] != "value" for event in self.events)

    def values(self, ticket):
        return [event[2] for event in self.events if event[0] == "value" and event[1] == ticket]


def counting(to, gate=None):
    def job(cancel):
        for number in range(to):
            if gate is not None:
                gate.wait(5)
            cancel.check()
            yield number

    return job


def test_values_arrive_in_order_on_the_gui_thread(qtbot):
    lane = Lane("test")
    seen = Recorder(lane)
    ticket = lane.submit(counting(5))
    qtbot.waitUntil(lambda: seen.ended(ticket))
    assert seen.values(ticket) == [0, 1, 2, 3, 4]
    assert {event[3] for event in seen.events if event[0] == "value"} == {threading.main_thread()}
    assert lane.close()


def test_of_twenty_quick_submissions_only_the_last_finishes(qtbot):
    lane = Lane("test")
    seen = Recorder(lane)
    gate = threading.Event()
    tickets = [lane.submit(counting(2, gate), purpose="article") for _ in range(20)]
    gate.set()
    qtbot.waitUntil(lambda: all(seen.ended(ticket) for ticket in tickets))
    finished = [event[1] for event in seen.events if event[0] == "finished"]
    assert finished == [tickets[-1]]
    assert lane.close()


def test_a_small_job_goes_between_two_values_of_a_long_one(qtbot):
    lane = Lane("test")
    seen = Recorder(lane)
    gate = threading.Semaphore(0)

    def long_job(cancel):
        for number in range(4):
            gate.acquire(timeout=5)
            cancel.check()
            yield number

    long_ticket = lane.submit(long_job, purpose="article")
    gate.release()
    qtbot.waitUntil(lambda: seen.values(long_ticket) == [0])
    small = lane.submit(counting(1), purpose="alternatives", priority=1)
    for _ in range(3):
        gate.release()
    qtbot.waitUntil(lambda: seen.ended(long_ticket) and seen.ended(small))
    order = [event[1] for event in seen.events if event[0] in {"value", "finished"}]
    assert order.index(small) < len(order) - 1 - order[::-1].index(long_ticket)
    assert lane.close()


def test_a_storage_lane_drops_nothing_and_keeps_the_order(qtbot):
    lane = Lane("test")
    done = []

    def keep(number):
        def job(cancel):
            done.append(number)
            yield from ()

        return job

    for number in range(30):
        lane.submit(keep(number), purpose="keep", newest_wins=False)
    assert lane.drain()
    assert done == list(range(30))


def test_an_expected_error_arrives_as_it_is(qtbot):
    lane = Lane("test")
    seen = Recorder(lane)
    error = StorageUnavailable(message(("Test", "The disk is gone.")))

    def job(cancel):
        yield 1
        raise error

    ticket = lane.submit(job)
    qtbot.waitUntil(lambda: seen.ended(ticket))
    assert ("failed", ticket, error) in seen.events
    assert lane.close()


def test_an_unexpected_error_is_our_own_fault_and_the_lane_lives_on(qtbot, caplog):
    lane = Lane("test")
    seen = Recorder(lane)

    def job(cancel):
        raise ZeroDivisionError

    first = lane.submit(job)
    second = lane.submit(counting(1), purpose="other")
    qtbot.waitUntil(lambda: seen.ended(first) and seen.ended(second))
    failed = next(event for event in seen.events if event[0] == "failed")
    assert isinstance(failed[2], InvariantBroken)
    assert "ZeroDivisionError" in caplog.text
    assert seen.values(second) == [0]
    assert lane.close()


def test_closing_cancels_what_runs_and_runs_the_last_action_on_the_thread(qtbot):
    lane = Lane("test")
    began, closed = threading.Event(), []
    lane.on_close(lambda: closed.append(threading.current_thread().name))

    def endless(cancel):
        while True:
            began.set()
            cancel.check()
            yield 0

    lane.submit(endless)
    assert began.wait(5)
    assert lane.close()
    assert closed == ["qari-test"]


def test_a_generator_is_closed_on_its_own_thread_when_cancelled(qtbot):
    lane = Lane("test")
    seen = Recorder(lane)
    cleaned = []

    def job(cancel):
        try:
            while True:
                cancel.check()
                yield 0
        finally:
            cleaned.append(threading.current_thread().name)

    ticket = lane.submit(job, purpose="article")
    qtbot.waitUntil(lambda: bool(seen.values(ticket)))
    lane.cancel("article")
    qtbot.waitUntil(lambda: seen.ended(ticket))
    assert cleaned == ["qari-test"]
    assert lane.close()


def test_lanes_that_share_a_gate_take_turns(qtbot):
    gate, inside, most = Gate(), [], []
    lanes = [Lane(name, None, gate) for name in ("one", "two")]

    def job(cancel):
        for number in range(20):
            inside.append(number)
            most.append(len(inside))
            threading.Event().wait(0.001)
            inside.pop()
            yield number

    recorders = [Recorder(lane) for lane in lanes]
    tickets = [lane.submit(job) for lane in lanes]
    for recorder, ticket in zip(recorders, tickets, strict=True):
        qtbot.waitUntil(lambda ticket=ticket, seen=recorder: seen.ended(ticket), timeout=10_000)
        assert recorder.values(ticket) == list(range(20))
    assert set(most) == {1}
    assert all(lane.close() for lane in lanes)


def test_a_lane_that_retires_ends_by_itself(qtbot):
    lane = Lane("test")
    recorder = Recorder(lane)
    ticket = lane.submit(lambda cancel: iter((1, 2)))
    lane.retire(dropping=False)
    qtbot.waitUntil(lambda: lane.is_over, timeout=10_000)
    qtbot.waitUntil(lambda: recorder.ended(ticket), timeout=10_000)
    assert recorder.values(ticket) == [1, 2]
