"""The characters of a page of a PDF and where they stand, folded to what a person reads.

Why it exists: a PDF holds shapes at places, not text. Programs write Arabic as letters, as
presentation forms or as pieces of ligatures, and bullets as private characters of a symbol font;
what is a line or a word must be found from the places alone, so one kind of value is made of all.

Source: ISO 32000-1 9.10 (extraction of text); Unicode 17, Arabic Presentation Forms-A and -B.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

__all__ = ["Glyph", "folded_form", "is_mark", "is_right_to_left", "upright"]

_KEPT_FORMS: Final = frozenset("\ufd3e\ufd3f\ufdf2\ufdfa\ufdfb\ufdfc\ufdfd")
"""Signs that a reader knows as one: ornate brackets, ﷲ ﷺ ﷻ ﷼ ﷽ (ﷲ alone is written out)."""
_SYMBOLS: Final = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "►",
    "\uf0fc": "✓",
    "\uf0e8": "←",
    "\uf02d": "-",
    "\u00ad": "-",
    "\u0002": "-",
    "\ufdf2": "الله",
}
_SQUEEZED: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_UNUSED: Final = frozenset({"Cc", "Cs", "Cn"})
_DIRECTION_MARKS: Final = frozenset(
    "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_LEAST_POINTS: Final = 1.0
_SLOPE: Final = 0.2


class Glyph(NamedTuple):
    """A character on a page.

    Attributes:
        text: What it stands for, folded; one character as a rule.
        left, right: Edges along the line, in points, as the page is read.
        x, y: Its origin; ``y`` is the base line and grows upwards.
        middle: Of its ink, along the line; marks are put above the letter that they stand over.
        size: Height of the type in points.
        place: Where it comes in the stream of the page.
    """

    text: str
    left: float
    right: float
    x: float
    y: float
    middle: float
    size: float
    place: int


class _Forms(dict[str, str]):
    """What each character is folded to; filled as characters are met."""

    def __missing__(self, char: str) -> str:
        self[char] = found = _folded_form(char)
        return found


def _folded_form(char: str) -> str:
    known = _SYMBOLS.get(char) or _SQUEEZED.get(char)
    if known is not None:
        return known
    if char.isspace():
        return " "
    if char in _DIRECTION_MARKS or unicodedata.category(char) in _UNUSED:
        return ""
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc":
        return char if char in _KEPT_FORMS else unicodedata.normalize("NFKC", char).strip()
    return char


_FORMS: Final = _Forms()


def folded_form(char: str) -> str:
    """Return what `char` stands for: letters for a presentation form, "" for a control.

    Signs that only look compatible (½, ﷺ, superscripts, full-width forms) stay as they are. The
    replacement and private characters stay too: how many there are tells what the text is worth.
    """
    return _FORMS[char]


def is_mark(text: str) -> bool:
    """Tell whether a glyph is a mark above or below a letter."""
    return bool(text) and unicodedata.combining(text[0]) > 0


def is_right_to_left(char: str) -> bool:
    """Tell whether a character is a letter of a script that runs right to left."""
    return "\u0590" <= char <= "\u08ff" and char.isalpha()


def _quarter(a: float, b: float, d: float) -> int | None:
    """Return by how many quarters of a turn text was turned; None where it stands askew."""
    if abs(b) <= abs(a) * _SLOPE:
        return 2 if a < 0 and d < 0 else 0
    if abs(a) <= abs(b) * _SLOPE:
        return 1 if b > 0 else 3
    return None


Placed = tuple[
    str, tuple[float, float, float, float], tuple[float, float], float, tuple[float, ...]
]
"""A character, its box (left, bottom, right, top), its origin, its size before the matrix, and the
matrix ``a b c d``."""


def upright(placed: Iterable[Placed]) -> list[Glyph]:
    """Return the glyphs of a page turned so that most of its text runs from side to side.

    Text that stands askew to it, such as a stamp across the page, is left out, and so is what is
    too small to be read or lies nowhere.
    """
    kept = []
    for index, (char, box, origin, size, (a, b, c, d)) in enumerate(placed):
        text = folded_form(char)
        quarter = _quarter(a, b, d)
        points = size * math.hypot(c, d)
        numbers = (*box, *origin, points)
        if text and quarter is not None and points >= _LEAST_POINTS and all(map(_sane, numbers)):
            kept.append((text, box, origin, points, quarter, index))
    if not kept:
        return []
    turned = Counter(one[4] for one in kept).most_common(1)[0][0]
    return [_turned(*one) for one in kept if one[4] == turned]


def _sane(number: float) -> bool:
    return -1e5 < number < 1e5  # noqa: PLR2004 - no page is as large; not a number is not either


def _turned(
    text: str,
    box: tuple[float, float, float, float],
    origin: tuple[float, float],
    size: float,
    quarter: int,
    index: int,
) -> Glyph:
    left, bottom, right, top = box
    x, y = origin
    if quarter == 1:
        left, right, x, y = bottom, top, y, -x
    elif quarter == 2:  # noqa: PLR2004 - quarters of a turn
        left, right, x, y = -right, -left, -x, -y
    elif quarter:
        left, right, x, y = -top, -bottom, -y, x
    return Glyph(text, left, right, x, y, (left + right) / 2, size, index)
