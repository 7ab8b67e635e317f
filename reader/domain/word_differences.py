"""Differences between a draft and what a person made of it, by words in reading order.

Why it exists: a reviewer asks what was changed, word links must follow an edit, and a report counts
words. Both texts are cut into words, single marks and runs of white space; the differences tile
both, so that the one can always be made from the other. It works in any script, since places are
code points and the order is that of reading.

Words that stand once in both texts are matched first (patience), what lies between them by the
shortest edit script, bounded: two texts that have nothing in common cost no more than their length.

Source: Eugene Myers, Algorithmica 1 (1986), for the shortest edit script; Bram Cohen for patience.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from reader.domain.alignment import Alignment
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["Carrier", "Difference", "DifferenceKind", "word_differences"]

_MOST_EDITS: Final = 64
"""Of one stretch between words that match for sure; above, the stretch counts as replaced."""


class DifferenceKind(StrEnum):
    """What happened to a stretch."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


class Difference(NamedTuple):
    """One stretch, in code points; of a removed one `target` is empty, of an added one `draft`."""

    kind: DifferenceKind
    draft: Span
    target: Span


def word_differences(draft: str, target: str) -> tuple[Difference, ...]:
    """Return how `target` came from `draft`; the spans tile both texts, in order.

    Between two kept stretches there is at most one removed and, after it, at most one added. White
    space alone is never kept between two changes.
    """
    old, new = _tokens(draft), _tokens(target)
    old_words = [span.of(draft) for span in old]
    new_words = [span.of(target) for span in new]
    runs = _joined(list(_matches(old_words, new_words, (0, 0))))
    ends = (len(old), len(new))
    kept = [run for run in runs if _says_something(run, old_words, ends)]
    return tuple(_spelled(kept, (old, new), (len(draft), len(target))))


@dataclass(frozen=True, slots=True)
class Carrier:
    """Takes places of the draft over to the target.

    Attributes:
        kept: The stretches that are in both, in order.
    """

    kept: tuple[Difference, ...]

    @classmethod
    def between(cls, draft: str, target: str) -> Carrier:
        """Return what takes places of `draft` over to `target`."""
        found = word_differences(draft, target)
        return cls(tuple(one for one in found if one.kind is DifferenceKind.KEPT))

    def span(self, span: Span) -> Span | None:
        """Return where a span of the draft is now; None where any of it was changed."""
        at = bisect_right(self.kept, span.start, key=lambda one: one.draft.start) - 1
        if at < 0 or span.end > self.kept[at].draft.end:
            return None
        return span.shifted(self.kept[at].target.start - self.kept[at].draft.start)

    def targets(self, alignment: Alignment) -> Alignment:
        """Return the links whose target words are unchanged, at their new places."""
        return tuple(
            link._replace(t0=there.start, t1=there.end)
            for link in alignment
            if (there := self.span(link.target)) is not None
        )

    def sources(self, alignment: Alignment) -> Alignment:
        """Return the same, for texts that are the sources of the links."""
        return tuple(
            link._replace(s0=there.start, s1=there.end)
            for link in alignment
            if (there := self.span(link.source)) is not None
        )


class _Run(NamedTuple):
    """Tokens that are the same in both texts."""

    old: int
    new: int
    size: int


def _tokens(text: str) -> list[Span]:
    """Return words, runs of white space and single marks; they tile `text`."""
    tokens: list[Span] = []
    at = 0
    for word in [*words(text), Span(len(text), len(text))]:
        while at < word.start:
            end = at + 1
            while text[at].isspace() and end < word.start and text[end].isspace():
                end += 1
            tokens.append(Span(at, end))
            at = end
        if word.length:
            tokens.append(word)
        at = word.end
    return tokens


