"""Pages of a PDF as they would come from the library: glyphs of lines of Arabic."""

from __future__ import annotations

from reader.adapters.sources.pdf_glyphs import Glyph
from reader.adapters.sources.pdf_lines import Line

WIDTH = 5.0
"""Of a glyph, at ten points."""


def glyphs_of(text: str, right: float, y: float, size: float = 10.0, start: int = 0) -> list[Glyph]:
    """Return the glyphs of an Arabic text whose first letter stands at `right`."""
    width = WIDTH * size / 10
    found = []
    for place, char in enumerate(text):
        edge = right - place * width
        left = edge - width
        found.append(Glyph(char, left, edge, left, y, edge - width / 2, size, start + place))
    return found


def page_of(*lines: tuple[str, float, float]) -> list[Glyph]:
    """Return the glyphs of lines, each with its right edge and its base line."""
    found: list[Glyph] = []
    for text, right, y in lines:
        found += glyphs_of(text, right, y, start=len(found))
    return found


def line(
    text: str, y: float, *, right: float = 400.0, size: float = 10.0, left: float | None = None
) -> Line:
    """Return a line; as wide as its letters unless `left` says where it ends."""
    width = WIDTH * size / 10
    end = right - len(text) * width if left is None else left
    first = len(text.split(" ", 1)[0]) * width
    return Line(text, end, right, y, size, first, True, (text,))
