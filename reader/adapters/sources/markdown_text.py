"""Markdown: files and text marked as such, through the markdown library.

Why it exists: headings, lists, quotes and tables are said, not guessed. A long text is parsed in
slices, so that it can be cancelled, and what the library can't bear is read as plain text: links
are then known in all slices, footnotes are numbered in each.

Source: https://python-markdown.github.io/ ; tables, fenced code, footnotes and "sane" lists.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.document import DocumentBuilder
from reader.adapters.sources.files import (
    MARKDOWN_SUFFIXES,
    LoadedText,
    empty_source,
    load,
    suffix_of,
)
from reader.adapters.sources.html_paragraphs import paragraphs_of_html
from reader.adapters.sources.markdown_slices import defined_labels, flattened, is_dense, sliced
from reader.domain.arabic import trimmed
from reader.domain.article import BlockKind, SourceKind, SourceRef
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.paragraphs import Paragraph, paragraphs_of
from reader.services.cancel import CancelToken
from reader.services.ports import RawDocument

if TYPE_CHECKING:
    from markdown import Markdown

__all__ = ["MarkdownReader"]

log = logging.getLogger(__name__)

_EXTENSIONS: Final = ("tables", "fenced_code", "footnotes", "sane_lists")
_FRONT: Final = re.compile(
    r"---[ \t]*\n(?P<fields>(?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FIELD: Final = re.compile(r"(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]*(?P<value>.*)")
_READ_AS_PLAIN: Final = message(
    QT_TRANSLATE_NOOP(
        "Markdown", "Some of the Markdown can't be parsed; it is shown as plain text."
    )
)
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
            NotText: The bytes are no text, or of an encoding that is not known.
            EmptySource: There is nothing to read.
            Cancelled: `cancel` was set.
        """
        loaded = load(source, cancel)
        text = _NEWLINE.sub("\n", loaded.text)
        fields, body = _front_matter(text)
        found, any_plain = _parsed(body, cancel)
        parsed = [one for one in found if trimmed(one.text)]
        if not parsed:
            raise empty_source(source)
        if any_plain:
            loaded = replace(loaded, notices=(*loaded.notices, _READ_AS_PLAIN))
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


def _parsed(text: str, cancel: CancelToken) -> tuple[list[Paragraph], bool]:
    """Return the paragraphs of Markdown, and whether some of it had to be read as plain text.

    Raises:
        Cancelled: `cancel` was set; it is looked at before each slice.
    """
    import markdown

    library = markdown.Markdown(extensions=[*_EXTENSIONS])
    labels = dict.fromkeys(defined_labels(text), ("", ""))
    found: list[Paragraph] = []
    html: list[str] = []
    any_plain = False
    for piece in sliced(flattened(text)):
        cancel.check()
        made = None if is_dense(piece) else _html_of(piece, library, labels)
        if made is not None:
            html.append(made)
            continue
        found += paragraphs_of_html("\n".join(html))
        found += paragraphs_of(piece)
        html.clear()
        any_plain = True
    cancel.check()
    return found + paragraphs_of_html("\n".join(html)), any_plain


def _html_of(piece: str, library: Markdown, labels: Mapping[str, tuple[str, str]]) -> str | None:
    """Return a slice as HTML, or None where the library can't bear it.

    It recurses into what is nested, and its parser of HTML asserts what declarations look like.
    """
    library.reset()
    library.references.update(labels)
    try:
        return library.convert(piece)
    except (RecursionError, AssertionError) as exc:
        log.warning("a slice of Markdown is read as plain text: %s", type(exc).__name__)
        return None


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
