"""Quotation marks and apostrophes as a printed page has them.

Why it exists: engines write typewriter marks; a page that is read for an hour has “these” and
’this’. One character becomes one character, so spans and alignments stay true.

Source: The Chicago Manual of Style 6.115 (curly quotation marks and apostrophes); Dutch: Onze Taal,
"aanhalingstekens".
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["typeset"]

_OPENERS: Final = frozenset("([{“‘«—–-/")
_WORD: Final = re.compile(r"\S+")


def typeset(text: str) -> str:
    """Return `text` with curly marks for ``"`` and ``'``; its length stays the same.

    A mark after a digit with nothing open stays as it is (inches, minutes), and so do all marks in
    addresses.
    """
    if '"' not in text and "'" not in text:
        return text
    raw = _addresses(text)
    out = list(text)
    quoted = False
    for at, char in enumerate(text):
        if char not in "\"'" or at in raw:
            continue
        before = text[at - 1] if at else " "
        opening = before.isspace() or out[at - 1] in _OPENERS if at else True
        if char == "'":
            out[at] = _single(text, at, opening=opening)
        elif opening and not quoted:
            out[at], quoted = "“", True
        elif quoted or not before.isdigit():
            out[at], quoted = "”", False
    return "".join(out)


def _addresses(text: str) -> set[int]:
    """Return the places of words that are copied, not set: addresses of any kind."""
    return {
        at
        for word in _WORD.finditer(text)
        if "://" in word[0] or "@" in word[0]
        for at in range(*word.span())
    }


def _single(text: str, at: int, *, opening: bool) -> str:
    """Return the mark for an apostrophe: opening only where a quotation can begin.

    ``'s avonds`` and ``'90s`` begin with an apostrophe, not with a quotation mark.
    """
    after = text[at + 1 : at + 3]
    elided = after[:1].isdigit() or (after[:1] in {"s", "t", "n", "k", "m"} and after[1:].isspace())
    if opening and after[:1].isalpha() and not elided:
        return "‘"
    if not opening and text[at - 1].isdigit():
        return "'"
    return "’"
