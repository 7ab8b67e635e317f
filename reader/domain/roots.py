"""Roots as they are typed: ك ت ب, ك-ت-ب or k-t-b, and which words can be of one.

Why it exists: a root is a query of its own in the look-up box. Typed in Latin letters it stands for
several roots (s is س or ص), and a hamza may sit on any letter. Whether a word can belong to a root
is seen from its letters alone, which spares analysing an article for it.

Source: H. Wehr, A Dictionary of Modern Written Arabic, 1979, introduction (roots by their letters,
weak ones as و ي, hamza without its seat).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from itertools import product
from typing import Final

from reader.domain.vowelling import bare

__all__ = ["could_be_of", "roots_of"]

FEWEST, MOST = 2, 5
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015\u0640.،,+·_]+")
_SEATS: Final = str.maketrans("أإآؤئٱ", "ءءءءءء")
_WEAK: Final = frozenset("ءويى")
"""Letters of a root that a word may write otherwise, or not at all."""
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_MARKED: Final = {"ḥ": "ح", "ḫ": "خ", "ḏ": "ذ", "š": "ش", "ṣ": "ص", "ḍ": "ض", "ṭ": "ط", "ẓ": "ظ",
                  "ġ": "غ", "ṯ": "ث", "ǧ": "ج"}  # fmt: skip
_LATIN: Final = {
    "a": "ءعوي", "b": "ب", "t": "تط", "th": "ث", "j": "ج", "g": "جغ", "h": "هح", "kh": "خ",
    "x": "خ", "d": "دض", "dh": "ذ", "r": "ر", "z": "زظ", "s": "سص", "sh": "ش", "gh": "غ",
    "f": "ف", "q": "ق", "k": "ك", "l": "ل", "m": "م", "n": "ن", "w": "و", "u": "و", "v": "و",
    "y": "ي", "i": "ي", "c": "ع", "'": "ءع", "’": "ء", "ʾ": "ء", "ʿ": "ع", "‘": "ع", "`": "ع",
    "3": "ع", "7": "ح", "2": "ء", "5": "خ",
}  # fmt: skip


def roots_of(text: str) -> tuple[str, ...]:
    """Return the roots that a typed text may mean (letters with spaces), the likeliest first.

    Empty where the text is no root: its letters must stand apart.
    """
    parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFC", bare(text))) if part]
    if not FEWEST <= len(parts) <= MOST:
        return ()
    choices = [_letters(part.casefold()) for part in parts]
    return tuple(dict.fromkeys(" ".join(letters) for letters in product(*choices)))


def could_be_of(root: str) -> Callable[[str], bool]:
    """Return a test whether a written word has the strong letters of `root`, in order.

    A word that passes need not be of the root; one that fails hardly ever is (ادّكر, of ذ ك ر).
    """
    strong = [re.escape(letter) for letter in root.split() if letter not in _WEAK]
    doubled = [letter for at, letter in enumerate(strong) if strong[at - 1 : at] != [letter]]
    found = re.compile(".*".join(doubled))

    def test(word: str) -> bool:
        return found.search(bare(word)) is not None

    return test


def _letters(part: str) -> str:
    """Return the letters of a root that one typed part may stand for, the likeliest first."""
    if len(part) == 1 and _ARABIC.match(part):
        letter = part.translate(_SEATS)
        return {"ا": "ءوي", "ى": "ي"}.get(letter, letter)
    return _MARKED.get(part) or _LATIN.get(part, "")
