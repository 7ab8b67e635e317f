"""A delivered article as plain text or Markdown: the translation alone, or with its source.

Why it exists: what `plain_text` and `markdown_page` write is what the terminal and notes show; a
delivery adds the comments, says nothing of the machine that drafted it, and leaves furniture out.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.adapters.export.markdown_page import escape_markdown, markdown_row, markdown_target
from reader.adapters.export.plain_text import pair_text, row_text
from reader.domain.exchange_text import exchange_lines
from reader.services.export_article import Comment, Delivery
from reader.services.export_bilingual import Row

__all__ = ["markdown_delivery", "text_delivery"]


def text_delivery(delivery: Delivery) -> bytes:
    """Return plain text, UTF-8; comments stand below their block in brackets."""
    parts = []
    for row in delivery.rows:
        both = pair_text(row) if delivery.choice.bilingual else row_text(row)
        said = [f"[{_signed(one)}]" for one in _comments(row, delivery)]
        parts.append("\n".join([both.rstrip("\n"), *said]) + "\n")
    return "\n".join(parts).encode("utf-8", "replace")


def markdown_delivery(delivery: Delivery) -> bytes:
    """Return Markdown, UTF-8; comments stand below their block in italics."""
    parts = []
    for row in delivery.rows:
        write = markdown_row if delivery.choice.bilingual else markdown_target
        parts.append(write(row))
        parts += [f"*{escape_markdown(_signed(one))}*\n" for one in _comments(row, delivery)]
    return "\n".join(parts).encode("utf-8", "replace")


def _comments(row: Row, delivery: Delivery) -> Iterator[Comment]:
    for sentence in row.sentences:
        yield from delivery.comments_on(sentence.segment.segment_id)


def _signed(comment: Comment) -> str:
    text = " ".join(exchange_lines(comment.text).split())
    return f"{comment.by}: {text}" if comment.by else text
