"""Articles, units and notes for the tests of the stores; real Arabic."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from reader.domain.alignment import Link
from reader.domain.anchors import TextAnchor
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
from reader.domain.notes import Note, NoteId, Passage, PassageScope, PassageSide
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtKind,
    DoubtSide,
    Origin,
    TranslationUnit,
    UnitState,
)

__all__ = ["NILE", "NILE_CHANGED", "ODD", "article_of", "clock_of", "note_on", "unit_of"]

NILE = (
    "مكتبة عائمة تجوب النيل",
    "وصلت المكتبة إلى الأقصر. قال المدير إن القراء كثيرون. تبقى السفينة أسبوعا.",
    "زارها ألف طفل في يوم واحد. وتعود في الربيع.",
)
NILE_CHANGED = (
    "مكتبة عائمة تجوب النيل",
    "وصلت المكتبة إلى أسوان. قال المدير إن القراء كثيرون. تبقى السفينة أسبوعا.",
    "وتعود في الربيع.",
    "يموّلها تبرع من الأهالي.",
)
ODD = (
    "كَتَبَ\u200f مُحَمَّدٌ 😀 NATO ١٢٣",
    "نیم\u200cفاصله و﻿BOM. ـــ",
)

_numbers = itertools.count(1)


def article_of(
    *texts: str, location: str = "/news/nile.txt", site: str = "", part: int = 0
) -> Article:
    """Return an article whose first text is the headline; ids are never used twice."""
    blocks = tuple(
        Block(
            BlockId(f"b{next(_numbers)}"),
            BlockKind.PARAGRAPH if number else BlockKind.HEADLINE,
            text,
            Direction.RTL,
            level=0 if number else 1,
        )
        for number, text in enumerate(texts)
    )
    kind = SourceKind.FILE if location else SourceKind.TEXT
    return Article(
        ArticleId(f"a{next(_numbers)}"),
        texts[0],
        "ar",
        blocks,
        tuple(segment for block in blocks for segment in _segments(block)),
        SourceRef(kind, location, part=part),
        fingerprint_of(blocks),
        byline="ليلى حسن",
        date="2026-03-12",
        site=site,
        notices=(Message("Test", "{n} replaced", (("n", "3"),)),),
    )


def _segments(block: Block) -> Iterator[Segment]:
    start = 0
    for sentence in block.text.replace(". ", ".\0 ").split("\0"):
        yield Segment(
            SegmentId(f"s{next(_numbers)}"), block.block_id, Span(start, start + len(sentence))
        )
        start += len(sentence)


def unit_of(article: Article, number: int, target: str, **more: object) -> TranslationUnit:
    """Return a unit of one segment, with all that a unit may have."""
    segment = article.segments[number]
    text = next(one.text for one in article.blocks if one.block_id == segment.block_id)
    fields: dict[str, object] = {
        "state": UnitState.MACHINE,
        "origin": Origin(
            "translate-ar_en", "1.0", ("ar", "en"), names_put_in=("NATO",), from_cache=True
        ),
        "alignment": (Link(0, 3, 0, 2, 0.5),),
        "doubts": (
            Doubt(DoubtKind.NAME, DoubtSide.TARGET, Span(0, 2), Message("Test", "Look twice.")),
        ),
        "score": -0.25,
        **more,
    }
    return TranslationUnit(segment.segment_id, segment.span.of(text).strip(), target, **fields)  # type: ignore[arg-type]


def note_on(article_id: str, quote: str, body: str = "", note_id: str = "", **more: object) -> Note:
    """Return a note on a passage of the source."""
    passage = Passage(
        PassageSide.SOURCE,
        PassageScope.SENTENCE,
        TextAnchor(quote, "قبل ", " بعد", 7),
        home=TextAnchor(quote, "", "", 3),
    )
    return Note(
        NoteId(note_id or f"n{next(_numbers)}"),
        ArticleId(article_id),
        passage,
        body,
        **more,  # type: ignore[arg-type]
    )


def clock_of(hour: int = 8) -> Callable[[], str]:
    """Return a clock that goes on by a minute with each look."""
    minutes = itertools.count()

    def tell() -> str:
        minute = next(minutes)
        moment = datetime(2026, 3, 12, hour, tzinfo=UTC) + timedelta(minutes=minute)
        return moment.isoformat(timespec="seconds")

    return tell
