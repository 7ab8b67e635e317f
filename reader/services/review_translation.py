"""Review a translation: what a person does with units, as steps that can be undone.

Why it exists: the window, the commands and files of colleagues all change units in the same way. A
step is a value (`Revision`): the caller applies it (`revised`, `recut`), puts it into the history,
and has it kept (`KeepReview`) unless the article is read privately. Nothing here waits for a disk
or an engine, so a step is taken on the thread of the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain import review
from reader.domain.article import Article, SegmentId
from reader.domain.errors import StepRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.review import ReviewStep, check_step, why_not
from reader.domain.review_history import Revision, UnitChange
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cut_sentences import CutSentences, Units
from reader.services.find_replace import Replacement
from reader.services.review_filter import following

__all__ = ["ReviewTranslation", "Units"]

_LABELS: Final[Mapping[ReviewStep, Message]] = {
    ReviewStep.EDIT: message(QT_TRANSLATE_NOOP("Review", "Edit")),
    ReviewStep.CONFIRM: message(QT_TRANSLATE_NOOP("Review", "Confirm")),
    ReviewStep.LOCK: message(QT_TRANSLATE_NOOP("Review", "Lock")),
    ReviewStep.UNLOCK: message(QT_TRANSLATE_NOOP("Review", "Unlock")),
    ReviewStep.REJECT: message(QT_TRANSLATE_NOOP("Review", "Reject")),
    ReviewStep.BACK_TO_DRAFT: message(QT_TRANSLATE_NOOP("Review", "Back to the draft")),
    ReviewStep.TAKE_OFFER: message(QT_TRANSLATE_NOOP("Review", "Take the new draft")),
    ReviewStep.DECLINE_OFFER: message(QT_TRANSLATE_NOOP("Review", "Decline the new draft")),
}
_REPLACE: Final = message(QT_TRANSLATE_NOOP("Review", "Replace"))
_NOT_TRANSLATED: Final = message(
    QT_TRANSLATE_NOOP("Review", "This sentence has no translation yet.")
)


@dataclass(frozen=True, slots=True)
class ReviewTranslation(CutSentences):
    """The use case, with `merge` and `split`. Any thread; changes nothing by itself."""

    # ---- one sentence or several

    def edit(
        self,
        units: Units,
        language: str,
        segment_id: SegmentId,
        target: str,
        source: str | None = None,
    ) -> Revision:
        """Return the step that gives a sentence another target.

        Args:
            units: In `language`.
            language: BCP 47.
            segment_id: The sentence.
            target: As it was typed; may be empty.
            source: The sentence, where it has no unit yet.

        Raises:
            StepRefused: It is locked, or has no unit and no `source`.
        """
        before = units.get(segment_id)
        unit = before
        if unit is None:
            if source is None:
                raise StepRefused(_NOT_TRANSLATED)
            unit = TranslationUnit(segment_id, source, "", UnitState.MISSING)
        after = review.edited(unit, target, self.who(), self.clock())
        change = UnitChange(language, segment_id, before, after)
        return Revision(_LABELS[ReviewStep.EDIT], (change,))

    def confirm(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that confirms sentences.

        For this and the steps below: of several sentences, those are left out with which the step
        can't be taken.

        Raises:
            StepRefused: It is a single one, and the step can't be taken with it.
        """
        return self._owned(ReviewStep.CONFIRM, review.confirmed, units, language, segments)

    def lock(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that confirms and closes sentences."""
        return self._owned(ReviewStep.LOCK, review.locked, units, language, segments)

    def unlock(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that opens locked sentences."""
        return self._owned(ReviewStep.UNLOCK, review.unlocked, units, language, segments)

    def reject(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that rejects sentences."""
        return self._owned(ReviewStep.REJECT, review.rejected, units, language, segments)

    def back_to_draft(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that brings the machine's drafts back."""
        step = ReviewStep.BACK_TO_DRAFT
        return self._step(step, review.back_to_draft, units, language, segments)

    def take_offer(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that puts the machine's new drafts in the place of what is there."""
        step = ReviewStep.TAKE_OFFER
        return self._step(step, review.offer_taken, units, language, segments)

    def decline_offer(self, units: Units, language: str, segments: Sequence[SegmentId]) -> Revision:
        """Return the step that passes the machine's new drafts over."""
        step = ReviewStep.DECLINE_OFFER
        return self._step(step, review.offer_declined, units, language, segments)

    def confirm_and_next(
        self,
        article: Article,
        units: Units,
        language: str,
        segment_id: SegmentId,
        wanted: Callable[[SegmentId], bool],
    ) -> tuple[Revision, SegmentId | None]:
        """Return the step that confirms a sentence, and the next one to look at.

        Args:
            article: Gives the reading order.
            units: In `language`.
            language: BCP 47.
            segment_id: The sentence.
            wanted: Tells which sentences are to be looked at; after the last one comes the first.

        Raises:
            StepRefused: It can't be confirmed.
        """
        revision = self.confirm(units, language, [segment_id])
        return revision, following(article, segment_id, wanted)

    # ---- many sentences as one step

    def replace_all(
        self, units: Units, language: str, replacements: Sequence[Replacement]
    ) -> Revision:
        """Return the step that puts in what was found and replaced; one step for all of it.

        A sentence that was locked or changed since the preview is left as it is.
        """
        wanted = {
            one.segment_id: one.after
            for one in replacements
            if one.segment_id in units and units[one.segment_id].target == one.before
        }
        return self.use(units, language, wanted, _REPLACE)

    def use(
        self, units: Units, language: str, targets: Mapping[SegmentId, str], label: Message
    ) -> Revision:
        """Return the step that gives sentences other targets, such as those of a colleague's file.

        Sentences that are locked or have no unit are left as they are.
        """
        by, at = self.who(), self.clock()
        changes = tuple(
            UnitChange(language, one, units[one], review.edited(units[one], target, by, at))
            for one, target in targets.items()
            if one in units and why_not(units[one], ReviewStep.EDIT) is None
        )
        return Revision(label, tuple(one for one in changes if one.before != one.after))

    # ---- how

    def _owned(
        self,
        step: ReviewStep,
        take: Callable[[TranslationUnit, str, str], TranslationUnit],
        units: Units,
        language: str,
        segments: Sequence[SegmentId],
    ) -> Revision:
        by, at = self.who(), self.clock()
        return self._step(step, lambda unit: take(unit, by, at), units, language, segments)

    def _step(
        self,
        step: ReviewStep,
        take: Callable[[TranslationUnit], TranslationUnit],
        units: Units,
        language: str,
        segments: Sequence[SegmentId],
    ) -> Revision:
        if len(segments) == 1:
            if segments[0] not in units:
                raise StepRefused(_NOT_TRANSLATED)
            check_step(units[segments[0]], step)
        found = (units[one] for one in segments if one in units)
        changes = (
            UnitChange(language, unit.segment_id, unit, take(unit))
            for unit in found
            if why_not(unit, step) is None
        )
        return Revision(_LABELS[step], tuple(one for one in changes if one.before != one.after))
