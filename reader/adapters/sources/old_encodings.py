"""The text of a subtitle file or table: UTF-8, UTF-16 with its mark, or Windows-1256.

Why it exists: subtitles and tables are old files more often than articles are, and there is nothing
in them that says how they were written. What is neither is refused with the message of `decoding`.

Source: Unicode byte order marks; Windows-1256 as in Python's ``cp1256``.
"""

from __future__ import annotations

import re
from typing import Final

from reader.adapters.sources.content import Content
from reader.adapters.sources.decoding import decoded
from reader.domain.errors import NotText

__all__ = ["text_of"]

_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_WIDER: Final = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
_ARABIC_RUN: Final = re.compile("[\u0621-\u064a]{2,}")
_LETTER: Final = re.compile(r"[^\W\d_]")
_MOSTLY: Final = 0.6


def text_of(content: Content) -> str:
    """Return the text of `content`.

    Raises:
        NotText: It is written in another way.
    """
    data = content.data
    if data.startswith(_MARKS) and not data.startswith(_WIDER):
        return data.decode("utf-16", "replace")
    try:
        return decoded(data, content.name)
    except NotText:
        text = "" if b"\x00" in data else data.decode("cp1256", "replace")
        arabic = sum(map(len, _ARABIC_RUN.findall(text)))
        letters = len(_LETTER.findall(text))
        if "\ufffd" in text or arabic < max(1, _MOSTLY * letters):
            raise
        return text
