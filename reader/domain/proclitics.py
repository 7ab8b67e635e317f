"""What is written together with an Arabic name: و ف, then ب ل ك, then the article.

Why it exists: news writes "and in Japan" as one word. A name is looked up as it stands first, then
without what may be attached to it; the card takes the form apart in the same way.

Source: the rules measured with the glossary (``resources/glossary/README.md``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

__all__ = ["ARTICLE", "Reading", "is_only_clitics", "readings"]

ARTICLE: Final = "ال"

_CONJUNCTIONS: Final = "وف"
_PREPOSITIONS: Final = "بلك"
_LAM: Final = "ل"


class Reading(NamedTuple):
    """One way to read a word.

    Attributes:
        rest: What is left for the look-up; ``لل`` is read as ل and ال, so it may hold an alif that
            is not written.
        proclitics: The conjunction and the preposition that were taken off, in order.
        cut: How many letters they are.
        article: True where ال was taken off too; it is a part of the name all the same.
    """

    rest: str
    proclitics: tuple[str, ...]
    cut: int
    article: bool = False


def readings(word: str) -> Iterator[Reading]:
    """Yield the ways to read `word`, the surface form first; each leaves at least two letters.

    Args:
        word: Folded with ``Fold.NAMES``: no harakat, no tatweel, every alif bare.
    """
    bases = [Reading(word, (), 0)]
    if word[:1] and word[0] in _CONJUNCTIONS:
        bases.append(Reading(word[1:], (word[0],), 1))
    for base in tuple(bases):
        bases.extend(_without_preposition(base))
    for base in bases:
        if _is_enough(base.rest):
            yield base
    for base in bases:
        rest = base.rest.removeprefix(ARTICLE)
        if rest != base.rest and _is_enough(rest):
            yield Reading(rest, base.proclitics, base.cut, article=True)


def _is_enough(rest: str) -> bool:
    return len(rest) > 1


def _without_preposition(base: Reading) -> Iterator[Reading]:
    first = base.rest[:1]
    if not first or first not in _PREPOSITIONS:
        return
    rest = base.rest[1:]
    proclitics = (*base.proclitics, first)
    yield Reading(rest, proclitics, base.cut + 1)
    if first == rest[:1] == _LAM:
        yield Reading(ARTICLE + rest[1:], proclitics, base.cut + 1)


def is_only_clitics(word: str) -> bool:
    """Tell whether nothing of `word` is left once all that can be attached is taken off."""
    rest = word
    if rest[:1] and rest[0] in _CONJUNCTIONS:
        rest = rest[1:]
    if rest[:1] and rest[0] in _PREPOSITIONS:
        rest = rest[1:]
    return rest in {"", _LAM, ARTICLE}
