"""Merge and split segments by hand, and their units with them.

Why it exists: a splitter cuts after "د." or takes two sentences for one, and a translator wants the
unit that they think in. Text is never changed: the segments of a block go on tiling it, and word
links keep pointing at the same words. The first segment keeps its id; a merged one remembers the
ids that went into it, so that a reading place or a link that names one of them is still found.

Both halves of a cut belong to the person: the machine offers its own draft of the new sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from reader.domain.alignment import Alignment, Link, shifted
from reader.domain.article import Article, Segment, SegmentId
from reader.domain.composition import trimmed
from reader.domain.errors import StepRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.review import draft_of
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtSide,
    MachineDraft,
    Origin,
    TranslationUnit,
    UnitState,
)

__all__ = [
    "can_merge",
    "holder_of",
    "merge_segments",
    "merge_units",
    "sentence_of",
    "split_segment",
    "split_unit",
    "suggest_target_split",
]

_KEPT_STATES: Final = frozenset({UnitState.CONFIRMED, UnitState.REJECTED})


def sentence_of(article: Article, segment_id: SegmentId) -> str:
    """Return the text of a segment without the white space at its ends."""
    at = _place(article, segment_id)
    return _trimmed(article, article.segments[at]).of(_text(article, article.segments[at]))


def holder_of(article: Article, segment_id: SegmentId) -> SegmentId | None:
    """Return the segment that has an id, or that has absorbed it; None where it is gone."""
    absorbing = None
    for one in article.segments:
        if one.segment_id == segment_id:
            return segment_id
        if segment_id in one.absorbed:
            absorbing = one.segment_id
    return absorbing


def can_merge(article: Article, segment_id: SegmentId) -> bool:
    """Tell whether a segment has a next one in its block."""
    at = _place(article, segment_id) + 1
    return at < len(article.segments) and (
        article.segments[at].block_id == article.segments[at - 1].block_id
    )


def merge_segments(article: Article, segment_id: SegmentId) -> tuple[Article, SegmentId, int]:
    """Merge a segment with the next one of its block.

    Returns:
        The article, the id of the segment that is gone, and where its sentence begins in the new
        one, without the white space at its ends.

    Raises:
        StepRefused: It is the last one of its block.
    """
    if not can_merge(article, segment_id):
        raise StepRefused(
            message(
                QT_TRANSLATE_NOOP("Review", "This is the last sentence of its paragraph."),
            ),
            message(
                QT_TRANSLATE_NOOP("Review", "Sentences are merged inside of a paragraph only.")
            ),
        )
    at = _place(article, segment_id)
    first, second = article.segments[at : at + 2]
    absorbed = (*first.absorbed, second.segment_id, *second.absorbed)
    whole = replace(
        first,
        span=Span(first.span.start, second.span.end),
        by_person=True,
        absorbed=absorbed,
    )
    offset = _trimmed(article, second).start - _trimmed(article, whole).start
    segments = (*article.segments[:at], whole, *article.segments[at + 2 :])
    return replace(article, segments=segments), second.segment_id, max(0, offset)


def split_segment(
    article: Article, segment_id: SegmentId, source_at: int, new_id: SegmentId
) -> Article:
    """Split a segment in two; white space at the cut belongs to the first half.

    Args:
        article: It.
        segment_id: What to split; it is the first half then.
        source_at: Where, in code points of its sentence without the white space at its ends.
        new_id: Of the second half.

    Raises:
        StepRefused: One of the halves would have no text.
    """
    at = _place(article, segment_id)
    segment, text = article.segments[at], _text(article, article.segments[at])
    body = _trimmed(article, segment)
    cut = body.start + source_at
    while cut < body.end and text[cut].isspace():
        cut += 1
    if source_at < 0 or not body.start < cut < body.end:
        raise StepRefused(
            message(QT_TRANSLATE_NOOP("Review", "A sentence is split between two of its words.")),
        )
    first = replace(segment, span=Span(segment.span.start, cut), by_person=True)
    second = Segment(new_id, segment.block_id, Span(cut, segment.span.end), by_person=True)
    segments = (*article.segments[:at], first, second, *article.segments[at + 1 :])
    return replace(article, segments=segments)


def suggest_target_split(unit: TranslationUnit, source_at: int) -> int:
    """Return where to split the target of a unit, in code points, when its source is split.

    It is the place between two words that the fewest links cross, counted with their weights; of
    equal ones that which is nearest to the share of the source. White space belongs to the first
    half.
    """
    return _suggested(unit.target, unit.alignment, source_at, len(unit.source))


def _suggested(target: str, alignment: Alignment, source_at: int, length: int) -> int:
    places = [
        at for at in range(1, len(target)) if target[at - 1].isspace() and not target[at].isspace()
    ]
    if not places:
        return len(target)
    wanted = len(target) * source_at / max(1, length)
    return min(
        places,
        key=lambda at: (round(_crossing(alignment, source_at, at), 6), abs(at - wanted)),
    )


def _crossing(alignment: Alignment, source_at: int, target_at: int) -> float:
    """Return the weight of the links whose words would stand in different halves."""
    return sum(link.weight for link in alignment if (link.s0 < source_at) != (link.t0 < target_at))


def merge_units(
    article: Article,
    units: tuple[TranslationUnit | None, TranslationUnit | None],
    segment_id: SegmentId,
    offset: int,
    person: tuple[str, str],
) -> TranslationUnit | None:
    """Return the unit of two merged segments; None where neither has a translation.

    Args:
        article: After the merge.
        units: Those of the two segments before it.
        segment_id: The merged segment.
        offset: Where the second sentence begins in the merged one.
        person: Name and time.
    """
    first, second = (
        one if one is not None and (one.target or one.is_persons) else None for one in units
    )
    if first is None and second is None:
        return None
    source = sentence_of(article, segment_id)
    drafts = [None if one is None else draft_of(one) for one in (first, second)]
    draft = _joined_drafts(drafts[0], drafts[1], offset)
    joined = _joined_drafts(
        None if first is None else _shown(first),
        None if second is None else _shown(second),
        offset,
    )
    assert joined is not None  # noqa: S101 - one of them is there
    states = {one.state for one in (first, second) if one is not None}
    state = next(iter(states)) if len(states) == 1 else UnitState.EDITED
    return TranslationUnit(
        segment_id,
        source,
        joined.target,
        state if state in _KEPT_STATES and None not in (first, second) else UnitState.EDITED,
        replace(joined.origin, by=person[0], made_at=person[1]),
        joined.alignment,
        joined.doubts,
        draft=draft,
    )


def split_unit(
    article: Article,
    unit: TranslationUnit,
    ids: tuple[SegmentId, SegmentId],
    at: tuple[int, int],
    person: tuple[str, str],
) -> tuple[TranslationUnit, TranslationUnit]:
    """Return the units of the halves of a segment.

    Args:
        article: After the split.
        unit: The unit before it.
        ids: Of the halves.
        at: Where source and target are split, in code points of the unit.
        person: Name and time.
    """
    sources = [sentence_of(article, one) for one in ids]
    begin = len(unit.source) - len(sources[1])
    targets = _halved(_shown(unit), (begin, at[1]))
    draft = draft_of(unit)
    drafts: Sequence[MachineDraft | None] = (None, None)
    if draft is not None:
        is_same = draft.target == unit.target
        cut = (
            at[1] if is_same else _suggested(draft.target, draft.alignment, begin, len(unit.source))
        )
        drafts = _halved(draft, (begin, cut))
    state = unit.state if unit.state in _KEPT_STATES else UnitState.EDITED
    first, second = (
        TranslationUnit(
            segment_id,
            source,
            half.target,
            state if half.target else UnitState.EDITED,
            replace(half.origin, by=person[0], made_at=person[1]),
            half.alignment,
            half.doubts,
            draft=half_draft,
        )
        for segment_id, source, half, half_draft in zip(ids, sources, targets, drafts, strict=True)
    )
    return first, second


def _shown(unit: TranslationUnit) -> MachineDraft:
    """Return what a unit shows in the form of a draft, whoever wrote it."""
    origin = unit.origin or Origin("", "", ())
    return MachineDraft(unit.target, origin, unit.alignment, unit.doubts, unit.score)


def _joined_drafts(
    first: MachineDraft | None, second: MachineDraft | None, offset: int
) -> MachineDraft | None:
    if second is None:
        return first
    if first is None:
        return _moved(second, offset, 0)
    space = " " if first.target and second.target else ""
    moved = _moved(second, offset, len(first.target) + len(space))
    return MachineDraft(
        first.target + space + second.target,
        first.origin,
        (*first.alignment, *moved.alignment),
        (*first.doubts, *moved.doubts),
    )


def _moved(draft: MachineDraft, source: int, target: int) -> MachineDraft:
    by = {DoubtSide.SOURCE: source, DoubtSide.TARGET: target}
    doubts = tuple(replace(one, span=one.span.shifted(by[one.side])) for one in draft.doubts)
    return replace(
        draft, alignment=shifted(draft.alignment, source, target), doubts=doubts, score=None
    )


def _halved(draft: MachineDraft, at: tuple[int, int]) -> tuple[MachineDraft, MachineDraft]:
    """Split a target at `at`, where the second source and the second target begin."""
    text = draft.target
    cut = min(max(at[1], 0), len(text))
    head = trimmed(text, Span(0, cut))
    tail = trimmed(text, Span(cut, len(text)))
    parts = (Span(0, at[0]), head), (Span(at[0], 1 << 30), tail)
    first, second = (_part(draft, *part) for part in parts)
    return first, second


def _part(draft: MachineDraft, source: Span, target: Span) -> MachineDraft:
    places = {DoubtSide.SOURCE: source, DoubtSide.TARGET: target}
    links = [
        Link(
            link.s0 - source.start,
            link.s1 - source.start,
            link.t0 - target.start,
            link.t1 - target.start,
            link.weight,
        )
        for link in draft.alignment
        if _holds(source, link.source) and _holds(target, link.target)
    ]
    doubts: list[Doubt] = [
        replace(one, span=one.span.shifted(-places[one.side].start))
        for one in draft.doubts
        if _holds(places[one.side], one.span)
    ]
    return MachineDraft(target.of(draft.target), draft.origin, tuple(links), tuple(doubts))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _place(article: Article, segment_id: SegmentId) -> int:
    for at, one in enumerate(article.segments):
        if one.segment_id == segment_id:
            return at
    raise StepRefused(message(QT_TRANSLATE_NOOP("Review", "This sentence is not there any more.")))


def _text(article: Article, segment: Segment) -> str:
    return next(one.text for one in article.blocks if one.block_id == segment.block_id)


def _trimmed(article: Article, segment: Segment) -> Span:
    return trimmed(_text(article, segment), segment.span)
