"""Word alignment: weighted links between spans of a source and of its target.

Why it exists: hovering a word shows its counterpart, names are restored through it, and the two
steps of a pivot multiply. Links are many-to-many, in code points of the unit's source and target.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.domain.span import Span

__all__ = ["Alignment", "Link", "compose", "sources_of", "targets_of"]


class Link(NamedTuple):
    """One link; the fields are the JSON order ``[s0, s1, t0, t1, weight]``.

    Spans are half-open and cover whole written words; `weight` lies in (0, 1].
    """

    s0: int
    s1: int
    t0: int
    t1: int
    weight: float

    @property
    def source(self) -> Span:
        """Return the span in the source."""
        return Span(self.s0, self.s1)

    @property
    def target(self) -> Span:
        """Return the span in the target."""
        return Span(self.t0, self.t1)


Alignment = tuple[Link, ...]


def _best(pairs: Iterable[tuple[Span, float]]) -> list[tuple[Span, float]]:
    best: dict[Span, float] = {}
    for span, weight in pairs:
        best[span] = max(weight, best.get(span, 0.0))
    return sorted(best.items())


def targets_of(alignment: Sequence[Link], source: Span) -> list[tuple[Span, float]]:
    """Return the target spans linked to a word in `source`, in order, with their best weight."""
    return _best((link.target, link.weight) for link in alignment if link.source.overlaps(source))


def sources_of(alignment: Sequence[Link], target: Span) -> list[tuple[Span, float]]:
    """Return the source spans linked to a word in `target`, in order, with their best weight."""
    return _best((link.source, link.weight) for link in alignment if link.target.overlaps(target))


def compose(first: Sequence[Link], second: Sequence[Link], threshold: float = 0.1) -> Alignment:
    """Multiply two alignments through their shared middle text: source→bridge with bridge→target.

    Links below `threshold` are dropped. Where several bridge words join the same two spans, their
    products add up, to 1 at most.
    """
    weights: dict[tuple[int, int, int, int], float] = {}
    for left in first:
        for right in second:
            if left.target.overlaps(right.source):
                key = (left.s0, left.s1, right.t0, right.t1)
                weights[key] = min(1.0, weights.get(key, 0.0) + left.weight * right.weight)
    return tuple(
        Link(*key, weight) for key, weight in sorted(weights.items()) if weight >= threshold
    )
