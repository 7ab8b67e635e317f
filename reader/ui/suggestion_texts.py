"""Matches, wordings and terms as lines to choose from, each with where it comes from in words.

Why it exists: a translator trusts a suggestion by its origin; how an origin is called is said once.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from reader.domain.bidi import isolate
from reader.domain.glossary import OWN, TermOccurrence
from reader.domain.match_text import match_text
from reader.domain.memory import EXACT, MemoryMatch, MemoryUnit
from reader.domain.name_insertion import main_name
from reader.services.other_wordings import Wording
from reader.services.translate_article import Route
from reader.ui.route_texts import route_label
from reader.ui.suggestions_list import MOST_LINES, Suggestion, SuggestionKind

__all__ = ["of_match", "of_terms", "of_wording", "unit_about", "where_of"]


def where_of(unit: MemoryUnit) -> str:
    """Return where a unit of the memory comes from."""
    return unit.file_name or QCoreApplication.translate("Suggestions", "Your memory")


def unit_about(unit: MemoryUnit) -> str:
    """Return who made a unit, when, from which file, and what is noted on it, in lines."""
    made = QDateTime.fromString(unit.made_at, Qt.DateFormat.ISODate).toLocalTime()
    date = QLocale().toString(made.date(), QLocale.FormatType.LongFormat) if made.isValid() else ""
    who = " · ".join(isolate(part) for part in (unit.by, date) if part)
    return "\n".join(part for part in (unit.file or where_of(unit), who, unit.note) if part)


def of_match(sentence: str, match: MemoryMatch) -> Suggestion:
    """Return a match of the memory as a suggestion."""
    unit = match.unit
    shown = match_text(sentence, unit.source, match.differences)
    number = QLocale().toString(match.percent)
    return Suggestion(
        SuggestionKind.MATCH,
        unit.target,
        #: %1 is a number: how like a sentence of the memory is
        QCoreApplication.translate("Suggestions", "%1 %").replace("%1", number),
        source=shown.text if match.percent < EXACT else "",
        removed=shown.removed,
        added=shown.added,
        about=unit_about(unit),
        where=where_of(unit),
    )


def of_wording(wording: Wording, used: Route | None) -> Suggestion:
    """Return a wording of the machine; `used` is the route of the article."""
    if used is not None and wording.route.route_id == used.route_id:
        badge = QCoreApplication.translate("Suggestions", "Other wording")
        return Suggestion(SuggestionKind.WORDING, wording.text, badge)
    badge = QCoreApplication.translate("Suggestions", "Other package")
    where = route_label(wording.route)
    return Suggestion(SuggestionKind.WORDING, wording.text, badge, about=where, where=where)


def of_terms(occurrences: Iterable[TermOccurrence], language: str) -> tuple[Suggestion, ...]:
    """Return the names and terms of a sentence that the glossary has in `language`, own first."""
    found: dict[str, Suggestion] = {}
    for one in _own_first(occurrences):
        name = main_name(one.term.name(language)) if one.certain else ""
        if name and name not in found:
            is_own = one.term.origin == OWN
            badge = QCoreApplication.translate("Suggestions", "Glossary")
            if is_own:
                badge = QCoreApplication.translate("Suggestions", "Your glossary")
            about = one.term.note(language)
            found[name] = Suggestion(
                SuggestionKind.TERM, name, badge, source=one.bare_form, about=about
            )
    return tuple(found.values())[:MOST_LINES]


def _own_first(occurrences: Iterable[TermOccurrence]) -> Sequence[TermOccurrence]:
    return sorted(occurrences, key=lambda one: (one.term.origin != OWN, one.span.start))
