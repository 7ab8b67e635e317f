"""Arabic in Latin letters: vowelled words by rule, foreign names letter by letter.

Why it exists: a learner reads aloud before reading the script. Vowelled words follow the tables of
the Library of Congress (with ʾ and ʿ, sun letters assimilated); a foreign name, which nobody can
vowel by rule, is given plainly with its long vowels only. A typed transliteration is found through
a key that forgives accents, doubled letters and the usual variants.

Source: ALA-LC romanization table Arabic, 2012; DIN 31635 for sun letters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from reader.domain.vowelling import MARKS, bare

__all__ = ["latin_key", "plain_latin", "transliterate"]

_CONSONANTS: Final = {
    "ء": "ʾ", "أ": "ʾ", "إ": "ʾ", "ؤ": "ʾ", "ئ": "ʾ", "ب": "b", "ت": "t", "ث": "th", "ج": "j",
    "ح": "ḥ", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "ṣ",
    "ض": "ḍ", "ط": "ṭ", "ظ": "ẓ", "ع": "ʿ", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "پ": "p", "ڤ": "v", "چ": "ch", "گ": "g",
    "ژ": "zh",
}  # fmt: skip
_VOWELS: Final = {
    "\u064e": "a", "\u064f": "u", "\u0650": "i", "\u064b": "an", "\u064c": "un", "\u064d": "in",
    "\u0670": "ā",
}  # fmt: skip
_LONG: Final = {"a": "ā", "u": "ū", "i": "ī"}
_SHADDA, _FATHATAN = "\u0651", "\u064b"
_SUN: Final = frozenset("تثدذرزسشصضطظلن")
_PLAIN: Final = {**_CONSONANTS, "و": "ū", "ي": "ī", "ا": "ā", "ى": "ā", "آ": "ā", "ة": "a",
                 "ء": "ʾ", "أ": "a", "إ": "i", "ؤ": "ʾ", "ئ": "ʾ", "ٱ": "a"}  # fmt: skip
_ARTICLE: Final = re.compile(
    "\\A((?:[وف]\u064e)?(?:[بك][\u064e\u0650])?)[اٱ]\u064e?ل\u0652?(?![\u064b-\u0652]|\\Z)"
)
_LIL: Final = re.compile("\\A((?:[وف]\u064e)?ل\u0650)ل\u0652?(?![\u064b-\u0652]|\\Z)")
_GOD: Final = re.compile("لل[\u064b-\u0652\u0670]*ه")
"""الله is written without its long vowel."""
_DIGRAPHS: Final = (("ee", "i"), ("oo", "u"), ("ou", "u"), ("aa", "a"), ("ii", "i"), ("uu", "u"))
_VARIANTS: Final = str.maketrans({"o": "u", "e": "i", "c": "k", "v": "f", "p": "b"})
_NO_SOUND: Final = re.compile("[ʾʿ'’‘`ʼ\\-\\s3]")
_DOUBLED: Final = re.compile(r"(.)\1+")


def transliterate(vowelled: str) -> str:
    """Return a vowelled text in Latin letters, word by word; other characters stay."""
    return " ".join(_word(unicodedata.normalize("NFC", word)) for word in vowelled.split())


def plain_latin(name: str) -> str:
    """Return an unvowelled foreign name letter by letter: و ي ا are long, short vowels are none.

    Only an approximation: روته gives "rūth".
    """
    plain = bare(name)
    letters = [_PLAIN.get(char, char) for char in plain]
    if plain[:1] and plain[0] in "وي":
        letters[0] = _CONSONANTS[plain[0]]
    if plain[:1] in {"إ", "أ", "ا"} and plain[1:2] in {"ي", "و"}:
        letters[0] = ""
    return "".join(letters)


def latin_key(text: str) -> str:
    """Return what a transliteration sounds like, roughly: no accents, hamza, ʿayn, doubles."""
    text = unicodedata.normalize("NFD", text.casefold())
    text = "".join(char for char in text if unicodedata.category(char) != "Mn")
    text = re.sub(r"\A(al|el|as|ash|ar|an|at|ad|az)-", "", text)
    text = _NO_SOUND.sub("", text)
    for pair, single in _DIGRAPHS:
        text = text.replace(pair, single)
    text = _DOUBLED.sub(r"\1", text.translate(_VARIANTS))
    return text.removesuffix("h") if text.endswith("ah") else text


def _word(word: str) -> str:
    word = _GOD.sub("\u0644\u064e\u0651اه", word)
    article = _ARTICLE.match(word) or _LIL.match(word)
    if article is None or len(word) - article.end() < 2:  # noqa: PLR2004 - a word of its own
        return _sounds(word)
    rest = word[article.end() :]
    before = _sounds(article[1]).rstrip("-")
    short = "l" if _LIL.match(word) or before else "al"
    lam, rest = _assimilated(short, rest)
    return f"{before}{lam}-{_sounds(rest)}"


def _assimilated(article: str, rest: str) -> tuple[str, str]:
    """Return the article before a sun letter, whose shadda is then not written twice."""
    first = rest[0]
    if first not in _SUN:
        return article, rest
    marks = re.match(f"[{MARKS}]*", rest[1:])
    kept = marks[0].replace(_SHADDA, "") if marks else ""
    sound = _CONSONANTS[first]
    return article[:-1] + sound, first + kept + rest[1 + len(marks[0]) if marks else 1 :]


def _sounds(word: str) -> str:
    units = _units(word)
    out: list[str] = []
    for index, (letter, marks) in enumerate(units):
        before = out[-1] if out else ""
        following = units[index + 1] if index + 1 < len(units) else ("", "")
        out.append(_sound(letter, marks, index, before, following))
    return "".join(out)


def _sound(letter: str, marks: str, index: int, before: str, following: tuple[str, str]) -> str:
    vowel = next((_VOWELS[mark] for mark in marks if mark in _VOWELS), "")
    if letter in "اىٱ":
        return _alif(marks, vowel, index, before, following)
    if letter == "آ":
        return "ʾā" if index else "ā"
    if letter == "ة":
        return ("t" + vowel) if vowel else _ta_marbuta(before)
    if letter in "وي" and not vowel and _SHADDA not in marks and index:
        return _glide(letter, before)
    if letter in "وي" and _SHADDA in marks and not vowel and not following[0] and index:
        return "" if before.endswith("ī") else "w"  # a final iyy is ī, a final uww is ūw
    sound = _CONSONANTS.get(letter, letter)
    if sound == "ʾ" and not index:
        sound = ""
    doubled = sound * 2 if _SHADDA in marks else sound
    return doubled + _lengthened(letter, vowel, following)


def _alif(marks: str, vowel: str, index: int, before: str, following: tuple[str, str]) -> str:
    if not index:
        return vowel or ("i" if following[1] and following[0] != "ل" else "a")
    if _FATHATAN in marks or before.endswith("an"):
        return "" if before.endswith("an") else "an"
    silent = before.endswith(("ā", "ū")) or before in {"", "w"}
    return "" if silent else "ā"


def _ta_marbuta(before: str) -> str:
    if before in {"", "ā"} or before.endswith("ā"):
        return "h"
    return "" if before.endswith("a") else "a"


def _glide(letter: str, before: str) -> str:
    """Return و or ي without a vowel: long after its own vowel, else a consonant."""
    if letter == "و":
        return "w" if before.endswith(("a", "ā")) else ("" if before.endswith("ū") else "ū")
    return "y" if before.endswith(("a", "ā")) else ("" if before.endswith("ī") else "ī")


def _lengthened(_letter: str, vowel: str, following: tuple[str, str]) -> str:
    """Return a vowel, long where the letter after it only lengthens it."""
    after, marks = following
    silent = not any(mark in _VOWELS for mark in marks)
    if vowel == "a" and after in {"ا", "ى"} and _FATHATAN not in marks:
        return "ā"
    if vowel == "a" and _FATHATAN in marks and after in {"ا", "ى"}:
        return ""
    if silent and ((vowel == "u" and after == "و") or (vowel == "i" and after == "ي")):
        return _LONG[vowel]
    return vowel


def _units(word: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for char in word:
        if char in MARKS and found:
            found[-1] = (found[-1][0], found[-1][1] + char)
        elif char not in MARKS and char != "\u0640":
            found.append((char, ""))
    return found
