"""How alike two names sound or look: Arabic with Latin, Latin with Latin.

Why it exists: روته is Rutte written by ear, الأمم المتحدة is the United Nations translated; a form
of the first kind says by itself which part of the name it is. And a name that an engine nearly
copied ("Shigeu" for "Shigeru") is known by its likeness to what it should have been.

Consonants tell most: short vowels are not written in Arabic, long ones stand for any vowel. Both
names are reduced to classes of consonants that are written for one another and compared by edit
distance.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

from reader.domain.arabic import Fold, folded

__all__ = ["letter_by_letter", "plain_letters", "sound_likeness", "spelling_likeness", "to_ascii"]

_ARABIC: Final = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "t", "ج": "g", "چ": "s", "خ": "k", "د": "d",
    "ض": "d", "ذ": "d", "ر": "r", "ز": "s", "ظ": "s", "س": "s", "ص": "s", "ش": "s", "غ": "g",
    "ف": "f", "ڤ": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
"""Weak letters and those of the throat (ع ح ه) are as often left out in Latin as written."""

_LATIN: Final = {
    "b": "b", "p": "b", "t": "t", "g": "g", "j": "g", "d": "d", "r": "r", "z": "s", "s": "s",
    "f": "f", "v": "f", "k": "k", "q": "k", "c": "k", "l": "l", "m": "m", "n": "n", "x": "ks",
}  # fmt: skip
_DIGRAPHS: Final = (
    ("tch", "ts"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "g"), ("ph", "f"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("dj", "g"), ("oe", "u"),
)  # fmt: skip
_DOUBLED: Final = re.compile(r"(.)\1+")
_LATIN_ARTICLE: Final = re.compile(r"\b(?:al|el|as|ash|ar|an|at|ad|az|the|de|het)[- ]")
_ARABIC_ARTICLE: Final = re.compile(r"\bال(?=\w\w)")
_LETTERS: Final = {
    "a": "ay", "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "ef", "g": "jee", "h": "aitch",
    "i": "ai", "j": "jay", "k": "kay", "l": "el", "m": "em", "n": "en", "o": "oh", "p": "pee",
    "q": "kyu", "r": "ar", "s": "es", "t": "tee", "u": "yu", "v": "vee", "w": "dabelyu",
    "x": "eks", "y": "way", "z": "zed",
}  # fmt: skip
_NOT_DECOMPOSED: Final = str.maketrans(
    {
        "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss",
        "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D",
        "ʿ": "'", "ʾ": "'", "ʼ": "'", "’": "'", "‘": "'", "–": "-", "‑": "-", "\u00a0": " ",
    }
)  # fmt: skip


def to_ascii(text: str) -> str:
    """Return a Latin name in ASCII: accents off, ligatures and typographic marks taken apart."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_NOT_DECOMPOSED))
    return decomposed.encode("ascii", "ignore").decode("ascii")


def letter_by_letter(acronym: str) -> str:
    """Return how an acronym of ASCII letters is said in English: BBC is "bee bee see"."""
    return " ".join(_LETTERS.get(letter, letter) for letter in acronym.casefold())


def plain_letters(text: str) -> str:
    """Return `text` for comparison, one character for one: no accents, case or curly marks.

    Only characters that ASCII has as one character are changed, so spans stay true.
    """
    return "".join(_plain(char) for char in text)


@functools.cache
def _plain(char: str) -> str:
    plain = to_ascii(char).casefold()
    return plain if len(plain) == 1 else char.casefold()[:1] or char


def spelling_likeness(first: str, second: str) -> float:
    """Return how alike two Latin texts are spelled, 0 to 1; accents and case do not count."""
    one, two = plain_letters(first), plain_letters(second)
    if not one or not two:
        return 0.0
    return 1 - _distance(one, two) / max(len(one), len(two))


@functools.lru_cache(maxsize=4096)
def sound_likeness(arabic: str, latin: str) -> float:
    """Return how much `latin` is `arabic` by ear, 0 to 1.

    Args:
        arabic: A name in Arabic letters, nothing attached at its front; its article is ignored.
        latin: A name in Latin letters.
    """
    one, two = _arabic_sounds(arabic), _latin_sounds(latin)
    if not one and not two:  # names of weak letters only, such as هاواي
        return 0.6
    if not one or not two:
        return 0.0
    return 1 - _distance(one, two) / max(len(one), len(two))


def _arabic_sounds(text: str) -> str:
    plain = _ARABIC_ARTICLE.sub("", folded(text, Fold.NAMES))
    return _DOUBLED.sub(r"\1", "".join(_ARABIC.get(char, "") for char in plain))


def _latin_sounds(text: str) -> str:
    plain = _LATIN_ARTICLE.sub("", to_ascii(text).casefold())
    for pair, sound in _DIGRAPHS:
        plain = plain.replace(pair, sound)
    return _DOUBLED.sub(r"\1", "".join(_LATIN.get(char, "") for char in plain))


def _distance(one: str, two: str) -> int:
    """Return how many letters must be put in, left out or changed (Levenshtein)."""
    row = list(range(len(two) + 1))
    for number, letter in enumerate(one, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(two, 1):
            changed = before + (letter != other)
            before = row[place]
            row[place] = min(row[place] + 1, row[place - 1] + 1, changed)
    return row[-1]
