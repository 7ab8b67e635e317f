"""Rows of the printed page, and how they are cut where a page ends: between lines, never in one.

Why it exists: a paragraph may be longer than what is left of a page. In two columns each side goes
on with its own first line that did not fit; in one column the rest moves up together. What is drawn
is exactly the lines of this page: a clipped text would be in the file twice. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reader.domain.article import BlockKind
from reader.domain.language import Direction
from reader.services.printing import Arrangement
from reader.ui.page_model import PageModel, Side
from reader.ui.page_row import NUMBERED, PageRow, Place, build_place, build_row
from reader.ui.page_style import PageStyle
from reader.ui.page_vowels import PageVowels
from reader.ui.theme import Tokens

__all__ = ["HEADS", "PrintedRow", "of_place", "printed_row"]

_LEAST_LINES: Final = 2
"""Fewer lines of a text are not left alone at the end of a page."""
HEADS: Final = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})
"""Kinds that are not cut, and do not stand at the end of a page."""


@dataclass(slots=True)
class _Column:
    """One text of a row and how many of its lines were printed."""

    place: Place
    printed: int = 0

    @property
    def count(self) -> int:
        return self.place.block.line_count

    @property
    def left_px(self) -> int:
        """Return how high the lines are that are not printed yet."""
        return (self.count - self.printed) * self.place.style.pitch

    def fitting(self, room: float) -> int:
        return min(self.count - self.printed, max(0, int(room // self.place.style.pitch)))


@dataclass(slots=True)
class PrintedRow:
    """A row that is printed on one page, or on several.

    Attributes:
        kind: Of its block.
        stacked: Whether its texts stand under each other.
        above: Space above it, but at the top of a page.
    """

    kind: BlockKind
    stacked: bool
    above: int
    columns: list[_Column] = field(default_factory=list)

    @property
    def is_done(self) -> bool:
        """Tell whether every line was printed."""
        return all(one.printed == one.count for one in self.columns)

    @property
    def is_begun(self) -> bool:
        """Tell whether a part of it stands on an earlier page."""
        return any(one.printed for one in self.columns)

    def fits(self, room: float) -> bool:
        """Tell whether enough of it fits in `room` for it to begin there."""
        heads = self.kind in HEADS
        for one in self.columns:
            least = one.count if heads else min(one.count, _LEAST_LINES)
            if self._top(one) + least * one.place.style.pitch > room:
                return False
            if self.stacked and not heads:
                break
        return True

    def draw(self, painter: QPainter, top: float, room: float, tokens: Tokens) -> float:
        """Print what fits in `room` below `top`; return how high that is."""
        lowest = 0.0
        tops = self._tops()
        for one, offset in zip(self.columns, tops, strict=True):
            count = one.fitting(room - offset)
            if count:
                _draw(painter, one, top + offset, count, self.kind, tokens)
                lowest = max(lowest, offset + count * one.place.style.pitch)
                one.printed += count
            if self.stacked and one.printed < one.count:
                break
        return lowest

    def _top(self, column: _Column) -> float:
        return column.place.top - min(one.place.top for one in self.columns)

    def _tops(self) -> list[float]:
        """Return where the rest of each text begins."""
        if not self.is_begun:
            return [self._top(one) for one in self.columns]
        if not self.stacked:
            return [0.0 for _ in self.columns]
        tops: list[float] = []
        at = 0.0
        for one in self.columns:
            tops.append(at)
            at += one.left_px
        return tops


def printed_row(
    model: PageModel,
    row: int,
    style: PageStyle,
    tokens: Tokens,
    arrangement: Arrangement,
    vowels: PageVowels | None = None,
) -> PrintedRow | None:
    """Lay `row` out for paper; None where nothing of it is printed."""
    if model.block(row).left_out or model.hides(row):
        return None
    if arrangement is Arrangement.TARGET:
        place = build_place(model, row, Side.TARGET, style, tokens)
        laid = PageRow(row, model.block(row).kind, left_out=False, height=0, places=(place,))
        above = style.of(laid.kind, place.direction).above
    else:
        laid = build_row(model, row, style, tokens, vowels)
        above = min((place.top for place in laid.places), default=0)
    stacked = arrangement is not Arrangement.SIDE
    columns = _columns(laid.places)
    return PrintedRow(laid.kind, stacked, above, columns) if columns else None


def of_place(place: Place, kind: BlockKind, above: int) -> PrintedRow:
    """Return a row of one text."""
    return PrintedRow(kind, stacked=True, above=above, columns=[_Column(place)])


def _columns(places: Sequence[Place]) -> list[_Column]:
    """Return the texts that are there; a translation that is still to come is none."""
    return [_Column(one) for one in places if one.composition.text.strip() and not one.bars]


def _draw(
    painter: QPainter, one: _Column, top: float, count: int, kind: BlockKind, tokens: Tokens
) -> None:
    """Draw `count` lines of a text, the first with its top at `top`."""
    place, pitch = one.place, one.place.style.pitch
    colour = QColor(tokens.soft if place.style.soft else tokens.ink)
    corner = QPointF(place.left, top - one.printed * pitch)
    place.block.draw_lines(painter, corner, colour, one.printed, one.printed + count)
    indent = place.style.indent
    if not indent:
        return
    right_to_left = place.direction is Direction.RTL
    x = place.left + (place.block.width + indent * 0.5 if right_to_left else -indent * 0.5)
    if kind is BlockKind.QUOTE:
        painter.fillRect(QRectF(x - 1, top + 3, 2, count * pitch - 6), QColor(tokens.soft))
    elif one.printed == 0 and not NUMBERED.match(place.composition.text):
        painter.setBrush(QColor(tokens.soft))
        painter.setPen(QColor(0, 0, 0, 0))
        size = max(1.5, pitch * 0.075)
        baseline = top + place.block.first_baseline - pitch * 0.16
        painter.drawEllipse(QPointF(x, baseline), size, size)
