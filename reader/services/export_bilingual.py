"""An article and its translation as rows: what every export and the terminal show.

Why it exists: JSON, HTML, Markdown and the terminal must agree on what a row is, which sentence has
a translation, and what stands where there is none. A sentence without a translation keeps its place
in the source language; furniture is left out of what is translated and marked in what is shown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from reader.domain.article import Article, Block, BlockId, BlockKind, Segment, SegmentId
from reader.domain.composition import compose_source
from reader.domain.translation import TranslationUnit

__all__ = [
    "Bilingual",
    "BilingualWriter",
    "Row",
    "Sentence",
    "row_of",
    "rows_of",
    "segments_by_block",
]

_OWN_MARK: Final = re.compile(r"\s*(?:[•◦▪‣–-]|\w{1,3}[.)،-])\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A segment with its unit, None where it was not to be translated.

    Attributes:
        segment: It.
        source: Its text without the white space at its ends, corrected where the reader did so.
        unit: Its unit.
    """

    segment: Segment
    source: str
    unit: TranslationUnit | None

    @property
    def target(self) -> str:
        """Return the translation, empty where there is none."""
        return self.unit.target if self.unit is not None else ""


@dataclass(frozen=True, slots=True)
class Row:
    """A block and its sentences, in reading order.

    Attributes:
        block: The block as it was imported.
        source_text: Its text as it is shown: with the reader's corrections.
        sentences: Its segments with what is known of them.
    """

    block: Block
    source_text: str
    sentences: tuple[Sentence, ...]

    @property
    def translated(self) -> bool:
        """Tell whether at least one sentence has a translation."""
        return any(sentence.target for sentence in self.sentences)

    @property
    def bulleted(self) -> bool:
        """Tell whether it is a list item that brings no number or mark of its own."""
        own = _OWN_MARK.match(self.source_text) is not None
        return self.block.kind is BlockKind.LIST_ITEM and not own

    @property
    def target_text(self) -> str:
        """Return the translation as one text; what has none stands in the source language."""
        if not self.translated:
            return ""
        return " ".join(s.target or s.source for s in self.sentences if s.target or s.source)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """An article with what is known of its translation.

    Attributes:
        article: The article.
        target: Target language, BCP 47.
        units: By segment; segments that are not translated have none.
        packages: ``id@version`` of each step of the route; empty where there is none.
    """

    article: Article
    target: str
    units: Mapping[SegmentId, TranslationUnit] = field(default_factory=dict)
    packages: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return a row for each block, in reading order."""
        return rows_of(self.article, self.units)


class BilingualWriter(Protocol):
    """Writes a bilingual article in one format. Pure; any thread."""

    def __call__(self, bilingual: Bilingual) -> str:
        """Return the whole document."""
        ...


def segments_by_block(article: Article) -> Mapping[BlockId, list[Segment]]:
    """Return the segments of each block, in reading order; blocks without any are absent."""
    found: defaultdict[BlockId, list[Segment]] = defaultdict(list)
    for segment in article.segments:
        found[segment.block_id].append(segment)
    return found


def rows_of(article: Article, units: Mapping[SegmentId, TranslationUnit]) -> tuple[Row, ...]:
    """Return a row for each block of `article`, in reading order."""
    segments = segments_by_block(article)
    return tuple(row_of(block, segments.get(block.block_id, ()), units) for block in article.blocks)


def row_of(
    block: Block, segments: Sequence[Segment], units: Mapping[SegmentId, TranslationUnit]
) -> Row:
    """Return the row of one block, whose segments are given."""

    def corrected(segment_id: SegmentId) -> str | None:
        unit = units.get(segment_id)
        return unit.source if unit is not None else None

    tiles = [(segment.segment_id, segment.span) for segment in segments]
    shown = compose_source(block.text, tiles, corrected)
    return Row(
        block,
        shown.text if segments else block.text,
        tuple(
            Sentence(segment, span.of(shown.text), units.get(segment.segment_id))
            for segment, span in zip(segments, shown.spans, strict=True)
        ),
    )
