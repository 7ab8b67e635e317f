"""Quotations and brackets of a line that are opened and closed in it.

Why it exists: a stop inside a quotation ends no sentence of the article. Quotation marks in news
text are often turned around (”…“) or straight, so what a mark does is read from the white space
around it first and from its shape second. A quotation that is never closed must not swallow the
rest of the paragraph, so only closed ones count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final, NamedTuple

__all__ = ["Enclosure", "Enclosures"]

_MARKS: Final = re.compile('[«»“”‘’"()\\[\\]]')
_KINDS: Final = {
    "«": "g",
    "»": "g",
    "“": "c",
    "”": "c",
    "‘": "s",
    "’": "s",
    '"': "d",
    "(": "p",
    ")": "p",
    "[": "b",
    "]": "b",
}
_OPEN_SHAPES: Final = frozenset("«“‘([")
_BRACKETS: Final = frozenset("()[]")
_LONGEST: Final = 3000
_BEFORE_OPEN: Final = frozenset(' \t\u00a0([«“‘"-–—:،/')
_AFTER_CLOSE: Final = frozenset(' \t\u00a0)]»”’".،؛:؟!?…,;-–—/')


class Enclosure(NamedTuple):
    """One quotation or bracket with its marks, in code points; half-open."""

    start: int
    end: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class _Open:
    at: int
    kind: str


class Enclosures:
    """The enclosures of ``text[start:end]``, which is one line."""

    def __init__(self, text: str, start: int, end: int) -> None:
        """Scan the line once."""
        found: list[Enclosure] = []
        stack: list[_Open] = []
        for match in _MARKS.finditer(text, start, end):
            self._meet(text, match.start(), (start, end), stack, found)
        self._all = sorted(found)
        self._starts = [one.start for one in self._all]
        self._parents = _parents(self._all)

    @staticmethod
    def _meet(
        text: str, at: int, line: tuple[int, int], stack: list[_Open], found: list[Enclosure]
    ) -> None:
        char = text[at]
        kind = _KINDS[char]
        waiting = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].kind == kind), None)
        opens = _opens(text, at, line, waiting is not None)
        if opens is None:
            return
        if opens:
            del stack[:-8]  # deeper nesting is a slip of the keyboard
            stack.append(_Open(at, kind))
        elif waiting is not None:
            begun = stack[waiting].at
            del stack[waiting:]
            if at - begun < _LONGEST:
                found.append(Enclosure(begun, at + 1, char not in _BRACKETS))

    def holding(self, position: int) -> list[Enclosure]:
        """Return the enclosures that hold `position` strictly inside, innermost first."""
        held: list[Enclosure] = []
        index = bisect_right(self._starts, position) - 1
        while index >= 0:
            one = self._all[index]
            if one.start < position < one.end - 1:
                held.append(one)
            index = self._parents[index]
        return held


def _parents(enclosures: list[Enclosure]) -> list[int]:
    """Return for each enclosure the index of the one around it, or -1; they nest."""
    parents: list[int] = []
    around: list[int] = []
    for index, one in enumerate(enclosures):
        while around and enclosures[around[-1]].end <= one.start:
            around.pop()
        parents.append(around[-1] if around else -1)
        around.append(index)
    return parents


def _opens(text: str, at: int, line: tuple[int, int], is_open: bool) -> bool | None:  # noqa: FBT001
    """Tell whether the mark at `at` opens (True), closes (False) or is an apostrophe (None)."""
    char = text[at]
    if char in _BRACKETS:
        return char in _OPEN_SHAPES
    before = text[at - 1] if at > line[0] else " "
    after = text[at + 1] if at + 1 < line[1] else " "
    if char in "‘’" and before.isalnum() and after.isalnum():
        return None
    free_before, free_after = before in _BEFORE_OPEN, after in _AFTER_CLOSE
    if free_before != free_after:
        return free_before
    return not is_open if char == '"' else char in _OPEN_SHAPES
