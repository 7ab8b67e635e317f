"""What of a page is the article: blocks taken in and left out, headline, author, date corrected.

Why it exists: no extraction is always right, and nothing that it left out is thrown away. A person
corrects it block by block; the text stays as it is, and with it the fingerprint, the sentences and
what hangs on them. What a person chose is marked, and outlives another import of the page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from reader.domain.arabic import folded
from reader.domain.article import Article, Block, BlockId, BlockKind
from reader.domain.likeness import distance
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = [
    "FACTS",
    "carry_choices",
    "corrected",
    "headline_of",
    "hides_left_out",
    "left_out",
    "left_out_count",
    "others_like",
    "taken_in",
    "whole_paragraphs",
    "with_state",
]

FACTS: Final = ("title", "byline", "date")
"""What can be corrected, by the names of the article's fields."""
_LONGEST_FACT: Final = 1000
_YOU: Final = message(QT_TRANSLATE_NOOP("Furniture", "You left it out"))


def taken_in(article: Article, ids: Collection[BlockId]) -> Article:
    """Return `article` with blocks taken in; a huge paragraph that was cut is taken in whole."""
    return _changed(article, ids, out=False)


def left_out(article: Article, ids: Collection[BlockId]) -> Article:
    """Return `article` with blocks left out; itself where nothing would be left of it."""
    return _changed(article, ids, out=True)


def with_state(block: Block, *, out: bool, reason: Message, by_person: bool) -> Block:
    """Return `block` taken in or left out; one that is so already stays as it is.

    Args:
        block: It.
        out: Leave it out.
        reason: Why, where the reader of its source did not leave it out.
        by_person: A person chose so for this very block.
    """
    if block.left_out is out:
        return block
    if not out:
        was = block.found
        kind = was if was is not None and was is not BlockKind.FURNITURE else BlockKind.PARAGRAPH
        return replace(_as(block, kind), left_out=False, by_person=by_person)
    if block.found is not BlockKind.FURNITURE:
        block = replace(block, reason=reason)  # else it has the reason that it was found with
    return replace(_as(block, BlockKind.FURNITURE), left_out=True, by_person=by_person)


def corrected(
    article: Article,
    *,
    title: str | None = None,
    byline: str | None = None,
    date: str | None = None,
) -> Article:
    """Return `article` with other facts; None and an empty title change nothing.

    Where the new title is the text of another block, that block is the headline from now on.
    """
    wanted = {"title": title or None, "byline": byline, "date": date}
    facts = {name: _line(text) for name, text in wanted.items() if text is not None}
    if not facts.get("title", "?"):
        del facts["title"]
    changed = {name: text for name, text in facts.items() if text != getattr(article, name)}
    if not changed:
        return article
    names = tuple(name for name in FACTS if name in {*article.corrected, *changed})
    blocks = article.blocks
    if "title" in changed:
        blocks = _with_headline(blocks, changed["title"])
    return _with_facts(replace(article, blocks=blocks, corrected=names), changed)


def others_like(article: Article, block_id: BlockId) -> tuple[BlockId, ...]:
    """Return the blocks at the place of one that is in which are out, or the other way round.

    There are none where its place in the page is not known.
    """
    block = _block(article, block_id)
    if block is None or not block.place:
        return ()
    return tuple(
        one.block_id
        for one in article.blocks
        if one.place == block.place and one.left_out is not block.left_out
    )


def left_out_count(article: Article) -> int:
    """Return how many paragraphs are left out."""
    return sum(one.left_out and not one.continues for one in article.blocks)


def hides_left_out(article: Article) -> bool:
    """Tell whether what is left out is hidden at first: of a page that has much of it.

    A text that somebody pasted has a few such lines, which are shown dimmed.
    """
    if not any(not one.left_out for one in article.blocks):
        return False
    is_page = bool(article.address) or article.source.html
    return is_page or any(one.left_out and one.place for one in article.blocks)


