"""The list of a second opinion: both translations of a sentence, and what differs in them.

Why it exists: a disagreement is seen in words, side under side; how much of it there is, is told by
the order. How high a row is follows from the natural widths of its texts, measured once. GUI thread
only.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from reader.domain.language import Direction
from reader.domain.span import Span
from reader.services.second_opinion import Opinion
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.text_block import TextBlock, Wash
from reader.ui.zoom import unzoomed_width

__all__ = ["OpinionsList"]

_PX: Final = 15.0
_PITCH: Final = 23
_PAD_PX: Final = 14.0
_ABOVE_PX: Final = 10.0
_GAP_PX: Final = 4.0
_MOST_LINES: Final = 5
_LOST_IN_BREAKS: Final = 1.08
_KEPT: Final = 64
_PEN_PX: Final = 1.3


class _Opinions(PagedModel[Opinion]):
    """Opinions with the natural widths of their texts."""

    def __init__(self, metrics: QFontMetricsF, parent: QWidget) -> None:
        super().__init__(parent)
        self._metrics = metrics
        self.widths: list[tuple[float, float]] = []

    def put(self, start: int, items: Sequence[Opinion], *, is_whole: bool) -> None:
        width = self._metrics.horizontalAdvance
        widths = [(width(one.shown), width(one.target)) for one in items]
        self.widths = widths if not start else self.widths + widths
        super().put(start, items, is_whole=is_whole)

    def text(self, item: Opinion, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.shown
        if role == Qt.ItemDataRole.AccessibleTextRole:
            #: between two translations of one sentence
            against = QCoreApplication.translate("OpinionsList", "The other one says:")
            return f"{item.shown} {against} {item.target}"
        return None


class _Row(RowPainter):
    """Draws what is shown, and under it, softer, what the other one says."""

    def __init__(self, rows: _Opinions, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._latin = latin_font("source-serif", _PX)
        self._arabic = arabic_font("naskh", _PX)
        self._blocks: OrderedDict[tuple[str, int], TextBlock] = OrderedDict()

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = _inside(option)
        lines = sum(_lines(one, width) for one in self._rows.widths[index.row()])
        return QSize(option.rect.width(), round(lines * _PITCH + _GAP_PX + 2 * _ABOVE_PX))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        opinion = self._rows.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        found = opinion.disagreement
        ours, theirs = (found.ours, found.theirs) if found is not None else ((), ())
        top, width = row.top() + _ABOVE_PX, _inside(option)
        natural = self._rows.widths[index.row()]
        texts = (opinion.shown, ours, self.tokens.ink), (opinion.target, theirs, self.tokens.soft)
        for (text, spans, colour), long in zip(texts, natural, strict=True):
            origin = QPointF(row.left() + _PAD_PX, top)
            self._write(painter, origin, text, spans, colour, int(width))
            top += _lines(long, width) * _PITCH + _GAP_PX
        line = QRectF(row.left() + _PAD_PX, row.bottom() - 1, width, 1)
        painter.fillRect(line, QColor(self.tokens.line))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        origin: QPointF,
        text: str,
        spans: Sequence[Span],
        colour: str,
        width: int,
    ) -> None:
        block = self._block(text, width)
        washes = [Wash(span, self.tokens.tint_colour(1.4)) for span in spans]
        block.draw(painter, origin, QColor(colour), washes)
        painter.setPen(QPen(QColor(self.tokens.accent), _PEN_PX))
        for span in spans:
            for line in block.lines_under(span):
                painter.drawLine(line.translated(origin))

    def _block(self, text: str, width: int) -> TextBlock:
        """Return a text laid out; the newest are remembered."""
        key = (text, width)
        block = self._blocks.pop(key, None)
        if block is None:
            block = TextBlock(text, self._latin, Direction.LTR, _PITCH, other=self._arabic)
            block.lay_out(width)
        self._blocks[key] = block
        while len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        return block


def _inside(option: QStyleOptionViewItem) -> float:
    view = option.widget
    width = unzoomed_width(view) if isinstance(view, QListView) else option.rect.width()
    return float(width) - 2 * _PAD_PX


def _lines(natural: float, width: float) -> int:
    needed = math.ceil(natural * _LOST_IN_BREAKS / max(1.0, width)) if natural > width else 1
    return max(1, min(_MOST_LINES, needed))


class OpinionsList(PagedList[Opinion]):
    """The list; `chosen` carries an `Opinion`."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        rows = _Opinions(QFontMetricsF(latin_font("source-serif", _PX)), parent)
        super().__init__(rows, _Row(rows, parent), parent)
        self.setObjectName("hitsList")
