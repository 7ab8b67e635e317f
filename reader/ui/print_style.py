"""Type and columns of the printed page.

Why it exists: paper has no zoom and no width that changes; sizes are for reading at arm's length,
in two columns or one. Coordinates are those of the screen's page, 96 to the inch, and scaled to the
printer when they are drawn, so that rows are laid out by the same code.

Arabic that is to be found and copied in a PDF is set in IBM Plex Sans Arabic with the feature
``locl`` off. Qt writes into a PDF which character each glyph stands for, by asking the face's own
table; only a face whose joined forms stand in it, as presentation forms, is readable afterwards.
That holds for this one of our three, and for its digits without ``locl``. Measured by
``tests/bench/print.py``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont

from reader.domain.article import BlockKind
from reader.domain.language import Direction
from reader.services.preferences import ReadingMode
from reader.services.printing import Arrangement, PrintChoice
from reader.ui.page_style import Appearance, BlockStyle, Columns, PageStyle

__all__ = ["DOTS_PER_INCH", "SEARCHABLE_FACE", "PrintStyle", "print_style"]

DOTS_PER_INCH: Final = 96
SEARCHABLE_FACE: Final = "sans"
_COLUMNS_PERCENT, _COLUMN_PERCENT = 72, 84
"""Size of the text in two columns and in one: 9 and 10.7 points of Latin."""
_GUTTER_PX: Final = 30
_MEASURE_PX: Final = 600
_LOCL: Final = QFont.Tag("locl")


class PrintStyle(PageStyle):
    """Styles whose digits can be read back from a file."""

    def of(self, kind: BlockKind, direction: Direction) -> BlockStyle:
        """Return the style of `kind` set in `direction`."""
        is_new = (kind, direction) not in self._styles
        style = super().of(kind, direction)
        if is_new:
            for font in (style.font, style.other):
                font.setFeature(_LOCL, 0)
        return style


def print_style(choice: PrintChoice, width: int) -> PrintStyle:
    """Return the style for a text `width` wide."""
    side = choice.arrangement is Arrangement.SIDE
    modes = {Arrangement.SIDE: ReadingMode.SIDE, Arrangement.STACKED: ReadingMode.STACKED}
    appearance = Appearance(
        modes.get(choice.arrangement, ReadingMode.SOURCE),
        _COLUMNS_PERCENT if side else _COLUMN_PERCENT,
        SEARCHABLE_FACE if choice.searchable else choice.arabic_face,
        choice.latin_face,
        choice.swapped,
    )
    if not side:
        column = min(width, _MEASURE_PX)
        left = (width - column) // 2
        return PrintStyle(appearance, Columns(left, column, left, column, stacked=True))
    half = (width - _GUTTER_PX) // 2
    left, right = 0, width - half
    source, target = (left, right) if choice.swapped else (right, left)
    return PrintStyle(appearance, Columns(source, half, target, half, stacked=False))
