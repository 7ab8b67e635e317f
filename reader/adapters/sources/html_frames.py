"""The open elements above a text: what they make of it.

Why it exists: whether a text is a list item, a quotation, a row of a table or a part of a menu is
said by elements above it, so each carries what it knows down to those below.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_place import step_of
from reader.adapters.sources.html_tables import is_data_table
from reader.adapters.sources.html_zones import Zone, kind_by_name, words_of, zone_of
from reader.domain.article import BlockKind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["HEADINGS", "Frame", "frame_below", "kind_below"]

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_START: Final = re.compile(r"-?\d{1,9}\Z")
_WHOLE: Final = frozenset(["html", "body", "main", "article", "section", "form"])


@dataclass(slots=True)
class Frame:
    """An open element that sets text apart, or changes what its text is.

    Attributes:
        element, tag: The element.
        step: Its part of a block's place.
        kind: What its text is; None where nothing says so.
        zones: As in `HtmlBlock`.
        level: Of the heading that it is or lies in.
        lists: How many lists it lies in.
        number: Of the next item, in a numbered list.
        is_row: Whether it is a row of data, or a part of one.
        in_table: Whether it lies in a table of data.
        is_pre: Whether line breaks are kept.
    """

    element: HtmlElement
    tag: str
    step: str
    kind: BlockKind | None = None
    zones: tuple[tuple[Zone, HtmlElement], ...] = ()
    level: int = 0
    lists: int = 0
    number: int | None = None
    is_row: bool = False
    in_table: bool = False
    is_pre: bool = False

    def take_number(self, value: str) -> str:
        """Return the number for the next item, which may say another, and count on."""
        if self.number is None:
            return ""
        value = value.strip()
        number = int(value) if _START.match(value) else self.number
        self.number = number + 1
        return f"{number}. "


def frame_below(
    above: Frame, element: HtmlElement, tag: str, named: Mapping[str, str], kind: BlockKind | None
) -> Frame:
    """Return the frame of an element below `above`, whose text is of `kind`."""
    zone = zone_of(tag, named)
    zones = (*above.zones, (zone, element)) if zone else above.zones
    frame = Frame(element, tag, step_of(tag, named), kind, zones, HEADINGS.get(tag, above.level))
    frame.lists, frame.in_table = above.lists, above.in_table
    frame.is_row = above.is_row or (tag == "tr" and above.in_table)
    frame.is_pre = above.is_pre or tag == "pre"
    if tag == "table":
        frame.in_table = is_data_table(element)
    elif tag in {"ul", "ol"}:
        frame.lists += 1
        start = named.get("start", "1").strip()
        frame.number = (int(start) if _START.match(start) else 1) if tag == "ol" else None
    elif tag == "li":
        frame.lists = max(1, frame.lists)
    return frame


_BY_TAG: Final = {
    **dict.fromkeys(HEADINGS, BlockKind.SUBHEAD),
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
}


def kind_below(above: Frame, tag: str, named: Mapping[str, str]) -> BlockKind | None:
    """Return the kind of the text in an element below `above`."""
    if above.is_row:
        return above.kind
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag == "tr" and above.in_table:
        return BlockKind.TABLE
    by_name = kind_by_name(words_of(named)) if named and tag not in _WHOLE else None
    if tag == "li" and above.kind is not BlockKind.FOOTNOTE:
        return by_name if by_name is BlockKind.FOOTNOTE else BlockKind.LIST_ITEM
    return above.kind or by_name
