"""Marks in the margin beside passages that have notes: where they stand, and how they are drawn.

Why it exists: a note must be seen while reading and must not stand in the text. The mark is beside
the first line of its passage, on the side where the lines begin. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.domain.language import Direction
from reader.domain.span import Span
from reader.ui.page_layer import PageLayers
from reader.ui.page_model import PageModel, Side
from reader.ui.page_row import PageRow, Place
from reader.ui.theme import Tokens

__all__ = ["MarginMark", "draw_mark", "mark_at", "marks_of"]

MARK_PX: Final = 11.0
OFF_PX: Final = 17.0
"""How far the middle of a mark is from its text."""
TAIL_PX: Final = 3.0
REACH_PX: Final = 6.0
"""How much beyond its edge a mark still takes the pointer."""


class MarginMark:
    """One mark of a row, in the row's coordinates."""

    __slots__ = ("area", "span")

    def __init__(self, span: Span, middle: QPointF) -> None:
        """Stand at `middle` for the passage `span` of the row's text."""
        self.span = span
        half = MARK_PX / 2
        self.area = QRectF(middle.x() - half, middle.y() - half, MARK_PX, MARK_PX)

    def takes(self, point: QPointF) -> bool:
        """Tell whether `point` is on the mark, or as good as."""
        return self.area.adjusted(-REACH_PX, -REACH_PX, REACH_PX, REACH_PX).contains(point)


def marks_of(laid: PageRow, place: Place, spans: Iterable[Span]) -> list[MarginMark]:
    """Return the marks of one text of a row: one a line, however many passages begin in it."""
    made: dict[int, MarginMark] = {}
    right = place.direction is Direction.RTL
    x = place.left + place.block.width + OFF_PX if right else place.left - OFF_PX
    for span in sorted(spans):
        rects = laid.rects(place.side, span)
        if rects:
            line = min(rects, key=lambda rect: rect.top())
            made.setdefault(round(line.top()), MarginMark(span, QPointF(x, line.center().y())))
    return list(made.values())


def mark_at(
    model: PageModel, laid: PageRow, layers: PageLayers, point: QPointF
) -> tuple[int, Side, Span] | None:
    """Return row, side and passage of the mark at `point`, in the row's coordinates."""
    for place in laid.places:
        spans = layers.margin(model, laid.number, place.side)
        for mark in marks_of(laid, place, spans):
            if mark.takes(point):
                return laid.number, place.side, mark.span
    return None


def draw_mark(painter: QPainter, mark: MarginMark, top: float, tokens: Tokens) -> None:
    """Draw a small leaf with a turned corner, its row's top at `top`."""
    area = mark.area.translated(0, top)
    shape = QPainterPath()
    shape.addRoundedRect(area.adjusted(0, 0, 0, -TAIL_PX), 3.0, 3.0)
    tail = QPainterPath(QPointF(area.left() + 2.5, area.bottom() - TAIL_PX - 1))
    tail.lineTo(area.left() + 2.5, area.bottom())
    tail.lineTo(area.left() + 6.5, area.bottom() - TAIL_PX - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(tokens.accent))
    painter.drawPath(shape.united(tail))
    painter.restore()
