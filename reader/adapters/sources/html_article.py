"""Which blocks of a page are its article; the rest is furniture, each with a reason.

Why it exists: extractors miss short lines (subheads, captions, list items, bylines) and keep boxes
that point elsewhere. What stands in the part of the tree that holds the article belongs to it,
unless a name or its links say otherwise; the lines about the headline belong to it, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reader.adapters.sources.html_blocks import HtmlBlock
from reader.adapters.sources.html_extraction import key_of_text
from reader.adapters.sources.html_findings import LINKED, PROSE, Findings
from reader.adapters.sources.html_zones import NOT_ARTICLE, OTHER_ARTICLES
from reader.adapters.sources.press_dates import iso_date
from reader.domain.article import BlockKind
from reader.domain.furniture import furniture_reason, is_related_heading
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.press_lines import date_of, ends_sentence, is_byline, is_caption

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Verdict", "verdict_of"]

_HEADLINE_AGAIN: Final = message(QT_TRANSLATE_NOOP("Furniture", "The headline again"))
_LINK: Final = message(QT_TRANSLATE_NOOP("Furniture", "The address of the page"))
_LINK_LINE: Final = re.compile(
    r"(?:رابط (?:المقال|الخبر|الموضوع|الصفحة)|المصدر ?: ?https?:|https?://\S+\Z)"
)
_HEAD_BLOCKS: Final = 14
_BEFORE_HEADLINE, _AFTER_HEADLINE = 3, 4
_MOST_CREDIT_WORDS: Final = 14
_MOST_LABEL_WORDS: Final = 4
_SHORTEST_TITLE: Final = 6
_SITE_HEAD: Final = frozenset({"header", "nav"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided.

    Attributes:
        headline: The index of the block that is the headline, or -1.
        reasons: For each block why it is left out, None where it is of the article.
        credits: The indexes of lines about the headline that name the writer or the day.
    """

    headline: int
    reasons: tuple[Message | None, ...]
    credits: frozenset[int]


def verdict_of(root: HtmlElement, blocks: Sequence[HtmlBlock], titles: Sequence[str]) -> Verdict:
    """Decide which of `blocks` are the article; `titles` is what the page calls itself."""
    return _Judgement(Findings(root, blocks), blocks, titles).verdict()


