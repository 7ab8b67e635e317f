"""Running headers and footers and page numbers of a PDF, found by repetition, and its footnotes.

Why it exists: the name of the paper and the number of the page stand on every page, in the middle
of a sentence that goes on overleaf. What stands at the same height of several pages with the same
words, or with numbers that grow with the pages, is no part of the text; a single line that says
only a number at the edge of a page is none either.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.adapters.sources.pdf_lines import Line
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.press_lines import key_of

__all__ = ["PageLines", "PagePlan", "plans_of"]

_EDGE_LINES: Final = 3
_EDGE_SHARE: Final = 0.16
_SAME_HEIGHT: Final = 8.0
_LEAST_PAGES: Final = 3
_LEAST_SHARE: Final = 0.4
_LONGEST: Final = 160
_NUMBERED: Final = 48
_SMALL: Final = 0.88
_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"[\s\-–—|.\[\](){}/•]*(?:(?:صفحة|الصفحة|ص|page|p|pagina|blz)[.:]?\s*)?\d{1,4}"
    r"(?:\s*(?:من|/|of|van)\s*\d{1,4})?[\s\-–—|.\[\](){}/•]*",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡¹²³⁴⁵⁶⁷⁸⁹]+)[)\].\-–]?\s+\S|[*†‡¹²³⁴⁵⁶⁷⁸⁹]\S")
_RUNNING: Final = message(QT_TRANSLATE_NOOP("Furniture", "Stands on several pages"))
_PAGE_NUMBER: Final = message(QT_TRANSLATE_NOOP("Furniture", "The number of a page"))


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page: stretches that are read one after the other, and its height."""

    stretches: tuple[tuple[Line, ...], ...]
    bottom: float
    top: float

    @property
    def lines(self) -> list[Line]:
        """Return all lines in reading order."""
        return [line for stretch in self.stretches for line in stretch]


@dataclass(frozen=True, slots=True)
class PagePlan:
    """A page taken apart.

    Attributes:
        stretches: Lines of the text.
        furniture: Lines that are left out, each with the reason.
        notes: Lines of footnotes.
        is_above: For each of `furniture`, whether it stands above the text.
    """

    stretches: tuple[tuple[Line, ...], ...]
    furniture: tuple[tuple[Line, Message], ...]
    notes: tuple[Line, ...]
    is_above: tuple[bool, ...]


def plans_of(
    pages: Sequence[PageLines], neighbours: Sequence[PageLines], body_size: float
) -> list[PagePlan]:
    """Return the pages taken apart.

    Args:
        pages: Those that are read, in order.
        neighbours: Others of the same file, to see what is repeated.
        body_size: Size of the running text in points.
    """
    edges = [_edges(page) for page in pages]
    repeated = _repeated([*edges, *map(_edges, neighbours)])
    several = len(pages) + len(neighbours) > 1
    return [
        _plan(page, edge, repeated, body_size, several=several)
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edges(page: PageLines) -> list[tuple[Line, int]]:
    """Return the lines at the top (1) and at the foot (-1) of a page."""
    lines = sorted(page.lines, key=lambda line: -line.y)
    reach = (page.top - page.bottom) * _EDGE_SHARE
    above = [(line, 1) for line in lines[:_EDGE_LINES] if line.y > page.top - reach]
    below = [(line, -1) for line in lines[-_EDGE_LINES:] if line.y < page.bottom + reach]
    return above + below


def _key(line: Line) -> str:
    key = key_of(line.text)
    if len(key) <= _NUMBERED:
        key = _DIGITS.sub("#", key)
    return key or line.text.strip()


def _repeated(pages: Sequence[list[tuple[Line, int]]]) -> set[tuple[str, int]]:
    """Return the keys of lines that stand at the edge of several pages at one height."""
    heights: dict[tuple[str, int], list[tuple[int, float]]] = {}
    for number, edges in enumerate(pages):
        for line, side in edges:
            if len(line.text) <= _LONGEST:
                heights.setdefault((_key(line), side), []).append((number, line.y))
    least = min(_LEAST_PAGES, max(2, len(pages)))
    return {key for key, found in heights.items() if _pages_at_one_height(found) >= least}


def _pages_at_one_height(found: list[tuple[int, float]]) -> int:
    at = Counter(round(y / _SAME_HEIGHT) for _, y in found)
    level = at.most_common(1)[0][0]
    return len({number for number, y in found if abs(y / _SAME_HEIGHT - level) <= 1})


def _plan(
    page: PageLines,
    edges: list[tuple[Line, int]],
    repeated: set[tuple[str, int]],
    body_size: float,
    *,
    several: bool,
) -> PagePlan:
    left_out: dict[int, tuple[Line, Message, bool]] = {}
    for side in (1, -1):
        mine = [line for line, where in edges if where == side]
        for line in mine if side == 1 else reversed(mine):
            reason = _reason(line, side, repeated, several=several)
            if reason is None:
                break  # further in stands the text
            left_out.setdefault(id(line), (line, reason, side == 1))
    stretches = tuple(
        tuple(line for line in stretch if id(line) not in left_out) for stretch in page.stretches
    )
    stretches, notes = _without_notes(stretches, body_size)
    found = left_out.values()
    return PagePlan(
        stretches,
        tuple((line, reason) for line, reason, _ in found),
        notes,
        tuple(above for *_, above in found),
    )


def _reason(
    line: Line, side: int, repeated: set[tuple[str, int]], *, several: bool
) -> Message | None:
    if several and _NUMBER.fullmatch(line.text):
        return _PAGE_NUMBER
    if len(line.text) <= _LONGEST and (_key(line), side) in repeated:
        return _PAGE_NUMBER if _NUMBER.fullmatch(line.text) else _RUNNING
    return None


def _without_notes(
    stretches: tuple[tuple[Line, ...], ...], body_size: float
) -> tuple[tuple[tuple[Line, ...], ...], tuple[Line, ...]]:
    """Take footnotes off: small lines at the end of a column that begin with a number or a sign."""
    notes: list[Line] = []
    kept: list[tuple[Line, ...]] = []
    for stretch in stretches:
        start = len(stretch)
        while start and stretch[start - 1].size < _SMALL * body_size:
            start -= 1
        while start < len(stretch) and not _NOTE.match(stretch[start].text):
            start += 1
        whole_page = start == 0 and len(stretches) == 1
        if start < len(stretch) and not whole_page:
            notes += stretch[start:]
            stretch = stretch[:start]  # noqa: PLW2901 - what is left of it
        kept.append(stretch)
    return tuple(kept), tuple(notes)
