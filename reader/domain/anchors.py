"""Where a note hangs: a passage known by its words, the words around it, and its place.

Why it exists: a note must be found again after its article was imported anew, corrected, or
translated by another machine. A position alone points at whatever stands there now; a quote with
its surroundings is found where it went, or is reported as not placed. It is never put on another
passage: what is not found for sure stays unplaced, with its quote.

A quote that stood in its text more than once, or has others like it, keeps as much around it as
tells it from them. What nothing tells from the others (a refrain) is found only where it stood.

Source: W3C Web Annotation Data Model, 4.2.4 Text Quote Selector and 4.2.5 Text Position Selector.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.anchor_text import (
    AnchorText,
    View,
    common,
    compared,
    counted,
    joins,
    lead_of,
    over_marks,
    tail_of,
)
from reader.domain.arabic import folded
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["CONTEXT", "MOST_CONTEXT", "Placement", "TextAnchor", "anchor_at", "place"]

CONTEXT: Final = 32
"""Code points that are kept before and after a quote that stands in one place only."""
_MORE_CONTEXT: Final = (64, 128)
MOST_CONTEXT: Final = 256
"""Code points that are kept around one of several that less does not tell apart."""
LONG_QUOTE: Final = 30
"""From so many letters on, a quote that stood in one place only needs no surroundings."""
ENOUGH: Final = 0.45
"""How much of the surroundings must be there."""
ENOUGH_OF_SEVERAL: Final = 0.75
"""How much of them for a quote of a letter or two, or one that stood in more than one place."""
ENOUGH_OF_CHANGED: Final = 0.6
"""How much of them for a quote whose words have changed: some on either side."""
LEAST_EVIDENCE: Final = 10
"""Letters of quote and surroundings that must be there for a place other than the old one."""
APART: Final = 0.6
"""Most of the surroundings that another place with the same words may share."""
ALIKE: Final = 0.72
"""How much of a changed quote must still stand there."""
BARELY_ALIKE: Final = 0.52
"""How much where all of the surroundings do, on both sides."""
MUCH_ALIKE: Final = 0.85
"""How much where there are surroundings on one side only."""
CLEARLY: Final = 0.08
"""How much better than the next place the best must be."""
MOST_STARTS: Final = 24
MOST_PLACES: Final = 500
"""Places with the same words and near surroundings; of more none is sure."""
_LONG_WORDS: Final = 300
_MARKS: Final = 4  # code points that a letter may take by now, with its marks
_NEAR: Final = 8
_SHORT: Final = 3
_HALF: Final = 0.5


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A passage of one text.

    Attributes:
        quote: Its words, as they stood there; empty for the whole text.
        prefix: Up to `CONTEXT` code points before it; up to `MOST_CONTEXT` where others are like
            it. suffix: As many after it. position: Where it began, in code points of the text: a
            hint.
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


def anchor_at(text: str | AnchorText, span: Span) -> TextAnchor:
    """Return the anchor of a passage of a text."""
    ready = AnchorText(text) if isinstance(text, str) else text
    anchor = _with_context(ready.text, span, CONTEXT)
    kept = _Kept.of(anchor)
    chars = ready.view(letters=kept.letters).chars
    if not kept.quote:
        return anchor
    alike = _others_like_it(kept, ready, span)
    if not alike and chars.find(kept.quote, chars.find(kept.quote) + 1) < 0:
        return anchor
    for size in _MORE_CONTEXT:
        anchor = _with_context(ready.text, span, size)
        if _tells_apart(_Kept.of(anchor), ready, span, alike):
            return anchor
    return _with_context(ready.text, span, MOST_CONTEXT)


def _others_like_it(kept: _Kept, ready: AnchorText, span: Span) -> list[Span]:
    return [one for one, _ in _like_it(kept, ready) if not _is_much_the_same(one, span)]


def _is_much_the_same(one: Span, other: Span) -> bool:
    both = min(one.end, other.end) - max(one.start, other.start)
    return 2 * both > max(one.length, other.length)


def _with_context(text: str, span: Span, size: int) -> TextAnchor:
    return TextAnchor(
        span.of(text),
        text[max(0, span.start - size) : span.start],
        text[span.end : span.end + size],
        span.start,
    )


def _tells_apart(kept: _Kept, ready: AnchorText, span: Span, alike: Sequence[Span]) -> bool:
    """Tell whether no other place has such words and much the same around them."""
    view = ready.view(letters=kept.letters)
    own = view.starting_at(span.start)
    places = _candidates(kept, view.chars, APART)
    if len(places) > MOST_PLACES:
        return False
    return all(
        at == own or kept.share(*kept.sides(view.chars, at)) < APART for at in places
    ) and all(kept.share_around(ready.text, one) < APART for one in alike)


def _is_refrain(kept: _Kept) -> bool:
    """Tell whether nothing that was kept tells the passage from another."""
    anchor = kept.anchor
    if max(len(anchor.prefix), len(anchor.suffix)) > _MORE_CONTEXT[-1]:
        return True
    if not kept.is_one_of_several:
        return False
    near = AnchorText(anchor.prefix + anchor.quote + anchor.suffix)  # a short text is all of it
    span = Span(len(anchor.prefix), len(anchor.prefix) + len(anchor.quote))
    return not _tells_apart(kept, near, span, _others_like_it(kept, near, span))


def place(anchor: TextAnchor, text: str | AnchorText) -> Placement | None:
    """Return where the passage of `anchor` stands in `text` now; None where that is not sure.

    Args:
        anchor: It.
        text: Given as `AnchorText` where many passages are looked for in it.
    """
    ready = AnchorText(text) if isinstance(text, str) else text
    if not anchor.quote:
        return Placement(Span(0, len(ready.text)), exact=True)
    kept = _Kept.of(anchor)
    there = Span(anchor.position, anchor.position + len(anchor.quote))
    if there.of(ready.text) == anchor.quote:
        share = kept.share_around(ready.text, there)
        if share >= kept.needed and _is_cut_alike(anchor, ready.text, there, share):
            return Placement(there, exact=True)  # nearly always; costs nothing
    if not kept.quote or _is_refrain(kept):
        return None
    places = _same_words(kept, ready)
    if places:
        return _chosen(kept, ready, places)
    return _alike(kept, ready) if kept.letters else None


@dataclass(frozen=True, slots=True)
class _Kept:
    """What an anchor kept, folded: letters and digits, or all signs where it has no letters."""

    anchor: TextAnchor
    letters: bool
    quote: str
    prefix: str
    suffix: str

    @classmethod
    def of(cls, anchor: TextAnchor) -> _Kept:
        """Return what `anchor` kept."""
        parts = (anchor.quote, anchor.prefix, anchor.suffix)
        letters = bool(counted(anchor.quote))
        if letters and any(counted(one, letters=False) for one in parts[1:]):
            letters = any(counted(one) for one in parts[1:])
        return cls(anchor, letters, *(counted(one, letters=letters) for one in parts))

    @property
    def is_one_of_several(self) -> bool:
        """Tell whether the quote stood in its text more than once."""
        longest = max(len(self.anchor.prefix), len(self.anchor.suffix))
        near = self.prefix + self.quote + self.suffix
        return longest > CONTEXT or near.find(self.quote, near.find(self.quote) + 1) >= 0

    @property
    def says_little(self) -> bool:
        """Tell whether the quote alone does not say which passage it is."""
        return len(self.quote) < _SHORT or self.is_one_of_several

    @property
    def needed(self) -> float:
        """Return how much of the surroundings must be there."""
        return ENOUGH_OF_SEVERAL if self.says_little else ENOUGH

    def is_enough(self, share: float) -> bool:
        """Tell whether a place with this share of the surroundings is the passage."""
        size = len(self.prefix) + len(self.suffix)
        evidence = len(self.quote) + share * size
        return share >= self.needed and (evidence >= LEAST_EVIDENCE or not size)

    def share(self, before: str, after: str) -> float:
        """Return how much of the surroundings stands in `before` and `after`, from 0 to 1.

        For a quote that says little it is the lesser side that counts, where half of it is gone.
        """
        size = len(self.prefix) + len(self.suffix)
        if not size:  # the quote was the whole text
            return 0.0 if before or after else 1.0
        first, last = common(self.prefix[::-1], before[::-1]), common(self.suffix, after)
        sides = ((first, len(self.prefix)), (last, len(self.suffix)))
        lesser = min(found / kept for found, kept in sides if kept)
        return lesser if lesser < _HALF and self.says_little else (first + last) / size

    def share_around(self, text: str, span: Span) -> float:
        """Return how much of the surroundings stands around `span` of `text`."""
        wide = _MARKS * max(CONTEXT, len(self.anchor.prefix), len(self.anchor.suffix))
        before = counted(text[max(0, span.start - wide) : span.start], letters=self.letters)
        return self.share(before, counted(text[span.end : span.end + wide], letters=self.letters))

    def sides(self, chars: str, at: int) -> tuple[str, str]:
        """Return what stands before and after a quote that begins at `at` of a view."""
        end = at + len(self.quote)
        wide = max(CONTEXT, len(self.prefix), len(self.suffix))
        return chars[max(0, at - wide) : at], chars[end : end + wide]


def _same_words(kept: _Kept, ready: AnchorText) -> list[tuple[float, int]]:
    """Return where the same words stand that may be the passage, and how much is around each."""
    view = ready.view(letters=kept.letters)
    places = _candidates(kept, view.chars, kept.needed)
    scored = [(kept.share(*kept.sides(view.chars, at)), at) for at in places]
    scored = [(score, at) for score, at in scored if kept.is_enough(score)]
    alone = None if scored else _only_one(kept, view)
    return scored if alone is None else [(0.0, alone)]


def _chosen(
    kept: _Kept, ready: AnchorText, places: Sequence[tuple[float, int]]
) -> Placement | None:
    """Return the one of several places with the same words; None where that is not sure."""
    best, at = max(places)
    span = _span_of(kept, ready.text, ready.view(letters=kept.letters), at)
    rivals = [other for score, other in places if best - score < CLEARLY]
    if len(rivals) > 1 or len(places) > MOST_PLACES:
        return None  # either may be it
    if not _is_cut_alike(kept.anchor, ready.text, span, best):
        return None  # a part of another word
    return Placement(span, exact=True)


def _candidates(kept: _Kept, chars: str, needed: float) -> list[int]:
    """Return where the quote stands with `needed` of its surroundings, and perhaps with less.

    Of what is needed at least half stands on one side.
    """
    size = len(kept.prefix) + len(kept.suffix)
    if not size:
        return [0] if chars == kept.quote else []
    least = max(1, int(size * needed / 2))
    found: set[int] = set()
    if len(kept.prefix) >= least:
        found |= {at + least for at in _everywhere(chars, kept.prefix[-least:] + kept.quote)}
    if len(kept.suffix) >= least:
        found |= set(_everywhere(chars, kept.quote + kept.suffix[:least]))
    return sorted(found)


def _everywhere(chars: str, wanted: str) -> list[int]:
    """Return where `wanted` begins; of very many places, some more than `MOST_PLACES`."""
    found: list[int] = []
    at = chars.find(wanted)
    while at >= 0 and len(found) <= MOST_PLACES:
        found.append(at)
        at = chars.find(wanted, at + 1)
    return found


def _only_one(kept: _Kept, view: View) -> int | None:
    """Return where a long quote stands that stood, and stands, in one place only."""
    if not kept.letters or len(kept.quote) < LONG_QUOTE or kept.is_one_of_several:
        return None
    at = view.chars.find(kept.quote)
    return None if at < 0 or view.chars.find(kept.quote, at + 1) >= 0 else at


def _is_cut_alike(anchor: TextAnchor, text: str, span: Span, share: float) -> bool:
    """Tell whether a place begins and ends between words where the quote did.

    Where most stands around it that did, only a space was lost.
    """
    if share >= ENOUGH_OF_SEVERAL:
        return True
    begins = joins(text[max(0, span.start - _NEAR) : span.start], span.of(text))
    ends = joins(span.of(text), text[span.end : span.end + _NEAR])
    return (not begins or joins(anchor.prefix[-_NEAR:], anchor.quote)) and (
        not ends or joins(anchor.quote, anchor.suffix[:_NEAR])
    )


def _span_of(kept: _Kept, text: str, view: View, at: int) -> Span:
    """Return the span of a place, with the punctuation at its ends that the quote has."""
    start = view.index[at]
    end = over_marks(text, view.index[at + len(kept.quote) - 1] + 1)
    if kept.letters:
        lead, tail = lead_of(kept.anchor.quote), tail_of(kept.anchor.quote)
        tail = tail[over_marks(tail, 0) :]
        start -= len(lead) if text.endswith(lead, 0, start) else 0
        end += len(tail) if text.startswith(tail, end) else 0
    return Span(start, end)


def _alike(kept: _Kept, ready: AnchorText) -> Placement | None:
    """Find a quote whose words have changed a little."""
    scored: dict[Span, float] = {}
    for span, likeness in _like_it(kept, ready):
        share = kept.share_around(ready.text, span)
        if _is_sure(kept, likeness, share):
            scored[span] = 0.75 * likeness + 0.25 * share
    if not scored:
        return None
    best, score = max(scored.items(), key=lambda item: item[1])
    rivals = [one for one, other in scored.items() if score - other < CLEARLY]
    if any(not one.overlaps(best) for one in rivals):
        return None
    return Placement(best, exact=False)


def _like_it(kept: _Kept, ready: AnchorText) -> list[tuple[Span, float]]:
    """Return places whose words are barely or more like those of the quote, and how much."""
    quoted = [folded(one.of(kept.anchor.quote)) for one in words(kept.anchor.quote)]
    spans, tokens = ready.words()
    most = MOST_STARTS if len(quoted) <= _LONG_WORDS else MOST_STARTS // 6
    found = []
    for first in ready.starts(quoted, most):
        starts, ends, same = compared(quoted, tokens, first)
        if 2 * same < BARELY_ALIKE * (len(quoted) + same):
            continue  # however short the place is, it is not like the quote
        start, end = _edges(kept, ready, starts, ends)
        likeness = 2 * same / (len(quoted) + end + 1 - start)
        if likeness >= BARELY_ALIKE:
            found.append((Span(spans[start].start, spans[end].end), min(1.0, likeness)))
    return found


def _edges(
    kept: _Kept, ready: AnchorText, starts: Sequence[int], ends: Sequence[int]
) -> tuple[int, int]:
    """Return the first and the last word of a place: those that fit best to what stands around."""
    view, (spans, _) = ready.view(letters=kept.letters), ready.words()

    def before(word: int) -> int:
        at = view.starting_at(spans[word].start)
        return common(kept.prefix[::-1], view.chars[max(0, at - len(kept.prefix)) : at][::-1])

    def after(word: int) -> int:
        at = view.starting_at(spans[word].end)
        return common(kept.suffix, view.chars[at : at + len(kept.suffix)])

    first, last = max(starts, key=before), max(ends, key=after)
    return first, max(first, last)


def _is_sure(kept: _Kept, likeness: float, share: float) -> bool:
    """Tell whether a passage that is like the quote is taken for it.

    At an end of the text the surroundings are on one side alone, and say less.
    """
    if share < max(kept.needed, ENOUGH_OF_CHANGED):
        return False
    if min(len(kept.prefix), len(kept.suffix)) < LEAST_EVIDENCE:
        return likeness >= MUCH_ALIKE
    return likeness >= (BARELY_ALIKE if share >= 1 else ALIKE)
