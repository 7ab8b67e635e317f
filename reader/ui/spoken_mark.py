"""The word that is being said: a layer of the page.

Why it exists: who follows a voice must find its word at a glance, and the sentence around it. The
word has a wash and a line under it, so that nothing hangs on colour alone. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QColor

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Shape, Underline

__all__ = ["SpokenMark", "SpokenPlace"]

_STRONG = 1.5
"""How much stronger than an aligned word the word is washed that is said."""


@dataclass(frozen=True, slots=True)
class SpokenPlace:
    """Where the voice is.

    Attributes:
        segment: The sentence.
        side: Which text is read aloud.
        mark: The word, code points of the sentence; None before the first one.
        sentence: As it was when it was begun: one that was changed since is not marked.
    """

    segment: SegmentId
    side: Side
    sentence: str
    mark: Span | None = None


class SpokenMark:
    """The place of one page."""

    def __init__(self) -> None:
        """Begin without a place."""
        self.place: SpokenPlace | None = None

    def home(self, model: PageModel) -> tuple[int, Span] | None:
        """Return row and span of the sentence in the shown text; None where it is not shown."""
        place = self.place
        if place is None or not model.has(place.segment):
            return None
        row = model.row_of(place.segment)
        composition = model.compose(row, place.side)
        home = composition.span_of(place.segment)
        if home is None or home.of(composition.text) != place.sentence:
            return None
        return row, home

    def word(self, model: PageModel) -> tuple[int, Span] | None:
        """Return row and span of the word in the shown text."""
        found, place = self.home(model), self.place
        if found is None or place is None or place.mark is None:
            return None
        return found[0], place.mark.shifted(found[1].start)

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind the sentence and its word."""
        if self.place is None or self.place.side is not side:
            return
        home, word = self.home(model), self.word(model)
        if home is not None and home[0] == row:
            yield Wash(home[1], tokens.tint_colour())
        if word is not None and word[0] == row:
            yield Wash(word[1], tokens.word_colour(_STRONG))

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> Iterator[Underline]:
        """Yield the line under the word."""
        if self.place is None or self.place.side is not side:
            return
        word = self.word(model)
        if word is not None and word[0] == row:
            yield Underline(word[1], QColor(tokens.accent), Shape.SOLID)

    def margin(self, model: PageModel, row: int, side: Side) -> tuple[Span, ...]:
        """Return nothing: a voice leaves no mark in the margin."""
        del model, row, side
        return ()
