"""Signs that an engine failed although it returned a text: loops and copies of the source.

Why it exists: a weak engine repeats itself until it is stopped, or hands the source back. Neither
may be shown as a translation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reader.domain.protected import ProtectedKind, find_protected
from reader.domain.span import Span

__all__ = ["find_loop", "is_copied"]

_LONGEST_CYCLE: Final = 12
_REPEATS: Final = {1: 5, 2: 4, 3: 4}
_REPEATS_OF_LONG: Final = 3
_CHARACTERS: Final = re.compile(r"(\S{1,12}?)\1{7,}")
_COPIED: Final = 0.5
_MARKS: Final = ".,;:!?…،؛؟\"'«»“”()"
_ARABIC: Final = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")


def find_loop(target: str, source: str = "") -> Span | None:
    """Return the part of `target` that says the same again and again, or None.

    A cycle of one word counts from five in a row on, longer ones from four or three; a cycle of
    characters from eight. What the source repeats as often is no loop.
    """
    found = _word_loop(target)
    if found is None:
        match = _CHARACTERS.search(target)
        found = Span(*match.span()) if match and not match[0].isdigit() else None
    if found is None or _word_loop(source) is not None or _CHARACTERS.search(source):
        return None
    return found


def _word_loop(text: str) -> Span | None:
    words = list(re.finditer(r"\S+", text))
    names = [word[0].casefold().strip(_MARKS) or word[0] for word in words]
    for size in range(1, min(_LONGEST_CYCLE, len(names) // _REPEATS_OF_LONG) + 1):
        run = _longest_cycle(names, size)
        if run is not None:
            return Span(words[run.start].start(), words[run.end - 1].end())
    return None


def _longest_cycle(names: Sequence[str], size: int) -> Span | None:
    """Return the first run of words that repeats every `size` words often enough."""
    needed = size * _REPEATS.get(size, _REPEATS_OF_LONG)
    start = 0
    for index in range(size, len(names) + 1):
        if index < len(names) and names[index] == names[index - size]:
            continue
        if index - start >= needed:
            return Span(start, index)
        start = index - size + 1
    return None


def is_copied(source: str, target: str) -> bool:
    """Tell whether `target` is the Arabic of `source` instead of a translation of it."""
    if not _ARABIC.search(target) or not _ARABIC.search(_unprotected(source)):
        return False
    text = _unprotected(target)
    arabic = len(_ARABIC.findall(text))
    letters = sum(char.isalpha() for char in text)
    return arabic > 0 and arabic >= _COPIED * letters


def _unprotected(text: str) -> str:
    parts: list[str] = []
    position = 0
    for one in find_protected(text):
        if one.kind is ProtectedKind.NAME:
            continue
        parts.append(text[position : one.span.start])
        position = one.span.end
    return "".join([*parts, text[position:]])
