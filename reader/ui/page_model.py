"""What the page shows: blocks as rows, each with its source and its target put together.

Why it exists: the canvas draws rows, the reader thinks in sentences, the engine delivers units.
This model joins the three without Qt: mutable, owned by the GUI thread, and cheap for ten
thousand sentences, since a row's texts are put together when it is met.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.domain.article import Article, SegmentId
from reader.domain.composition import Composition, compose_source, compose_target
from reader.domain.glossary import TermOccurrence
from reader.domain.language import Direction, direction_of
from reader.domain.review import takes
from reader.domain.span import Span
from reader.domain.taking import headline_of
from reader.domain.translation import Doubt, TranslationUnit, UnitState
from reader.services.renew_units import Made
from reader.services.translate_article import Route, SegmentRequest
from reader.ui.page_rows import PageRows

__all__ = ["PageModel", "PagePlace", "Side", "TargetTexts", "Words", "translated_title"]


class Side(StrEnum):
    """Which text of a row."""

    SOURCE = "source"
    TARGET = "target"

    @property
    def other(self) -> Side:
        """Return the counterpart."""
        return Side.TARGET if self is Side.SOURCE else Side.SOURCE


_NOTHING = Composition("", (), ())
Words = list[tuple[Span, float]]
"""Spans of a row's shown text with a weight in (0, 1]."""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A reading place: the row at the top of the window and how much of it is scrolled away."""

    row: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class TargetTexts:
    """What stands in the place of a translation that is not there, in the interface's language."""

    failed: str
    pending: str = "…"
    untranslated: str = ""


