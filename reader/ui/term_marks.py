"""Where names and terms stand on the page, and how they are underlined.

Why it exists: the canvas asks for the lines under one text of one row; occurrences come from a
lane, by sentence, and are counted from the sentence's first code point. In the translation a name
that differs from the glossary has a wave under it. GUI thread only; no widgets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from reader.domain.article import SegmentId
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.span import Span
from reader.ui.page_model import PageModel, Side
from reader.ui.theme import Tokens
from reader.ui.underlines import Shape, Underline

__all__ = ["TermMarks", "TermPlace", "next_place"]

SHAPES: dict[TermKind, Shape] = {
    TermKind.PERSON: Shape.DOTTED,
    TermKind.PLACE: Shape.DASHED,
    TermKind.ORGANISATION: Shape.SOLID,
    TermKind.TERM: Shape.DASH_DOT,
}


@dataclass(frozen=True, slots=True)
class TermPlace:
    """An occurrence with what the machine made of it.

    Attributes:
        segment: The sentence.
        occurrence: Spans in code points of the sentence as shown.
        rendered: What stands for it in the translation; empty where nothing is aligned.
        targets: Where that stands, code points of the unit's target.
        agrees: Whether it is the glossary's name; None before the sentence is translated.
    """

    segment: SegmentId
    occurrence: TermOccurrence
    rendered: str = ""
    targets: tuple[Span, ...] = ()
    agrees: bool | None = None


@dataclass(slots=True)
class TermMarks:
    """The places of one page model."""

    places: dict[SegmentId, Sequence[TermPlace]] = field(default_factory=dict)

    def put(self, found: Mapping[SegmentId, Sequence[TermPlace]]) -> set[SegmentId]:
        """Take the places of some sentences; return those where something changed."""
        changed = {
            segment for segment, places in found.items() if self.places.get(segment) != places
        }
        self.places.update(found)
        return changed

    def replace(self, found: Mapping[SegmentId, Sequence[TermPlace]]) -> set[SegmentId]:
        """Take the places of the whole article; return the sentences where something changed."""
        gone = {segment for segment in self.places if segment not in found}
        changed = self.put(found)
        for segment in gone:
            del self.places[segment]
        return changed | gone

    def at(self, model: PageModel, segment: SegmentId, word: Span) -> TermPlace | None:
        """Return the term that `word` of the shown source belongs to."""
        home = model.compose(model.row_of(segment), Side.SOURCE).span_of(segment)
        if home is None:
            return None
        for place in self.places.get(segment, ()):
            if place.occurrence.span.shifted(home.start).overlaps(word):
                return place
        return None

    def all(self, model: PageModel) -> Iterator[TermPlace]:
        """Yield every place that is shown, in reading order."""
        for segment in model.article.segments:
            places = self.places.get(segment.segment_id, ())
            if places and not model.hides(model.row_of(segment.segment_id)):
                yield from places

    def occurrences(
        self, segments: Iterable[SegmentId] | None = None
    ) -> dict[SegmentId, list[TermOccurrence]]:
        """Return the names and terms that are found, guesses too; of `segments` only, or of all."""
        places = self.places
        wanted = places if segments is None else [one for one in segments if one in places]
        return {one: [place.occurrence for place in places[one]] for one in wanted}

    def underlines(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> list[Underline]:
        """Return the lines under one text of `row`."""
        composition = model.compose(row, side)
        lines: list[Underline] = []
        for tile in model.segments_of(row):
            places = self.places.get(tile.segment_id)
            home = composition.span_of(tile.segment_id) if places else None
            for place in places or ():
                if home is not None:
                    lines += _lines(place, side, home.start, tokens)
        return lines


def next_place(
    model: PageModel,
    places: Sequence[TermPlace],
    shown: TermPlace | None,
    stood: SegmentId | None,
) -> TermPlace:
    """Return the place after the one that is shown, else the first from `stood` on; goes round.

    Args:
        model: The page.
        places: All places in reading order, at least one.
        shown: The place whose card is open.
        stood: The sentence that has the keyboard.
    """
    if shown is not None and shown in places:
        return places[(places.index(shown) + 1) % len(places)]
    if stood is None:
        return places[0]
    order = {one.segment_id: number for number, one in enumerate(model.article.segments)}
    return next((one for one in places if order[one.segment] >= order[stood]), places[0])


def _lines(place: TermPlace, side: Side, base: int, tokens: Tokens) -> list[Underline]:
    kind = place.occurrence.term.kind
    colour = QColor(getattr(tokens, kind.value))
    if side is Side.SOURCE:
        span = place.occurrence.span.shifted(base)
        if not place.occurrence.certain:
            return [Underline(span, QColor(tokens.soft), SHAPES[kind], faint=True)]
        return [Underline(span, colour, SHAPES[kind])]
    if place.agrees is not False or kind is TermKind.TERM:
        return []  # a term may be said in other words; a name may not
    warn = QColor(tokens.warn)
    return [Underline(span.shifted(base), warn, Shape.WAVE) for span in place.targets]
