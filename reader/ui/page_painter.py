"""Paints the rows of the page that a dirty area touches: washes, texts, lines, marks in the margin.

Why it exists: what lies over what is decided here once; the canvas only knows what is visible.
GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from reader.ui.margin_marks import draw_mark, marks_of
from reader.ui.page_flow import PageFlow
from reader.ui.page_layer import PageLayers
from reader.ui.page_marks import PageMarks
from reader.ui.page_model import Side
from reader.ui.page_row import PageRow
from reader.ui.review_margin import draw_review
from reader.ui.term_marks import TermMarks
from reader.ui.text_block import Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline

__all__ = ["Marked", "paint_page"]


@dataclass(frozen=True, slots=True)
class Marked:
    """Everything that is marked on a page.

    Attributes:
        marks: What pointer, keyboard and find bar mark.
        terms: Names and terms.
        layers: What the other aids lay over the text.
    """

    marks: PageMarks
    terms: TermMarks
    layers: PageLayers

    def washes(self, row: int, side: Side, tokens: Tokens) -> list[Wash]:
        """Return what lies behind one text of `row`, undermost first."""
        under = self.layers.washes(self.marks.model, row, side, tokens)
        return [*under, *self.marks.washes(row, side, tokens)]

    def lines(self, row: int, side: Side, tokens: Tokens) -> list[Underline]:
        """Return the lines under one text of `row`."""
        names = self.terms.underlines(self.marks.model, row, side, tokens)
        others = self.layers.underlines(self.marks.model, row, side, tokens)
        return [*names, *others, *self.marks.underlines(row, side, tokens)]


def paint_page(painter: QPainter, dirty: QRect, flow: PageFlow, marked: Marked | None) -> None:
    """Paint the visible rows that touch `dirty`, in the viewport's coordinates."""
    painter.fillRect(dirty, QColor(flow.tokens.page))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marked is None:
        return
    for laid, top in flow.in_view():
        if top <= dirty.bottom() + 1 and top + laid.height >= dirty.top() - 1:
            _paint_row(painter, laid, top, marked, flow.tokens)
            if flow.appearance.review:
                draw_review(painter, marked.marks.model, laid, top, flow)
    marked.layers.cover(painter, dirty, flow, marked.marks)


def _paint_row(painter: QPainter, laid: PageRow, top: int, marked: Marked, tokens: Tokens) -> None:
    row, sides = laid.number, [place.side for place in laid.places]
    washes = {side: marked.washes(row, side, tokens) for side in sides}
    lines = {side: marked.lines(row, side, tokens) for side in sides}
    laid.draw(painter, top, tokens, washes, lines)
    for place in laid.places:
        spans = marked.layers.margin(marked.marks.model, row, place.side)
        for mark in marks_of(laid, place, spans):
            draw_mark(painter, mark, top, tokens)
