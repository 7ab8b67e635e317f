"""Markdown: files and text marked as such, through the markdown library.

Why it exists: headings, lists, quotes and tables are said, not guessed. Nesting is limited before
the text is parsed: the library's time grows with the square of it.

Source: https://python-markdown.github.io/ ; tables, fenced code, footnotes and "sane" lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from reader.adapters.sources.document import DocumentBuilder
from reader.adapters.sources.files import (
    MARKDOWN_SUFFIXES,
    LoadedText,
    empty_source,
    load,
    suffix_of,
)
from reader.adapters.sources.html_paragraphs import paragraphs_of_html
from reader.domain.arabic import trimmed
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.paragraphs import Paragraph
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

__all__ = ["MarkdownReader"]

_EXTENSIONS: Final = ("tables", "fenced_code", "footnotes", "sane_lists")
_DEEPEST_QUOTE: Final = 12
_DEEPEST_INDENT: Final = 48
_DEEPEST_PAIR: Final = 12
_QUOTES: Final = re.compile(rf"^[ \t]*(?:>[ \t]?){{{_DEEPEST_QUOTE},}}", re.MULTILINE)
_INDENT: Final = re.compile(rf"^[ \t]{{{_DEEPEST_INDENT},}}", re.MULTILINE)
_PAIRS: Final = (("[", "]", "\\["), ("(", ")", "\\("), ("<", ">", "&lt;"))
_FRONT: Final = re.compile(
    r"---[ \t]*\n(?P<fields>(?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FIELD: Final = re.compile(r"(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]*(?P<value>.*)")
_NEWLINE: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


class MarkdownReader:
    """A `SourceReader` for Markdown. Lane load."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        """Keep `new_id`, which mints ids for blocks."""
        self._builder = DocumentBuilder(new_id)

    def accepts(self, source: SourceRef) -> bool:
        """Tell whether `source` has a Markdown suffix or is marked as Markdown."""
        if source.kind is SourceKind.FILE:
            return suffix_of(source) in MARKDOWN_SUFFIXES
        return source.markdown

    def read(self, source: SourceRef, cancel: CancelToken) -> RawDocument:
        """Read `source`.

        Raises:
            SourceUnreadable: The file is gone, no plain file, or may not be read.
            NotText: The bytes are not UTF-8 text.
            EmptySource: There is nothing to read.
            Cancelled: `cancel` was set.
        """
        loaded = load(source, cancel)
        text = _NEWLINE.sub("\n", loaded.text)
        fields, body = _front_matter(text)
        parsed = [one for one in _parsed(body) if trimmed(one.text)]
        if not parsed:
            raise empty_source(source)
        cancel.check()
        return _with_fields(
            self._document([*_shown_fields(fields), *parsed], loaded, cancel), fields
        )

    def _document(
        self, paragraphs: list[Paragraph], loaded: LoadedText, cancel: CancelToken
    ) -> RawDocument:
        document = self._builder.build(paragraphs, loaded, cancel)
        reason = message(QT_TRANSLATE_NOOP("Furniture", "A field of the file's head"))
        blocks = tuple(
            replace(block, reason=reason) if block.left_out and block.reason is None else block
            for block in document.blocks
        )
        return replace(document, blocks=blocks)


def _parsed(text: str) -> list[Paragraph]:
    import markdown

    return paragraphs_of_html(markdown.markdown(_flattened(text), extensions=[*_EXTENSIONS]))


def _flattened(text: str) -> str:
    """Return `text` without nesting that is deeper than any article's."""
    text = _QUOTES.sub("> " * _DEEPEST_QUOTE, text)
    text = _INDENT.sub(" " * _DEEPEST_INDENT, text)
    if all(text.count(opener) <= _DEEPEST_PAIR for opener, _, _ in _PAIRS):
        return text
    return "\n".join(_with_shallow_pairs(line) for line in text.split("\n"))


def _with_shallow_pairs(line: str) -> str:
    """Return a line in which brackets that nest too deeply are written as plain characters."""
    for opener, closer, plain in _PAIRS:
        depth = deepest = 0
        for char in line if line.count(opener) > _DEEPEST_PAIR else "":
            depth += (char == opener) - (char == closer and depth > 0)
            deepest = max(deepest, depth)
        if deepest > _DEEPEST_PAIR:
            line = line.replace(opener, plain)
    return line


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the fields at the head of a file between lines of dashes, and the rest."""
    match = _FRONT.match(text)
    if match is None:
        return {}, text
    found = [_FIELD.fullmatch(line.strip()) for line in match["fields"].split("\n")]
    fields = {one["key"].lower(): one["value"].strip().strip("\"'") for one in found if one}
    return (fields, text[match.end() :]) if fields else ({}, text)


def _shown_fields(fields: dict[str, str]) -> list[Paragraph]:
    return [
        Paragraph(f"{key}: {value}", BlockKind.FURNITURE) for key, value in fields.items() if value
    ]


def _with_fields(document: RawDocument, fields: dict[str, str]) -> RawDocument:
    """Fill what the text itself did not say from the fields of the file's head."""
    return replace(
        document,
        title=document.title or fields.get("title", ""),
        byline=document.byline or fields.get("author", ""),
        date=document.date or fields.get("date", ""),
        site=document.site or fields.get("site", ""),
    )
