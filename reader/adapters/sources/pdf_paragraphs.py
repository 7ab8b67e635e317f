"""The lines of PDF pages to paragraphs, headings, list items and rows of tables.

Why it exists: a PDF knows no paragraphs. One ends where the gap to the next line is larger, where
the next line is indented, or where a line stops although the next word would have fitted on it; in
Arabic a line stops at the left. One that fills its line goes on in the next column or page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import Final

from reader.adapters.sources.pdf_furniture import PagePlan
from reader.adapters.sources.pdf_lines import Line
from reader.domain.article import BlockKind
from reader.domain.paragraphs import Paragraph, list_item
from reader.domain.press_lines import ends_sentence

__all__ = ["body_size_of", "joined_text", "paragraphs_of_pages"]

_WIDER_GAP: Final = 1.32
_OTHER_SIZE: Final = 0.1
_INDENT: Final = 0.8
_ROOM: Final = 0.6
_SHORT: Final = 0.25
_HEADING: Final = 1.12
_HEADLINE: Final = 1.35
_HEADING_WORDS: Final = 30
_LEAST_ROWS: Final = 2
_NORMAL_GAP: Final = 1.8
_HYPHEN: Final = re.compile(r"(?<=[A-Za-zÀ-ɏ])[-\u2010]\Z")
_LOWER: Final = re.compile(r"[a-zß-ÿ]")


def body_size_of(lines: Sequence[Line]) -> float:
    """Return the size of the running text: that of most letters; 0.0 where there are none."""
    letters: dict[float, int] = {}
    for line in lines:
        size = round(line.size * 2) / 2
        letters[size] = letters.get(size, 0) + len(line.text)
    return max(letters, key=lambda size: letters[size]) if letters else 0.0


@dataclass(slots=True)
class _Open:
    """A paragraph in the making, and what is to be said when it ends."""

    lines: list[Line] = field(default_factory=list)
    edges: tuple[float, float] = (0.0, 0.0)
    is_row: bool = False
    waiting: list[Paragraph] = field(default_factory=list)


def paragraphs_of_pages(
    plans: Sequence[PagePlan], body_size: float, *, with_headline: bool
) -> list[Paragraph]:
    """Return the paragraphs of pages in reading order; a paragraph goes on over pages.

    Args:
        plans: The pages.
        body_size: Size of the running text in points.
        with_headline: Whether the largest heading at the beginning is the headline.
    """
    making = _Making(body_size)
    for plan in plans:
        making.page(plan)
    making.end()
    return _with_headline(making, body_size) if with_headline else making.found


class _Making:
    """One pass over the lines of the pages."""

    def __init__(self, body_size: float) -> None:
        self._body = body_size
        self._open = _Open()
        self.found: list[Paragraph] = []
        self.sizes: list[float] = []

    def page(self, plan: PagePlan) -> None:
        """Take a page in; what stands at its edges waits until a paragraph is whole."""
        below: list[Paragraph] = []
        for (line, reason), above in zip(plan.furniture, plan.is_above, strict=True):
            one = Paragraph(line.text, BlockKind.FURNITURE, reason=reason)
            (self._open.waiting if above else below).append(one)
        if not self._open.lines:
            self._flush_waiting()
        for stretch in plan.stretches:
            self._stretch(stretch)
        self._open.waiting += [*self._notes(plan.notes), *below]
        if not self._open.lines:
            self._flush_waiting()

    def end(self) -> None:
        """End the last paragraph."""
        self._close()
        self._flush_waiting()

    def _stretch(self, lines: Sequence[Line]) -> None:
        if not lines:
            return
        edges = (min(line.left for line in lines), max(line.right for line in lines))
        leading = _leading(lines)
        rows = _rows(lines)
        before: Line | None = None
        for line, is_row in zip(lines, rows, strict=True):
            if is_row or self._open.is_row:
                self._close()
            elif before is None:
                if not self._goes_on(line, edges):
                    self._close()
            elif self._breaks(before, line, edges, leading):
                self._close()
            self._open.lines.append(line)
            self._open.edges = edges
            self._open.is_row = is_row
            before = line

    def _goes_on(self, line: Line, edges: tuple[float, float]) -> bool:
        """Tell whether the last paragraph goes on at the top of the next column or page."""
        if not self._open.lines:
            return False
        last = self._open.lines[-1]
        same = abs(last.size - line.size) <= _OTHER_SIZE * last.size
        full = not _stops_short(last, line, self._open.edges)
        plain = list_item(line.text) is None and not self._is_heading(last)
        indented = _indent(line, edges) >= _INDENT * line.size
        return same and full and plain and not indented and not ends_sentence(last.text)

    def _breaks(self, before: Line, line: Line, edges: tuple[float, float], leading: float) -> bool:
        """Tell whether `line` begins a paragraph after `before` in one column."""
        if abs(before.size - line.size) > _OTHER_SIZE * max(before.size, line.size):
            return True
        gap = before.y - line.y
        if gap > leading * _WIDER_GAP and gap > line.size * _WIDER_GAP:
            return not (self._is_heading(line) and gap <= line.size * _NORMAL_GAP)
        if list_item(line.text) is not None:
            return True
        if self._is_heading(line):
            return ends_sentence(before.text)
        first = self._open.lines[0]
        if list_item(first.text) is None and _is_indented(before, line, edges):
            return True
        return _stops_short(before, line, edges)

    def _is_heading(self, line: Line) -> bool:
        return line.size >= _HEADING * self._body

    def _close(self) -> None:
        lines = self._open.lines
        if lines:
            self.found.append(self._paragraph(lines))
            self.sizes.append(median(line.size for line in lines))
        self._open.lines = []
        self._open.is_row = False
        self._flush_waiting()

    def _flush_waiting(self) -> None:
        self.found += self._open.waiting
        self.sizes += [0.0] * len(self._open.waiting)
        self._open.waiting = []

    def _paragraph(self, lines: list[Line]) -> Paragraph:
        text = joined_text([line.text for line in lines])
        if self._open.is_row:
            return Paragraph(" | ".join(lines[0].cells), BlockKind.TABLE)
        item = list_item(text)
        if item is not None:
            return item
        few = len(text.split()) <= _HEADING_WORDS
        if self._is_heading(lines[0]) and few and not text.endswith((".", "،", ":", "؛")):
            return Paragraph(text, BlockKind.SUBHEAD, 2)
        return Paragraph(text)

    def _notes(self, lines: Sequence[Line]) -> Iterator[Paragraph]:
        group: list[str] = []
        for line in lines:
            if group and _starts_note(line.text):
                yield Paragraph(joined_text(group), BlockKind.FOOTNOTE)
                group = []
            group.append(line.text)
        if group:
            yield Paragraph(joined_text(group), BlockKind.FOOTNOTE)


_NOTE_START: Final = re.compile(r"[(\[]?\d{1,3}[)\].\-–]|[*†‡¹²³⁴⁵⁶⁷⁸⁹]|\d{1,3}\s")


def _starts_note(text: str) -> bool:
    return _NOTE_START.match(text) is not None


def _leading(lines: Sequence[Line]) -> float:
    """Return the usual distance between base lines of one column."""
    gaps = [above.y - below.y for above, below in pairwise(lines)]
    near = sorted(gap for gap, line in zip(gaps, lines, strict=False) if 0 < gap < 3 * line.size)
    return near[len(near) * 2 // 5] if near else lines[0].size * _WIDER_GAP


def _rows(lines: Sequence[Line]) -> list[bool]:
    """Tell for each line whether it is a row of a table: several cells, under or over another."""
    many = [len(line.cells) > 1 for line in lines]
    result = [False] * len(lines)
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and many[at]:
            continue
        if at - start >= _LEAST_ROWS:
            result[start:at] = [True] * (at - start)
        start = at + 1
    return result


def _room(line: Line, edges: tuple[float, float]) -> float:
    """Return how much of the column is empty at the end of a line."""
    return line.left - edges[0] if line.right_to_left else edges[1] - line.right


def _stops_short(line: Line, following: Line, edges: tuple[float, float]) -> bool:
    """Tell whether a line ends although the next word would have fitted on it.

    In the middle of a sentence it must be much shorter: the last word may have been measured with
    other letters, or a picture was in the way.
    """
    room = _room(line, edges)
    if room <= following.first_width + _ROOM * following.size:
        return False
    return ends_sentence(line.text) or room > _SHORT * (edges[1] - edges[0])


def _indent(line: Line, edges: tuple[float, float]) -> float:
    """Return how much of the column is empty at the beginning of a line."""
    return edges[1] - line.right if line.right_to_left else line.left - edges[0]


def _is_indented(before: Line, line: Line, edges: tuple[float, float]) -> bool:
    least = _INDENT * line.size
    own, other = _indent(line, edges), _indent(before, edges)
    return own >= least and own - other >= least


def joined_text(texts: Sequence[str]) -> str:
    """Return lines as one; a Latin word that was cut at the end of a line is put together."""
    out = ""
    for text in texts:
        cut = _HYPHEN.search(out)
        if cut and _LOWER.match(text):
            out = out[: cut.start()] + text
        else:
            out = f"{out} {text}" if out else text
    return out


def _with_headline(making: _Making, body_size: float) -> list[Paragraph]:
    """Return the paragraphs, the largest heading of the beginning as the headline."""
    found = making.found
    first = [
        (making.sizes[at], -at)
        for at, one in enumerate(found[:12])
        if one.kind is BlockKind.SUBHEAD and making.sizes[at] >= _HEADLINE * body_size
    ]
    if not first:
        return found
    at = -max(first)[1]
    headline = Paragraph(found[at].text, BlockKind.HEADLINE, 1)
    return [*found[:at], headline, *found[at + 1 :]]
