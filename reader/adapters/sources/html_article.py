"""Which blocks of a page are its article; the rest is furniture, each with a reason.

Why it exists: extractors answer with text, not with blocks, miss short lines (subheads, captions,
list items), and keep boxes that point elsewhere. Here their answer finds the part of the tree that
holds the article; what stands in it belongs to it, unless a name or its links say otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_blocks import HtmlBlock
from reader.adapters.sources.html_extraction import (
    TakenText,
    key_of_text,
    taken_by_justext,
    taken_by_trafilatura,
)
from reader.adapters.sources.html_zones import COMMENTS, NOT_ARTICLE, OTHER_ARTICLES, Zone
from reader.domain.article import BlockKind
from reader.domain.furniture import furniture_reason, is_related_heading
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.press_lines import date_of, ends_sentence, is_byline, is_caption

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Verdict", "verdict_of"]

_HEADLINE_AGAIN: Final = message(QT_TRANSLATE_NOOP("Furniture", "The headline again"))
_LINKED: Final = 0.5
_PROSE: Final = 60
_ROOT_SHARE, _CANCEL_SHARE, _FOUND_SHARE = 0.9, 0.5, 0.4
_HEAD_BLOCKS: Final = 14
_INNER: Final = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "figure",
        "figcaption",
        "pre",
        "tr",
        "tbody",
        "thead",
        "table",
        "span",
        "b",
        "strong",
        "em",
        "i",
        "a",
        "font",
        "time",
        "cite",
        "small",
        "u",
        "caption",
    ]
)
_LOOSE: Final = frozenset(["html", "body", "table", "tbody", "tr", "center", "form"])
_SHORTEST_TITLE: Final = 6
_SITE_HEAD: Final = frozenset({"header", "nav"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided.

    Attributes:
        headline: The index of the block that is the headline, or -1.
        reasons: For each block why it is left out, None where it is of the article.
    """

    headline: int
    reasons: tuple[Message | None, ...]


def verdict_of(root: HtmlElement, blocks: Sequence[HtmlBlock], titles: Sequence[str]) -> Verdict:
    """Decide which of `blocks` are the article; `titles` is what the page calls itself."""
    return _Judgement(root, blocks, titles).verdict()


