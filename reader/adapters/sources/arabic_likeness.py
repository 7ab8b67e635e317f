"""How much a decoded text looks like Arabic: what tells encodings apart.

Why it exists: bytes of WINDOWS-1256, ISO-8859-6 and UTF-8 can each be read as the others, and give
letters of some kind. Only in the right one the common letters are common and words begin with the
article.

Source: letter frequencies of Arabic news, counted in the notes of
https://en.wikipedia.org/wiki/Arabic_letter_frequency; rounded to parts of a thousand.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

__all__ = ["LEAST_ARABIC", "likeness"]

LEAST_ARABIC: Final = 38.0
"""What a text must reach to be plainly Arabic; running text reaches 55 to 75."""

_PARTS: Final = {
    "ا": 125, "ل": 115, "ي": 70, "م": 65, "و": 60, "ن": 60, "ر": 50, "ت": 48, "ب": 39, "ة": 36,
    "ع": 38, "د": 35, "س": 29, "ف": 29, "ه": 30, "ك": 23, "ق": 24, "أ": 25, "ح": 20, "ج": 14,
    "ش": 14, "ص": 12, "ى": 11, "ط": 10, "خ": 9, "إ": 10, "ض": 7, "ذ": 6, "ز": 7, "ث": 6, "ئ": 5,
    "غ": 5, "ء": 4, "ظ": 3, "آ": 2, "ؤ": 2, "ی": 60, "ک": 23, "پ": 8, "چ": 3, "گ": 9, "ژ": 1,
}  # fmt: skip
_NEUTRAL: Final = frozenset("،؛؟«»“”‘’–—…•ـ\u00a0\u200c\u200d\u200e\u200f\u2028٠١٢٣٤٥٦٧٨٩٪°·")
_MARKS: Final = frozenset("ًٌٍَُِّْٰ")
_WRONG: Final = -150
_FOREIGN: Final = 0
_OTHER_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_ARTICLE: Final = re.compile(r"(?<!\w)[وبفك]?ال\w")
_WORD: Final = re.compile(r"\w+")
_MOST_BONUS: Final = 20.0
_SAMPLE: Final = 40_000


def likeness(text: str) -> float:
    """Return how much the letters of `text` beyond ASCII look like Arabic; 0 where it has none.

    The mean frequency of its letters, in parts of a thousand, with a bonus for words that have the
    article. Characters that no text has (replacement characters, C1 controls) cost much.
    """
    sample = text if len(text) <= _SAMPLE else _thinned(text)
    counts = Counter(sample)
    total = value = 0
    for char, count in counts.items():
        if char < "\x80" or char in _NEUTRAL or char in _MARKS:
            continue
        total += count
        value += count * _value(char)
    if not total:
        return 0.0
    words = sum(1 for _ in _WORD.finditer(sample)) or 1
    articles = sum(1 for _ in _ARTICLE.finditer(sample))
    return value / total + min(_MOST_BONUS, 100.0 * articles / words)


def _thinned(text: str) -> str:
    """Return pieces of a long text whose letters beyond ASCII stand near each other."""
    beyond = [match[0] for match in re.finditer(r"[^\x00-\x7f][^<>{}]{0,80}", text[:4_000_000])]
    step = max(1, len(beyond) * 60 // _SAMPLE)
    return " ".join(beyond[::step])


def _value(char: str) -> int:
    if char in _PARTS:
        return _PARTS[char]
    if char == "\ufffd" or "\x80" <= char <= "\x9f":
        return _WRONG
    return 1 if _OTHER_ARABIC.match(char) else _FOREIGN
