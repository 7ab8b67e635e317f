"""Finds the names and terms of the article that is shown, and how its translation renders them.

Why it exists: the index of the glossary is built when it is first needed and takes a moment;
neither that nor a long article may hold the window up. Work goes on the lane ``words``; places
come back by sentence: the glossary's first, then those that are only guessed, for which the lexicon
must be there. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.glossary import TermOccurrence
from reader.domain.messages import Message
from reader.domain.taking import hides_left_out
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.guess_names import guessed_names
from reader.services.look_up_terms import LookUpTerms
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel
from reader.ui.term_marks import TermPlace

__all__ = ["TermFinder"]

FIND, RENDER = "find terms", "render terms"
Places = dict[SegmentId, Sequence[TermPlace]]


@dataclass(frozen=True, slots=True)
class _Guessed:
    """The places of the sentences in which names are guessed, the glossary's too."""

    places: Places


def _texts_of(
    model: PageModel, corrections: Mapping[SegmentId, str]
) -> list[tuple[SegmentId, str]]:
    """Return every sentence as it is shown; the article never changes, so any lane may ask.

    The menus of a page are full of names: of a page only those of the article are looked for.
    """
    every = model.article.segments
    if hides_left_out(model.article):
        every = tuple(one for one in every if not model.is_left_out(one.segment_id))
    ids = (segment.segment_id for segment in every)
    return [(one, corrections[one] if one in corrections else model.original(one)) for one in ids]


def _merged(
    found: Sequence[TermOccurrence], more: Sequence[TermOccurrence]
) -> list[TermOccurrence]:
    return sorted([*found, *more], key=lambda one: one.span.start)


class TermFinder(QObject):
    """Terms of one page model at a time.

    Signals:
        places_found: ``(PageModel, dict[SegmentId, Sequence[TermPlace]])``: of the whole article,
            before it is known how they were rendered.
        places_ready: The same for some sentences, with guessed names or with renderings.
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
        is_ordinary: Callable[[str], bool],
        words: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `words`.

        Args:
            terms: Finds what the glossary knows.
            hidden: Gives what is no name in an article, by its fingerprint.
            is_ordinary: Tells a word of the lexicon from what may be a name; asked on the lane.
            words: The lane.
            parent: The owner.
        """
        super().__init__(parent)
        self._is_ordinary = is_ordinary
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
        corrections = dict(model.corrections)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            texts = _texts_of(model, corrections)
            hidden, notices = self._hidden(fingerprint)
            yield from notices
            found = self._terms.occurrences(texts, hidden)
            cancel.check()
            self._found = found
            yield self._places(found, {}, model.target)
            guesses = guessed_names(texts, found, self._is_ordinary, hidden, cancel)
            merged = {one: _merged(found.get(one, ()), more) for one, more in guesses.items()}
            self._found = {**found, **merged}
            yield _Guessed(self._places(merged, {}, model.target))

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
        named = occurrence.term.name(language) or not occurrence.certain
        if unit is None or not unit.target or not named:
            return TermPlace(segment, occurrence)
        made = self._terms.rendering(occurrence, unit, language)
        agrees = made.agrees if occurrence.certain else None
        return TermPlace(segment, occurrence, made.text, tuple(made.spans), agrees)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, places: Places | Message | _Guessed) -> None:
        model = self._models.get(ticket)
        if model is None:
            return
        if isinstance(places, Message):
            self.told.emit(places)
            return
        if isinstance(places, _Guessed):
            self.places_ready.emit(model, places.places)
            units = (model.units.get(segment) for segment in places.places)
            self.take_units(model, [unit for unit in units if unit is not None])
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
