"""Look through the stored files, and make the search index anew where it does not fit them.

Why it exists: SQLite looks at a page when it needs it. Here every page is read, every text is
decoded, and the index is compared with what it is an index of. The files are opened for reading
only, so that nothing is migrated, put aside or repaired by looking; the index alone is written.

Source: https://www.sqlite.org/pragma.html#pragma_integrity_check,
https://www.sqlite.org/fts5.html#the_integrity_check_command.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from reader.adapters.storage.article_codec import article_from
from reader.adapters.storage.article_indexing import index_article
from reader.adapters.storage.article_versions import newest_article
from reader.adapters.storage.backup_files import open_backup
from reader.adapters.storage.database import Database
from reader.adapters.storage.entry_rows import ids_of
from reader.adapters.storage.forgetting import tables_of
from reader.adapters.storage.indexing import INDEX_TABLES
from reader.adapters.storage.migrations import IMPORTED, MACHINE, USER, Schema, refuse_newer
from reader.adapters.storage.search_index import SearchIndex
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.storage_check import FileCheck, FileState, IndexState, StorageReport

__all__ = ["SqliteStorageCheck"]

log = logging.getLogger(__name__)

_MOST_PROBLEMS: Final = 20
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_COUNTS: Final = {
    "articles": ("article", "SELECT count(*) FROM article WHERE removed_at = ''"),
    "articles_in_bin": ("article", "SELECT count(*) FROM article WHERE removed_at > ''"),
    "versions": ("article_version", "SELECT count(*) FROM article_version"),
    "notes": ("note", "SELECT count(*) FROM note WHERE removed_at = ''"),
    "notes_in_bin": ("note", "SELECT count(*) FROM note WHERE removed_at > ''"),
    "translated_sentences": ("kept_unit", "SELECT count(*) FROM kept_unit"),
    "passages": ("search_passage", "SELECT count(*) FROM search_passage"),
    "memory_units": ("memory_unit", "SELECT count(*) FROM memory_unit"),
    "terms": ("own_term", "SELECT count(*) FROM own_term"),
    "sentences": ("unit", "SELECT count(*) FROM unit"),
}
"""By name: the table that it needs, and the question."""
_PASSAGES_APART: Final = """
    SELECT count(*) FROM (
        SELECT number FROM search_passage EXCEPT SELECT id FROM search_index_docsize
    ) UNION ALL SELECT count(*) FROM (
        SELECT id FROM search_index_docsize EXCEPT SELECT number FROM search_passage
    )"""
_NOT_INDEXED: Final = """
    SELECT id FROM article WHERE removed_at = ''
    EXCEPT SELECT id FROM search_article ORDER BY id"""
_INDEXED_IN_VAIN: Final = """
    SELECT search_article.id FROM search_article JOIN article USING (id) WHERE removed_at > ''"""


class SqliteStorageCheck:
    """`StorageCheck` of the user's database, the machine cache and the imported memory."""

    def __init__(
        self, library: Path, machine_cache: Path, index: SearchIndex, memory: Path | None = None
    ) -> None:
        """Remember where the files lie; without `memory` there is no imported one."""
        self._memory = memory
        self._library = library
        self._machine_cache = machine_cache
        self._index = index

    def run(self, tell: Callable[[int, int], None]) -> StorageReport:
        """Return what was found. See the port.

        Raises:
            NewerDatabase: A newer version of the app wrote a file.
            StorageUnavailable: A file can't be opened at all.
        """
        library = _checked(self._library, USER)
        cache = _checked(self._machine_cache, MACHINE)
        report = StorageReport(library, cache, index=_unseen(library.state))
        if self._memory is not None:
            report = replace(report, memory=_checked(self._memory, IMPORTED))
        if library.state is not FileState.WHOLE:
            return report
        unreadable = tuple(_unreadable(self._library, tell))
        state, why = self._checked_index()
        return replace(report, unreadable=unreadable, index=state, why=why)

    def _checked_index(self) -> tuple[IndexState, str]:
        with closing(_opened(self._library)) as db:
            if "search_index" not in tables_of(db):
                return IndexState.ABSENT, ""
        database = Database(self._library, USER)
        try:
            return database.write(self._mended)
        except StorageUnavailable as error:
            return IndexState.UNCHECKED, str(error)
        except _IndexBroken as error:
            log.exception("the index can't be made anew")
            return IndexState.DAMAGED, str(error)
        finally:
            database.close()

    def _mended(self, db: sqlite3.Connection) -> tuple[IndexState, str]:
        """Look at the index and mend it, inside a transaction.

        Raises:
            _IndexBroken: It can't be mended. SQLite's own error would make the whole file damaged.
        """
        try:
            why = _index_problem(db)
            if why:
                self._index.rebuild(db)
            moved = self._brought_in_step(db)
        except sqlite3.DatabaseError as exc:
            if _code(exc) not in _DAMAGED:
                raise
            raise _IndexBroken(str(exc)) from exc
        if not why and not moved:
            return IndexState.WHOLE, ""
        why = why or f"{moved} articles were not in step with it"
        log.warning("the index was made anew: %s", why)
        return IndexState.MENDED, why

    def _brought_in_step(self, db: sqlite3.Connection) -> int:
        """Take out what is in the bin, put in what is missing; return how many articles."""
        vain = [ArticleId(one) for (one,) in db.execute(_INDEXED_IN_VAIN).fetchall()]
        for article_id in vain:
            self._index.drop_article(db, article_id)
        missing = [ArticleId(one) for (one,) in db.execute(_NOT_INDEXED).fetchall()]
        there = [one for one in (newest_article(db, one) for one in missing) if one is not None]
        for article in there:
            index_article(db, self._index, article)
        return len(vain) + len(there)


