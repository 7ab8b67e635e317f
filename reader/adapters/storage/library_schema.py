"""The tables of the library and its notes: one step of the user's database.

Why it exists: they are one step, and too long to stand among the others. Texts are compressed trees
(`article_codec`), since they are only read as a whole; whatever the list sorts or filters by has a
column. A note refers to an article by id alone: it may outlive it, or come before it.

All tables keep their row numbers, by which a damaged file is read piece by piece (`salvage`).
"""

from __future__ import annotations

from typing import Final

__all__ = ["APPLICATION_ID", "LIBRARY"]

APPLICATION_ID: Final = 0x51617269
"""``Qari``: tells our files from those of other programs."""

LIBRARY: Final = (
    f"PRAGMA application_id = {APPLICATION_ID:d}",
    """CREATE TABLE article (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        title_key TEXT NOT NULL,
        title_segments TEXT NOT NULL,
        translated_title TEXT NOT NULL,
        language TEXT NOT NULL,
        byline TEXT NOT NULL,
        date TEXT NOT NULL,
        site TEXT NOT NULL,
        location TEXT NOT NULL,
        part INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        words INTEGER NOT NULL,
        added_at TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        state TEXT NOT NULL,
        progress REAL NOT NULL,
        known REAL,
        place_segment TEXT NOT NULL,
        place_share REAL NOT NULL,
        searched TEXT NOT NULL,
        removed_at TEXT NOT NULL
    )""",
    "CREATE INDEX article_by_fingerprint ON article (fingerprint)",
    "CREATE INDEX article_by_location ON article (location, part)",
    "CREATE INDEX article_by_opening ON article (removed_at, opened_at, id)",
    "CREATE INDEX article_by_adding ON article (removed_at, added_at, id)",
    "CREATE INDEX article_by_date ON article (removed_at, date, id)",
    "CREATE INDEX article_by_title ON article (removed_at, title_key, id)",
    "CREATE INDEX article_by_site ON article (removed_at, site, id)",
    "CREATE INDEX article_by_progress ON article (removed_at, progress, id)",
    "CREATE INDEX article_by_length ON article (removed_at, words, id)",
    "CREATE INDEX article_by_known ON article (removed_at, known, id)",
    """CREATE TABLE article_version (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        fingerprint TEXT NOT NULL,
        made_at TEXT NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (article_id, number)
    )""",
    "CREATE INDEX article_version_by_fingerprint ON article_version (fingerprint)",
    """CREATE TABLE article_tag (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (article_id, key)
    )""",
    "CREATE INDEX article_tag_by_key ON article_tag (key, article_id)",
    """CREATE TABLE kept_unit (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        origin TEXT NOT NULL,
        alignment TEXT NOT NULL,
        doubts TEXT NOT NULL,
        score REAL,
        why TEXT NOT NULL,
        UNIQUE (article_id, language, segment_id)
    )""",
    """CREATE TABLE note (
        number INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        article_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        colour TEXT NOT NULL,
        side TEXT NOT NULL,
        scope TEXT NOT NULL,
        language TEXT NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        position INTEGER NOT NULL,
        home TEXT NOT NULL,
        body TEXT NOT NULL,
        searched TEXT NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        removed_at TEXT NOT NULL,
        with_article INTEGER NOT NULL
    )""",
    "CREATE INDEX note_by_article ON note (article_id, removed_at, with_article)",
    "CREATE INDEX note_by_change ON note (removed_at, changed_at, number)",
    """CREATE TABLE note_tag (
        note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        tag TEXT NOT NULL,
        UNIQUE (note_id, key)
    )""",
    "CREATE INDEX note_tag_by_key ON note_tag (key, note_id)",
    """CREATE TABLE note_version (
        note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        UNIQUE (note_id, number)
    )""",
    # What is still to be done after a call that was kept: free pages to overwrite, an index to make
    "CREATE TABLE chore (name TEXT NOT NULL PRIMARY KEY)",
)
