"""Fine lines under words: one shape and one colour for each kind of term, a wave for a doubt.

Why it exists: meaning never hangs on colour alone, and `QTextCharFormat` has neither a 1.5 px nor a
dash-dot underline. The line runs under the whole written word, clitics included, just below the
descenders.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.domain.span import Span

__all__ = ["Shape", "Underline", "draw_lines"]

WIDTH_PX = 1.5
FINE_PX = 1.0
WAVE_PX = 4.0


class Shape(StrEnum):
    """How a line is drawn."""

    DOTTED = "dotted"
    DASHED = "dashed"
    SOLID = "solid"
    DASH_DOT = "dash-dot"
    WAVE = "wave"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Underline:
    """A line under a span of code points of one text."""

    span: Span
    colour: QColor
    shape: Shape
    faint: bool = False


_DASHES: dict[Shape, list[float]] = {
    Shape.DOTTED: [1.0, 1.6],
    Shape.DASHED: [3.2, 2.2],
    Shape.DASH_DOT: [4.0, 1.8, 1.0, 1.8],
    Shape.FINE: [1.2, 2.4],
}


def draw_lines(painter: QPainter, lines: Iterable[QLineF], underline: Underline) -> None:
    """Draw `lines`, the places of one underline, in its colour and shape."""
    colour = QColor(underline.colour)
    if underline.faint:
        colour.setAlphaF(0.55)
    pen = QPen(colour, FINE_PX if underline.shape is Shape.FINE else WIDTH_PX)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if underline.shape in _DASHES:
        pen.setDashPattern(_DASHES[underline.shape])
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in lines:
        if underline.shape is Shape.WAVE:
            painter.drawPath(_wave(line))
        else:
            painter.drawLine(line)
    painter.restore()


def _wave(line: QLineF) -> QPainterPath:
    """Return a wave along a horizontal line, whole waves as near as they go."""
    count = max(2, round(line.length() / WAVE_PX))
    step = line.length() / count
    path = QPainterPath(line.p1())
    for number in range(count):
        bend = WIDTH_PX * (1 if number % 2 else -1)
        start = line.x1() + number * step
        path.quadTo(QPointF(start + step / 2, line.y1() + bend), QPointF(start + step, line.y1()))
    return path
