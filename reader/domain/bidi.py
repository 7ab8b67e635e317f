"""Base direction of a paragraph, and isolates around foreign runs.

Why it exists: a paragraph that begins with a Latin name is still an Arabic paragraph where the
article is Arabic, and a number put into a sentence of the other direction must not pull the
punctuation around it along.

Source: UAX #9 revision 50, rules P2 and P3 (first strong character), X5a to X6a (isolates).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from reader.domain.language import Direction

__all__ = [
    "base_direction",
    "first_strong",
    "is_balanced",
    "isolate",
    "strip_isolates",
]

_LRI: Final = "\u2066"
_RLI: Final = "\u2067"
_FSI: Final = "\u2068"
_PDI: Final = "\u2069"
_OPENERS: Final = frozenset({_LRI, _RLI, _FSI})
_ISOLATES: Final = re.compile("[\u2066-\u2069]")
_STRONG: Final = {"L": Direction.LTR, "R": Direction.RTL, "AL": Direction.RTL}


def first_strong(text: str) -> Direction | None:
    """Return the direction of the first strong character that no isolate holds, or None.

    Source: UAX #9 P2; characters between an isolate initiator and its PDI are skipped.
    """
    depth = 0
    for char in text:
        if char in _OPENERS:
            depth += 1
        elif char == _PDI:
            depth = max(0, depth - 1)
        elif depth == 0:
            strong = _STRONG.get(unicodedata.bidirectional(char))
            if strong is not None:
                return strong
    return None


def _strong_shares(text: str) -> tuple[int, int]:
    left = right = 0
    for char in text:
        strong = _STRONG.get(unicodedata.bidirectional(char))
        left += strong is Direction.LTR
        right += strong is Direction.RTL
    return left, right


def base_direction(text: str, article: Direction) -> Direction:
    """Return the base direction of a paragraph in an article of direction `article`.

    A paragraph takes the direction of its first strong character (UAX #9 P2, P3; none: the
    article's). Where that contradicts the article it must also be the paragraph's main script: an
    Arabic paragraph that opens with a Latin name stays right to left.
    """
    strong = first_strong(text)
    if strong is None or strong is article:
        return article
    left, right = _strong_shares(text)
    mine, others = (left, right) if article is Direction.LTR else (right, left)
    return article if mine >= others else strong


def is_balanced(text: str) -> bool:
    """Tell whether every isolate in `text` is closed inside it and no PDI comes from outside."""
    depth = 0
    for char in _ISOLATES.findall(text):
        depth += 1 if char in _OPENERS else -1
        if depth < 0:
            return False
    return depth == 0


def _balanced(text: str) -> str:
    """Return `text` without stray PDIs and with the missing ones at its end."""
    depth = 0
    parts: list[str] = []
    for char in text:
        if char == _PDI and depth == 0:
            continue
        depth += (char in _OPENERS) - (char == _PDI)
        parts.append(char)
    return "".join(parts) + _PDI * depth


def isolate(text: str, direction: Direction | None = None) -> str:
    """Wrap a run of one paragraph so that it can't disturb what stands around it.

    Args:
        text: The run, without paragraph separators. Isolates in it are balanced first.
        direction: Its direction where that is known; None lets its first strong character decide.

    Returns:
        FSI, LRI or RLI, the run, PDI; an empty run stays empty.
    """
    if not text:
        return text
    opener = {None: _FSI, Direction.LTR: _LRI, Direction.RTL: _RLI}[direction]
    inner = text if is_balanced(text) else _balanced(text)
    return f"{opener}{inner}{_PDI}"


def strip_isolates(text: str) -> str:
    """Return `text` without isolate characters, as it is copied to the clipboard."""
    return _ISOLATES.sub("", text)
