"""Vowelled spellings compared: which marks agree, which contradict each other.

Why it exists: a lexicon, a tashkil model and a dictionary write the same word with more or fewer
marks (sukun, the vowel before a long one, the case ending, the assimilated lam). A word is chosen
by what contradicts, not by what one of them leaves out.

Text forms here: *bare* is without marks and tatweel; the *key* of a word is its bare form with
أ إ آ ٱ as ا and ى as ي, for looking up; the *vowel key* is a vowelled form without what is
predictable, for telling lemmas apart.

Source: Unicode 17 chapter 9.2 (order of marks); W. Fischer, A Grammar of Classical Arabic, 2002,
§§ 4-15, 44 (long vowels, hamzat wasl, sun letters).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = [
    "MARKS",
    "bare",
    "contradictions",
    "has_marks",
    "key",
    "letters",
    "marked_letters",
    "spelled_apart",
    "vowel_key",
    "without_case",
]

MARKS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0670"
SHADDA: Final = "\u0651"
_SUKUN: Final = "\u0652"
_VOWELS: Final = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0652")
_DROPPED: Final = re.compile(
    "[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_LAST_VOWEL: Final = re.compile("[\u064b-\u0650]+(\u0651?)\\Z")
_KEY: Final = str.maketrans("أإآٱىیک", "ااااييك")
_SUKUN_LIKE: Final = re.compile("[\u0640\u0652]")
_DAGGER: Final = re.compile("\u064e?\u0670")
_WASL: Final = re.compile("\\Aا[\u064e-\u0650]")
_TANWIN_ALIF: Final = re.compile("\u064e?ا\u064b")
_BEFORE_LONG: Final = re.compile(
    "\u064e(?=[اىةآ])|\u0650(?=ي(?![\u064b-\u0651]))|\u064f(?=و(?![\u064b-\u0651]))"
)
_SUN: Final = frozenset("تثدذرزسشصضطظلن")
_MISSING, _LAST = 0.08, 0.2
"""Cost of a vowel that only one side writes, and of another vowel at the end of the word."""
_LOOSE, _ENDING = 0.15, 0.3
"""Cost of a hamza left out, and of ى for ي."""


def bare(text: str) -> str:
    """Return `text` without marks, tatweel and invisible characters."""
    return _DROPPED.sub("", text)


def has_marks(text: str) -> bool:
    """Tell whether `text` has a vowel or shadda written."""
    return any(mark in text for mark in MARKS)


@lru_cache(maxsize=16384)
def key(text: str) -> str:
    """Return the form of a word for looking it up: bare, hamza of alifs and ى folded."""
    return _DROPPED.sub("", unicodedata.normalize("NFC", text)).translate(_KEY)


def without_case(text: str) -> str:
    """Return the vowelled word `text` without its last short vowel or tanwin; a shadda stays."""
    return _LAST_VOWEL.sub(r"\1", text)


@lru_cache(maxsize=16384)
def vowel_key(text: str) -> str:
    """Return what tells the vowelled word `text` from others; predictable marks are dropped.

    Tanwin with its alif is one thing however it is written: ًا, اً or َاً.
    """
    text = _DAGGER.sub("\u064e", unicodedata.normalize("NFC", text))
    text = _TANWIN_ALIF.sub("\u064bا", text)
    text = without_case(_SUKUN_LIKE.sub("", text))
    text = _BEFORE_LONG.sub("", _WASL.sub("ا", text))
    return text.translate(_KEY)


@lru_cache(maxsize=16384)
def letters(text: str) -> tuple[tuple[str, str, bool], ...]:
    """Return the letters of `text`: folded as in `key`, vowel or sukun or empty, has a shadda.

    A short vowel before the long one that it belongs to is left out: not everyone writes it.
    """
    found: list[tuple[str, str, bool]] = []
    text = unicodedata.normalize("NFC", text).replace("ا\u064b", "\u064bا")
    for char in _BEFORE_LONG.sub("", text):
        if char in MARKS:
            if found:
                letter, vowel, doubled = found[-1]
                vowel = char if char in _VOWELS else vowel
                found[-1] = (letter, vowel, doubled or char == SHADDA)
        elif not _DROPPED.match(char):
            found.append((char.translate(_KEY), "", False))
    return tuple(found)


def marked_letters(text: str) -> list[tuple[str, str]]:
    """Return the letters of `text` as written, each with the marks after it, NFC."""
    found: list[tuple[str, str]] = []
    for char in unicodedata.normalize("NFC", text):
        if char not in MARKS:
            found.append((char, ""))
        elif found:
            found[-1] = (found[-1][0], found[-1][1] + char)
    return found


def contradictions(one: str, other: str, *, partly: bool = False) -> float:
    """Return how far two vowellings of one written word contradict each other; 0 is not at all.

    A different vowel or shadda inside counts 1 a letter, at the end of the word less; a vowel that
    only one of them writes hardly counts. Words of other letters are as far apart as can be.

    Args:
        one: Vowelled as fully as its source does.
        other: The other one.
        partly: `other` has only some of its marks: what it does not write says nothing.
    """
    left, right = letters(one), letters(other)
    if len(left) != len(right):
        return float(max(len(left), len(right)))
    last = len(left) - 1
    cost = 0.0
    for index, (mine, theirs) in enumerate(zip(left, right, strict=True)):
        cost += float(mine[0] != theirs[0])
        if partly and not (theirs[1] or theirs[2]):
            continue
        if not partly or (mine[1] and theirs[1]):
            cost += _vowels_apart(mine[1], theirs[1], last=index == last)
        doubled = theirs[2] and not mine[2] if partly else mine[2] != theirs[2]
        if doubled and not _after_article(left, index):
            cost += 1.0
    return cost


def spelled_apart(written: str, vowelled: str) -> float:
    """Return how far the letters of a written word are from a vowelled form of the same key.

    News leaves a hamza out (0.15 each), but one that is written is meant: another one costs 1.
    """
    cost = 0.0
    for mine, theirs in zip(bare(written), bare(vowelled), strict=False):
        if mine != theirs:
            cost += _LOOSE if mine == "ا" else 1.0 if mine in "أإآ" else _ENDING
    return cost


def _after_article(word: tuple[tuple[str, str, bool], ...], index: int) -> bool:
    """Tell whether the letter at `index` may be doubled by an article before it."""
    return (
        index > 1
        and word[index][0] in _SUN
        and word[index - 1][:2] in {("ل", ""), ("ل", _SUKUN)}
        and word[index - 2][0] in "ال"
    )


def _vowels_apart(one: str, other: str, *, last: bool) -> float:
    if one == other or not (one.strip(_SUKUN) or other.strip(_SUKUN)):
        return 0.0
    if not one or not other:
        return 0.0 if last else _MISSING
    return _LAST if last else 1.0
