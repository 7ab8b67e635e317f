"""Arabic spelling folded for comparison, with the way back to the original text.

Why it exists: the same word is written with and without harakat, with أ or ا, with presentation
forms or letters. Comparing needs one form, showing needs the original: every folded text keeps an
index into what it was made from, so that a match tints exactly the letters that were read.

Source: Unicode 17, UAX #15 (compatibility decomposition) and chapter 9.2 (Arabic).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from reader.domain.span import Span

__all__ = ["INVISIBLE", "Fold", "Folded", "find_all", "fold", "folded", "trimmed"]

INVISIBLE: Final = "\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Zero-width characters and direction controls, as the inside of a character class."""

_BLANK: Final = re.compile(rf"[\s{INVISIBLE}]*")
_TATWEEL: Final = "\u0640"
_HAMZA_ABOVE: Final = "\u0654"
_HAMZA_BELOW: Final = "\u0655"
_MADDA: Final = "\u0653"
_KEPT_JOINERS: Final = frozenset("\u200c\u200d")
_NAME_ALEFS: Final = {"أ": "ا", "إ": "ا", "آ": "ا"}
_LOOSE_LETTERS: Final = {
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ة": "ه",
    "ۀ": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ک": "ك",
    "ۆ": "و",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": "-",
    "‑": "-",
}


class Fold(Enum):
    """How far spellings are brought together.

    Both drop harakat, tatweel and invisible characters and turn presentation forms into letters.
    """

    NAMES = "names"
    """Of the letters only أ إ آ become ا: ة and ى tell names from words."""
    LOOSE = "loose"
    """For finding: also hamza seats, ى ة ک, digits of every script, case and Latin accents."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where each of its code points came from.

    Attributes:
        text: The folded text.
        index: ``len(text) + 1`` code-point positions in the original, never falling; the last one
            is the length of the original.
    """

    text: str
    index: tuple[int, ...]

    def original(self, start: int, end: int) -> Span:
        """Return the span of the original that ``text[start:end]`` was made from.

        It reaches up to the next character that was kept: marks that follow are inside.
        """
        if start >= end:
            return Span(self.index[start], self.index[start])
        last = self.index[end - 1]
        stop = next((at for at in self.index[end:] if at > last), self.index[-1])
        return Span(self.index[start], stop)


def _compatible(char: str, keep: Callable[[str], bool]) -> str:
    """Decompose `char` (NFKD), drop marks and invisible characters, keep what `keep` wants."""
    parts = unicodedata.normalize("NFKD", char)
    return "".join(
        part
        for part in parts
        if keep(part) or not (part == _TATWEEL or unicodedata.category(part) in {"Mn", "Me", "Cf"})
    )


def _fold_for_names(char: str) -> str:
    if char in _NAME_ALEFS:
        return "ا"
    # Hamza seats and the madda of other letters tell letters apart here: compose them again.
    kept = _compatible(char, lambda part: part in {_HAMZA_ABOVE, _HAMZA_BELOW, _MADDA})
    if char in {_HAMZA_ABOVE, _HAMZA_BELOW, _MADDA}:
        return ""
    composed = unicodedata.normalize("NFC", kept)
    return "".join(_NAME_ALEFS.get(part, part) for part in composed)


def _fold_loosely(char: str) -> str:
    if char in _LOOSE_LETTERS:
        return _LOOSE_LETTERS[char]
    plain = _compatible(char, lambda _part: False).casefold()
    return "".join(_loose_part(part) for part in plain)


def _loose_part(part: str) -> str:
    if part.isspace():
        return " "
    if part.isdecimal():
        return str(unicodedata.decimal(part))
    return _LOOSE_LETTERS.get(part, part)


class _Table(dict[int, str]):
    """A table for ``str.translate`` that works out a character when it is first met."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        made = self._rule(chr(code))
        self[code] = made
        return made


_TABLES: Final = {Fold.NAMES: _Table(_fold_for_names), Fold.LOOSE: _Table(_fold_loosely)}


def trimmed(text: str) -> str:
    """Return `text` without white space and invisible characters at its ends."""
    start, backwards = _BLANK.match(text), _BLANK.match(text[::-1])  # a search would be quadratic
    first = start.end() if start else 0
    return text[first : max(first, len(text) - (backwards.end() if backwards else 0))]


def folded(text: str, how: Fold = Fold.LOOSE) -> str:
    """Return `text` folded, without an index; the quick way for comparisons."""
    return text.translate(_TABLES[how])


def fold(text: str, how: Fold = Fold.LOOSE) -> Folded:
    """Return `text` folded, with the index back into it."""
    table = _TABLES[how]
    parts = [table[code] for code in map(ord, text)]
    made = "".join(parts)
    if len(made) == len(text) and "" not in parts:  # one for one
        return Folded(made, tuple(range(len(text) + 1)))
    index = [position for position, part in enumerate(parts) for _ in part]
    return Folded(made, (*index, len(text)))


def _with_marks(text: str, end: int, limit: int) -> int:
    """Return `end` moved over the marks and tatweels that belong to the character before it."""
    while end < limit and (
        text[end] == _TATWEEL
        or text[end] in _KEPT_JOINERS
        or unicodedata.category(text[end]) in {"Mn", "Me"}
    ):
        end += 1
    return end


def find_all(haystack: str | Folded, needle: str, text: str = "") -> list[Span]:
    """Find `needle` in a text, however both are spelled.

    Args:
        haystack: The text, or the text folded before with `fold` (then `text` is the original).
        needle: What to look for; white space at its ends counts.
        text: The original of a folded haystack.

    Returns:
        Spans of the original in code points, in order, not overlapping. A match takes the harakat
        and tatweels after its last letter with it, but no direction mark or space.
    """
    wanted = folded(needle)
    if not wanted:
        return []
    if isinstance(haystack, str):
        text = haystack
        haystack = fold(text)
    found: list[Span] = []
    at = haystack.text.find(wanted)
    while at >= 0:
        last = haystack.index[at + len(wanted) - 1]
        span = Span(haystack.index[at], _with_marks(text, last + 1, len(text)))
        if not found or span.start >= found[-1].end:
            found.append(span)
        at = haystack.text.find(wanted, at + len(wanted))
    return found
