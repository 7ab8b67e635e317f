"""What a person chose for all pages of a site: which places of a page are in, and which are out.

Why it exists: the pages of a site are built alike, so a list of links that was left out once need
not be left out again. A rule names a place in the markup (`Block.place`) and never a text. One made
on a page where the place held a link may meet a page where it holds the article: rules that would
leave out nearly all that was taken are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from reader.domain.article import Article, Block, BlockId
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.taking import with_state

__all__ = ["Rules", "SiteRule", "host_of", "rule_of", "with_rules"]

Rules = Mapping[str, bool]
"""The rules of one site: places, and whether what stands there is taken."""
_REASON: Final = message(QT_TRANSLATE_NOOP("Furniture", "You left it out on this site"))
_ADDRESS: Final = re.compile(
    r"\s*https?://(?:[^/?#@\s]*@)?([^/?#:@\[\]\s]+|\[[\da-fA-F:.]+\])(?::\d*)?(?:[/?#\s]|\Z)", re.I
)
_WWW: Final = "www."
_LEAST: Final = 0.1
"""Of what was taken, this much must be left after the rules."""


@dataclass(frozen=True, slots=True)
class SiteRule:
    """Whether one place on the pages of a site is taken.

    Attributes:
        host: Of the site, as `host_of` gives it.
        place: Of the blocks, as their reader gives it.
        taken: Whether they are in.
    """

    host: str
    place: str
    taken: bool


def host_of(address: str) -> str:
    """Return the site of an address: lower case, without ``www.``; empty where there is none."""
    found = _ADDRESS.match(address)
    return found[1].lower().rstrip(".").removeprefix(_WWW) if found else ""


def rule_of(article: Article, block_id: BlockId) -> SiteRule | None:
    """Return the rule that the state of a block stands for, None where it stands for none.

    One paragraph among others of its place is a choice for that paragraph alone: left out as a
    rule, it would empty every other page of the site.
    """
    host = host_of(article.address)
    block = next((one for one in article.blocks if one.block_id == block_id), None)
    if not host or block is None or not block.place:
        return None
    if any(
        one.left_out is not block.left_out for one in article.blocks if one.place == block.place
    ):
        return None
    return SiteRule(host, block.place, taken=not block.left_out)


def with_rules(blocks: tuple[Block, ...], rules: Rules) -> tuple[Block, ...]:
    """Return the blocks of a new page as the rules of its site want them."""
    if not rules:
        return blocks
    more = tuple(_by_rule(one, out=False) if rules.get(one.place) else one for one in blocks)
    less = tuple(_by_rule(one, out=True) if rules.get(one.place) is False else one for one in more)
    return less if _taken(less) > _LEAST * _taken(more) else more


def _by_rule(block: Block, *, out: bool) -> Block:
    return with_state(block, out=out, reason=_REASON, by_person=False)


def _taken(blocks: Iterable[Block]) -> int:
    return sum(len(one.text) for one in blocks if not one.left_out)
