"""Soft washes behind new words and those that are being learnt: a layer of the page.

Why it exists: a learner sees at a glance where the work is. The two tints differ, and words being
learnt have a fine dotted line as well, so that nothing hangs on colour alone. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QColor

from reader.domain.article import Article
from reader.domain.known_words import WordState
from reader.domain.span import Span
from reader.services.article_words import ArticleWords
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Shape, Underline

__all__ = ["WordColours"]

_INSET: Final = 0.16
"""How far a wash keeps from the line above and below, as a share of the pitch."""


class WordColours:
    """The colours of the words of one article; shows nothing while it is off."""

    def __init__(self) -> None:
        """Begin off and without an article."""
        self.on = False
        self._article: Article | None = None
        self._words: ArticleWords | None = None
        self._kept: dict[int, tuple[tuple[Span, WordState], ...]] = {}
        self._revision = -1

    def show(self, article: Article, words: ArticleWords) -> None:
        """Colour `words`, which are of `article`."""
        self._article, self._words = article, words
        self._revision = -1

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind the words of one text of `row`."""
        new, learning = tokens.new_word_colour(), tokens.learning_word_colour()
        for span, state in self._spans(model, row, side):
            yield Wash(span, new if state is WordState.NEW else learning, _INSET)

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> Iterator[Underline]:
        """Yield the lines under the words that are being learnt of one text of `row`."""
        colour = QColor(tokens.learning_word)
        for span, state in self._spans(model, row, side):
            if state is WordState.LEARNING:
                yield Underline(span, colour, Shape.FINE)

    def margin(self, model: PageModel, row: int, side: Side) -> tuple[Span, ...]:
        """Return nothing: words have no mark in the margin."""
        del model, row, side
        return ()

    def _spans(self, model: PageModel, row: int, side: Side) -> tuple[tuple[Span, WordState], ...]:
        """Return the words to colour; they are kept as long as nothing changes."""
        words = self._words
        if not self.on or words is None or side is not Side.SOURCE:
            return ()
        if model.article is not self._article:
            return ()
        if words.revision != self._revision:
            self._revision = words.revision
            self._kept.clear()
        if row not in self._kept:
            self._kept[row] = tuple(_coloured(words, model, row))
        return self._kept[row]


def _coloured(words: ArticleWords, model: PageModel, row: int) -> Iterator[tuple[Span, WordState]]:
    composition = model.compose(row, Side.SOURCE)
    for tile in model.segments_of(row):
        home = composition.span_of(tile.segment_id)
        for place in words.places_of(tile.segment_id) if home is not None else ():
            state = words.state(place.lemma)
            if state in {WordState.NEW, WordState.LEARNING} and home is not None:
                span = place.span.shifted(home.start)
                if span.end <= home.end:
                    yield span, state
