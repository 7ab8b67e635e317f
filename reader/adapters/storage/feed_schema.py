"""The tables of the followed feeds: one step of the user's database.

Why it exists: what somebody follows, and how far he read it, is his own and is kept and backed up
like it. The texts of the entries are kept beside it within bounds, since a feed forgets them.

All tables keep their row numbers, by which a damaged file is read piece by piece (`salvage`).
"""

from __future__ import annotations

from typing import Final

__all__ = ["FEEDS"]

FEEDS: Final = (
    """CREATE TABLE feed (
        id TEXT NOT NULL PRIMARY KEY,
        address TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        site TEXT NOT NULL,
        folder TEXT NOT NULL,
        added_at TEXT NOT NULL,
        refreshed_at TEXT NOT NULL,
        error TEXT NOT NULL,
        etag TEXT NOT NULL,
        last_modified TEXT NOT NULL
    )""",
    # The newest of two entries of one moment has the greater number.
    """CREATE TABLE feed_entry (
        number INTEGER PRIMARY KEY,
        feed_id TEXT NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
        entry_id TEXT NOT NULL,
        title TEXT NOT NULL,
        link TEXT NOT NULL,
        summary TEXT NOT NULL,
        content TEXT NOT NULL,
        author TEXT NOT NULL,
        published TEXT NOT NULL,
        listed_at TEXT NOT NULL,
        is_read INTEGER NOT NULL,
        UNIQUE (feed_id, entry_id)
    )""",
    "CREATE INDEX feed_entry_by_date ON feed_entry (feed_id, listed_at, number)",
    "CREATE INDEX feed_entry_by_time ON feed_entry (listed_at, number)",
    "CREATE INDEX feed_entry_by_reading ON feed_entry (feed_id, is_read, listed_at, number)",
)
