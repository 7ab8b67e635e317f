"""Where two translations of one sentence say something else, and how much it matters.

Why it exists: two packages seldom choose the same words, and seldom disagree about what was said.
Words are compared without their endings, case and place; articles, prepositions and marks count for
nothing. What is left is marked in both texts, and weighed: a number, a name or a negation that only
one of them has is worth a look sooner than another verb. Agreement raises no mark.

Source: tests/bench/second_opinion.py measures how well the order finds poor translations.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.span import Span
from reader.domain.stems import latin_stem
from reader.domain.word_differences import Difference, DifferenceKind, word_differences
from reader.domain.words import word_set, words

__all__ = ["Disagreement", "WordKind", "disagreement"]


class WordKind(StrEnum):
    """What a word is, as far as it matters for a comparison."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"
    CONTENT = "content"
    FUNCTION = "function"


_WEIGHTS: Final = {
    WordKind.NUMBER: 3.0,
    WordKind.NEGATION: 3.0,
    WordKind.NAME: 2.0,
    WordKind.CONTENT: 1.0,
    WordKind.FUNCTION: 0.0,
}

_NEGATIONS: Final = {
    "en": word_set(
        "not no never cannot nothing none nobody neither nor nowhere without don't doesn't didn't "
        "isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't"
    ),
    "nl": word_set("niet geen nooit niets niemand nergens noch zonder"),
}
_FUNCTION: Final = {
    "en": word_set(
        "a an the of to in on at by for from with as and or but that which who whom whose this "
        "these those it its he she they them his her their is are was were be been being has have "
        "had will would shall should may might can could do does did there than then so such into "
        "over about after before during under between up out off also while when where"
    ),
    "nl": word_set(
        "de het een van te in op aan bij voor met als en of maar dat die wie wiens dit deze het "
        "zijn haar hun hem hen zij ze hij is was waren ben bent wordt worden werd werden heeft "
        "hebben had hadden zal zullen zou zouden mag kan kunnen kon konden er dan om uit over door "
        "na naar tot onder tussen ook terwijl toen waar wat zich"
    ),
}
_DIGIT: Final = re.compile(r"\d")
_GROUPING: Final = re.compile(r"[.,٫٬\s]")
_NUMERALS: Final = {
    "en": [
        "zero",
        "one",
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
    ],
    "nl": [
        "nul",
        "een",
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
    ],
}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What two translations of a sentence do not have in common.

    Attributes:
        ours: Words that only the first one has, in code points of it, in order.
        theirs: Words that only the second one has, in code points of that, in order.
        differences: How the second one came from the first, word by word; the spans tile both.
        share: 0 for none, 1 where nothing is common; words that matter count for more.
        kinds: What the marked words are, the weightiest first, each once.
    """

    ours: tuple[Span, ...] = ()
    theirs: tuple[Span, ...] = ()
    differences: tuple[Difference, ...] = ()
    share: float = 0.0
    kinds: tuple[WordKind, ...] = ()

    @property
    def agrees(self) -> bool:
        """Tell whether both say the same, as far as words can tell."""
        return not self.ours and not self.theirs


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a translation: where it stands, what it is, and what it is compared by."""

    span: Span
    kind: WordKind
    key: str


def disagreement(ours: str, theirs: str, language: str) -> Disagreement:
    """Return what `ours` and `theirs` do not have in common.

    Args:
        ours: The translation that is shown.
        theirs: The other one.
        language: BCP 47 subtag of both; of languages other than ``en`` and ``nl`` no function words
            and negations are known.
    """
    changes = word_differences(ours, theirs)
    first, second = _words(ours, language), _words(theirs, language)
    only_ours, only_theirs = _apart(first, second, changes)
    marked = [*only_ours, *only_theirs]
    total = sum(_WEIGHTS[one.kind] for one in (*first, *second))
    apart = sum(_WEIGHTS[one.kind] for one in marked)
    kinds = sorted({one.kind for one in marked}, key=lambda kind: (-_WEIGHTS[kind], kind))
    return Disagreement(
        tuple(one.span for one in only_ours),
        tuple(one.span for one in only_theirs),
        changes,
        round(apart / total, 4) if total else 0.0,
        tuple(kinds),
    )


def _words(text: str, language: str) -> list[_Word]:
    found: list[_Word] = []
    for span in words(text):
        written = span.of(text)
        plain = written.casefold().replace("’", "'")
        kind = _kind(text, span, plain, language)
        found.append(_Word(span, kind, _key(plain, kind, language)))
    return found


def _kind(text: str, span: Span, plain: str, language: str) -> WordKind:
    if _DIGIT.search(plain) or plain in _NUMERALS.get(language, [])[2:]:
        return WordKind.NUMBER
    if plain in _NEGATIONS.get(language, ()):
        return WordKind.NEGATION
    if plain in _FUNCTION.get(language, ()):
        return WordKind.FUNCTION
    inside = text[: span.start].rstrip()[-1:] not in {"", ".", "!", "?", ":", "“", "‘", "«"}
    if text[span.start].isupper() and inside:
        return WordKind.NAME
    return WordKind.CONTENT


def _key(plain: str, kind: WordKind, language: str) -> str:
    """Return what a word is compared by: one key for all that say the same."""
    if kind is WordKind.NUMBER:
        numerals = _NUMERALS.get(language, [])
        return str(numerals.index(plain)) if plain in numerals else _GROUPING.sub("", plain)
    if kind is WordKind.NEGATION:
        return "not"
    return latin_stem(plain.removesuffix("'s"))


def _apart(
    first: Sequence[_Word], second: Sequence[_Word], changes: Sequence[Difference]
) -> tuple[list[_Word], list[_Word]]:
    """Return the words of each text that the other one has nowhere, function words left out.

    Words that stand unchanged are matched with each other first, so that of a word that one text
    has once more than the other it is the additional one that is marked.
    """
    kept = [one for one in changes if one.kind is DifferenceKind.KEPT]
    loose = (
        _changed(first, [one.draft for one in kept]),
        _changed(second, [one.target for one in kept]),
    )
    only_ours = _without(loose[0], Counter(one.key for one in loose[1]))
    only_theirs = _without(loose[1], Counter(one.key for one in loose[0]))
    return only_ours, only_theirs


def _changed(found: Sequence[_Word], kept: Sequence[Span]) -> list[_Word]:
    return [
        one
        for one in found
        if one.kind is not WordKind.FUNCTION and not any(span.overlaps(one.span) for span in kept)
    ]


def _without(loose: Sequence[_Word], others: Counter[str]) -> list[_Word]:
    """Return the words of `loose` for which there is none left among `others`."""
    apart: list[_Word] = []
    for one in loose:
        if others[one.key] > 0:
            others[one.key] -= 1
        else:
            apart.append(one)
    return apart
