"""Makes those sentences of an article again that an older package made, over the lanes.

Why it exists: what the present package made before is fetched on lane ``storage``, and the rest is
made on ``mt``, sentences in sight first, behind whatever is read meanwhile. A new text is put in
only where the unit is still the one that was compared; the old one stays until then. Imports no
widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.renew_article import OlderUnits, RenewArticle
from reader.services.renew_units import Made, note_made
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.page_model import PageModel
from reader.ui.unit_keeper import UnitKeeper

__all__ = ["OlderUnitsRunner"]

OLDER: Final = "older units"
_SETTINGS: Final = EngineSettings()


@dataclass(slots=True)
class _Task:
    """One renewal.

    Attributes:
        model: What is renewed.
        route: What makes it anew.
        units, made: What was there when it was compared, and what that was made from.
        waiting: What is to be made and is not there yet.
        done: What is there anew; a person's sentences, which only get an offer, are left out.
        by_engine: Whether the engine is at it.
    """

    model: PageModel
    route: Route
    units: dict[SegmentId, TranslationUnit]
    made: dict[SegmentId, Made]
    waiting: dict[SegmentId, SegmentRequest]
    done: dict[SegmentId, TranslationUnit] = field(default_factory=dict)
    by_engine: bool = False


class OlderUnitsRunner(QObject):
    """Renews the older units of one page model at a time.

    Signals:
        units_ready: ``(PageModel, list[TranslationUnit])``.
        ended: ``(PageModel, int)``: how many sentences read anew; also after `stop`.
        went_wrong: A `ReaderError`; what is not made again stays as it is.
    """

    units_ready = Signal(object, object)
    ended = Signal(object, int)
    went_wrong = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        keepers: tuple[UnitKeeper, LibraryKeeper],
        visible: Callable[[], Sequence[SegmentId]],
        lanes: tuple[Lane, Lane],
        parent: QObject | None = None,
    ) -> None:
        """Work on `lanes`: storage, mt; `visible` tells which sentences are looked at."""
        super().__init__(parent)
        self._renew = RenewArticle(translate, _SETTINGS)
        self._keeper, self._library = keepers
        self._visible = visible
        self._storage, self._mt = lanes
        self._task: _Task | None = None
        self._ticket = 0
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Tell whether something is being renewed."""
        return self._task is not None

    def start(self, model: PageModel, route: Route, older: OlderUnits) -> None:
        """Make `older` of `model` again with `route`; one before is given up."""
        self.stop()
        waiting = {one.segment_id: one for one in older.requests}
        units = {segment: model.units[segment] for segment in waiting}
        self._task = _Task(model, route, units, dict(model.made), waiting)

        def work(cancel: CancelToken) -> Iterator[object]:
            cache, _ = self._keeper.stores()
            yield from self._renew.made_before(older.requests, route, cache, cancel)

        self._ticket = self._storage.submit(work, purpose=OLDER)

    @Slot()
    def stop(self) -> None:
        """Give up; what is there stays and is kept."""
        for lane in (self._storage, self._mt):
            lane.cancel(OLDER)
        self._end()

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if self._task is None or ticket != self._ticket:
            return
        if isinstance(value, ReaderError):
            self.went_wrong.emit(value)
        elif isinstance(value, list):
            self._take(self._task, value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        task = self._task
        if task is None or ticket != self._ticket:
            return
        if task.waiting and not task.by_engine:
            self._make(task)
        else:
            self._end()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._task is not None and ticket == self._ticket:
            self.went_wrong.emit(error)
            self._end()

    def _make(self, task: _Task) -> None:
        """Ask the engine for what was not made before."""
        task.by_engine = True
        wanted, route = list(task.waiting.values()), task.route

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._renew.made_anew(wanted, route, cancel, self._visible)

        self._ticket = self._mt.submit(work, purpose=OLDER, priority=-1)

    def _take(self, task: _Task, units: Sequence[TranslationUnit]) -> None:
        """Put in what was made again, where the old one is still as it was compared."""
        model = task.model
        asked = {one.segment_id: task.waiting.pop(one.segment_id) for one in units}
        good = [unit for unit in units if unit.is_machine_made and _is_as_it_was(task, unit)]
        if not good:
            return
        note_made(model.made, good, asked, task.route)
        task.done |= {one.segment_id: one for one in good if not _is_offered(task, one)}
        self.units_ready.emit(model, good)
        if task.by_engine:
            self._keeper.keep(good, model, _SETTINGS)

    def _end(self) -> None:
        """Have the library keep what is on the page now, and tell that nothing more comes."""
        task, self._task, self._ticket = self._task, None, 0
        if task is None:
            return
        model = task.model
        stands = {one: unit for one, unit in task.done.items() if model.units.get(one) is unit}
        self._library.put_units(model.article.article_id, model.target, stands)
        self.ended.emit(model, len(task.done))


def _is_as_it_was(task: _Task, unit: TranslationUnit) -> bool:
    segment, model = unit.segment_id, task.model
    same = model.made.get(segment) is task.made.get(segment)
    return same and model.units.get(segment) is task.units[segment]


def _is_offered(task: _Task, unit: TranslationUnit) -> bool:
    return task.units[unit.segment_id].is_persons
