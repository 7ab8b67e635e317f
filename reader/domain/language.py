"""Languages by BCP 47 primary subtag, their direction, and pairs of them.

Why it exists: the direction of a language decides how a pane is set, and pairs key packages and
caches. Source: BCP 47 (RFC 5646); scripts written right to left as in CLDR ``characterOrder``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = [
    "ARABIC",
    "DUTCH",
    "ENGLISH",
    "RTL_LANGUAGES",
    "Direction",
    "LanguagePair",
    "direction_of",
]

ARABIC: Final = "ar"
ENGLISH: Final = "en"
DUTCH: Final = "nl"

RTL_LANGUAGES: Final = frozenset({"ar", "fa", "ur", "ckb", "ps", "ug", "sd", "he", "yi", "dv"})


class Direction(StrEnum):
    """The base direction of a run of text."""

    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class LanguagePair:
    """A source and a target language, as BCP 47 primary subtags in lower case."""

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


def direction_of(language: str) -> Direction:
    """Return the direction that `language` is written in; unknown languages are left to right."""
    return (
        Direction.RTL
        if language.split("-", maxsplit=1)[0].lower() in RTL_LANGUAGES
        else Direction.LTR
    )
