"""A layer of the page: washes and lines that one reading aid lays over the text.

Why it exists: colours of new words, probable names and later the marks of notes come and go on
their own; the canvas draws whatever layers it was given and knows none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from reader.domain.span import Span
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline

__all__ = ["PageLayer", "PageLayers"]


class PageLayer(Protocol):
    """One layer. Asked for each visible row at each painting: it answers from memory.

    A layer of another model than `model` has nothing to show.
    """

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterable[Wash]:
        """Return what lies behind one text of `row`, under the marks of the pointer."""
        ...

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> Iterable[Underline]:
        """Return the lines under one text of `row`."""
        ...

    def margin(self, model: PageModel, row: int, side: Side) -> Iterable[Span]:
        """Return the passages of one text of `row` that have a mark in the margin."""
        ...


@dataclass(slots=True)
class PageLayers:
    """The layers of one page, the undermost first."""

    layers: list[PageLayer] = field(default_factory=list)

    def add(self, layer: PageLayer) -> None:
        """Lay `layer` over the others."""
        self.layers.append(layer)

    def washes(self, model: PageModel, row: int, side: Side, tokens: Tokens) -> Iterator[Wash]:
        """Yield what lies behind one text of `row`."""
        for layer in self.layers:
            yield from layer.washes(model, row, side, tokens)

    def underlines(
        self, model: PageModel, row: int, side: Side, tokens: Tokens
    ) -> Iterator[Underline]:
        """Yield the lines under one text of `row`."""
        for layer in self.layers:
            yield from layer.underlines(model, row, side, tokens)

    def margin(self, model: PageModel, row: int, side: Side) -> Iterator[Span]:
        """Yield the passages of one text of `row` that have a mark in the margin."""
        for layer in self.layers:
            yield from layer.margin(model, row, side)
