"""What is marked on the page now: hovered, fixed, focused, selected, found.

Why it exists: marks come from the pointer, the keyboard, the find bar and the sentence bar; the
canvas only asks which washes lie behind one text of one row. Every change returns the rows to
repaint, so a hover repaints two sentences and not the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.domain.translation import DoubtSide
from reader.ui.page_model import PageModel, Side, Words
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Shape, Underline

__all__ = ["Caret", "FoundSpan", "PageMarks", "Selection", "WordAt"]

FOUND_SHARE = 1.25
"""Share of the wash of a word that the hit has which the find bar is at."""
LEAST_WEIGHT = 0.12
"""Links weaker than this are not shown."""


@dataclass(frozen=True, slots=True, order=True)
class Caret:
    """A place between two code points of one side's text."""

    row: int
    position: int


@dataclass(frozen=True, slots=True)
class Selection:
    """A range of one side, from where it began to where the caret is."""

    side: Side
    anchor: Caret
    caret: Caret

    @property
    def ordered(self) -> tuple[Caret, Caret]:
        """Return the two ends in reading order."""
        return (self.anchor, self.caret) if self.anchor <= self.caret else (self.caret, self.anchor)

    @property
    def empty(self) -> bool:
        """Tell whether nothing is selected."""
        return self.anchor == self.caret

    def span_in(self, row: int, length: int) -> Span | None:
        """Return the selected part of `row`, whose text has `length` code points."""
        first, last = self.ordered
        if not first.row <= row <= last.row or self.empty:
            return None
        start = first.position if row == first.row else 0
        end = min(length, last.position if row == last.row else length)
        return Span(start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class WordAt:
    """A word of a row's shown text."""

    segment: SegmentId
    side: Side
    span: Span


@dataclass(frozen=True, slots=True)
class FoundSpan:
    """One hit of the find bar."""

    row: int
    side: Side
    span: Span


@dataclass(slots=True)
class PageMarks:
    """The marks of one page. GUI thread only."""

    model: PageModel
    hovered: SegmentId | None = None
    word: WordAt | None = None
    fixed: SegmentId | None = None
    focused: SegmentId | None = None
    selection: Selection | None = None
    found: Mapping[tuple[int, Side], list[Span]] = field(default_factory=dict)
    current: FoundSpan | None = None
    _words: dict[Side, Words] = field(default_factory=dict)

    def hover(self, word: WordAt | None, segment: SegmentId | None) -> set[int]:
        """Set the sentence and word under the pointer or the keyboard's cursor."""
        if word == self.word and segment == self.hovered:
            return set()
        rows = self._rows(self.hovered, segment, *(one.segment for one in (self.word, word) if one))
        self.word, self.hovered = word, segment
        self._relink()
        return rows

    def fix(self, segment: SegmentId | None) -> set[int]:
        """Set the pair that stays tinted."""
        rows = self._rows(self.fixed, segment)
        self.fixed = segment
        return rows

    def focus(self, segment: SegmentId | None) -> set[int]:
        """Set the sentence that has the keyboard."""
        rows = self._rows(self.focused, segment)
        self.focused = segment
        return rows

    def select(self, selection: Selection | None) -> set[int]:
        """Set the selected range."""
        rows: set[int] = set()
        for one in (self.selection, selection):
            if one is not None:
                first, last = one.ordered
                rows.update(range(first.row, last.row + 1))
        self.selection = selection
        return rows

    def refresh(self, rows: Iterable[int]) -> None:
        """Drop what pointed into the old texts of `rows`, and work the aligned words out again."""
        changed = set(rows)
        self.found = {
            place: spans for place, spans in self.found.items() if place[0] not in changed
        }
        if self.current is not None and self.current.row in changed:
            self.current = None
        if self.word is None or (row := self.model.row_of(self.word.segment)) not in changed:
            return
        if self.word.span.end > len(self.model.compose(row, self.word.side).text):
            self.word = None
        self._relink()

    def washes(self, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind one text of `row`, undermost first."""
        composition = self.model.compose(row, side)
        for segment, share in self._tinted(row):
            span = composition.span_of(segment)
            if span is not None and span.length and not self._is_gap(segment, side):
                yield Wash(span, tokens.tint_colour(share))
        yield from self._word_washes(row, side, tokens)
        for span in self.found.get((row, side), []):
            strong = self.current == FoundSpan(row, side, span)
            yield Wash(span, tokens.word_colour(FOUND_SHARE if strong else 0.7))
        if self.selection is not None and self.selection.side is side:
            chosen = self.selection.span_in(row, len(composition.text))
            if chosen is not None:
                yield Wash(chosen, tokens.selection_colour())

    def underlines(self, row: int, side: Side, tokens: Tokens) -> list[Underline]:
        """Return the waves under what is in doubt in one text of `row`."""
        composition = self.model.compose(row, side)
        where = DoubtSide.SOURCE if side is Side.SOURCE else DoubtSide.TARGET
        lines: list[Underline] = []
        for tile in self.model.segments_of(row):
            unit = self.model.units.get(tile.segment_id)
            home = composition.span_of(tile.segment_id) if unit is not None else None
            if unit is None or home is None or not home.length:
                continue
            lines += [
                Underline(doubt.span.shifted(home.start), QColor(tokens.warn), Shape.WAVE)
                for doubt in self.model.doubts_of(tile.segment_id)
                if doubt.side is where
                and doubt.span.shifted(home.start).of(composition.text).strip()
            ]
        return lines

    def _word_washes(self, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        if self.word is not None and self.model.row_of(self.word.segment) == row:
            for span, weight in self._words.get(side, []):
                if weight >= LEAST_WEIGHT:
                    yield Wash(span, tokens.word_colour(weight))

    def _is_gap(self, segment: SegmentId, side: Side) -> bool:
        return side is Side.TARGET and self.model.units.get(segment) is None

    def _tinted(self, row: int) -> Iterator[tuple[SegmentId, float]]:
        tints: dict[SegmentId, float] = {}
        for segment, share in ((self.hovered, 1.0), (self.focused, 1.0), (self.fixed, 1.35)):
            if segment is not None and self.model.row_of(segment) == row:
                tints[segment] = max(share, tints.get(segment, 0.0))
        yield from tints.items()

    def _relink(self) -> None:
        self._words = {}
        if self.word is None:
            return
        word = self.word
        own, other = self.model.counterparts(word.segment, word.side, word.span)
        self._words = {word.side: own, word.side.other: other}

    def _rows(self, *segments: SegmentId | None) -> set[int]:
        return {self.model.row_of(segment) for segment in segments if segment is not None}
