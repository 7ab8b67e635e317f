"""Exact and fuzzy matches and concordance in the translation memory, on connections that only read.

Why it exists: suggestions appear while a translator works; they must neither wait for a save or an
import nor disturb one. Both files are asked in turn, own units first, and what they give is one
list.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Final, TypeVar

from reader.adapters.storage.memory_candidates import candidates
from reader.adapters.storage.memory_likeness import AskedText, differences, likeness
from reader.adapters.storage.memory_rows import find_pair, key_of, units_of_rows
from reader.adapters.storage.memory_schema import PAIR_BITS, PLACE_BITS, TURNS
from reader.domain.errors import StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import (
    EXACT,
    LEAST_PERCENT,
    MemoryLine,
    MemoryMatch,
    MemorySide,
    MemoryUnit,
    best_first,
    plain_text,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.search_tokens import LocatedToken, fronted, located, norms
from reader.domain.span import Span
from reader.services.cancel import CancelToken

__all__ = ["SqliteMemorySearch"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_TEXTS: Final = "SELECT turn, source FROM memory_unit WHERE turn IN ({marks})"
_SAME: Final = "SELECT turn FROM memory_unit WHERE source_key = ? LIMIT ?"
_MOST_SAME: Final = 200
_ALIKE: Final = 4
"""Times as many units are read as are wanted, since some say the same as others."""
_LINES: Final = """
    SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid >= ? AND rowid < ?
    ORDER BY rowid LIMIT ?"""
_TABLES: Final = {MemorySide.SOURCE: "memory_source", MemorySide.TARGET: "memory_target"}


class SqliteMemorySearch:
    """`MemorySearch` over two SQLite files. One thread from first use to `close`."""

    def __init__(self, user_database: Path, imported: Path) -> None:
        """Remember the files; nothing is opened yet, and one that is not there has no units."""
        self._files = (_ReadFile(user_database), _ReadFile(imported))

    def exact(self, source: str, pair: LanguagePair) -> tuple[MemoryUnit, ...]:
        """Return the units with exactly this source but for white space: own first, then newest.

        Raises:
            StorageUnavailable: A file can't be read.
        """
        plain = plain_text(source)
        key = key_of(f"{pair} {plain}")

        def same(db: sqlite3.Connection) -> list[MemoryUnit]:
            rows = db.execute(_SAME, (key, _MOST_SAME)).fetchall()
            return units_of_rows(db, [turn for (turn,) in rows])

        found = [one for file in self._files for one in file.read(same)]
        matches = [MemoryMatch(one, EXACT) for one in found if plain_text(one.source) == plain]
        return tuple(one.unit for one in best_first(matches, _MOST_SAME))

    def matches(
        self,
        source: str,
        pair: LanguagePair,
        cancel: CancelToken,
        least_percent: int = LEAST_PERCENT,
        count: int = 5,
    ) -> tuple[MemoryMatch, ...]:
        """Return the units whose sources are like `source`, best first. See the port.

        Raises:
            StorageUnavailable: A file can't be read.
            Cancelled: It is not wanted any more.
        """
        asked = AskedText.of(source)
        if not asked.words:
            return tuple(MemoryMatch(one, EXACT) for one in self.exact(source, pair)[:count])

        def like(db: sqlite3.Connection) -> list[MemoryMatch]:
            number = find_pair(db, pair)
            if number is None:
                return []
            found = candidates(db, asked.words, number, least_percent, cancel)
            same = db.execute(_SAME, (key_of(f"{pair} {asked.plain}"), _MOST_SAME)).fetchall()
            turns = dict.fromkeys([one for (one,) in same] + found)
            best = _scored(db, list(turns), asked, least_percent, cancel)[: count * _ALIKE]
            units = units_of_rows(db, [turn for _, turn in best])
            return [
                MemoryMatch(unit, likeness(asked, unit.source, least_percent)) for unit in units
            ]

        found = [one for file in self._files for one in file.read(like)]
        return tuple(
            MemoryMatch(one.unit, one.percent, differences(source, one.unit.source))
            if one.percent < EXACT
            else one
            for one in best_first(found, count)
        )

    def concordance(
        self,
        text: str,
        pair: LanguagePair,
        start: int,
        count: int,
        side: MemorySide | None = None,
    ) -> tuple[MemoryLine, ...]:
        """Return units that have the words one after another, however spelled. See the port.

        Within a file and a side the shortest come first: they show most at a glance.

        Raises:
            StorageUnavailable: A file can't be read.
        """
        wanted = norms(text)
        if not wanted:
            return ()
        firsts = fronted(wanted[0])
        rest = wanted[1:]
        expression = " OR ".join(f'"{" ".join((first, *rest))}"' for first in firsts)
        lines: list[MemoryLine] = []
        passed = 0
        for file, one in product(self._files, MemorySide if side is None else (side,)):
            most = start + count - passed
            turns = file.read(lambda db: _having(db, one, expression, pair, most))  # noqa: B023
            here = turns[max(0, start - passed) :]
            passed += len(turns)
            units = file.read(lambda db: units_of_rows(db, here))  # noqa: B023
            lines += (_line(unit, one, frozenset(firsts), rest) for unit in units)
        return tuple(lines)

    def close(self) -> None:
        """Close both files; the next use opens them again, on whatever thread that runs."""
        for file in self._files:
            file.close()


class _ReadFile:
    """One file with the tables of the memory, opened for reading."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db: sqlite3.Connection | None = None

    def read(self, work: Callable[[sqlite3.Connection], list[T]]) -> list[T]:
        """Return what `work` reads; nothing while there is no memory in the file."""
        try:
            db = self._opened()
            return [] if db is None else work(db)
        except sqlite3.Error as exc:
            self.close()
            log.warning("%s can't be searched: %s", self._path.name, exc)
            raise StorageUnavailable(
                message(QT_TRANSLATE_NOOP("Storage", "{file} can't be searched."), file=self._path),
                message(QT_TRANSLATE_NOOP("Storage", "SQLite says: {why}."), why=exc),
                message(QT_TRANSLATE_NOOP("Storage", "Reading goes on without it.")),
            ) from exc

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def _opened(self) -> sqlite3.Connection | None:
        if self._db is None and self._path.exists():
            db = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None
            )
            try:
                db.execute("PRAGMA query_only = ON")
                db.execute("PRAGMA trusted_schema = OFF")
                known = db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'memory_target'")
                is_there = known.fetchone() is not None
            except BaseException:
                db.close()
                raise
            if is_there:
                self._db = db
            else:  # the storage lane has not brought the file up to date yet
                db.close()
        return self._db


