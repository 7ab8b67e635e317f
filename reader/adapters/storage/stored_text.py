"""Texts as the database takes them.

Why it exists: SQLite holds UTF-8, which has no lone surrogates, and some file systems and
clipboards do; one letter that is no letter must not cost the note that it stands in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

__all__ = ["distinct_tags", "stored", "stored_body", "tag_key"]


def stored(text: str) -> str:
    """Return `text` with U+FFFD in the place of lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def stored_body(text: str) -> str:
    """Return the text of a note as it is kept: NFC, lines ended by LF."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", stored(lines))


def tag_key(tag: str) -> str:
    """Return what two spellings of one tag share."""
    return " ".join(stored_body(tag).split()).lstrip("#").casefold()


def distinct_tags(tags: Iterable[str]) -> dict[str, str]:
    """Return tags as they are shown, by their keys, in order; empty ones are left out."""
    shown: dict[str, str] = {}
    for tag in tags:
        if key := tag_key(tag):
            shown.setdefault(key, " ".join(stored_body(tag).split()).lstrip("#"))
    return shown
