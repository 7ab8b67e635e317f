"""What the bar under a sentence says of it: why there is no translation, a doubt, where it is from.

Why it exists: the bar shows texts and the desk moves it; which text a state asks for is neither's.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from reader.domain.bidi import isolate
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
    lines = [_standing(unit) if reviews else "", _offered(unit) if reviews else ""]
    if is_remembered(unit):
        lines[0] = QCoreApplication.translate("SentenceDesk", "From your memory")
    return "\n".join(line for line in lines if line), not reviews and not is_remembered(unit)


def _standing(unit: TranslationUnit) -> str:
    """Return how a person's unit stands, who made it so, and when; empty for a draft."""
    texts = {
        #: %1 is a person, %2 a date and time
        UnitState.EDITED: QCoreApplication.translate("SentenceDesk", "Edited by %1, %2"),
        #: %1 is a person, %2 a date and time
        UnitState.CONFIRMED: QCoreApplication.translate("SentenceDesk", "Confirmed by %1, %2"),
        #: %1 is a person, %2 a date and time
        UnitState.LOCKED: QCoreApplication.translate("SentenceDesk", "Locked by %1, %2"),
        #: %1 is a person, %2 a date and time
        UnitState.REJECTED: QCoreApplication.translate("SentenceDesk", "Rejected by %1, %2"),
    }
    text = texts.get(unit.state, "")
    if not text or unit.origin is None:
        return ""
    at = QDateTime.fromString(unit.origin.made_at, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(at, QLocale.FormatType.ShortFormat)
    return text.replace("%1", isolate(unit.origin.by)).replace("%2", isolate(when))


def _offered(unit: TranslationUnit) -> str:
    """Return the machine's new draft, where there is one."""
    if unit.offer is None:
        return ""
    #: %1 is the machine's translation of a sentence
    text = QCoreApplication.translate("SentenceDesk", "New draft: %1")
    return text.replace("%1", unit.offer.target)
