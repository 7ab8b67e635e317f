"""Edits of a text, and where a span lies before and after them.

Why it exists: what the engine can't bear is taken out of the source, and what it broke is put back
into the target; word links and doubts must still point at the same words afterwards.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from reader.domain.span import Span

__all__ = ["Edit", "EditMap"]


class Edit(NamedTuple):
    """Replace ``old`` (code points of the text before) by ``text``; an empty span inserts."""

    old: Span
    text: str


@dataclass(frozen=True, slots=True)
class EditMap:
    """Edits of one text, in order and without overlap.

    Attributes:
        edits: Sorted by place; insertions at one place keep the order in which they were given.
        new_spans: Where each edit's text lies afterwards.
    """

    edits: tuple[Edit, ...]
    new_spans: tuple[Span, ...]

    @classmethod
    def of(cls, edits: Iterable[Edit]) -> EditMap:
        """Build the map; an edit that overlaps an earlier one is left out."""
        kept: list[Edit] = []
        spans: list[Span] = []
        shift = 0
        for edit in sorted(edits, key=lambda one: one.old):
            if kept and edit.old.start < kept[-1].old.end:
                continue
            start = edit.old.start + shift
            kept.append(edit)
            spans.append(Span(start, start + len(edit.text)))
            shift += len(edit.text) - edit.old.length
        return cls(tuple(kept), tuple(spans))

    def apply(self, text: str) -> str:
        """Return `text` with the edits made."""
        parts: list[str] = []
        position = 0
        for edit in self.edits:
            parts += [text[position : edit.old.start], edit.text]
            position = edit.old.end
        return "".join([*parts, text[position:]])

    def forward(self, span: Span) -> Span:
        """Map a span of the text before to the text after; it grows to whole edits it touches."""
        return self._mapped(span, [edit.old for edit in self.edits], list(self.new_spans))

    def backward(self, span: Span) -> Span:
        """Map a span of the text after to the text before; it grows to whole edits it touches."""
        return self._mapped(span, list(self.new_spans), [edit.old for edit in self.edits])

    def _mapped(self, span: Span, here: list[Span], there: list[Span]) -> Span:
        if not here:
            return span
        start = _moved(span.start, here, there, at_end=False)
        if span.length == 0:
            return Span(start, start)
        return Span(start, max(start, _moved(span.end, here, there, at_end=True)))


def _moved(position: int, here: list[Span], there: list[Span], *, at_end: bool) -> int:
    """Move a boundary: an end stays before what begins at it, a start goes behind what ends at it.

    Spans in `here` and `there` are parallel and sorted.
    """
    index = bisect_right([span.start for span in here], position) - 1
    while at_end and index >= 0 and here[index].start == position:
        index -= 1
    if index < 0:
        return position
    if position < here[index].end:
        return there[index].end if at_end else there[index].start
    return position - here[index].end + there[index].end
