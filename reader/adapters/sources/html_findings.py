"""Which blocks the extractors took, and which part of the tree holds them.

Why it exists: their answer is text. Laid over the blocks it shows the element that holds the
article; what a class name says is wrong where that element is meant; stray lines fall away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_blocks import HtmlBlock
from reader.adapters.sources.html_extraction import (
    TakenText,
    key_of_text,
    taken_by_justext,
    taken_by_trafilatura,
)
from reader.adapters.sources.html_zones import COMMENTS, Zone
from reader.domain.words import word_set

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["LINKED", "PROSE", "Findings"]

LINKED: Final = 0.5
"""Share of links from which a block is one."""

PROSE: Final = 60
_PROSE_HOME: Final = 80
_ROOT_SHARE, _CANCEL_SHARE, _FOUND_SHARE = 0.9, 0.5, 0.4
_INNER: Final = word_set(
    "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote figure figcaption pre tr tbody thead "
    "table span b strong em i a font time cite small u caption"
)
_LOOSE: Final = frozenset(["html", "body", "table", "tbody", "tr", "center", "form"])


class Findings:
    """Where the article is.

    Attributes:
        keys: Of the blocks.
        taken: For each block whether it is surely of the article.
        first, last: The indexes of the first and the last that are.
    """

    def __init__(self, root: HtmlElement, blocks: Sequence[HtmlBlock]) -> None:
        """Find the article among `blocks`, which are those of `root`."""
        self._blocks = blocks
        self.keys = [key_of_text(one.text) for one in blocks]
        self._of_element = Counter(one.element for one in blocks)
        self._cancelled: set[HtmlElement] = set()
        self.taken = self._of_extractors(root)
        self._cancel_zones()
        self.taken = [
            taken and self.zone(one) is None for taken, one in zip(self.taken, blocks, strict=True)
        ]
        self._take_anything()
        self._root = self._article_root()
        self._let_go_of_strays()
        self._homes = {
            self._home(one) for one, taken in zip(blocks, self.taken, strict=True) if taken
        }
        indexes = [at for at, taken in enumerate(self.taken) if taken]
        self.first, self.last = (indexes[0], indexes[-1]) if indexes else (0, -1)

    def zone(self, one: HtmlBlock) -> Zone | None:
        """Return the part of the page that a block lies in, None for the article."""
        return next((zone for zone, where in one.zones if where not in self._cancelled), None)

    def is_loose(self) -> bool:
        """Tell whether the part that holds the article may hold anything."""
        return self._root is None or self._root.tag in _LOOSE

    def is_inside(self, one: HtmlBlock) -> bool:
        """Tell whether a block lies in the part that holds the article."""
        root = self._root
        return root is None or one.element is root or root in one.element.iterancestors()

    def is_near(self, one: HtmlBlock) -> bool:
        """Tell whether a block lies in that part or next to it."""
        if self._root is None:
            return True
        above = self._root.getparent()
        around = self._root if above is None or above.tag in {"body", "html"} else above
        return one.element is around or around in one.element.iterancestors()

    def is_at_home(self, one: HtmlBlock) -> bool:
        """Tell whether a block stands beside some that were taken."""
        return self._home(one) in self._homes

    def is_beside(self, one: HtmlBlock) -> bool:
        """Tell whether a block stands among those that were taken, or in an element there."""
        home = self._home(one)
        return home in self._homes or home.getparent() in self._homes

    def _of_extractors(self, root: HtmlElement) -> list[bool]:
        prose = sum(
            len(key)
            for one, key in zip(self._blocks, self.keys, strict=True)
            if not one.zones and one.linked < LINKED and len(one.text) >= PROSE
        )
        marks = self._marks(taken_by_trafilatura(root))
        if self._letters(marks) < _FOUND_SHARE * prose:
            others = self._marks(taken_by_justext(root))
            marks = [a or b for a, b in zip(marks, others, strict=True)]
        return marks

    def _marks(self, taken: TakenText) -> list[bool]:
        return [
            one.linked < LINKED and taken.has(key)
            for one, key in zip(self._blocks, self.keys, strict=True)
        ]

    def _letters(self, marks: list[bool]) -> int:
        return sum(
            len(key)
            for one, key, taken in zip(self._blocks, self.keys, marks, strict=True)
            if taken and not any(zone.is_sure for zone, _ in one.zones)
        )

    def _cancel_zones(self) -> None:
        """Forget what names say of an element that holds most of the article."""
        weights: Counter[HtmlElement] = Counter()
        total = 0
        for one, key, taken in zip(self._blocks, self.keys, self.taken, strict=True):
            if taken:
                total += len(key)
                for zone, where in one.zones:
                    if not zone.is_sure and zone.reason != COMMENTS:
                        weights[where] += len(key)
        self._cancelled = {
            where for where, weight in weights.items() if weight > _CANCEL_SHARE * total
        }

    def _take_anything(self) -> None:
        """Take all that may be text where nothing was found."""
        ways: tuple[Callable[[HtmlBlock], bool], ...] = (
            lambda one: self.zone(one) is None and one.linked < LINKED and len(one.text) > PROSE,
            lambda one: self.zone(one) is None and one.linked < LINKED,
            lambda one: not any(zone.is_sure for zone, _ in one.zones),
        )
        for lets_in in ways:
            if any(self.taken):
                return
            self.taken = [lets_in(one) for one in self._blocks]

    def _article_root(self) -> HtmlElement | None:
        """Return the deepest element that holds nearly all of what was taken."""
        weights: dict[HtmlElement, int] = {}
        total = 0
        for one, key, taken in zip(self._blocks, self.keys, self.taken, strict=True):
            if taken:
                total += len(key)
                for element in (one.element, *one.element.iterancestors()):
                    weights[element] = weights.get(element, 0) + len(key)
        holders = [element for element, weight in weights.items() if weight >= _ROOT_SHARE * total]
        return max(holders, key=_depth, default=None)

    def _home(self, one: HtmlBlock) -> HtmlElement:
        """Return the element that holds the paragraphs of which a block is one."""
        element = one.element
        is_paragraph = element.tag == "div" and self._of_element[element] == 1
        while element.tag in _INNER or is_paragraph:
            is_paragraph = False
            above = element.getparent()
            if above is None:
                break
            element = above
        return element

    def _let_go_of_strays(self) -> None:
        """Let go of short lines at the edges that stand apart from the text."""
        weights: Counter[HtmlElement] = Counter()
        homes = [self._home(one) for one in self._blocks]
        for one, home, taken in zip(self._blocks, homes, self.taken, strict=True):
            weights[home] += len(one.text) if taken else 0
        is_inside = [
            taken and self.is_inside(one)
            for one, taken in zip(self._blocks, self.taken, strict=True)
        ]
        prose = [
            at for at, home in enumerate(homes) if is_inside[at] and weights[home] >= _PROSE_HOME
        ]
        if not prose:
            return
        inner = range(prose[0], prose[-1] + 1)
        self.taken = [
            is_inside[at] and (at in inner or len(one.text) >= _PROSE_HOME)
            for at, one in enumerate(self._blocks)
        ]


def _depth(element: HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())
