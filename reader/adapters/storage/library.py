"""The articles that were opened, with everything that makes opening them again instant.

Why it exists: the window, the list and the commands ask for articles, places, tags and kept
translations here; the rules about rows are in `article_rows`, `entry_rows`, `kept_units` and
`forgetting`. Each call is one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from reader.adapters.storage import article_rows, entry_rows
from reader.adapters.storage.article_indexing import index_article
from reader.adapters.storage.article_rows import (
    Outcome,
    restore_notes,
)
from reader.adapters.storage.article_versions import article_of, newest_article
from reader.adapters.storage.entry_rows import ids_of, renew_searched
from reader.adapters.storage.indexing import IndexLater, NoIndex, PassageIndex
from reader.adapters.storage.kept_units import (
    add_effort_row,
    effort_of,
    standing_units,
    unit_languages,
)
from reader.adapters.storage.library_file import LibraryFile
from reader.adapters.storage.stored_text import distinct_tags, stored
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.errors import InvariantBroken, StorageReadOnly
from reader.domain.library import (
    ArticleVersion,
    LibraryEntry,
    LibraryQuery,
    ReadingPlace,
    ReadingState,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.translation import TranslationUnit
from reader.services.library_ports import Kept, KeptUnits
from reader.services.ports import Clock

__all__ = ["SqliteLibrary"]

_SET_PLACE: Final = """
    UPDATE article SET place_segment = ?, place_share = ?, progress = ?, opened_at = ?,
        state = CASE state WHEN 'unread' THEN 'reading' ELSE state END
    WHERE id = ?"""

_VERSIONS: Final = """
    SELECT number, fingerprint, made_at FROM article_version WHERE article_id = ?
    ORDER BY number"""
_REMOVE: Final = "UPDATE article SET removed_at = ? WHERE id = ? AND removed_at = ''"
_REMOVE_NOTES: Final = """
    UPDATE note SET removed_at = ?, with_article = 1 WHERE article_id = ? AND removed_at = ''"""


class SqliteLibrary:
    """`Library` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        index: PassageIndex | None = None,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._index: PassageIndex = index or NoIndex()
        self._file = LibraryFile(path, self._index, on_open)
        self._clock = clock

    def keep(self, article: Article, *, opened: bool = True, index_later: bool = False) -> Kept:
        """Keep an article; the same text is the same article. See the port.

        Raises:
            DiskFull: There is no room; what was kept before is untouched.
            StorageReadOnly: Nothing can be kept, and this text is not there yet.
            StorageUnavailable: It can't be written; what was kept before is untouched.
        """
        now = self._clock()
        index = IndexLater() if index_later else self._index

        def write(db: sqlite3.Connection) -> Kept:
            outcome = article_rows.keep_article(db, article, now, index)
            article_id = outcome.article.article_id
            if opened:
                db.execute("UPDATE article SET opened_at = ? WHERE id = ?", (now, article_id))
            return _kept(db, outcome)

        try:
            return self._file.write(write)
        except StorageReadOnly:
            there = self._file.read(lambda db: _there(db, article))
            if there is None:
                raise
            return there

    def index_waiting(self) -> Iterator[int]:
        """Index what waits for it, a small transaction at a time. See the port."""
        return self._file.index_waiting()

    def article(self, article_id: ArticleId, version: int = 0) -> Article | None:
        """Return a kept article, its newest version where `version` is 0; None where it is gone.

        One that can't be read back is None too, and there is a notice; the version before it takes
        the place of a newest one that can't.
        """
        found = self._file.read(lambda db: article_of(db, article_id, version))
        held = [one for one in self.versions(article_id) if version in {0, one.number}]
        if held and (found is None or (not version and found.fingerprint != held[-1].fingerprint)):
            self._file.report_unreadable(article_id)
        return found

    def find(self, article: Article) -> Article | None:
        """Return the kept article with the same text; None where there is none."""
        return self._file.read(lambda db: article_rows.find_article(db, article))

    def entry(self, article_id: ArticleId) -> LibraryEntry | None:
        """Return the entry of an article, also of one in the bin; None where it is gone."""
        return self._file.read(lambda db: entry_rows.entry_of(db, article_id))

    def count(self, query: LibraryQuery) -> int:
        """Return how many articles `query` finds."""
        return self._file.read(lambda db: entry_rows.count_entries(db, query))

    def page(self, query: LibraryQuery, start: int, count: int) -> tuple[LibraryEntry, ...]:
        """Return the entries from place `start` on, counted from 0, at most `count`."""
        return self._file.read(lambda db: entry_rows.entries_page(db, query, start, count))

    def versions(self, article_id: ArticleId) -> tuple[ArticleVersion, ...]:
        """Return the versions of an article, the first one first."""
        rows = self._file.read(lambda db: db.execute(_VERSIONS, (article_id,)).fetchall())
        return tuple(ArticleVersion(*row) for row in rows)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return the tags of the articles outside of the bin with how many have each, by name."""
        return self._file.read(entry_rows.tag_counts)

    def set_tags(self, article_ids: Sequence[ArticleId], tags: Iterable[str]) -> None:
        """Give articles exactly these tags."""
        wanted = distinct_tags(tags)

        def write(db: sqlite3.Connection, one: ArticleId) -> None:
            db.execute("DELETE FROM article_tag WHERE article_id = ?", (one,))
            rows = [(one, key, tag) for key, tag in wanted.items()]
            db.executemany("INSERT INTO article_tag VALUES (?, ?, ?)", rows)
            renew_searched(db, one)

        self._file.write_each(article_ids, write)

    def set_state(self, article_ids: Sequence[ArticleId], state: ReadingState) -> None:
        """Say how far articles were read."""
        sql = "UPDATE article SET state = ? WHERE id = ?"
        self._file.write_each(article_ids, lambda db, one: db.execute(sql, (state, one)))

    def place(self, article_id: ArticleId) -> ReadingPlace:
        """Return the reading place; the beginning where none was kept."""
        sql = "SELECT place_segment, place_share FROM article WHERE id = ?"
        row = self._file.read(lambda db: db.execute(sql, (article_id,)).fetchone())
        return ReadingPlace() if row is None else ReadingPlace(SegmentId(row[0]), float(row[1]))

    def set_place(self, article_id: ArticleId, place: ReadingPlace, progress: float) -> None:
        """Keep the reading place; an unread article is being read from now on."""
        values = (place.segment_id, place.share, progress, self._clock(), article_id)
        self._file.write(lambda db: db.execute(_SET_PLACE, values))

    def set_known(self, article_id: ArticleId, share: float) -> None:
        """Keep the share of words that the reader knows."""
        sql = "UPDATE article SET known = ? WHERE id = ?"
        self._file.write(lambda db: db.execute(sql, (share, article_id)))

    def units(self, article_id: ArticleId, language: str) -> Mapping[SegmentId, TranslationUnit]:
        """Return the kept translation of an article's newest version."""
        return self._file.read(lambda db: article_rows.units_here(db, article_id, language))

    def put_units(
        self,
        article_id: ArticleId,
        language: str,
        units: Sequence[TranslationUnit],
        *,
        reviewed: bool = False,
    ) -> None:
        """Keep units of a translation; none of an article that is not kept. See the port."""
        tag = stored(language)

        def write(db: sqlite3.Connection, one: ArticleId) -> None:
            kept = units if reviewed else standing_units(db, one, tag, units)
            article_rows.keep_units(db, one, tag, kept, self._index)

        self._file.write_each([article_id], write)

    def languages(self, article_id: ArticleId) -> tuple[str, ...]:
        """Return the languages that an article has units in, by name."""
        return tuple(self._file.read(lambda db: unit_languages(db, article_id)))

    def put_segments(self, article: Article, units: KeptUnits) -> None:
        """Keep the segments of an article that a person cut anew, and units. See the port."""
        self._file.write(lambda db: article_rows.keep_segments(db, article, units, self._index))

    def put_choices(self, article: Article) -> None:
        """Keep what a person took of an article and corrected. See the port."""
        self._file.write(lambda db: article_rows.keep_choices(db, article, self._index))

    def effort(self, article_id: ArticleId, language: str) -> float:
        """Return the seconds that a person spent on a translation."""
        return self._file.read(lambda db: effort_of(db, article_id, stored(language)))

    def add_effort(self, article_id: ArticleId, language: str, seconds: float) -> None:
        """Add to the seconds that a person spent on a translation."""
        tag = stored(language)
        self._file.write_each([article_id], lambda db, one: add_effort_row(db, one, tag, seconds))

    def remove(self, article_ids: Sequence[ArticleId]) -> None:
        """Put articles into the bin, with their notes."""
        now = self._clock()

        def write(db: sqlite3.Connection, one: ArticleId) -> None:
            db.execute(_REMOVE, (now, one))
            db.execute(_REMOVE_NOTES, (now, one))
            self._index.drop_article(db, one)

        self._file.write_each(article_ids, write)

    def restore(self, article_ids: Sequence[ArticleId]) -> None:
        """Take articles out of the bin, with the notes that went there with them."""

        def write(db: sqlite3.Connection, one: ArticleId) -> None:
            db.execute("UPDATE article SET removed_at = '' WHERE id = ?", (one,))
            restore_notes(db, one)
            article = newest_article(db, one)
            if article is not None:
                index_article(db, self._index, article)

        self._file.write_each(article_ids, write)

    def forget(self, article_ids: Sequence[ArticleId]) -> None:
        """Remove articles for good; nothing of their text is left in the file. See the port."""
        self._file.forget(article_ids)

    def empty_bin(self, removed_before: str) -> int:
        """Forget what went to the bin before a time; return how many articles."""
        condition = "removed_at > '' AND removed_at < ?"
        ids = self._file.read(lambda db: ids_of(db, condition, (removed_before,)))
        self._file.forget(ids)
        return len(ids)

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._file.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _there(db: sqlite3.Connection, article: Article) -> Kept | None:
    """Return what keeping an article would find, where that needs no writing."""
    found = article_rows.find_article(db, article)
    return None if found is None else _kept(db, Outcome(found, is_new=False, is_changed=False))


def _kept(db: sqlite3.Connection, outcome: Outcome) -> Kept:
    entry = entry_rows.entry_of(db, outcome.article.article_id)
    if entry is None:
        raise InvariantBroken(
            message(QT_TRANSLATE_NOOP("Storage", "An article that was kept is not there."))
        )
    return Kept(outcome.article, entry, outcome.is_new, outcome.is_changed)
