"""Finds the names and terms of the article that is shown, and how its translation renders them.

Why it exists: the index of the glossary is built when it is first needed and takes a moment;
neither that nor a long article may hold the window up. Work goes on the lane ``words``; places
come back by sentence. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.glossary import TermOccurrence
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.look_up_terms import LookUpTerms
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.term_marks import TermPlace

__all__ = ["TermFinder"]

FIND, RENDER = "find terms", "render terms"
Places = dict[SegmentId, Sequence[TermPlace]]


class TermFinder(QObject):
    """Terms of one page model at a time.

    Signals:
        places_found: ``(PageModel, dict[SegmentId, Sequence[TermPlace]])``: of the whole article,
            before it is known how they were rendered.
        places_ready: The same for some sentences, with their renderings.
        told: A `Message` of the store of own terms.
        problem: A `ReaderError`; the article stays readable without its terms.
    """

    places_found = Signal(object, object)
    places_ready = Signal(object, object)
    told = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        terms: LookUpTerms,
        hidden: Callable[[str], tuple[frozenset[str], tuple[Message, ...]]],
        words: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `words`; `hidden` gives what is no name in an article."""
        super().__init__(parent)
        self._terms = terms
        self._hidden = hidden
        self._words = words
        self._models: dict[int, PageModel] = {}
        self._found: dict[SegmentId, list[TermOccurrence]] = {}
        self._finding = 0
        words.progressed.connect(self._on_progressed)
        words.failed.connect(self._on_failed)
        words.finished.connect(self._on_ended)
        words.cancelled.connect(self._on_ended)

    def start(self, model: PageModel) -> None:
        """Find the terms of `model`; those of a model before are given up."""
        self._found = {}
        fingerprint = model.article.fingerprint
        texts = [
            (segment.segment_id, model.sentence(segment.segment_id))
            for segment in model.article.segments
        ]

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            hidden, notices = self._hidden(fingerprint)
            yield from notices
            found = self._terms.occurrences(texts, hidden)
            cancel.check()
            self._found = found
            yield self._places(found, {}, model.target)

        ticket = self._words.submit(work, purpose=FIND)
        self._models[ticket] = model
        self._finding = ticket

    def take_units(self, model: PageModel, units: Sequence[TranslationUnit]) -> None:
        """See how units that were made render the terms of their sentences."""
        found = self._found
        wanted = {unit.segment_id: unit for unit in units if found.get(unit.segment_id)}
        if not wanted:
            return
        part = {segment: found[segment] for segment in wanted}

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._places(part, wanted, model.target)

        ticket = self._words.submit(work, purpose=RENDER, newest_wins=False)
        self._models[ticket] = model

    def _places(
        self,
        found: Mapping[SegmentId, Sequence[TermOccurrence]],
        units: Mapping[SegmentId, TranslationUnit],
        language: str,
    ) -> Places:
        return {
            segment: tuple(
                self._place(segment, one, units.get(segment), language) for one in occurrences
            )
            for segment, occurrences in found.items()
            if occurrences
        }

    def _place(
        self,
        segment: SegmentId,
        occurrence: TermOccurrence,
        unit: TranslationUnit | None,
        language: str,
    ) -> TermPlace:
        if unit is None or not unit.target or not occurrence.term.name(language):
            return TermPlace(segment, occurrence)
        made = self._terms.rendering(occurrence, unit, language)
        return TermPlace(segment, occurrence, made.text, tuple(made.spans), made.agrees)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, places: Places | Message) -> None:
        model = self._models.get(ticket)
        if model is None:
            return
        if isinstance(places, Message):
            self.told.emit(places)
            return
        if ticket == self._finding:
            self.places_found.emit(model, places)
            self.take_units(model, list(model.units.values()))
        else:
            self.places_ready.emit(model, places)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        self._models.pop(ticket, None)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._models.pop(ticket, None) is not None:
            self.problem.emit(error)
