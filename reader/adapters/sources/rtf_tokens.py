"""RTF as a run of tokens, and what its control words stand for.

Why it exists: striprtf knows the special characters and the groups that hold no text, but it prints
the Arabic names of fonts, takes the font of one run into the next, and knows no notes or headings;
so its tables are used, and the walk is ours (`rtf_text`).

Source: RTF 1.9.1, "RTF Syntax", "Special Characters", "Bidirectional Language Support";
https://github.com/joshy/striprtf
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

__all__ = ["special_characters", "tokens", "unread_words"]

_TOKEN: Final = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    r"|(?P<bytes>(?:\\'[0-9a-fA-F]{2})+)"
    r"|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
)
_BINARY: Final = re.compile(r"(?<!\\)\\bin(\d{1,10}) ?")
_PICTURE: Final = re.compile(r"(?:[0-9A-Fa-f]{64,}[\r\n]*)+")
_OWN_CHARACTERS: Final = {
    "rtlmark": "\u200f", "ltrmark": "\u200e", "zwj": "\u200d", "zwnj": "\u200c",
    "zwbo": "\u200b", "zwnbo": "\u2060", "tab": " ", "column": "\n", "softline": "\n",
    "nestcell": " ", "nestrow": " ",
}  # fmt: skip
_NO_CHARACTERS: Final = frozenset({"cell", "row", "par", "sect", "page", "\n", "\r", "{", "}"})
_OPEN: Final = frozenset({"shp", "shpinst", "shpgrp", "do", "info", "upr", "g"})
"""Groups that hold what is read, between what is not."""


def tokens(data: bytes) -> Iterator[re.Match[str]]:
    """Yield the tokens of a document, each with one group: word, bytes, sign, brace or text.

    Bytes of 8 bits stand as Latin-1. Binary data and the digits of pictures are passed over.
    """
    text = data.decode("latin-1")
    if "\\bin" in text:
        text = "".join(_without_binary(text))
    return _TOKEN.finditer(_PICTURE.sub("", text))


def _without_binary(text: str) -> Iterator[str]:
    at = 0
    while found := _BINARY.search(text, at):
        yield text[at : found.start()]
        at = found.end() + int(found[1])
    yield text[at:]


def special_characters() -> Mapping[str, str]:
    """Return the characters that control words and signs stand for."""
    from striprtf.striprtf import specialchars

    usual = {word: text for word, text in specialchars.items() if word not in _NO_CHARACTERS}
    return usual | _OWN_CHARACTERS | {"{": "{", "}": "}"}


def unread_words() -> frozenset[str]:
    """Return the control words that begin a group of what is no text."""
    from striprtf.striprtf import destinations

    return frozenset(destinations) - _OPEN
