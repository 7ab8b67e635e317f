"""The article in a terminal: translation on the left, Arabic at the right edge, or stacked.

Why it exists: where there is no display the same article must still be read in comfort, and what is
piped on must be plain text.

How the Arabic is written: always in logical order, wrapped here. Terminals that reorder (VTE,
Konsole, mlterm, Apple's) do so a line at a time with the base direction left to right; so each
Arabic line is an isolate of its own (RLI … PDI), which keeps its full stop, quotation marks and
Latin words in their places and leaves the left column alone. Terminals that don't reorder give
these two characters no room and show the letters from left to right; reordering here would help
them and break the others, and no terminal says which kind it is. Padding counts cells: marks that
combine and format characters have none, wide characters two.

Source: UAX #9 3.3.2 (isolates), UAX #11 (East Asian width), ECMA-48 8.3.117 (SGR),
https://terminal-wg.pages.freedesktop.org/bidi/, https://no-color.org.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from unicodedata import bidirectional

from reader.adapters.export.plain_text import one_line, pair_text
from reader.domain.article import BlockKind
from reader.domain.bidi import isolate
from reader.domain.language import Direction, direction_of
from reader.services.export_bilingual import Row

__all__ = ["TerminalView", "cells", "isolated", "padded", "wrap"]

TWO_COLUMNS: Final = 90
"""Narrowest terminal, in cells, with two columns."""

_WIDEST: Final = 160
_NARROWEST: Final = 20
_GAP: Final = 4
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_BOLD_KINDS: Final = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD})
_DIM_KINDS: Final = frozenset({BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.FURNITURE})
_REORDERS: Final = frozenset(
    {"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"}
)
_NOT_TRANSLATED: Final = "[not translated]"


@lru_cache(maxsize=4096)
def _cells_of(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf", "Cc"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def cells(text: str) -> int:
    """Return how many cells of a terminal `text` takes."""
    return sum(map(_cells_of, text))


def wrap(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` cells, at spaces where that is possible.

    A word that is wider is cut between characters, never before a mark that combines. White space
    at a break is dropped; an empty text gives one empty line.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        for piece in _pieces(word, width):
            joined = f"{line} {piece}" if line else piece
            if cells(joined) <= width:
                line = joined
            else:
                lines.append(line)
                line = piece
    return [*lines, line]


def _pieces(word: str, width: int) -> Iterator[str]:
    start = used = 0
    for index, char in enumerate(word):
        size = _cells_of(char)
        if used + size > width and index > start:
            yield word[start:index]
            start, used = index, 0
        used += size
    yield word[start:]


def padded(line: str, direction: Direction, width: int, *, flush_right: bool) -> str:
    """Pad `line` to `width` cells; isolate it where its order could disturb the rest."""
    pad = " " * max(0, width - cells(line))
    line = isolated(line, direction)
    return pad + line if flush_right else line + pad


def isolated(line: str, direction: Direction) -> str:
    """Return `line`, in an isolate where its order could disturb what stands beside it."""
    if direction is Direction.RTL or not _REORDERS.isdisjoint(map(bidirectional, line)):
        return isolate(line, direction)
    return line


@dataclass(frozen=True, slots=True)
class TerminalView:
    """How rows are written.

    Attributes:
        width: Cells of the terminal; 0 writes plain text, for pipes and files.
        target: Language of the translation, BCP 47.
        styled: Whether headlines are bold and furniture is dim.
    """

    width: int
    target: str
    styled: bool = False

    def row(self, row: Row) -> str:
        """Return one block with the empty line after it; an empty block gives nothing."""
        if not one_line(row.source_text):
            return ""
        if self.width == 0:
            return pair_text(row)
        lines = self._columns(row) if self.width >= TWO_COLUMNS else self._stacked(row)
        return "".join(f"{self._style(row, line)}\n" for line in lines) + "\n"

    def _columns(self, row: Row) -> list[str]:
        page = min(self.width, _WIDEST) - 1  # the last cell makes some terminals wrap
        right = (page - _GAP) // 2
        left = page - _GAP - right
        targets = [
            padded(line, self._target_direction, left, flush_right=False)
            for line in self._lines(row, self._target(row), left)
        ]
        sources = [
            padded(
                line, row.block.direction, right, flush_right=row.block.direction is Direction.RTL
            )
            for line in self._lines(row, row.source_text, right)
        ]
        count = max(len(targets), len(sources))
        targets += [" " * left] * (count - len(targets))
        sources += [""] * (count - len(sources))
        pairs = zip(targets, sources, strict=True)
        return [f"{target}{' ' * _GAP}{source}".rstrip() for target, source in pairs]

    def _stacked(self, row: Row) -> list[str]:
        page = max(_NARROWEST, self.width - 1)
        target = self._target(row)
        lines = [
            padded(line, self._target_direction, page, flush_right=False).rstrip()
            for line in (self._lines(row, target, page) if target else [])
        ]
        flush_right = row.block.direction is Direction.RTL
        return lines + [
            padded(line, row.block.direction, page, flush_right=flush_right).rstrip()
            for line in self._lines(row, row.source_text, page)
        ]

    @property
    def _target_direction(self) -> Direction:
        return direction_of(self.target)

    def _target(self, row: Row) -> str:
        """Return the translation; beside its source a sentence without one is only marked."""
        if not any(sentence.unit is not None for sentence in row.sentences):
            return ""
        if not row.translated:
            return ""
        return " ".join(s.target or _NOT_TRANSLATED for s in row.sentences if s.source)

    def _lines(self, row: Row, text: str, width: int) -> list[str]:
        """Return wrapped lines; those of a bulleted item hang behind its bullet."""
        if not row.bulleted or not text:
            return wrap(one_line(text), width)
        first, *others = wrap(one_line(text), width - 2)
        return [f"• {first}", *(f"  {line}" for line in others)]

    def _style(self, row: Row, line: str) -> str:
        if not self.styled or not line:
            return line
        if row.block.kind in _BOLD_KINDS:
            return f"{_BOLD}{line}{_PLAIN}"
        if row.block.left_out or row.block.kind in _DIM_KINDS:
            return f"{_DIM}{line}{_PLAIN}"
        return line