class _IndexBroken(Exception):
    """The index is damaged so that it can't be made anew."""


def _unseen(state: FileState) -> IndexState:
    return IndexState.ABSENT if state is FileState.ABSENT else IndexState.UNCHECKED


def _index_problem(db: sqlite3.Connection) -> str:
    """Return what is wrong with the index itself, or an empty string."""
    try:
        db.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
        apart = sum(count for (count,) in db.execute(_PASSAGES_APART).fetchall())
    except sqlite3.DatabaseError as exc:
        if _code(exc) not in _DAMAGED:
            raise
        return str(exc)
    return f"{apart} passages are not in step with it" if apart else ""


def _checked(path: Path, schema: Schema) -> FileCheck:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return FileCheck(str(path), FileState.ABSENT)
    except OSError as exc:
        raise _unavailable(path, exc.strerror) from exc
    try:
        with closing(_opened(path)) as db:
            refuse_newer(db, schema, path)
            problems = tuple(_problems(db))
            rows = () if problems else tuple(_rows(db))
    except sqlite3.Error as exc:
        if _code(exc) not in _DAMAGED:
            raise _unavailable(path, exc) from exc
        problems, rows = (str(exc),), ()
    state = FileState.DAMAGED if problems else FileState.WHOLE
    return FileCheck(str(path), state, size, problems, rows)


def _problems(db: sqlite3.Connection) -> Iterator[str]:
    """Yield what SQLite finds; of the index only what is no matter of its own tables."""
    for (line,) in db.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS:d})").fetchall():
        if line != "ok" and INDEX_TABLES not in line:
            yield from str(line).splitlines()[:_MOST_PROBLEMS]
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchmany(_MOST_PROBLEMS):
        yield f"row {row} of {table} has no {parent}"


def _rows(db: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    tables = tables_of(db)
    for name, (table, sql) in _COUNTS.items():
        if table in tables:
            yield name, int(db.execute(sql).fetchone()[0])


def _unreadable(path: Path, tell: Callable[[int, int], None]) -> Iterator[ArticleId]:
    """Yield the articles of which a version can't be decoded."""
    with closing(_opened(path)) as db:
        if "article_version" not in tables_of(db):
            return
        ids = ids_of(db, "1", ())
        sql = "SELECT content FROM article_version WHERE article_id = ?"
        for done, article_id in enumerate(ids, 1):
            texts = [content for (content,) in db.execute(sql, (article_id,)).fetchall()]
            if not texts or not all(_can_be_read(one, article_id) for one in texts):
                yield article_id
            tell(done, len(ids))


def _can_be_read(content: bytes, article_id: ArticleId) -> bool:
    try:
        article_from(bytes(content), article_id)
    except (ValueError, TypeError):
        return False
    return True


def _opened(path: Path) -> sqlite3.Connection:
    """Open a file for reading only; where its folder can't be written either, as it lies there."""
    db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error as exc:
        db.close()
        if _code(exc) in _DAMAGED:
            raise
        return open_backup(path)
    return db


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def _unavailable(path: Path, why: object) -> StorageUnavailable:
    return StorageUnavailable(
        message(QT_TRANSLATE_NOOP("Storage", "{file} can't be used."), file=path),
        message(QT_TRANSLATE_NOOP("Storage", "The system says: {why}."), why=why),
        message(QT_TRANSLATE_NOOP("Storage", "Nothing was changed in it.")),
    )
