"""The fonts of an RTF document, which say what its bytes mean.

Why it exists: the same byte is ق in a font of the charset Arabic, Þ in another, and a bullet in
Symbol; in a run from right to left the associated font may count.

Source: RTF 1.9.1, "Font Table", "Associated Character Properties".
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from reader.adapters.sources.symbol_fonts import shown_symbols

__all__ = ["RtfFonts"]

_ARABIC: Final = 178
_SYMBOL: Final = 2
_UTF8: Final = 65001
_USUAL: Final = "cp1252"
_BY_DOCUMENT: Final = frozenset({0, 1})
"""Charsets that say nothing: ANSI, which Arabic programs write for their own, and none."""


@dataclass(slots=True)
class _Font:
    codec: str = ""
    charset: int = 0
    name: str = ""


class RtfFonts:
    """The font table and the code page of a document.

    Attributes:
        usual: Number of the font where none is set.
    """

    def __init__(self) -> None:
        """Begin without fonts."""
        from striprtf.striprtf import charset_map

        self.usual = -1
        self._codec = _USUAL
        self._fonts: dict[int, _Font] = {}
        self._charsets = charset_map

    def set_page(self, page: int) -> None:
        """Take the code page of the document."""
        self._codec = "utf-8" if page == _UTF8 else _known(f"cp{page}", _USUAL)

    def set_codec(self, codec: str) -> None:
        """Take what a document of an old Mac or PC says."""
        self._codec = codec

    def set_charset(self, number: int, charset: int) -> None:
        """Take the charset of a font."""
        font = self._fonts.setdefault(number, _Font())
        font.charset = charset
        if charset not in _BY_DOCUMENT:
            font.codec = _known(self._charsets.get(charset, ""), "")

    def set_font_page(self, number: int, page: int) -> None:
        """Take the code page of a font."""
        self._fonts.setdefault(number, _Font()).codec = _known(f"cp{page}", "")

    def add_name(self, number: int, name: str) -> None:
        """Take a piece of the name of a font."""
        font = self._fonts.setdefault(number, _Font())
        font.name = (font.name + name)[:100]

    def decoded(self, text: str, number: int, other: int, *, is_rtl: bool) -> str:
        """Return bytes, given as Latin-1, as the text that they mean.

        Args:
            text: The bytes.
            number: The font that is set.
            other: The associated font.
            is_rtl: Whether the run goes from right to left.
        """
        font = self._fonts.get(number)
        associated = self._fonts.get(other)
        if is_rtl and associated and associated.charset == _ARABIC:
            font = font if font and font.charset == _ARABIC else associated
        if font and font.charset == _SYMBOL:
            private = "".join(chr(0xF000 + ord(one)) if one > " " else one for one in text)
            return shown_symbols(private, font.name)
        if text.isascii():
            return text
        codec = (font.codec if font else "") or self._codec
        return text.encode("latin-1").decode(codec, "replace")


def _known(codec: str, otherwise: str) -> str:
    """Return `codec` where Python has one of this name that is for text."""
    try:
        b"".decode(codec)
        return codecs.lookup(codec).name
    except LookupError:
        return otherwise
