"""Texts as the files of the trade can hold them.

Why it exists: XML, Word and a table's cell can't hold every code point, and break lines where they
like. What is written goes through here, and so does what a returned file is compared with; else a
sentence that nobody touched would come back as changed.

Source: XML 1.0, 2.2 (Char) and 2.11 (line ends).
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from typing import Final

__all__ = ["exchange_line", "exchange_lines", "same_text", "text_digest"]

_BREAKS_AND_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_CONTROLS: Final = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]+")
_LINE_ENDS: Final = re.compile("\r\n?|[\u2028\u2029\x85]")
_NO_CHARACTERS: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT: Final = "\ufffd"


def exchange_line(text: str) -> str:
    """Return `text` on one line, of characters that XML knows, without white space at its ends."""
    line = _BREAKS_AND_CONTROLS.sub(" ", text).strip()
    return _NO_CHARACTERS.sub(_REPLACEMENT, line)


def exchange_lines(text: str) -> str:
    """Return `text` of characters that XML knows, lines ended by LF and kept apart."""
    lines = _CONTROLS.sub(" ", _LINE_ENDS.sub("\n", text))
    kept = "\n".join(line.rstrip() for line in lines.strip().split("\n"))
    return _NO_CHARACTERS.sub(_REPLACEMENT, kept)


def same_text(one: str, other: str) -> bool:
    """Tell whether two texts are the same but for breaks, runs of white space and composition."""
    return _compared(one) == _compared(other)


def text_digest(text: str) -> str:
    """Return eight hexadecimal digits of what `same_text` compares.

    They tell whether a text was touched, to friends; they are no proof against anybody.
    """
    return f"{zlib.crc32(_compared(text).encode()):08x}"


def _compared(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(exchange_line(text).split()))
