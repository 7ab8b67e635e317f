"""Give a text that was imported again the ids that it had, wherever it is still the same.

Why it exists: units, reading places and the index are kept by segment. A changed version of an
article, or the same text cut anew, must find them again: sentences whose text is the same keep
their ids, in order, also where one sentence stands there several times. Ids are minted, so those of
new sentences stay as they came. A block that a person cut by hand stays cut so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final

from reader.domain.article import Article, Block, BlockId, Segment, SegmentId

__all__ = ["carry_ids", "sentence_texts"]

_MOST_PAIRS: Final = 1_000_000
"""Of equal sentences that are compared in full; above, those that stand there once only."""


def sentence_texts(article: Article) -> list[str]:
    """Return the text of each segment without the white space at its ends, in their order."""
    texts = {block.block_id: block.text for block in article.blocks}
    return [one.span.of(texts[one.block_id]).strip() for one in article.segments]


def carry_ids(old: Article, new: Article) -> Article:
    """Return `new` with the id of `old`, and the ids of its blocks and segments where they match.

    A changed block keeps its id while a sentence of it is still there; one whose text is the same
    keeps its segments, where a person cut them.
    """
    new = _cut_alike(old, new)
    old_texts, new_texts = sentence_texts(old), sentence_texts(new)
    same = dict(_matches(old_texts, new_texts))
    block_ids = _block_ids(old, new, same)
    used: set[str] = {one.segment_id for one in old.segments}
    segments: list[Segment] = []
    for at, one in enumerate(new.segments):
        segment_id = (
            old.segments[same[at]].segment_id
            if at in same
            else SegmentId(_unused(one.segment_id, used))
        )
        segments.append(replace(one, segment_id=segment_id, block_id=block_ids[one.block_id]))
    blocks = tuple(replace(one, block_id=block_ids[one.block_id]) for one in new.blocks)
    return replace(new, article_id=old.article_id, blocks=blocks, segments=tuple(segments))


def _cut_alike(old: Article, new: Article) -> Article:
    """Return `new` with the blocks that a person cut in `old` cut in the same places."""
    by_hand = {one.block_id for one in old.segments if one.by_person}
    if not by_hand:
        return new
    wanted = {
        new.blocks[at].block_id: old.blocks[before].block_id
        for at, before in _matches(_texts(old.blocks), _texts(new.blocks))
        if old.blocks[before].block_id in by_hand
    }
    segments: list[Segment] = []
    done: set[BlockId] = set()
    for one in new.segments:
        if one.block_id not in wanted:
            segments.append(one)
        elif one.block_id not in done:
            done.add(one.block_id)
            cut = [tile for tile in old.segments if tile.block_id == wanted[one.block_id]]
            segments += [replace(tile, block_id=one.block_id) for tile in cut]
    return replace(new, segments=tuple(segments))


def _block_ids(old: Article, new: Article, same: Mapping[int, int]) -> dict[BlockId, BlockId]:
    """Return the id to use for each block of `new`, by the id that it came with."""
    kept: dict[BlockId, BlockId] = {}
    taken: set[BlockId] = set()

    def keep(block: BlockId, wanted: BlockId) -> None:
        if block not in kept and wanted not in taken:
            kept[block] = wanted
            taken.add(wanted)

    for at, before in _matches(_texts(old.blocks), _texts(new.blocks)):
        keep(new.blocks[at].block_id, old.blocks[before].block_id)
    for at, before in same.items():
        keep(new.segments[at].block_id, old.segments[before].block_id)
    used: set[str] = {one.block_id for one in old.blocks}
    for block in new.blocks:
        if block.block_id not in kept:
            kept[block.block_id] = BlockId(_unused(block.block_id, used))
    return kept


def _texts(blocks: Sequence[Block]) -> list[str]:
    return [block.text for block in blocks]


def _unused(wanted: str, used: set[str]) -> str:
    """Return `wanted`, changed as little as makes it new; note it as used."""
    while wanted in used:
        wanted += "+"
    used.add(wanted)
    return wanted


def _matches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield places in `new` with the place in `old` of the same text, both rising."""
    head = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    ends = zip(reversed(old[head:]), reversed(new[head:]), strict=False)
    tail = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], ends))
    yield from ((at, at) for at in range(head))
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    yield from ((head + at, head + before) for at, before in _middle_matches(*middle))
    yield from ((len(new) - at, len(old) - at) for at in range(tail, 0, -1))


def _middle_matches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the same, where neither begins nor ends alike."""
    olds, news = Counter(old), Counter(new)
    if sum(count * news[text] for text, count in olds.items()) > _MOST_PAIRS:
        ones = {text for text, count in olds.items() if count == news[text] == 1}
        old_at = [at for at, text in enumerate(old) if text in ones]
        new_at = [at for at, text in enumerate(new) if text in ones]
    else:
        old_at, new_at = [*range(len(old))], [*range(len(new))]
    matcher = SequenceMatcher(
        None, [old[at] for at in old_at], [new[at] for at in new_at], autojunk=False
    )
    for first_old, first_new, size in matcher.get_matching_blocks():
        for step in range(size):
            yield new_at[first_new + step], old_at[first_old + step]
