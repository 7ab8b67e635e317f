"""Cutting what is too large: paragraphs into blocks, texts into parts.

Why it exists: one block is laid out as a whole, so a line of five megabytes would stop the window;
and an article of fifty is opened in parts. Cuts stand where a reader would turn a page: after a
paragraph, else a sentence, else a clause, else a word, and never inside a letter with its marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from reader.domain.span import Span

__all__ = ["BLOCK_LIMIT", "PART_BYTES", "cut_paragraph", "page_end", "part_count"]

BLOCK_LIMIT: Final = 3_000
"""Most code points of a block, about."""

PART_BYTES: Final = 2 * 1024 * 1024
"""Most bytes of a part of a text, about."""

_PLACES: Final = (
    re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+"),
    re.compile(r"\r\n|[\n\r\u2028\u2029]"),
    re.compile(r"[.!؟?…۔][»”\")\]]*\s+"),
    re.compile(r"\s+"),
)
_CLAUSE: Final = re.compile(r"[،؛,;:]\s+|\s[-–—]\s")


def cut_paragraph(
    text: str, split: Callable[[str], list[Span]], limit: int = BLOCK_LIMIT
) -> list[Span]:
    """Cut a paragraph into spans of about equal length, `limit` code points at most.

    Args:
        text: One paragraph.
        split: The sentence splitter; its spans tile the text.
        limit: Most code points a span.

    Returns:
        Spans that tile `text`; one where it is short enough.
    """
    if len(text) <= limit:
        return [Span(0, len(text))]
    ends = [end for span in split(text) for end in _ends_within(text, span, limit)]
    goal = -(-len(text) // -(-len(text) // limit))
    spans: list[Span] = []
    start = previous = 0
    for end in ends:
        full = previous - start >= goal or end - start > limit
        if full and previous > start:
            spans.append(Span(start, previous))
            start = previous
        previous = end
    spans.append(Span(start, len(text)))
    return spans


def _ends_within(text: str, sentence: Span, limit: int) -> list[int]:
    """Return the end of a sentence, after the ends of its pieces where it is too long."""
    ends: list[int] = []
    start = sentence.start
    while sentence.end - start > limit:
        start = _cut_at_clause(text, start, start + limit)
        ends.append(start)
    return [*ends, sentence.end]


def _cut_at_clause(text: str, start: int, end: int) -> int:
    """Return the last good place to cut in ``text[start:end]``, past its first half."""
    half = (start + end) // 2
    for pattern in (_CLAUSE, _PLACES[-1]):
        places = [match.end() for match in pattern.finditer(text, half, end)]
        if places:
            return places[-1]
    while end > half and unicodedata.combining(text[end]):
        end -= 1
    return end


def part_count(size: int, limit: int = PART_BYTES) -> int:
    """Return in how many parts a text of `size` is opened; 1 is the whole."""
    return max(1, -(-size // limit))


def page_end(window: str) -> int:
    """Return where to cut in a stretch of text so that a part ends well.

    Args:
        window: The text from the place where the part is full.

    Returns:
        Code points of `window` that still belong to the part, 0 where nothing is better: after the
        first blank line, else line, else sentence, else word.
    """
    for pattern in _PLACES:
        match = pattern.search(window)
        if match:
            return match.end()
    return 0