class _Judgement:
    """One decision."""

    def __init__(self, found: Findings, blocks: Sequence[HtmlBlock], titles: Sequence[str]) -> None:
        self._found = found
        self._blocks = blocks
        self._titles = [key for one in titles if len(key := key_of_text(one)) >= _SHORTEST_TITLE]
        self._headline = self._find_headline()

    def verdict(self) -> Verdict:
        """Return the decision."""
        run = False
        reasons: list[Message | None] = []
        for at, one in enumerate(self._blocks):
            run = _points_elsewhere(one, run=run)
            reasons.append(self._reason(at, one, run=run))
        lines = [
            at
            for at, (one, reason) in enumerate(zip(self._blocks, reasons, strict=True))
            if reason is None and self._is_near_head(at) and _is_credit(one.text)
        ]
        return Verdict(self._headline, tuple(reasons), frozenset(lines))

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
        key = self._found.keys[at]
        is_h1 = one.kind is BlockKind.SUBHEAD and one.level == 1
        if len(key) >= _SHORTEST_TITLE and any(_is_like(key, title) for title in self._titles):
            rank = 8 + 8 * (key == self._titles[0]) + 4 * is_h1
            rank += 2 * (one.kind is BlockKind.SUBHEAD) + (at <= self._found.first + 2)
            return rank - 4 * (one.linked > LINKED and not is_h1)
        if not is_h1 or at > self._found.first or not self._found.is_near(one):
            return 0
        in_site_head = any(where.tag in _SITE_HEAD for where in one.element.iterancestors())
        return 0 if in_site_head else 2

    def _reason(self, at: int, one: HtmlBlock, *, run: bool) -> Message | None:
        """Return why a block is left out, None where it is of the article."""
        if at == self._headline:
            return None
        zone = self._found.zone(one)
        said = zone.reason if zone else OTHER_ARTICLES if run else self._said(at, one)
        if said or self._found.taken[at] or self._belongs(at, one):
            return said
        is_other = one.linked > LINKED and len(one.text.split()) > _MOST_LABEL_WORDS
        return OTHER_ARTICLES if is_other else NOT_ARTICLE

    def _said(self, at: int, one: HtmlBlock) -> Message | None:
        """Return what a line says of itself that makes it furniture."""
        is_again = self._found.keys[at] in self._titles and at < self._found.first
        if is_again and not self._found.taken[at]:
            return _HEADLINE_AGAIN
        return _LINK if _LINK_LINE.match(one.text) else furniture_reason(one.text)

    def _belongs(self, at: int, one: HtmlBlock) -> bool:
        """Tell whether a block that no extractor took is of the article."""
        found = self._found
        if self._is_head(at, one):
            return True
        if one.linked > LINKED or not found.is_inside(one):
            return False
        is_home = found.is_at_home(one)
        if found.first < at < found.last:
            return found.is_beside(one) or not found.is_loose()
        if one.kind in {BlockKind.FOOTNOTE, BlockKind.CAPTION, BlockKind.BYLINE}:
            return is_home or not found.is_loose()
        if at > found.last:
            return is_home and (ends_sentence(one.text) or one.kind is BlockKind.LIST_ITEM)
        return is_home and (ends_sentence(one.text) or at > self._headline >= 0)

    def _is_near_head(self, at: int) -> bool:
        first, start = self._found.first, self._headline
        if start < 0 or first - start > _HEAD_BLOCKS:
            return first - _BEFORE_HEADLINE <= at <= first
        return start - _BEFORE_HEADLINE <= at <= max(first, start + _AFTER_HEADLINE)

    def _is_head(self, at: int, one: HtmlBlock) -> bool:
        """Tell whether a block is a byline, a date, a lead or a caption about the headline."""
        if not self._is_near_head(at) or at >= self._found.first:
            return False
        is_after = at > self._headline >= 0
        is_credit = one.kind is BlockKind.BYLINE or _is_credit(one.text)
        if is_credit and (is_after or self._is_dated(at, one)):
            return True
        if not self._found.is_near(one):
            return False
        if is_credit or one.kind is BlockKind.CAPTION or is_caption(one.text):
            return True
        return is_after and one.linked < LINKED and _is_lead(one)

    def _is_dated(self, at: int, one: HtmlBlock) -> bool:
        """Tell whether a line just above the headline is the day of the article."""
        return self._headline - 2 <= at < self._headline and bool(date_of(one.text))


def _is_like(key: str, title: str) -> bool:
    return (key in title and 2 * len(key) >= len(title)) or (
        title in key and 2 * len(title) >= len(key)
    )


def _is_lead(one: HtmlBlock) -> bool:
    is_marked = one.kind in {BlockKind.SUBHEAD, BlockKind.QUOTE}
    return is_marked or ends_sentence(one.text) or len(one.text) > PROSE


def _is_credit(text: str) -> bool:
    """Tell whether a line names the writer or the day, or both."""
    if ends_sentence(text) or len(text.split()) > _MOST_CREDIT_WORDS:
        return False
    return bool(date_of(text) or iso_date(text)) or any(
        is_byline(one, after_headline=True) for one in (text, *text.split(" - "))
    )


def _points_elsewhere(one: HtmlBlock, *, run: bool) -> bool:
    """Tell whether a block heads a list of other articles, or stands in one that goes on."""
    if is_related_heading(one.text):
        return True
    is_item = one.kind is BlockKind.LIST_ITEM and one.linked > 0
    return run and (one.linked > LINKED or is_item)
