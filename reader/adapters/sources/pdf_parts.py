"""A long PDF in parts of some twenty pages, and what its properties are worth.

Why it exists: a report of three hundred pages opens at once and is read part by part; where the
outline names chapters of a sensible length, those are the parts. Titles and authors of properties
are mostly names of files and of computers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.article import Part

__all__ = ["PageRange", "parts_of", "sensible_author", "sensible_date", "sensible_title"]

_WHOLE: Final = 25
_PAGES: Final = 20
_LONGEST_CHAPTER: Final = 40
_LEAST_CHAPTERS, _MOST_CHAPTERS = 2, 300
_LONGEST_TITLE: Final = 200
_NO_TITLE: Final = re.compile(
    r"microsoft (?:word|powerpoint)|untitled|^document\s*\d*$|^slide\b|بدون عنوان|^مستند\s*\d*$|"
    r"\.(?:docx?|odt|rtf|indd|qxd|pdf|tex|xlsx?|pptx?|html?|txt)\s*$|^https?:|^about:|[\\/]\w+[\\/]",
    re.IGNORECASE,
)
_NO_AUTHOR: Final = re.compile(
    r"^(?:user|users|admin|administrator|owner|pc|hp|dell|lenovo|acer|asus|root|windows|microsoft.*|"
    r"unknown|anonymous|author|مستخدم|المستخدم|\W*)\s*\d*$",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"(?:D:)?(\d{4})-?(\d{2})-?(\d{2})")
_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PageRange:
    """A part: pages `start` up to `end`, the first of the file being 0, and which part it is."""

    start: int
    end: int
    part: Part | None


def parts_of(pages: int, outline: Sequence[tuple[str, int]], wanted: int) -> PageRange:
    """Return the part that is wanted; one that is not there is the nearest.

    Args:
        pages: How many the file has.
        outline: Titles of its top level with their pages.
        wanted: Number of the part from 0.
    """
    if pages <= _WHOLE:
        return PageRange(0, pages, None)
    starts, names = _chapters(pages, outline) or _slices(pages)
    number = min(max(wanted, 0), len(starts) - 1)
    ends = [*starts[1:], pages]
    return PageRange(starts[number], ends[number], Part(number + 1, len(starts), tuple(names)))


def _slices(pages: int) -> tuple[list[int], list[str]]:
    count = -(-pages // _PAGES)
    starts = [number * pages // count for number in range(count)]
    ends = [*starts[1:], pages]
    return starts, [f"{start + 1}–{end}" for start, end in zip(starts, ends, strict=True)]


def _chapters(pages: int, outline: Sequence[tuple[str, int]]) -> tuple[list[int], list[str]] | None:
    """Return the chapters of the outline where they are parts of a sensible length."""
    starts: list[int] = []
    names: list[str] = []
    for title, page in outline:
        if not 0 <= page < pages or (starts and page < starts[-1]):
            return None
        if not starts or page > starts[-1]:
            starts.append(page)
            names.append(_SPACES.sub(" ", title).strip()[:_LONGEST_TITLE])
    if not _LEAST_CHAPTERS <= len(starts) <= _MOST_CHAPTERS:
        return None
    if starts[0] > 0:
        starts.insert(0, 0)
        names.insert(0, f"1–{starts[1]}")
    lengths = [end - start for start, end in zip(starts, [*starts[1:], pages], strict=True)]
    return (starts, names) if max(lengths) <= _LONGEST_CHAPTER else None


def sensible_title(text: str) -> str:
    """Return a title of the properties, or "" where it is the name of a file or the like."""
    title = _SPACES.sub(" ", text.replace("\x00", "")).strip()
    letters = sum(char.isalpha() for char in title)
    if letters < 4 or len(title) > _LONGEST_TITLE or _NO_TITLE.search(title):  # noqa: PLR2004
        return ""
    return title


def sensible_author(text: str) -> str:
    """Return an author of the properties, or "" where it is the name of a computer or the like."""
    author = _SPACES.sub(" ", text.replace("\x00", "")).strip()
    if _NO_AUTHOR.match(author) or len(author.split()) not in range(2, 7) or "@" in author:
        return ""
    return author


def sensible_date(text: str) -> str:
    """Return the day of a date of the properties as ISO 8601, or ""."""
    found = _DATE.match(text.strip())
    if found is None:
        return ""
    year, month, day = map(int, found.groups())
    if not (1980 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004
        return ""
    return f"{year:04d}-{month:02d}-{day:02d}"
