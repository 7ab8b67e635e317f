"""The few words that a delivered document says itself, in English for every customer.

Why it exists: a table for Word and a page for the browser name the states and columns alike, and
the reader of a corrected table knows them again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from reader.domain.article import ArticleId
from reader.domain.translation import UnitState

__all__ = [
    "COLUMNS",
    "ORIGINAL",
    "STATES",
    "article_named",
    "language_name",
    "language_of_name",
    "state_label",
]

COLUMNS: Final = ("No.", "Source", "Translation", "State", "Comment")
"""Headings of the bilingual table, in order."""

ORIGINAL: Final = "qari:article/"
"""Begins what a document says that it was made of; the id of the article follows."""

_LANGUAGES: Final = {"ar": "Arabic", "en": "English", "nl": "Dutch"}
_ID: Final = re.compile(r"[\w-]{1,64}", re.ASCII)
_LABELS: Final = {
    UnitState.MACHINE: "draft",
    UnitState.EDITED: "edited",
    UnitState.CONFIRMED: "confirmed",
    UnitState.LOCKED: "locked",
    UnitState.REJECTED: "rejected",
    UnitState.FAILED: "not translated",
    UnitState.MISSING: "not translated",
}
STATES: Final[Mapping[str, UnitState]] = {
    label: state for state, label in _LABELS.items() if state is not UnitState.FAILED
}
"""What each label means, back."""


def article_named(name: str) -> ArticleId | None:
    """Return the article that a document says that it was made of; None where it names none."""
    found = name.removeprefix(ORIGINAL) if name.startswith(ORIGINAL) else ""
    return ArticleId(found) if _ID.fullmatch(found) else None


def state_label(state: UnitState) -> str:
    """Return what a state is called in a document."""
    return _LABELS[state]


def language_name(language: str) -> str:
    """Return the English name of a language; its tag where there is none."""
    return _LANGUAGES.get(language, language)


def language_of_name(name: str) -> str:
    """Return the language with an English name; empty where there is none."""
    return next((tag for tag, one in _LANGUAGES.items() if one == name.strip()), "")
