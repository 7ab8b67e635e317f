"""A draft that the engine itself held for unlikely.

Why it exists: the mean log probability of a draft says little about a good one and much about a
very bad one. The threshold is absolute, so that a good article has no mark at all.
"""

from __future__ import annotations

from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit

__all__ = ["check_score"]

_LOWEST: Final = {"en": -1.2, "nl": -1.3}
"""Mean log probability a piece; chosen on the drafts of the tuning half of ``holdout.tsv``."""


def check_score(unit: TranslationUnit, language: str) -> tuple[Doubt, ...]:
    """Return a doubt about all of a machine's draft whose score is below the threshold.

    Args:
        unit: A segment with its target; what a person made has no score that counts.
        language: BCP 47 subtag of the target.
    """
    lowest = _LOWEST.get(language)
    if lowest is None or unit.score is None or not unit.is_machine_made or not unit.target:
        return ()
    if unit.score >= lowest:
        return ()
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "The engine was very unsure of this sentence ({score})."),
        score=f"{unit.score:.2f}",
    )
    return (Doubt(DoubtKind.SCORE, DoubtSide.TARGET, Span(0, len(unit.target)), why),)
