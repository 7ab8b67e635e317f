"""The body of a Word document as paragraphs.

Why it exists: what a person sees in Word is spread over runs, fields, tracked changes, text boxes,
content controls and alternatives of the same picture. The text is taken as it would read with all
changes accepted, once, in reading order.

Source: ECMA-376 part 1, 17.3 (paragraphs, runs), 17.4 (tables), 17.5.2 (content controls), 17.11
(notes), 17.13.5 (revisions), 17.16 (fields); part 3, 9 (alternate content).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.docx_styles import Numbering, ParagraphStyle, Styles, properties_of
from reader.adapters.sources.office_texts import CONTENTS
from reader.adapters.sources.paragraph_list import ParagraphList
from reader.adapters.sources.safe_xml import attribute, child, local_name
from reader.adapters.sources.symbol_fonts import has_symbols, shown_symbols
from reader.domain.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["DocxText"]

_GONE: Final = frozenset({"del", "moveFrom", "delText", "delInstrText"})
_SILENT: Final = frozenset(
    {
        "pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr", "tblGrid", "rt",
        "rubyPr", "annotationRef", "footnoteRef", "endnoteRef", "pgNum",
    }
) | _GONE  # fmt: skip
_CHARACTERS: Final = {
    "tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}  # fmt: skip
_PAGE_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SECTION"})
_CONTENTS_FIELDS: Final = frozenset({"TOC", "INDEX", "TOA"})
_LAST_CODE: Final = 0xFFFF
_LAYOUT_PARAGRAPHS: Final = 4
"""So many paragraphs in a cell make a table one that arranges a page."""


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instruction, and whether its result has begun."""

    instruction: str = ""
    has_result: bool = False

    @property
    def command(self) -> str:
        return next(iter(self.instruction.split()), "").upper()


class _Fields:
    """The fields that are open where the walk is."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    def begin(self, instruction: str = "", *, has_result: bool = False) -> int:
        """Open a field; return how many were open before."""
        self._open.append(_Field(instruction, has_result))
        return len(self._open) - 1

    def close(self, depth: int = 0) -> None:
        """Close all but the first `depth` fields."""
        del self._open[depth:]

    def mark(self, mark: _Element) -> None:
        """Follow a ``fldChar``, or take an ``instrText``."""
        if local_name(mark) == "instrText":
            if self._open and not self._open[-1].has_result:
                self._open[-1].instruction += mark.text or ""
            return
        kind = attribute(mark, "fldCharType")
        if kind == "begin":
            self.begin()
        elif kind == "separate" and self._open:
            self._open[-1].has_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def hides(self) -> bool:
        """Tell whether text here is an instruction, or the number of a page."""
        return any(not one.has_result or one.command in _PAGE_FIELDS for one in self._open)

    def is_contents(self) -> bool:
        """Tell whether text here belongs to a table of contents."""
        return any(one.command in _CONTENTS_FIELDS for one in self._open)

    def end_paragraph(self) -> None:
        """Close what hides: a field that never ends would take the rest of the text along."""
        while self.hides():
            self._open.pop()


class _Line:
    """The text of a paragraph while it is walked."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.boxes: list[_Element] = []
        self.is_contents = False


