"""Word alignment: weighted links between spans of a source and of its target.

Why it exists: hovering a word shows its counterpart, names are restored through it, and the two
steps of a pivot multiply. Links are many-to-many, in code points of the unit's source and target.

Attention says for each sub-word piece that the engine wrote where it looked. Pieces are summed over
the source words and averaged over the target words; a link must be strong seen from both sides,
and a source word that nobody chose takes the target word that looked at it most.

Source: the merging of pieces follows Zenkel et al., "Adding Interpretable Attention to Neural
Translation Models Improves Word Alignment" (arXiv 1901.11359), section 4.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from reader.domain.edits import EditMap
from reader.domain.span import Span

__all__ = [
    "Alignment",
    "Link",
    "align_pieces",
    "compose",
    "moved",
    "shifted",
    "sources_of",
    "targets_of",
    "written_words",
]


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


def written_words(text: str) -> list[Span]:
    """Return the words between white space, without the punctuation at their ends, in order.

    Clitics, hyphens and apostrophes stay inside; a word of punctuation only is none.
    """
    spans: list[Span] = []
    position = 0
    for word in text.split():
        start = text.index(word, position)
        position = end = start + len(word)
        while start < end and not text[start].isalnum() and _is_mark(text[start]):
            start += 1
        while start < end and not text[end - 1].isalnum() and _is_mark(text[end - 1]):
            end -= 1
        if start < end:
            spans.append(Span(start, end))
    return spans


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "PC"


def shifted(alignment: Sequence[Link], source: int, target: int) -> Alignment:
    """Move an alignment of parts of two texts to their places in the whole texts."""
    return tuple(
        Link(link.s0 + source, link.s1 + source, link.t0 + target, link.t1 + target, link.weight)
        for link in alignment
    )


def moved(
    alignment: Sequence[Link],
    source: EditMap,
    target: EditMap,
    texts: tuple[str, str],
) -> Alignment:
    """Take an alignment back through the edits of the source and on through those of the target.

    Args:
        alignment: Links between the edited source and the target before its edits.
        source: What was done to the source before the engine read it.
        target: What was done to the target after the engine wrote it.
        texts: Original source and final target; links are widened to their whole words.
    """
    if not source.edits and not any(edit.text or edit.old.length for edit in target.edits):
        return tuple(alignment)
    snaps = [_Words(text) for text in texts]
    best: dict[tuple[Span, Span], float] = {}
    for link in alignment:
        s = snaps[0].around(source.backward(link.source))
        t = snaps[1].around(target.forward(link.target))
        if s is not None and t is not None:
            best[s, t] = max(link.weight, best.get((s, t), 0.0))
    return tuple(Link(*s, *t, weight) for (s, t), weight in sorted(best.items()))


class _Words:
    """The written words of one text, to find those around a span."""

    def __init__(self, text: str) -> None:
        self.spans = written_words(text)
        self._starts = [span.start for span in self.spans]

    def index_of(self, span: Span) -> int | None:
        """Return the number of the first word that `span` touches, or None."""
        start, end = span
        index = max(0, bisect_right(self._starts, start) - 1)
        for number in range(index, min(index + 2, len(self.spans))):
            word = self.spans[number]
            if word[0] < end and start < word[1]:
                return number
        return None

    def around(self, span: Span) -> Span | None:
        """Return the span of all words that `span` touches, or None."""
        first = self.index_of(span)
        if first is None:
            return None
        last = max(first, bisect_right(self._starts, span.end - 1) - 1)
        return Span(self.spans[first].start, self.spans[last].end)


LINK_THRESHOLD: Final = 0.15
"""What a link must reach: the source word's share of what the target word looked at, times the
square root of this target word's share of all that looked at the source word."""

ORPHAN_THRESHOLD: Final = 0.1
"""The share that is enough for a source word that has no link otherwise."""


def align_pieces(
    texts: tuple[str, str],
    pieces: tuple[Sequence[Span], Sequence[Span]],
    attention: Sequence[Sequence[float]],
) -> Alignment:
    """Turn attention between sub-word pieces into links between written words.

    Args:
        texts: Source and target.
        pieces: Spans of the source's and the target's pieces in these texts, in order; an empty
            span belongs to no word.
        attention: One row a target piece, one column a source piece; more rows or columns than
            pieces (end of sentence) are ignored.

    Returns:
        Links whose weight is the source word's share of the target word's attention. The
        thresholds were chosen on the ``tune`` rows of ``tests/eval/data/alignment_gold.tsv``.
    """
    source, target = _Words(texts[0]), _Words(texts[1])
    rows = _word_rows(source, target, pieces, attention)
    looked_at: dict[int, float] = {}
    for row in rows.values():
        for s, share in row.items():
            looked_at[s] = looked_at.get(s, 0.0) + share
    links = {
        (s, t): share
        for t, row in rows.items()
        for s, share in row.items()
        if share >= LINK_THRESHOLD and share * (share / looked_at[s]) ** 0.5 >= LINK_THRESHOLD
    }
    for s in set(looked_at) - {s for s, _ in links}:
        share, t = max((row.get(s, 0.0), t) for t, row in rows.items())
        if share >= ORPHAN_THRESHOLD:
            links[s, t] = share
    return tuple(
        Link(*source.spans[s], *target.spans[t], round(min(1.0, share), 4))
        for (s, t), share in sorted(links.items())
    )


def _word_rows(
    source: _Words,
    target: _Words,
    pieces: tuple[Sequence[Span], Sequence[Span]],
    attention: Sequence[Sequence[float]],
) -> dict[int, dict[int, float]]:
    """Return for each target word how its attention is shared out among the source words."""
    columns = [
        (column, word)
        for column, word in enumerate(map(source.index_of, pieces[0]))
        if word is not None
    ]
    sums: dict[int, dict[int, float]] = {}
    for span, row in zip(pieces[1], attention, strict=False):
        word = target.index_of(span)
        if word is None:
            continue
        shares = sums.setdefault(word, dict.fromkeys((s for _, s in columns), 0.0))
        for column, s in columns:
            shares[s] += row[column]
    return {word: _normalised(shares) for word, shares in sums.items()}


def _normalised(shares: dict[int, float]) -> dict[int, float]:
    total = sum(shares.values())
    return {word: share / total for word, share in shares.items()} if total > 0 else {}
