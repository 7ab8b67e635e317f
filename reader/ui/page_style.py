"""Type and geometry of the page for one width, mode and size.

Why it exists: a row is laid out from a few numbers (column, face, pitch, distance); working them
out once a resize keeps laying out a row to a millisecond, and keeps the numbers of the look apart
from the drawing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtGui import QFont, QFontMetricsF

from reader.domain.article import BlockKind
from reader.domain.language import Direction
from reader.services.preferences import ReadingMode
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.page_model import Side
from reader.ui.theme import ARABIC_RATIO, SPACE, SPACING, TYPE, VOWELLED_LINE

__all__ = ["Appearance", "BlockStyle", "Columns", "PageStyle", "columns_for", "style_for"]

NARROW_PX = 900
SIDE_FROM_PX = 690
"""Width of the page from which two columns can be read: below, lines of Arabic have four words."""
OPTICAL = 1.14
"""Inside a line of the other script a run is set this much nearer to its neighbours' size."""
SAMPLE = {
    Direction.RTL: "وأضافت أن أكثر ما يطلبه الأطفال قصص البحر",
    Direction.LTR: "She added that what children want most are",
}


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the user chose about the text.

    `vowelled` text may need more line height; a `review` has words in the margin at the right;
    `spaced` text has more room between letters, words, lines and paragraphs.
    """

    mode: ReadingMode = ReadingMode.SIDE
    percent: int = 100
    arabic_face: str = "naskh"
    latin_face: str = "source-serif"
    swap_panes: bool = False
    vowelled: bool = False
    review: bool = False
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How a kind of block is set in one direction.

    Attributes:
        font: Face, size, weight.
        other: The same for runs in the other script.
        pitch: Distance of baselines, whole pixels.
        above: Space above the block, whole pixels.
        indent: Space at the block's leading side.
        soft: True for text in the secondary colour.
        character_px: Mean advance of a code point, for estimates.
    """

    font: QFont
    other: QFont
    pitch: int
    above: int
    indent: int
    soft: bool
    character_px: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the two texts stand: left edge and width in pixels. Stacked texts share a column."""

    source_left: int
    source_width: int
    target_left: int
    target_width: int
    stacked: bool

    @property
    def right(self) -> int:
        """Return where the texts end."""
        return max(self.source_left + self.source_width, self.target_left + self.target_width)


def columns_for(width: int, appearance: Appearance) -> Columns:
    """Return the columns in a page `width` pixels wide.

    Measures are bounded (about 65 characters); on a wide page the columns move to the middle.
    """
    scale = appearance.percent / 100
    narrow = width < NARROW_PX
    margin = SPACE.margin_side_narrow if narrow else SPACE.margin_side
    gutter = SPACE.gutter_narrow if narrow else SPACE.gutter
    if appearance.review:
        width -= SPACE.review_margin_narrow if narrow else SPACE.review_margin
    most_latin = round(SPACE.measure_latin_em * TYPE.latin * scale)
    most_arabic = round(SPACE.measure_arabic_em * TYPE.latin * ARABIC_RATIO * scale)
    inner = max(80, width - 2 * margin)
    if appearance.mode is not ReadingMode.SIDE:
        column = min(inner, max(most_arabic, most_latin))
        left = (width - column) // 2
        return Columns(left, column, left, column, stacked=True)
    half = max(40, (inner - gutter) // 2)
    target = min(half, most_latin)
    source = min(max(half, inner - gutter - target), most_arabic)
    target = min(max(target, inner - gutter - source), most_latin)
    first = (width - source - target - gutter) // 2
    if appearance.swap_panes:
        return Columns(first, source, first + source + gutter, target, stacked=False)
    return Columns(first + target + gutter, source, first, target, stacked=False)


@dataclass(slots=True)
class PageStyle:
    """Styles of every kind of block, made on first use. GUI thread only."""

    appearance: Appearance
    columns: Columns
    _styles: dict[tuple[BlockKind, Direction], BlockStyle] = field(default_factory=dict)

    def of(self, kind: BlockKind, direction: Direction) -> BlockStyle:
        """Return the style of `kind` set in `direction`."""
        key = (kind, direction)
        if key not in self._styles:
            self._styles[key] = self._make(kind, direction)
        return self._styles[key]

    def px(self, value: float) -> int:
        """Return `value` scaled with the text, whole pixels."""
        return round(value * self.appearance.percent / 100)

    def left(self, side: Side) -> int:
        """Return the left edge of a column."""
        return self.columns.source_left if side is Side.SOURCE else self.columns.target_left

    def width(self, side: Side) -> int:
        """Return the width of a column."""
        return self.columns.source_width if side is Side.SOURCE else self.columns.target_width

    def _make(self, kind: BlockKind, direction: Direction) -> BlockStyle:
        arabic = direction is Direction.RTL
        size, ratio = TYPE.latin, TYPE.latin_line
        if arabic:
            size, ratio = TYPE.latin * ARABIC_RATIO, TYPE.arabic_line
        weight = QFont.Weight.Normal
        above: float = SPACE.paragraph
        soft = False
        if kind is BlockKind.HEADLINE:
            size = TYPE.arabic_headline if arabic else TYPE.latin_headline
            ratio = TYPE.arabic_headline_line if arabic else TYPE.headline_line
            weight = QFont.Weight.Bold if arabic else QFont.Weight.DemiBold
            above = 0.0
        elif kind is BlockKind.SUBHEAD:
            size = TYPE.arabic_subhead if arabic else TYPE.latin_subhead
            weight = QFont.Weight.Bold if arabic else QFont.Weight.DemiBold
            above = SPACE.paragraph * 1.6
        elif kind in {BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.FOOTNOTE, BlockKind.FURNITURE}:
            size = TYPE.arabic_small if arabic else TYPE.small
            soft = True
            above = SPACE.paragraph * 0.6
        elif kind is BlockKind.LIST_ITEM:
            above = SPACE.paragraph * 0.5
        return self._finished(size, ratio, weight, above, kind, direction, soft=soft)

    def _finished(
        self,
        size: float,
        ratio: float,
        weight: QFont.Weight,
        above: float,
        kind: BlockKind,
        direction: Direction,
        *,
        soft: bool,
    ) -> BlockStyle:
        pixels = size * self.appearance.percent / 100
        arabic, latin = self.appearance.arabic_face, self.appearance.latin_face
        if direction is Direction.RTL:
            font = arabic_font(arabic, pixels, weight)
            beside = "sans" if arabic == "sans" else latin
            other = latin_font(beside, pixels / ARABIC_RATIO * OPTICAL, weight)
            if self.appearance.vowelled:
                more = VOWELLED_LINE.get(arabic, VOWELLED_LINE["naskh"])
                ratio *= more[kind is BlockKind.HEADLINE]
        else:
            font = latin_font(latin, pixels, weight)
            other = arabic_font(arabic, pixels * ARABIC_RATIO / OPTICAL, weight)
        if self.appearance.spaced:
            is_arabic = direction is Direction.RTL
            _space(font, joined=is_arabic)
            _space(other, joined=not is_arabic)
            ratio, above = ratio * SPACING.line, above * SPACING.paragraph
        sample = SAMPLE[direction]
        advance = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
        indent = self.px(24) if kind in {BlockKind.LIST_ITEM, BlockKind.QUOTE} else 0
        return BlockStyle(
            font, other, round(pixels * ratio), self.px(above), indent, soft, max(1.0, advance)
        )


def style_for(width: int, appearance: Appearance) -> PageStyle:
    """Return the style of a page `width` pixels wide; two columns are one in a narrow page."""
    if appearance.mode is ReadingMode.SIDE and width < SIDE_FROM_PX:
        appearance = replace(appearance, mode=ReadingMode.STACKED)
    return PageStyle(appearance, columns_for(width, appearance))


def _space(font: QFont, *, joined: bool) -> None:
    """Set letters and words wider; letters that are `joined`, as in Arabic, stay together."""
    pixels = font.pixelSize()
    font.setWordSpacing(SPACING.word_em * pixels)
    if not joined:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, SPACING.letter_em * pixels)
