"""All that a page shows, as blocks in reading order: text, kind, place.

Why it exists: extractors keep what they take for the article and drop the rest. Here nothing that
is seen is dropped; what is no part of the article is marked by `html_article` and stays in place.

Source: HTML 15.3 (which elements begin a line of their own).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_lines import lines_of
from reader.adapters.sources.html_place import step_of
from reader.adapters.sources.html_tables import is_data_table
from reader.adapters.sources.html_tree import is_hidden
from reader.adapters.sources.html_zones import Zone, kind_by_name, words_of, zone_of
from reader.domain.article import BlockKind
from reader.domain.paragraphs import list_item

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["HtmlBlock", "blocks_of"]

_BLOCKS: Final = frozenset(
    [
        "html",
        "body",
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "blockquote",
        "pre",
        "tr",
        "td",
        "th",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "caption",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "nav",
        "figure",
        "figcaption",
        "dt",
        "dd",
        "ul",
        "ol",
        "dl",
        "menu",
        "details",
        "summary",
        "form",
        "fieldset",
        "legend",
        "address",
        "center",
        "hr",
        "dir",
        "select",
        "amp-sidebar",
        "hgroup",
        "search",
        "dialog",
        "button",
        "amp-ad",
        "amp-carousel",
        "amp-live-list",
        "amp-accordion",
        "frameset",
    ]
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BOLD: Final = frozenset(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt"])
_START: Final = re.compile(r"-?\d{1,9}\Z")
_WORD_LIST: Final = re.compile(r"MsoList(?:Paragraph|Bullet|Number)|mso-list\s*:\s*l\d", re.I)
_CELL: Final = " | "
_PLACES: Final = 4
_WHOLE: Final = frozenset(["html", "body", "main", "article", "section", "form"])
_MOST_WORDS: Final = {BlockKind.BYLINE: 24, BlockKind.CAPTION: 90}


@dataclass(slots=True, eq=False)
class HtmlBlock:
    """A stretch of text that a browser sets apart.

    Attributes:
        text: One line.
        marker: The number of a list item, for the front of `text`.
        kind: What markup and names say; None where they say nothing.
        level: Of a heading or list item.
        place: As in `Block`.
        element: The nearest element that sets it apart.
        zones: The parts of the page that it lies in and that are not the article, and where they
            begin; the outermost first.
        linked: Share of its letters that are links.
        is_bold: Whether all of it is.
    """

    text: str
    marker: str
    kind: BlockKind | None
    level: int
    place: str
    element: HtmlElement
    zones: tuple[tuple[Zone, HtmlElement], ...]
    linked: float
    is_bold: bool


@dataclass(slots=True)
class _Frame:
    """An open element that sets text apart, or changes what its text is."""

    element: HtmlElement
    tag: str
    step: str
    kind: BlockKind | None = None
    zones: tuple[tuple[Zone, HtmlElement], ...] = ()
    lists: int = 0
    number: int | None = None
    is_row: bool = False
    in_table: bool = False
    is_pre: bool = False


@dataclass(slots=True)
class _Text:
    """Text that was met since the last boundary."""

    parts: list[str] = field(default_factory=list)
    letters: int = 0
    linked: int = 0
    bold: int = 0
    credit: int = 0


def blocks_of(root: HtmlElement) -> list[HtmlBlock]:
    """Return all visible blocks below `root`, in reading order."""
    return _Walk(root).run()


def _is_credit(tag: str, named: Mapping[str, str]) -> bool:
    """Tell whether an inline element names the writer or the time."""
    if tag == "time":
        return True
    return tag in {"span", "a", "cite"} and kind_by_name(words_of(named)) is BlockKind.BYLINE


class _Walk:
    """One walk over the tree."""

    def __init__(self, root: HtmlElement) -> None:
        self._root = root
        self._frames = [_Frame(root, "html", "")]
        self._text = _Text()
        self._found: list[HtmlBlock] = []
        self._links = self._bolds = self._credits = 0
        self._skipped: HtmlElement | None = None
        self._marker = ""

    def run(self) -> list[HtmlBlock]:
        from lxml.etree import iterwalk

        walk = iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if not isinstance(tag, str):
                continue
            if event == "end":
                self._end(element, tag)
                continue
            if is_hidden(element, tag):
                walk.skip_subtree()
                self._skipped = element
            else:
                self._start(element, tag)
                if element.text:
                    self._take(element.text)
        self._flush()
        return self._found

    def _take(self, text: str) -> None:
        frame = self._frames[-1]
        if frame.is_pre:
            text = text.replace("\n", "\r")
        self._text.parts.append(text)
        count = len(text) - text.count(" ")
        self._text.letters += count
        if self._links:
            self._text.linked += count
        if self._bolds:
            self._text.bold += count
        if self._credits:
            self._text.credit += count

    def _start(self, element: HtmlElement, tag: str) -> None:
        self._links += tag == "a"
        self._bolds += tag in _BOLD
        if tag in {"br", "input"}:
            self._text.parts.append("\r" if tag == "br" else " ")
            return
        named = element.attrib
        if tag in _BLOCKS:
            self._begin(element, tag, named)
        elif named or tag == "time":
            self._begin_inline(element, tag, named)

    def _begin(self, element: HtmlElement, tag: str, named: Mapping[str, str]) -> None:
        above = self._frames[-1]
        if above.is_row:
            if tag in {"td", "th"} and any(map(str.strip, self._text.parts)):
                self._text.parts.append(_CELL)
            elif tag not in {"td", "th"}:
                self._text.parts.append(" ")
            self._push(element, tag, named, above.kind)
            self._frames[-1].is_row = True
            return
        self._flush()
        self._push(element, tag, named, self._kind(tag, named, above))
        self._begin_list(tag, named)

    def _begin_inline(self, element: HtmlElement, tag: str, named: Mapping[str, str]) -> None:
        """Note an inline element whose name tells what it is: a byline, an advertisement."""
        above = self._frames[-1]
        if above.is_row:
            return
        if not above.zones and tag != "time" and zone_of(tag, named):
            self._flush()
            self._push(element, tag, named, None)
        elif _is_credit(tag, named):
            self._text.parts.append(" ")
            self._credits += 1

    def _push(
        self,
        element: HtmlElement,
        tag: str,
        named: Mapping[str, str],
        kind: BlockKind | None,
    ) -> None:
        above = self._frames[-1]
        zone = zone_of(tag, named)
        zones = (*above.zones, (zone, element)) if zone else above.zones
        frame = _Frame(element, tag, step_of(tag, named), kind, zones)
        frame.lists, frame.in_table, frame.is_pre = above.lists, above.in_table, above.is_pre
        if tag == "table":
            frame.in_table = is_data_table(element)
        elif tag == "tr":
            frame.is_row = above.in_table
        elif tag == "pre":
            frame.is_pre = True
        self._frames.append(frame)

    def _kind(self, tag: str, named: Mapping[str, str], above: _Frame) -> BlockKind | None:
        if tag in _HEADINGS:
            return BlockKind.SUBHEAD
        if tag == "blockquote":
            return BlockKind.QUOTE
        if tag in {"figcaption", "caption"}:
            return BlockKind.CAPTION
        if tag == "tr" and above.in_table:
            return BlockKind.TABLE
        by_name = kind_by_name(words_of(named)) if named and tag not in _WHOLE else None
        if tag == "li" and above.kind is not BlockKind.FOOTNOTE:
            return by_name if by_name is BlockKind.FOOTNOTE else BlockKind.LIST_ITEM
        return above.kind or by_name

    def _begin_list(self, tag: str, named: Mapping[str, str]) -> None:
        frame = self._frames[-1]
        if tag in {"ul", "ol"}:
            frame.lists += 1
            start = named.get("start", "1").strip()
            frame.number = (int(start) if _START.match(start) else 1) if tag == "ol" else None
        elif tag == "li":
            holder = self._frames[-2]
            frame.lists = max(1, frame.lists)
            if holder.number is not None:
                value = named.get("value", "").strip()
                holder.number = int(value) if _START.match(value) else holder.number
                self._marker = f"{holder.number}. "
                holder.number += 1

    def _end(self, element: HtmlElement, tag: str) -> None:
        if element is self._skipped:
            self._skipped = None
        else:
            self._close(element, tag)
        if element.tail and element is not self._root:
            self._take(element.tail)

    def _close(self, element: HtmlElement, tag: str) -> None:
        self._links -= tag == "a"
        self._bolds -= tag in _BOLD
        if len(self._frames) > 1 and self._frames[-1].element is element:
            if not self._frames[-1].is_row or tag == "tr":
                self._flush()
            self._frames.pop()
        elif self._credits and tag not in _BLOCKS and _is_credit(tag, element.attrib):
            self._text.parts.append(" ")
            self._credits -= 1

    def _flush(self) -> None:
        text, self._text = self._text, _Text()
        if not text.parts:
            return
        lines = lines_of("".join(text.parts), keep_all=self._frames[-1].is_pre)
        if not lines:
            return
        linked = text.linked / text.letters if text.letters else 0.0
        is_bold = text.bold >= 0.9 * text.letters
        kind = self._frames[-1].kind
        if kind is None and 2 * text.credit > text.letters:
            kind = BlockKind.BYLINE
        place = ">".join([one.step for one in self._frames if one.step][-_PLACES:])
        for line in lines:
            self._found.append(self._block(line, kind, linked, place, is_bold=is_bold))

    def _block(
        self, line: str, kind: BlockKind | None, linked: float, place: str, *, is_bold: bool
    ) -> HtmlBlock:
        frame = self._frames[-1]
        level = 0
        marker, self._marker = self._marker, ""
        if kind in _MOST_WORDS and len(line.split()) > _MOST_WORDS[kind]:
            kind = None
        if kind is BlockKind.SUBHEAD:
            level = next((_HEADINGS[f.tag] for f in self._frames[::-1] if f.tag in _HEADINGS), 2)
        elif kind is BlockKind.LIST_ITEM:
            level = max(1, frame.lists)
        elif not kind and _WORD_LIST.search(
            f"{frame.element.get('class', '')} {frame.element.get('style', '')}"
        ):
            found = list_item(line)
            kind, level = BlockKind.LIST_ITEM, 1
            line = found.text if found else line
        return HtmlBlock(
            line,
            marker,
            kind,
            level,
            place,
            frame.element,
            frame.zones,
            linked,
            is_bold,
        )
