"""What the reader knows of each lemma, with the time at which they said so.

Why it exists: the figure of an article ("you know 83 % of its words") and the colouring ask for
hundreds of lemmas at once, and a level sets thousands: both are one question to the file.
"""

from __future__ import annotations

import logging
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.domain.errors import InvariantBroken
from reader.domain.known_words import KnownWord, WordState
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import Clock

__all__ = ["SqliteKnownWords"]

log = logging.getLogger(__name__)

_KEYS_A_QUERY: Final = 500
_ROWS_A_SLICE: Final = 1_000
_ALWAYS: Final = (
    "INSERT INTO known_word VALUES (?, ?, ?) ON CONFLICT (lemma) DO UPDATE "
    "SET state = excluded.state, changed_at = excluded.changed_at WHERE state <> excluded.state"
)
_ONLY_UNSET: Final = "INSERT OR IGNORE INTO known_word VALUES (?, ?, ?)"


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

    def set(self, lemmas: Iterable[str], state: WordState, *, only_unset: bool = False) -> int:
        """Set the state of lemmas, one transaction; return how many changed.

        Args:
            lemmas: One from the card, or the thousands of a level; empty ones are skipped.
            state: The state to set.
            only_unset: Leave those alone that were ever set, as a level does.

        Raises:
            DiskFull: Nothing was changed.
            StorageUnavailable: Nothing was changed.
            InvariantBroken: A lemma holds lone surrogates, which no analysis gives.
        """
        keys = [key for lemma in lemmas if (key := _key(lemma))]
        now = self._clock()
        sql = _ONLY_UNSET if only_unset else _ALWAYS

        def write(db: sqlite3.Connection) -> int:
            rest = iter(keys)
            before = db.total_changes
            while slice_ := list(islice(rest, _ROWS_A_SLICE)):
                db.executemany(sql, [(key, state.value, now) for key in slice_])
            return db.total_changes - before

        return self._database.write(write) if keys else 0

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _words(self, rest: str, values: Sequence[str]) -> list[KnownWord]:
        sql = f"SELECT lemma, state, changed_at FROM known_word {rest}"  # noqa: S608 - only our own words and question marks
        rows = self._database.read(lambda db: db.execute(sql, tuple(values)).fetchall())
        words: list[KnownWord] = []
        for lemma, state, changed_at in rows:
            try:
                words.append(KnownWord(str(lemma), WordState(state), str(changed_at)))
            except ValueError:
                log.warning("a known word has an unknown state; it counts as new")
        return words


def _key(lemma: str) -> str:
    """Return `lemma` as it is kept: NFC, ends trimmed.

    Raises:
        InvariantBroken: It can't be written as UTF-8.
    """
    key = unicodedata.normalize("NFC", lemma.strip())
    try:
        key.encode()
    except UnicodeEncodeError as exc:
        raise InvariantBroken(
            message(QT_TRANSLATE_NOOP("Storage", "This word can't be written as text."))
        ) from exc
    return key
