"""Which sentences a reviewer wants to see, and the way from one to the next.

Why it exists: the window steps through what is unconfirmed, doubtful, edited or commented; the
commands list the same. A comment is a note of the kind "review" at the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final

from reader.domain.article import Article, SegmentId
from reader.domain.composition import trimmed
from reader.domain.note_places import NotePlace
from reader.domain.notes import Note, NoteKind
from reader.domain.translation import TranslationUnit, UnitState

__all__ = [
    "ReviewFilter",
    "commented_segments",
    "following",
    "matches",
    "matching",
    "next_in",
    "translatable",
]

NONE: Final[frozenset[SegmentId]] = frozenset()


class ReviewFilter(StrEnum):
    """What is shown; the values are for preferences and commands."""

    ALL = "all"
    UNCONFIRMED = "unconfirmed"
    DOUBTED = "doubted"
    EDITED = "edited"
    COMMENTED = "commented"
    OFFERED = "offered"
    REJECTED = "rejected"
    LOCKED = "locked"


_CONFIRMED: Final = frozenset({UnitState.CONFIRMED, UnitState.LOCKED})


def matches(
    wanted: ReviewFilter,
    unit: TranslationUnit | None,
    *,
    has_doubt: bool = False,
    has_comment: bool = False,
) -> bool:
    """Tell whether a sentence is wanted.

    Edited is every sentence whose target differs from the draft, confirmed or not.

    Args:
        wanted: The filter.
        unit: Of the sentence; None where it has none yet, which is unconfirmed.
        has_doubt: Whether it has a doubt mark that was not dismissed.
        has_comment: Whether there is a comment on it.
    """
    if wanted is ReviewFilter.DOUBTED:
        return has_doubt
    if wanted is ReviewFilter.COMMENTED:
        return has_comment
    return _MATCHES[wanted](unit)


def _is_edited(unit: TranslationUnit | None) -> bool:
    if unit is None or not unit.is_persons:
        return False
    return unit.draft is None or unit.draft.target != unit.target


def _is_in(unit: TranslationUnit | None, state: UnitState) -> bool:
    return unit is not None and unit.state is state


_MATCHES: Final[Mapping[ReviewFilter, Callable[[TranslationUnit | None], bool]]] = {
    ReviewFilter.ALL: lambda _: True,
    ReviewFilter.UNCONFIRMED: lambda unit: unit is None or unit.state not in _CONFIRMED,
    ReviewFilter.EDITED: _is_edited,
    ReviewFilter.OFFERED: lambda unit: unit is not None and unit.offer is not None,
    ReviewFilter.REJECTED: lambda unit: _is_in(unit, UnitState.REJECTED),
    ReviewFilter.LOCKED: lambda unit: _is_in(unit, UnitState.LOCKED),
}


def translatable(article: Article) -> tuple[SegmentId, ...]:
    """Return the sentences that are translated, in reading order: as `requests_of` does."""
    texts = {one.block_id: one.text for one in article.blocks if one.is_for_translation}
    return tuple(
        one.segment_id
        for one in article.segments
        if one.block_id in texts and trimmed(texts[one.block_id], one.span).length
    )


def matching(
    wanted: ReviewFilter,
    article: Article,
    units: Mapping[SegmentId, TranslationUnit],
    doubted: Collection[SegmentId] = NONE,
    commented: Collection[SegmentId] = NONE,
) -> tuple[SegmentId, ...]:
    """Return the sentences that are wanted, in reading order."""
    return tuple(
        one
        for one in translatable(article)
        if matches(wanted, units.get(one), has_doubt=one in doubted, has_comment=one in commented)
    )


def following(
    article: Article, segment_id: SegmentId | None, wanted: Callable[[SegmentId], bool]
) -> SegmentId | None:
    """Return the next translated sentence that is wanted, around the end; never the same one.

    The first one where `segment_id` is None or is not there.

    It looks no further than it must, so that it costs nothing in a long article.
    """
    segments = article.segments
    at = next((n for n, one in enumerate(segments) if one.segment_id == segment_id), -1)
    texts = {one.block_id: one.text for one in article.blocks if one.is_for_translation}
    for one in (*segments[at + 1 :], *segments[: max(at, 0)]):
        text = texts.get(one.block_id, "")
        if wanted(one.segment_id) and trimmed(text, one.span).length:
            return one.segment_id
    return None


def next_in(
    order: Sequence[SegmentId], segment_id: SegmentId | None, step: int = 1
) -> SegmentId | None:
    """Return the sentence `step` places on in `order`, from the end on to the beginning.

    The first one where `segment_id` is None or is not there; None where there is none.
    """
    if not order:
        return None
    if segment_id is None or segment_id not in order:
        return order[0]
    return order[(order.index(segment_id) + step) % len(order)]


def commented_segments(notes: Iterable[Note], places: Iterable[NotePlace]) -> frozenset[SegmentId]:
    """Return the sentences that have a comment.

    Args:
        notes: Of the article.
        places: Where they stand now (`domain.note_places`).
    """
    comments = {one.note_id for one in notes if one.kind is NoteKind.REVIEW}
    return frozenset(
        segment for place in places if place.note_id in comments for segment in place.segments
    )
