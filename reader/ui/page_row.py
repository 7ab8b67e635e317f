"""One row of the page: a block's source and target, laid out and drawn.

Why it exists: in every reading mode the first lines of a block and of its translation stand on one
baseline (side by side) or under each other (stacked), whatever the faces and widths. A row knows
its texts, their places in it, and how to draw them; it knows nothing of scrolling or of the engine.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reader.domain.article import BlockKind
from reader.domain.composition import Composition
from reader.domain.language import Direction, direction_of
from reader.domain.span import Span
from reader.services.preferences import ReadingMode
from reader.ui.page_model import PageModel, Side
from reader.ui.page_style import BlockStyle, PageStyle
from reader.ui.page_vowels import PageVowels
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import Tokens
from reader.ui.underlines import Underline, draw_lines

__all__ = ["NUMBERED", "PageRow", "Place", "build_place", "build_row", "estimate_row"]

STACK_GAP = 5
SHORT_LINES = frozenset(
    {
        BlockKind.HEADLINE,
        BlockKind.SUBHEAD,
        BlockKind.BYLINE,
        BlockKind.CAPTION,
        BlockKind.FURNITURE,
    }
)
"""Kinds that keep to the pane's side even where they are in the other script."""
SMALL_LINES = frozenset({BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.FURNITURE})
"""Kinds that stand close together."""
BAR_RADIUS = 3.0
NUMBERED = re.compile(r"\s*(?:[(\[]?\d+|[A-Za-zأ-ي])\s?[.):\-–]\s")
"""A list item that brings its own number or letter and needs no bullet."""
LATIN_PER_ARABIC = 1.22
"""Characters of a translation for each of its Arabic source, for estimates."""


@dataclass(frozen=True, slots=True)
class Place:
    """One text of a row and where it stands in it, pixels from the row's top left.

    Attributes:
        side: Which text.
        composition: The text and its segments.
        block: It, laid out.
        left, top: Its corner.
        style: How it is set.
        direction: Its base direction.
        bars: Lines to draw as bars in its place while the translation is to come.
    """

    side: Side
    composition: Composition
    block: TextBlock
    left: int
    top: int
    style: BlockStyle
    direction: Direction
    bars: int = 0


@dataclass(frozen=True, slots=True)
class PageRow:
    """A laid-out row.

    Attributes:
        number: Its index.
        kind: Of its block.
        left_out: True for furniture.
        height: Whole pixels, the space above included.
        places: One text, or two.
    """

    number: int
    kind: BlockKind
    left_out: bool
    height: int
    places: tuple[Place, ...]

    def place(self, side: Side) -> Place | None:
        """Return the text of `side`, or None where the mode does not show it."""
        return next((place for place in self.places if place.side is side), None)

    def hit(self, point: QPointF) -> tuple[Place, int] | None:
        """Return the text and the code point drawn at `point`, in the row's coordinates."""
        for place in self.places:
            position = place.block.position_at(point - QPointF(place.left, place.top))
            if position is not None and not place.bars and place.composition.text:
                return place, position
        return None

    def nearest(self, point: QPointF, side: Side | None = None) -> tuple[Place, int] | None:
        """Return the text and caret position nearest to `point`, on `side` if it is given."""
        shown = [place for place in self.places if side is None or place.side is side]
        if not shown:
            return None

        def distance(place: Place) -> float:
            middle = place.left + place.block.width / 2
            across = max(0.0, abs(point.x() - middle) - place.block.width / 2)
            below = max(0.0, point.y() - place.top - place.block.height)
            return across + max(below, place.top - point.y())

        place = min(shown, key=distance)
        return place, place.block.nearest(point - QPointF(place.left, place.top))

    def rects(self, side: Side, span: Span) -> list[QRectF]:
        """Return the areas of `span` in the row's coordinates."""
        place = self.place(side)
        if place is None or place.bars:
            return []
        return [rect.translated(place.left, place.top) for rect in place.block.rects(span)]

    def draw(
        self,
        painter: QPainter,
        top: float,
        tokens: Tokens,
        washes: Mapping[Side, Iterable[Wash]],
        underlines: Mapping[Side, Iterable[Underline]],
    ) -> None:
        """Paint the row with its top at `top`, washes behind the text, lines under it."""
        for place in self.places:
            origin = QPointF(place.left, top + place.top)
            if place.bars:
                _draw_bars(painter, origin, place, tokens)
                continue
            quiet = self.left_out or place.style.soft
            colour = QColor(tokens.soft if quiet else tokens.ink)
            place.block.draw(painter, origin, colour, washes.get(place.side, ()))
            for underline in underlines.get(place.side, ()):
                lines = place.block.lines_under(underline.span)
                draw_lines(painter, [line.translated(origin) for line in lines], underline)
            self._draw_mark(painter, origin, place, tokens)

    def _draw_mark(self, painter: QPainter, origin: QPointF, place: Place, tokens: Tokens) -> None:
        """Paint a list item's bullet or a quotation's rule at the leading side."""
        if not place.style.indent or not place.composition.text:
            return
        if self.kind is BlockKind.LIST_ITEM and NUMBERED.match(place.composition.text):
            return
        indent = place.style.indent
        right_to_left = place.direction is Direction.RTL
        edge = place.block.width + indent * 0.5 if right_to_left else -indent * 0.5
        x = origin.x() + edge
        if self.kind is BlockKind.QUOTE:
            bar = QRectF(x - 1, origin.y() + 4, 2, place.block.height - 8)
            painter.fillRect(bar, QColor(tokens.accent))
            return
        painter.save()
        painter.setBrush(QColor(tokens.soft))
        painter.setPen(QColor(0, 0, 0, 0))
        size = max(2.0, place.style.pitch * 0.075)
        baseline = origin.y() + place.block.first_baseline
        painter.drawEllipse(QPointF(x, baseline - place.style.pitch * 0.16), size, size)
        painter.restore()