class DocxText:
    """Walks the body; what it finds is in `found`."""

    def __init__(
        self, styles: Styles, numbering: Numbering, notes: Mapping[tuple[str, str], _Element]
    ) -> None:
        """Keep the definitions, and the notes by kind (footnote, endnote) and id."""
        self.found = ParagraphList()
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._used: dict[tuple[str, str], int] = {}
        self._fields = _Fields()
        self._unfinished = ""
        self._contents = 0

    def walk(self, body: _Element) -> None:
        """Read a body, then the notes that it refers to."""
        self._blocks(body)
        if self._unfinished:
            self.found.add(self._unfinished)
        told = 0
        while told < len(self._used):  # a note may refer to another
            key, number = list(self._used.items())[told]
            self._fields.close()
            self.found.note(str(number), self.text_of(self._notes[key]))
            told += 1

    def text_of(self, element: _Element) -> str:
        """Return the text of a cell, note, header or comment, its paragraphs divided by spaces."""
        kept, self.found = self.found, ParagraphList()
        self.found.has_headline = True
        self._blocks(element)
        if self._unfinished:
            self.found.add(self._unfinished)
            self._unfinished = ""
        text = " ".join(one.text for one in self.found.result())
        self.found = kept
        return text

    def _blocks(self, element: _Element) -> None:
        for one in element:
            name = local_name(one)
            if name == "p":
                self._paragraph(one)
            elif name == "tbl":
                self._table(one)
            elif name == "sdt":
                self._control(one)
            elif name == "AlternateContent":
                chosen = _chosen(one)
                if chosen is not None:
                    self._blocks(chosen)
            elif name and name not in _SILENT:
                self._blocks(one)

    def _control(self, control: _Element) -> None:
        """Read a content control: not what stands there until something is filled in."""
        about = child(control, "sdtPr")
        content = child(control, "sdtContent")
        if content is None or child(about, "showingPlcHdr") is not None:
            return
        gallery = child(about, "docPartObj", "docPartGallery")
        is_contents = gallery is not None and "Contents" in attribute(gallery, "val")
        self._contents += is_contents
        self._blocks(content)
        self._contents -= is_contents

    def _paragraph(self, paragraph: _Element) -> None:
        about = child(paragraph, "pPr")
        named = child(about, "pStyle")
        style = self._styles.of("" if named is None else attribute(named, "val"))
        style = properties_of(about, style)
        line = _Line()
        line.is_contents = style.is_contents or self._contents > 0
        self._inline(paragraph, line)
        self._fields.end_paragraph()
        text, self._unfinished = self._unfinished + "".join(line.parts), ""
        if _mark_is_gone(about):
            self._unfinished = text
        elif line.is_contents:
            self.found.left_out(text, CONTENTS)
        else:
            self._add(text, style)
        for box in line.boxes:
            self._blocks(box)

    def _add(self, text: str, style: ParagraphStyle) -> None:
        is_item = self._numbering.is_list(style.list_id)
        if is_item:
            label = self._numbering.label(style.list_id, style.list_level)
            text = f"{label} {text}" if label and text.strip() else text
        if style.kind is BlockKind.HEADLINE:
            self.found.headline(text)
        elif style.kind is BlockKind.SUBHEAD:
            self.found.heading(text, style.level)
        elif is_item and style.kind in {None, BlockKind.LIST_ITEM}:
            self.found.add(text, BlockKind.LIST_ITEM, style.list_level + 1)
        else:
            self.found.add(text, style.kind, style.level)

    def _table(self, table: _Element) -> None:
        rows = [row for row in _inside(table, "tr") if not _is_gone(child(row, "trPr"))]
        cells = [
            [cell for cell in _inside(row, "tc") if not _is_gone(child(cell, "tcPr"))]
            for row in rows
        ]
        if all(len(row) <= 1 for row in cells) or any(
            _has_many(cell) for row in cells for cell in row
        ):
            for row in cells:
                for cell in row:
                    self._blocks(cell)
            return
        for row in cells:
            self.found.row([self.text_of(cell) for cell in row])

    def _inline(self, element: _Element, line: _Line) -> None:
        for one in element:
            name = local_name(one)
            if name == "r":
                if not _is_hidden(one):
                    self._inline(one, line)
            elif name == "t":
                self._text(one, element, line)
            elif name in _CHARACTERS:
                self._append(_CHARACTERS[name], line)
            elif name and name not in _SILENT:
                self._other(one, name, line)

    def _other(self, one: _Element, name: str, line: _Line) -> None:
        if name in {"fldChar", "instrText"}:
            self._fields.mark(one)
        elif name in {"footnoteReference", "endnoteReference"}:
            self._reference(one, name, line)
        elif name == "sym":
            self._append(_symbol(one), line)
        elif name in {"drawing", "pict", "object"}:
            line.boxes += _boxes(one)
        elif name == "AlternateContent":
            chosen = _chosen(one)
            if chosen is not None:
                self._inline(chosen, line)
        else:
            self._wrapper(one, name, line)

    def _wrapper(self, one: _Element, name: str, line: _Line) -> None:
        if name == "fldSimple":
            before = self._fields.begin(attribute(one, "instr"), has_result=True)
            self._inline(one, line)
            self._fields.close(before)
        elif name != "sdt" or child(one, "sdtPr", "showingPlcHdr") is None:
            self._inline(one, line)

    def _text(self, one: _Element, run: _Element, line: _Line) -> None:
        text = (one.text or "").replace("\n", " ")
        if has_symbols(text):
            fonts = child(run, "rPr", "rFonts")
            font = "" if fonts is None else attribute(fonts, "ascii")
            text = shown_symbols(text, font)
        self._append(text, line)

    def _append(self, text: str, line: _Line) -> None:
        if self._fields.hides():
            return
        if not line.parts and self._fields.is_contents():
            line.is_contents = True
        line.parts.append(text)

    def _reference(self, reference: _Element, name: str, line: _Line) -> None:
        key = (name.removesuffix("Reference"), attribute(reference, "id"))
        if key in self._notes and not self._fields.hides():
            number = self._used.setdefault(key, len(self._used) + 1)
            line.parts.append(f"[{number}]")


def _inside(element: _Element, wanted: str) -> Iterator[_Element]:
    """Yield the rows of a table or the cells of a row, also those that a control is around."""
    for one in element:
        name = local_name(one)
        if name == wanted:
            yield one
        elif name in {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"}:
            yield from _inside(one, wanted)


def _has_many(cell: _Element) -> bool:
    """Tell whether a cell holds a text of its own, or a table."""
    paragraphs = 0
    for one in cell.iter():
        name = local_name(one)
        if name == "tbl":
            return True
        paragraphs += name == "p" and any(local_name(part) == "t" for part in one.iter())
    return paragraphs >= _LAYOUT_PARAGRAPHS


def _is_gone(properties: _Element | None) -> bool:
    """Tell of a row or cell whether it was deleted."""
    return any(child(properties, name) is not None for name in ("del", "cellDel"))


def _mark_is_gone(about: _Element | None) -> bool:
    """Tell whether the end of a paragraph was deleted, so that the next one belongs to it."""
    return any(child(about, "rPr", name) is not None for name in ("del", "moveFrom"))


def _is_hidden(run: _Element) -> bool:
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in {"0", "false", "off"}


def _chosen(alternatives: _Element) -> _Element | None:
    """Return the first alternative that holds text, else the first of all."""
    found = [one for one in alternatives if local_name(one) in {"Choice", "Fallback"}]
    told = (one for one in found if any(local_name(part) == "t" for part in one.iter()))
    return next(told, next(iter(found), None))


def _boxes(drawing: _Element) -> Iterator[_Element]:
    """Yield the outermost text boxes of a picture, each once."""
    for one in drawing:
        name = local_name(one)
        if name == "txbxContent":
            yield one
        elif name == "AlternateContent":
            chosen = _chosen(one)
            yield from () if chosen is None else _boxes(chosen)
        elif name:
            yield from _boxes(one)


def _symbol(element: _Element) -> str:
    """Return what a ``sym`` shows."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    shown = chr(code) if 0 < code <= _LAST_CODE else ""
    return shown_symbols(shown, attribute(element, "font"))
