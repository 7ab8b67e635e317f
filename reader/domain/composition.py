"""The text of a block as it is shown, put together from its segments.

Why it exists: the page shows blocks, everything else speaks of segments. The shown source differs
from the imported one where a typo was corrected; the shown target is made of the targets of
units, with gaps for those that are still to come. Both need the same two answers: which segment
is at this place, and where is this segment.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.span import Span

__all__ = ["Composition", "compose_source", "compose_target", "trimmed"]


@dataclass(frozen=True, slots=True)
class Composition:
    """A shown text with the place of each segment.

    Attributes:
        text: What is shown, code points.
        segments: Ids in reading order.
        spans: One a segment, same order, ascending; without the white space between them.
    """

    text: str
    segments: tuple[SegmentId, ...]
    spans: tuple[Span, ...]

    def segment_at(self, position: int) -> SegmentId | None:
        """Return the segment at `position`; white space belongs to the segment before it."""
        if not self.spans:
            return None
        index = bisect_right(self.spans, position, key=lambda span: span.start) - 1
        return self.segments[max(0, index)]

    def span_of(self, segment: SegmentId) -> Span | None:
        """Return where `segment` stands, or None if it has no place here."""
        try:
            return self.spans[self.segments.index(segment)]
        except ValueError:
            return None


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without the white space at its ends; empty at its start if it has no more."""
    part = text[span.start : span.end]
    lead = len(part) - len(part.lstrip())
    body = len(part.strip())
    return (
        Span(span.start + lead, span.start + lead + body) if body else Span(span.start, span.start)
    )


def compose_source(
    text: str,
    tiles: Sequence[tuple[SegmentId, Span]],
    corrected: Callable[[SegmentId], str | None],
) -> Composition:
    """Put a block's source together, corrected segments in place of the originals.

    Args:
        text: The block's text as imported.
        tiles: Its segments, tiling `text`.
        corrected: Gives the corrected sentence of a segment, without white space at its ends, or
            None.
    """
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    for segment, span in tiles:
        tile = span.of(text)
        body = trimmed(text, span)
        lead, trail = text[span.start : body.start], text[body.end : span.end]
        new = corrected(segment)
        sentence = body.of(text) if new is None else new
        if not sentence:
            lead, trail = tile, ""
        start = length + len(lead)
        spans.append(Span(start, start + len(sentence)))
        piece = lead + sentence + trail
        parts.append(piece)
        length += len(piece)
    return Composition("".join(parts), tuple(segment for segment, _ in tiles), tuple(spans))


def compose_target(targets: Sequence[tuple[SegmentId, str]]) -> Composition:
    """Put a block's target together, one space between sentences; empty targets take no room."""
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    for _, target in targets:
        if target and length:
            parts.append(" ")
            length += 1
        spans.append(Span(length, length + len(target)))
        parts.append(target)
        length += len(target)
    return Composition("".join(parts), tuple(segment for segment, _ in targets), tuple(spans))
