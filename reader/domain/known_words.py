"""What a reader knows of a word: its state, and since when.

Why it exists: the share of known words of an article, the colouring of new ones and the card all
speak of the same four states; the keys 1 to 4 set them in this order.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["KnownWord", "WordState", "lemma_key"]


class WordState(StrEnum):
    """How well a reader knows a lemma; one that was never met is `NEW`."""

    NEW = "new"
    LEARNING = "learning"
    KNOWN = "known"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class KnownWord:
    """The state of one lemma.

    Attributes:
        lemma: As the analysis gives it; NFC.
        state: How well it is known.
        changed_at: UTC, ISO 8601, seconds; empty where the state was never set.
        by_level: True where only a level says so; another level may take it back.
    """

    lemma: str
    state: WordState
    changed_at: str = ""
    by_level: bool = False


def lemma_key(lemma: str) -> str:
    """Return `lemma` as states are kept and compared by it: NFC, ends trimmed."""
    return unicodedata.normalize("NFC", lemma.strip())
