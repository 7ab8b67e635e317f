"""The words of a source and of a target as the checks compare them.

Why it exists: several checks look at the same two sentences. Their words are found once, folded,
with the places where they stand; an Arabic word is known in each form that it may have without what
is attached.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from reader.domain.arabic import folded
from reader.domain.span import Span

__all__ = ["Word", "arabic_words", "bare_forms", "find_phrases", "folded_set", "latin_words"]

_ARABIC: Final = re.compile(r"[\u0621-\u065f\u0670-\u06d3\u06d5-\u06dc\u06fa-\u06ff]+")
_LATIN: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LONG_ENOUGH: Final = 2
_FRONTS: Final = ("", "و", "ف")
_PREPOSITIONS: Final = ("", "ب", "ل", "ك")


class Word(NamedTuple):
    """A word folded for comparison, and where it stands."""

    text: str
    span: Span


@functools.lru_cache(maxsize=256)
def arabic_words(text: str) -> tuple[Word, ...]:
    """Return the Arabic words of `text`, in order: no vowels, one alef, ه for ة."""
    return tuple(Word(folded(match[0]), Span(*match.span())) for match in _ARABIC.finditer(text))


@functools.lru_cache(maxsize=256)
def latin_words(text: str) -> tuple[Word, ...]:
    """Return the words in letters of `text`, in order, in lower case, with straight apostrophes."""
    return tuple(
        Word(match[0].casefold().replace("’", "'"), Span(*match.span()))
        for match in _LATIN.finditer(text)
    )


def folded_set(listed: str) -> frozenset[str]:
    """Return the Arabic words of a list, folded."""
    return frozenset(folded(listed).split())


@functools.lru_cache(maxsize=16384)
def bare_forms(word: str) -> tuple[str, ...]:
    """Return a folded Arabic word and what it may be without what is attached at its front."""
    forms = dict.fromkeys((word,))
    for front in _FRONTS:
        if not word.startswith(front):
            continue
        rest = word[len(front) :]
        for preposition in _PREPOSITIONS:
            if rest.startswith(preposition):
                stem = rest[len(preposition) :]
                forms[stem] = None
                forms[stem.removeprefix("ال")] = None
        forms[f"{rest[2:]}" if rest.startswith("لل") else rest] = None
    return tuple(form for form in forms if len(form) >= _LONG_ENOUGH)


def find_phrases(
    words: tuple[Word, ...], phrases: Mapping[str, AbstractSet[tuple[str, ...]]]
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield where one of `phrases` stands, in order; at one place the shorter ones first.

    Args:
        words: Of a text.
        phrases: Sequences of folded words by their first one; only that may have something
            attached.
    """
    for index, word in enumerate(words):
        for form in bare_forms(word.text):
            for phrase in sorted(phrases.get(form, ()), key=len):
                end = index + len(phrase)
                rest = tuple(one.text for one in words[index + 1 : end])
                if rest == phrase[1:]:
                    yield Span(word.span.start, words[end - 1].span.end), phrase
