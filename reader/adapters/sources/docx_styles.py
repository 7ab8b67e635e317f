"""What the styles of a Word document make of its paragraphs, and the numbers of its lists.

Why it exists: a heading is a paragraph whose style is named so, is based on one that is, or has an
outline level; the names are English inside of the file whatever language Word speaks, the ids are
not. The number of a list item is nowhere in the text.

Source: ECMA-376 part 1, 17.7.4 (styles), 17.9 (numbering), 17.18.59 (formats of numbers).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.list_numbers import numeral
from reader.adapters.sources.safe_xml import attribute, child, children
from reader.domain.article import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Numbering", "ParagraphStyle", "Styles", "kind_of_name", "number_of", "properties_of"]

_HEADING: Final = re.compile(
    r"(?:heading|titre|überschrift|kop|título|titolo|заголовок|başlık|(?:ال)?عنوان) ?(\d)\b"
)
_NAMED: Final = (
    (re.compile(r"(?:title|العنوان الرئيسي|عنوان رئيسي)\Z"), BlockKind.HEADLINE, 1),
    (re.compile(r"(?:subtitle|عنوان فرعي|العنوان الفرعي)\Z"), BlockKind.SUBHEAD, 2),
    (
        re.compile(r"caption|(?:illustration|figure|drawing|table)\Z|تسمية توضيحية|تعليق الصورة"),
        BlockKind.CAPTION,
        0,
    ),
    (re.compile(r"quot|block text|اقتباس"), BlockKind.QUOTE, 0),
    (re.compile(r"(?:footnote|endnote)(?: text)?\Z"), BlockKind.FOOTNOTE, 0),
    (re.compile(r"list (?:bullet|number|continue)"), BlockKind.LIST_ITEM, 1),
    (
        re.compile(r"toc\b|contents (?:\d|heading)|table of (?:figures|authorities)|index \d"),
        None,
        0,
    ),
)
_CONTENTS: Final = len(_NAMED) - 1
_DEEPEST_BASE: Final = 20
_LEVELS: Final = 9
_DIGITS: Final = re.compile(r"-?\d{1,9}\Z")
_PLACE: Final = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a style, or a paragraph itself, says.

    Attributes:
        kind: None for running text.
        level: Depth of a heading or item.
        is_contents: A line of a table of contents.
        list_id: Of the list that numbers it; empty for none.
        list_level: From 0.
    """

    kind: BlockKind | None = None
    level: int = 0
    is_contents: bool = False
    list_id: str = ""
    list_level: int = 0


def number_of(text: str, otherwise: int = 0) -> int:
    """Return a whole number of a file, `otherwise` where it is none."""
    return int(text) if _DIGITS.match(text) else otherwise


def kind_of_name(name: str) -> ParagraphStyle:
    """Return what the name of a style says."""
    name = name.strip().lower().replace("_20_", " ")
    heading = _HEADING.match(name)
    if heading:
        return ParagraphStyle(BlockKind.SUBHEAD, max(1, int(heading[1])))
    for at, (pattern, kind, level) in enumerate(_NAMED):
        if pattern.match(name) or (kind is BlockKind.QUOTE and pattern.search(name)):
            return ParagraphStyle(kind, level, is_contents=at == _CONTENTS)
    return ParagraphStyle()


def properties_of(properties: _Element | None, base: ParagraphStyle) -> ParagraphStyle:
    """Return `base` with what the properties of a paragraph or style say themselves."""
    outline = child(properties, "outlineLvl")
    level = number_of(attribute(outline, "val"), _LEVELS) if outline is not None else _LEVELS
    if level < _LEVELS and base.kind is not BlockKind.HEADLINE:
        base = replace(base, kind=BlockKind.SUBHEAD, level=max(0, level) + 1)
    numbers = child(properties, "numPr")
    if numbers is None:
        return base
    of_list, depth = child(numbers, "numId"), child(numbers, "ilvl")
    list_id = base.list_id if of_list is None else attribute(of_list, "val")
    at = base.list_level if depth is None else number_of(attribute(depth, "val"))
    return replace(
        base,
        list_id="" if list_id == "0" else list_id,
        list_level=min(max(at, 0), _LEVELS - 1),
    )


