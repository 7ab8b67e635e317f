"""The numbers of a text, in digits and in words, each with all that it may mean.

Why it exists: "1.2 مليار" is "1,200 million", العقدين are "twintig jaar", and two numbers side by
side are not their sum. Whoever holds a translation against its source compares meanings.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from reader.domain.latin_numbers import latin_number
from reader.domain.number_words import plain, spelled, value_of
from reader.domain.protected import NUMBER, readings, rendered
from reader.domain.span import Span

__all__ = ["Quantity", "quantities"]

_PART: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DESIGNATION: Final = re.compile(r"[A-Za-z]{1,2}-?\Z|[A-Za-z]-\Z")
_PERIODS: Final = (
    (re.compile(r"عقد(?:ان|ين)|عقدي\b"), "20"),
    (re.compile(r"قرن(?:ان|ين)"), "200"),
    (re.compile(r"(?:نصف|منتصف) (?:ال)?قرن"), "50"),
    (re.compile(r"ربع (?:ال)?قرن"), "25"),
    (re.compile(r"\b(?:ال)?أسبوع(?:ان|ين)"), "14"),
)
_TENFOLD: Final = re.compile(r"عقد|عقود")
_CLOCK: Final = re.compile(r"ساع|مساء|ظهر|صباح|ليل|فجر")
_SURE_IN_WORDS: Final = frozenset(str(number) for number in range(3, 100))
_NOON: Final = 12
_LONGEST_EXACT: Final = 24


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number, or a run of number words.

    Attributes:
        span: Code points of the text.
        whole: What it most likely comes to, without separators or idle zeros.
        values: All that it, or a part of it, may mean.
        parts: How many numbers of another text it may account for.
        is_sure: Whether a translation must have it: not so for one, two, half, hundreds or the
            digits of a name such as COVID-19.
    """

    span: Span
    whole: str
    values: frozenset[str]
    parts: int
    is_sure: bool


@functools.lru_cache(maxsize=1024)
def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the numbers of `text`, in order.

    Args:
        text: A sentence.
        language: ``ar``, ``en`` or ``nl``; in others only digits are numbers.
    """
    plain_text = rendered(text)
    if len(plain_text) != len(text):  # never so far: digits and marks change one for one
        plain_text = text
    runs = list(_in_words(plain_text, language))
    taken = [run.span for run in runs]
    found = [*runs, *_in_digits(plain_text, taken)]
    if language == "ar":
        found += _periods(plain_text)
        found = _as_on_the_clock(plain_text, found)
    return tuple(sorted(found, key=lambda one: one.span))


def _in_words(text: str, language: str) -> Iterator[Quantity]:
    runs = (
        spelled(text)
        if language == "ar"
        else spelled(text, lambda word: latin_number(word, language))
    )
    tenfold = language == "ar" and _TENFOLD.search(text) is not None
    for run in runs:
        has_digits = run.parts > run.words
        more = {plain(Decimal(value) * 10) for value in run.values} if tenfold else set[str]()
        if has_digits:
            for number in _PART.finditer(text, *run.span):
                more |= _meanings(number[0])
        sure = has_digits or run.parts > 1 or run.whole in _SURE_IN_WORDS
        yield Quantity(run.span, run.whole, run.values | more, run.parts, sure)


def _in_digits(text: str, taken: list[Span]) -> Iterator[Quantity]:
    starts = iter(sorted(taken))
    run = next(starts, None)
    for match in NUMBER.finditer(text):
        named = _DESIGNATION.search(text[max(0, match.start() - 3) : match.start()]) is not None
        for part in _PART.finditer(text, *match.span()):
            while run is not None and run.end <= part.start():
                run = next(starts, None)
            if run is not None and run.start < part.end():
                continue
            value = value_of(part[0]) if part.end() - part.start() <= _LONGEST_EXACT else None
            whole = part[0] if value is None else plain(value)
            values = _meanings(part[0]) | {part[0].lstrip("0") or "0"}
            yield Quantity(Span(*part.span()), whole, values, 1, not named)


def _meanings(number: str) -> frozenset[str]:
    if len(number) > _LONGEST_EXACT:
        return frozenset({number})
    found = readings(number)
    values = (value_of(one) for one in found)
    return frozenset(plain(value) for value in values if value is not None) | found


def _periods(text: str) -> Iterator[Quantity]:
    for pattern, years in _PERIODS:
        for match in pattern.finditer(text):
            yield Quantity(Span(*match.span()), years, frozenset({years}), 1, is_sure=False)


def _as_on_the_clock(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let the hours of a text that speaks of times stand for those of the afternoon too."""
    if _CLOCK.search(text) is None:
        return found
    return [
        Quantity(one.span, one.whole, one.values | _later(one.values), one.parts, one.is_sure)
        for one in found
    ]


def _later(values: frozenset[str]) -> frozenset[str]:
    hours = {str(int(one) + _NOON) for one in values if _is_hour(one)}
    minutes = {"30", "15", "45"} if values & {"0.5", "0.25"} else set[str]()
    return frozenset(hours | minutes)


def _is_hour(value: str) -> bool:
    return len(value) <= 2 and value.isdigit() and 0 < int(value) < _NOON  # noqa: PLR2004 - digits
