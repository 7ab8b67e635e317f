"""Where a note hangs: a passage known by its words, the words around it, and its place.

Why it exists: a note must be found again after its article was imported anew, corrected, or
translated by another machine. A position alone points at whatever stands there now; a quote with
its surroundings is found where it went, or is reported as not placed. It is never put on another
passage: what is not found for sure stays unplaced, with its quote.

Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from reader.domain.arabic import find_all, fold, folded
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["CONTEXT", "Placement", "TextAnchor", "anchor_at", "place"]

CONTEXT: Final = 32
"""Code points that are kept before and after the quote."""
LONG_QUOTE: Final = 24
"""From this length on, a quote that stands in one place only needs no surroundings."""
ENOUGH_CONTEXT: Final = 0.45
"""How much of the surroundings must be there for a short quote, or for one of several."""
ALIKE: Final = 0.72
"""How much of a changed quote must still stand there."""
CLEARLY: Final = 0.08
"""How much better than the next place the best must be."""
MOST_SEEDS: Final = 24
_SEED_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A passage of one text.

    Attributes:
        quote: Its words, as they stood there; empty for the whole text.
        prefix: Up to `CONTEXT` code points before it.
        suffix: As many after it.
        position: Where it began, in code points of the text: a hint.
    """

    quote: str
    prefix: str = ""
    suffix: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a passage is now.

    Attributes:
        span: Code points of the text.
        exact: Whether its words are the same, vowels and spelling of hamza aside.
    """

    span: Span
    exact: bool


def anchor_at(text: str, span: Span) -> TextAnchor:
    """Return the anchor of a passage of `text`."""
    return TextAnchor(
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
        span.start,
    )


def place(anchor: TextAnchor, text: str) -> Placement | None:
    """Return where the passage of `anchor` stands in `text` now; None where that is not sure."""
    if not anchor.quote:
        return Placement(Span(0, len(text)), exact=True)
    there = Span(anchor.position, anchor.position + len(anchor.quote))
    if there.of(text) == anchor.quote and _surroundings(anchor, text, there) >= ENOUGH_CONTEXT:
        return Placement(there, exact=True)  # nearly always; costs nothing
    same = find_all(fold(text), anchor.quote, text)
    return _choose_same(anchor, text, same) if same else _choose_alike(anchor, text)


def _choose_same(anchor: TextAnchor, text: str, places: Sequence[Span]) -> Placement | None:
    """Choose among places with the same words, by what stands around them."""
    if len(places) == 1 and len(anchor.quote) >= LONG_QUOTE:
        return Placement(places[0], exact=True)
    scored = [(_surroundings(anchor, text, one), one) for one in places]
    best = max(score for score, _ in scored)
    if best < ENOUGH_CONTEXT:
        return None
    equal = [one for score, one in scored if best - score < CLEARLY]
    if len(equal) > 1 and best < 1:
        return None  # either may be it
    nearest = min(equal, key=lambda one: abs(one.start - anchor.position))
    return Placement(nearest, exact=True)  # equal in all that was kept: the same passage twice


def _surroundings(anchor: TextAnchor, text: str, span: Span) -> float:
    """Return how much of the words kept around a quote stand around `span`, from 0 to 1."""
    before = folded(text[max(0, span.start - 2 * CONTEXT) : span.start])
    after = folded(text[span.end : span.end + 2 * CONTEXT])
    prefix, suffix = folded(anchor.prefix), folded(anchor.suffix)
    shares = [
        _common(one[::-1], other[::-1]) if backwards else _common(one, other)
        for one, other, backwards in ((prefix, before, True), (suffix, after, False))
        if one.strip()
    ]
    if not shares:  # the quote was the whole text
        return 1.0 if not before.strip() and not after.strip() else 0.0
    return max(shares) if max(shares) >= 1 else sum(shares) / len(shares)


def _common(kept: str, now: str) -> float:
    """Return the share of `kept` that `now` begins with, in whole letters."""
    length = 0
    for one, other in zip(kept, now, strict=False):
        if one != other:
            break
        length += 1
    return length / len(kept)


def _choose_alike(anchor: TextAnchor, text: str) -> Placement | None:
    """Find a quote whose words have changed a little."""
    quoted = [folded(one.of(anchor.quote)) for one in words(anchor.quote)]
    if not quoted:
        return None
    spans = words(text)
    tokens = [folded(one.of(text)) for one in spans]
    scored: dict[Span, float] = {}
    for first in _seeds(quoted, tokens):
        found = _window(quoted, tokens, first)
        if found is not None:
            start, end, likeness = found
            span = Span(spans[start].start, spans[end - 1].end)
            around = _surroundings(anchor, text, span)
            score = 0.75 * likeness + 0.25 * around
            if likeness >= ALIKE or (likeness >= ALIKE - 0.2 and around >= 1):
                scored[span] = max(score, scored.get(span, 0.0))
    if not scored:
        return None
    ranked = sorted(scored.items(), key=lambda item: -item[1])
    best, score = ranked[0]
    rivals = [one for one, other in ranked[1:] if score - other < CLEARLY]
    if any(not one.overlaps(best) for one in rivals):
        return None
    short = len(anchor.quote) < LONG_QUOTE
    if short and _surroundings(anchor, text, best) < ENOUGH_CONTEXT:
        return None
    return Placement(best, exact=False)


def _seeds(quoted: Sequence[str], tokens: Sequence[str]) -> Iterator[int]:
    """Yield where the quote may begin among `tokens`: where a run of its words stands."""
    size = min(_SEED_WORDS, len(quoted))
    runs = {tuple(quoted[at : at + size]): at for at in range(len(quoted) - size + 1)}
    if size > 1:  # one changed word in a short quote leaves no run of three
        runs |= {(quoted[0],): 0, (quoted[-1],): len(quoted) - 1} if len(quoted) <= size + 1 else {}
    lengths = {len(run) for run in runs}
    yielded: set[int] = set()
    for at in range(len(tokens)):
        for length in lengths:
            offset = runs.get(tuple(tokens[at : at + length]))
            if offset is not None and at - offset not in yielded:
                yielded.add(at - offset)
                yield at - offset
                if len(yielded) >= MOST_SEEDS:
                    return


def _window(
    quoted: Sequence[str], tokens: Sequence[str], first: int
) -> tuple[int, int, float] | None:
    """Return first and last word (half-open) of what stands for the quote, and how alike it is."""
    slack = max(2, len(quoted) // 3)
    low, high = max(0, first - slack), min(len(tokens), first + len(quoted) + slack)
    here = list(tokens[low:high])
    matcher = SequenceMatcher(None, list(quoted), here, autojunk=False)
    blocks = [one for one in matcher.get_matching_blocks() if one.size]
    if not blocks:
        return None
    lead = blocks[0].a  # words before the first that is the same, changed by now
    tail = len(quoted) - blocks[-1].a - blocks[-1].size
    start = max(0, blocks[0].b - lead)
    end = min(len(here), blocks[-1].b + blocks[-1].size + tail)
    same = sum(one.size for one in blocks)
    return low + start, low + end, 2 * same / (len(quoted) + end - start)
