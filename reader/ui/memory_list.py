"""Units of the translation memory that have some words: source and target beside each other.

Why it exists: a translator looks how words were translated before; both texts must be seen, each
in its own direction, the words marked, and where they come from. All lines are of one height. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.language import Direction, direction_of
from reader.domain.memory import MemoryLine, MemorySide
from reader.domain.span import Span
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.suggestion_texts import unit_about, where_of
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import TYPE

__all__ = ["MemoryList", "shortened"]

_LINES: Final = 2
_PAD_PX: Final = 10.0
_GAP_PX: Final = 24.0
_ABOVE_PX: Final = 6.0
_LATIN_PX: Final = 15.0
_ARABIC_PX: Final = 17.0
_SURE: Final = 0.94
"""Share of what would fit by its length, since words differ."""
_BEFORE: Final = 60
_AFTER: Final = 160


def shortened(text: str, marks: Sequence[Span]) -> tuple[str, list[Span]]:
    """Return what is shown of a long text: the words that are marked, with some before and after.

    The text is cut between words; where it is cut stands an ellipsis.
    """
    first = marks[0].start if marks else 0
    start = 0 if first <= _BEFORE else text.rfind(" ", 0, first - _BEFORE // 2) + 1
    end = len(text) if len(text) - start <= _AFTER + _BEFORE else start + _AFTER + _BEFORE
    if end < len(text):
        end = max(text.rfind(" ", start, end), first + 1)
    head = "… " if start else ""
    tail = " …" if end < len(text) else ""
    moved = [one.shifted(len(head) - start) for one in marks if start <= one.start < one.end <= end]
    return f"{head}{text[start:end]}{tail}", moved


class _Lines(PagedModel[MemoryLine]):
    """The units."""

    def text(self, item: MemoryLine, role: int) -> str | None:
        unit = item.unit
        if role == Qt.ItemDataRole.DisplayRole:
            return unit.target
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{unit.source}\n{unit.target}\n\n{unit_about(unit)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{unit.source} — {unit.target} ({where_of(unit)})"
        return None


class _Row(RowPainter):
    """Draws a unit: the source at the side where it is read from, the target at the other."""

    def __init__(self, lines: _Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self._small = interface_font(TYPE.status)
        self._small_height = QFontMetricsF(self._small).height()
        self._pitch = round(_ARABIC_PX * 1.7)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        height = _LINES * self._pitch + self._small_height + 2 * _ABOVE_PX
        return QSize(option.rect.width(), round(height))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._lines.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        painter.setClipRect(row)
        half = (row.width() - 2 * _PAD_PX - _GAP_PX) / 2
        left, right = row.left() + _PAD_PX, row.right() - _PAD_PX - half
        source_right = direction_of(line.unit.pair.source) is Direction.RTL
        places = {
            MemorySide.SOURCE: right if source_right else left,
            MemorySide.TARGET: left if source_right else right,
        }
        for side, x in places.items():
            self._text(painter, line, side, QRectF(x, row.top() + _ABOVE_PX, half, row.height()))
        self._where(painter, line, QRectF(places[MemorySide.TARGET], row.top(), half, row.height()))
        painter.restore()

    def _text(self, painter: QPainter, line: MemoryLine, side: MemorySide, area: QRectF) -> None:
        unit, is_source = line.unit, side is MemorySide.SOURCE
        whole = unit.source if is_source else unit.target
        language = unit.pair.source if is_source else unit.pair.target
        text, marks = shortened(whole, line.marks if side is line.side else ())
        block = self._block(text, language, round(area.width()))
        here = (one for one in marks if one.end <= len(block.text))
        washes = [Wash(one, self.tokens.word_colour(1.0)) for one in here]
        painter.save()
        painter.setClipRect(QRectF(area.left(), area.top(), area.width(), _LINES * self._pitch))
        block.draw(painter, area.topLeft(), QColor(self.tokens.ink), washes)
        painter.restore()

    def _block(self, text: str, language: str, width: int) -> TextBlock:
        """Lay a text out in the lines that there are, its end left out where it needs more."""
        direction = direction_of(language)
        block = TextBlock(text, _font(language), direction, self._pitch)
        height = block.lay_out(width)
        if height > _LINES * self._pitch:
            end = text.rfind(" ", 0, int(len(text) * _LINES * self._pitch / height * _SURE))
            block = TextBlock(f"{text[:end]} …", _font(language), direction, self._pitch)
            block.lay_out(width)
        return block

    def _where(self, painter: QPainter, line: MemoryLine, area: QRectF) -> None:
        """Write where a unit comes from, below its translation."""
        right = direction_of(line.unit.pair.target) is Direction.RTL
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        metrics = QFontMetricsF(self._small)
        parts = (where_of(line.unit), line.unit.by)
        text = " · ".join(part for part in parts if part)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
        painter.setFont(self._small)
        painter.setPen(QColor(self.tokens.faint))
        below = area.adjusted(0, 0, 0, -_ABOVE_PX)
        flags = edge | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(below, flags, shown)


class MemoryList(PagedList[MemoryLine]):
    """The list; `chosen` carries a `MemoryLine`."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        self._lines = _Lines(parent)
        super().__init__(self._lines, _Row(self._lines, parent), parent)
        self.setObjectName("kwicList")
        self.setUniformItemSizes(True)

    @property
    def lines(self) -> Sequence[MemoryLine]:
        """Return what is listed so far, from above."""
        return self._lines.items


def _font(language: str) -> QFont:
    if direction_of(language) is Direction.RTL:
        return arabic_font("naskh", _ARABIC_PX)
    return latin_font("source-serif", _LATIN_PX)
