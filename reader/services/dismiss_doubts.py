"""Dismiss a doubt, and take it back.

Why it exists: what is shown is what was found without what was dismissed, by the keys of
`doubt_keys`; the window and the command line must agree on that.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.domain.doubt_keys import DoubtKey, key_of
from reader.domain.translation import Doubt, TranslationUnit

__all__ = ["without_dismissed"]


def without_dismissed(
    unit: TranslationUnit, doubts: Sequence[Doubt], dismissed: AbstractSet[DoubtKey]
) -> tuple[tuple[Doubt, ...], tuple[Doubt, ...]]:
    """Part the doubts about `unit` into those to show and those that were dismissed."""
    shown = tuple(one for one in doubts if key_of(one, unit) not in dismissed)
    hidden = tuple(one for one in doubts if key_of(one, unit) in dismissed)
    return shown, hidden
