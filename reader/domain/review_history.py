"""Undo and redo of a review: a pure stack of steps that know what was before and after.

Why it exists: a translator changes a hundred sentences at once, cuts one in two, and goes back as
far as they like. A step holds whole units and segments, so that going back needs no inverse of
anything. One history belongs to one article, in all its languages.

A draft that the machine offered after a step was taken stays when the step is undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reader.domain.article import Article, Segment, SegmentId
from reader.domain.messages import Message
from reader.domain.review import back_to, draft_of, resourced
from reader.domain.translation import TranslationUnit

__all__ = [
    "ReviewHistory",
    "Revision",
    "UnitChange",
    "caught_up",
    "recut",
    "revised",
]

Units = Mapping[SegmentId, TranslationUnit]


class UnitChange(NamedTuple):
    """What a step did to one unit; None where there is none, before or after."""

    language: str
    segment_id: SegmentId
    before: TranslationUnit | None
    after: TranslationUnit | None


@dataclass(frozen=True, slots=True)
class Revision:
    """One step of a review, that is undone as a whole.

    Attributes:
        label: What it was, for the menu: "Edit", "Replace all".
        changes: The units that it changed.
        segments: All segments of the article before and after, where it cut them anew, else None.
    """

    label: Message
    changes: tuple[UnitChange, ...]
    segments: tuple[tuple[Segment, ...], tuple[Segment, ...]] | None = None

    @property
    def is_nothing(self) -> bool:
        """Tell whether it changes nothing, so that it need not be kept."""
        return self.segments is None and all(one.before == one.after for one in self.changes)

    @property
    def first(self) -> SegmentId | None:
        """Return the segment to show after the step."""
        return self.changes[0].segment_id if self.changes else None

    def inverse(self) -> Revision:
        """Return the step back."""
        changes = tuple(one._replace(before=one.after, after=one.before) for one in self.changes)
        segments = None if self.segments is None else (self.segments[1], self.segments[0])
        return Revision(self.label, changes, segments)


@dataclass(frozen=True, slots=True)
class ReviewHistory:
    """What can be undone and redone; unlimited.

    Attributes:
        done: Steps that were taken, the last one last.
        undone: Steps that were taken back, the one to redo first last.
    """

    done: tuple[Revision, ...] = field(default=())
    undone: tuple[Revision, ...] = field(default=())

    def push(self, revision: Revision) -> ReviewHistory:
        """Return the history after a step; what was undone before is gone.

        A step that changes nothing is none.
        """
        return self if revision.is_nothing else ReviewHistory((*self.done, revision))

    def undo(self) -> tuple[ReviewHistory, Revision] | None:
        """Return the history one step back, and the step to apply; None at the beginning."""
        if not self.done:
            return None
        last = self.done[-1]
        return ReviewHistory(self.done[:-1], (*self.undone, last)), last.inverse()

    def redo(self) -> tuple[ReviewHistory, Revision] | None:
        """Return the history one step on, and the step to apply; None at the end."""
        if not self.undone:
            return None
        last = self.undone[-1]
        return ReviewHistory((*self.done, last), self.undone[:-1]), last

    @property
    def undo_label(self) -> Message | None:
        """Return what would be undone."""
        return self.done[-1].label if self.done else None

    @property
    def redo_label(self) -> Message | None:
        """Return what would be redone."""
        return self.undone[-1].label if self.undone else None


def revised(units: Units, revision: Revision, language: str) -> dict[SegmentId, TranslationUnit]:
    """Return the units of `language` after a step, also one back or on again.

    Args:
        units: As they are now.
        revision: The step.
        language: Of `units`; changes in others are left to their own units.
    """
    now = dict(units)
    for change in _of(revision.changes, language):
        wanted = _with_news(change, now.get(change.segment_id))
        if wanted is None:
            now.pop(change.segment_id, None)
        else:
            now[change.segment_id] = wanted
    return now


def caught_up(revision: Revision, units: Mapping[str, Units]) -> Revision:
    """Return a step back or on again as it is to be applied to sentences corrected since.

    Args:
        revision: The step, as the history has it.
        units: As they are now, by language.
    """
    if revision.segments is not None:
        return revision
    changes = tuple(
        _caught_up(one, units.get(one.language, {}).get(one.segment_id)) for one in revision.changes
    )
    return replace(revision, changes=changes)


def recut(article: Article, revision: Revision) -> Article:
    """Return the article after a step: with other segments where the step cut them anew."""
    if revision.segments is None:
        return article
    return replace(article, segments=revision.segments[1])


def _of(changes: Iterable[UnitChange], language: str) -> Iterable[UnitChange]:
    return (one for one in changes if one.language == language)


def _caught_up(change: UnitChange, current: TranslationUnit | None) -> UnitChange:
    wanted = change.after
    if wanted is None or current is None or current.source == wanted.source:
        return change
    draft = current.offer or draft_of(current)
    moved = resourced(wanted, current.source)
    if wanted.is_persons:
        after = moved if draft is None or current.is_persons else replace(moved, draft=draft)
    else:
        after = moved if draft is None else back_to(moved, draft)
    return change._replace(before=current, after=after)


def _with_news(change: UnitChange, current: TranslationUnit | None) -> TranslationUnit | None:
    """Return the unit of a step, with what the machine has offered since it was taken."""
    wanted, expected = change.after, change.before
    if wanted is None or current is None or current.offer is None:
        return wanted
    known = None if expected is None else expected.offer
    is_news = current.offer != known and current.source == wanted.source
    return replace(wanted, offer=current.offer) if is_news else wanted