@dataclass(slots=True)
class PageModel(PageRows):
    """The rows of one article in one target language.

    Attributes:
        target: Language of the translation, BCP 47.
        texts: Stand-ins for missing translations.
        units: Units by segment; the caller fills it through `put`.
        corrections: Corrected sentences by segment, without white space at their ends.
        revealed: Sentences whose translation was asked for, in the mode "on demand".
        only_revealed: True in that mode.
        awaited: True while a translation is on its way, so that gaps show as such.
        names: Glossary names to keep, by segment.
        names_state: What decided `names` when all units were made with them; None before that.
        made: What each unit was made from, by segment; the caller fills it.
        doubts: What a check of the whole article found, by segment; units that it has not seen yet
            carry what the machine knew of them.
        route: How it is translated; None before that is known, or where there is no package.
    """

    target: str
    texts: TargetTexts
    units: dict[SegmentId, TranslationUnit] = field(default_factory=dict)
    corrections: dict[SegmentId, str] = field(default_factory=dict)
    revealed: set[SegmentId] = field(default_factory=set)
    only_revealed: bool = False
    awaited: bool = True
    route: Route | None = None
    names: Mapping[SegmentId, Sequence[TermOccurrence]] = field(default_factory=dict)
    names_state: object = None
    made: dict[SegmentId, Made] = field(default_factory=dict)
    doubts: dict[SegmentId, tuple[Doubt, ...]] = field(default_factory=dict)

    def direction(self, row: int, side: Side) -> Direction:
        """Return the base direction of one text of `row`."""
        return self.block(row).direction if side is Side.SOURCE else direction_of(self.target)

    def sentence(self, segment: SegmentId) -> str:
        """Return the sentence as shown and translated: corrected, or as imported."""
        corrected = self.corrections.get(segment)
        return self.original(segment) if corrected is None else corrected

    def compose(self, row: int, side: Side) -> Composition:
        """Put one text of `row` together; a row that is hidden has none."""
        if self.hides(row):
            return _NOTHING
        tiles = self._tiles[row]
        if side is Side.SOURCE:
            pairs = [(tile.segment_id, tile.span) for tile in tiles]
            return compose_source(self.block(row).text, pairs, self.corrections.get)
        return compose_target([(tile.segment_id, self._target(tile.segment_id)) for tile in tiles])

    def has_target(self, row: int) -> bool:
        """Tell whether any sentence of `row` has something to show as its translation."""
        return any(self._state_text(tile.segment_id) for tile in self._tiles[row])

    def expects_target(self, row: int) -> bool:
        """Tell whether the whole translation of `row` is still to come."""
        block = self.block(row)
        if not block.is_for_translation or not self.awaited or self.only_revealed:
            return False
        return bool(block.text.strip()) and not self.has_target(row)

    def is_quiet(self, segment: SegmentId) -> bool:
        """Tell whether the shown target of `segment` is a stand-in, set in a softer colour."""
        unit = self.units.get(segment)
        return unit is None or unit.state in {UnitState.FAILED, UnitState.MISSING}

    def put(self, units: Iterable[TranslationUnit]) -> set[int]:
        """Take units in; return the rows that they touch.

        Units of unknown segments are dropped, and those of a sentence that was corrected since. A
        person's unit stands: what a machine made is offered beside it.
        """
        rows: set[int] = set()
        for unit in units:
            row = self._rows.get(unit.segment_id)
            if row is not None and unit.source == self.sentence(unit.segment_id):
                self.units[unit.segment_id] = takes(self.units.get(unit.segment_id), unit)
                rows.add(row)
        return rows

    def retaken(self, article: Article) -> PageModel:
        """Return the model of the same sentences where other blocks are left out."""
        return replace(self, article=article, _rows={}, _order={})

    def recut(self, article: Article) -> PageModel:
        """Return the model of the same text with other segments; its units are filled in after."""
        here = {one.segment_id for one in article.segments}
        kept = {segment: made for segment, made in self.made.items() if segment in here}
        model = replace(self, article=article, units={}, made=kept, doubts={}, _rows={}, _order={})
        model.revealed = self.revealed & here
        return model

    def without_drafts(self) -> PageModel:
        """Return the model with nothing but what a person translated."""
        model = self.recut(self.article)
        model.units = {one: unit for one, unit in self.units.items() if unit.is_persons}
        model.made, model.route, model.names_state = {}, None, None
        return model

    def doubts_of(self, segment: SegmentId) -> tuple[Doubt, ...]:
        """Return the reasons to look twice at a sentence."""
        checked = self.doubts.get(segment)
        if checked is not None:
            return checked
        unit = self.units.get(segment)
        return unit.doubts if unit is not None else ()

    def request(self, segment: SegmentId) -> SegmentRequest:
        """Return what to ask for a sentence; of its names those count that still stand there."""
        names = tuple(self.names.get(segment, ()))
        return SegmentRequest(segment, self.sentence(segment), names)

    def counterparts(self, segment: SegmentId, side: Side, word: Span) -> tuple[Words, Words]:
        """Return the words linked to `word`, on its own side and on the other.

        `word` and the result are spans of the row's shown texts.
        """
        row = self._rows[segment]
        unit = self.units.get(segment)
        source = self.compose(row, Side.SOURCE).span_of(segment)
        target = self.compose(row, Side.TARGET).span_of(segment)
        shown = (self.sentence(segment), self._target(segment))
        if unit is None or source is None or target is None or shown != (unit.source, unit.target):
            return [(word, 1.0)], []
        return [(word, 1.0)], _linked(unit, side, word, (source.start, target.start))

    def _target(self, segment: SegmentId) -> str:
        text = self._state_text(segment)
        if text or self.only_revealed or not self.block(self._rows[segment]).is_for_translation:
            return text
        if self.awaited:
            return self.texts.pending
        return self.texts.untranslated if self.route is not None else ""

    def _state_text(self, segment: SegmentId) -> str:
        if self.only_revealed and segment not in self.revealed:
            return ""
        unit = self.units.get(segment)
        if unit is None:
            return self.texts.pending if self.only_revealed else ""
        if unit.state is UnitState.FAILED:
            return self.texts.failed
        return unit.target


def _linked(unit: TranslationUnit, side: Side, word: Span, bases: tuple[int, int]) -> Words:
    """Return the words of the other side that are linked to `word`, the best of each place.

    Args:
        unit: Has the links.
        side: Of `word`.
        word: Of the row's shown text.
        bases: Where the unit's source and target begin in those.
    """
    own, other = (0, 1) if side is Side.SOURCE else (1, 0)
    here = word.shifted(-bases[own])
    best: dict[Span, float] = {}
    for link in unit.alignment:
        if (link.source, link.target)[own].overlaps(here):
            span = (link.source, link.target)[other].shifted(bases[other])
            best[span] = max(link.weight, best.get(span, 0.0))
    return sorted(best.items())


def translated_title(model: PageModel) -> str:
    """Return the translation of the headline, as far as it is there."""
    head = headline_of(model.article)
    tiles = [one for one in model.article.segments if head and one.block_id == head.block_id]
    units = [model.units.get(tile.segment_id) for tile in tiles]
    return " ".join(unit.target for unit in units if unit is not None and unit.target)
