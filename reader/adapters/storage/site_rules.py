"""What a person chose for the pages of a site, in the user's database.

Why it exists: the next page of the site comes as the person wants it. Pages are read on another
lane than the one that writes; `rules_reader` opens, reads and closes there, and a file that can't
be read costs no article.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.stored_text import stored
from reader.domain.errors import ReaderError
from reader.domain.messages import Message
from reader.domain.site_rules import Rules, SiteRule
from reader.services.ports import Clock
from reader.services.site_rule_ports import RulesOf

__all__ = ["SqliteSiteRules", "rules_reader"]

log = logging.getLogger(__name__)

_OF: Final = "SELECT place, taken FROM site_rule WHERE host = ? ORDER BY rowid"
_BEFORE: Final = "SELECT taken FROM site_rule WHERE host = ? AND place = ?"
_PUT: Final = "INSERT OR REPLACE INTO site_rule VALUES (?, ?, ?, ?)"
_REMOVE: Final = "DELETE FROM site_rule WHERE host = ? AND place = ?"
_FORGET: Final = "DELETE FROM site_rule WHERE host = ?"


class SqliteSiteRules:
    """`SiteRules` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def of(self, host: str) -> Rules:
        """Return the rules of a site.

        Raises:
            StorageUnavailable: The file can't be read.
        """
        rows = self._database.read(lambda db: db.execute(_OF, (stored(host),)).fetchall())
        return {str(place): bool(taken) for place, taken in rows}

    def put(self, rule: SiteRule) -> bool | None:
        """Keep a rule; return what the one before it said, None where there was none.

        Raises:
            DiskFull: There is no room; nothing was kept.
            StorageUnavailable: It can't be written; nothing was kept.
        """
        key = stored(rule.host), stored(rule.place)
        values = (*key, int(rule.taken), self._clock())

        def write(db: sqlite3.Connection) -> bool | None:
            row = db.execute(_BEFORE, key).fetchone()
            db.execute(_PUT, values)
            return None if row is None else bool(row[0])

        return self._database.write(write)

    def remove(self, host: str, place: str) -> None:
        """Remove the rule for one place.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        self._database.write(lambda db: db.execute(_REMOVE, (stored(host), stored(place))))

    def forget(self, host: str) -> int:
        """Remove all rules of a site; return how many there were.

        Raises:
            StorageUnavailable: It can't be written; nothing was changed.
        """
        return self._database.write(lambda db: db.execute(_FORGET, (stored(host),)).rowcount)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def rules_reader(path: Path, clock: Clock) -> RulesOf:
    """Return what reads the rules of a site, on whatever thread asks; it holds nothing open."""

    def rules_of(host: str) -> Rules:
        if not host or not path.exists():
            return {}
        store = SqliteSiteRules(path, clock)
        try:
            return store.of(host)
        except ReaderError as exc:
            log.warning("the rules of a site can't be read: %s", exc)
            return {}
        finally:
            store.close()

    return rules_of
