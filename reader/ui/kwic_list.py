"""The lines of a concordance: the word in the middle, before and after it what stands there.

Why it exists: what a word goes with is seen when its places stand under each other. In Arabic what
precedes stands on the right; the far ends are cut. All lines are of one height, so a list of
thousands costs as little as one of ten; it asks for its next page when the end comes near. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.library import KwicLine
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.theme import TYPE

__all__ = ["KwicList"]

_ROW_PX: Final = 36
_ARABIC_PX: Final = 18.0
_GAP_PX: Final = 7.0
_EDGE_PX: Final = 10.0
_TITLE_PX: Final = 150.0
_TITLE_SHARE: Final = 0.18
_LEAST_FOR_TITLES: Final = 640


class _Lines(PagedModel[KwicLine]):
    """The lines."""

    def is_first(self, row: int) -> bool:
        """Tell whether the line above is of another article."""
        return not row or self.items[row - 1].article_id != self.items[row].article_id

    def text(self, item: KwicLine, role: int) -> str | None:
        passage = f"{item.before}{item.word}{item.after}"
        if role == Qt.ItemDataRole.DisplayRole:
            return passage
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{passage} ({item.title})" if item.title else passage
        return None


class _Row(RowPainter):
    """Draws a line: the word in the middle of the room that the title leaves."""

    def __init__(self, lines: _Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        self._plain = arabic_font("naskh", _ARABIC_PX)
        self._heavy = arabic_font("naskh", _ARABIC_PX, QFont.Weight.DemiBold)
        self._small = interface_font(TYPE.status)
        self._metrics = QFontMetricsF(self._plain)
        self._heavy_metrics = QFontMetricsF(self._heavy)
        self._small_metrics = QFontMetricsF(self._small)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._lines.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        right = first_strong(line.word) is not Direction.LTR
        room = row.adjusted(_EDGE_PX, 0, -_EDGE_PX, 0)
        column = self._title_width(row.width())
        if column:
            if self._lines.is_first(index.row()):
                self._title(painter, room, column, line, right=right)
            taken = column + 3 * _GAP_PX
            room.adjust(taken if right else 0, 0, 0 if right else -taken, 0)
        self._passage(painter, room, line, right=right)
        painter.restore()

    def _passage(self, painter: QPainter, room: QRectF, line: KwicLine, *, right: bool) -> None:
        """Draw word, what precedes and what follows, in the direction of the word."""
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        tokens = self.tokens
        width = min(self._heavy_metrics.horizontalAdvance(line.word) + 1, room.width() / 2)
        middle = QRectF(room.center().x() - width / 2, room.top(), width, room.height())
        side = (room.width() - width) / 2 - _GAP_PX
        at_left = QRectF(room.left(), room.top(), side, room.height())
        at_right = QRectF(room.right() - side, room.top(), side, room.height())
        before, after = (at_right, at_left) if right else (at_left, at_right)
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        left_edge, right_edge = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.setFont(self._heavy)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(middle, Qt.AlignmentFlag.AlignHCenter | centre, line.word)
        painter.setFont(self._plain)
        painter.setPen(QColor(tokens.ink))
        text = self._cut(line.before.rstrip(), Qt.TextElideMode.ElideLeft, side)
        painter.drawText(before, (left_edge if right else right_edge) | centre, text)
        text = self._cut(line.after.lstrip(), Qt.TextElideMode.ElideRight, side)
        painter.drawText(after, (right_edge if right else left_edge) | centre, text)

    def _cut(self, text: str, mode: Qt.TextElideMode, width: float) -> str:
        """Return as many whole words as there is room for, from the middle outwards."""
        shown = self._metrics.elidedText(text, mode, width)
        if shown == text:
            return text
        if mode is Qt.TextElideMode.ElideLeft:
            return shown.partition(" ")[2] if " " in shown else shown
        return shown.rpartition(" ")[0] if " " in shown else shown

    def _title_width(self, width: float) -> float:
        if width < _LEAST_FOR_TITLES:
            return 0.0
        return max(_TITLE_PX, width * _TITLE_SHARE)

    def _title(
        self, painter: QPainter, room: QRectF, column: float, line: KwicLine, *, right: bool
    ) -> None:
        """Draw the title of the article at the end of the line, once for its lines in a row."""
        left = room.left() if right else room.right() - column
        area = QRectF(left, room.top(), column, room.height())
        title_right = first_strong(line.title) is not Direction.LTR
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if title_right else Qt.LayoutDirection.LeftToRight
        )
        painter.setFont(self._small)
        painter.setPen(QColor(self.tokens.faint))
        text = self._small_metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, column)
        edge = Qt.AlignmentFlag.AlignRight if title_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            area, edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text
        )


class KwicList(PagedList[KwicLine]):
    """The list; `chosen` carries a `KwicLine`."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        self._lines = _Lines(parent)
        super().__init__(self._lines, _Row(self._lines, parent), parent)
        self.setObjectName("kwicList")
        self.setUniformItemSizes(True)

    @property
    def lines(self) -> Sequence[KwicLine]:
        """Return what is listed so far, from above."""
        return self._lines.items
