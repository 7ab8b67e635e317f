"""How much of a text a reader knows, and what a level takes for granted.

Why it exists: "you know 83 % of its words" means something on the first day only if the words that
everyone at a level knows are marked known. States go new, learning, known; ignored words are left
out of the figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.known_words import WordState

__all__ = ["LEMMAS_OF", "Coverage", "LemmaCount", "Level", "coverage", "level_lemmas", "next_state"]


class Level(StrEnum):
    """What a reader says of themselves on the first day."""

    NONE = "none"
    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


LEMMAS_OF: Final = {
    Level.NONE: 0,
    Level.BEGINNER: 500,
    Level.INTERMEDIATE: 1500,
    Level.ADVANCED: 3500,
}
"""How many of the most frequent lemmas a level knows."""

_NEXT: Final = {
    WordState.NEW: WordState.LEARNING,
    WordState.LEARNING: WordState.KNOWN,
    WordState.KNOWN: WordState.IGNORED,
    WordState.IGNORED: WordState.NEW,
}


@dataclass(frozen=True, slots=True)
class LemmaCount:
    """One lemma of a text.

    Attributes:
        lemma: Vowelled, as the analysis gives it.
        count: How often it is met.
        state: What the reader knows of it.
        pos: Part of speech.
        glosses: By language, most frequent sense first.
    """

    lemma: str
    count: int
    state: WordState = WordState.NEW
    pos: str = ""
    glosses: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a text a reader knows; names, numbers and ignored words are not counted.

    Attributes:
        words: How many words count.
        known: How many of them are known.
        new_lemmas: Different lemmas that are new.
        learning_lemmas: Different lemmas that are being learnt.
    """

    words: int
    known: int
    new_lemmas: int
    learning_lemmas: int

    @property
    def percent(self) -> int:
        """Return the share of known words in percent; 100 only if all are known, 0 for no words."""
        return 100 * self.known // self.words if self.words else 0


def next_state(state: WordState) -> WordState:
    """Return the state after `state`: new, learning, known, ignored, and new again."""
    return _NEXT[state]


def coverage(counts: Iterable[LemmaCount]) -> Coverage:
    """Return the figure of a text from the counts of its lemmas."""
    counted = [one for one in counts if one.state is not WordState.IGNORED]
    return Coverage(
        words=sum(one.count for one in counted),
        known=sum(one.count for one in counted if one.state is WordState.KNOWN),
        new_lemmas=sum(one.state is WordState.NEW for one in counted),
        learning_lemmas=sum(one.state is WordState.LEARNING for one in counted),
    )


def level_lemmas(ranked: Sequence[str], level: Level) -> tuple[str, ...]:
    """Return the lemmas that a level takes for known.

    Args:
        ranked: Lemmas, the most frequent first.
        level: The level.
    """
    return tuple(ranked[: LEMMAS_OF[level]])
