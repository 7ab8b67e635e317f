"""The glyphs of a page to lines, each with its place and size.

Why it exists: paragraphs, headings, columns, running headers and footnotes are told by where lines
stand and how large they are. Runs of the stream are cut where they jump, so that two columns side
by side are never one line, and put together again where they share a base line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

from reader.adapters.sources.pdf_glyphs import Glyph
from reader.adapters.sources.pdf_order import cells_of, line_text, runs_right_to_left

__all__ = ["Fragment", "Line", "fragments_of", "lines_of", "pieces_of", "text_lines"]

_JUMP: Final = 1.3
_LEVEL: Final = 0.62
_SAME_LEVEL: Final = 0.58
_CELL_GAP: Final = 2.0
_BESIDE: Final = 1.0


@dataclass(slots=True)
class Fragment:
    """Neighbouring glyphs on one base line."""

    glyphs: list[Glyph]
    left: float
    right: float
    y: float
    size: float

    @classmethod
    def of(cls, glyphs: list[Glyph]) -> Fragment:
        """Return the fragment that `glyphs`, not empty, make; spaces don't widen it."""
        inked = [one for one in glyphs if one.text != " "] or glyphs
        return cls(
            glyphs,
            min(one.left for one in inked),
            max(one.right for one in inked),
            median(one.y for one in inked),
            median(one.size for one in inked),
        )


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page.

    Attributes:
        text: In reading order.
        left, right: Its edges in points.
        y: Its base line; grows upwards.
        size: Of its type in points.
        first_width: How wide its first word is.
        right_to_left: How it is read.
        cells: Texts between wide gaps in reading order; one where there are none.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    first_width: float
    right_to_left: bool
    cells: tuple[str, ...]

    def translated(self, table: Mapping[int, int]) -> Line:
        """Return the line with other characters for some."""
        cells = tuple(cell.translate(table) for cell in self.cells)
        return replace(self, text=self.text.translate(table), cells=cells)


def fragments_of(glyphs: Sequence[Glyph]) -> list[Fragment]:
    """Return the runs of the stream of a page, cut where the next glyph stands elsewhere."""
    found: list[Fragment] = []
    run: list[Glyph] = []
    left = right = level = 0.0
    for glyph in glyphs:
        if glyph.text == " " and glyph.right <= glyph.left:
            continue  # put in by the library, wherever the pen stood
        reach = _JUMP * glyph.size
        away = glyph.left > right + reach or glyph.right < left - reach
        if run and (away or abs(glyph.y - level) > _LEVEL * max(glyph.size, run[0].size)):
            found.append(Fragment.of(run))
            run = []
        if not run:
            left, right, level = glyph.left, glyph.right, glyph.y
        run.append(glyph)
        left, right = min(left, glyph.left), max(right, glyph.right)
    if run:
        found.append(Fragment.of(run))
    return found


def lines_of(fragments: Iterable[Fragment]) -> list[list[Glyph]]:
    """Return the glyphs of each line of one column, from the top."""
    return [[glyph for one in row for glyph in one.glyphs] for row in _rows(fragments)]


def _rows(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    rows: list[list[Fragment]] = []
    for one in sorted(fragments, key=lambda fragment: -fragment.y):
        row = rows[-1] if rows else None
        if row is not None and _on_one_level(row, one):
            row.append(one)
        else:
            rows.append([one])
    return rows


def pieces_of(fragments: Iterable[Fragment]) -> list[Fragment]:
    """Return the fragments of a page put together where they stand side by side in one line."""
    pieces: list[Fragment] = []
    for row in _rows(fragments):
        joined: list[Fragment] = []
        for one in sorted(row, key=lambda fragment: fragment.left):
            if joined and one.left - joined[-1].right <= _BESIDE * one.size:
                joined[-1] = _with(joined[-1], one)
            else:
                joined.append(one)
        pieces += joined
    return pieces


def _with(one: Fragment, other: Fragment) -> Fragment:
    longer = max(one, other, key=lambda fragment: len(fragment.glyphs))
    return Fragment(
        [*one.glyphs, *other.glyphs],
        min(one.left, other.left),
        max(one.right, other.right),
        longer.y,
        longer.size,
    )


def _on_one_level(row: list[Fragment], one: Fragment) -> bool:
    largest = max(row, key=lambda fragment: fragment.size)
    return abs(largest.y - one.y) <= _SAME_LEVEL * max(largest.size, one.size)


def text_lines(
    rows: Iterable[list[Glyph]], *, page_right_to_left: bool, turned: bool
) -> list[Line]:
    """Return the lines of `rows`.

    Args:
        rows: Glyphs of each line.
        page_right_to_left: How lines without letters are read.
        turned: What `ligatures_turned` says of the page.
    """
    found = (_line(row, page_right_to_left=page_right_to_left, turned=turned) for row in rows)
    return [line for line in found if line.text]


def _line(row: list[Glyph], *, page_right_to_left: bool, turned: bool) -> Line:
    right_to_left = runs_right_to_left(row, otherwise=page_right_to_left)
    fragment = Fragment.of(row)
    text = line_text(row, right_to_left=right_to_left, turned=turned)
    groups = cells_of(row, _CELL_GAP)
    cells = [line_text(one, right_to_left=right_to_left, turned=turned) for one in groups]
    if right_to_left:
        cells.reverse()
    return Line(
        text,
        fragment.left,
        fragment.right,
        fragment.y,
        fragment.size,
        _first_width(text, fragment),
        right_to_left,
        tuple(cells) if len(cells) > 1 else (text,),
    )


def _first_width(text: str, fragment: Fragment) -> float:
    """Return about how wide the first word is, by its share of the letters."""
    word = text.split(" ", 1)[0]
    return (fragment.right - fragment.left) * len(word) / max(1, len(text))
