"""What the styles of an OpenDocument text make of its paragraphs, and the numbers of its lists.

Why it exists: a paragraph names an automatic style that names the one that a person chose; a list
names a style with a way of writing numbers for each level.

Source: OpenDocument 1.3 part 3, 16.2 (style:style), 16.30 (text:list-style), 19.472 (parents).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.docx_styles import ParagraphStyle, kind_of_name, number_of
from reader.adapters.sources.list_numbers import numeral
from reader.adapters.sources.safe_xml import attribute, local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ListCounter", "OdtStyles"]

_DEEPEST_PARENT: Final = 20
_LEVELS: Final = 10


@dataclass(frozen=True, slots=True)
class _Level:
    way: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    shown: int = 1


class OdtStyles:
    """The styles of paragraphs and lists, by name."""

    def __init__(self, roots: Iterable[_Element]) -> None:
        """Read the styles in the parts of a document; those that come later count."""
        self._elements: dict[str, _Element] = {}
        self._lists: dict[str, dict[int, _Level]] = {}
        for root in roots:
            for one in root.iter():
                name = local_name(one)
                if name == "style" and attribute(one, "family") == "paragraph":
                    self._elements[attribute(one, "name")] = one
                elif name == "list-style":
                    self._lists[attribute(one, "name")] = _levels(one)
        self._known: dict[str, ParagraphStyle] = {}

    def of(self, name: str) -> ParagraphStyle:
        """Return what a style says: the first in its line of parents with a name that is known."""
        if name not in self._known:
            self._known[name] = self._worked_out(name)
        return self._known[name]

    def _worked_out(self, name: str) -> ParagraphStyle:
        for _ in range(_DEEPEST_PARENT):
            element = self._elements.get(name)
            shown = "" if element is None else attribute(element, "display-name")
            style = kind_of_name(shown or name)
            if style.kind is not None or style.is_contents or element is None:
                return style
            name = attribute(element, "parent-style-name")
        return ParagraphStyle()

    def counter(self, list_style: str) -> ListCounter:
        """Return a counter for a list of a style."""
        return ListCounter(self._lists.get(list_style, {}))


class ListCounter:
    """Counts the items of one list and of those in it."""

    def __init__(self, levels: dict[int, _Level]) -> None:
        self._levels = levels
        self._counts = [0] * (_LEVELS + 1)

    def begin(self, level: int) -> None:
        """Begin a list at a level, from 1."""
        self._counts[min(level, _LEVELS)] = 0

    def label(self, level: int, start: str = "") -> str:
        """Count an item and return its number as it is written; empty for bullets.

        Args:
            level: Of the item, from 1.
            start: The number that the item itself asks for.
        """
        level = min(level, _LEVELS)
        own = self._levels.get(level, _Level())
        count = self._counts[level] + 1 if self._counts[level] else own.start
        self._counts[level] = number_of(start, count)
        if not own.way:
            return ""
        first = max(1, level - own.shown + 1)
        numbers = [
            numeral(self._counts[at] or 1, self._levels.get(at, own).way)
            for at in range(first, level + 1)
        ]
        return f"{own.before}{'.'.join(numbers)}{own.after}".strip()


def _levels(style: _Element) -> dict[int, _Level]:
    found = {}
    for one in style:
        if local_name(one) == "list-level-style-number":
            found[number_of(attribute(one, "level"), 1)] = _Level(
                attribute(one, "num-format"),
                attribute(one, "num-prefix"),
                attribute(one, "num-suffix"),
                number_of(attribute(one, "start-value"), 1),
                number_of(attribute(one, "display-levels"), 1),
            )
    return found
