"""A text with vowel marks put in, and the way back to the text without them.

Why it exists: the tashkil dial changes only what is shown. Search, copying, anchors and alignment
keep the original, so that every shown code point knows where it came from.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.domain.span import Span
from reader.domain.vowelling import MARKS

__all__ = ["TashkilDial", "VowelledText", "put_together", "with_marks"]


class TashkilDial(StrEnum):
    """How many vowel marks are shown."""

    OFF = "off"
    AMBIGUOUS = "ambiguous"
    """Only on words that would be misread without them, and only the marks that tell."""
    ALL = "all"


@dataclass(frozen=True, slots=True)
class VowelledText:
    """What is shown, and where each of its code points came from.

    Attributes:
        text: The shown text.
        index: ``len(text) + 1`` code-point positions in the original, never falling; a mark that
            was put in has the position of its letter; the last one is the original's length.
    """

    text: str
    index: tuple[int, ...]

    def shown(self, position: int) -> int:
        """Return where the original's code point at `position` is shown."""
        return min(bisect_left(self.index, position), len(self.text))

    def original(self, shown: int) -> int:
        """Return where the shown code point at `shown` came from."""
        return self.index[max(0, min(shown, len(self.text)))]

    def of(self, span: Span) -> str:
        """Return what is shown of `span` of the original, the marks of its letters included."""
        return self.text[self.shown(span.start) : self.shown(span.end)]


def with_marks(text: str, marks: Mapping[int, str]) -> VowelledText:
    """Return `text` with marks after the code points of `marks`; those it has itself stay."""
    shown: list[str] = []
    index: list[int] = []
    for position, char in enumerate(text):
        added = marks.get(position, "")
        if text[position + 1 : position + 2] and text[position + 1] in MARKS:
            added = ""
        shown.append(char + added)
        index.extend([position] * (1 + len(added)))
    return VowelledText("".join(shown), (*index, len(text)))


def put_together(text: str, parts: Iterable[tuple[int, VowelledText]]) -> VowelledText:
    """Return `text` with vowelled parts in place of the original ones.

    Args:
        text: The original.
        parts: Where the original of each begins in `text`, and the part; ascending, not
            overlapping.
    """
    shown: list[str] = []
    index: list[int] = []
    at = 0
    for start, part in parts:
        shown += (text[at:start], part.text)
        index += range(at, start)
        index += [start + position for position in part.index[:-1]]
        at = start + part.index[-1]
    shown.append(text[at:])
    index += range(at, len(text) + 1)
    return VowelledText("".join(shown), tuple(index))
