"""Numbers, dates, percentages and amounts that differ between a source and its target.

Why it exists: a wrong figure in a fluent sentence is the fault that costs a translator most.
Numbers are compared by what they mean (`quantities`), each must be accounted for on both sides;
what stands alone on one side is doubted, with what was expected where that is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.quantities import Quantity, quantities
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide

__all__ = ["check_numbers"]

_PER_CENT: Final = re.compile(
    r"\s?(?:[%٪‰]|per\s?cent|percent|procent|في\s+المئة|في\s+المائة|بالمئة|بالمائة)", re.IGNORECASE
)
_PER_CENT_ANYWHERE: Final = {
    "en": re.compile(r"[%٪‰]|per\s?cent|percentage|\bpoints?\b|\bbps\b", re.IGNORECASE),
    "nl": re.compile(r"[%٪‰]|procent|percent|\bpunt", re.IGNORECASE),
}
_MONEY_BEFORE: Final = re.compile(r"[$€£¥₪₹₺₽₩]\s?\Z")
_MONEY: Final = re.compile(
    r"\s?(?:[$€£¥₪₹₺₽₩]|(?:US )?dollar|euro|pound|pond|دولار|يورو|جنيه|ليرة|دينار|درهم|ريال)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_WEAK: Final = frozenset({"0.25", "0.5", "1", "2"})
"""What words may say for a dual or an article, and so for no number that is lost."""
_LOOK: Final = 24


def check_numbers(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt for each number of one side that the other lacks.

    Args:
        source: Arabic.
        target: Its translation.
        language: BCP 47 subtag of the target.
    """
    given = [_Side(one) for one in quantities(source, "ar")]
    made = [_Side(one) for one in quantities(target, language)]
    _match(given, made)
    lost = [one.quantity for one in given if not one.met and one.quantity.is_sure]
    odd = [one.quantity for one in made if not one.met and _is_marked(one.quantity)]
    if not odd and lost:  # a small number in digits, or an ordinal, may stand for the lost one
        odd = [one.quantity for one in made if not one.met and _may_stand_for(one.quantity)]
        odd = odd[: len(lost)]
    doubts = [
        _odd(one, lost[number] if number < len(lost) else None, source, target)
        for number, one in enumerate(odd)
    ]
    doubts += [_lost(one, source) for one in lost[len(odd) :]]
    if not odd and not lost:
        doubts += _per_cent(given, source, target, language)
    return tuple(doubts)


def _may_stand_for(one: Quantity) -> bool:
    return not one.is_cover and (one.is_sure or one.whole not in _WEAK)


def _is_marked(one: Quantity) -> bool:
    """Tell whether a number of a target must be in the source: not 2, which may be a dual."""
    return one.is_sure and one.whole not in {"1", "2"}


@dataclass(slots=True)
class _Side:
    """A number of one side: whether the other accounts for it, and how often it may itself."""

    quantity: Quantity
    met: bool = False
    left: int = field(default=0)

    def __post_init__(self) -> None:
        self.left = self.quantity.parts


def _match(given: Sequence[_Side], made: Sequence[_Side]) -> None:
    """Let numbers that may mean the same account for each other, exact ones first."""
    by_whole: dict[str, list[_Side]] = {}
    by_value: dict[str, list[_Side]] = {}
    for one in reversed(given):
        by_whole.setdefault(one.quantity.whole, []).append(one)
        for value in one.quantity.values:
            by_value.setdefault(value, []).append(one)
    for table, anyhow in ((by_whole, False), (by_value, True)):
        for one in made:
            values = one.quantity.values if anyhow else {one.quantity.whole}
            while one.left and (other := _next(table, values)) is not None:
                one.met = other.met = True
                one.left -= 1
                other.left -= 1
    known = {value for one in given for value in one.quantity.values}
    for one in made:  # said again by the translator, or a part of a longer one
        one.met = one.met or not known.isdisjoint(one.quantity.values)
    written = {value for one in made for value in one.quantity.values}
    for one in given:
        one.met = one.met or not written.isdisjoint(one.quantity.values)


def _next(table: dict[str, list[_Side]], values: frozenset[str] | set[str]) -> _Side | None:
    for value in sorted(values):
        sides = table.get(value, [])
        while sides:
            if sides[-1].left:
                return sides[-1]
            sides.pop()
    return None


def _odd(one: Quantity, lost: Quantity | None, source: str, target: str) -> Doubt:
    kind = _kind(one.span, target)
    text = one.span.of(target)
    if lost is None:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "“{text}” stands only in the translation."), text=text
        )
    else:
        if kind is DoubtKind.NUMBER:
            kind = _kind(lost.span, source)
        why = _expected(text, lost.span.of(source))
    return Doubt(kind, DoubtSide.TARGET, one.span, why)


def _expected(text: str, expected: str) -> Message:
    return message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” stands here; the source has “{expected}”."),
        text=text,
        expected=expected,
    )


def _lost(one: Quantity, source: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” is missing from the translation."),
        text=one.span.of(source),
    )
    return Doubt(_kind(one.span, source), DoubtSide.SOURCE, one.span, why)


def _per_cent(given: Sequence[_Side], source: str, target: str, language: str) -> list[Doubt]:
    """Return a doubt about the first percentage of a target that writes none at all."""
    pattern = _PER_CENT_ANYWHERE.get(language)
    if pattern is None or pattern.search(target):
        return []
    for one in given:
        sign = _PER_CENT.match(source, one.quantity.span.end)
        if sign is not None and one.quantity.whole not in {"50", "25", "75", "100"}:
            span = Span(one.quantity.span.start, sign.end())
            why = message(
                QT_TRANSLATE_NOOP("Doubt", "“{text}” is no percentage in the translation."),
                text=span.of(source),
            )
            return [Doubt(DoubtKind.PERCENTAGE, DoubtSide.SOURCE, span, why)]
    return []


def _kind(span: Span, text: str) -> DoubtKind:
    after = text[span.end : span.end + _LOOK]
    if _PER_CENT.match(after):
        return DoubtKind.PERCENTAGE
    if _MONEY.match(after) or _MONEY_BEFORE.search(text[max(0, span.start - 2) : span.start]):
        return DoubtKind.CURRENCY
    if _YEAR.fullmatch(span.of(text)):
        return DoubtKind.DATE
    return DoubtKind.NUMBER
