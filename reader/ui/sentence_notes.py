"""What the bar under a sentence says of it: why there is no translation, a doubt, where it is from.

Why it exists: the bar shows texts and the desk moves it; which text a state asks for is neither's.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.domain.translation import TranslationUnit, UnitState
from reader.ui.localization import translate
from reader.ui.page_model import PageModel
from reader.ui.review_margin import is_remembered

__all__ = ["note_of"]


def note_of(model: PageModel, unit: TranslationUnit | None, *, reviews: bool) -> tuple[str, bool]:
    """Return the note on a sentence and whether it is a warning.

    Args:
        model: What is shown.
        unit: The translation of the sentence.
        reviews: Whether a review is on, in which each doubt has a line of its own.
    """
    if unit is None:
        return "", False
    if unit.state in {UnitState.FAILED, UnitState.MISSING} and unit.why is not None:
        return translate(unit.why), unit.state is UnitState.FAILED
    doubts = () if reviews else model.doubts_of(unit.segment_id)
    if doubts:
        return "\n".join(translate(doubt.why) for doubt in doubts), True
    if is_remembered(unit):
        return QCoreApplication.translate("SentenceDesk", "From your memory"), False
    return "", not reviews
