"""A common beginning for the forms of a word that no lexicon knows.

Why it exists: names and new words are in no lexicon, and a translation has plurals too. A light
stemmer brings والكاكاو to كاكاو, ``soldiers`` to ``soldier`` and ``soldaten`` to ``soldaat``'s own
stem. What comes out is a key for comparing, no word.

Source: L. Larkey, L. Ballesteros, M. Connell, Light Stemming for Arabic Information Retrieval,
2007 (light10); D. Harman, How Effective is Suffixing?, 1991 (the plural rules for English).
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["arabic_stem", "latin_stem"]

_FRONTS: Final = ("وال", "بال", "كال", "فال", "ال", "لل")
_ENDS: Final = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
_CONJUNCTION: Final = "و"
_SHORTEST: Final = 2
_LEFT_BY_CONJUNCTION: Final = 3

_LATIN_ENDS: Final = ("ing", "ed", "en", "es", "s", "e")
_LATIN_LEFT: Final = 3
_VOWEL: Final = re.compile("[aeiouy]")
_TWICE: Final = re.compile(r"([b-df-hj-np-tv-z])\1")
_LONG_VOWEL: Final = re.compile(r"([aeou])\1")
_HARDENED: Final = {"v": "f", "z": "s", "y": "i"}
"""Dutch brieven, brief and huizen, huis; English city, cities."""


def arabic_stem(norm: str) -> str:
    """Return the stem of a normalised Arabic word by light10; at least two letters are left."""
    rest = norm.removeprefix(_CONJUNCTION)
    stem = rest if len(rest) >= _LEFT_BY_CONJUNCTION else norm
    for front in _FRONTS:
        if stem.startswith(front) and len(stem) - len(front) >= _SHORTEST:
            stem = stem[len(front) :]
            break
    for end in _ENDS:
        if stem.endswith(end) and len(stem) - len(end) >= _SHORTEST:
            stem = stem[: -len(end)]
    return stem


def latin_stem(norm: str) -> str:
    """Return the stem of an English or Dutch word in folded letters; at least three are left."""
    stem, before = _shortened(norm), norm
    while stem != before:  # huizen, huis, hui: each form must come to the same end
        stem, before = _shortened(stem), stem
    return stem


def _shortened(word: str) -> str:
    for end in _LATIN_ENDS:
        rest = word.removesuffix(end)
        if rest != word and len(rest) >= _LATIN_LEFT and _VOWEL.search(rest):
            word = rest
            break
    word = _TWICE.sub(r"\1", word)
    single = _LONG_VOWEL.sub(r"\1", word)
    if len(single) > _LATIN_LEFT:  # not meet, which would become met
        word = single
    return word[:-1] + _HARDENED.get(word[-1:], word[-1:])
