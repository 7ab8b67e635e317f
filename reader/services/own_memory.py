"""What a review needs of the person's own translation memory: ask it, and tell it.

Why it exists: a sentence that the person translated before comes as they left it, and what they
confirm is known from then on. How the memory finds and keeps its units is its own concern; here
stands the little that the review asks of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.translation import UnitState

__all__ = ["MemoryHit", "OwnMemory", "Remember", "Remembered"]


@dataclass(frozen=True, slots=True)
class MemoryHit:
    """What the memory has for a sentence.

    Attributes:
        target: The translation.
        by: Who made it; empty where unknown.
        made_at: When; UTC, ISO 8601, seconds; empty where unknown.
    """

    target: str
    by: str = ""
    made_at: str = ""


class OwnMemory(Protocol):
    """The units that the person edited or confirmed. Any lane that the caller says."""

    def exact(self, source: str, pair: LanguagePair) -> MemoryHit | None:
        """Return the person's own translation of exactly this sentence, the newest one; or None.

        Raises:
            StorageUnavailable: It can't be read.
        """
        ...


@dataclass(frozen=True, slots=True)
class Remembered:
    """A unit that a step of a review changed, for the memory.

    One that nobody stands behind any more (machine, rejected, missing) is to be forgotten there.

    Attributes:
        article_id, segment_id: Where it stands; the unit of this place is replaced.
        pair: Languages.
        source, target: The texts.
        state: Where it stands now.
        by: Who; ``machine`` where it is a draft again.
        made_at: When; UTC, ISO 8601, seconds.
    """

    article_id: ArticleId
    segment_id: SegmentId
    pair: LanguagePair
    source: str
    target: str
    state: UnitState
    by: str
    made_at: str


Remember = Callable[[Sequence[Remembered]], object]
"""Keeps units in the memory, or forgets them there."""
