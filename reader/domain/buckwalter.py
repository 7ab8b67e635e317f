"""Arabic letters written in ASCII and back: the transliteration of Buckwalter's lexicon.

Why it exists: the files of the analyser are ASCII, one sign a letter or mark; everything else here
is Arabic. The lexicon's ``{`` (hamzat wasl) becomes a plain alif, as news writes it.

Source: http://www.qamus.org/transliteration.htm
"""

from __future__ import annotations

import unicodedata
from typing import Final

__all__ = ["to_arabic", "to_buckwalter"]

_MARKS: Final = "FNKaui~o`"
_MARK_POINTS: Final = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
_PLAIN: Final = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYy"
_PLAIN_LETTERS: Final = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي"

_TO_ARABIC: Final = str.maketrans(
    _PLAIN + _MARKS + "{POIWVJG", _PLAIN_LETTERS + _MARK_POINTS + "اپأإؤڤچگ"
)
_TO_BUCKWALTER: Final = str.maketrans(
    _PLAIN_LETTERS + _MARK_POINTS + "ٱپڤکیگچژ", _PLAIN + _MARKS + "Abfkygjz"
)


def to_arabic(text: str) -> str:
    """Return Buckwalter's `text` in Arabic letters and marks, NFC."""
    return unicodedata.normalize("NFC", text.translate(_TO_ARABIC))


def to_buckwalter(text: str) -> str:
    """Return Arabic `text` in Buckwalter's signs; what has no sign is left as it is."""
    return text.translate(_TO_BUCKWALTER)
