"""The translation as a Word document, with headings, lists and quotations as such.

Why it exists: a customer who wants the text gets one that can go on to a layout: the headline is
the title, headings are headings of the outline, lists are lists. A sentence without a translation
stands in its place in its own language and direction, as in every other format. Where the source is
wanted too, it follows each paragraph, and is no heading of the outline.

Source: ECMA-376 part 1, 17.7.4 (styles by their ids).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reader.adapters.export.docx_package import PORTRAIT, docx_package
from reader.adapters.export.docx_runs import embedded, joined, paragraph, runs, said_paragraph
from reader.domain.article import Block, BlockKind
from reader.domain.language import direction_of
from reader.services.export_article import Delivery, sentences_in
from reader.services.export_bilingual import Row, Sentence

__all__ = ["docx_text"]

_STYLES: Final = {
    BlockKind.HEADLINE: "Title",
    BlockKind.BYLINE: "Byline",
    BlockKind.CAPTION: "Caption",
    BlockKind.QUOTE: "Quote",
    BlockKind.LIST_ITEM: "ListParagraph",
}
_DEEPEST: Final = 3


def docx_text(delivery: Delivery) -> bytes:
    """Return the document."""
    return docx_package(delivery, "".join(_paragraphs(delivery)), PORTRAIT)


def _paragraphs(delivery: Delivery) -> Iterator[str]:
    for row in delivery.rows:
        style = "ListBullet" if row.bulleted else _style(row.block)
        if row.translated:
            yield paragraph(
                joined(_sentence(one, delivery) for one in sentences_in(row)),
                style,
                direction_of(delivery.bilingual.target),
            )
        else:
            source = runs(
                row.source_text, delivery.bilingual.article.language, delivery.bilingual.target
            )
            yield paragraph(source, style, row.block.direction)
        if row.translated and delivery.choice.bilingual:
            yield _source(row, delivery)
        yield from _said(row, delivery)


def _source(row: Row, delivery: Delivery) -> str:
    bilingual = delivery.bilingual
    text = runs(row.source_text, bilingual.article.language, bilingual.target)
    return paragraph(text, "Source", row.block.direction)


def _style(block: Block) -> str:
    if block.kind is BlockKind.SUBHEAD:
        return f"Heading{max(1, min(_DEEPEST, (block.level or 2) - 1))}"
    return _STYLES.get(block.kind, "Normal")


def _sentence(sentence: Sentence, delivery: Delivery) -> str:
    bilingual = delivery.bilingual
    if sentence.target:
        return runs(sentence.target, bilingual.target, bilingual.article.language)
    return embedded(sentence.source, bilingual.article.language, bilingual.target)


def _said(row: Row, delivery: Delivery) -> Iterator[str]:
    for sentence in row.sentences:
        for comment in delivery.comments_on(sentence.segment.segment_id):
            by = f"{comment.by}: " if comment.by else ""
            language = delivery.bilingual.article.language
            yield said_paragraph(f"[{by}{comment.text}]", language, "Caption")
