"""The body of an OpenDocument text as paragraphs.

Why it exists: as in Word, what a person sees is spread over spans, notes, frames and lists; deleted
text is kept apart and not read.

Source: OpenDocument 1.3 part 3, 5 (paragraphs, lists, sections), 6 (inline text, notes, fields), 9
(tables), 10.4 (frames), 14.1 (annotations).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.docx_styles import ParagraphStyle, number_of
from reader.adapters.sources.odt_styles import ListCounter, OdtStyles
from reader.adapters.sources.office_texts import COMMENT, CONTENTS
from reader.adapters.sources.paragraph_list import ParagraphList
from reader.adapters.sources.safe_xml import attribute, child, children, local_name
from reader.domain.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OdtText"]

_SILENT: Final = frozenset(
    {
        "tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms",
        "title", "desc", "binary-data", "event-listeners", "script", "page-number", "page-count",
        "ruby-text", "hidden-text", "hidden-paragraph", "annotation-end", "settings", "object",
        "object-ole", "plugin", "alphabetical-index-mark", "toc-mark", "user-index-mark",
    }
)  # fmt: skip
_CHARACTERS: Final = {"s": " ", "tab": " ", "line-break": "\n", "soft-page-break": ""}
_INDEXES: Final = frozenset(
    {
        "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
        "alphabetical-index", "bibliography",
    }
)  # fmt: skip
_BOXES: Final = frozenset({"frame", "custom-shape", "rect", "text-box", "g", "line", "ellipse"})
_LAYOUT_PARAGRAPHS: Final = 4
"""So many paragraphs in a cell make a table one that arranges a page."""


@dataclass(slots=True)
class _List:
    """The list that the walk is in."""

    counter: ListCounter
    style: str
    level: int
    label: str = ""


@dataclass(slots=True)
class _Line:
    parts: list[str] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)


class OdtText:
    """Walks the body; what it finds is in `found`."""

    def __init__(self, styles: OdtStyles) -> None:
        """Keep the styles."""
        self.found = ParagraphList()
        self._styles = styles
        self._list: _List | None = None
        self._notes: list[_Element] = []
        self._comments: list[_Element] = []
        self._counters: dict[str, ListCounter] = {}
        self._contents = 0

    def walk(self, body: _Element) -> None:
        """Read a body, then its notes and comments."""
        self._blocks(body)
        told = 0
        while told < len(self._notes):
            note = child(self._notes[told], "note-body")
            told += 1
            if note is not None:
                self.found.note(str(told), self.text_of(note))
        for one in self._comments:
            who = child(one, "creator")
            name = "" if who is None or not who.text else f"{who.text}: "
            said = " ".join(self.text_of(part) for part in children(one, "p"))
            self.found.left_out(name + said if said else "", COMMENT, "last")

    def text_of(self, element: _Element) -> str:
        """Return the text of a cell, note or header, its paragraphs divided by spaces."""
        kept, self.found = self.found, ParagraphList()
        kept_list, self._list = self._list, None
        self.found.has_headline = True
        if local_name(element) in {"p", "h"}:
            self._paragraph(element)
        else:
            self._blocks(element)
        text = " ".join(one.text for one in self.found.result())
        self.found, self._list = kept, kept_list
        return text

    def _blocks(self, element: _Element) -> None:
        for one in element:
            name = local_name(one)
            if name in {"p", "h"}:
                self._paragraph(one)
            elif name == "list":
                self._whole_list(one)
            elif name == "table":
                self._table(one)
            elif name in _INDEXES:
                self._contents += 1
                self._blocks(one)
                self._contents -= 1
            elif name == "annotation":
                self._comments.append(one)
            elif name and name not in _SILENT:
                self._blocks(one)

    def _whole_list(self, element: _Element) -> None:
        outer = self._list
        style = attribute(element, "style-name") or (outer.style if outer else "")
        if outer is None:
            goes_on = attribute(element, "continue-numbering") == "true"
            counter = self._counters.get(style) if goes_on else None
            counter = counter or self._styles.counter(style)
            self._counters[style] = counter
            self._list = _List(counter, style, 1)
        else:
            counter = outer.counter if style == outer.style else self._styles.counter(style)
            counter.begin(outer.level + 1)
            self._list = _List(counter, style, outer.level + 1)
        for one in element:
            name = local_name(one)
            if name in {"list-item", "list-header"}:
                self._list.label = (
                    self._list.counter.label(self._list.level, attribute(one, "start-value"))
                    if name == "list-item"
                    else ""
                )
                self._blocks(one)
        self._list = outer

    def _paragraph(self, paragraph: _Element) -> None:
        line = _Line()
        self._inline(paragraph, line)
        text = "".join(line.parts)
        style = self._styles.of(attribute(paragraph, "style-name"))
        if style.is_contents or self._contents:
            self.found.left_out(text, CONTENTS)
        elif local_name(paragraph) == "h" and style.kind is not BlockKind.HEADLINE:
            level = number_of(attribute(paragraph, "outline-level"), 1)
            self.found.heading(self._labelled(text), level)
        else:
            self._add(text, style)
        for box in line.boxes:
            self._blocks(box)

    def _add(self, text: str, style: ParagraphStyle) -> None:
        if style.kind is BlockKind.HEADLINE:
            self.found.headline(text)
        elif style.kind is BlockKind.SUBHEAD:
            self.found.heading(self._labelled(text), style.level)
        elif self._list is not None and style.kind in {None, BlockKind.LIST_ITEM}:
            level = self._list.level
            self.found.add(self._labelled(text), BlockKind.LIST_ITEM, level)
        else:
            self.found.add(text, style.kind, style.level)

    def _labelled(self, text: str) -> str:
        """Return `text` with the number of its item, which stands before its first paragraph."""
        if self._list is None or not self._list.label or not text.strip():
            return text
        label, self._list.label = self._list.label, ""
        return f"{label} {text}"

    def _table(self, table: _Element) -> None:
        rows = [list(_cells(row)) for row in _rows(table)]
        if all(len(row) <= 1 for row in rows) or any(_has_many(one) for row in rows for one in row):
            for row in rows:
                for cell in row:
                    self._blocks(cell)
            return
        for row in rows:
            self.found.row([self.text_of(cell) for cell in row])

    def _inline(self, element: _Element, line: _Line) -> None:
        line.parts.append(_plain(element.text))
        for one in element:
            name = local_name(one)
            if name in _CHARACTERS:
                line.parts.append(_CHARACTERS[name])
            elif name == "note":
                self._notes.append(one)
                line.parts.append(f"[{len(self._notes)}]")
            elif name == "annotation":
                self._comments.append(one)
            elif name in _BOXES:
                line.boxes.append(one)
            elif name and name not in _SILENT:
                self._inline(one, line)
            line.parts.append(_plain(one.tail))


def _plain(text: str | None) -> str:
    """Return text of a file, in which a line break means a space."""
    return (text or "").replace("\n", " ")


def _rows(element: _Element) -> Iterator[_Element]:
    """Yield the rows of a table, once each: how often one is repeated is not believed."""
    for one in element:
        name = local_name(one)
        if name == "table-row":
            yield one
        elif name in {"table-header-rows", "table-rows", "table-row-group"}:
            yield from _rows(one)


def _cells(row: _Element) -> Iterator[_Element]:
    return children(row, "table-cell")


def _has_many(cell: _Element) -> bool:
    """Tell whether a cell holds a text of its own, or a table."""
    paragraphs = 0
    for one in cell.iter():
        name = local_name(one)
        if name == "table":
            return True
        paragraphs += name in {"p", "h"} and bool(len(one) or one.text)
    return paragraphs >= _LAYOUT_PARAGRAPHS
