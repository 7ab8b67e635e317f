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
from reader.domain.article import ArticleId

__all__ = ["ERASE", "erase_traces", "forget_rows", "has_chore", "holds_any", "tables_of"]

ERASE: Final = "erase"
"""The chore: write the file anew."""

_BY_TEXT: Final = ("correction", "hidden_term")
"""Tables that hold something of a text by its fingerprint."""


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
    if "chore" in tables:
        db.execute("INSERT OR IGNORE INTO chore VALUES (?)", (ERASE,))


def holds_any(db: sqlite3.Connection, ids: Sequence[ArticleId]) -> bool:
    """Tell whether a database holds one of the articles, or a note or dismissed doubt of one."""
    tables = tables_of(db)
    if "article_version" not in tables:
        return False
    sql = "SELECT 1 FROM article WHERE id = ?1 UNION ALL SELECT 1 FROM note WHERE article_id = ?1"
    if "dismissed_doubt" in tables:
        sql += " UNION ALL SELECT 1 FROM dismissed_doubt WHERE article_id = ?1"
    return any(db.execute(sql, (one,)).fetchone() is not None for one in ids)


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
    index.scrub(db)
    db.execute("VACUUM")
    if not _journal_emptied(db):
        return False
    db.execute("DELETE FROM chore WHERE name = ?", (ERASE,))
    _journal_emptied(db)
    return True


def tables_of(db: sqlite3.Connection) -> frozenset[str]:
    """Return the names of the tables."""
    rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return frozenset(str(row[0]) for row in rows)


def _journal_emptied(db: sqlite3.Connection) -> bool:
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
