"""Words and phrases that an engine wrote twice.

Why it exists: a small engine stutters: "the the", "in the city in the city", or the same clause
again at the end. `sanity` refuses loops; what is left is too short to refuse and must be seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from reader.domain.check_words import Word, arabic_words, latin_words
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.domain.words import word_set

__all__ = ["check_repeats"]

_LONGEST_CYCLE: Final = 8
_LONG_PHRASE: Final = 5
_DOUBLED_IN_GOOD_TEXT: Final = word_set("had that very is so ha bla no yes nee ja die dat het er")


def check_repeats(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt for the first phrase that the target says twice and the source does not.

    Args:
        source: Arabic.
        target: Its translation.
        language: BCP 47 subtag of the target; not needed.
    """
    del language
    words = latin_words(target)
    place = next(_side_by_side(target, words), None)
    if place is not None:
        return () if _stutters(source) else (_doubt(place, target),)
    again = _said_again(words)
    if again is None or _says_again(source):
        return ()
    return (_doubt(again, target),)


def _side_by_side(text: str, words: Sequence[Word]) -> Iterator[Span]:
    """Yield the second of two equal phrases with only spaces or a comma between them."""
    names = [word.text for word in words]
    for size in range(1, _LONGEST_CYCLE + 1):
        run = 0
        for index in range(size, len(names)):
            run = run + 1 if names[index] == names[index - size] else 0
            if run < size:
                continue
            first = index - size + 1
            between = text[words[first - 1].span.end : words[first].span.start]
            inside = " ".join(names[first : index + 1])
            if between.strip(" \u00a0,-"):
                continue
            if size == 1 and (inside in _DOUBLED_IN_GOOD_TEXT or between.strip()):
                continue
            yield Span(words[first].span.start, words[index].span.end)


def _said_again(words: Sequence[Word]) -> Span | None:
    """Return where a phrase of five words stands for the second time, as far as it goes on."""
    seen: dict[tuple[str, ...], int] = {}
    for start in range(len(words) - _LONG_PHRASE + 1):
        phrase = tuple(word.text for word in words[start : start + _LONG_PHRASE])
        first = seen.setdefault(phrase, start)
        if first + _LONG_PHRASE <= start:
            count = _LONG_PHRASE
            while (
                start + count < len(words)
                and first + count < start
                and words[start + count].text == words[first + count].text
            ):
                count += 1
            return Span(words[start].span.start, words[start + count - 1].span.end)
    return None


def _stutters(source: str) -> bool:
    words = arabic_words(source)
    return any(
        words[index].text == words[index - size].text
        for size in (1, 2)
        for index in range(size, len(words))
    )


def _says_again(source: str) -> bool:
    words = [word.text for word in arabic_words(source)]
    pairs = list(pairwise(words))
    return len(set(pairs)) < len(pairs)


def _doubt(span: Span, target: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” is said twice in the translation only."),
        text=span.of(target),
    )
    return Doubt(DoubtKind.REPEATED, DoubtSide.TARGET, span, why)
