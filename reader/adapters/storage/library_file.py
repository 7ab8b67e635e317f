"""The user's database as the library uses it: chores are done before, traces are erased after.

Why it exists: what a call left to be done (traces to erase, an index to make anew) outlives a
crash, and is done at the next use, in small transactions, so that a note's save is never behind it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from reader.adapters.storage.article_indexing import index_article, index_steps
from reader.adapters.storage.article_rows import (
    addresses_of,
)
from reader.adapters.storage.article_versions import newest_article
from reader.adapters.storage.database import Database
from reader.adapters.storage.entry_rows import entry_of, ids_of
from reader.adapters.storage.forgetting import ERASE, erase_traces, forget_rows, has_chore
from reader.adapters.storage.indexing import INDEX_LATER, PassageIndex
from reader.adapters.storage.kept_pages import KeptPages
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.salvage import INDEX_TO_MAKE
from reader.adapters.system.locations import PAGES
from reader.domain.article import ArticleId
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["LibraryFile"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_ARTICLES_A_SLICE: Final = 8


class LibraryFile:
    """One `Database` with its chores. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        index: PassageIndex,
        on_open: Callable[[sqlite3.Connection], object] | None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._path = path
        self._database = Database(path, USER, on_open, checks=True)
        self._index = index
        self._seen = -1
        self._notices: list[Message] = []

    def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Return what `work` reads.

        Raises:
            StorageUnavailable: The file can't be opened or read.
        """
        self._do_chores()
        return self._database.read(work)

    def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` as one transaction.

        Raises:
            DiskFull: There is no room; nothing of `work` was kept.
            StorageUnavailable: The file can't be written; nothing of `work` was kept.
        """
        self._do_chores()
        return self._database.write(work)

    def write_each(
        self, ids: Sequence[ArticleId], work: Callable[[sqlite3.Connection, ArticleId], object]
    ) -> None:
        """Run `work` for those of `ids` that are kept, all in one transaction.

        Raises:
            DiskFull: There is no room; nothing of `work` was kept.
            StorageUnavailable: The file can't be written; nothing of `work` was kept.
        """

        def each(db: sqlite3.Connection) -> None:
            for one in ids:
                if ids_of(db, "id = ?", (one,)):
                    work(db, one)

        self.write(each)

    def forget(self, ids: Sequence[ArticleId]) -> None:
        """Delete articles, the pages that they were read from, and their traces in the file.

        The pages go first, since the articles say which they are.

        Raises:
            DiskFull: There is no room; no article was deleted.
            StorageUnavailable: The file can't be written; no article was deleted.
        """
        if not ids:
            return
        KeptPages(self._path.parent / PAGES).remove(
            self.read(lambda db: {one for each in ids for one in addresses_of(db, each)})
        )
        self.write(lambda db: forget_rows(db, ids, self._index))
        self._erase()
        self._notices.extend(
            message(
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "{file} was kept when the database was damaged. It may still hold what was "
                    "removed: delete it when you need it no more.",
                ),
                file=aside,
            )
            for aside in sorted(self._path.parent.glob(f"{self._path.name}.damaged-*"))
            if not aside.name.endswith(("-wal", "-shm"))
        )

    def index_waiting(self) -> Iterator[int]:
        """Index what waits for it; yield how many articles wait, after each small transaction.

        Raises:
            DiskFull: There is no room; what was not indexed still waits.
            StorageUnavailable: The file can't be written; what was not indexed still waits.
        """
        waiting = self.read(_waiting)
        for done, one in enumerate(waiting, 1):
            for step in self._database.read(lambda db, one=one: index_steps(db, self._index, one)):  # type: ignore[misc]
                self._database.write(step)
                yield len(waiting) - done

    def report_unreadable(self, article_id: ArticleId) -> None:
        """Tell the user that the text of an article can't be read back."""
        entry = self._database.read(lambda db: entry_of(db, article_id))
        self._notices.append(
            message(
                QT_TRANSLATE_NOOP(
                    "Storage",
                    "The text of “{title}” can't be read back. Open it again from where it "
                    "came from, or look into a backup; your notes are kept.",
                ),
                title=entry.title if entry else article_id,
            )
        )

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        taken, self._notices = tuple(self._notices), []
        return self._database.take_notices() + taken

    def close(self) -> None:
        """Close the file; chores are looked for again at the next use."""
        self._database.close()
        self._seen = -1

    def _erase(self) -> None:
        """Erase traces; where that can't be done now, say so: it is done at the next start."""
        try:
            done = self._database.read(lambda db: erase_traces(db, self._index))
        except StorageUnavailable as exc:
            log.warning("traces can't be erased now: %s", exc)
            done = False
        if not done:
            self._notices.append(
                message(
                    QT_TRANSLATE_NOOP(
                        "Storage",
                        "What you removed is gone from the library, but the file could not be "
                        "written anew: words of it may be left in {file} until the next start.",
                    ),
                    file=self._path,
                )
            )

    def _do_chores(self) -> None:
        """Do what is left to be done, once for each opening of the file."""
        if self._seen == self._database.openings:
            return
        erase, index = self._database.read(
            lambda db: (has_chore(db, ERASE), has_chore(db, INDEX_TO_MAKE))
        )
        if erase and not self._database.reads_only:
            self._erase()
        self._seen = self._database.openings
        if index and not self._database.reads_only:
            self._make_index()
        for _ in self.index_waiting():  # a crash or a hasty end left them
            pass

    def _make_index(self) -> None:
        """Index everything anew, after the file was saved from damage."""
        ids = self._database.read(lambda db: ids_of(db, "removed_at = ''", ()))

        def some(db: sqlite3.Connection, part: Sequence[ArticleId]) -> None:
            for one in part:
                article = newest_article(db, one)
                if article is not None:
                    index_article(db, self._index, article)

        for start in range(0, len(ids), _ARTICLES_A_SLICE):
            part = ids[start : start + _ARTICLES_A_SLICE]
            self._database.write(lambda db, part=part: some(db, part))  # type: ignore[misc]
        done = "DELETE FROM chore WHERE name = ?"
        self._database.write(lambda db: db.execute(done, (INDEX_TO_MAKE,)))
        log.info("the index was made anew: %d articles", len(ids))


def _waiting(db: sqlite3.Connection) -> list[ArticleId]:
    """Return the articles that wait for the index."""
    found = db.execute("SELECT name FROM chore WHERE name GLOB ?", (f"{INDEX_LATER}*",)).fetchall()
    return [ArticleId(str(name).removeprefix(INDEX_LATER)) for (name,) in found]