def _matches(old: Sequence[str], new: Sequence[str], base: tuple[int, int]) -> Iterator[_Run]:
    """Yield runs of equal tokens, rising in both; `base` is added to their places."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if head:
        yield _Run(base[0], base[1], head)
    middle = (old[head : len(old) - tail], new[head : len(new) - tail])
    if middle[0] and middle[1]:
        yield from _between(*middle, (base[0] + head, base[1] + head))
    if tail:
        yield _Run(base[0] + len(old) - tail, base[1] + len(new) - tail, tail)


def _between(old: Sequence[str], new: Sequence[str], base: tuple[int, int]) -> Iterator[_Run]:
    anchors = _anchors(old, new)
    if not anchors:
        for run in _shortest(old, new):
            yield _Run(run.old + base[0], run.new + base[1], run.size)
        return
    a = b = 0
    for one, other in anchors:
        yield from _matches(old[a:one], new[b:other], (base[0] + a, base[1] + b))
        yield _Run(base[0] + one, base[1] + other, 1)
        a, b = one + 1, other + 1
    yield from _matches(old[a:], new[b:], (base[0] + a, base[1] + b))


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of tokens that stand once in both, as many as rise in both."""
    counts, others = Counter(old), Counter(new)
    places = {token: at for at, token in enumerate(new)}
    pairs = [
        (at, places[token])
        for at, token in enumerate(old)
        if counts[token] == 1 == others.get(token) and not token.isspace()
    ]
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [number]
    chain: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _shortest(old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    """Return the equal tokens of the shortest edit script; none where it is too long."""
    furthest = {1: 0}
    trail: list[dict[int, int]] = []
    for edits in range(min(len(old) + len(new), _MOST_EDITS) + 1):
        trail.append(dict(furthest))
        for diagonal in range(-edits, edits + 1, 2):
            x = _step(furthest, diagonal, edits)
            while x < len(old) and 0 <= x - diagonal < len(new) and old[x] == new[x - diagonal]:
                x += 1
            furthest[diagonal] = x
            if x >= len(old) and x - diagonal >= len(new):
                return _walked_back(trail, len(old), len(new))
    return []


def _step(furthest: dict[int, int], diagonal: int, edits: int) -> int:
    """Return where a path on `diagonal` begins with one edit more."""
    down = diagonal == -edits or (
        diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1]
    )
    return furthest[diagonal + 1] if down else furthest[diagonal - 1] + 1


def _walked_back(trail: Sequence[dict[int, int]], x: int, y: int) -> list[_Run]:
    runs: list[_Run] = []
    for edits in range(len(trail) - 1, -1, -1):
        begin = _step(trail[edits], x - y, edits)
        other = begin - (x - y)
        if x > begin:
            runs.append(_Run(begin, other, x - begin))
        diagonal = x - y
        down = diagonal == -edits or (
            diagonal != edits and trail[edits][diagonal - 1] < trail[edits][diagonal + 1]
        )
        x, y = (begin, other - 1) if down else (begin - 1, other)
    return runs[::-1]


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Return runs that touch in both texts as one."""
    joined: list[_Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and (last.old + last.size, last.new + last.size) == (run.old, run.new):
            joined[-1] = last._replace(size=last.size + run.size)
        else:
            joined.append(run)
    return joined


def _says_something(run: _Run, words: Sequence[str], ends: tuple[int, int]) -> bool:
    """Tell whether a run is more than white space between two changes."""
    at_end = run.old == 0 == run.new or (run.old + run.size, run.new + run.size) == ends
    return at_end or any(not words[run.old + at].isspace() for at in range(run.size))


def _spelled(
    runs: Sequence[_Run], tokens: tuple[Sequence[Span], Sequence[Span]], ends: tuple[int, int]
) -> Iterator[Difference]:
    """Yield the stretches in code points."""
    a = b = 0
    for run in [*runs, None]:
        if run is None:
            old, new = Span(*ends[:1] * 2), Span(*ends[1:] * 2)
        else:
            last = run.size - 1
            old = Span(tokens[0][run.old].start, tokens[0][run.old + last].end)
            new = Span(tokens[1][run.new].start, tokens[1][run.new + last].end)
        if a < old.start:
            yield Difference(DifferenceKind.REMOVED, Span(a, old.start), Span(b, b))
        if b < new.start:
            yield Difference(DifferenceKind.ADDED, Span(old.start, old.start), Span(b, new.start))
        if old.length:
            yield Difference(DifferenceKind.KEPT, old, new)
        a, b = old.end, new.end
