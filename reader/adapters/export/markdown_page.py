"""A bilingual article as Markdown: each block's translation, then its source as a quotation.

Why it exists: notes and wikis take Markdown, and none of its marks may come from the article. What
has a meaning in Markdown is escaped in the way that CommonMark and Python-Markdown both read:
backslashes where both know them, character references elsewhere.

Source: CommonMark 0.31.2, 2.4 and 2.5; https://python-markdown.github.io/.
"""

from __future__ import annotations

import re
from typing import Final

from reader.adapters.export.plain_text import one_line
from reader.domain.article import Block, BlockKind
from reader.services.export_bilingual import Bilingual, Row

__all__ = ["bilingual_markdown", "escape_markdown", "markdown_row", "markdown_target"]

_ANYWHERE: Final = re.compile(r"[\\`*_\[\]]")
_REFERENCES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "~": "&#126;", "|": "&#124;"}
)
_AT_START: Final = re.compile(r"^([#+=:-]|\d+(?=[.)]))")
_HEADING_AT_END: Final = re.compile(r"#+$")
_APART: Final = "<!-- -->\n\n"
"""Keeps a quotation from being read as the end of the one before it."""

_DEEPEST_HEADING: Final = 6


def escape_markdown(text: str) -> str:
    """Return `text` on one line so that Markdown shows exactly it."""
    line = one_line(text).translate(_REFERENCES)
    line = _ANYWHERE.sub(lambda found: "\\" + found[0], line)
    line = _HEADING_AT_END.sub(lambda found: "&#35;" * len(found[0]), line)
    start = _AT_START.match(line)
    if start is None:
        return line
    rest = line[start.end() :]
    if start[0].isdigit():  # "1." begins a list, "1\." does not
        return f"{start[0]}&#{ord(rest[0])};{rest[1:]}"
    return f"&#{ord(start[0])};{rest}"


def bilingual_markdown(bilingual: Bilingual) -> str:
    """Return the document; furniture is left out."""
    parts = [
        markdown_row(row) for row in bilingual.rows if not row.block.left_out and row.source_text
    ]
    if bilingual.packages:
        made_by = escape_markdown(", ".join(bilingual.packages))
        parts.append(f"---\n\n*Machine translation, made on this computer with {made_by}.*\n")
    return "\n".join(parts)


def markdown_row(row: Row) -> str:
    """Return the translation of one block and its source as a quotation."""
    source = escape_markdown(row.source_text)
    if not row.translated:
        return f"{_before(row.block)}{source}\n"
    target = f"{_before(row.block)}{escape_markdown(row.target_text)}\n"
    if row.block.kind is BlockKind.QUOTE:
        return f"{_APART}{target}>\n> > {source}\n"
    if row.block.kind is BlockKind.LIST_ITEM:
        return f"{target}\n    > {source}\n"
    return f"{target}\n> {source}\n"


def markdown_target(row: Row) -> str:
    """Return the translation of one block; its source where it has none."""
    text = f"{_before(row.block)}{escape_markdown(row.target_text or row.source_text)}\n"
    return f"{_APART}{text}" if row.block.kind is BlockKind.QUOTE else text


def _before(block: Block) -> str:
    if block.kind is BlockKind.HEADLINE:
        return "# "
    if block.kind is BlockKind.SUBHEAD:
        return "#" * max(2, min(_DEEPEST_HEADING, block.level or 2)) + " "
    return {BlockKind.QUOTE: "> ", BlockKind.LIST_ITEM: "- "}.get(block.kind, "")
