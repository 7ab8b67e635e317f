"""Forms of several words, found in a text by the longest match.

Why it exists: a glossary of a hundred thousand names must not slow an article down. A text is cut
into tokens once; for each token only the forms that begin with one of its readings are tried, the
longest first, by one look-up each.

Source: the rules measured with the glossary (``resources/glossary/README.md``): up to eight words,
never across punctuation, ``Fold.NAMES``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reader.domain.arabic import Fold, Folded, fold, folded
from reader.domain.proclitics import Reading, is_only_clitics, readings
from reader.domain.span import Span

__all__ = ["LONGEST_FORM", "Candidate", "FormTable", "Token", "TokenText", "form_key"]

LONGEST_FORM: Final = 8
"""How many words a form has at most."""

_LONGEST_KEY: Final = 200
"""How many letters; what is longer is no name, and is never found."""

_TOKEN: Final = re.compile(r"[^\W_]+\+?")
_PLAIN_FORM: Final = re.compile(r"[^\W\d_]{2,30}(?: [^\W\d_]{1,20}){0,7}")
_LONGEST_CLITICS: Final = 4
_HYPHENS: Final = "-\u2010\u2011\u2013"


class Token(NamedTuple):
    """A written word of a text.

    Attributes:
        text: Folded.
        start, end: Its place in the folded text.
        joint: What stands between it and the token before: a space, a hyphen, or empty where they
            can't be parts of one name.
    """

    text: str
    start: int
    end: int
    joint: str


def _joint(between: str) -> str:
    """Return the joint that the text between two tokens is; empty for punctuation and breaks."""
    if between and between in _HYPHENS:
        return "-"
    return " " if between.isspace() and between.splitlines() == [between] else ""


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        found.append(Token(match[0], start, end, _joint(text[last:start]) if found else ""))
        last = end
    return found


@dataclass(frozen=True, slots=True)
class TokenText:
    """A text cut into tokens, with the way back to its code points."""

    text: str
    folded: Folded
    tokens: tuple[Token, ...]

    @classmethod
    def of(cls, text: str) -> TokenText:
        """Fold and cut `text`."""
        made = fold(text, Fold.NAMES)
        return cls(text, made, tuple(_tokens(made.text)))

    def span(self, first: int, last: int, cut: int = 0) -> Span:
        """Return the code points of tokens `first` to `last`, without `cut` letters at the front.

        Harakat and tatweel after the last letter are inside.
        """
        index = self.folded.index
        end = index[self.tokens[last].end - 1] + 1
        while end < len(self.text) and _belongs_to_letter(self.text[end]):
            end += 1
        return Span(index[self.tokens[first].start + cut], end)


def _belongs_to_letter(char: str) -> bool:
    return char == "\u0640" or unicodedata.category(char) in {"Mn", "Me"}


@lru_cache(maxsize=1 << 15)  # a glossary is indexed again after each edit: three times as fast
def form_key(form: str) -> str:
    """Return `form` as it is looked up; empty where it can't stand for a name.

    That is: no letters, one letter, only what is attached to words, punctuation inside, more than
    `LONGEST_FORM` words or absurdly long.
    """
    if len(form) > 2 * _LONGEST_KEY:  # folding takes little more than half away
        return ""
    plain = folded(form, Fold.NAMES)
    if _PLAIN_FORM.fullmatch(plain):  # nearly all forms; the rest takes ten times as long
        return plain if len(plain) > _LONGEST_CLITICS or not is_only_clitics(plain) else ""
    tokens = _tokens(plain)
    if not 0 < len(tokens) <= LONGEST_FORM or not all(token.joint for token in tokens[1:]):
        return ""
    key = "".join(token.joint + token.text for token in tokens)
    if len(key) > _LONGEST_KEY or not any(char.isalpha() for char in key):
        return ""
    return "" if len(key) < 2 or is_only_clitics(key) else key  # noqa: PLR2004 - two letters


@dataclass(frozen=True, slots=True)
class Candidate:
    """A form that stands in a text.

    Attributes:
        numbers: What was stored for the form, in the order it was added.
        last: Number of the last token.
        reading: How the first token was read.
    """

    numbers: tuple[int, ...]
    last: int
    reading: Reading


class FormTable:
    """Numbers by form. Build it on one thread; reading is safe from any."""

    def __init__(self) -> None:
        self._numbers: dict[str, tuple[int, ...]] = {}
        self._longest: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def __contains__(self, key: str) -> bool:
        return key in self._numbers

    def add(self, key: str, number: int) -> None:
        """Store `number` under `key`, which `form_key` made; earlier numbers come first."""
        known = self._numbers.get(key)
        if known is not None:
            if number not in known:
                self._numbers[key] = (*known, number)
            return
        self._numbers[key] = (number,)
        first = key.partition(" ")[0].partition("-")[0]
        count = 1 + key.count(" ") + key.count("-")
        if count > self._longest.get(first, 0):
            self._longest[first] = count

    def at(self, tokens: Sequence[Token], first: int) -> Iterator[Candidate]:
        """Yield the forms that begin at a token: the longest first, then by reading."""
        possible = [
            (reading, longest)
            for reading in readings(tokens[first].text)
            if (longest := self._longest.get(reading.rest))
        ]
        if not possible:
            return
        tails = _tails(tokens, first, max(longest for _, longest in possible))
        for count in range(len(tails), 0, -1):
            for reading, longest in possible:
                numbers = self._numbers.get(reading.rest + tails[count - 1])
                if longest >= count and numbers is not None:
                    yield Candidate(numbers, first + count - 1, reading)


def _tails(tokens: Sequence[Token], first: int, longest: int) -> list[str]:
    """Return what follows the first token in forms of one word, of two, and so on."""
    tails = [""]
    for token in tokens[first + 1 : first + longest]:
        if not token.joint:
            break
        tails.append(tails[-1] + token.joint + token.text)
    return tails
