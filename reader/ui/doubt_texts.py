"""Short titles of doubts, for the margin and the list.

Why it exists: beside a paragraph there is room for two words; why stands in a sentence elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.domain.translation import DoubtKind

__all__ = ["doubt_title"]


def doubt_title(kind: DoubtKind) -> str:
    """Return a kind's title in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        "protected_span": translate("DoubtTitle", "Something lost"),
        "unknown_piece": translate("DoubtTitle", "Gap"),
        "name": translate("DoubtTitle", "Name differs"),
        "number": translate("DoubtTitle", "Number?"),
        "date": translate("DoubtTitle", "Date?"),
        "percentage": translate("DoubtTitle", "Percentage?"),
        "currency": translate("DoubtTitle", "Currency?"),
        "measure": translate("DoubtTitle", "Unit?"),
        "weekday": translate("DoubtTitle", "Weekday?"),
        "negation": translate("DoubtTitle", "Negation?"),
        "untranslated": translate("DoubtTitle", "Not translated"),
        "repeated": translate("DoubtTitle", "Repeated"),
        "length": translate("DoubtTitle", "Length?"),
        "question": translate("DoubtTitle", "Question?"),
        "quotation": translate("DoubtTitle", "Quotation?"),
        "bracket": translate("DoubtTitle", "Bracket?"),
        "score": translate("DoubtTitle", "Unsure"),
        "name_spelling": translate("DoubtTitle", "Spelling of a name"),
        "doubled_word": translate("DoubtTitle", "Doubled word"),
        "latin_word": translate("DoubtTitle", "Latin word"),
        "calque": translate("DoubtTitle", "Calque?"),
        "machine_made": translate("DoubtTitle", "Machine-made?"),
    }.get(kind.value, translate("DoubtTitle", "In doubt"))
