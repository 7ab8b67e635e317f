"""Looks for other ways to go on from a word of a translation, on the lane of the engine.

Why it exists: it takes the engine a second, and nobody may wait for it. The newest wish wins, over
the alternatives of a whole sentence too, since both come into one list. Imports no widgets; GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.wording_from import WordingFrom
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.sentence_presenter import ALTERNATIVES

__all__ = ["WordingFinder"]

WORDINGS_COUNT = 4
ASKED_FOR = 2
"""Priority on the lane ``mt``: as the alternatives of a sentence."""


@dataclass(frozen=True, slots=True)
class _Asked:
    ticket: int
    model: PageModel
    segment: SegmentId
    target: str


class WordingFinder(QObject):
    """Looks in the article that `reading` shows.

    Signals:
        found: ``(SegmentId, list[str])``, best first; empty where the package has none.
        went_wrong: ``(SegmentId, ReaderError)``: a package can't be loaded.
    """

    found = Signal(object, object)
    went_wrong = Signal(object, object)

    def __init__(
        self,
        reading: ReadingPresenter,
        wording_from: WordingFrom,
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `mt`, between the batches of the article."""
        super().__init__(parent)
        self._reading = reading
        self._wording_from = wording_from
        self._mt = mt
        self._asked: _Asked | None = None
        mt.progressed.connect(self._on_progressed)
        mt.failed.connect(self._on_failed)

    def find(self, segment: SegmentId, at: int) -> bool:
        """Look for wordings that keep what of a target stands before the code point `at`.

        False where no package translates the article, so that nothing can be looked for.
        """
        model = self._reading.model
        unit = model.units.get(segment) if model is not None else None
        if model is None or unit is None or model.route is None:
            return False
        request, route, shown = model.request(segment), model.route, (unit.target, at)
        known = unit.origin is not None and unit.source == request.source
        bridge = unit.origin.bridge if known and unit.origin is not None else ""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._wording_from.run(request, route, shown, WORDINGS_COUNT, bridge)

        ticket = self._mt.submit(work, purpose=ALTERNATIVES, priority=ASKED_FOR)
        self._asked = _Asked(ticket, model, segment, unit.target)
        return True

    @Slot()
    def forget(self) -> None:
        """Drop what was asked for: something else is wanted in the list."""
        self._asked = None

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        asked = self._asked
        if asked is None or ticket != asked.ticket or not isinstance(value, tuple):
            return
        self._asked = None
        unit = asked.model.units.get(asked.segment)
        if asked.model is self._reading.model and unit and unit.target == asked.target:
            self.found.emit(asked.segment, [one.text for one in value])

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._asked is not None and ticket == self._asked.ticket:
            segment, self._asked = self._asked.segment, None
            self.went_wrong.emit(segment, error)
