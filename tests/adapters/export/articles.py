"""An article with everything that an export must bear, and its units."""

from __future__ import annotations

from itertools import pairwise

from reader.domain.alignment import Link
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
from reader.services.export_bilingual import Bilingual

ORIGIN = Origin("translate-ar_en-0_3", "0.3", ("ar", "en"), names_put_in=("NATO",))
EVIL = '<script>alert("x")</script> & *bold* _it_ `code` [a](b) ~~no~~ | \\'


def block(number: int, kind: BlockKind, text: str, level: int = 0) -> Block:
    furniture = kind is BlockKind.FURNITURE
    return Block(
        BlockId(f"b{number}"), kind, text, Direction.RTL, left_out=furniture,
        reason=Message("Sources", "Related articles.") if furniture else None, level=level,
    )  # fmt: skip


BLOCKS = (
    block(0, BlockKind.HEADLINE, "مكتبة عائمة تجوب النيل", 1),
    block(1, BlockKind.BYLINE, "الثقافة · 12 آذار/مارس"),
    block(
        2, BlockKind.PARAGRAPH, "غادر الوفد القاهرة. وعاد إلى أسوان عبر https://example.org/a_b."
    ),
    block(3, BlockKind.SUBHEAD, "قرى تنتظر", 2),
    block(4, BlockKind.QUOTE, "«الكتاب يصل»."),
    block(5, BlockKind.LIST_ITEM, "1. كتب 😀"),
    block(6, BlockKind.LIST_ITEM, "أقلام"),
    block(7, BlockKind.PARAGRAPH, EVIL),
    block(8, BlockKind.FURNITURE, "اقرأ أيضًا"),
)
_CUTS = {2: (20,)}


def _segments() -> tuple[Segment, ...]:
    found: list[Segment] = []
    for number, one in enumerate(BLOCKS):
        edges = (0, *_CUTS.get(number, ()), len(one.text))
        for start, end in pairwise(edges):
            found.append(Segment(SegmentId(f"s{number}.{start}"), one.block_id, Span(start, end)))
    return tuple(found)


ARTICLE = Article(
    ArticleId("a1"), "مكتبة عائمة تجوب النيل", "ar", BLOCKS, _segments(),
    SourceRef(SourceKind.TEXT, text="…"), "f" * 64, byline="", date="12 آذار/مارس", site="",
)  # fmt: skip

_TARGETS = {
    "s0.0": "A floating library sails the Nile",
    "s1.0": "Culture · 12 March",
    "s2.0": "The delegation left Cairo.",
    "s3.0": "Villages wait",
    "s4.0": "“The book arrives.”",
    "s5.0": "1. Books 😀",
    "s6.0": "Pens",
    "s7.0": EVIL,
}


def _unit(segment: Segment) -> TranslationUnit:
    text = next(one.text for one in BLOCKS if one.block_id == segment.block_id)
    source = segment.span.of(text).strip()
    if segment.segment_id == "s2.20":
        return TranslationUnit(segment.segment_id, source, "", UnitState.FAILED)
    return TranslationUnit(
        segment.segment_id, source, _TARGETS[segment.segment_id], UnitState.MACHINE, ORIGIN,
        (Link(0, 4, 0, 3, 0.98765),),
        (
            Doubt(
                DoubtKind.PROTECTED_SPAN, DoubtSide.TARGET, Span(0, 2),
                Message("T", "The number {n} is missing.", (("n", "12"),)),
            ),
        ),
    )  # fmt: skip


UNITS = {
    segment.segment_id: _unit(segment) for segment in ARTICLE.segments if segment.block_id != "b8"
}
BILINGUAL = Bilingual(ARTICLE, "en", UNITS, ("translate-ar_en-0_3@0.3",))
UNTRANSLATED = Bilingual(ARTICLE, "nl")
