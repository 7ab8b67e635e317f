"""Half-open spans in code points, and the way to UTF-16 and back.

Why it exists: Python counts code points, Qt counts UTF-16 units; a span that is off by one emoji
tints the wrong word. Everything outside ``ui`` is in code points of the original text; ``ui``
converts with `Utf16Map` at its border, and names such numbers ``qstart``, ``qend``.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["Span", "Utf16Map", "to_utf16"]


class Span(NamedTuple):
    """A half-open range of code points: ``text[start:end]``."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def shifted(self, offset: int) -> Span:
        """Return the span moved by `offset`."""
        return Span(self.start + offset, self.end + offset)

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, position: int) -> bool:
        """Tell whether the code point at `position` lies inside."""
        return self.start <= position < self.end

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]


def to_utf16(text: str) -> list[int]:
    """Map each code-point index of `text` to its UTF-16 index (``len(text) + 1`` entries)."""
    starts = [0]
    for char in text:
        starts.append(starts[-1] + (2 if char > "\uffff" else 1))
    return starts


@dataclass(frozen=True, slots=True)
class Utf16Map:
    """Both directions between code points and UTF-16 for one text.

    Texts without astral characters, nearly all of them, keep no table.
    """

    table: tuple[int, ...] | None

    @classmethod
    def of(cls, text: str) -> Utf16Map:
        """Build the map of `text`."""
        if not text or max(text) <= "\uffff":
            return cls(None)
        return cls(tuple(to_utf16(text)))

    def to_qt(self, position: int) -> int:
        """Return the UTF-16 index of the code point at `position`; the nearest one outside."""
        if self.table is None:
            return position
        return self.table[max(0, min(position, len(self.table) - 1))]

    def from_qt(self, qposition: int) -> int:
        """Return the code point that holds the UTF-16 unit at `qposition`."""
        if self.table is None:
            return qposition
        return max(0, bisect_right(self.table, qposition) - 1)
