"""The reading ruler: what is read stays clear, the rest of the page is dimmed a little.

Why it exists: some readers lose the line, or can't keep the eye from what surrounds it. The ruler
follows what the keyboard or the pointer is on: the line of a word, else the whole sentence, with
its counterpart in the other pane; else the first sentence of the window. A cover of the page: it is
drawn over the text. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.ui.page_flow import PageFlow
from reader.ui.page_marks import PageMarks
from reader.ui.page_model import Side
from reader.ui.page_walk import first_whole_sentence
from reader.ui.theme import SPACE

__all__ = ["ReadingRuler"]

DIM: Final = 0.5
"""How much of the page's colour lies over what is not read."""
BESIDE_PX: Final = 12.0
ABOVE_PX: Final = 3.0


class ReadingRuler:
    """The cover; draws nothing while it is off."""

    def __init__(self) -> None:
        """Begin off."""
        self.on = False

    def cover(self, painter: QPainter, dirty: QRect, flow: PageFlow, marks: PageMarks) -> None:
        """Dim `dirty` but for what is read, in the viewport's coordinates."""
        bands = list(self.bands(flow, marks))
        if not bands:
            return
        clear = QPainterPath()
        clear.setFillRule(Qt.FillRule.WindingFill)
        for band in bands:
            clear.addRoundedRect(band, SPACE.tint_radius, SPACE.tint_radius)
        around = QPainterPath()
        around.addRect(QRectF(dirty))
        dim = QColor(flow.tokens.page)
        dim.setAlphaF(DIM)
        painter.fillPath(around.subtracted(clear), dim)
        painter.setPen(QPen(QColor(flow.tokens.accent), 1))
        for band in bands:
            painter.drawLine(band.topLeft(), band.topRight())
            painter.drawLine(band.bottomLeft(), band.bottomRight())

    def bands(self, flow: PageFlow, marks: PageMarks) -> Iterator[QRectF]:
        """Yield what stays clear: for each text that is read an area of whole lines."""
        word = marks.word
        segment = word.segment if word is not None else self._sentence(flow, marks)
        if segment is None:
            return
        row = marks.model.row_of(segment)
        laid, top = flow.row(row), flow.top_of(row)
        for side in Side:
            span = marks.model.compose(row, side).span_of(segment)
            if word is not None and word.side is side:
                span = Span(word.span.start, word.span.start + 1)  # the line in which it begins
            place = laid.place(side)
            rects = laid.rects(side, span) if span is not None and span.length else []
            if rects and place is not None:
                first = min(rect.top() for rect in rects) - ABOVE_PX
                last = max(rect.bottom() for rect in rects) + ABOVE_PX
                left, width = place.left - BESIDE_PX, place.block.width + 2 * BESIDE_PX
                yield QRectF(left, top + first, width, last - first)

    @staticmethod
    def _sentence(flow: PageFlow, marks: PageMarks) -> SegmentId | None:
        """Return the sentence that is read now, as far as it is shown."""
        for segment in (marks.hovered, marks.focused, marks.fixed):
            if segment is not None and not marks.model.hides(marks.model.row_of(segment)):
                return segment
        return first_whole_sentence(flow)
