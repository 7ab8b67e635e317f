"""Damage that a script does to good translations, to see whether the doubt marks find it.

Why it exists: nobody can collect a thousand real faults by hand; a number changed here, a "not"
taken out there, a name swapped for another of the glossary are what engines do. Each function
returns None where a sentence has nothing to damage; the same seed does the same damage.
"""

from __future__ import annotations

import functools
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.adapters.lexicon.glossary_files import ShippedGlossary
from reader.adapters.system.locations import find_resources
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.name_rendering import rendering
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.check_translation import CheckTranslation
from reader.services.look_up_terms import LookUpTerms

__all__ = ["DAMAGES", "Damaged", "Pair", "service"]


@dataclass(frozen=True)
class Pair:
    """A sentence with its human translation."""

    source: str
    target: str
    language: str
    names: tuple[TermOccurrence, ...]


@dataclass(frozen=True)
class Damaged:
    """A translation with one fault put in.

    Attributes:
        kind: What was done.
        target: The damaged text.
        place: Where, in `target`; None where something is gone.
    """

    kind: str
    target: str
    place: Span | None


@functools.cache
def service() -> tuple[LookUpTerms, CheckTranslation]:
    """Return the shipped glossary and the checks with it."""
    shipped = ShippedGlossary(find_resources() / "glossary")
    terms = LookUpTerms(shipped.terms, lambda: (), shipped.rules)
    return terms, CheckTranslation(terms)


_NUMBER = re.compile(r"(?<![\w.,-])[0-9]+(?:[.,][0-9]+)*(?![\w-])")
_WORDS = {
    "en": [
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "third",
        "fourth",
        "fifth",
        "sixth",
    ],
    "nl": [
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "twintig",
        "dertig",
        "veertig",
        "vijftig",
        "zestig",
        "zeventig",
        "tachtig",
        "negentig",
        "derde",
        "vierde",
        "vijfde",
    ],
}
_FAMILIES = {
    "en": (
        ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "weekday"),
        ("dollars euros pounds dinars riyals roubles", "currency"),
        ("kilometres metres miles", "unit"),
        ("tonnes kilos grams", "unit"),
        ("hours days weeks months years decades", "unit"),
        ("January February March April May June July August September October November", "month"),
    ),
    "nl": (
        ("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", "weekday"),
        ("dollar euro pond dinar riyal roebel", "currency"),
        ("kilometer meter mijl", "unit"),
        ("ton kilo gram", "unit"),
        ("uur dagen weken maanden jaar", "unit"),
        ("januari februari maart april mei juni juli augustus september oktober", "month"),
    ),
}
_NEGATIONS = {
    "en": (
        (r"\b(?:did|do|does) not ", ""), (r" not\b", ""), (r"n't\b", ""), (r"\bnever ", ""),
        (r"\bno longer ", ""), (r"\b[Nn]o (?!one)", ""), (r"\bwithout\b", "with"),
    ),
    "nl": (
        (r" niet\b", ""), (r"\bgeen\b", "een"), (r"\bGeen\b", "Een"), (r"\bnooit ", ""),
        (r"\bzonder\b", "met"),
    ),
}  # fmt: skip
_ADDED = {
    "en": ((r"\b(was|were|is|are|will|has|have|had|would|can|could) ", r"\1 not "),),
    "nl": ((r"\b(is|zijn|was|waren|werd|werden|heeft|hebben|had|zal|wordt|worden) ", r"\1 niet "),),
}
_SAYS_NO = re.compile(
    r"(?<!\w)[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|عدم|بدون|بلا|[وبل]?دون|بعدم|غير)(?!\w)"
)


