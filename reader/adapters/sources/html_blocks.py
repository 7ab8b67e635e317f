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

from reader.adapters.sources.html_frames import Frame, frame_below, kind_below
from reader.adapters.sources.html_lines import lines_of
from reader.adapters.sources.html_tree import is_hidden
from reader.adapters.sources.html_zones import Zone, kind_by_name, words_of, zone_of
from reader.domain.article import BlockKind
from reader.domain.paragraphs import list_item
from reader.domain.press_lines import ends_sentence
from reader.domain.words import word_set

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["HtmlBlock", "blocks_of"]

_BLOCKS: Final = word_set(
    "html body p div h1 h2 h3 h4 h5 h6 li blockquote pre tr td th table tbody thead tfoot "
    "caption section article main header footer aside nav figure figcaption dt dd ul ol dl "
    "menu details summary form fieldset legend address center hr dir select amp-sidebar "
    "hgroup search dialog button amp-ad amp-carousel amp-live-list amp-accordion frameset"
)
_BOLD: Final = frozenset(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th", "dt"])
_WORD_LIST: Final = re.compile(r"MsoList(?:Paragraph|Bullet|Number)|mso-list\s*:\s*l\d", re.I)
_CELL: Final = " | "
_PLACES: Final = 4
_SENTENCE_WORDS: Final = 8
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


def _is_too_long(line: str, kind: BlockKind | None) -> bool:
    """Tell whether a line can't be what a name around it says."""
    count = len(line.split())
    if kind is BlockKind.BYLINE and count > _SENTENCE_WORDS and ends_sentence(line):
        return True
    return kind in _MOST_WORDS and count > _MOST_WORDS[kind]


def _is_credit(tag: str, named: Mapping[str, str]) -> bool:
    """Tell whether an inline element names the writer or the time."""
    if tag == "time":
        return True
    return tag in {"span", "a", "cite"} and kind_by_name(words_of(named)) is BlockKind.BYLINE


def _follows_a_link(element: HtmlElement) -> bool:
    """Tell whether nothing stands between a link and the one before it: they are set apart."""
    before = element.getprevious()
    return before is not None and before.tag == "a" and not before.tail


class _Walk:
    """One walk over the tree."""

    def __init__(self, root: HtmlElement) -> None:
        self._root = root
        self._frames = [Frame(root, "html", "")]
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
        if tag == "a" and _follows_a_link(element):
            self._text.parts.append(" ")
        if tag in {"br", "input"}:
            is_break = tag == "br" and not self._frames[-1].is_row
            self._text.parts.append("\r" if is_break else " ")
            return
        named = element.attrib
        if tag in _BLOCKS:
            self._begin(element, tag, named)
        elif named or tag == "time":
            self._begin_inline(element, tag, named)

    def _begin(self, element: HtmlElement, tag: str, named: Mapping[str, str]) -> None:
        above = self._frames[-1]
        if above.is_row:
            has_cell = tag in {"td", "th"} and any(map(str.strip, self._text.parts))
            self._text.parts.append(_CELL if has_cell else " ")
        else:
            self._flush()
        kind = kind_below(above, tag, named)
        self._frames.append(frame_below(above, element, tag, named, kind))
        if tag == "li":
            self._marker = above.take_number(named.get("value", ""))

    def _begin_inline(self, element: HtmlElement, tag: str, named: Mapping[str, str]) -> None:
        """Note an inline element whose name tells what it is: a byline, an advertisement."""
        above = self._frames[-1]
        if above.is_row:
            return
        if not above.zones and tag != "time" and zone_of(tag, named):
            self._flush()
            self._frames.append(frame_below(above, element, tag, named, None))
        elif _is_credit(tag, named):
            self._text.parts.append(" ")
            self._credits += 1

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
        if _is_too_long(line, kind):
            kind = None
        if kind is BlockKind.SUBHEAD:
            level = frame.level or 2
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
