"""Text that was left in its own language, or in the language between.

Why it exists: an engine copies what it does not know, and the way through English leaves English
words in Dutch. Arabic letters in a target, an Arabic target, and a run of English in Dutch are each
plain to see.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from reader.domain.check_words import Word, latin_words
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.protected import ProtectedKind, find_protected
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.domain.words import word_set

__all__ = ["check_untranslated"]

_ARABIC_RUN: Final = re.compile(
    r"[\u0621-\u065f\u066e-\u06d3]+(?:[\s،؛.,-]{1,3}[\u0621-\u065f\u066e-\u06d3]+)*"
)
_ENGLISH_ONLY: Final = word_set(
    "the and of that this these those with from by for to at his her their its our your he she "
    "they we you has have had been being are were will would could should may might which who "
    "whose where when while because after before but not said says than then there"
)
_DUTCH_TOO: Final = word_set("of had been were we van in is was die at her dan door")
_COPIED: Final = frozenset({ProtectedKind.TAG, ProtectedKind.HANDLE, ProtectedKind.ADDRESS})
_NEAR: Final = 3
_ENOUGH: Final = 3
_NO_LANGUAGE_BETWEEN: Final = frozenset({"en"})


def check_untranslated(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt for each part of the target that is no translation.

    Args:
        source: Arabic.
        target: Its translation.
        language: BCP 47 subtag of the target.
    """
    del source
    kept = [one.span for one in find_protected(target) if one.kind in _COPIED]
    ends = [span.end for span in kept]
    found = [
        _doubt(span, target)
        for span in (Span(*match.span()) for match in _ARABIC_RUN.finditer(target))
        for after in [bisect_right(ends, span.start)]
        if after == len(kept) or kept[after].start >= span.end
    ]
    if language not in _NO_LANGUAGE_BETWEEN:
        found += [_in_english(span, target) for span in _english(target)]
    return tuple(found)


def _english(target: str) -> Iterator[Span]:
    """Yield runs that hold three English function words, none far from the next."""
    words = latin_words(target)
    run: list[int] = []
    for index, word in enumerate(words):
        if word.text not in _ENGLISH_ONLY - _DUTCH_TOO:
            continue
        if run and index - run[-1] > _NEAR:
            yield from _of_run(words, run)
            run = []
        run.append(index)
    yield from _of_run(words, run)


def _of_run(words: tuple[Word, ...], run: list[int]) -> Iterator[Span]:
    if len(run) >= _ENOUGH:
        yield Span(words[run[0]].span.start, words[run[-1]].span.end)


def _doubt(span: Span, target: str) -> Doubt:
    why = message(QT_TRANSLATE_NOOP("Doubt", "“{text}” was left in Arabic."), text=span.of(target))
    return Doubt(DoubtKind.UNTRANSLATED, DoubtSide.TARGET, span, why)


def _in_english(span: Span, target: str) -> Doubt:
    why = message(QT_TRANSLATE_NOOP("Doubt", "“{text}” was left in English."), text=span.of(target))
    return Doubt(DoubtKind.UNTRANSLATED, DoubtSide.TARGET, span, why)