def number(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change one number in digits."""
    found = list(_NUMBER.finditer(pair.target))
    if not found:
        return None
    one = chance.choice(found)
    digits = [at for at, char in enumerate(one[0]) if char.isdigit()]
    at = chance.choice(digits)
    others = [char for char in "123456789" if char != one[0][at]]
    text = f"{one[0][:at]}{chance.choice(others)}{one[0][at + 1 :]}"
    return _put("number", pair.target, one.span(), text)


def number_word(pair: Pair, chance: random.Random) -> Damaged | None:
    """Change one number in words."""
    words = _WORDS[pair.language]
    found = [one for one in re.finditer(r"[^\W\d_]+", pair.target) if one[0].lower() in words]
    if not found:
        return None
    one = chance.choice(found)
    other = chance.choice([word for word in words if word != one[0].lower()])
    other = other.capitalize() if one[0][0].isupper() else other
    return _put("number word", pair.target, one.span(), other)


def name(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put another name of the glossary, of the same kind, for one that is right."""
    unit = TranslationUnit(SegmentId("1"), pair.source, pair.target, UnitState.EDITED)
    right = [
        (one, found.spans[0])
        for one in pair.names
        if one.term.kind is not TermKind.TERM and one.term.name(pair.language)
        for found in [rendering(one, unit, pair.language)]
        if found.agrees and found.spans
    ]
    if not right:
        return None
    one, span = chance.choice(right)
    others = [term for term in _terms(one.term.kind, pair.language) if term is not one.term]
    text = re.sub(r"\s*\([^)]*\)", "", chance.choice(others).name(pair.language)).split(";")[0]
    return _put("name", pair.target, span, text)


@functools.cache
def _terms(kind: TermKind, language: str) -> tuple[GlossaryTerm, ...]:
    """Return the terms of one kind, without those of regions and peoples of the CLDR."""
    terms = service()[0].index().terms
    return tuple(one for one in terms if one.kind is kind and one.name(language))


def negation_lost(pair: Pair, chance: random.Random) -> Damaged | None:
    """Take out a negation that the Arabic has too."""
    del chance
    if not _SAYS_NO.search(pair.source):
        return None
    return _replaced("negation lost", pair.target, _NEGATIONS[pair.language])


def negation_added(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put a negation in where the Arabic has none."""
    del chance
    if _SAYS_NO.search(pair.source):
        return None
    return _replaced("negation added", pair.target, _ADDED[pair.language])


def cut(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave out the second half."""
    del chance
    words = pair.target.split()
    if len(words) < 10:
        return None
    return Damaged("sentence cut", " ".join(words[: len(words) // 2]) + ".", None)


def repeated(pair: Pair, chance: random.Random) -> Damaged | None:
    """Say three words twice."""
    words = pair.target.split()
    if len(words) < 6:
        return None
    at = chance.randrange(len(words) - 4)
    text = " ".join([*words[: at + 3], *words[at:]])
    return Damaged("phrase repeated", text, None)


def left(pair: Pair, chance: random.Random) -> Damaged | None:
    """Leave two words in Arabic."""
    words, arabic = pair.target.split(), pair.source.split()
    if len(words) < 6 or len(arabic) < 4:
        return None
    at = chance.randrange(1, len(words) - 2)
    text = " ".join([*words[:at], *arabic[1:3], *words[at + 2 :]])
    return Damaged("left in Arabic", text, None)


def unit_changed(pair: Pair, chance: random.Random) -> Damaged | None:
    """Put another unit, currency, weekday or month."""
    found = [
        (word, kind, listed.split())
        for listed, kind in _FAMILIES[pair.language]
        for word in re.finditer(r"[^\W\d_]+", pair.target)
        if word[0] in listed.split()
    ]
    if not found:
        return None
    word, kind, others = chance.choice(found)
    other = chance.choice([one for one in others if one != word[0]])
    return _put(f"{kind} changed", pair.target, word.span(), other)


def question(pair: Pair, chance: random.Random) -> Damaged | None:
    """Turn a question into a statement."""
    del chance
    if "؟" not in pair.source or "?" not in pair.target:
        return None
    return Damaged("question mark dropped", pair.target.replace("?", "."), None)


DAMAGES: tuple[Callable[[Pair, random.Random], Damaged | None], ...] = (
    number, number_word, name, negation_lost, negation_added, cut, repeated, left, unit_changed,
    question,
)  # fmt: skip


def _put(kind: str, target: str, span: Sequence[int], text: str) -> Damaged:
    start, end = span[0], span[1]
    return Damaged(kind, target[:start] + text + target[end:], Span(start, start + len(text)))


def _replaced(kind: str, target: str, rules: Sequence[tuple[str, str]]) -> Damaged | None:
    for pattern, text in rules:
        changed = re.sub(pattern, text, target, count=1)
        if changed != target:
            return Damaged(kind, changed, None)
    return None
