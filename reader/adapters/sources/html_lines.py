"""The text between two tags to paragraphs: what single and double line breaks mean.

Why it exists: old pages set paragraphs apart by two ``<br>``, verses and lists by one, and others
break their lines by hand at a column. Text is joined only where a sentence goes on.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.paragraphs import list_item
from reader.domain.press_lines import ends_sentence

__all__ = ["BREAK", "lines_of"]

BREAK: Final = "\r"
"""Stands for a ``<br>``; a line feed of the source is a space."""

_SPACE: Final = re.compile(r"[ \t\n\f\v]+")
_PARAGRAPHS: Final = re.compile(r"\r(?:[\s\u200e\u200f]*\r)+")
_SHORT: Final = 45
_FEWEST_SHORT: Final = 2


def lines_of(text: str, *, keep_all: bool = False) -> list[str]:
    """Return the paragraphs in `text`, none of them empty.

    Args:
        text: As between two tags; `BREAK` for a line break.
        keep_all: Whether each line break ends a paragraph.
    """
    text = _SPACE.sub(" ", text)
    if "\r" not in text:
        line = text.strip(" ")
        return [line] if line.strip() else []
    found: list[str] = []
    for paragraph in _PARAGRAPHS.split(text):
        lines = [line for part in paragraph.split("\r") if (line := part.strip(" ")).strip()]
        found += lines if keep_all else _joined(lines)
    return found


def _joined(lines: list[str]) -> list[str]:
    """Join the lines in which a sentence goes on."""
    if len(lines) < _FEWEST_SHORT or all(len(line) <= _SHORT for line in lines):
        return lines
    found: list[str] = []
    is_open = False
    for line in lines:
        if is_open and list_item(line) is None:
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
        is_open = len(line) > _SHORT and not ends_sentence(line) and not line.endswith(":")
    return found
