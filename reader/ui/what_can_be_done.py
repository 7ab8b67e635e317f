"""Which steps of a review can be taken with the sentence that the reader stands on.

Why it exists: menus, bar and keys offer what can be done, and only that; a step, a click and a unit
that arrives all change it, and it is told once for each. GUI thread only.
"""

from __future__ import annotations

from operator import is_

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.domain.resegment import can_merge
from reader.domain.review import ReviewStep, draft_of, why_not
from reader.domain.translation import TranslationUnit, UnitState
from reader.ui.localization import translate
from reader.ui.review_actions import ReviewActions
from reader.ui.reviewed_article import ReviewedArticle

__all__ = ["WhatCanBeDone"]


class WhatCanBeDone(QObject):
    """Keeps the actions of one window true."""

    def __init__(self, actions: ReviewActions, article: ReviewedArticle) -> None:
        """Tell `actions` about `article`, which becomes the owner."""
        super().__init__(article)
        self._actions = actions
        self._desk = article
        self._told: tuple[object, ...] = ()

    @Slot()
    def forget(self) -> None:
        """Tell again next time: the interface speaks another language."""
        self._told = ()

    def tell(self, segment: SegmentId | None) -> None:
        """Tell what can be done with a sentence, unless that is known."""
        unit, model = self._desk.unit(segment), self._desk.model
        undo, redo = self._desk.undo_label, self._desk.redo_label
        told = (segment, unit, model, undo, redo)
        if len(told) == len(self._told) and all(map(is_, told, self._told)):
            return  # a step tells of itself several times
        self._told = told
        actions = self._actions
        can = {step: _can(unit, step) for step in ReviewStep}
        actions.edit_target.setEnabled(
            segment is not None and (unit is None or can[ReviewStep.EDIT])
        )
        actions.confirm.setEnabled(can[ReviewStep.CONFIRM])
        locked = unit is not None and unit.state is UnitState.LOCKED
        actions.lock.setChecked(locked)
        actions.lock.setEnabled(locked or can[ReviewStep.LOCK])
        actions.reject.setEnabled(can[ReviewStep.REJECT])
        actions.back_to_draft.setEnabled(can[ReviewStep.BACK_TO_DRAFT])
        actions.take_offer.setEnabled(can[ReviewStep.TAKE_OFFER])
        actions.decline_offer.setEnabled(can[ReviewStep.DECLINE_OFFER])
        draft = draft_of(unit) if unit is not None else None
        changed = unit is not None and draft is not None and draft.target != unit.target
        actions.show_changes.setEnabled(changed)
        here = model is not None and segment is not None and model.has(segment)
        cut = here and (unit is None or can[ReviewStep.CUT])
        actions.split.setEnabled(cut)
        actions.comment.setEnabled(here)
        article = model.article if model is not None else None
        actions.merge.setEnabled(
            cut and article is not None and segment is not None and can_merge(article, segment)
        )
        actions.set_history(
            undo=translate(undo) if undo is not None else "",
            redo=translate(redo) if redo is not None else "",
        )


def _can(unit: TranslationUnit | None, step: ReviewStep) -> bool:
    return unit is not None and why_not(unit, step) is None
