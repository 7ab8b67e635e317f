"""Take what a corrected file proposes: one step of a review, undone as a whole.

Why it exists: the window and ``qari import-back`` change the same units by the same rules. The
machine's draft is kept under a colleague's edit, and who made it stands at it. Nothing is applied
here: the step goes into the history of the window, or straight to `KeepReview`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.review import ReviewStep, confirmed, edited, rejected, why_not
from reader.domain.review_history import Revision, UnitChange
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_article import Delivery, ExportChoice, ExportFormat
from reader.services.export_bilingual import Bilingual
from reader.services.returned_values import Proposal

__all__ = ["taken"]

_LABEL: Final = message(QT_TRANSLATE_NOOP("Review", "Take corrections of a file"))
_NO_TARGET: Final = frozenset({UnitState.MISSING, UnitState.FAILED})


def taken(
    proposals: Iterable[Proposal],
    bilingual: Bilingual,
    by: str,
    at: str,
    label: Message = _LABEL,
) -> Revision:
    """Return the step that takes `proposals`; those with comments only change nothing.

    A sentence that was locked, or is another than the proposal was made for, is left as it is.

    Args:
        proposals: What a person takes.
        bilingual: The article and its translation as they are now.
        by: Who stands behind what has no name of its own.
        at: The time now; UTC, ISO 8601, seconds.
        label: What the step is called where it can be undone.
    """
    delivery = Delivery(bilingual, ExportChoice(ExportFormat.JSON))
    sources = {one.sentence.segment.segment_id: one.sentence.source for one in delivery.sentences}
    changes = []
    for one in proposals:
        before = bilingual.units.get(one.segment_id)
        unit = before or _blank(one.segment_id, sources.get(one.segment_id, ""))
        after = _changed(unit, one, one.by or by, at)
        if after != unit:
            changes.append(UnitChange(bilingual.target, one.segment_id, before, after))
    return Revision(label, tuple(changes))


def _blank(segment: SegmentId, source: str) -> TranslationUnit:
    return TranslationUnit(segment, source, "", UnitState.MISSING)


def _changed(unit: TranslationUnit, one: Proposal, by: str, at: str) -> TranslationUnit:
    target = "" if unit.state in _NO_TARGET else unit.target
    is_other = target != one.old or not unit.source
    if not one.changes_unit or is_other or why_not(unit, ReviewStep.EDIT) is not None:
        return unit
    if one.changes_text:
        unit = edited(unit, one.new, by, at)
    if one.state is UnitState.CONFIRMED and unit.target:
        return confirmed(unit, by, at)
    return rejected(unit, by, at) if one.state is UnitState.REJECTED and unit.target else unit
