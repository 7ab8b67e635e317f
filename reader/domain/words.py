"""Word boundaries for Arabic, Latin and digits, the same for both languages.

Why it exists: hovering, alignment and counting need words as a reader sees them: harakat, tatweel
and joiners stay inside, a decimal and an apostrophe do not cut, an invisible direction mark does
not become part of a word.

Source: UAX #29 rules WB4 to WB12, with one departure: a full stop between Arabic letters cuts,
since news text often lacks the space after it.
"""

from __future__ import annotations

import functools
import re
import sys
import unicodedata

from reader.domain.span import Span

__all__ = ["word_count", "word_set", "words"]

_SCANNED_UP_TO = 0x3100


def _marks() -> str:
    """Return the combining marks as the inside of a character class."""
    points = [
        code
        for block in (range(0x300, _SCANNED_UP_TO), range(0xA66F, 0xABEF), range(0xFE00, 0xFE30))
        for code in block
        if code <= sys.maxunicode and unicodedata.category(chr(code)).startswith("M")
    ]
    pieces: list[str] = []
    start = previous = points[0]
    for code in [*points[1:], sys.maxunicode]:
        if code != previous + 1:
            pieces.append(f"{re.escape(chr(start))}-{re.escape(chr(previous))}")
            start = code
        previous = code
    return "".join(pieces)


@functools.cache
def _pattern() -> re.Pattern[str]:
    marks = _marks()
    body = rf"[^\W_][{marks}]*"
    formats = "[\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad]"
    arabic = (
        r"[\u0620-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f"
        r"\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"
    )
    joined = (
        rf"{formats}+(?=[^\W_{marks}]|[{marks}])[{marks}]*"
        rf"|['’ʼ״׳·](?=[^\W\d_])"
        rf"|(?<=\d)[.,٫٬](?=\d)"
        rf"|(?<=[^\W\d_])(?<!{arabic})\.(?=[^\W\d_])(?!{arabic})"
        rf"|_(?=[\w])"
    )
    return re.compile(rf"{body}(?:{body}|{joined})*")


def words(text: str) -> list[Span]:
    """Return the words of `text`, in order, in code points; punctuation and emoji are no words."""
    return [Span(*match.span()) for match in _pattern().finditer(text)]


def word_count(text: str) -> int:
    """Return the number of words of `text`."""
    return sum(1 for _ in _pattern().finditer(text))


def word_set(listed: str) -> frozenset[str]:
    """Return the words of a list that is written as one text, with spaces between them."""
    return frozenset(listed.split())