def _scored(
    db: sqlite3.Connection,
    turns: Sequence[int],
    asked: AskedText,
    least: int,
    cancel: CancelToken,
) -> list[tuple[int, int]]:
    """Return percentages and turns of the units that are like enough, best first."""
    cancel.check()
    marks = ",".join("?" * len(turns))
    rows = db.execute(_TEXTS.format(marks=marks), list(turns)).fetchall()
    scored = [(likeness(asked, source, least), turn) for turn, source in rows]
    return sorted((one for one in scored if one[0]), reverse=True)


def _having(
    db: sqlite3.Connection, side: MemorySide, expression: str, pair: LanguagePair, most: int
) -> list[int]:
    """Return the turns of units of a pair that have the words in a text, at most `most`."""
    number = find_pair(db, pair)
    if number is None or most <= 0:
        return []
    bounds = (number << PAIR_BITS << PLACE_BITS, (number + 1) << PAIR_BITS << PLACE_BITS)
    rows = db.execute(_LINES.format(table=_TABLES[side]), (expression, *bounds, most))
    return [one & TURNS for (one,) in rows.fetchall()]


def _line(
    unit: MemoryUnit, side: MemorySide, firsts: frozenset[str], rest: Sequence[str]
) -> MemoryLine:
    text = unit.source if side is MemorySide.SOURCE else unit.target
    return MemoryLine(unit, side, tuple(_marks(located(text), firsts, rest)))


def _marks(
    tokens: Sequence[LocatedToken], firsts: frozenset[str], rest: Sequence[str]
) -> Iterator[Span]:
    """Yield where the words stand one after another."""
    for place, token in enumerate(tokens):
        following = tokens[place + 1 : place + 1 + len(rest)]
        if token.norm in firsts and [one.norm for one in following] == list(rest):
            yield Span(token.span.start, (following[-1] if following else token).span.end)
