"""Word documents (DOCX).

Why it exists: ministries and agencies send their statements as Word files. The parts are found by
their relationships, those that lead out of the file are not followed, macros are not looked at.

Source: ECMA-376 part 2, 6.5 (relationships), 8 (core properties); MS-OFFMACRO2 for macros.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.child import extract_in_child
from reader.adapters.sources.content import Content, Extracted
from reader.adapters.sources.docx_styles import Numbering, Styles
from reader.adapters.sources.docx_text import DocxText
from reader.adapters.sources.formats import Format
from reader.adapters.sources.office_texts import COMMENT, PAGE_EDGE
from reader.adapters.sources.paragraph_list import one_line, without_sayings
from reader.adapters.sources.safe_xml import attribute, child, local_name
from reader.adapters.sources.zipped_document import (
    ZippedDocument,
    document_refused,
    nested_too_deep,
)
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.services.cancel import CancelToken

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DocxReader", "parse"]

_MAIN: Final = "officeDocument"
_NOTES: Final[tuple[str, ...]] = ("footnote", "endnote")
_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class DocxReader:
    """Reads Word documents in a child process."""

    formats = frozenset({Format.DOCX})

    def extract(self, content: Content, cancel: CancelToken) -> Extracted:
        """Return what a document holds; as `FormatReader`."""
        return extract_in_child(f"{__name__}:{parse.__name__}", content, cancel)


def parse(content: Content) -> Extracted:
    """Return what a document holds.

    Raises:
        SourceRefused: It is of an old format, locked, hostile, damaged, or no text document.
    """
    try:
        return _Document(content).extracted()
    except RecursionError as exc:
        raise nested_too_deep(content.name) from exc


class _Document:
    """The parts of a document."""

    def __init__(self, content: Content) -> None:
        self._name = content.name
        self._zip = ZippedDocument(content)
        self._main = next(self._related("", _MAIN), "word/document.xml")

    def extracted(self) -> Extracted:
        """Return what it holds."""
        body = child(self._main_tree(), "body")
        notes = {
            (kind, attribute(one, "id")): one
            for kind in _NOTES
            for root in self._trees(f"{kind}s")
            for one in root
            if local_name(one) == kind and attribute(one, "type") not in _SEPARATORS
        }
        walk = DocxText(
            Styles(next(self._trees("styles"), None)),
            Numbering(next(self._trees("numbering"), None)),
            notes,
        )
        if body is not None:
            walk.walk(body)
        for edge, place in (("header", "first"), ("footer", "last")):
            for root in self._trees(edge):
                walk.found.left_out(walk.text_of(root), PAGE_EDGE, place)
        for root in self._trees("comments"):
            for one in root:
                walk.found.left_out(_signed(one, walk.text_of(one)), COMMENT, "last")
        paragraphs = walk.found.result()
        title, byline, date = without_sayings(paragraphs, *self._properties())
        return Extracted(
            paragraphs, title=title, byline=byline, date=date, notices=tuple(self._notices())
        )

    def _main_tree(self) -> _Element:
        if self._main not in self._zip:
            raise self._no_document()
        root = self._zip.tree(self._main)
        if local_name(root) != "document":
            raise self._no_document()
        return root

    def _no_document(self) -> Exception:
        return document_refused(
            self._name,
            message(QT_TRANSLATE_NOOP("Documents", "It is no Word document, or a broken one.")),
            message(
                QT_TRANSLATE_NOOP(
                    "Documents",
                    "Nothing was opened or changed. Save what you want to read as DOCX, or copy it "
                    "and paste it here.",
                )
            ),
        )

    def _related(self, part: str, kind: str) -> Iterator[str]:
        """Yield the parts that `part` has a relationship of `kind` with, inside of the file."""
        folder, name = posixpath.split(part)
        relations = self._zip.tree_or_none(posixpath.join(folder, "_rels", f"{name}.rels"))
        for one in () if relations is None else relations:
            if attribute(one, "Type").rpartition("/")[2] != kind:
                continue
            if attribute(one, "TargetMode") == "External":
                continue
            target = posixpath.join("/", folder, attribute(one, "Target"))
            yield posixpath.normpath(target).lstrip("/")

    def _trees(self, kind: str) -> Iterator[_Element]:
        """Yield the roots of the parts of a kind that the text has."""
        for part in dict.fromkeys(self._related(self._main, kind)):
            if part in self._zip:
                yield self._zip.tree(part)

    def _properties(self) -> tuple[str, str, str]:
        """Return title, writer and date as the core properties say."""
        part = next(self._related("", "core-properties"), "")
        root = self._zip.tree_or_none(part)
        said = {local_name(one): one_line(one.text or "") for one in (() if root is None else root)}
        date = said.get("created") or said.get("modified") or ""
        return said.get("title", ""), said.get("creator", ""), date[:10]

    def _notices(self) -> Iterator[Message]:
        if any(one.lower().endswith("vbaproject.bin") for one in self._zip):
            yield message(
                QT_TRANSLATE_NOOP("Documents", "“{name}” holds macros; they were not looked at."),
                name=self._name,
            )


def _signed(comment: _Element, text: str) -> str:
    """Return a comment with the name of who wrote it."""
    who = attribute(comment, "author")
    return f"{who}: {text}" if who and text else text
