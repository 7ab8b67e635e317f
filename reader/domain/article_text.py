"""The text of one side of an article as a whole: what notes are anchored in.

Why it exists: a note is anchored in all of a text, the page speaks of blocks, everything else of
segments. This is the way between the three. The source is as it was imported, without the
reader's corrections, so that a corrected typo moves no note; `carried` takes a span from what is
shown to it and back.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from reader.domain.anchor_text import AnchorText
from reader.domain.article import Article, BlockId, SegmentId
from reader.domain.composition import Composition, compose_source, compose_target
from reader.domain.notes import PassageSide
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit

__all__ = ["BlockSpan", "SideText", "carried", "source_text", "target_text"]

_BREAK: Final = "\n"


@dataclass(frozen=True, slots=True)
class BlockSpan:
    """A part of one block.

    Attributes:
        block: Which one, counted from 0.
        span: Code points of the block's text on that side.
    """

    block: int
    span: Span


@dataclass(frozen=True, slots=True)
class SideText:
    """All blocks of one side, one a line.

    Attributes:
        side: Which.
        language: BCP 47; empty for the article itself.
        text: All blocks with a line feed between two.
        starts: Where each block begins in it.
        blocks: The blocks with the places of their segments.
    """

    side: PassageSide
    language: str
    text: str
    starts: tuple[int, ...]
    blocks: tuple[Composition, ...]
    places: Mapping[SegmentId, BlockSpan] = field(repr=False)
    ready: AnchorText = field(repr=False, compare=False)
    """The text made ready for finding passages; filled as it is used, by one thread."""

    def block_at(self, position: int) -> int:
        """Return the block at `position`; a line feed belongs to the block before it."""
        return max(0, bisect_right(self.starts, position) - 1)

    def whole(self, part: BlockSpan) -> Span:
        """Return the place of a part of a block in the whole text."""
        return part.span.shifted(self.starts[part.block])

    def block_span(self, block: int) -> Span:
        """Return the place of a block in the whole text."""
        return self.whole(BlockSpan(block, Span(0, len(self.blocks[block].text))))

    def parts(self, span: Span) -> tuple[BlockSpan, ...]:
        """Return what `span` covers of each block, in order; blocks of which it has nothing not."""
        if not self.blocks or span.start >= span.end:
            return ()
        found = []
        for block in range(self.block_at(span.start), self.block_at(span.end - 1) + 1):
            place = self.block_span(block)
            start, end = max(place.start, span.start), min(place.end, span.end)
            if start < end:
                found.append(BlockSpan(block, Span(start, end).shifted(-place.start)))
        return tuple(found)

    def segment_at(self, position: int) -> SegmentId | None:
        """Return the segment at `position`; None in an empty block."""
        if not self.blocks:
            return None
        block = self.block_at(position)
        return self.blocks[block].segment_at(position - self.starts[block])

    def segments_in(self, span: Span) -> tuple[SegmentId, ...]:
        """Return the segments of which `span` covers something, in order."""
        return tuple(
            segment
            for part in self.parts(span)
            for segment, place in zip(
                self.blocks[part.block].segments, self.blocks[part.block].spans, strict=True
            )
            if place.overlaps(part.span)
        )

    def span_of(self, segment: SegmentId) -> Span | None:
        """Return where a segment stands; None where it has no text here."""
        place = self.places.get(segment)
        return None if place is None or not place.span.length else self.whole(place)


def source_text(article: Article) -> SideText:
    """Return the text of an article as it was imported."""
    tiles: defaultdict[BlockId, list[tuple[SegmentId, Span]]] = defaultdict(list)
    for segment in article.segments:
        tiles[segment.block_id].append((segment.segment_id, segment.span))
    blocks = tuple(
        compose_source(block.text, own, lambda _segment: None)
        if (own := tiles.get(block.block_id))
        else Composition(block.text, (), ())
        for block in article.blocks
    )
    return _side(PassageSide.SOURCE, "", blocks)


def target_text(
    article: Article, units: Mapping[SegmentId, TranslationUnit], language: str
) -> SideText:
    """Return the text of a translation, as far as it is there; blocks without any are empty."""
    segments: defaultdict[BlockId, list[SegmentId]] = defaultdict(list)
    for segment in article.segments:
        segments[segment.block_id].append(segment.segment_id)
    blocks = tuple(
        compose_target(
            [(one, units[one].target if one in units else "") for one in segments[block.block_id]]
        )
        for block in article.blocks
    )
    return _side(PassageSide.TARGET, language, blocks)


def _side(side: PassageSide, language: str, blocks: tuple[Composition, ...]) -> SideText:
    text = _BREAK.join(block.text for block in blocks)
    sizes = [len(block.text) + len(_BREAK) for block in blocks[:-1]]
    starts = tuple(itertools.accumulate(sizes, initial=0)) if blocks else ()
    places = {
        segment: BlockSpan(row, span)
        for row, block in enumerate(blocks)
        for segment, span in zip(block.segments, block.spans, strict=True)
    }
    return SideText(side, language, text, starts, blocks, places, AnchorText(text))


def carried(span: Span, shown: Composition, other: Composition) -> Span:
    """Return where a span of one composition of a block stands in another of the same block.

    What stands in a segment with the same text keeps its place in it. In one whose text differs
    the ends move to the nearest place that both have: a part of what was corrected becomes all of
    what stands there instead.
    """
    start = _carried_end(span.start, shown, other, is_end=False)
    return Span(start, max(start, _carried_end(span.end, shown, other, is_end=True)))


def _carried_end(position: int, shown: Composition, other: Composition, *, is_end: bool) -> int:
    segment = shown.segment_at(position - 1 if is_end and position else position)
    here = None if segment is None else shown.span_of(segment)
    there = None if segment is None else other.span_of(segment)
    if here is None or there is None:
        return min(position, len(other.text))
    offset = position - here.start
    if offset <= 0 or offset > here.length:  # white space around it
        edge = there.start + offset if offset <= 0 else there.end + offset - here.length
        return max(0, min(edge, len(other.text)))
    old, new = here.of(shown.text), there.of(other.text)
    most = min(len(old), len(new))
    lead = next((at for at in range(most) if old[at] != new[at]), most)
    if offset <= lead:
        return there.start + offset
    tail = next((at for at in range(most - lead) if old[-1 - at] != new[-1 - at]), most - lead)
    if here.length - offset <= tail:
        return there.end - (here.length - offset)
    return there.end - tail if is_end else there.start + lead
