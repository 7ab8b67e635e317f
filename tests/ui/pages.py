"""Articles and page models for tests: real Arabic with clitics, tashkil, Latin, emoji."""

from __future__ import annotations

from reader.domain.alignment import Alignment, Link, written_words
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
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.ui.page_model import PageModel, TargetTexts

ROWS = (
    (
        BlockKind.HEADLINE,
        ("مكتبة عائمة تجوب النيل من أسوان إلى القاهرة",),
        ("A floating library sails the Nile from Aswan to Cairo",),
    ),
    (BlockKind.BYLINE, ("الثقافة · 12 آذار/مارس",), ("Culture · 12 March",)),
    (
        BlockKind.PARAGRAPH,
        (
            "انطلقت صباح الخميس من مدينة أسوان مكتبة عائمة، في رحلة (NATO 2025). ",
            "وستتوقف السفينة في 23 قرية لا توجد فيها مكتبات عامة 😀.",
        ),
        (
            "A floating library set off from Aswan on Thursday morning.",
            "The ship will stop at 23 villages that have no public library 😀.",
        ),
    ),
    (
        BlockKind.PARAGRAPH,
        (
            "«الكِتَابُ يصل إلى القارئ»، قالت مديرة المشروع للصحفيين. ",
            "وأضافت أن الكبار يسألون أولًا عن روايات نجيب محفوظ.",
        ),
        (
            "“The book comes to the reader,” the project’s director told journalists.",
            "She added that adults ask first for the novels of Naguib Mahfouz.",
        ),
    ),
    (BlockKind.FURNITURE, ("مقالات ذات صلة",), ("",)),
)


def align_evenly(source: str, target: str) -> Alignment:
    """Link words by their relative place; enough for the page, which only shows links."""
    left, right = written_words(source), written_words(target)
    if not left or not right:
        return ()
    return tuple(
        Link(*span, *right[min(len(right) - 1, at * len(right) // len(left))], 0.8)
        for at, span in enumerate(left)
    )


def make_article(times: int = 1) -> tuple[Article, list[TranslationUnit]]:
    """Return an article of ``5 * times`` blocks and a unit for each sentence but furniture."""
    blocks: list[Block] = []
    segments: list[Segment] = []
    units: list[TranslationUnit] = []
    for _ in range(times):
        for kind, sources, targets in ROWS:
            block_id = BlockId(f"b{len(blocks)}")
            furniture = kind is BlockKind.FURNITURE
            text = "".join(sources)
            blocks.append(Block(block_id, kind, text, Direction.RTL, left_out=furniture))
            start = 0
            for source, target in zip(sources, targets, strict=True):
                segment_id = SegmentId(f"s{len(segments)}")
                segments.append(Segment(segment_id, block_id, Span(start, start + len(source))))
                start += len(source)
                if not furniture:
                    body = source.strip()
                    links = align_evenly(body, target)
                    state = UnitState.MACHINE
                    units.append(TranslationUnit(segment_id, body, target, state, alignment=links))
    article = Article(
        ArticleId("a"),
        ROWS[0][1][0],
        "ar",
        tuple(blocks),
        tuple(segments),
        SourceRef(SourceKind.TEXT),
        fingerprint_of(tuple(blocks)),
    )
    return article, units


def make_model(times: int = 1, *, translated: bool = True) -> PageModel:
    """Return a page model, with all its units or with none."""
    article, units = make_article(times)
    model = PageModel(article, "en", TargetTexts(failed="This could not be translated."))
    if translated:
        model.put(units)
    return model
