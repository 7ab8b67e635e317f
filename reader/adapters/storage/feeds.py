"""The followed feeds and their entries, in the user's database.

Why it exists: unread counts must outlive a feed that forgets its articles, and a refresh must not
make unread what was read. An entry without a date stands where it was first met. Bounds hold for
each feed: so many entries, and so much text; the newest are kept.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.stored_text import stored
from reader.domain.feeds import MOST_ENTRIES, Feed, FeedEntry, FeedId, FollowedFeed
from reader.domain.messages import Message
from reader.services.feed_ports import FetchedFeed
from reader.services.ports import Clock

__all__ = ["MOST_TEXT", "SqliteFeeds"]

log = logging.getLogger(__name__)

MOST_TEXT: Final = 3_000_000
"""Characters of text that are kept of one feed; entries beyond keep title and link."""

_EVERY: Final = (
    "SELECT id, address, title, site, folder, added_at, refreshed_at, error, etag, last_modified, "
    "(SELECT count(*) FROM feed_entry WHERE feed_id = feed.id), "
    "(SELECT count(*) FROM feed_entry WHERE feed_id = feed.id AND is_read = 0) FROM feed"
)
_ADD: Final = "INSERT OR IGNORE INTO feed VALUES (?, ?, ?, ?, ?, ?, '', '', '', '')"
_TAKEN: Final = (
    "UPDATE feed SET refreshed_at = ?, error = '', etag = ?, last_modified = ? WHERE id = ?"
)
_NAMED: Final = (
    "UPDATE feed SET title = CASE WHEN title = address AND ? <> '' THEN ? ELSE title END, "
    "site = CASE WHEN ? <> '' THEN ? ELSE site END WHERE id = ?"
)
_KEEP: Final = (
    "INSERT INTO feed_entry (feed_id, entry_id, title, link, summary, content, author, published, "
    "listed_at, is_read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0) "
    "ON CONFLICT (feed_id, entry_id) DO UPDATE SET title = excluded.title, link = excluded.link, "
    "summary = excluded.summary, content = excluded.content, author = excluded.author, "
    "published = excluded.published WHERE title <> excluded.title OR link <> excluded.link "
    "OR summary <> excluded.summary OR content <> excluded.content "
    "OR author <> excluded.author OR published <> excluded.published"
)
_OLDER: Final = "SELECT entry_id FROM feed_entry WHERE feed_id = ? ORDER BY listed_at, number"
_CUT: Final = (
    "UPDATE feed_entry SET summary = '', content = '' WHERE number IN (SELECT number FROM "
    "(SELECT number, length(summary) + length(content) AS own, sum(length(summary) + "
    "length(content)) OVER (ORDER BY listed_at DESC, number DESC) AS so_far FROM feed_entry "
    "WHERE feed_id = ?) WHERE so_far > ? AND own > 0)"
)
_ENTRIES: Final = (
    "SELECT entry_id, title, link, summary, content, author, published, is_read, feed_id "
    "FROM feed_entry {only} ORDER BY listed_at DESC, number DESC LIMIT ? OFFSET ?"
)


class SqliteFeeds:
    """`Feeds` in the user's database. One thread from first use to `close`."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        on_open: Callable[[sqlite3.Connection], object] | None = None,
    ) -> None:
        """Remember `path`; the file is opened at first use."""
        self._database = Database(path, USER, on_open)
        self._clock = clock

    def every(self) -> tuple[FollowedFeed, ...]:
        """Return all feeds; see the port."""
        rows = self._database.read(lambda db: db.execute(_EVERY).fetchall())
        feeds = map(_feed, rows)
        return tuple(sorted(feeds, key=lambda one: (one.folder, one.title.casefold(), one.address)))

    def add(self, feeds: Sequence[FollowedFeed]) -> int:
        """Add feeds that are not there yet; see the port."""
        rows = [
            (
                one.feed_id,
                stored(one.address),
                stored(one.title),
                one.site,
                stored(one.folder),
                one.added_at,
            )
            for one in feeds
        ]
        return self._changed(lambda db: db.executemany(_ADD, rows)) if rows else 0

    def take(self, feed_id: FeedId, fetched: FetchedFeed) -> int:
        """Keep what was fetched; see the port."""
        now = self._clock()

        def write(db: sqlite3.Connection) -> int:
            validators = (stored(fetched.etag), stored(fetched.last_modified))
            if not db.execute(_TAKEN, (now, *validators, feed_id)).rowcount:
                return 0  # it was removed meanwhile
            return 0 if fetched.feed is None else _keep(db, feed_id, fetched.feed, now)

        return self._database.write(write)

    def fail(self, feed_id: FeedId, error: Message) -> None:
        """Keep what went wrong; see the port."""
        text = json.dumps([error.context, error.text, error.parameters])
        sql = "UPDATE feed SET error = ? WHERE id = ?"
        self._database.write(lambda db: db.execute(sql, (text, feed_id)))

    def change(self, feed_id: FeedId, *, title: str, folder: str) -> None:
        """Name a feed and put it into a folder; without a title it keeps its own."""
        sql = "UPDATE feed SET title = CASE WHEN ? <> '' THEN ? ELSE title END, folder = ? "
        values = (stored(title), stored(title), stored(folder), feed_id)
        self._database.write(lambda db: db.execute(f"{sql}WHERE id = ?", values))

    def remove(self, feed_ids: Iterable[FeedId]) -> int:
        """Remove feeds with their entries; see the port."""
        ids = [(one,) for one in dict.fromkeys(feed_ids)]

        def write(db: sqlite3.Connection) -> int:
            db.executemany("DELETE FROM feed_entry WHERE feed_id = ?", ids)
            return db.executemany("DELETE FROM feed WHERE id = ?", ids).rowcount

        return self._database.write(write) if ids else 0

    def entries(
        self,
        feed_id: FeedId | None,
        start: int = 0,
        count: int = 200,
        *,
        unread_only: bool = False,
    ) -> tuple[FeedEntry, ...]:
        """Return entries, newest first; see the port."""
        asked: list[tuple[str, tuple[str, ...]]] = []
        asked += [("feed_id = ?", (feed_id,))] if feed_id is not None else []
        asked += [("is_read = 0", ())] if unread_only else []
        only = " AND ".join(one for one, _ in asked)
        sql = _ENTRIES.format(only=f"WHERE {only}" if only else "")
        values = (*(value for _, given in asked for value in given), count, start)
        rows = self._database.read(lambda db: db.execute(sql, values).fetchall())
        return tuple(map(_entry, rows))

    def mark(self, feed_id: FeedId, entry_ids: Iterable[str] | None, *, read: bool) -> int:
        """Mark entries; see the port."""
        sql = "UPDATE feed_entry SET is_read = ? WHERE feed_id = ? AND is_read <> ?"
        values = (int(read), feed_id, int(read))
        if entry_ids is None:
            return self._changed(lambda db: db.execute(sql, values))
        rows = [(*values, stored(one)) for one in entry_ids]
        return self._changed(lambda db: db.executemany(f"{sql} AND entry_id = ?", rows))

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call."""
        return self._database.take_notices()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _changed(self, work: Callable[[sqlite3.Connection], object]) -> int:
        def write(db: sqlite3.Connection) -> int:
            before = db.total_changes
            work(db)
            return db.total_changes - before

        return self._database.write(write)


def _keep(db: sqlite3.Connection, feed_id: FeedId, feed: Feed, now: str) -> int:
    """Keep the entries of a feed; return how many are new."""
    title = stored(feed.title)
    db.execute(_NAMED, (title, title, feed.site, feed.site, feed_id))
    known = {str(one) for (one,) in db.execute(_OLDER, (feed_id,))}
    entries = feed.entries[:MOST_ENTRIES]
    room, rows = MOST_TEXT, []
    for one in entries:
        content = stored(one.content) if len(one.content) <= room else ""
        room -= len(content)
        summary = stored(one.summary) if len(one.summary) <= room else ""
        room -= len(summary)
        listed = min(one.published, now) if one.published else now
        texts = (stored(one.title), stored(one.link), summary, content, stored(one.author))
        rows.append((feed_id, stored(one.entry_id), *texts, one.published, listed))
    db.executemany(_KEEP, reversed(rows))
    present = {str(row[1]) for row in rows}
    gone = [one for (one,) in db.execute(_OLDER, (feed_id,)) if one not in present]
    spare = gone[: max(0, len(gone) + len(present) - MOST_ENTRIES)]
    db.executemany(
        "DELETE FROM feed_entry WHERE feed_id = ? AND entry_id = ?",
        [(feed_id, one) for one in spare],
    )
    db.execute(_CUT, (feed_id, MOST_TEXT))
    return len(present - known)


def _entry(row: Sequence[Any]) -> FeedEntry:
    entry_id, title, link, summary, content, author, published = map(str, row[:7])
    texts = (entry_id, title, link, summary, content, author, published)
    return FeedEntry(*texts, read=bool(row[7]), feed_id=FeedId(str(row[8])))


def _feed(row: Sequence[Any]) -> FollowedFeed:
    feed_id, address, title, site, folder, added_at, refreshed_at = map(str, row[:7])
    return FollowedFeed(
        FeedId(feed_id),
        address,
        title,
        site,
        folder,
        added_at,
        refreshed_at,
        _error(str(row[7])),
        str(row[8]),
        str(row[9]),
        int(row[10]),
        int(row[11]),
    )


def _error(text: str) -> Message | None:
    if not text:
        return None
    try:
        context, told, parameters = json.loads(text)
        return Message(str(context), str(told), tuple((str(n), str(v)) for n, v in parameters))
    except (ValueError, TypeError):
        log.warning("what went wrong with a feed can't be read back")
        return None
