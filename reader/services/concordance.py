"""A concordance in pages: a word in all its contexts, in the order that the reader wants.

Why it exists: the store gives the lines article by article, a page at a time. Sorted by what stands
beside the word, all of them must be read first; that is done in small pieces on a lane, can be
stopped, and says how far it is. What precedes is compared from the word outwards, as concordancers
do, so that the same turn of phrase stands together.

Source: Sinclair, Corpus, Concordance, Collocation (1991), chapter 2.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.library import KwicLine
from reader.domain.search_tokens import tokens
from reader.services.cancel import CancelToken
from reader.services.library_ports import LibrarySearch

__all__ = [
    "LINES_A_PAGE",
    "MOST_LINES",
    "Concordance",
    "LinesPage",
    "LinesRead",
    "Order",
    "as_table",
]

LINES_A_PAGE: Final = 200
MOST_LINES: Final = 10_000
_A_PIECE: Final = 25
_REST_SECONDS: Final = 0.001
_TOLD_EACH: Final = 500


class Order(StrEnum):
    """How the lines are sorted; equal ones stay in the order of the articles, newest first."""

    ARTICLE = "article"
    AFTER = "after"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class LinesPage:
    """Some lines: the place of the first one from 0, they, and whether these were the last."""

    start: int
    lines: tuple[KwicLine, ...]
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class LinesRead:
    """How many lines were read so far, before any can be shown in order."""

    count: int


class Concordance:
    """The lines of the word that was asked for last. One lane only."""

    def __init__(self, search: LibrarySearch) -> None:
        """Read through `search`."""
        self._search = search
        self._sorted_by: tuple[str, Order] | None = None
        self._lines: tuple[KwicLine, ...] = ()

    def pages(
        self, word: str, order: Order, start: int, cancel: CancelToken
    ) -> Iterator[LinesPage | LinesRead]:
        """Yield the page of lines from place `start` on; before it, how far reading is.

        A page from the beginning is read anew; those after it are of the same reading where the
        lines are sorted.

        Raises:
            StorageUnavailable: The library can't be read.
            Cancelled: It is not wanted any more.
        """
        if order is Order.ARTICLE:
            until = min(start + LINES_A_PAGE, MOST_LINES)
            lines: list[KwicLine] = []
            for piece in self._pieces(word, start, until, cancel):
                lines += piece
            is_last = len(lines) < LINES_A_PAGE
            yield LinesPage(start, tuple(lines), is_last)
            return
        if start == 0 or self._sorted_by != (word, order):
            yield from self._sort(word, order, cancel)
        end = start + LINES_A_PAGE
        yield LinesPage(start, self._lines[start:end], end >= len(self._lines))

    def table(
        self, word: str, order: Order, cancel: CancelToken
    ) -> Iterator[LinesRead | tuple[str, int]]:
        """Yield how far it is, then all lines as tab-separated text and how many there are.

        Raises:
            StorageUnavailable: The library can't be read.
            Cancelled: It is not wanted any more.
        """
        yield from self._sort(word, order, cancel)
        yield as_table(self._lines), len(self._lines)

    def _sort(self, word: str, order: Order, cancel: CancelToken) -> Iterator[LinesRead]:
        keyed: list[tuple[str, int, KwicLine]] = []
        told = 0
        for piece in self._pieces(word, 0, MOST_LINES, cancel):
            for line in piece:
                keyed.append((_key(line, order), len(keyed), line))
            if len(keyed) - told >= _TOLD_EACH:
                told = len(keyed)
                yield LinesRead(told)
        if order is not Order.ARTICLE:
            keyed.sort()
        self._sorted_by, self._lines = (word, order), tuple(line for _, _, line in keyed)

    def _pieces(
        self, word: str, start: int, until: int, cancel: CancelToken
    ) -> Iterator[tuple[KwicLine, ...]]:
        """Yield the lines in pieces that take a few milliseconds each."""
        while start < until:
            cancel.check()
            wanted = min(_A_PIECE, until - start)
            piece = self._search.concordance(word, start, wanted)
            yield piece
            start += wanted
            if len(piece) < wanted:
                return
            time.sleep(_REST_SECONDS)  # the window's turn


def as_table(lines: Iterable[KwicLine]) -> str:
    """Return lines as text for a spreadsheet: before, word, after, article, parted by tabs."""
    rows = ((line.before, line.word, line.after, line.title) for line in lines)
    return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in rows)


def _key(line: KwicLine, order: Order) -> str:
    if order is Order.AFTER:
        return " ".join(token.norm for token in tokens(line.after))
    if order is Order.BEFORE:
        return " ".join(token.norm for token in reversed(tokens(line.before)))
    return ""
