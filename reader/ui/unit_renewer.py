"""Translates those sentences again whose names have changed, over the lanes.

Why it exists: the names of the article are found anew on lane ``words``, compared with what each
unit was made from on lane ``storage``, which also knows what was made before, and the rest goes to
``mt`` as a small job, visible sentences first. The old text stays until the new one is there, and
what a person touched in the meantime stays for good. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.glossary import TermOccurrence
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import requests_of
from reader.services.renew_units import Made, Renewal, RenewUnits, note_made
from reader.services.translate_article import SegmentRequest, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.translation_runner import NamesOf
from reader.ui.unit_keeper import UnitKeeper

__all__ = ["UnitRenewer"]

RENEW: Final = "renew units"
_SETTINGS: Final = EngineSettings()
_Names = Mapping[SegmentId, Sequence[TermOccurrence]]


@dataclass(slots=True)
class _Task:
    """One renewal.

    Attributes:
        model: What is renewed.
        names: Its names as they are now.
        made: What its units were made from when it was compared.
        waiting: What is to be made and is not there yet.
        count: How many sentences are there anew.
        by_engine: Whether the engine is at it.
    """

    model: PageModel
    names: _Names = field(default_factory=dict)
    made: dict[SegmentId, Made] = field(default_factory=dict)
    waiting: dict[SegmentId, SegmentRequest] = field(default_factory=dict)
    count: int = 0
    by_engine: bool = False


class UnitRenewer(QObject):
    """Renews the units of one page model at a time.

    Signals:
        compared: ``(PageModel, Renewal)``: what is to be made again is known; the model has the new
            names and route.
        units_ready: ``(PageModel, list[TranslationUnit])``.
        ended: ``(PageModel, int)``: how many sentences were made again; not after `stop`.
        went_wrong: A `ReaderError`; what is not made again stays as it is.
    """

    compared = Signal(object, object)
    units_ready = Signal(object, object)
    ended = Signal(object, int)
    went_wrong = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        keeper: UnitKeeper,
        names: NamesOf,
        lanes: tuple[Lane, Lane, Lane],
        parent: QObject | None = None,
    ) -> None:
        """Work on `lanes`: words, storage, mt; `names` finds what the glossary keeps."""
        super().__init__(parent)
        self._translate = translate
        self._keeper = keeper
        self._names = names
        self._words, self._storage, self._mt = lanes
        self._visible: tuple[SegmentId, ...] = ()
        self._tasks: dict[int, _Task] = {}
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.failed.connect(self._on_failed)

    def start(self, model: PageModel) -> None:
        """Look what of `model` must be made again, and make it; one before is given up."""
        self.stop()
        article, corrections = model.article, dict(model.corrections)

        def find(cancel: CancelToken) -> Iterator[object]:
            wanted = [(one.segment_id, one.source) for one in requests_of(article, corrections)]
            cancel.check()
            yield self._names(article.fingerprint, wanted)

        self._tasks[self._words.submit(find, purpose=RENEW)] = _Task(model)

    @Slot()
    def stop(self) -> None:
        """Give up; what is there stays."""
        self._tasks.clear()
        for lane in (self._words, self._storage, self._mt):
            lane.cancel(RENEW)

    @property
    def running(self) -> bool:
        """Tell whether something is being renewed."""
        return bool(self._tasks)

    @Slot(object)
    def set_visible(self, segments: tuple[SegmentId, ...]) -> None:
        """Say which sentences are wanted first."""
        self._visible = segments

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        task = self._tasks.get(ticket)
        if task is None:
            return
        if isinstance(value, ReaderError):
            self.went_wrong.emit(value)
        elif isinstance(value, Renewal):
            task.waiting = {one.segment_id: one for one in value.stale}
            task.model.names, task.model.route = task.names, value.route
            self.compared.emit(task.model, value)
        elif isinstance(value, list):
            self._take(task, value)
        elif isinstance(value, Mapping):
            task.names = value

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None:
            return
        if not task.made:
            self._compare(task)
        elif task.waiting and not task.by_engine:
            self._make(task)
        else:
            self.ended.emit(task.model, task.count)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        task = self._tasks.pop(ticket, None)
        if task is not None:
            self.went_wrong.emit(error)
            self.ended.emit(task.model, task.count)

    def _compare(self, task: _Task) -> None:
        """Compare what is there with what would be made now, and fetch what was made so before."""
        model, route = task.model, task.model.route
        if route is None or not model.made:
            model.names = task.names
            self.ended.emit(model, 0)
            return
        task.made = dict(model.made)
        units, made, corrections = dict(model.units), task.made, dict(model.corrections)
        article, names = model.article, task.names

        def work(cancel: CancelToken) -> Iterator[object]:
            cache, _ = self._keeper.stores()
            renew = RenewUnits(self._translate, cache, _SETTINGS)
            requests = requests_of(article, corrections, names)
            yield from renew.run(requests, units, made, route, cancel)

        self._tasks[self._storage.submit(work, purpose=RENEW)] = task

    def _make(self, task: _Task) -> None:
        """Ask the engine for what is not there yet."""
        route = task.model.route
        requests = list(task.waiting.values())
        assert route is not None  # noqa: S101 - it was compared with one
        task.by_engine = True

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._translate.translate(
                requests, route, _SETTINGS, cancel, self._first_wanted
            )

        self._tasks[self._mt.submit(work, purpose=RENEW, priority=1)] = task

    def _first_wanted(self) -> tuple[SegmentId, ...]:
        return self._visible

    def _take(self, task: _Task, units: Sequence[TranslationUnit]) -> None:
        """Put in what was made again, where the old one is still as it was compared."""
        model, route = task.model, task.model.route
        asked = {one.segment_id: task.waiting.pop(one.segment_id) for one in units}
        good = [unit for unit in units if unit.is_machine_made and self._is_as_it_was(task, unit)]
        if route is None or not good:
            return
        note_made(model.made, good, asked, route)
        task.count += len(good)
        self.units_ready.emit(model, good)
        if task.by_engine:
            self._keeper.keep(good, model, _SETTINGS)

    def _is_as_it_was(self, task: _Task, unit: TranslationUnit) -> bool:
        segment = unit.segment_id
        there = task.model.units.get(segment)
        same = task.model.made.get(segment) is task.made.get(segment)
        return same and there is not None and there.is_machine_made
