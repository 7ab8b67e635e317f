"""A layer of the page: washes and lines that one reading aid lays over the text.

Why it exists: colours of new words, probable names and later the marks of notes come and go on
their own; the canvas draws whatever layers it was given and knows none of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from reader.domain.span import Span
from reader.ui.page_flow import PageFlow
from reader.ui.page_marks import PageMarks
from reader.ui.page_model import PageModel, Side
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline

__all__ = ["PageCover", "PageLayer", "PageLayers"]


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


class PageCover(Protocol):
    """What is drawn over all of the page while it is `on`, such as the reading ruler."""

    on: bool

    def cover(self, painter: QPainter, dirty: QRect, flow: PageFlow, marks: PageMarks) -> None:
        """Draw over `dirty`, in the viewport's coordinates."""
        ...


@dataclass(slots=True)
class PageLayers:
    """The layers of one page, the undermost first, and what covers all of them."""

    layers: list[PageLayer] = field(default_factory=list)
    covers: list[PageCover] = field(default_factory=list)

    def add(self, layer: PageLayer) -> None:
        """Lay `layer` over the others."""
        self.layers.append(layer)

    def add_cover(self, cover: PageCover) -> None:
        """Draw `cover` over everything."""
        self.covers.append(cover)

    @property
    def is_covered(self) -> bool:
        """Tell whether something lies over the page."""
        return any(one.on for one in self.covers)

    def cover(self, painter: QPainter, dirty: QRect, flow: PageFlow, marks: PageMarks) -> None:
        """Draw what covers the page."""
        for one in self.covers:
            if one.on:
                one.cover(painter, dirty, flow, marks)

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
