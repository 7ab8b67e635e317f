"""Plain text: the article alone, its translation alone, or both in pairs.

Why it exists: what is piped into another program must hold the text and nothing else: no control
codes, no isolates, no wrapping; a block is a line, and an empty line stands between two blocks.
"""

from __future__ import annotations

import re
from typing import Final

from reader.domain.article import Article
from reader.services.export_bilingual import Bilingual, Row, rows_of

__all__ = [
    "article_text",
    "bilingual_text",
    "one_line",
    "pair_text",
    "row_text",
    "translation_text",
]

_BREAKS_AND_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def one_line(text: str) -> str:
    """Return `text` on one line: breaks, tabs and control characters become a space."""
    return _BREAKS_AND_CONTROLS.sub(" ", text).strip()


def article_text(article: Article) -> str:
    """Return the text of all blocks but furniture."""
    rows = rows_of(article, {})
    return _paragraphs([_marked(row, row.source_text) for row in rows if not row.block.left_out])


def translation_text(bilingual: Bilingual) -> str:
    """Return the translation; a sentence that has none stands in the source language."""
    return _paragraphs([row_text(row) for row in bilingual.rows if not row.block.left_out])


def bilingual_text(bilingual: Bilingual) -> str:
    """Return each block's translation and, on the line below, its source."""
    return "".join(pair_text(row) for row in bilingual.rows)


def row_text(row: Row) -> str:
    """Return the translation of one block on one line; its source where it has none."""
    return _marked(row, row.target_text or row.source_text)


def pair_text(row: Row) -> str:
    """Return one block as `bilingual_text` writes it, the empty line after it included."""
    source = one_line(row.source_text)
    if not source:
        return ""
    lines = [_marked(row, row.target_text)] if row.translated else []
    return "\n".join([*lines, _marked(row, source)]) + "\n\n"


def _marked(row: Row, text: str) -> str:
    line = one_line(text)
    return f"• {line}" if line and row.bulleted else line


def _paragraphs(texts: list[str]) -> str:
    return "".join(f"{text}\n\n" for text in texts if text).removesuffix("\n")
