"""Typos of the Arabic that the reader corrected in place.

Why it exists: what the engine translates is the corrected sentence, while the article keeps what
was printed. A correction belongs to an article's text (its fingerprint) and to a sentence as it
stands there; never to a position, which another import may change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.domain.errors import InvariantBroken
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.ports import Clock

__all__ = ["SqliteCorrections"]


class SqliteCorrections:
    """`Corrections` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def of(self, fingerprint: str) -> Mapping[str, str]:
        """Return corrected sentences by the original, for the article text `fingerprint`.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        return dict(
            self._database.read(
                lambda db: db.execute(
                    "SELECT original, corrected FROM correction WHERE fingerprint = ?",
                    (fingerprint,),
                ).fetchall()
            )
        )

    def put(self, fingerprint: str, original: str, corrected: str) -> None:
        """Keep `corrected` for `original`; the two being equal removes what was kept.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
            InvariantBroken: A text holds lone surrogates, which no reader lets through.
        """
        if original == corrected:
            self.remove(fingerprint, original)
            return
        row = (fingerprint, original, corrected, self._clock())
        try:
            "".join(row).encode()
        except UnicodeEncodeError as exc:
            raise InvariantBroken(
                message(QT_TRANSLATE_NOOP("Storage", "This correction can't be written as text."))
            ) from exc
        self._database.write(
            lambda db: db.execute("INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?)", row)
        )

    def remove(self, fingerprint: str, original: str) -> None:
        """Forget the correction of `original`; nothing happens where there is none.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        self._database.write(
            lambda db: db.execute(
                "DELETE FROM correction WHERE fingerprint = ? AND original = ?",
                (fingerprint, original),
            )
        )

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()
