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

from reader.domain.arabic import folded
from reader.domain.check_words import arabic_words, find_phrases
from reader.domain.latin_numbers import latin_number, number_inside
from reader.domain.month_names import MONTHS
from reader.domain.number_words import Spelled, plain, spelled, value_of
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
    (re.compile(r"ونصف"), "1.5"),
    (re.compile(r"ثلث(?:ي|ين|ان|ا|يها|يهم)?(?!\w)"), "3"),
    (re.compile(r"ثلث(?:ي|ين|ان|ا|يها|يهم)?(?!\w)"), "2"),
)
_OTHERWISE: Final = tuple(
    (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), number)
    for pattern, number in (
        ("half an hour|half uur|halfuur|half past", "30"),
        ("kwartier|quarter of an hour|quarter past|quarter to", "15"),
        ("anderhalf jaar|year and a half", "18"),
        ("anderhalf uur|hour and a half", "90"),
        ("half a year|half jaar|halfjaar", "6"),
        ("etmaal|a day|een dag|one day", "24"),
        ("two days|twee dagen", "48"),
        ("a week|one week|een week", "7"),
        ("a year|one year|een jaar", "12"),
        ("fortnight|two weeks|twee weken", "14"),
        ("century|centuries|eeuw|eeuwen|eeuwse", "100"),
        ("decade|decades|decennium|decennia", "10"),
        ("millennium|millennia", "1000"),
        ("half|helft|halve", "50"),
        ("quarter|kwart", "25"),
        ("three quarters|three-quarters|driekwart", "75"),
        ("kilo|km|kilometre|kilometer|tonne|ton", "1000"),
    )
)
"""What a target may say for a number; it accounts for it and is never doubted itself."""
_TENFOLD: Final = re.compile(r"عقد|عقود")
_DECADE: Final = re.compile("ينيات|ينات")
_CENTURY_BEFORE: Final = re.compile(r"القرن\s+\Z")
_NO_SIX: Final = frozenset({"وست", "لست", "الست", "لستم"})
"""*West*, *I am not*, *the lady*: folded, the Arabic six with something attached."""
_ORDINAL: Final = re.compile(r"(?:th|rd|nd|st|thirds|fifths|de|ste)\Z")
_ROMAN: Final = re.compile(r"(?<=[a-zà-ÿ] )[IVX]{1,5}\b|\b[IVXL]{2,8}\b")
_ROMAN_DIGITS: Final = {"I": 1, "V": 5, "X": 10, "L": 50}
_CLOCK: Final = re.compile(r"ساع|مساء|ظهر|صباح|ليل|فجر|دقيق|دقائق|ثاني|ثوان")
_SURE_IN_WORDS: Final = frozenset(str(number) for number in range(3, 100))
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_TIME: Final = re.compile(r"([0-9]{1,2})[.:]([0-5][0-9])")
_SMALL: Final = frozenset({"0.25", "0.5", "1", "2", "3"})
_BARE_SCALES: Final = frozenset({"100", "1000", "1000000", "1000000000", "1000000000000"})
_MONEY: Final = re.compile(r"[$€£¥]\s?\Z")
_SHORT_SCALE: Final = re.compile(r"\s?(m|mn|bn|k|tn)\b")
_SHORT_SCALES: Final = {"k": 3, "m": 6, "mn": 6, "bn": 9, "tn": 12}
_LOOK_BACK: Final = 40
_NOON: Final = 12
_LONGEST_EXACT: Final = 24


