"""Numbers in words: what Arabic and English number words come to.

Why it exists: a translation may write “fifteen thousand” in digits and the other way round. Whoever
looks for numbers that an engine made up must know what the words of the source amount to.

Source: Arabic numerals as in Ryding, A Reference Grammar of Modern Standard Arabic, chapter 15.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from reader.domain.arabic import folded
from reader.domain.span import Span

__all__ = ["Spelled", "plain", "spelled", "value_of", "value_of_word"]


@dataclass(frozen=True, slots=True)
class Spelled:
    """A run of number words, and of numbers in digits that stand among them.

    Attributes:
        span: Code points of the text.
        whole: What the whole run comes to, as `plain` writes it.
        values: What any part of the run comes to; ten and twenty side by side are two numbers.
        words: How many of its parts are words.
        parts: How many numbers stand in it.
        is_one: Whether it reads as one number: thirty-four, and not three, five.
    """

    span: Span
    whole: str
    values: frozenset[str]
    words: int
    parts: int = 1
    is_one: bool = True


_UNITS: Final = (
    "واحد واحدة أحد إحدى حادي حادية one",
    "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثاني ثانية two",
    "ثلاث ثلاثة ثالث ثالثة three",
    "أربع أربعة رابع رابعة four",
    "خمس خمسة خامس خامسة five",
    "ست ستة سادس سادسة six",
    "سبع سبعة سابع سابعة seven",
    "ثمان ثماني ثمانية ثامن ثامنة eight",
    "تسع تسعة تاسع تاسعة nine",
    "عشر عشرة عاشر عاشرة ten",
)
_TENS: Final = ("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_ENGLISH_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_ENGLISH_TEENS: Final = (
    "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_HUNDREDS: Final = {
    "100": "مئة مائة hundred honderd",
    "200": "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي",
}
_SCALES: Final = {
    "1000": "ألف آلاف thousand duizend",
    "2000": "ألفان ألفين ألفي",
    "1000000": "مليون ملايين million miljoen",
    "2000000": "مليونان مليونين مليوني",
    "1000000000": "مليار مليارات بليون billion miljard",
    "2000000000": "ملياران مليارين ملياري",
    "1000000000000": "تريليون تريليونات trillion biljoen",
    "0.5": "نصف half",
    "0.25": "ربع quarter",
}
_THOUSAND: Final = 1000
_HUNDRED: Final = 100
_TEN: Final = 10
_ROUND: Final = frozenset(
    Decimal(value) for value in (100, 200, 1000, 2000, 10**6, 2 * 10**6, 10**9, 2 * 10**9, 10**12)
)
_LONGEST_RUN: Final = 12
_CENTURIES: Final = range(10, 21)


def _table() -> dict[str, Decimal]:
    words: dict[str, Decimal] = {}

    def add(value: Decimal | int | str, names: str) -> None:
        words.update((folded(name), Decimal(value)) for name in names.split())

    for number, names in enumerate(_UNITS, start=1):
        add(number, names)
    for number, stem in enumerate(_TENS, start=2):
        add(number * 10, f"{stem}ون {stem}ين")
        if number > 2:  # noqa: PLR2004 - two hundred is a dual
            add(number * 100, f"{stem}مئة {stem}مائة")
    add(800, "ثمانيمئة ثمانيمائة")
    for number, name in enumerate(_ENGLISH_TENS.split(), start=2):
        add(number * 10, name)
    for number, name in enumerate(_ENGLISH_TEENS.split(), start=11):
        add(number, name)
    for text, names in (_HUNDREDS | _SCALES).items():
        add(text, names)
    return words


_WORDS: Final = _table()
_DECADES: Final = {
    folded(f"{stem}{ending}"): number * 10
    for number, stem in enumerate(_TENS, start=2)
    for ending in ("ينيات", "ينات")
}
_TOKEN: Final = re.compile(r"[0-9]+(?:[.,'’][0-9]+)*|[^\W\d_]+(?:[\u064b-\u0652\u0670]+\w*)*")
_PER_CENT: Final = re.compile(r"\b(?:في\s+|ب)ال(?:مئة|مائة)\b")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:[.,'’][0-9]{3})+")
_JOINS: Final = re.compile(r"(?:[\s-]|and\b|en\b|و)*")


def plain(value: Decimal) -> str:
    """Return a value without exponent, separators or idle zeros."""
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def value_of(number: str) -> Decimal | None:
    """Return what a number in Latin digits most likely means, or None where it is no number."""
    if _GROUPED.fullmatch(number):
        return Decimal(re.sub(r"[.,'’]", "", number))
    text = number.replace(",", ".")
    return Decimal(text) if text.count(".") <= 1 and "'" not in text and "’" not in text else None


def value_of_word(word: str) -> Decimal | None:
    """Return what an Arabic or English number word means, whatever is attached; else None."""
    form = folded(word)
    forms = [form]
    if form[:1] in {"و", "ف", "ب", "ل", "ك"}:
        forms.append(form[1:])
    forms += [one[2:] for one in forms if one.startswith(("ال", "لل"))]
    forms += [one.removesuffix("ا") for one in forms]
    return next((_WORDS[one] for one in forms if one in _WORDS), None)


def spelled(
    text: str, value_of_a_word: Callable[[str], Decimal | None] = value_of_word
) -> list[Spelled]:
    """Return the runs of number words in `text`, whose digits are Latin, in order."""
    text = _PER_CENT.sub(lambda match: " " * len(match[0]), text)
    runs: list[list[tuple[Span, Decimal, bool]]] = []
    end = -1
    for span, value, is_word in _numbers(text, value_of_a_word):
        if end >= 0 and _JOINS.fullmatch(text, end, span.start):
            runs[-1].append((span, value, is_word))
        else:
            runs.append([(span, value, is_word)])
        end = span.end
    found = [_spelled(run) for run in runs if any(is_word for _, _, is_word in run)]
    return sorted([*found, *_decades(text)], key=lambda one: one.span)


def _numbers(
    text: str, value_of_a_word: Callable[[str], Decimal | None]
) -> Iterator[tuple[Span, Decimal, bool]]:
    for match in _TOKEN.finditer(text):
        is_word = not match[0][0].isdigit()
        value = value_of_a_word(match[0]) if is_word else value_of(match[0])
        if value is not None:
            yield Span(*match.span()), value, is_word


def _spelled(run: Sequence[tuple[Span, Decimal, bool]]) -> Spelled:
    values = [value for _, value, _ in run[:_LONGEST_RUN]]
    parts = {
        plain(_sum(values[start:end]))
        for start in range(len(values))
        for end in range(start + 1, len(values) + 1)
    }
    span = Span(run[0][0].start, run[-1][0].end)
    words = sum(is_word for _, _, is_word in run)
    return Spelled(span, plain(_sum(values)), frozenset(parts), words, len(run), _is_one(values))


def _is_one(values: Sequence[Decimal]) -> bool:
    """Tell whether each number goes on from the one before it: not 3 and 5, nor 2024 and 3."""
    pairs = list(pairwise(values))
    return all(
        max(one, two) in _ROUND or two >= _THOUSAND or _are_tens_and_units(one, two)
        for one, two in pairs
    )


def _are_tens_and_units(one: Decimal, two: Decimal) -> bool:
    small, large = sorted((one, two))
    if large > _HUNDRED:
        return one in _ROUND or one % _HUNDRED == 0
    return small < _TEN and large % _TEN == 0 and (large > _TEN or two == _TEN)


def _sum(values: Sequence[Decimal]) -> Decimal:
    """Add up: a scale multiplies what stands before it, a half behind a scale is half of it."""
    total = current = Decimal(0)
    scale = Decimal(1)
    for value in values:
        if value >= _THOUSAND and value in _ROUND:
            scale = value
            total += (current or 1) * scale
            current = Decimal(0)
        elif value == _HUNDRED and 0 < current < _HUNDRED:
            current *= value
        else:
            current += value
    return total + (current * scale if current < 1 else current)


def _decades(text: str) -> Iterator[Spelled]:
    """Yield words such as التسعينيات, which a translation writes as a year."""
    for match in _TOKEN.finditer(text):
        form = folded(match[0])
        tens = next((_DECADES[one] for one in (form, form[1:], form[2:], form[3:])
                     if one in _DECADES), None)  # fmt: skip
        if tens is not None:
            years = frozenset({str(tens), *(f"{century}{tens}" for century in _CENTURIES)})
            yield Spelled(Span(*match.span()), str(tens), years, 1)
