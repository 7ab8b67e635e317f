"""The tables of the translation memory: the same for own units and for those of imported files.

Why it exists: own units lie in the user's database and are backed up with it; imported ones, of
which there may be half a million, in a file beside it, so that daily backups stay small. One set of
tables, one set of statements.

* The row number of a unit says its pair, how many words its source has, and its turn (`PAIR_SHIFT`,
  `WORDS_SHIFT`). So the units that can be like a sentence at all, those of about its length, are
  one range of row numbers, which FTS5 goes to without looking at the others.
* ``memory_source`` and ``memory_target`` are FTS5 tables without content; tokens are cut and folded
  by `reader.domain.search_tokens`, as for the library's index, and told again to be removed.
* ``source_key`` and ``target_key`` are hashes of the plain texts: an exact match needs no words.

Source: https://www.sqlite.org/fts5.html, section 4.4.1 (contentless tables).
"""

from __future__ import annotations

from typing import Final

__all__ = ["MEMORY", "MOST_WORDS", "PAIR_SHIFT", "TURNS", "WORDS_SHIFT"]

WORDS_SHIFT: Final = 40
PAIR_SHIFT: Final = 52
MOST_WORDS: Final = (1 << (PAIR_SHIFT - WORDS_SHIFT)) - 1
"""Sources with more words count as having this many."""
TURNS: Final = (1 << WORDS_SHIFT) - 1
"""Of a row number: the place in the order in which units came."""

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
    """CREATE TABLE memory_turn (
        one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
        next INTEGER NOT NULL
    )""",
    "INSERT INTO memory_turn VALUES (1, 1)",
    """CREATE TABLE memory_unit (
        number INTEGER PRIMARY KEY,
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
        unit_number INTEGER NOT NULL REFERENCES memory_unit (number) ON DELETE CASCADE,
        import_number INTEGER NOT NULL,
        PRIMARY KEY (unit_number, import_number)
    ) WITHOUT ROWID""",
    "CREATE INDEX memory_shared_by_import ON memory_shared (import_number)",
    """CREATE VIRTUAL TABLE memory_source
        USING fts5 (words, content = '', tokenize = 'ascii')""",
    """CREATE VIRTUAL TABLE memory_target
        USING fts5 (words, content = '', tokenize = 'ascii')""",
)
"""One step of the user's database, and the whole of the file of imported units."""
