"""Characters of the fonts Symbol and Wingdings as the characters that they show.

Why it exists: office programs keep a bullet, an arrow or a Greek letter as a number of a font, in
the private use area, where no other font has anything.

Source: Adobe's Symbol encoding (https://unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt);
Wingdings as published by Microsoft.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["has_symbols", "shown_symbols"]

_PRIVATE: Final = re.compile("[\uf020-\uf0ff]")
_SYMBOL: Final = dict(
    zip(range(0x41, 0x5B), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", strict=True)
) | dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True)) | {
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°",
    0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB6: "∂", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡",
    0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC7: "∩", 0xC8: "∪", 0xCE: "∈", 0xD2: "®", 0xD3: "©",
    0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xE5: "∑", 0xF2: "∫", 0x2D: "−",
}  # fmt: skip
_WINGDINGS: Final = {
    0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x76: "❖", 0x77: "⬥", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑",
    0xE2: "↓", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_OTHER: Final = "•"
_PRINTABLE: Final = range(0x20, 0x7F)


def has_symbols(text: str) -> bool:
    """Tell whether there are characters in `text` that a symbol font may have made."""
    return _PRIVATE.search(text) is not None


def shown_symbols(text: str, font: str) -> str:
    """Return `text` with private characters of a symbol `font` as what they show.

    A sign that Unicode hardly has, such as an ornament, becomes a bullet.
    """
    table = _WINGDINGS if "wingdings" in font.lower() else _SYMBOL

    def shown(found: re.Match[str]) -> str:
        code = ord(found[0]) - 0xF000
        usual = chr(code) if table is _SYMBOL and code in _PRINTABLE else _OTHER
        return table.get(code, usual)

    return _PRIVATE.sub(shown, text)
