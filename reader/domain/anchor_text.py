"""A text made ready for finding many passages in it: folded once, its words known by place.

Why it exists: an article of ten thousand sentences may carry hundreds of notes. Folding and cutting
it into words for each of them would take minutes; a note whose words still stand where they stood
needs neither.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from reader.domain.arabic import fold, folded
from reader.domain.span import Span
from reader.domain.words import words

__all__ = [
    "AnchorText",
    "View",
    "common",
    "compared",
    "counted",
    "joins",
    "lead_of",
    "over_marks",
    "tail_of",
]

_COMMON: Final = 1_000
"""A word that stands in more places says little about where a quote is."""
_ADDED: Final = 2
"""Words that may have been added at an end of a changed quote."""
_MOST_EDGES: Final = 24
_MOST_WORDS: Final = 100
"""Words of a quote that are looked at, the rarest."""


def counted(text: str, *, letters: bool = True) -> str:
    """Return what counts of `text`, folded: letters and digits, or all that is no space."""
    counts = str.isalnum if letters else _is_shown
    return "".join(char for char in folded(text) if counts(char))


def common(kept: str, now: str) -> int:
    """Return how many characters of `kept` `now` begins with."""
    length = 0
    for one, other in zip(kept, now, strict=False):
        if one != other:
            break
        length += 1
    return length


def _is_shown(char: str) -> bool:
    return not char.isspace()


def joins(before: str, after: str) -> bool:
    """Tell whether a word goes on from `before` into `after`: no more than marks in between."""
    if not counted(before) or not counted(after):
        return False
    return not folded(tail_of(before) + lead_of(after))


def tail_of(text: str) -> str:
    """Return what stands after the last letter."""
    size = len(text)
    while size and not counted(text[size - 1]):
        size -= 1
    return text[size:]


def lead_of(text: str) -> str:
    """Return what stands before the first letter."""
    start = 0
    while start < len(text) and not counted(text[start]):
        start += 1
    return text[:start]


def over_marks(text: str, at: int) -> int:
    """Return `at` moved over what belongs to the letter before it."""
    while at < len(text) and not folded(text[at]):
        at += 1
    return at


@dataclass(frozen=True, slots=True)
class View:
    """The characters of a text that count, folded, with the way back.

    Attributes:
        chars: Letters and digits alone, or all that is no space where there are no letters.
        index: Where each stood in the text, ascending.
    """

    chars: str
    index: Sequence[int]

    @classmethod
    def of(cls, text: str, *, letters: bool) -> View:
        """Return the view of `text`."""
        whole = fold(text)
        counts = str.isalnum if letters else _is_shown
        index = array("q")
        chars: list[str] = []
        for char, position in zip(whole.text, whole.index, strict=False):
            if counts(char):
                chars.append(char)
                index.append(position)
        return cls("".join(chars), index)

    def starting_at(self, position: int) -> int:
        """Return the first character that stands at `position` of the text or later."""
        return bisect_left(self.index, position)


@dataclass(slots=True)
class AnchorText:
    """A text in which passages are looked for; not for two threads at once.

    Attributes:
        text: It.
    """

    text: str
    _views: dict[bool, View] = field(default_factory=dict, repr=False)
    _words: list[Span] = field(default_factory=list, repr=False)
    _tokens: list[str] = field(default_factory=list, repr=False)
    _places: dict[str, array[int]] = field(default_factory=dict, repr=False)

    def view(self, *, letters: bool) -> View:
        """Return the text folded; made at the first call."""
        if letters not in self._views:
            self._views[letters] = View.of(self.text, letters=letters)
        return self._views[letters]

    def words(self) -> tuple[list[Span], list[str]]:
        """Return the places of the words and the words, folded; made at the first call."""
        if not self._words:
            self._words = words(self.text)
            self._tokens = [folded(one.of(self.text)) for one in self._words]
            for at, token in enumerate(self._tokens):
                self._places.setdefault(token, array("q")).append(at)
        return self._words, self._tokens

    def starts(self, quoted: Sequence[str], most: int) -> list[int]:
        """Return where a quote of these words may begin, counted in words, likeliest first.

        A place is the likelier the more of the words stand where they would if it began there;
        words that stand everywhere have no say.
        """
        self.words()
        none: array[int] = array("q")
        places = [(at, self._places.get(token, none)) for at, token in enumerate(quoted)]
        rare = [(at, found) for at, found in places if 0 < len(found) <= _COMMON]
        rare = sorted(rare, key=lambda item: len(item[1]))[:_MOST_WORDS]
        votes = Counter(place - at for at, found in rare for place in found)
        ranked = sorted(votes.items(), key=lambda item: (-item[1], item[0]))[: most + 1]
        return [start for start, _ in ranked]


def compared(
    quoted: Sequence[str], tokens: Sequence[str], first: int
) -> tuple[list[int], list[int], int]:
    """Compare the words of a quote with those where it may have begun.

    Args:
        quoted: Its words.
        tokens: Those of the text.
        first: Where it would begin; at least one word stands where it would then.

    Returns:
        Words that may be its first and its last by now, the likeliest first, and how many of its
        words are there.
    """
    slack = max(2, len(quoted) // 3)
    low, high = max(0, first - slack), min(len(tokens), first + len(quoted) + slack)
    matcher = SequenceMatcher(None, list(quoted), list(tokens[low:high]), autojunk=False)
    blocks = [one for one in matcher.get_matching_blocks() if one.size]
    most = max(blocks, key=lambda one: one.size)
    begin = low + blocks[0].b - blocks[0].a  # words before it that are not the same have changed
    tail = len(quoted) - blocks[-1].a - blocks[-1].size
    end = low + blocks[-1].b + blocks[-1].size - 1 + tail
    starts = range(max(0, begin - _ADDED), low + most.b + 1)
    ends = range(low + most.b + most.size - 1, min(len(tokens), end + _ADDED + 1))
    return (
        sorted(starts, key=lambda at: abs(at - begin))[:_MOST_EDGES],
        sorted(ends, key=lambda at: abs(at - end))[:_MOST_EDGES],
        sum(one.size for one in blocks),
    )
