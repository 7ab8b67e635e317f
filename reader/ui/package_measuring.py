"""How good and how fast a package is, measured on this machine when the reader asks.

Why it exists: figures of others say nothing about this machine and these texts. Quality runs on the
lane ``mt``, like any translation; speed in a process of its own, which the lane ``net`` waits for.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.errors import ReaderError
from reader.services.bench_package import PackageFigures
from reader.services.cancel import CancelToken
from reader.services.evaluate_package import EvaluationProgress
from reader.services.evaluation_ports import Evaluation
from reader.services.ports import InstalledPackage
from reader.ui.lane import Lane

__all__ = ["MeasuringTools", "PackageMeasuring"]

QUALITY, SPEED = "measure quality", "measure speed"


@dataclass(frozen=True, slots=True)
class MeasuringTools:
    """What measures.

    Attributes:
        quality: Translates the sentences that ship and compares, step by step.
        speed: Runs a package apart from everything else.
    """

    quality: Callable[[InstalledPackage, CancelToken], Iterator[EvaluationProgress | Evaluation]]
    speed: Callable[[InstalledPackage, CancelToken], PackageFigures]


class PackageMeasuring(QObject):
    """Measures for one window.

    Signals:
        progressed: ``(done, total)`` sentences.
        judged: An `Evaluation`; it is kept.
        timed: A `PackageFigures`.
        went_wrong: A `ReaderError`.
    """

    progressed = Signal(int, int)
    judged = Signal(object)
    timed = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, tools: MeasuringTools, lanes: tuple[Lane, Lane], parent: QObject | None = None
    ) -> None:
        """Measure on the lanes ``mt`` and ``net``."""
        super().__init__(parent)
        self._tools = tools
        self._mt, self._net = lanes
        self._tickets: set[int] = set()
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._tickets.discard)
            lane.cancelled.connect(self._tickets.discard)
            lane.failed.connect(self._on_failed)

    @property
    def is_measuring(self) -> bool:
        """Tell whether something is being measured."""
        return bool(self._tickets)

    def judge(self, package: InstalledPackage) -> None:
        """Measure how good a package is; ends in `judged`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._tools.quality(package, cancel)

        self._tickets.add(self._mt.submit(work, purpose=QUALITY, priority=-1))

    def time(self, package: InstalledPackage) -> None:
        """Measure how fast a package is; ends in `timed`."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield self._tools.speed(package, cancel)

        self._tickets.add(self._net.submit(work, purpose=SPEED))

    @Slot()
    def stop(self) -> None:
        """Measure no further; nothing is kept of what was begun."""
        self._mt.cancel(QUALITY)
        self._net.cancel(SPEED)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._tickets:
            return
        if isinstance(value, EvaluationProgress):
            self.progressed.emit(value.done, value.total)
        elif isinstance(value, Evaluation):
            self.judged.emit(value)
        elif isinstance(value, PackageFigures):
            self.timed.emit(value)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self.went_wrong.emit(error)
