"""What the reader knows of each lemma, with the time at which they said so.

Why it exists: the figure of an article ("you know 83 % of its words") and the colouring ask for
hundreds of lemmas at once, and a level sets thousands: both are one question to the file.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.domain.errors import InvariantBroken
from reader.domain.known_words import KnownWord, WordState, lemma_key
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import Clock

__all__ = ["SqliteKnownWords"]

log = logging.getLogger(__name__)

_KEYS_A_QUERY: Final = 500
_ROWS_A_SLICE: Final = 1_000
_BY_HAND: Final = (
    "INSERT INTO known_word (lemma, state, changed_at, by_level) VALUES (?, ?, ?, 0) "
    "ON CONFLICT (lemma) DO UPDATE "
    "SET state = excluded.state, changed_at = excluded.changed_at, by_level = 0 "
    "WHERE state <> excluded.state OR by_level"
)
_BY_LEVEL: Final = (
    "INSERT OR IGNORE INTO known_word (lemma, state, changed_at, by_level) VALUES (?, ?, ?, 1)"
)


class SqliteKnownWords:
    """`KnownWords` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def get(self, lemmas: Sequence[str]) -> Mapping[str, KnownWord]:
        """Return what is kept of `lemmas`; one that was never set is absent, which means new.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        wanted = {lemma: _key(lemma) for lemma in lemmas}
        keys = list(dict.fromkeys(wanted.values()))
        found: dict[str, KnownWord] = {}
        for start in range(0, len(keys), _KEYS_A_QUERY):
            part = keys[start : start + _KEYS_A_QUERY]
            words = self._words(f"WHERE lemma IN ({','.join('?' * len(part))})", part)
            found.update((word.lemma, word) for word in words)
        return {lemma: found[key] for lemma, key in wanted.items() if key in found}

    def every(self) -> Mapping[str, KnownWord]:
        """Return all that is kept, by lemma.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        return {word.lemma: word for word in self._words("ORDER BY lemma", ())}

    def set(self, lemmas: Iterable[str], state: WordState) -> int:
        """Set the state of lemmas by hand, one transaction; return how many changed.

        Args:
            lemmas: One from the card, or many; empty ones are skipped.
            state: The state to set.

        Raises:
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
            InvariantBroken: A lemma holds lone surrogates, which no analysis gives.
        """
        keys = _keys(lemmas)
        return self._changed(lambda db: self._put(db, _BY_HAND, keys, state)) if keys else 0

    def forget(self, lemmas: Iterable[str]) -> int:
        """Make lemmas as if they were never set, one transaction; return how many changed.

        Raises:
            StorageUnavailable: Nothing was changed.
        """
        keys = _keys(lemmas)
        return self._changed(lambda db: _delete(db, keys)) if keys else 0

    def take_level(self, lemmas: Iterable[str]) -> int:
        """Make exactly `lemmas` known by the level, one transaction; return how many changed.

        Raises:
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
        """
        keys = _keys(lemmas)

        def write(db: sqlite3.Connection) -> None:
            before = db.execute("SELECT lemma FROM known_word WHERE by_level").fetchall()
            _delete(db, {str(lemma) for (lemma,) in before}.difference(keys))
            self._put(db, _BY_LEVEL, keys, WordState.KNOWN)

        return self._changed(write)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _changed(self, work: Callable[[sqlite3.Connection], None]) -> int:
        """Run `work` as one transaction; return how many rows it changed."""

        def write(db: sqlite3.Connection) -> int:
            before = db.total_changes
            work(db)
            return db.total_changes - before

        return self._database.write(write)

    def _put(self, db: sqlite3.Connection, sql: str, keys: Iterable[str], state: WordState) -> None:
        now, rest = self._clock(), iter(keys)
        while slice_ := list(islice(rest, _ROWS_A_SLICE)):
            db.executemany(sql, [(key, state.value, now) for key in slice_])

    def _words(self, rest: str, values: Sequence[str]) -> list[KnownWord]:
        sql = f"SELECT lemma, state, changed_at, by_level FROM known_word {rest}"  # noqa: S608 - only our own words and question marks
        rows = self._database.read(lambda db: db.execute(sql, tuple(values)).fetchall())
        words: list[KnownWord] = []
        for lemma, state, at, by_level in rows:
            try:
                words.append(KnownWord(str(lemma), WordState(state), str(at), bool(by_level)))
            except ValueError:
                log.warning("a known word has an unknown state; it counts as new")
        return words


def _delete(db: sqlite3.Connection, keys: Iterable[str]) -> None:
    db.executemany("DELETE FROM known_word WHERE lemma = ?", [(key,) for key in keys])


def _keys(lemmas: Iterable[str]) -> list[str]:
    return [key for lemma in lemmas if (key := _key(lemma))]


def _key(lemma: str) -> str:
    """Return `lemma` as it is kept: NFC, ends trimmed.

    Raises:
        InvariantBroken: It can't be written as UTF-8.
    """
    key = lemma_key(lemma)
    try:
        key.encode()
    except UnicodeEncodeError as exc:
        raise InvariantBroken(
            message(QT_TRANSLATE_NOOP("Storage", "This word can't be written as text."))
        ) from exc
    return key
