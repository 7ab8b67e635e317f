"""The columns of the word strip: measured once for a size of the text, then only painted.

Why it exists: a sentence of eighty words is laid out within a frame, so each text is measured once
and what is drawn is worked out beforehand. The list view places the cells; nothing here scrolls or
reacts. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.domain.span import Span
from reader.services.interlinear import Column
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.page_style import Appearance
from reader.ui.term_marks import SHAPES
from reader.ui.theme import ARABIC_RATIO, TOKENS, TYPE, Tokens
from reader.ui.underlines import Underline, draw_lines

__all__ = ["CELL", "Cell", "StripDelegate", "StripModel", "StripType"]

CELL: Final = Qt.ItemDataRole.UserRole
_PAD_X, _PAD_Y = 10, 6
_GLOSS_EM: Final = 10.5
"""How wide a meaning may make its column before it takes a second line."""
_MOST_LINES: Final = 2
_RADIUS: Final = 6
_ABOUT: Final = "\u2248\u2009"
_Index = QModelIndex | QPersistentModelIndex
Piece = tuple[str, str]
"""A word of a meaning and the token of its colour."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A column with where its lines break.

    Attributes:
        column: What it shows.
        transliteration: With its mark where it is approximate.
        lines: The meaning, line by line, each with its width.
        size: Of the whole cell.
    """

    column: Column
    transliteration: str
    lines: tuple[tuple[tuple[Piece, ...], float], ...]
    size: QSize


@dataclass(slots=True)
class StripType:
    """The faces of the strip at one size of the text; measures with them."""

    appearance: Appearance
    arabic: QFont = field(init=False)
    latin: QFont = field(init=False)
    gloss: QFont = field(init=False)
    _metrics: tuple[QFontMetricsF, QFontMetricsF, QFontMetricsF] = field(init=False)
    _widths: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Load the faces."""
        scale = self.appearance.percent / 100
        size = TYPE.latin * ARABIC_RATIO * 1.08 * scale
        self.arabic = arabic_font(self.appearance.arabic_face, size)
        self.latin = interface_font(TYPE.label * scale)
        self.latin.setItalic(True)
        self.gloss = latin_font(self.appearance.latin_face, TYPE.small * scale)
        self._metrics = (
            QFontMetricsF(self.arabic),
            QFontMetricsF(self.latin),
            QFontMetricsF(self.gloss),
        )

    @property
    def heights(self) -> tuple[int, int, int]:
        """Return the pitches of word, transliteration and meaning."""
        word, latin, gloss = (metrics.height() for metrics in self._metrics)
        return round(word), round(latin * 1.12), round(gloss * 1.06)

    @property
    def ascents(self) -> tuple[float, float, float]:
        """Return the distances of the three baselines from the tops of their lines."""
        word, latin, gloss = (metrics.ascent() for metrics in self._metrics)
        return word, latin, gloss

    @property
    def descent(self) -> float:
        """Return how deep the Arabic face goes below its baseline."""
        return self._metrics[0].descent()

    def cell(self, column: Column) -> Cell:
        """Return `column` measured."""
        latin = (_ABOUT if column.approximate else "") + column.transliteration
        latin = latin if column.transliteration else ""
        word = self._metrics[0].horizontalAdvance(column.shown)
        wide = max(word, self._metrics[1].horizontalAdvance(latin))
        pieces = _pieces(column)
        most = max(wide, _GLOSS_EM * self.gloss.pixelSize())
        lines = self._broken(pieces, most)
        width = max([wide, *(length for _, length in lines)])
        heights = self.heights
        height = heights[0] + heights[1] + max(1, len(lines)) * heights[2]
        size = QSize(round(width + 0.5) + 2 * _PAD_X, height + 2 * _PAD_Y)
        return Cell(column, latin, lines, size)

    def _broken(
        self, pieces: Sequence[Piece], most: float
    ) -> tuple[tuple[tuple[Piece, ...], float], ...]:
        """Break a meaning into lines no wider than `most`, the last one elided where it must."""
        lines: list[tuple[list[Piece], float]] = []
        space = self._width(" ")
        for piece in pieces:
            width = self._width(piece[0])
            if lines and (lines[-1][1] + space + width <= most or len(lines) == _MOST_LINES):
                line, length = lines[-1]
                line.append(piece)
                lines[-1] = (line, length + space + width)
            else:
                lines.append(([piece], width))
        return tuple(self._elided(tuple(line), length, most) for line, length in lines)

    def _elided(
        self, line: tuple[Piece, ...], length: float, most: float
    ) -> tuple[tuple[Piece, ...], float]:
        if length <= most:
            return line, length
        kept: list[Piece] = []
        at, space = 0.0, self._width(" ")
        for text, colour in line:
            room = most - at
            shown = self._metrics[2].elidedText(text, Qt.TextElideMode.ElideRight, room)
            if kept and len(shown) < min(3, len(text)):
                kept.append(("…", colour))
                at += self._width("…")
                break
            kept.append((shown, colour))
            at += self._width(shown) + space
            if shown != text:
                break
        return tuple(kept), min(most, at)

    def _width(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = self._metrics[2].horizontalAdvance(text)
        return self._widths[text]


def _pieces(column: Column) -> tuple[Piece, ...]:
    """Return the words of a meaning: what is attached in a softer colour than its own sense."""
    if not column.gloss:
        return ()
    own = column.kind.value if column.kind is not None else "ink"
    pieces: list[Piece] = []
    for attached in column.before:
        pieces += [(f"{attached} +", "faint")]
    pieces += [(word, own) for word in column.gloss.split()]
    if column.borrowed:
        pieces.append((f"({column.borrowed})", "faint"))
    pieces += [(f"+ {attached}", "faint") for attached in column.after]
    return tuple(pieces)


class StripModel(QAbstractListModel):
    """The columns of a sentence as rows of a list; each is read out by a screen reader."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.cells: list[Cell] = []

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.cells = list(cells)
        self.endResetModel()

    def extend(self, cells: Sequence[Cell]) -> None:
        """Show more columns after those that are there."""
        if cells:
            first = len(self.cells)
            self.beginInsertRows(QModelIndex(), first, first + len(cells) - 1)
            self.cells += cells
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell, or how it is read out."""
        if not index.isValid() or index.row() >= len(self.cells):
            return None
        column = self.cells[index.row()].column
        if role == CELL:
            return self.cells[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            parts = (column.shown, column.transliteration, column.meaning)
            return ", ".join(part for part in parts if part)
        return None


class StripDelegate(QStyledItemDelegate):
    """Draws one column: word, transliteration, meaning, each from the right edge."""

    def __init__(self, parent: QObject) -> None:
        """Draw in the light theme until told otherwise."""
        super().__init__(parent)
        self.tokens: Tokens = TOKENS[ThemeName.LIGHT]
        self.type = StripType(Appearance())

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size that was measured."""
        del option
        cell = index.data(CELL)
        return cell.size if isinstance(cell, Cell) else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the column, washed where it is marked, ringed where it has the keyboard."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._wash(painter, option, index)
        area = QRectF(option.rect).adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        self._word(painter, cell, area)
        word, latin, gloss = self.type.heights
        _, latin_ascent, gloss_ascent = self.type.ascents
        painter.setFont(self.type.latin)
        painter.setPen(QColor(self.tokens.soft))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        width = QFontMetricsF(self.type.latin).horizontalAdvance(cell.transliteration)
        painter.drawText(
            QPointF(area.right() - width, area.top() + word + latin_ascent), cell.transliteration
        )
        painter.setFont(self.type.gloss)
        base = area.top() + word + latin + gloss_ascent
        for number, (line, length) in enumerate(cell.lines):
            self._line(painter, line, QPointF(area.right() - length, base + number * gloss))
        painter.restore()

    def _wash(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        view = option.widget
        marked = view is not None and view.property("marked") == index.row()
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.tokens.tint_colour(1.35 if marked else 0.8))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.tokens.accent), 2))
            painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _word(self, painter: QPainter, cell: Cell, area: QRectF) -> None:
        column = cell.column
        height = self.type.heights[0]
        painter.setFont(self.type.arabic)
        painter.setPen(QColor(self.tokens.ink))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        line = QRectF(area.left() - _PAD_X, area.top(), area.width() + _PAD_X, height)
        painter.drawText(line, right | Qt.AlignmentFlag.AlignTop, column.shown)
        if column.kind is None:
            return
        metrics = QFontMetricsF(self.type.arabic)
        after = metrics.horizontalAdvance(column.leading)
        start = area.right() - after - metrics.horizontalAdvance(column.vowelled)
        low = area.top() + self.type.ascents[0] + self.type.descent * 0.72
        token = column.kind.value if column.certain else "soft"
        colour, shape = QColor(getattr(self.tokens, token)), SHAPES[column.kind]
        under = Underline(Span(0, 0), colour, shape, faint=not column.certain)
        draw_lines(painter, [QLineF(start, low, area.right() - after, low)], under)

    def _line(self, painter: QPainter, line: Sequence[Piece], at: QPointF) -> None:
        metrics = QFontMetricsF(self.type.gloss)
        space = metrics.horizontalAdvance(" ")
        for text, colour in line:
            painter.setPen(QColor(getattr(self.tokens, colour)))
            painter.drawText(at, text)
            at = at + QPointF(metrics.horizontalAdvance(text) + space, 0)