class Styles:
    """The paragraph styles of a document, by id."""

    def __init__(self, root: _Element | None) -> None:
        """Keep the elements; each style is worked out when it is first asked for."""
        found = () if root is None else children(root, "style")
        self._elements = {attribute(one, "styleId"): one for one in found}
        self._known: dict[str, ParagraphStyle] = {}
        usual = (key for key, one in self._elements.items() if _is_default(one))
        self._usual = next(usual, "")

    def of(self, style_id: str) -> ParagraphStyle:
        """Return what a style says; the default one where `style_id` is empty."""
        style_id = style_id or self._usual
        if style_id not in self._known:
            self._known[style_id] = self._worked_out(style_id)
        return self._known[style_id]

    def _worked_out(self, style_id: str) -> ParagraphStyle:
        chain: list[_Element] = []
        while style_id in self._elements and len(chain) < _DEEPEST_BASE:
            chain.append(self._elements[style_id])
            based_on = child(chain[-1], "basedOn")
            style_id = "" if based_on is None else attribute(based_on, "val")
        style = ParagraphStyle() if chain else kind_of_name(style_id)
        for element in reversed(chain):
            name = child(element, "name")
            own = kind_of_name("" if name is None else attribute(name, "val"))
            if own.kind is not None or own.is_contents:
                style = own
            style = properties_of(child(element, "pPr"), style)
        return style


def _is_default(style: _Element) -> bool:
    return attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true"}


@dataclass(frozen=True, slots=True)
class _Level:
    way: str = "decimal"
    text: str = ""
    start: int = 1


class Numbering:
    """Counts the items of the lists of a document."""

    def __init__(self, root: _Element | None) -> None:
        """Read the definitions."""
        abstract: dict[str, dict[int, _Level]] = {}
        linked: dict[str, str] = {}
        links: dict[str, str] = {}
        for one in () if root is None else children(root, "abstractNum"):
            key = attribute(one, "abstractNumId")
            abstract[key] = _levels(one)
            for name, where in (("styleLink", linked), ("numStyleLink", links)):
                found = child(one, name)
                if found is not None:
                    where[attribute(found, "val") if name == "styleLink" else key] = (
                        key if name == "styleLink" else attribute(found, "val")
                    )
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}
        for one in () if root is None else children(root, "num"):
            named = child(one, "abstractNumId")
            key = "" if named is None else attribute(named, "val")
            key = linked.get(links.get(key, ""), key)
            over = _overrides(one, abstract.get(key, {}))
            own = attribute(one, "numId")
            # Lists made of one definition go on counting, unless one of them says otherwise.
            self._lists[own] = (f"num {own}" if over else key, abstract.get(key, {}) | over)
        self._counts: dict[str, list[int]] = {}

    def is_list(self, list_id: str) -> bool:
        """Tell whether there is such a list."""
        return list_id in self._lists

    def label(self, list_id: str, level: int) -> str:
        """Count an item and return its number as it is written; empty for bullets."""
        key, levels = self._lists.get(list_id, ("", {}))
        counts = self._counts.setdefault(key, [0] * _LEVELS)
        own = levels.get(level, _Level("bullet"))
        counts[level] = counts[level] + 1 if counts[level] else own.start
        counts[level + 1 :] = [0] * (_LEVELS - level - 1)
        if own.way in {"bullet", "none"}:
            return ""

        def written(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            there = levels.get(at, _Level())
            return numeral(counts[at] or there.start, there.way)

        return _PLACE.sub(written, own.text).strip()


def _levels(abstract: _Element) -> dict[int, _Level]:
    return {number_of(attribute(one, "ilvl")): _level(one) for one in children(abstract, "lvl")}


def _level(element: _Element) -> _Level:
    way, text, start = (child(element, name) for name in ("numFmt", "lvlText", "start"))
    return _Level(
        "decimal" if way is None else attribute(way, "val"),
        "" if text is None else attribute(text, "val"),
        1 if start is None else number_of(attribute(start, "val"), 1),
    )


def _overrides(number: _Element, levels: dict[int, _Level]) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for one in children(number, "lvlOverride"):
        at = number_of(attribute(one, "ilvl"))
        own, start = child(one, "lvl"), child(one, "startOverride")
        level = levels.get(at, _Level()) if own is None else _level(own)
        if start is not None:
            level = replace(level, start=number_of(attribute(start, "val"), 1))
        found[at] = level
    return found
