"""The tables of the translation memory: the same for own units and for those of imported files.

Why it exists: own units lie in the user's database and are backed up with it; imported ones, of
which there may be half a million, in a file beside it, so that daily backups stay small. One set of
tables, one set of statements.

* A unit has its turn, by which it is found, and a place, which says its pair and how many words its
  source has. Its number in the index is both, the place first: so the units that can be like a
  sentence at all, those of about its length, are one range, to which FTS5 goes without looking at
  the others.
* ``memory_source`` and ``memory_target`` are FTS5 tables without content; tokens are cut and folded
  by `reader.domain.search_tokens`, as for the library's index, and told again to be removed.
* ``source_key`` and ``target_key`` are hashes of the plain texts: an exact match needs no words.

Source: https://www.sqlite.org/fts5.html, section 4.4.1 (contentless tables).
"""

from __future__ import annotations

from typing import Final

__all__ = ["MEMORY", "MOST_WORDS", "PAIR_BITS", "PLACE_BITS", "TURNS"]

PAIR_BITS: Final = 12
"""Place: pair << 12 | words."""
PLACE_BITS: Final = 40
"""Number in the index: place << 40 | turn."""
MOST_WORDS: Final = (1 << PAIR_BITS) - 1
"""Sources with more words count as having this many."""
TURNS: Final = (1 << PLACE_BITS) - 1
"""The turn in a number."""

MEMORY: Final = (
    """CREATE TABLE memory_pair (
        number INTEGER PRIMARY KEY,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        UNIQUE (source, target)
    )""",
    """CREATE TABLE memory_import (
        number INTEGER PRIMARY KEY,
        file TEXT NOT NULL UNIQUE,
        made_at TEXT NOT NULL
    )""",
    """CREATE TABLE memory_unit (
        turn INTEGER PRIMARY KEY,
        place INTEGER NOT NULL,
        source_key INTEGER NOT NULL,
        target_key INTEGER NOT NULL,
        import_number INTEGER NOT NULL,
        article_id TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL,
        made_by TEXT NOT NULL,
        made_at TEXT NOT NULL,
        note TEXT NOT NULL,
        props TEXT NOT NULL
    )""",
    """CREATE UNIQUE INDEX memory_unit_by_key
        ON memory_unit (source_key, target_key, article_id, segment_id)""",
    """CREATE INDEX memory_unit_by_article
        ON memory_unit (article_id, segment_id) WHERE article_id <> ''""",
    "CREATE INDEX memory_unit_by_import ON memory_unit (import_number) WHERE import_number > 0",
    # A unit that further files have: it stays when the file that brought it is removed
    """CREATE TABLE memory_shared (
        turn INTEGER NOT NULL REFERENCES memory_unit (turn) ON DELETE CASCADE,
        import_number INTEGER NOT NULL,
        PRIMARY KEY (turn, import_number)
    ) WITHOUT ROWID""",
    "CREATE INDEX memory_shared_by_import ON memory_shared (import_number)",
    """CREATE VIRTUAL TABLE memory_source
        USING fts5 (words, content = '', tokenize = 'ascii')""",
    """CREATE VIRTUAL TABLE memory_target
        USING fts5 (words, content = '', tokenize = 'ascii')""",
)
"""One step of the user's database, and the whole of the file of imported units."""