def _draw_bars(painter: QPainter, origin: QPointF, place: Place, tokens: Tokens) -> None:
    """Paint quiet bars where the lines of a translation will stand."""
    painter.save()
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor(tokens.line))
    thick = max(4.0, place.style.pitch * 0.3)
    for number in range(place.bars):
        width = place.block.width * (0.62 if number == place.bars - 1 else 0.97)
        left = (
            origin.x()
            if place.direction is Direction.LTR
            else (origin.x() + place.block.width - width)
        )
        top = origin.y() + number * place.style.pitch + (place.style.pitch - thick) / 2
        painter.drawRoundedRect(QRectF(left, top, width, thick), BAR_RADIUS, BAR_RADIUS)
    painter.restore()


def _lines(characters: float, style: BlockStyle, width: int) -> int:
    return max(1, math.ceil(characters * style.character_px / max(40, width - style.indent)))


def estimate_row(model: PageModel, row: int, style: PageStyle) -> int:
    """Return about how high `row` will be, without laying it out; nothing where it is hidden."""
    if model.hides(row):
        return 0
    block = model.block(row)
    source = style.of(block.kind, block.direction)
    height = _lines(len(block.text), source, style.width(Side.SOURCE)) * source.pitch
    mode = style.appearance.mode
    if mode in {ReadingMode.SIDE, ReadingMode.STACKED} and block.is_for_translation:
        target = style.of(block.kind, model.direction(row, Side.TARGET))
        characters = len(block.text) * LATIN_PER_ARABIC
        other = _lines(characters, target, style.width(Side.TARGET)) * target.pitch
        height = max(height, other) if mode is ReadingMode.SIDE else height + other + STACK_GAP
    return height + _above(model, row, source)


