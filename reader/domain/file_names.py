"""File names made of titles, fit for every system that a folder may be carried to.

Why it exists: a folder of notes is opened on Windows, on a phone, in Obsidian and in a cloud. What
any of them forbids is left out; Arabic letters stay.

Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file; Obsidian forbids ``# ^ [ ]
|`` in what is linked to; 255 bytes are the most that common file systems hold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from reader.domain.arabic import INVISIBLE

__all__ = ["file_name_of", "free_name"]

_FORBIDDEN: Final = re.compile(rf'[<>:"/\\|?*#^\[\]\x00-\x1f\x7f-\x9f\ud800-\udfff{INVISIBLE}]')
_RESERVED: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST: Final = 80
_MOST_BYTES: Final = 200
_FALLBACK: Final = "article"


def file_name_of(title: str) -> str:
    """Return a file name without a suffix that a title stands for; never empty."""
    plain = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", title))
    name = " ".join(plain.split())[:_LONGEST]
    while len(name.encode()) > _MOST_BYTES:
        name = name[:-1]
    name = name.strip(" .")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name or _FALLBACK


def free_name(title: str, suffix: str, is_taken: Callable[[str], bool]) -> str:
    """Return a file name for a title that is not taken yet.

    Args:
        title: Of the article.
        suffix: With its dot.
        is_taken: Tells it of a name in lower case, since most systems hold upper and lower case for
            the same.
    """
    name = file_name_of(title)
    number = 1
    found = f"{name}{suffix}"
    while is_taken(found.casefold()):
        number += 1
        found = f"{name} ({number}){suffix}"
    return found
