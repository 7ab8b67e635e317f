"""Remove articles so that nothing of their text is left in the file.

Why it exists: "forget everywhere" is a promise. Deleting rows leaves their words on free pages, in
gaps of pages that were balanced, and in the journal. So the rows go in one transaction that also
notes a chore; then the whole file is written anew and the journal is emptied. If that is cut short
or another program is reading, it is done the next time.

Source: https://www.sqlite.org/pragma.html#pragma_secure_delete,
https://www.sqlite.org/lang_vacuum.html.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Final

from reader.adapters.storage.indexing import PassageIndex
from reader.adapters.storage.memory_removal import forget_units, scrub_index
from reader.domain.article import ArticleId

__all__ = [
    "ERASE",
    "erase_traces",
    "forget_rows",
    "has_chore",
    "holds_any",
    "scrub_all",
    "tables_of",
]

ERASE: Final = "erase"
"""The chore: write the file anew."""

_BY_TEXT: Final = ("correction", "hidden_term")
"""Tables that hold something of a text by its fingerprint."""
_BY_ARTICLE: Final = (
    ("article", "id"),
    ("note", "article_id"),
    ("memory_unit", "article_id"),
    ("dismissed_doubt", "article_id"),
)
"""Tables that hold something of an article by its id, and the column."""


def forget_rows(db: sqlite3.Connection, ids: Sequence[ArticleId], index: PassageIndex) -> None:
    """Delete articles with all that belongs to them, inside a transaction; note the chore.

    Works on files of earlier versions too: tables that are not there yet are passed over.
    """
    tables = tables_of(db)
    for article_id in ids:
        if "article_version" in tables:
            index.drop_article(db, article_id)
            texts = "SELECT fingerprint FROM article_version WHERE article_id = ?"
            for table in _BY_TEXT:
                db.execute(f"DELETE FROM {table} WHERE fingerprint IN ({texts})", (article_id,))  # noqa: S608 - our own words
            db.execute("DELETE FROM note WHERE article_id = ?", (article_id,))
            db.execute("DELETE FROM article WHERE id = ?", (article_id,))
        if "dismissed_doubt" in tables:
            db.execute("DELETE FROM dismissed_doubt WHERE article_id = ?", (article_id,))
    if "memory_unit" in tables:
        forget_units(db, ids)
    if "chore" in tables:
        db.execute("INSERT OR IGNORE INTO chore VALUES (?)", (ERASE,))


def holds_any(db: sqlite3.Connection, ids: Sequence[ArticleId]) -> bool:
    """Tell whether a database holds one of the articles, or a note or unit of one."""
    tables = tables_of(db)
    found = [
        f"SELECT 1 FROM {table} WHERE {column} = :id"  # noqa: S608 - our own names
        for table, column in _BY_ARTICLE
        if table in tables
    ]
    if not found:
        return False
    sql = " UNION ALL ".join(found)
    return any(db.execute(sql, {"id": one}).fetchone() is not None for one in ids)


def has_chore(db: sqlite3.Connection, name: str) -> bool:
    """Tell whether something is still to be done."""
    return db.execute("SELECT 1 FROM chore WHERE name = ?", (name,)).fetchone() is not None


def erase_traces(db: sqlite3.Connection, index: PassageIndex) -> bool:
    """Write the file anew and empty its journal, if the chore says so; return whether it is done.

    Raises:
        sqlite3.Error: It could not be done now; the chore stays.
    """
    if not has_chore(db, ERASE):
        return True
    scrub_all(db, index)
    db.execute("VACUUM")
    if not _journal_emptied(db):
        return False
    db.execute("DELETE FROM chore WHERE name = ?", (ERASE,))
    _journal_emptied(db)
    return True


def scrub_all(db: sqlite3.Connection, index: PassageIndex) -> None:
    """Leave no word of what was removed in any index; may take seconds."""
    index.scrub(db)
    if "memory_unit" in tables_of(db):
        scrub_index(db)


def tables_of(db: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables."""
    rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return frozenset(str(row[0]) for row in rows)


def _journal_emptied(db: sqlite3.Connection) -> bool:
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
