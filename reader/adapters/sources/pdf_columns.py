"""Where a page has columns: which lines are read first.

Why it exists: a page of a newspaper has a headline across it, two or three columns under it and a
line across at the foot. Read line by line it is nonsense. A stretch of the page where a gutter is
never crossed, with running text on either side, is read column by column, in Arabic from the right.
A table has gutters too, but short cells in them.

Source: the recursive cut of a page (Nagy, Seth and Viswanathan 1992), with gutters only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from reader.adapters.sources.pdf_lines import Fragment

__all__ = ["columns_of"]

_STEPS: Final = 60
_LEAST_LINES: Final = 4
_LEAST_GUTTER: Final = 0.9
_LEAST_FILLED: Final = 0.55
_LEAST_LETTERS: Final = 14
_DEEPEST: Final = 4
_EDGE: Final = 0.2
_LEVEL: Final = 0.4
_LARGE: Final = 1.15
_HEADING_GAP: Final = 2.2


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A gap between columns: from which fragment to which, of those sorted from the top."""

    start: int
    end: int
    x: float


def columns_of(
    fragments: Sequence[Fragment], *, right_to_left: bool, depth: int = 0
) -> list[list[Fragment]]:
    """Return the fragments of a page in stretches that are read one after the other.

    Args:
        fragments: Of a page, or of a part of it.
        right_to_left: Whether the column at the right comes first.
        depth: How often the page was cut already.
    """
    ordered = sorted(fragments, key=lambda one: -one.y)
    gutter = _gutter(ordered) if depth < _DEEPEST else None
    if gutter is None:
        return [ordered] if ordered else []
    within = ordered[gutter.start : gutter.end]
    sides = [
        [one for one in within if one.left >= gutter.x],
        [one for one in within if one.right <= gutter.x],
    ]
    if not right_to_left:
        sides.reverse()
    parts = [ordered[: gutter.start], *sides, ordered[gutter.end :]]
    return [
        stretch
        for part in parts
        for stretch in columns_of(part, right_to_left=right_to_left, depth=depth + 1)
    ]


def _gutter(ordered: Sequence[Fragment]) -> _Gutter | None:
    """Return the gutter beside the most lines, or None."""
    if len(ordered) < 2 * _LEAST_LINES:
        return None
    left = min(one.left for one in ordered)
    width = max(one.right for one in ordered) - left
    half = _LEAST_GUTTER * median(one.size for one in ordered) / 2
    best: _Gutter | None = None
    for step in range(int(_STEPS * _EDGE), int(_STEPS * (1 - _EDGE)) + 1):
        found = _stretch(ordered, left + width * step / _STEPS, half)
        if found is not None and (best is None or found.end - found.start > best.end - best.start):
            best = found
    return best


def _stretch(ordered: Sequence[Fragment], x: float, half: float) -> _Gutter | None:
    """Return the longest stretch that does not cross `x` and holds two columns, or None."""
    best: _Gutter | None = None
    start = 0
    for at in range(len(ordered) + 1):
        crossed = at == len(ordered) or (
            ordered[at].left < x + half and ordered[at].right > x - half
        )
        if not crossed:
            continue
        start = _after_heading(ordered, start, at)
        longer = best is None or at - start > best.end - best.start
        if longer and _are_columns(ordered[start:at], x):
            best = _Gutter(start, at, x)
        start = at + 1
    return best


def _after_heading(ordered: Sequence[Fragment], start: int, end: int) -> int:
    """Return where a stretch begins, the last line of a large heading above it left off."""
    while 0 < start < end:
        above, one = ordered[start - 1], ordered[start]
        near = above.y - one.y < _HEADING_GAP * one.size
        if not (near and one.size > _LARGE * ordered[end - 1].size and one.size == above.size):
            break
        start += 1
    return start


def _are_columns(fragments: Sequence[Fragment], x: float) -> bool:
    right = [one for one in fragments if one.left >= x]
    left = [one for one in fragments if one.right <= x]
    if min(len(right), len(left)) < _LEAST_LINES:
        return False
    overlap = min(right[0].y, left[0].y) - max(right[-1].y, left[-1].y)
    taller = max(right[0].y - right[-1].y, left[0].y - left[-1].y)
    return overlap > taller * _LEVEL and _is_running_text(right) and _is_running_text(left)


def _is_running_text(fragments: Sequence[Fragment]) -> bool:
    """Tell whether the lines of a column are full, as those of a table's column are not."""
    width = max(one.right for one in fragments) - min(one.left for one in fragments)
    levels: dict[int, list[float]] = {}
    for one in fragments:
        key = round(one.y / max(1.0, one.size * _LEVEL))
        filled = levels.setdefault(key, [0.0, 0.0])
        filled[0] += one.right - one.left
        filled[1] += len(one.glyphs)
    shares = [filled / width for filled, _ in levels.values()] if width > 0 else [0.0]
    letters = median(letters for _, letters in levels.values())
    full = sum(share >= _LEAST_FILLED for share in shares)
    return full * 2 >= len(shares) and letters >= _LEAST_LETTERS