def headline_of(article: Article) -> Block | None:
    """Return the block whose text the title is; None where the title was corrected to another."""
    heads = (one for one in article.blocks if one.kind is BlockKind.HEADLINE and not one.left_out)
    head = next(heads, None)
    if head is None or "title" not in article.corrected:
        return head
    one, other = _key(head.text), _key(article.title)
    if len(one) > _LONGEST_FACT:
        return None
    return head if distance(one, other) * 3 <= max(len(one), len(other)) else None


def whole_paragraphs(blocks: Iterable[Block], ids: Collection[BlockId]) -> set[BlockId]:
    """Return `ids` with the other parts of the huge paragraphs that they are parts of."""
    wanted: set[BlockId] = set()
    parts: list[BlockId] = []
    for block in blocks:
        if not block.continues:
            parts = []
        parts.append(block.block_id)
        if block.block_id in ids or (len(parts) > 1 and parts[0] in wanted):
            wanted.update(parts)
    return wanted


def carry_choices(old: Article, new: Article) -> Article:
    """Return `new`, the same page imported again, with what a person chose for `old`.

    Blocks are found by their ids (`carried_ids`); a choice that `new` has itself stands.
    """
    chosen = {one.block_id: one for one in old.blocks if one.by_person}
    blocks = tuple(
        _chosen(one, chosen[one.block_id]) if one.block_id in chosen and not one.by_person else one
        for one in new.blocks
    )
    if all(one.left_out for one in blocks):
        blocks = new.blocks
    facts = {name: getattr(old, name) for name in old.corrected if name not in new.corrected}
    names = tuple(name for name in FACTS if name in {*old.corrected, *new.corrected})
    if blocks == new.blocks and names == new.corrected:
        return new
    return _with_facts(replace(new, blocks=blocks, corrected=names), facts)


def _with_facts(article: Article, facts: Mapping[str, str]) -> Article:
    return replace(
        article,
        title=facts.get("title", article.title),
        byline=facts.get("byline", article.byline),
        date=facts.get("date", article.date),
    )


def _changed(article: Article, ids: Collection[BlockId], *, out: bool) -> Article:
    wanted = whole_paragraphs(article.blocks, ids)
    blocks = tuple(
        with_state(one, out=out, reason=_YOU, by_person=True) if one.block_id in wanted else one
        for one in article.blocks
    )
    if blocks == article.blocks or all(one.left_out for one in blocks):
        return article
    return replace(article, blocks=blocks)


def _chosen(new: Block, old: Block) -> Block:
    """Return a block that was imported again, as a person chose it before."""
    block = replace(_as(new, old.kind), left_out=old.left_out, by_person=True)
    return replace(block, reason=old.reason) if old.left_out else block


def _as(block: Block, kind: BlockKind) -> Block:
    """Return `block` as one of another kind; it knows which it was found as."""
    found = block.kind if block.found is None else block.found
    return replace(block, kind=kind, found=None if found is kind else found)


def _with_headline(blocks: tuple[Block, ...], title: str) -> tuple[Block, ...]:
    """Return `blocks` with the one whose text is `title` as the headline, if there is one."""
    key = _key(title)
    at = next((at for at, one in enumerate(blocks) if _key(one.text[:_LONGEST_FACT]) == key), None)
    if at is None or blocks[at].kind is BlockKind.HEADLINE:
        return blocks
    made = list(blocks)
    for number, one in enumerate(blocks):
        if one.kind is BlockKind.HEADLINE:
            made[number] = replace(_as(one, BlockKind.PARAGRAPH), by_person=True)
    made[at] = replace(_as(blocks[at], BlockKind.HEADLINE), left_out=False, by_person=True)
    return tuple(made)


def _block(article: Article, block_id: BlockId) -> Block | None:
    return next((one for one in article.blocks if one.block_id == block_id), None)


def _line(text: str) -> str:
    """Return what was typed as one line of a sane length."""
    return " ".join(text.split())[:_LONGEST_FACT].strip()


def _key(text: str) -> str:
    return " ".join(folded(text).split())
