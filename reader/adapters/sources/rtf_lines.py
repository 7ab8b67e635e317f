"""The paragraphs, rows and notes of an RTF document while they are put together.

Why it exists: where a paragraph ends is known at its end, and so is what it was: a heading, an item
of a list, a cell of a table.

Source: RTF 1.9.1, "Paragraph Formatting Properties", "Table Definitions", "Footnotes".
"""

from __future__ import annotations

from typing import Final

from reader.adapters.sources.docx_styles import ParagraphStyle, kind_of_name
from reader.adapters.sources.office_texts import COMMENT, CONTENTS, PAGE_EDGE
from reader.adapters.sources.paragraph_list import ParagraphList, has_words
from reader.domain.article import BlockKind

__all__ = ["EDGES", "LEVELS", "RtfLines"]

LEVELS: Final = 9
"""Of headings; an outline level of 9 is running text."""
EDGES: Final = {
    f"{edge}{which}": place
    for edge, place in (("header", "first"), ("footer", "last"))
    for which in ("", "l", "r", "f")
}
_LAYOUT_LINES: Final = 4
"""So many lines in a cell make a table one that arranges a page."""


class RtfLines:
    """Takes lines; what they become is in `found`.

    Attributes:
        found: The paragraphs.
        line: Pieces of the paragraph that is being read.
        said: What the document says of itself, by the words of RTF.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.found = ParagraphList()
        self.line: list[str] = []
        self.said: dict[str, str] = {}
        self._styles: dict[int, ParagraphStyle] = {}
        self._cells: list[str] = []
        self._boxes: list[str] = []
        self._notes: list[str] = []
        self._label = ""
        self._writer = ""

    def name_style(self, number: int, name: str) -> None:
        """Take the name of a style."""
        self._styles.setdefault(number, kind_of_name(name))

    def take(self, what: str, text: str) -> str:
        """Take what a group held that has a meaning of its own; return what stands for it."""
        if what == "footnote":
            self._notes.append(text)
            return f"[{len(self._notes)}]"
        if what in {"shptxt", "dptxbxtext"}:
            self._boxes.append(text)
        elif what in EDGES:
            self.found.left_out(text, PAGE_EDGE, EDGES[what])
        elif what == "annotation":
            writer, self._writer = self._writer, ""
            said = f"{writer}: {text}" if writer and text else text
            self.found.left_out(said, COMMENT, "last")
        elif what == "atnauthor":
            self._writer = text.strip()
        elif what in {"listtext", "pntext"}:
            self._label = text.strip()
        else:
            self.said.setdefault(what, text)
        return ""

    def end_paragraph(self, style: int, outline: int, item: int, *, is_contents: bool) -> None:
        """End a paragraph.

        Args:
            style: Number of its style.
            outline: Its level as a heading, from 0; `LEVELS` for none.
            item: Its level as an item of a list, from 1; 0 for none.
            is_contents: Whether it is a line of a table of contents.
        """
        text = self._taken()
        label, self._label = self._label, ""
        known = self._styles.get(style, ParagraphStyle())
        if label and text.strip():
            text = f"{label} {text}" if has_words(label) else text
            item = item or 1
        if is_contents or known.is_contents:
            self.found.left_out(text, CONTENTS)
        elif known.kind is BlockKind.HEADLINE:
            self.found.headline(text)
        elif known.kind is BlockKind.SUBHEAD or outline < LEVELS:
            level = known.level if known.kind is BlockKind.SUBHEAD else outline + 1
            self.found.heading(text, level)
        elif item and known.kind in {None, BlockKind.LIST_ITEM}:
            self.found.add(text, BlockKind.LIST_ITEM, item)
        else:
            self.found.add(text, known.kind, known.level)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._add_lines(box)

    def end_cell(self) -> None:
        """End a cell."""
        self._cells.append(self._taken())

    def end_row(self) -> None:
        """End a row; one cell alone, or a long one, is text that was put into a frame."""
        cells, self._cells = [one for one in self._cells if one.strip()], []
        if len(cells) == 1 or any(one.strip().count("\n") >= _LAYOUT_LINES - 1 for one in cells):
            for cell in cells:
                self._add_lines(cell)
        else:
            self.found.row(cells)

    def end(self) -> None:
        """End the document: its notes come last."""
        if self._cells:
            self.end_row()
        for at, note in enumerate(self._notes, start=1):
            self.found.note(str(at), note)

    def _add_lines(self, text: str) -> None:
        for line in text.split("\n"):
            self.found.add(line)

    def _taken(self) -> str:
        text = "".join(self.line)
        self.line.clear()
        return text