def estimate_rows(model: PageModel, style: PageStyle) -> list[int]:
    """Return about how high every row will be, as `estimate_row` does, in a third of its time.

    A page of ten thousand rows is begun anew at each change of width.
    """
    mode = style.appearance.mode
    is_side, has_target = mode is ReadingMode.SIDE, mode in {ReadingMode.SIDE, ReadingMode.STACKED}
    widths = [style.width(side) for side in Side]
    target_direction = direction_of(model.target)
    faces: dict[tuple[BlockKind, Direction], tuple[BlockStyle, BlockStyle, int, int]] = {}
    heights: list[int] = []
    for row, block in enumerate(model.article.blocks):
        if model.hides(row):
            heights.append(0)
            continue
        key = (block.kind, block.direction)
        if key not in faces:
            source, target = style.of(*key), style.of(block.kind, target_direction)
            room = [
                max(40, width - one.indent)
                for width, one in zip(widths, (source, target), strict=True)
            ]
            faces[key] = source, target, room[0], room[1]
        source, target, source_room, target_room = faces[key]
        count = len(block.text)
        height = (math.ceil(count * source.character_px / source_room) or 1) * source.pitch
        if has_target and block.is_for_translation:
            characters = count * LATIN_PER_ARABIC
            other = (math.ceil(characters * target.character_px / target_room) or 1) * target.pitch
            height = max(height, other) if is_side else height + other + STACK_GAP
        heights.append(height + _above(model, row, source))
    return heights


def _above(model: PageModel, row: int, style: BlockStyle) -> int:
    """Return the space above a row: none in a cut paragraph, little between small lines."""
    block = model.block(row)
    if block.continues:
        return 0
    before = next(model.shown_from(row - 1, -1), None) if block.kind in SMALL_LINES else None
    if before is not None and model.block(before).kind in SMALL_LINES:
        return 0
    return style.above


def build_row(
    model: PageModel, row: int, style: PageStyle, tokens: Tokens, vowels: PageVowels | None = None
) -> PageRow:
    """Lay `row` out, its source with the marks of `vowels`; a hidden one is empty."""
    block = model.block(row)
    if model.hides(row):
        return PageRow(row, block.kind, block.left_out, 0, ())
    source = build_place(model, row, Side.SOURCE, style, tokens, vowels)
    places = [source]
    if style.appearance.mode is not ReadingMode.SOURCE:
        target = build_place(model, row, Side.TARGET, style, tokens)
        if target.composition.text or target.bars:
            places.append(target)
    above = _above(model, row, source.style)
    if len(places) == 1:
        places = [_moved(source, above)]
    elif style.columns.stacked:
        gap = style.px(STACK_GAP)
        places = [_moved(source, above), _moved(places[1], above + source.block.height + gap)]
    else:
        lowest = max(place.block.first_baseline for place in places)
        places = [
            _moved(place, above + round(lowest - place.block.first_baseline)) for place in places
        ]
    height = max(place.top + _height(place) for place in places)
    return PageRow(row, block.kind, block.left_out, height, tuple(places))


def _height(place: Place) -> int:
    return place.bars * place.style.pitch if place.bars else place.block.height


def _moved(place: Place, top: int) -> Place:
    return Place(
        place.side,
        place.composition,
        place.block,
        place.left,
        top,
        place.style,
        place.direction,
        place.bars,
    )


def build_place(
    model: PageModel,
    row: int,
    side: Side,
    style: PageStyle,
    tokens: Tokens,
    vowels: PageVowels | None = None,
) -> Place:
    """Lay one text of `row` out in its column, at the top of the row."""
    block = model.block(row)
    direction = model.direction(row, side)
    how = style.of(block.kind, direction)
    left, width = style.left(side), style.width(side)
    if how.indent:
        width -= how.indent
        left += 0 if direction is Direction.RTL else how.indent
    composition = model.compose(row, side)
    bars = 0
    quiet: list[tuple[Span, QColor]] = []
    if side is Side.TARGET:
        if model.expects_target(row):
            bars = _lines(len(block.text) * LATIN_PER_ARABIC, how, width)
        quiet = [
            (span, QColor(tokens.faint))
            for segment, span in zip(composition.segments, composition.spans, strict=True)
            if span.length and model.is_quiet(segment)
        ]
    pane = direction_of(model.article.language if side is Side.SOURCE else model.target)
    laid = TextBlock(
        composition.text,
        how.font,
        direction,
        how.pitch,
        quiet,
        how.other,
        side=pane if block.kind in SHORT_LINES else None,
        vowelled=vowels.source(composition) if vowels is not None and side is Side.SOURCE else None,
    )
    laid.lay_out(width)
    return Place(side, composition, laid, left, 0, how, direction, bars)
