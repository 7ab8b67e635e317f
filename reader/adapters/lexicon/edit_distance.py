"""Levenshtein's distance by RapidFuzz, for whole sentences.

Why it exists: the report compares every draft with what became of it; in Python a long sentence
takes milliseconds, here microseconds. The library loads at the first use.

Source: Hyyrö, "Explaining and extending the bit-parallel approximate string matching algorithm of
Myers" (2003), which RapidFuzz implements.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

__all__ = ["edit_distance"]


def edit_distance(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many parts must be put in, taken out or replaced to get from one to the other."""
    from rapidfuzz.distance import Levenshtein

    return int(Levenshtein.distance(one, other))
