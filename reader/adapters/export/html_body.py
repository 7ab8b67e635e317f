"""The body of a delivered page: the translation alone, or each block with its source below it.

Why it exists: a page for the browser and the text of an electronic book are the same elements, and
well-formed for both. Every element says its language and direction, where it is not the page's own.

Source: HTML Living Standard, 3.2.6.4 (dir) and 4.4; EPUB 3.3, 6.1 (XHTML).
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from reader.adapters.export.html_page import text_html
from reader.domain.article import Block, BlockKind
from reader.domain.bidi import first_strong
from reader.domain.exchange_text import exchange_line
from reader.domain.language import Direction, direction_of
from reader.services.export_article import Comment, Delivery, sentences_in
from reader.services.export_bilingual import Row, Sentence

__all__ = ["html_body", "said_html", "sentence_html"]

_DEEPEST_HEADING: Final = 6


def html_body(delivery: Delivery) -> str:
    """Return the elements, one a line."""
    return "\n".join(_lines(delivery))


def said_html(comment: Comment) -> str:
    """Return a comment as a paragraph, in its own direction."""
    direction = (first_strong(comment.text) or Direction.LTR).value
    lines = "<br/>".join(_text(line) for line in comment.text.split("\n"))
    who = f"<b>{_text(comment.by)}:</b> " if comment.by else ""
    return f'<p class="comment" dir="{direction}">{who}{lines}</p>'


def sentence_html(sentence: Sentence, block: Block, delivery: Delivery) -> str:
    """Return the target of a sentence; its source where there is none, marked as such."""
    if sentence.target:
        return _text(sentence.target)
    language = escape(delivery.bilingual.article.language)
    return (
        f'<span class="untranslated" lang="{language}" xml:lang="{language}" '
        f'dir="{block.direction.value}">{_text(sentence.source)}</span>'
    )


def _lines(delivery: Delivery) -> Iterator[str]:
    in_list = False
    for row in delivery.rows:
        if row.bulleted is not in_list:
            yield "<ul>" if row.bulleted else "</ul>"
            in_list = row.bulleted
        yield _element(row, delivery)
        if not row.bulleted:
            yield from _comments(row, delivery)
    if in_list:
        yield "</ul>"


def _element(row: Row, delivery: Delivery) -> str:
    bilingual = delivery.bilingual
    if not row.translated:
        text, language, direction = (
            _text(row.source_text),
            bilingual.article.language,
            row.block.direction,
        )
    else:
        shown = sentences_in(row)
        text = " ".join(sentence_html(one, row.block, delivery) for one in shown)
        language, direction = bilingual.target, direction_of(bilingual.target)
    below = [_plain(row, delivery)] if delivery.choice.bilingual and row.translated else []
    if row.bulleted:  # a list has items only, so what belongs to one stands inside of it
        below += _comments(row, delivery)
        return _cell(row, "".join([text, *below]), language, direction)
    return "\n".join([_cell(row, text, language, direction), *below])


def _plain(row: Row, delivery: Delivery) -> str:
    """Return the source as a paragraph, so that a book has each heading once."""
    language = escape(delivery.bilingual.article.language)
    return (
        f'<p class="source" lang="{language}" xml:lang="{language}" '
        f'dir="{row.block.direction.value}">'
        f"{_text(row.source_text)}</p>"
    )


def _cell(row: Row, text: str, language: str, direction: Direction) -> str:
    tag = "li" if row.bulleted else _tag(row.block)
    about = (
        f'class="{row.block.kind.value}" lang="{escape(language)}" '
        f'xml:lang="{escape(language)}" dir="{direction.value}"'
    )
    if tag == "blockquote":
        return f"<blockquote {about}><p>{text}</p></blockquote>"
    return f"<{tag} {about}>{text}</{tag}>"


def _tag(block: Block) -> str:
    if block.kind is BlockKind.HEADLINE:
        return "h1"
    if block.kind is BlockKind.SUBHEAD:
        return f"h{max(2, min(_DEEPEST_HEADING, block.level or 2))}"
    return "blockquote" if block.kind is BlockKind.QUOTE else "p"


def _comments(row: Row, delivery: Delivery) -> Iterator[str]:
    for sentence in row.sentences:
        for comment in delivery.comments_on(sentence.segment.segment_id):
            yield said_html(comment)


def _text(text: str) -> str:
    return text_html(exchange_line(text))
