"""A page of a book as paragraphs.

Why it exists: a book is all text: nothing is guessed away as in a web page, and what its markup
says (headings, lists, quotations, notes, captions) holds.

Source: HTML, 4.3 to 4.9 (sections, grouping, text, tables), 15.3 (what begins on a new line).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.docx_styles import number_of
from reader.adapters.sources.list_numbers import numeral
from reader.adapters.sources.office_texts import CONTENTS
from reader.adapters.sources.paragraph_list import ParagraphList
from reader.adapters.sources.safe_xml import attribute, children, local_name
from reader.adapters.sources.xhtml_notes import PageNotes, is_way_back, without_label
from reader.adapters.sources.xhtml_tree import epub_types
from reader.domain.article import BlockKind
from reader.domain.words import word_set

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["XhtmlPage"]

_SILENT: Final = word_set(
    "head script style template svg rt rp audio video object iframe canvas noscript select "
    "textarea button title link meta"
)
_BLOCKS: Final = word_set(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul caption"
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_CAPTION: Final = re.compile(r"caption|legend", re.IGNORECASE)
_QUOTE: Final = re.compile(r"quote|epigraph", re.IGNORECASE)
_LAYOUT_BLOCKS: Final = 4
_PARAGRAPHS: Final = word_set("p div li h1 h2 h3 h4 h5 h6 blockquote")
_LINES: Final = re.compile(r"[\r\n]+")
_LEVELS: Final = 20


class XhtmlPage:
    """Walks a page; what it finds is in `found`."""

    def __init__(self, notes: PageNotes) -> None:
        """Keep what is known of the notes."""
        self.found = ParagraphList()
        self._notes = notes
        self._parts: list[str] = []
        self._kind: BlockKind = BlockKind.PARAGRAPH
        self._lists: list[tuple[str, int]] = []
        self._label = ""
        self._told: list[tuple[str, _Element]] = []
        self._pre = 0
        self._contents = 0

    def walk(self, root: _Element) -> None:
        """Read a page, then the notes that it refers to."""
        self._element(root)
        self._flush()
        for label, note in (*self._told, *self._notes.elsewhere):
            self.found.note(label, without_label(self._text_of(note), label))

    def _element(self, element: _Element) -> None:
        """Read an element, not what follows it."""
        name = local_name(element)
        if not name or name in _SILENT or _is_hidden(element):
            return
        if element in self._notes.blocks:
            self._told.append((self._notes.blocks[element], element))
        elif name in _BLOCKS:
            self._flush()
            self._block(element, name)
            self._flush()
        else:
            self._inline(element, name)

    def _inside(self, element: _Element) -> None:
        self._text(element.text)
        for one in element:
            self._element(one)
            self._text(one.tail)

    def _text(self, text: str | None) -> None:
        if text:
            self._parts.append(text if self._pre else _LINES.sub(" ", text))

    def _inline(self, element: _Element, name: str) -> None:
        if name == "br":
            self._parts.append("\n")
        elif name == "a" and element in self._notes.labels:
            self._parts.append(f"[{self._notes.labels[element]}]")
        elif "pagebreak" not in epub_types(element):
            self._inside(element)

    def _block(self, element: _Element, name: str) -> None:
        if name in _HEADINGS:
            text = self._text_of(element)
            if self._contents:
                self.found.left_out(text, CONTENTS)
            else:
                self.found.heading(text, _HEADINGS[name])
        elif name in {"ol", "ul"}:
            self._list(element, name)
        elif name == "li":
            self._item(element)
        elif name == "table":
            self._table(element)
        else:
            self._section(element, name)

    def _section(self, element: _Element, name: str) -> None:
        """Read a block that may say what the text in it is."""
        before = self._kind
        self._kind = _kind_of(element, name) or before
        is_contents = name == "nav" or "toc" in epub_types(element)
        self._pre += name == "pre"
        self._contents += is_contents
        self._inside(element)
        self._flush()
        self._contents -= is_contents
        self._pre -= name == "pre"
        self._kind = before

    def _list(self, element: _Element, name: str) -> None:
        start = number_of(attribute(element, "start"), 1) - 1
        way = (attribute(element, "type") or "1") if name == "ol" else ""
        self._lists.append((way, start))
        self._inside(element)
        self._flush()
        self._lists.pop()

    def _item(self, element: _Element) -> None:
        before = self._kind
        if self._lists:
            way, count = self._lists[-1]
            count = number_of(attribute(element, "value"), count + 1)
            self._lists[-1] = (way, count)
            self._label = f"{numeral(count, way)}. " if way else ""
        self._kind = BlockKind.LIST_ITEM if before is BlockKind.PARAGRAPH else before
        self._inside(element)
        self._flush()
        self._label = ""
        self._kind = before

    def _table(self, table: _Element) -> None:
        rows = [list(_cells(row)) for row in _rows(table)]
        for caption in children(table, "caption"):
            self.found.add(self._text_of(caption), BlockKind.CAPTION)
        if all(len(row) <= 1 for row in rows) or any(_has_many(one) for row in rows for one in row):
            for row in rows:
                for cell in row:
                    self._inside(cell)
                    self._flush()
            return
        for row in rows:
            self.found.row([self._text_of(cell) for cell in row])

    def _text_of(self, element: _Element) -> str:
        """Return the text of a cell or note in one line."""
        kept, self._parts = self._parts, []
        self._flat(element)
        text = "".join(self._parts)
        self._parts = kept
        return text.replace("\n", " ")

    def _flat(self, element: _Element) -> None:
        self._text(element.text)
        for one in element:
            name = local_name(one)
            if name in _BLOCKS or name == "br":
                self._parts.append(" ")
            if name == "a" and is_way_back(one):
                pass
            elif name == "a" and one in self._notes.labels:
                self._parts.append(f"[{self._notes.labels[one]}]")
            elif name and name not in _SILENT and not _is_hidden(one):
                self._flat(one)
            if name in _BLOCKS:
                self._parts.append(" ")
            self._text(one.tail)

    def _taken(self) -> str:
        text = "".join(self._parts)
        self._parts.clear()
        return text

    def _flush(self) -> None:
        text = self._taken()
        if not text.strip():
            return
        if self._contents:
            self.found.left_out(text, CONTENTS)
            return
        label, self._label = self._label, ""
        level = min(len(self._lists), _LEVELS) if self._kind is BlockKind.LIST_ITEM else 0
        for line in text.split("\n") if self._pre else (label + text.lstrip(" \t\n"),):
            self.found.add(line, self._kind, level)


def _kind_of(element: _Element, name: str) -> BlockKind | None:
    about = attribute(element, "class")
    if name in {"figcaption", "caption"} or _CAPTION.search(about):
        return BlockKind.CAPTION
    if name == "blockquote" or _QUOTE.search(about):
        return BlockKind.QUOTE
    return None


def _is_hidden(element: _Element) -> bool:
    style = attribute(element, "style").replace(" ", "").lower()
    return "hidden" in element.attrib or "display:none" in style


def _rows(element: _Element) -> Iterator[_Element]:
    for one in element:
        name = local_name(one)
        if name == "tr":
            yield one
        elif name in {"thead", "tbody", "tfoot"}:
            yield from _rows(one)


def _cells(row: _Element) -> Iterator[_Element]:
    return (one for one in row if local_name(one) in {"td", "th"})


def _has_many(cell: _Element) -> bool:
    """Tell whether a cell holds a text of its own, or a table."""
    blocks = 0
    for one in cell.iter():
        if local_name(one) == "table":
            return True
        blocks += local_name(one) in _PARAGRAPHS
    return blocks >= _LAYOUT_BLOCKS