class _Judgement:
    """One decision."""

    def __init__(
        self, root: HtmlElement, blocks: Sequence[HtmlBlock], titles: Sequence[str]
    ) -> None:
        self._blocks = blocks
        self._keys = [key_of_text(one.text) for one in blocks]
        self._titles = [key for one in titles if len(key := key_of_text(one)) >= _SHORTEST_TITLE]
        self._cancelled: set[HtmlElement] = set()
        self._taken = self._of_extractors(root)
        self._cancel_zones()
        self._taken = [
            taken and self._zone(one) is None
            for taken, one in zip(self._taken, blocks, strict=True)
        ]
        self._take_anything()
        self._root = self._article_root()
        self._homes = {_home(one.element) for one in self._sure()}
        indexes = [at for at, taken in enumerate(self._taken) if taken]
        self._first, self._last = (indexes[0], indexes[-1]) if indexes else (0, -1)
        self._headline = self._find_headline()

    def verdict(self) -> Verdict:
        """Return the decision."""
        run = False
        reasons: list[Message | None] = []
        for at, one in enumerate(self._blocks):
            run = self._points_elsewhere(one, run=run)
            reasons.append(self._reason(at, one, run=run))
        return Verdict(self._headline, tuple(reasons))

    def _zone(self, one: HtmlBlock) -> Zone | None:
        return next((zone for zone, where in one.zones if where not in self._cancelled), None)

    def _sure(self) -> list[HtmlBlock]:
        return [one for one, taken in zip(self._blocks, self._taken, strict=True) if taken]

    def _of_extractors(self, root: HtmlElement) -> list[bool]:
        prose = sum(
            len(key)
            for one, key in zip(self._blocks, self._keys, strict=True)
            if not one.zones and one.linked < _LINKED and len(one.text) >= _PROSE
        )
        taken = taken_by_trafilatura(root)
        marks = self._marks(taken)
        if self._letters(marks) < _FOUND_SHARE * prose:
            others = self._marks(taken_by_justext(root))
            marks = [a or b for a, b in zip(marks, others, strict=True)]
        return marks

    def _marks(self, taken: TakenText) -> list[bool]:
        return [
            taken.has(key) and one.linked < _LINKED
            for one, key in zip(self._blocks, self._keys, strict=True)
        ]

    def _letters(self, marks: list[bool]) -> int:
        return sum(
            len(key)
            for one, key, taken in zip(self._blocks, self._keys, marks, strict=True)
            if taken and not any(zone.is_sure for zone, _ in one.zones)
        )

    def _cancel_zones(self) -> None:
        """Forget what names say of an element that holds most of the article."""
        weights: Counter[HtmlElement] = Counter()
        total = 0
        for one, key, taken in zip(self._blocks, self._keys, self._taken, strict=True):
            if not taken:
                continue
            total += len(key)
            for zone, where in one.zones:
                if not zone.is_sure:
                    weights[where] += len(key)
        comments = {
            where for one in self._blocks for zone, where in one.zones if zone.reason == COMMENTS
        }
        self._cancelled = {
            where
            for where, weight in weights.items()
            if weight > _CANCEL_SHARE * total and where not in comments
        }

    def _take_anything(self) -> None:
        """Take all that may be text where nothing was found."""
        if any(self._taken):
            return
        for lets_in in (
            lambda one: self._zone(one) is None and one.linked < _LINKED and len(one.text) > _PROSE,
            lambda one: self._zone(one) is None and one.linked < _LINKED,
            lambda one: not any(zone.is_sure for zone, _ in one.zones),
        ):
            self._taken = [lets_in(one) for one in self._blocks]
            if any(self._taken):
                return

    def _article_root(self) -> HtmlElement | None:
        """Return the deepest element that holds nearly all of what was taken."""
        weights: dict[HtmlElement, int] = {}
        total = 0
        for one, key, taken in zip(self._blocks, self._keys, self._taken, strict=True):
            if not taken:
                continue
            total += len(key)
            for element in (one.element, *one.element.iterancestors()):
                weights[element] = weights.get(element, 0) + len(key)
        holders = [element for element, weight in weights.items() if weight >= _ROOT_SHARE * total]
        return max(holders, key=_depth, default=None)

    def _find_headline(self) -> int:
        """Return the index of the block that says what the page calls itself, or -1."""
        best, best_rank = -1, 0
        for at, one in enumerate(self._blocks):
            if any(zone.is_sure or zone.reason == OTHER_ARTICLES for zone, _ in one.zones):
                continue
            rank = self._rank(at, one)
            if rank > best_rank:
                best, best_rank = at, rank
        return best

    def _rank(self, at: int, one: HtmlBlock) -> int:
        """Return how sure it is that a block is the headline."""
        key = self._keys[at]
        is_h1 = one.kind is BlockKind.SUBHEAD and one.level == 1
        says_it = len(key) >= _SHORTEST_TITLE and any(
            key == title
            or (key in title and 2 * len(key) >= len(title))
            or (title in key and 2 * len(title) >= len(key))
            for title in self._titles
        )
        if says_it:
            is_before = at <= self._first + 2
            return (
                8
                + 4 * is_h1
                + 2 * (one.kind is BlockKind.SUBHEAD)
                + is_before
                - 4 * (one.linked > _LINKED and not is_h1)
            )
        is_near = at <= self._first and not self._titles[:0]
        in_site_head = any(where.tag in _SITE_HEAD for where in one.element.iterancestors())
        return 2 if is_h1 and is_near and not in_site_head and self._within(one) else 0

    def _within(self, one: HtmlBlock) -> bool:
        """Tell whether a block lies in the article's part of the tree or next to it."""
        if self._root is None:
            return True
        near = self._root.getparent()
        around = self._root if near is None or near.tag in {"body", "html"} else near
        return one.element is around or around in one.element.iterancestors()

    def _points_elsewhere(self, one: HtmlBlock, *, run: bool) -> bool:
        """Tell whether a block stands in a list of other articles that began before it."""
        if is_related_heading(one.text):
            return True
        return run and (
            one.linked > _LINKED or (one.kind is BlockKind.LIST_ITEM and one.linked > 0)
        )

    def _reason(self, at: int, one: HtmlBlock, *, run: bool) -> Message | None:
        if at == self._headline:
            return None
        zone = self._zone(one)
        if zone is not None:
            return zone.reason
        if run:
            return OTHER_ARTICLES
        if self._keys[at] in self._titles and at < self._first and not self._taken[at]:
            return _HEADLINE_AGAIN
        if self._taken[at] or self._belongs(at, one):
            return furniture_reason(one.text)
        return furniture_reason(one.text) or (
            OTHER_ARTICLES
            if one.linked > _LINKED and len(one.text.split()) > 4  # noqa: PLR2004
            else NOT_ARTICLE
        )

    def _belongs(self, at: int, one: HtmlBlock) -> bool:
        """Tell whether a block that no extractor took is of the article."""
        if self._is_head(at, one):
            return True
        if one.linked > _LINKED or not self._in_root(one):
            return False
        is_home = _home(one.element) in self._homes
        if self._first < at < self._last:
            return is_home or not self._is_loose()
        if one.kind in {BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.BYLINE}:
            return not self._is_loose() or is_home
        if at > self._last:
            return is_home and (ends_sentence(one.text) or one.kind is BlockKind.LIST_ITEM)
        return is_home and (ends_sentence(one.text) or at > self._headline >= 0)

    def _is_loose(self) -> bool:
        """Tell whether the part that holds the article may hold anything."""
        return self._root is None or self._root.tag in _LOOSE

    def _in_root(self, one: HtmlBlock) -> bool:
        return (
            self._root is None
            or one.element is self._root
            or (self._root in one.element.iterancestors())
        )

    def _is_head(self, at: int, one: HtmlBlock) -> bool:
        """Tell whether a block is a byline, a date, a lead or a caption about the headline."""
        start = self._headline if 0 <= self._headline < self._first else self._first
        if not start - 3 <= at < self._first or self._first - start > _HEAD_BLOCKS:
            return False
        if not self._within(one):
            return False
        if one.kind in {BlockKind.BYLINE, BlockKind.CAPTION} or _is_credit(one.text):
            return True
        is_after = at > self._headline >= 0
        return (
            is_after
            and one.linked < _LINKED
            and (
                ends_sentence(one.text)
                or one.kind in {BlockKind.SUBHEAD, BlockKind.QUOTE}
                or len(one.text) > _PROSE
            )
        )


def _is_credit(text: str) -> bool:
    return bool(date_of(text)) or is_byline(text, after_headline=True) or is_caption(text)


def _depth(element: HtmlElement) -> int:
    return sum(1 for _ in element.iterancestors())


def _home(element: HtmlElement) -> HtmlElement:
    """Return the element that holds the paragraphs of which a block is one."""
    while element.tag in _INNER:
        above = element.getparent()
        if above is None:
            break
        element = above
    return element
