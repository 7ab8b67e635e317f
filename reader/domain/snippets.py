"""A passage cut around its hits, for a list of results and for a concordance.

Why it exists: a note may have pages and a sentence may be long; the list shows the part with the
hits, cut between words, and knows where the marks are in what it shows. White space becomes single
places: a snippet is one line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.span import Span

__all__ = ["KWIC_WIDTH", "SNIPPET_LENGTH", "Snippet", "keyword_in_context", "snippet"]

SNIPPET_LENGTH: Final = 180
KWIC_WIDTH: Final = 60
_LEAD: Final = 50
"""Code points before the first hit that is shown."""
_BREAK: Final = re.compile(r"[\n\r\t\v\f\x1c-\x1f\x85\u2028\u2029]")
_LEFT_OUT: Final = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """What is shown of a passage, and its marks in code points of that."""

    text: str
    marks: tuple[Span, ...]


def snippet(text: str, marks: Sequence[Span], length: int = SNIPPET_LENGTH) -> Snippet:
    """Return the part of `text` with most of its hits, at most about `length` code points."""
    line = _BREAK.sub(" ", text)
    start, end = _window(line, marks, length)
    before = _LEFT_OUT if line[:start].strip() else ""
    after = _LEFT_OUT if line[end:].strip() else ""
    shift = len(before) - start
    inside = (Span(max(one.start, start), min(one.end, end)) for one in marks)
    return Snippet(
        before + line[start:end] + after,
        tuple(one.shifted(shift) for one in inside if one.start < one.end),
    )


def _window(line: str, marks: Sequence[Span], length: int) -> tuple[int, int]:
    """Return where to cut, without white space at the ends."""
    end = len(line)
    start = 0
    if end > length:
        start = _word_start(line, max(0, _first(marks, length) - _LEAD))
        start = min(start, max(0, _word_start(line, end - length)))
        end = _word_end(line, min(end, start + length), at_least=start + 1)
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def _first(marks: Sequence[Span], length: int) -> int:
    """Return where the hit begins from which on most hits are shown."""
    reach = length - _LEAD
    best, most = 0, 0
    last = 0
    for first, mark in enumerate(marks):
        while last < len(marks) and marks[last].end <= mark.start + reach:
            last += 1
        if last - first > most:
            best, most = mark.start, last - first
    return best if most or not marks else marks[0].start


def _word_start(line: str, at: int) -> int:
    """Return `at`, or the next place where a word begins, if there is one nearby."""
    if at == 0 or line[at - 1].isspace():
        return at
    space = line.find(" ", at, at + _LEAD)
    return at if space < 0 else space + 1


def _word_end(line: str, at: int, *, at_least: int) -> int:
    """Return `at`, or the place before where a word ends, if there is one nearby."""
    if at >= len(line) or line[at].isspace():
        return at
    space = line.rfind(" ", max(at_least, at - _LEAD), at)
    return at if space < 0 else space


def keyword_in_context(text: str, word: Span, width: int = KWIC_WIDTH) -> tuple[str, str, str]:
    """Return what stands before a word, the word, and what stands after it.

    Both sides are cut between words and hold at most `width` code points; together the three are a
    piece of `text`, in reading order.
    """
    line = _BREAK.sub(" ", text)
    start = max(0, word.start - width)
    end = min(len(line), word.end + width)
    if start:
        start = min(_word_start(line, start), word.start)
    end = max(_word_end(line, end, at_least=word.end), word.end)
    return line[start : word.start].lstrip(), word.of(line), line[word.end : end].rstrip()
