"""Runs the translation of an article over the lanes: what is kept first, the rest by the engine.

Why it exists: a translation touches two lanes. On ``storage`` it is prepared (packages, corrected
sentences, units made before); only what is missing goes to ``mt``, visible sentences first, and
what the engine made goes back to ``storage``. Everything else sees signals with frozen values.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.ports import Corrections, EngineSettings, MachineCache
from reader.services.prepare_translation import Prepared, PrepareTranslation, requests_of
from reader.services.translate_article import SegmentRequest, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel

__all__ = ["Stores", "TranslationRunner"]

log = logging.getLogger(__name__)

PREPARE, ARTICLE, RETRY, ALTERNATIVES, KEEP = "prepare", "article", "retry", "alternatives", "keep"
ALTERNATIVES_COUNT = 3
WIDER = EngineSettings(beam=8, repetition_penalty=1.1)
"""Settings of "try again" where there is a translation: the same ones give the same text."""

Stores = Callable[[], tuple[MachineCache, Corrections]]
"""Give the stores; called on the storage lane only, which opens them at first use."""


@dataclass(slots=True)
class _Task:
    purpose: str
    model: PageModel
    segment: SegmentId | None = None


class TranslationRunner(QObject):
    """Translates one page model at a time.

    Signals:
        prepared: ``(PageModel, Prepared)``.
        units_ready: ``(PageModel, list[TranslationUnit])``.
        ended: ``(PageModel,)``: nothing more comes, also after a cancel.
        alternatives_ready: ``(SegmentId, list[Draft])``.
        went_wrong: A `ReaderError`; what could go on went on.
    """

    prepared = Signal(object, object)
    units_ready = Signal(object, object)
    ended = Signal(object)
    alternatives_ready = Signal(object, object)
    went_wrong = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        stores: Stores,
        storage: Lane,
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lanes `storage` and `mt`."""
        super().__init__(parent)
        self._translate = translate
        self._stores = stores
        self._storage, self._mt = storage, mt
        self._settings = EngineSettings()
        self._visible: tuple[SegmentId, ...] = ()
        self._tasks: dict[int, _Task] = {}
        for lane in (storage, mt):
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.cancelled.connect(self._on_cancelled)
            lane.failed.connect(self._on_failed)

    def start(self, model: PageModel, prefer: str) -> None:
        """Translate what `model` lacks; `prefer` is the id of a package, or empty."""
        self.stop()
        model.awaited = True
        known = frozenset(model.units)
        article, target = model.article, model.target

        def prepare(cancel: CancelToken) -> Iterator[object]:
            cache, corrections = self._stores()
            work = PrepareTranslation(self._translate, cache, corrections, self._settings)
            yield from work.run(article, target, prefer, known, cancel)

        self._tasks[self._storage.submit(prepare, purpose=PREPARE)] = _Task(PREPARE, model)

    @Slot()
    def stop(self) -> None:
        """Stop translating; what is there stays."""
        self._storage.cancel(PREPARE)
        self._mt.cancel(ARTICLE)
        self._mt.cancel(ALTERNATIVES)

    @property
    def running(self) -> bool:
        """Tell whether an article is being prepared or translated."""
        return any(task.purpose in {PREPARE, ARTICLE} for task in self._tasks.values())

    def set_visible(self, segments: tuple[SegmentId, ...]) -> None:
        """Say which sentences are wanted first; the engine asks before each batch."""
        self._visible = segments

    def retry(self, model: PageModel, segment: SegmentId) -> None:
        """Translate one sentence again, between two batches of the article."""
        route = model.route
        if route is None:
            return
        unit = model.units.get(segment)
        good = unit is not None and unit.state is not UnitState.FAILED
        same = unit is not None and unit.source == model.sentence(segment)
        settings = WIDER if good and same else self._settings
        request = SegmentRequest(segment, model.sentence(segment))

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._translate.translate([request], route, settings, cancel, tuple)

        ticket = self._mt.submit(work, purpose=RETRY, priority=1, newest_wins=False)
        self._tasks[ticket] = _Task(RETRY, model, segment)

    def find_alternatives(self, model: PageModel, segment: SegmentId) -> None:
        """Ask the beam for other wordings of one sentence."""
        route = model.route
        if route is None:
            return
        request = SegmentRequest(segment, model.sentence(segment))

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._translate.alternatives(request, route, self._settings, ALTERNATIVES_COUNT)

        ticket = self._mt.submit(work, purpose=ALTERNATIVES, priority=2)
        self._tasks[ticket] = _Task(ALTERNATIVES, model, segment)

    def correct(self, model: PageModel, segment: SegmentId, text: str) -> None:
        """Keep a corrected sentence, or forget it where `text` is empty, and translate it."""
        original, fingerprint = model.original(segment), model.article.fingerprint
        if text and text != original:
            model.corrections[segment] = text
        else:
            model.corrections.pop(segment, None)

        def keep(cancel: CancelToken) -> Iterator[object]:
            del cancel
            _, corrections = self._stores()
            corrections.put(fingerprint, original, text or original)
            yield from ()

        ticket = self._storage.submit(keep, purpose=KEEP, newest_wins=False)
        self._tasks[ticket] = _Task(KEEP, model)
        self.retry(model, segment)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        task = self._tasks.get(ticket)
        if task is None:
            return
        if isinstance(value, ReaderError):
            self.went_wrong.emit(value)
        elif isinstance(value, Prepared):
            task.model.route = value.route
            task.model.corrections.update(value.corrections)
            self.prepared.emit(task.model, value)
        elif task.purpose == ALTERNATIVES:
            self.alternatives_ready.emit(task.segment, value)
        elif isinstance(value, list):
            self.units_ready.emit(task.model, value)
            if task.purpose in {ARTICLE, RETRY}:
                self._keep(task.model, value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None:
            return
        if task.purpose == PREPARE:
            self._begin(task.model)
        elif task.purpose == ARTICLE:
            self._end(task.model)

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is not None and task.purpose in {PREPARE, ARTICLE} and not self.running:
            self._end(task.model)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None:
            return
        self.went_wrong.emit(error)
        if task.purpose in {PREPARE, ARTICLE}:
            self._end(task.model)
        elif task.purpose == ALTERNATIVES:
            self.alternatives_ready.emit(task.segment, [])

    def _begin(self, model: PageModel) -> None:
        """Ask the engine for what the storage lane did not have."""
        route = model.route
        missing = [
            request
            for request in requests_of(model.article, model.corrections)
            if request.segment_id not in model.units
        ]
        if route is None or not missing:
            self._end(model)
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._translate.translate(
                missing, route, self._settings, cancel, lambda: self._visible
            )

        self._tasks[self._mt.submit(work, purpose=ARTICLE)] = _Task(ARTICLE, model)

    def _end(self, model: PageModel) -> None:
        model.awaited = False
        self.ended.emit(model)

    def _keep(self, model: PageModel, units: list[TranslationUnit]) -> None:
        route = model.route
        good = [unit for unit in units if unit.state is UnitState.MACHINE and unit.origin]
        if route is None or not good:
            return
        plain = self._settings.canonical()

        def keep(cancel: CancelToken) -> Iterator[object]:
            del cancel
            cache, _ = self._stores()
            cache.put(
                [
                    (self._translate.cache_key(unit.source, route, self._settings), unit)
                    for unit in good
                    if unit.origin is not None and unit.origin.settings == plain
                ]
            )
            yield from ()

        ticket = self._storage.submit(keep, purpose=KEEP, newest_wins=False)
        self._tasks[ticket] = _Task(KEEP, model)
