"""Merge and split sentences with their units in every language, as steps that can be undone.

Why it exists: where sentences begin and end concerns the article, not one translation: all
languages that are there follow, or a person's work in one of them would be lost from sight.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from reader.domain.article import Article, SegmentId
from reader.domain.errors import StepRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.resegment import (
    merge_segments,
    merge_units,
    sentence_of,
    split_segment,
    split_unit,
    suggest_target_split,
)
from reader.domain.review import ReviewStep, check_step
from reader.domain.review_history import Revision, UnitChange
from reader.domain.translation import TranslationUnit
from reader.services.ports import Clock

__all__ = ["CutSentences", "Units"]

Units = Mapping[SegmentId, TranslationUnit]

_MERGE: Final = message(QT_TRANSLATE_NOOP("Review", "Merge"))
_SPLIT: Final = message(QT_TRANSLATE_NOOP("Review", "Split"))
_CORRECTED: Final = message(
    QT_TRANSLATE_NOOP("Review", "The Arabic of this sentence was corrected.")
)
_TAKE_BACK: Final = message(
    QT_TRANSLATE_NOOP("Review", "Take the correction back, then merge or split it.")
)


@dataclass(frozen=True, slots=True)
class CutSentences:
    """The use case. Any thread; changes nothing by itself.

    Attributes:
        clock: Dates the steps.
        who: Gives the name of the person; it stays on this machine unless a file is handed over.
        new_id: Mints the ids of segments.
    """

    clock: Clock
    who: Callable[[], str]
    new_id: Callable[[], str]

    def merge(
        self, article: Article, by_language: Mapping[str, Units], segment_id: SegmentId
    ) -> Revision:
        """Return the step that merges a sentence with the next one of its block.

        Args:
            article: As it is.
            by_language: The units of every language that is there.
            segment_id: The first of the two.

        Raises:
            StepRefused: It is the last one of its block, or one of the two is locked or corrected.
        """
        merged, gone, offset = merge_segments(article, segment_id)
        person = (self.who(), self.clock())
        changes: list[UnitChange] = []
        for language, units in by_language.items():
            first, second = units.get(segment_id), units.get(gone)
            for unit in (first, second):
                _check_cut(article, unit)
            after = merge_units(merged, (first, second), segment_id, offset, person)
            changes += [
                UnitChange(language, segment_id, first, after),
                UnitChange(language, gone, second, None),
            ]
        return Revision(_MERGE, tuple(changes), (article.segments, merged.segments))

    def split(
        self,
        article: Article,
        by_language: Mapping[str, Units],
        segment_id: SegmentId,
        source_at: int,
        targets_at: Mapping[str, int] | None = None,
    ) -> Revision:
        """Return the step that splits a sentence in two.

        Args:
            article: As it is.
            by_language: The units of every language that is there.
            segment_id: The sentence.
            source_at: Where, in code points of it without the white space at its ends.
            targets_at: Where to split the targets, by language; elsewhere the links say it.

        Raises:
            StepRefused: One of the halves would have no words, or it is locked or corrected.
        """
        new_id = SegmentId(self.new_id())
        cut = split_segment(article, segment_id, source_at, new_id)
        ids, person = (segment_id, new_id), (self.who(), self.clock())
        changes: list[UnitChange] = []
        for language, units in by_language.items():
            unit = units.get(segment_id)
            _check_cut(article, unit)
            if unit is None:
                continue
            begin = len(unit.source) - len(sentence_of(cut, new_id))
            at = (targets_at or {}).get(language, suggest_target_split(unit, begin))
            halves = split_unit(cut, unit, ids, (begin, at), person)
            changes += [
                UnitChange(language, segment_id, unit, halves[0]),
                UnitChange(language, new_id, None, halves[1]),
            ]
        return Revision(_SPLIT, tuple(changes), (article.segments, cut.segments))


def _check_cut(article: Article, unit: TranslationUnit | None) -> None:
    """Refuse to cut a locked sentence, and one whose source isn't that of the article."""
    if unit is None:
        return
    check_step(unit, ReviewStep.CUT)
    if unit.source != sentence_of(article, unit.segment_id):
        raise StepRefused(_CORRECTED, hint=_TAKE_BACK)
