"""One sentence's wishes: try again, other wordings, a corrected source.

Why it exists: these small jobs go between two batches of the article and have rules of their own.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.renew_units import Made, note_made
from reader.services.translate_article import SegmentRequest, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.unit_keeper import UnitKeeper

__all__ = ["SentencePresenter"]

RETRY, ALTERNATIVES = "retry", "alternatives"
ALTERNATIVES_COUNT = 3
WIDER = EngineSettings(beam=8, repetition_penalty=1.1)
"""Settings of "try again" where there is a translation: the same ones give the same text."""


@dataclass(frozen=True, slots=True)
class _Task:
    purpose: str
    model: PageModel
    segment: SegmentId
    settings: EngineSettings
    made: Made | None = None


class SentencePresenter(QObject):
    """Works on sentences of the article that `reading` shows.

    Signals:
        alternatives_ready: ``(SegmentId, list[str])``, best first; empty where there are none.
        retried: ``(PageModel, SegmentId)``: a sentence was translated again.
        problem: A `ReaderError`.
    """

    retried = Signal(object, object)
    alternatives_ready = Signal(object, object)
    problem = Signal(object)

    def __init__(
        self,
        reading: ReadingPresenter,
        translate: TranslateArticle,
        keeper: UnitKeeper,
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `mt`, between the batches of the article."""
        super().__init__(parent)
        self._reading = reading
        self._translate = translate
        self._keeper = keeper
        self._mt = mt
        self._settings = EngineSettings()
        self._tasks: dict[int, _Task] = {}
        mt.progressed.connect(self._on_progressed)
        mt.finished.connect(self._on_ended)
        mt.cancelled.connect(self._on_ended)
        mt.failed.connect(self._on_failed)

    @Slot(object)
    def retry(self, segment: SegmentId) -> None:
        """Translate a sentence again; with a wider beam where that would change nothing."""
        model = self._reading.model
        if model is None or model.route is None:
            return
        route, request = model.route, model.request(segment)
        unit = model.units.get(segment)
        good = unit is not None and unit.is_machine_made and unit.source == request.source
        settings = WIDER if good else self._settings

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._translate.translate([request], route, settings, cancel, tuple)

        ticket = self._mt.submit(work, purpose=RETRY, priority=1, newest_wins=False)
        self._tasks[ticket] = _Task(RETRY, model, segment, settings, Made(request, route))

    @Slot(object)
    def find_alternatives(self, segment: SegmentId) -> None:
        """Ask the beam for other wordings of a sentence."""
        model = self._reading.model
        if model is None or model.route is None:
            return
        route = model.route
        request = model.request(segment)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._translate.alternatives(request, route, self._settings, ALTERNATIVES_COUNT)

        ticket = self._mt.submit(work, purpose=ALTERNATIVES, priority=2)
        self._tasks[ticket] = _Task(ALTERNATIVES, model, segment, self._settings)

    @Slot(object, str)
    def correct(self, segment: SegmentId, text: str) -> None:
        """Correct a sentence of the article; an empty `text` brings the original back."""
        model = self._reading.model
        if model is None:
            return
        original = model.original(segment)
        if text and text != original:
            model.corrections[segment] = text
        else:
            model.corrections.pop(segment, None)
        self._keeper.keep_correction(model.article, original, text or original)
        self._forget_units(model, segment)
        if model.route is not None:
            self.retry(segment)
            return
        request = SegmentRequest(segment, model.sentence(segment))
        pair = LanguagePair(model.article.language, model.target)
        self._reading.take_units(model, self._translate.missing_units([request], pair))

    def _forget_units(self, model: PageModel, segment: SegmentId) -> None:
        """Drop a sentence's translations in every language, since its source changed."""
        if self._reading.session is not None:
            self._reading.session.forget_units(segment, model.sentence(segment))
        model.awaited = model.route is not None
        self._reading.rows_changed.emit({model.row_of(segment)})
        self._reading.source_changed.emit(model)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        task = self._tasks.get(ticket)
        if task is None or not isinstance(value, list):
            return
        if task.purpose == ALTERNATIVES:
            texts = [text for draft in value if (text := draft.text)]
            if task.model is self._reading.model:
                self.alternatives_ready.emit(task.segment, texts)
            return
        if task.made is None:
            return
        note_made(task.model.made, value, {task.segment: task.made.request}, task.made.route)
        self._reading.take_units(task.model, value)
        self._keeper.keep(value, task.model, task.settings)
        self.retried.emit(task.model, task.segment)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._tasks.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        task = self._tasks.pop(ticket, None)
        if task is not None:
            self.problem.emit(error)
            if task.purpose == ALTERNATIVES:
                self.alternatives_ready.emit(task.segment, [])
