"""Articles and units for the tests of a review; real Arabic."""

from __future__ import annotations

from reader.domain.alignment import Link, written_words
from reader.domain.article import (
    Article,
    ArticleId,
    Block,
    BlockId,
    BlockKind,
    Segment,
    SegmentId,
    SourceKind,
    SourceRef,
    fingerprint_of,
)
from reader.domain.language import Direction
from reader.domain.messages import Message
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtKind,
    DoubtSide,
    Origin,
    TranslationUnit,
    UnitState,
)

LATER, NOON = "2026-11-26T12:30:00+00:00", "2026-11-26T12:00:00+00:00"
LAYLA = ("Layla", NOON)


def article_of(*blocks: list[str], left_out: tuple[int, ...] = ()) -> Article:
    """Return an article of blocks of sentences; segments are s0, s1 … in reading order."""
    made: list[Block] = []
    segments: list[Segment] = []
    for number, sentences in enumerate(blocks):
        block_id = BlockId(f"b{number}")
        made.append(
            Block(block_id, BlockKind.PARAGRAPH, "".join(sentences), Direction.RTL,
                  left_out=number in left_out)
        )  # fmt: skip
        start = 0
        for sentence in sentences:
            name = SegmentId(f"s{len(segments)}")
            segments.append(Segment(name, block_id, Span(start, start + len(sentence))))
            start += len(sentence)
    return Article(
        ArticleId("a"), "خبر", "ar", tuple(made), tuple(segments), SourceRef(SourceKind.TEXT),
        fingerprint_of(tuple(made)),
    )  # fmt: skip


def machine(name: str, source: str, target: str, version: str = "1") -> TranslationUnit:
    """Return a draft with its words linked one after the other."""
    pairs = zip(written_words(source), written_words(target), strict=False)
    links = tuple(Link(*s, *t, 0.9) for s, t in pairs)
    origin = Origin("translate-ar_en", version, ("ar", "en"), made_at="2026-11-26T08:00:00+00:00")
    return TranslationUnit(
        SegmentId(name), source.strip(), target, UnitState.MACHINE, origin, links, score=-0.4
    )


def doubt(side: DoubtSide, start: int, end: int) -> Doubt:
    return Doubt(DoubtKind.NAME, side, Span(start, end), Message("Doubts", "Look twice."))
