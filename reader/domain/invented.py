"""Numbers and addresses of a translation that its source does not account for.

Why it exists: an engine repeats a number or makes one up, in a sentence that reads well. Each
number of the target must be one of the source, in any shape: other digits, other separators, in
words, with its thousand or million written out; and as often as there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.number_words import plain, spelled, value_of
from reader.domain.protected import (
    NUMBER,
    Protected,
    ProtectedKind,
    find_protected,
    readings,
    rendered,
)
from reader.domain.span import Span

__all__ = ["Invented", "invented"]

_COPIED: Final = frozenset(
    {
        ProtectedKind.ADDRESS,
        ProtectedKind.HANDLE,
        ProtectedKind.TAG,
        ProtectedKind.PHONE,
        ProtectedKind.EMOJI,
        ProtectedKind.FOREIGN,
    }
)
_PART: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_PIECE: Final = re.compile(r"[0-9]+")
_DESIGNATION: Final = re.compile(r"[A-Z][a-z]?-?\Z")
_ON_THE_CLOCK: Final = re.compile("ساع|مساء|ظهر|صباح|ليل|o'clock|[ap]m\\b")
_FULL_HOUR: Final = re.compile(r"[:.]00(?![0-9])")
_TIME: Final = re.compile(r"[0-9]{1,2}\.[0-9]{2}")
_LEAST_DIGITS: Final = 2
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class Invented:
    """Something that only the target has.

    Attributes:
        span: Code points of the target.
        repeated: Whether the source has it too, but not as often.
    """

    span: Span
    repeated: bool


@dataclass(slots=True)
class _Supply:
    """What the source may stand for in a target, and how often."""

    values: frozenset[str]
    left: int = 1


class _Stage:
    """Supplies by their values."""

    def __init__(self, supplies: Iterable[_Supply]) -> None:
        self.by_value: dict[str, list[_Supply]] = {}
        for one in supplies:
            for value in one.values:
                self.by_value.setdefault(value, []).append(one)

    def take(self, values: frozenset[str]) -> bool:
        """Use up a supply that accounts for one of `values`."""
        for value in sorted(values):
            supplies = self.by_value.get(value, [])
            while supplies:
                if supplies[-1].left:
                    supplies[-1].left -= 1
                    return True
                supplies.pop()
        return False


def invented(source: str, target: str) -> list[Invented]:
    """Return the numbers of two and more digits, and the addresses, that `source` lacks.

    Digits of a designation, such as COVID-19 for كورونا, are no number.
    """
    found = [*_numbers(rendered(source), target), *_copies(source, target)]
    return sorted(found, key=lambda one: one.span)


def _numbers(source: str, target: str) -> Iterator[Invented]:
    wanted = _numbers_of(target)
    stages = [_Stage(one) for one in (_whole(source), _worded(source), _pieces(source))]
    for stage in stages:
        wanted = [(span, values) for span, values in wanted if not stage.take(values)]
    for span, values in wanted:
        if not _is_time(span.of(target), stages):
            known = any(value in stage.by_value for stage in stages for value in values)
            yield Invented(span, known)


def _is_time(number: str, stages: Sequence[_Stage]) -> bool:
    """Tell whether a number such as 17.45 is a time whose parts stand apart in the source."""
    if not _TIME.fullmatch(number):
        return False
    parts = [frozenset({one, one.lstrip("0")}) for one in number.split(".") if one != "00"]
    return all(any(stage.take(part) for stage in stages) for part in parts)


def _numbers_of(target: str) -> list[tuple[Span, frozenset[str]]]:
    """Return the numbers to account for, with what each may mean."""
    scaled = {one.span.start: one.whole for one in spelled(target)}
    found: list[tuple[Span, frozenset[str]]] = []
    for number in NUMBER.finditer(target):
        if _DESIGNATION.search(target[max(0, number.start() - 3) : number.start()]):
            continue
        for part in _PART.finditer(target, *number.span()):
            span = Span(*part.span())
            if sum(map(str.isdigit, part[0])) < _LEAST_DIGITS or _is_full_hour(target, span):
                continue
            more = {scaled[span.start]} if span.start in scaled else set[str]()
            found.append((span, _meanings(part[0]) | more))
    return found


def _is_full_hour(target: str, span: Span) -> bool:
    return bool(span.start and _FULL_HOUR.match(target, span.start - 1))


def _meanings(number: str) -> frozenset[str]:
    values = (value_of(one) for one in readings(number))
    return frozenset(plain(value) for value in values if value is not None) | readings(number)


def _whole(source: str) -> list[_Supply]:
    return [
        _Supply(_meanings(part[0]))
        for number in NUMBER.finditer(source)
        for part in _PART.finditer(number[0])
    ]


def _worded(source: str) -> list[_Supply]:
    """Return what the number words of `source` come to, hours of the afternoon included."""
    clock = _ON_THE_CLOCK.search(source) is not None
    found: list[_Supply] = []
    for one in spelled(source):
        hours = {str(int(value) + _NOON) for value in one.values if _is_hour(value)}
        minutes = {"30", "15", "45"} if one.values & {"0.5", "0.25"} else set[str]()
        more = hours | minutes if clock else set[str]()
        found.append(_Supply(one.values | more, one.words))
    return found


def _pieces(source: str) -> list[_Supply]:
    """Return the numbers inside dates, times and decimals; hours also as in the afternoon."""
    clock = _ON_THE_CLOCK.search(source) is not None
    found: list[_Supply] = []
    for number in NUMBER.finditer(source):
        pieces = _PIECE.findall(number[0])
        if len(pieces) > 1:
            found += [_Supply(frozenset({piece, piece.lstrip("0")})) for piece in pieces]
        if clock and _is_hour(pieces[0]):
            found.append(_Supply(frozenset({str(int(pieces[0]) + _NOON)})))
    return found


def _is_hour(value: str) -> bool:
    return value.isdigit() and len(value) <= _LEAST_DIGITS and 0 < int(value) < _NOON


def _copies(source: str, target: str) -> Iterator[Invented]:
    """Yield the addresses, handles, tags, emoji and words of other scripts beyond the source's."""
    left = Counter(rendered(one.text) for one in _copied(source))
    known = frozenset(left)
    for one in _copied(target):
        form = rendered(one.text)
        left[form] -= 1
        if left[form] < 0 and not _is_inside(form, known):
            yield Invented(one.span, form in known)


def _copied(text: str) -> list[Protected]:
    return [one for one in find_protected(text) if one.kind in _COPIED]


def _is_inside(form: str, known: frozenset[str]) -> bool:
    """Tell whether `form` is part of a longer span of the source, or made up of several."""
    return any(form != one and (form in one or one in form) for one in known)
