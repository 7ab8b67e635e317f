"""A text that needs no engine: digits, emoji, addresses and punctuation only.

Why it exists: an engine makes words up for a line of stars. Such a segment is copied, with its
digits and marks in the target's shape.
"""

from __future__ import annotations

from typing import Final

from reader.domain.alignment import Alignment, Link, written_words
from reader.domain.edits import Edit, EditMap
from reader.domain.protected import find_protected, rendered

__all__ = ["copied"]

_MARKS: Final = str.maketrans("،؛؟", ",;?")


def copied(source: str, language: str) -> tuple[str, Alignment]:
    """Return the copy of `source` in `language`, and each word linked with itself."""
    edits = [Edit(one.span, rendered(one.text, language)) for one in find_protected(source)]
    target = EditMap.of(edits).apply(source).translate(_MARKS)
    pairs = zip(written_words(source), written_words(target), strict=False)
    return target, tuple(Link(*s, *t, 1.0) for s, t in pairs)
