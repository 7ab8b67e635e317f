"""Where two translations of one sentence say something else, and how much.

Why it exists: two packages seldom choose the same words, and not always disagree about what was
said. Words are compared without their endings, case and place; articles, prepositions and marks
count for nothing; what is left is marked in both texts. How much they disagree is told by runs of
letters that they have in common, which finds poor sentences better than counting words did (rank
correlation with chrF −0.55 against −0.43); a number or a negation that only one of them has adds to
it, since it turns a sentence round with a few letters. Agreement raises no mark.

Source: M. Popović, chrF, 2015 (runs of letters); tests/bench/second_opinion.py for the figures.
"""

from __future__ import annotations

import re
from bisect import bisect_right
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
    """What a word is, as far as it matters for a comparison; what matters most comes first."""

    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"
    CONTENT = "content"
    FUNCTION = "function"


_GRAVE: Final = frozenset({WordKind.NUMBER, WordKind.NEGATION})
GRAVE_SHARE: Final = 0.1
"""What a number or a negation of one side adds to the share."""
RUNS: Final = (2, 3, 4)
"""Lengths of the runs of letters that are compared."""


def _numbered(listed: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(listed.split())}


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
_GROUPING: Final = re.compile(r"[.,٫٬](?=\d{3}(?!\d))")
_DECIMAL: Final = str.maketrans(",٫", "..")
_NUMERALS: Final = {
    "en": _numbered("zero one two three four five six seven eight nine ten eleven twelve"),
    "nl": _numbered("nul een twee drie vier vijf zes zeven acht negen tien elf twaalf"),
}
_SURE_NUMERAL: Final = 2
"""From here on a numeral is a number; *one* and *een* stand for much else."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What two translations of a sentence do not have in common.

    Attributes:
        ours: Words that only the first one has, in code points of it, in order.
        theirs: Words that only the second one has, in code points of that, in order.
        differences: How the second one came from the first, word by word; the spans tile both.
        share: 0 where they agree, 1 where nothing is common.
        kinds: What the marked words are, those that matter most first, each once.
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
    met = {one.kind for one in (*only_ours, *only_theirs)}
    return Disagreement(
        tuple(one.span for one in only_ours),
        tuple(one.span for one in only_theirs),
        changes,
        _share(ours, theirs, grave=not met.isdisjoint(_GRAVE)) if met else 0.0,
        tuple(kind for kind in WordKind if kind in met),
    )


def _share(ours: str, theirs: str, *, grave: bool) -> float:
    """Return what two texts that do not agree have not in common, 0 to 1."""
    apart = [1 - _common(_runs(ours, size), _runs(theirs, size)) for size in RUNS]
    share = sum(apart) / len(apart) + (GRAVE_SHARE if grave else 0.0)
    return round(min(1.0, share), 4)


def _runs(text: str, size: int) -> Counter[str]:
    letters = "".join(text.casefold().split())
    return Counter(letters[at : at + size] for at in range(len(letters) - size + 1))


def _common(first: Counter[str], second: Counter[str]) -> float:
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def _words(text: str, language: str) -> list[_Word]:
    found: list[_Word] = []
    for span in words(text):
        written = span.of(text)
        plain = written.casefold().replace("’", "'")
        kind = _kind(text, span, plain, language)
        found.append(_Word(span, kind, _key(plain, kind, language)))
    return found


def _kind(text: str, span: Span, plain: str, language: str) -> WordKind:
    if _DIGIT.search(plain) or _NUMERALS.get(language, {}).get(plain, 0) >= _SURE_NUMERAL:
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
        number = _NUMERALS.get(language, {}).get(plain)
        return _GROUPING.sub("", plain).translate(_DECIMAL) if number is None else str(number)
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
    """Return the words that lie in no stretch of `kept`, function words left out."""
    loose: list[_Word] = []
    for one in found:
        at = bisect_right(kept, one.span.start, key=lambda span: span.start) - 1
        stands = at >= 0 and one.span.end <= kept[at].end
        if not stands and one.kind is not WordKind.FUNCTION:
            loose.append(one)
    return loose


def _without(loose: Sequence[_Word], others: Counter[str]) -> list[_Word]:
    """Return the words of `loose` for which there is none left among `others`."""
    apart: list[_Word] = []
    for one in loose:
        if others[one.key] > 0:
            others[one.key] -= 1
        else:
            apart.append(one)
    return apart