_MONTH_NUMBERS: Final = {
    tuple(folded(name).split()): number
    for number, names, _, _ in MONTHS
    if number.isdigit()
    for name in names.split(",")
}
_MONTHS_BY_FIRST: Final = {
    first: {words for words in _MONTH_NUMBERS if words[0] == first}
    for first in {words[0] for words in _MONTH_NUMBERS}
}


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
        is_cover: Whether it only accounts for another: a part of a word such as "driejarig".
    """

    span: Span
    whole: str
    values: frozenset[str]
    parts: int
    is_sure: bool
    is_cover: bool = False


@functools.lru_cache(maxsize=1024)
def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """Return the numbers of `text`, in order.

    Args:
        text: A sentence.
        language: ``ar``, ``en`` or ``nl``; in others only digits are numbers.
    """
    plain_text = rendered(text)  # digits and their marks change one for one
    runs = list(_in_words(plain_text, language))
    taken = [run.span for run in runs]
    found = [*runs, *_in_digits(plain_text, taken)]
    if language != "ar":
        found += [*_inside_words(plain_text, language), *_said_otherwise(plain_text)]
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
    on_the_clock = language == "ar" and _CLOCK.search(text) is not None
    for run in runs:
        has_digits = run.parts > run.words
        apart = not run.is_one or (on_the_clock and run.parts > 1)
        values = run.values - _BARE_SCALES if apart else frozenset({run.whole})
        if tenfold:
            values |= {plain(Decimal(value) * 10) for value in values}
        if has_digits and apart:
            for number in _PART.finditer(text, *run.span):
                values |= _meanings(number[0])
        sure = has_digits or _is_sure(run, text, language)
        yield Quantity(run.span, run.whole, values | _of_decade(run), run.parts, sure)


def _of_decade(run: Spelled) -> frozenset[str]:
    """Return the years that a word such as التسعينيات may mean; else nothing."""
    is_decade = run.parts == 1 and len(run.values) > 1
    return run.values if is_decade else frozenset()


def _is_sure(run: Spelled, text: str, language: str) -> bool:
    """Tell whether number words must be on both sides: not ordinals of a target, nor decades."""
    words = run.span.of(text)
    if language == "ar" and _is_century_of_decade(text, run.span.start):
        return False
    if run.parts > 1:
        return not run.values <= _SMALL  # the first two
    if run.whole not in _SURE_IN_WORDS:
        return False
    if language == "ar":
        return folded(words) not in _NO_SIX and _DECADE.search(words) is None
    return _ORDINAL.search(words) is None


def _is_century_of_decade(text: str, start: int) -> bool:
    """Tell whether "the twentieth century" only says which sixties are meant."""
    before = text[max(0, start - _LOOK_BACK) : start]
    return _CENTURY_BEFORE.search(before) is not None and _DECADE.search(before) is not None


def _in_digits(text: str, taken: list[Span]) -> Iterator[Quantity]:
    starts = iter(sorted(taken))
    run = next(starts, None)
    for match in NUMBER.finditer(text):
        time = _TIME.fullmatch(match[0])
        clock = {f"{time[1].lstrip('0')}:{time[2]}"} if time else set[str]()
        named = _DESIGNATION.search(text[max(0, match.start() - 3) : match.start()]) is not None
        for part in _PART.finditer(text, *match.span()):
            while run is not None and run.end <= part.start():
                run = next(starts, None)
            if run is not None and run.start < part.end():
                continue
            value = value_of(part[0]) if part.end() - part.start() <= _LONGEST_EXACT else None
            if value is not None and _MONEY.search(text[max(0, part.start() - 2) : part.start()]):
                scale = _SHORT_SCALE.match(text, part.end())
                value = value * 10 ** _SHORT_SCALES[scale[1]] if scale else value
            whole = part[0] if value is None else plain(value)
            values = _meanings(part[0]) | {part[0].lstrip("0") or "0"} | clock | {whole}
            yield Quantity(Span(*part.span()), whole, values, 1 + bool(clock), not named)


def _meanings(number: str) -> frozenset[str]:
    if len(number) > _LONGEST_EXACT:
        return frozenset({number})
    found = readings(number)
    values = (value_of(one) for one in found)
    return frozenset(plain(value) for value in values if value is not None) | found


def _said_otherwise(text: str) -> Iterator[Quantity]:
    """Yield the numbers that a target says in other words: half an hour, a century."""
    for pattern, number in _OTHERWISE:
        for match in pattern.finditer(text):
            yield Quantity(
                Span(*match.span()), number, frozenset({number}), 1, is_sure=False, is_cover=True
            )


def _inside_words(text: str, language: str) -> Iterator[Quantity]:
    """Yield the numbers that words only begin with: driejarig, three-year-old is no such one."""
    for match in _ROMAN.finditer(text):
        number = _roman(match[0])
        yield Quantity(Span(*match.span()), number, frozenset({number}), 1, is_sure=False,
                       is_cover=True)  # fmt: skip
    for match in _WORD.finditer(text):
        value = number_inside(match[0], language)
        if value is not None:
            number = plain(value)
            yield Quantity(
                Span(*match.span()), number, frozenset({number}), 1, is_sure=False, is_cover=True
            )


def _roman(digits: str) -> str:
    values = [_ROMAN_DIGITS[digit] for digit in digits]
    following = [*values[1:], 0]
    return str(
        sum(-one if one < after else one for one, after in zip(values, following, strict=True))
    )


def _periods(text: str) -> Iterator[Quantity]:
    for pattern, years in _PERIODS:
        for match in pattern.finditer(text):
            yield Quantity(Span(*match.span()), years, frozenset({years}), 1, is_sure=False)
    for span, phrase in find_phrases(arabic_words(text), _MONTHS_BY_FIRST):
        number = _MONTH_NUMBERS[phrase]
        values = frozenset({number, number.zfill(2)})
        yield Quantity(span, number, values, 1, is_sure=False)


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
    hours |= {
        f"{int(hour) + _NOON}:{minute}"
        for hour, _, minute in (one.partition(":") for one in values)
        if minute and _is_hour(hour)
    }
    minutes = {"30", "15", "45"} if values & {"0.5", "0.25"} else set[str]()
    return frozenset(hours | minutes)


def _is_hour(value: str) -> bool:
    return len(value) <= 2 and value.isdigit() and 0 < int(value) < _NOON  # noqa: PLR2004 - digits
