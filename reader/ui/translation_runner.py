"""Runs the translation of an article over the lanes: what is kept first, the rest by the engine.

Why it exists: a translation touches two lanes. On ``storage`` it is prepared (packages, corrected
sentences, units made before); only what is missing goes to ``mt``, visible sentences first, and
what the engine made goes back to ``storage``. Everything else sees signals with frozen values.
Imports no widgets; GUI thread only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import PackageBroken, ReaderError
from reader.domain.glossary import TermOccurrence
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.services.own_memory import OwnMemory
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import Prepared, PrepareTranslation, requests_of
from reader.services.renew_units import note_made
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.unit_keeper import UnitKeeper

__all__ = ["NamesOf", "TranslationRunner"]

log = logging.getLogger(__name__)

NamesOf = Callable[
    [str, Sequence[tuple[SegmentId, str]]], Mapping[SegmentId, Sequence[TermOccurrence]]
]
"""Finds the names of an article's sentences: its fingerprint, and ids with texts. Any lane."""
Owned = Callable[[ArticleId], tuple[Library | None, OwnMemory | None, str]]
"""Where a person's units of an article are, None for what is not to be asked, and the person's
name, for units that bear none. Lane storage."""
PREPARE, ARTICLE = "prepare", "article"


@dataclass(slots=True)
class _Task:
    purpose: str
    model: PageModel
    requests: Mapping[SegmentId, SegmentRequest] = field(default_factory=dict)
    route: Route | None = None
    to_offer: frozenset[SegmentId] = frozenset()


class TranslationRunner(QObject):
    """Translates one page model at a time.

    Signals:
        prepared: ``(PageModel, Prepared)``.
        units_ready: ``(PageModel, list[TranslationUnit])``.
        ended: ``(PageModel,)``: nothing more comes, also after a cancel.
        went_wrong: A `ReaderError`; what could go on went on.
        told: A `Message` of the stores, such as a damaged file that was replaced.
    """

    prepared = Signal(object, object)
    units_ready = Signal(object, object)
    ended = Signal(object)
    went_wrong = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        keeper: UnitKeeper,
        names: NamesOf,
        storage: Lane,
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lanes `storage` and `mt`; `names` finds what the glossary keeps."""
        super().__init__(parent)
        self._translate = translate
        self._keeper = keeper
        self._names = names
        self.owned: Owned = lambda _: (None, None, "")
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
            cache, corrections = self._keeper.stores()
            work = PrepareTranslation(
                self._translate,
                cache,
                corrections,
                self._settings,
                lambda texts: self._names(article.fingerprint, texts),
                *self.owned(article.article_id),
            )
            yield from work.run(article, target, prefer, known, cancel)

        self._tasks[self._storage.submit(prepare, purpose=PREPARE)] = _Task(PREPARE, model)

    @Slot()
    def stop(self) -> None:
        """Stop translating; what is there stays."""
        self._storage.cancel(PREPARE)
        self._mt.cancel(ARTICLE)

    @property
    def running(self) -> bool:
        """Tell whether an article is being prepared or translated."""
        return bool(self._tasks)

    @property
    def visible(self) -> tuple[SegmentId, ...]:
        """Return the sentences that are in sight."""
        return self._visible

    def set_visible(self, segments: tuple[SegmentId, ...]) -> None:
        """Say which sentences are wanted first; the engine asks before each batch."""
        self._visible = segments

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        task = self._tasks.get(ticket)
        if task is None:
            return
        if isinstance(value, ReaderError):
            self.went_wrong.emit(value)
        elif isinstance(value, Message):
            self.told.emit(value)
        elif isinstance(value, Prepared):
            task.model.route = task.route = value.route
            task.model.corrections.update(value.corrections)
            task.model.names = value.names
            task.requests = {one.segment_id: one for one in value.requests}
            task.to_offer = value.to_offer
            self.prepared.emit(task.model, value)
        elif isinstance(value, list):
            if task.route is not None:
                note_made(task.model.made, value, task.requests, task.route)
            self.units_ready.emit(task.model, value)
            if task.purpose == ARTICLE:
                self._keeper.keep(value, task.model, self._settings)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None:
            return
        if task.purpose == PREPARE:
            self._begin(task)
        else:
            self._end(task.model)

    @Slot(int)
    def _on_cancelled(self, ticket: int) -> None:
        task = self._tasks.pop(ticket, None)
        if task is not None and not self.running:
            self._end(task.model)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        task = self._tasks.pop(ticket, None)
        if task is None:
            return
        self.went_wrong.emit(error)
        if isinstance(error, PackageBroken) and task.purpose == ARTICLE:
            self.start(task.model, "")  # the shelf leaves it out now; another may serve
            return
        self._end(task.model)

    def _begin(self, task: _Task) -> None:
        """Ask the engine for what the storage lane did not have, then for drafts to be offered."""
        model, route = task.model, task.model.route
        requests = requests_of(model.article, model.corrections, model.names)
        missing = [request for request in requests if request.segment_id not in model.units]
        missing += [request for request in requests if _is_to_offer(request, task, model)]
        if route is None or not missing:
            self._end(model)
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._translate.translate(
                missing, route, self._settings, cancel, lambda: self._visible
            )

        asked = {request.segment_id: request for request in missing}
        self._tasks[self._mt.submit(work, purpose=ARTICLE)] = _Task(ARTICLE, model, asked, route)

    def _end(self, model: PageModel) -> None:
        model.awaited = False
        self.ended.emit(model)


def _is_to_offer(request: SegmentRequest, task: _Task, model: PageModel) -> bool:
    """Tell whether a person's sentence lacks the draft that the present package would make."""
    unit = model.units.get(request.segment_id)
    if request.segment_id not in task.to_offer or unit is None or task.route is None:
        return False
    newest = unit.offer or unit.draft
    last = task.route.steps[-1]
    made_by = (newest.origin.package, newest.origin.version) if newest is not None else ("", "")
    return made_by != (last.package_id, last.version)
