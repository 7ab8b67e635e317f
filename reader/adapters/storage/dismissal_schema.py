"""The table of dismissed doubts: a part of one step of the user's database.

Why it exists: it is joined with the tables of the other parts of the review in one step. A row
names its article by id alone, as a note does, since an article may be checked that is not kept.
"""

from __future__ import annotations

from typing import Final

__all__ = ["DISMISSALS"]

DISMISSALS: Final = (
    """CREATE TABLE dismissed_doubt (
        article_id TEXT NOT NULL,
        language TEXT NOT NULL,
        segment_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        side TEXT NOT NULL,
        words TEXT NOT NULL,
        dismissed_at TEXT NOT NULL,
        UNIQUE (article_id, language, segment_id, kind, side, words)
    )""",
)
