"""Rows of a list: columns for a person at a terminal, tabs for a pipe.

Why it exists: lists of articles, notes, hits and backups are read by people in eighty columns and
by scripts. Arabic stands in isolates beside Latin text; in a pipe nothing is cut and nothing added.

Source: UAX #9 3.3.2 (isolates), UAX #11 (East Asian width).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.cli.console import is_terminal
from reader.cli.terminal_view import cells, isolated, padded, wrap
from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.span import Span

__all__ = [
    "SHORT_ID",
    "Column",
    "as_json",
    "counted",
    "paragraph",
    "shown_inside",
    "styled",
    "table",
    "terminal_width",
]

SHORT_ID: Final = 8
"""Characters of an id that a list in a terminal shows; a command takes them for the whole."""
_NARROWEST: Final = 40
_WIDEST: Final = 160
_GAP: Final = "  "
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_DIM, _BOLD, _PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        head: What stands above it in a terminal.
        width: Cells; 0 takes an equal part of what the others leave.
        to_right: Whether numbers stand below each other at its right.
    """

    head: str
    width: int = 0
    to_right: bool = False


def terminal_width() -> int:
    """Return the cells of the terminal that results go to; 0 for a pipe or file."""
    return shutil.get_terminal_size().columns if is_terminal(sys.stdout) else 0


def styled() -> bool:
    """Tell whether bold and dim may be used."""
    return (
        is_terminal(sys.stdout)
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def as_json(document: Mapping[str, object]) -> str:
    """Return a document as the program writes JSON."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def counted(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def shown_inside(text: str) -> str:
    """Return a text on one line as it stands inside a line of English, for a terminal."""
    line = one_line(text)
    return isolated(line, first_strong(line) or Direction.LTR)


def table(
    columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int, *, dim: bool = False
) -> Iterator[str]:
    """Yield the lines, with their ends.

    Args:
        columns: At least one.
        rows: A cell a column.
        width: Cells of the terminal; 0 gives tabs between whole cells, and no heads.
        dim: Whether heads may be dim.
    """
    if not width:
        for row in rows:
            yield "\t".join(one_line(cell) for cell in row) + "\n"
        return
    sizes = _sizes(columns, min(max(width, _NARROWEST), _WIDEST) - 1)
    heads = _line([column.head for column in columns], columns, sizes)
    yield f"{_DIM}{heads}{_PLAIN}\n" if dim else f"{heads}\n"
    for row in rows:
        yield _line(row, columns, sizes) + "\n"


def _sizes(columns: Sequence[Column], width: int) -> list[int]:
    fixed = sum(column.width for column in columns) + len(_GAP) * (len(columns) - 1)
    free = [column for column in columns if not column.width]
    share = max(1, (width - fixed) // max(1, len(free)))
    return [column.width or share for column in columns]


def _line(row: Sequence[str], columns: Sequence[Column], sizes: Sequence[int]) -> str:
    shown = [
        _cell(text, size, to_right=column.to_right)
        for text, column, size in zip(row, columns, sizes, strict=True)
    ]
    return _GAP.join(shown).rstrip()


def _cell(text: str, size: int, *, to_right: bool) -> str:
    line = _cut(one_line(text), size)
    direction = first_strong(line) or Direction.LTR
    return padded(line, direction, size, flush_right=to_right)


def _cut(text: str, size: int) -> str:
    """Return what fits into `size` cells, with an ellipsis where something was left out."""
    if cells(text) <= size:
        return text
    kept = used = 0
    for kept, char in enumerate(text):  # noqa: B007 - used after the loop
        used += cells(char)
        if used > size - 1:
            break
    return text[:kept].rstrip() + "…"


def paragraph(
    text: str, width: int, marks: Sequence[Span] = (), *, indent: int = 2, bold: bool = False
) -> Iterator[str]:
    """Yield the lines of a text for a terminal, words with marks in bold.

    Args:
        text: One paragraph.
        width: Cells of the terminal.
        marks: In code points of `text`.
        indent: Cells before each line.
        bold: Whether marks may be shown; a word is never styled in part, which would part letters.
    """
    room = min(max(width, _NARROWEST), _WIDEST) - 1 - indent
    text = _CONTROL.sub(" ", text)
    marked = _marked_letters(text, marks) if bold else []
    direction = first_strong(text) or Direction.LTR
    at = 0
    for line in wrap(text, room):
        letters = len(line.replace(" ", ""))
        shown = _emphasised(line, marked[at : at + letters])
        at += letters
        pad = " " * (indent + (max(0, room - cells(line)) if direction is Direction.RTL else 0))
        yield f"{pad}{isolated(shown, direction)}\n"


def _marked_letters(text: str, marks: Sequence[Span]) -> list[bool]:
    """Return for each character that is no white space whether its word is marked."""
    found: list[bool] = []
    at = 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        is_marked = any(mark.overlaps(Span(start, at)) for mark in marks)
        found += [is_marked] * len(word)
    return found


def _emphasised(line: str, marked: Sequence[bool]) -> str:
    shown: list[str] = []
    at = 0
    for word in line.split(" "):
        is_marked = bool(word) and any(marked[at : at + len(word)])
        shown.append(f"{_BOLD}{word}{_PLAIN}" if is_marked else word)
        at += len(word)
    return " ".join(shown)
