"""A row of two lines: what it is, and under it, smaller, what is to be said of it.

Why it exists: lists of files, connections and packages look alike. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.ui.fonts import interface_font
from reader.ui.paged_list import Index, PagedModel, RowPainter
from reader.ui.theme import TYPE

__all__ = ["TwoLineRow"]

_PAD_PX: Final = 12.0
_ABOVE_PX: Final = 9.0
_GAP_PX: Final = 3.0
T = TypeVar("T")


class TwoLineRow(RowPainter, Generic[T]):
    """Draws the values of a model, in the direction of the interface."""

    def __init__(
        self,
        rows: PagedModel[T],
        texts: Callable[[T], tuple[str, str]],
        parent: QWidget,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draw `rows`; `texts` gives both lines of a value, `elide` says where they are cut."""
        super().__init__(parent)
        self._rows = rows
        self._texts = texts
        self._elide = elide
        self._fonts = interface_font(TYPE.interface), interface_font(TYPE.label)
        self._heights = [QFontMetricsF(font).height() for font in self._fonts]

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one height for all."""
        del index
        return QSize(option.rect.width(), round(sum(self._heights) + _GAP_PX + 2 * _ABOVE_PX))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        top, width = row.top() + _ABOVE_PX, row.width() - 2 * _PAD_PX
        texts = self._texts(self._rows.items[index.row()])
        colours = (self.tokens.ink, self.tokens.soft)
        for text, font, colour, height in zip(
            texts, self._fonts, colours, self._heights, strict=True
        ):
            shown = QFontMetricsF(font).elidedText(text, self._elide, width)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(row.left() + _PAD_PX, top, width, height), flags, shown)
            top += height + _GAP_PX
        painter.restore()
