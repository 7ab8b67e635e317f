"""The schemas of the databases as lists of steps, and the one way to take them.

Why it exists: a database of any earlier version must come up to date or stay as it was, also when
the machine stops in the middle. Each step is one transaction that ends with the new
``user_version``; ``executescript`` is never used, since it commits first.

The two stores are never mixed: the machine cache can be made again and is kept cheaply, the user's
database can't and is backed up before it is changed.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from reader.adapters.storage.backup_files import BEFORE_MIGRATION, write_backup
from reader.adapters.storage.dismissal_schema import DISMISSALS
from reader.adapters.storage.library_schema import LIBRARY
from reader.adapters.storage.memory_schema import MEMORY
from reader.adapters.storage.review_schema import REVIEW
from reader.adapters.storage.search_index import SearchIndex
from reader.adapters.storage.site_rule_schema import SITE_RULES
from reader.adapters.system.locations import BACKUPS
from reader.domain.errors import NewerDatabase
from reader.domain.messages import QT_TRANSLATE_NOOP, message

__all__ = ["IMPORTED", "MACHINE", "USER", "Schema", "is_older", "migrate", "refuse_newer"]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Schema:
    """One database.

    Attributes:
        name: For the log.
        precious: True where the user made what it holds: written through to the disk at every
            commit and backed up before it is migrated.
        steps: SQL statements that lead from version n to n + 1, from an empty file on. Once
            released a step never changes.
    """

    name: str
    precious: bool
    steps: tuple[tuple[str, ...], ...]

    @property
    def version(self) -> int:
        """Return the version that this app reads and writes."""
        return len(self.steps)


MACHINE: Final = Schema(
    "machine cache",
    precious=False,
    steps=(
        (
            """CREATE TABLE unit (
                id INTEGER PRIMARY KEY,
                key BLOB NOT NULL UNIQUE,
                source TEXT NOT NULL,
                source_language TEXT NOT NULL,
                target_language TEXT NOT NULL,
                packages TEXT NOT NULL,
                settings TEXT NOT NULL,
                names TEXT NOT NULL,
                target TEXT NOT NULL,
                origin TEXT NOT NULL,
                alignment TEXT NOT NULL,
                doubts TEXT NOT NULL,
                score REAL,
                used_on TEXT NOT NULL
            )""",
            "CREATE INDEX unit_by_use ON unit (used_on, id)",
        ),
    ),
)

IMPORTED: Final = Schema(
    "imported memory",
    precious=False,
    steps=(
        MEMORY,
        # What is still to be done where forgetting was cut short
        ("CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY)",),
    ),
)
"""Units of the translation memory that came from files: those can be imported again."""

USER: Final = Schema(
    "user database",
    precious=True,
    steps=(
        (
            """CREATE TABLE correction (
                fingerprint TEXT NOT NULL,
                original TEXT NOT NULL,
                corrected TEXT NOT NULL,
                made_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, original)
            ) WITHOUT ROWID""",
        ),
        (
            """CREATE TABLE own_term (
                id TEXT NOT NULL PRIMARY KEY,
                kind TEXT NOT NULL,
                form TEXT NOT NULL,
                folded TEXT NOT NULL,
                variants TEXT NOT NULL,
                names TEXT NOT NULL,
                notes TEXT NOT NULL,
                translit TEXT NOT NULL,
                domain TEXT NOT NULL,
                vowelled TEXT NOT NULL,
                english TEXT NOT NULL,
                dutch TEXT NOT NULL,
                searched TEXT NOT NULL,
                changed_at TEXT NOT NULL
            )""",
            "CREATE INDEX own_term_by_form ON own_term (folded, id)",
            "CREATE INDEX own_term_by_kind ON own_term (kind, folded, id)",
            "CREATE INDEX own_term_by_english ON own_term (english, id)",
            "CREATE INDEX own_term_by_dutch ON own_term (dutch, id)",
            "CREATE INDEX own_term_by_change ON own_term (changed_at, id)",
            """CREATE TABLE hidden_term (
                fingerprint TEXT NOT NULL,
                term_id TEXT NOT NULL,
                hidden_at TEXT NOT NULL,
                PRIMARY KEY (fingerprint, term_id)
            ) WITHOUT ROWID""",
            """CREATE TABLE glossary_revision (
                one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
                number INTEGER NOT NULL
            )""",
            "INSERT INTO glossary_revision VALUES (1, 0)",
            """CREATE TABLE known_word (
                lemma TEXT NOT NULL PRIMARY KEY,
                state TEXT NOT NULL,
                changed_at TEXT NOT NULL
            ) WITHOUT ROWID""",
        ),
        # What was known before this step was set by hand: no level could be chosen yet.
        ("ALTER TABLE known_word ADD COLUMN by_level INTEGER NOT NULL DEFAULT 0",),
        (*LIBRARY, *SearchIndex.statements),
        (*REVIEW, *DISMISSALS, *MEMORY),
        SITE_RULES,
    ),
)


def migrate(db: sqlite3.Connection, schema: Schema, path: Path) -> None:
    """Bring `db`, opened with ``isolation_level=None`` from `path`, to the version of `schema`.

    Raises:
        NewerDatabase: A newer version of the app wrote it; nothing was changed.
        StorageUnavailable: No backup could be written; nothing was changed.
        sqlite3.Error: A step failed; the database is as it was before that step.
    """
    refuse_newer(db, schema, path)
    current = _version(db)
    if schema.precious and 0 < current < schema.version:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        write_backup(db, path.parent / BACKUPS, BEFORE_MIGRATION, now)
    for number in range(current + 1, schema.version + 1):
        _take_step(db, schema, number)


def refuse_newer(db: sqlite3.Connection, schema: Schema, path: Path) -> None:
    """Look at the version of `db`; only reads.

    Raises:
        NewerDatabase: A newer version of the app wrote it; nothing was changed.
    """
    if _version(db) > schema.version:
        raise NewerDatabase(
            message(
                QT_TRANSLATE_NOOP("Storage", "{file} was written by a newer version of this app."),
                file=path,
            ),
            message(QT_TRANSLATE_NOOP("Storage", "Nothing was changed in it.")),
            message(QT_TRANSLATE_NOOP("Storage", "Install the newer version, or move the file.")),
        )


def is_older(db: sqlite3.Connection, schema: Schema) -> bool:
    """Tell whether `db` is to be brought up to date; only reads."""
    return _version(db) < schema.version


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _take_step(db: sqlite3.Connection, schema: Schema, number: int) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        if _version(db) < number:  # another process may have taken the step while we waited
            for statement in schema.steps[number - 1]:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number:d}")
            log.info("%s: migrated to version %d", schema.name, number)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # SQLite may have rolled back by itself, as on a full disk
            db.execute("ROLLBACK")
        raise
