"""What the review adds to the user's database: the drafts behind a person's units, time spent.

Why it exists: a migration step is shared by all parts that a release adds; each part states its own
share. Rows of before have no draft, no offer and no time.
"""

from __future__ import annotations

from typing import Final

__all__ = ["REVIEW"]

REVIEW: Final = (
    "ALTER TABLE kept_unit ADD COLUMN draft TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE kept_unit ADD COLUMN offer TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE review_effort (
        article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        language TEXT NOT NULL,
        seconds REAL NOT NULL,
        UNIQUE (article_id, language)
    )""",
)
