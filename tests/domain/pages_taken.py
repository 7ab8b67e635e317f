"""An article as it comes from a page of the web: a menu, a headline, a text, links below."""

from __future__ import annotations

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

ADDRESS = "https://www.al-akhbar-annahr.example/2026/03/library.html"
MENU = Message("Furniture", "A button of the web page")
LINKS = Message("Furniture", "Points to other articles")
LINES = (
    ("nav>ul>li", "الرئيسية", MENU),
    ("nav>ul>li", "اقتصاد", MENU),
    ("header>p.site", "صحيفة النهر", None),
    ("article>h1", "مكتبة عائمة تجوب النيل من أسوان إلى القاهرة 😀", None),
    ("article>p", "انطلقت صباح الخميس مكتبةٌ عائمة من أسوان. وستتوقف في 23 قرية.", None),
    ("article>p", "«الكتاب يصل إلى القارئ»، قالت مديرة المشروع سلمى عبد الرحيم للصحفيين.", None),
    ("article>div.note>p", "ساهم في إعداد هذا الخبر مراسل NATO TV في الأقصر.", LINKS),
    ("div.read-also>ul>li", "وزير الثقافة يفتتح معرض الكتاب", LINKS),
    ("div.read-also>ul>li", "ارتفاع منسوب النيل في السودان", LINKS),
    ("div.read-also>ul>li", "قطار جديد بين الأقصر وأسوان", LINKS),
)


def page(lines=LINES, *, address=ADDRESS, article_id="a", prefix="", **changes) -> Article:
    """Return the article; the first line that is no furniture and stands in an h1 heads it."""
    blocks, segments = [], []
    for number, (place, text, reason) in enumerate(lines):
        kind = BlockKind.PARAGRAPH
        if reason is not None:
            kind = BlockKind.FURNITURE
        elif place.endswith("h1"):
            kind = BlockKind.HEADLINE
        block_id = BlockId(f"{prefix}b{number}")
        blocks.append(
            Block(
                block_id, kind, text, Direction.RTL,
                left_out=reason is not None, reason=reason, place=place,
            )
        )  # fmt: skip
        segments.append(Segment(SegmentId(f"{prefix}s{number}"), block_id, Span(0, len(text))))
    return Article(
        ArticleId(article_id), LINES[3][1], "ar", tuple(blocks), tuple(segments),
        SourceRef(SourceKind.URL, address), fingerprint_of(tuple(blocks)), address=address,
        **changes,
    )  # fmt: skip


def block(article: Article, number: int) -> Block:
    return article.blocks[number]


def is_in(article: Article) -> str:
    """Return a letter for each block: in or out."""
    return "".join("-" if one.left_out else "x" for one in article.blocks)
