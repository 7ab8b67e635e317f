"""The table of what was chosen for the pages of a site: a part of one step of the user's database.

Why it exists: each part states its own share of a step. A row names no article and holds nothing of
one, only where in the markup of a site something stands.
"""

from __future__ import annotations

from typing import Final

__all__ = ["SITE_RULES"]

SITE_RULES: Final = (
    """CREATE TABLE site_rule (
        host TEXT NOT NULL,
        place TEXT NOT NULL,
        taken INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        UNIQUE (host, place)
    )""",
)
