"""Targets that are much too long or too short for their source.

Why it exists: a small engine drops the second half of a sentence, or goes on after its end. Letters
are counted, not words, since Arabic writes prepositions and articles in one with the word.
"""

from __future__ import annotations

from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide

__all__ = ["check_length"]

_SHORTEST_SOURCE: Final = 40
"""Letters of a source below which nothing can be said."""

_BOUNDS: Final = {"en": (0.66, 2.3), "nl": (0.76, 2.5)}
"""Letters of the target by those of the source; chosen on the tuning half of ``holdout.tsv``."""


def check_length(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt about all of the target where it can't hold what the source does, or more.

    Args:
        source: Arabic.
        target: Its translation.
        language: ``en`` or ``nl``; of others nothing is known.
    """
    bounds = _BOUNDS.get(language)
    given, made = _letters(source), _letters(target)
    if bounds is None or given < _SHORTEST_SOURCE or not made:
        return ()
    shortest, longest = bounds
    if made < given * shortest:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "The translation is very short; something may be missing.")
        )
    elif made > given * longest:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "The translation is very long; something may be made up.")
        )
    else:
        return ()
    return (Doubt(DoubtKind.LENGTH, DoubtSide.TARGET, Span(0, len(target)), why),)


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)
