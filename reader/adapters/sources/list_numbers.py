"""Numbers of list items, as office programs write them.

Why it exists: the number of an item is not in its text; a program counts and writes it in one of
many ways, and "as said in (ب)" is lost without it.

Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat); OpenDocument 1.3 part 3, 19.500
(style:num-format).
"""

from __future__ import annotations

from typing import Final

__all__ = ["numeral"]

_ALPHABET: Final = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
_DIGITS: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN: Final = 4000
_MOST_REPEATED: Final = 5
_LETTERS: Final = {
    "lowerLetter": _LATIN,
    "upperLetter": _LATIN.upper(),
    "arabicAlpha": _ALPHABET,
    "arabicAbjad": _ABJAD,
    "a": _LATIN,
    "A": _LATIN.upper(),
    "أ, ب, ت, ...": _ALPHABET,
    "أ, ب, ج, ...": _ABJAD,
}
_ARABIC_DIGITS: Final = frozenset({"hindiNumbers", "١, ٢, ٣, ..."})


def numeral(number: int, way: str) -> str:
    """Return `number`, from 1, written in a `way` of Word or OpenDocument; digits if unknown."""
    letters = _LETTERS.get(way)
    if letters and number > 0:
        times, at = divmod(number - 1, len(letters))
        return letters[at] * (times + 1) if times < _MOST_REPEATED else str(number)
    if way in {"lowerRoman", "upperRoman", "i", "I"} and 0 < number < _MOST_ROMAN:
        roman = _roman(number)
        return roman.upper() if way in {"upperRoman", "I"} else roman
    if way in _ARABIC_DIGITS:
        return str(number).translate(_DIGITS)
    return f"{number:02}" if way == "decimalZero" else str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written
