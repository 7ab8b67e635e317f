"""The words of a hit, washed on the page until Esc: a layer that knows words and not places.

Why it exists: a hit of the whole library leads to a sentence whose translation may come in later,
or may be corrected; the words are looked for in the text as it is shown. The marks of the find bar
are another matter and stay as they are. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from reader.domain.article import ArticleId, BlockKind, SegmentId
from reader.domain.composition import Composition
from reader.domain.span import Span
from reader.domain.word_places import word_places
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline

__all__ = ["FoundWords"]

STRENGTH = 1.3
"""Of the wash, as a share of that of an aligned word."""


class FoundWords(QObject):
    """A page layer of one canvas."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Lie over the texts of `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        self._article: ArticleId | None = None
        self._segment = SegmentId("")
        self._side = Side.SOURCE
        self._words: tuple[str, ...] = ()
        self._known: tuple[str, list[Span]] = ("", [])
        canvas.layers.add(self)
        canvas.installEventFilter(self)

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the words that are marked now; none after Esc."""
        return self._words

    def show(
        self, article: ArticleId, segment: SegmentId, side: Side, words: Iterable[str]
    ) -> None:
        """Mark `words` in a sentence; in the headline where `segment` is empty."""
        self._article, self._segment, self._side = article, segment, side
        self._words = tuple(words)
        self._known = ("", [])
        self._canvas.viewport().update()

    @Slot()
    def clear(self) -> None:
        """Mark nothing."""
        if self._words:
            self._words = ()
            self._canvas.viewport().update()

    def row_in(self, model: PageModel) -> int | None:
        """Return the row that holds the marks, None where it is not of this article."""
        if model.article.article_id != self._article:
            return None
        if self._segment:
            return model.row_of(self._segment) if model.has(self._segment) else None
        headlines = (
            row for row in range(len(model)) if model.block(row).kind is BlockKind.HEADLINE
        )
        return next(headlines, None)

    def spans(self, model: PageModel, row: int, side: Side) -> list[Span]:
        """Return the marks in one text of `row`."""
        if not self._words or side is not self._side or row != self.row_in(model):
            return []
        composition = model.compose(row, side)
        if self._known[0] != composition.text:
            self._known = (composition.text, self._places(composition))
        return self._known[1]

    def _places(self, composition: Composition) -> list[Span]:
        whole = Span(0, len(composition.text))
        home = composition.span_of(self._segment) if self._segment else whole
        if home is None:
            return []
        found = word_places(home.of(composition.text), self._words)
        return [one.shifted(home.start) for one in found]

    # ---- a page layer

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind the words."""
        for span in self.spans(model, row, side):
            yield Wash(span, tokens.word_colour(STRENGTH))

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> tuple[Underline, ...]:
        """Return nothing: the words are washed."""
        del model, row, side, tokens
        return ()

    def margin(self, model: PageModel, row: int, side: Side) -> tuple[Span, ...]:
        """Return nothing: the margin belongs to notes."""
        del model, row, side
        return ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go of the marks on Esc, before anything else is let go of."""
        if (
            self._words
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.clear()
            return True
        return super().eventFilter(watched, event)
