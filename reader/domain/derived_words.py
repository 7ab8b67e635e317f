"""Adjectives and inhabitants made from the name of a place: "Iranian", "Franse".

Why it exists: an engine may say "the Dutch win" where the Arabic says "the win of the Netherlands".
That is no misspelt name and must not be mended into one.

Source: usage of English and Dutch; Taalunie, "Buitenlandse aardrijkskundige namen", for the Dutch.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.name_sound import plain_letters
from reader.domain.words import word_set

__all__ = ["is_derived"]

_SAME_LETTERS: Final = 3
"""How many letters an adjective has in common with its place, at least."""

_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("an", "ans", "ese", "ish", "i", "is", "ic", "ch", "ite", "ites"),
    "nl": (
        "se", "s", "sche", "isch", "ische", "aan", "aans", "aanse", "anen", "ees", "ezen", "er",
        "ers", "iers", "ier", "ese",
    ),
}  # fmt: skip
_IRREGULAR: Final[dict[str, frozenset[str]]] = {
    "netherlands": word_set("dutch dutchman dutchmen"),
    "the netherlands": word_set("dutch dutchman dutchmen"),
    "france": word_set("french frenchman frenchmen"),
    "switzerland": word_set("swiss"),
    "greece": word_set("greek greeks"),
    "denmark": word_set("danish dane danes"),
    "germany": word_set("german germans"),
    "wales": word_set("welsh"),
    "united kingdom": word_set("british britons uk"),
    "united states": word_set("american americans us"),
    "ivory coast": word_set("ivorian ivorians"),
    "polen": word_set("pools poolse pool"),
    "denemarken": word_set("deens deense deen denen"),
    "verenigd koninkrijk": word_set("brits britse brit britten"),
    "verenigde staten": word_set("amerikaans amerikaanse amerikaan amerikanen"),
    "duitsland": word_set("duits duitse duitser duitsers"),
    "griekenland": word_set("grieks griekse griek grieken"),
    "spanje": word_set("spaans spaanse spanjaard spanjaarden"),
    "zweden": word_set("zweeds zweedse zweed"),
    "noorwegen": word_set("noors noorse noor noren"),
}
_OF_LANDS: Final = re.compile(r"(?:land|rijk|istan|stan)\Z")


def is_derived(word: str, name: str, language: str) -> bool:
    """Tell whether `word` is an adjective or inhabitant of the place `name`.

    Args:
        word: One word of a target.
        name: The place as the target spells it; of names of several words few are known.
        language: BCP 47 subtag of the target; without knowledge of it nothing is derived.
    """
    derived, place = plain_letters(word), plain_letters(name)
    if derived in _IRREGULAR.get(place, frozenset()):
        return True
    is_one_word = not any(char in place for char in " -")
    if not is_one_word or derived == place:
        return False
    if not derived.endswith(_ENDINGS.get(language, ())):
        return False
    same = _same_letters(derived, place)
    if 2 * same <= len(_OF_LANDS.sub("", place)):  # "Bris" is no adjective of Brisbane
        return False
    return same >= _SAME_LETTERS and same >= min(len(derived), len(place)) - _SAME_LETTERS


def _same_letters(one: str, two: str) -> int:
    count = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        count += 1
    return count
