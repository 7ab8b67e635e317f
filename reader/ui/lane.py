"""Lanes: the only place where threads exist.

Why it exists: the GUI thread must never wait. A lane is a QObject on the GUI thread with one worker
thread. A job is plain Python from ``services``: it takes a `CancelToken` and yields frozen
values; each arrives on the GUI thread with the ticket that `Lane.submit` returned. Between two
values the worker looks for a job of higher priority, so a small request (an alternative for one
sentence) is answered in the middle of a long one (the article). Submitting a job cancels older
ones of the same purpose where the lane is told so: newest wins.

Shutdown: stop accepting, cancel, join. Plain ``threading.Thread`` is used since coverage traces
it and jobs stay free of Qt.

Source: packaging/CONTRACT.md, Lanes.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QObject, Signal

from reader.domain.errors import InvariantBroken, ReaderError
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import Cancelled, CancelToken

__all__ = ["Gate", "Job", "Lane"]

log = logging.getLogger(__name__)

Job = Callable[[CancelToken], Iterable[object]]
"""A piece of work: called on the worker thread, yields values for the GUI thread."""

JOIN_SECONDS = 5.0
_tickets = count(1)
"""Tickets are unique over all lanes, so that one slot can serve several."""


class Gate:
    """Lets one thread at a time through, in the order in which they came.

    Lanes of several windows that use the same engine or lexicon share one: each passes it for a
    step of a job.
    """

    def __init__(self) -> None:
        """Begin with nobody inside."""
        self._turn = threading.Condition()
        self._came = 0
        self._served = 0

    def __enter__(self) -> None:
        """Wait for one's turn."""
        with self._turn:
            number = self._came
            self._came += 1
            while number != self._served:
                self._turn.wait()

    def __exit__(self, *error: object) -> None:
        """Let the next one through."""
        with self._turn:
            self._served += 1
            self._turn.notify_all()


@dataclass(slots=True)
class _Task:
    ticket: int
    purpose: str
    priority: int
    job: Job
    token: CancelToken = field(default_factory=CancelToken)
    steps: Iterator[object] | None = None


class Lane(QObject):
    """One worker thread and its queue. Methods and signals belong to the GUI thread.

    Signals:
        progressed: ``(ticket, value)`` for each value that a job yields, in order.
        finished: ``(ticket,)`` after the last value.
        failed: ``(ticket, ReaderError)`` instead of `finished`.
        cancelled: ``(ticket,)`` for a job that was cancelled, begun or not.
    """

    progressed = Signal(int, object)
    finished = Signal(int)
    failed = Signal(int, object)
    cancelled = Signal(int)

    def __init__(self, name: str, parent: QObject | None = None, gate: Gate | None = None) -> None:
        """Name the lane; the thread starts with the first job, and passes `gate` at each step."""
        super().__init__(parent)
        self.name = name
        self._gate = gate or Gate()
        self._wake = threading.Condition()
        self._tasks: list[_Task] = []
        self._closing = False
        self._thread: threading.Thread | None = None
        self._on_close: Callable[[], None] | None = None

    def submit(
        self, job: Job, *, purpose: str = "", priority: int = 0, newest_wins: bool = True
    ) -> int:
        """Queue `job`; return its ticket.

        Args:
            job: The work.
            purpose: Jobs of one purpose replace each other if `newest_wins`.
            priority: A higher one goes between two values of a lower one.
            newest_wins: Cancel waiting and running jobs of the same purpose.
        """
        with self._wake:
            ticket = next(_tickets)
            if self._closing:
                return ticket
            if newest_wins:
                self._cancel_purpose(purpose)
            self._tasks.append(_Task(ticket, purpose, priority, job))
            self._wake.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=f"qari-{self.name}", daemon=True)
            self._thread.start()
        return ticket

    def cancel(self, purpose: str) -> None:
        """Ask every job of `purpose` to stop."""
        with self._wake:
            self._cancel_purpose(purpose)
            self._wake.notify()

    @property
    def busy(self) -> bool:
        """Tell whether a job waits or runs."""
        with self._wake:
            return bool(self._tasks)

    def on_close(self, action: Callable[[], None]) -> None:
        """Set what the worker thread does last, such as closing its database."""
        self._on_close = action

    def retire(self, *, dropping: bool) -> None:
        """Stop accepting, and end with the last job; cancel them all where `dropping`."""
        with self._wake:
            self._closing = True
            for task in self._tasks if dropping else ():
                task.token.cancel()
            self._wake.notify()

    @property
    def is_over(self) -> bool:
        """Tell whether there is no thread, or none any more."""
        return self._thread is None or not self._thread.is_alive()

    def close(self) -> bool:
        """Stop accepting, cancel everything, wait for the thread; False if it hangs."""
        self.retire(dropping=True)
        return self._joined()

    def drain(self) -> bool:
        """Stop accepting, let every queued job end, then stop; for lanes that never drop work."""
        self.retire(dropping=False)
        return self._joined()

    def _joined(self) -> bool:
        if self._thread is not None:
            self._thread.join(JOIN_SECONDS)
        return self.is_over

    def _cancel_purpose(self, purpose: str) -> None:
        for task in self._tasks:
            if task.purpose == purpose:
                task.token.cancel()

    def _next(self) -> _Task | None:
        """Return the task to go on with; wait for one; None at the end."""
        with self._wake:
            while not self._tasks:
                if self._closing:
                    return None
                self._wake.wait()
            return max(self._tasks, key=lambda task: (task.token.cancelled, task.priority))

    def _run(self) -> None:
        while (task := self._next()) is not None:
            self._step(task)
        if self._on_close is not None:
            self._on_close()

    def _step(self, task: _Task) -> None:
        """Advance `task` by one value and tell the GUI thread."""
        try:
            task.token.check()
            with self._gate:
                if task.steps is None:
                    task.steps = iter(task.job(task.token))
                value = next(task.steps)
            task.token.check()
        except StopIteration:
            self._end(task, None)
        except Cancelled:
            self._end(task, Cancelled())
        except ReaderError as error:
            self._end(task, error)
        except Exception as exc:
            log.exception("a job of lane %s broke", self.name)
            self._end(task, _broken(exc))
        else:
            self._tell(self.progressed, task.ticket, value)

    def _end(self, task: _Task, why: Exception | None) -> None:
        steps = task.steps
        if steps is not None and hasattr(steps, "close"):
            steps.close()  # a generator's finally blocks run here, on its own thread
        with self._wake:
            self._tasks.remove(task)
        if why is None:
            self._tell(self.finished, task.ticket)
        elif isinstance(why, Cancelled):
            self._tell(self.cancelled, task.ticket)
        else:
            self._tell(self.failed, task.ticket, why)

    def _tell(self, signal: object, *values: object) -> None:
        try:
            signal.emit(*values)  # type: ignore[attr-defined]  # a bound Signal
        except RuntimeError:  # the QObject went first, at the end of the program
            log.debug("lane %s outlived its owner", self.name)


def _broken(exc: Exception) -> InvariantBroken:
    error = InvariantBroken(
        message(QT_TRANSLATE_NOOP("Lane", "Something in Qari itself went wrong.")),
        message(QT_TRANSLATE_NOOP("Lane", "Your texts and settings were kept.")),
        message(QT_TRANSLATE_NOOP("Lane", "Try again; the log has the details.")),
    )
    error.__cause__ = exc
    return error
