"""What is said of the proposals of a corrected file, in the language of the interface.

Why it exists: the list draws it, a screen reader speaks it, and both say the same. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt

from reader.domain.bidi import isolate
from reader.domain.translation import UnitState
from reader.services.returned_values import Proposal, Remark
from reader.ui.localization import translate

__all__ = ["ProposalCounts", "about_of", "comments_in", "remarks_text", "state_name"]

_LONGEST = 160


class ProposalCounts(QObject):
    """Says counts; lupdate finds plurals in ``tr`` only."""

    def take(self, count: int) -> str:
        """Return what the button says."""
        return self.tr("Take %Ln proposal(s)", "", count)

    def summary(self, proposals: int, unchanged: int) -> str:
        """Return how much the file changes."""
        changed = self.tr("%Ln sentence(s) changed or commented on.", "", proposals)
        same = self.tr("%Ln sentence(s) came back as they were.", "", unchanged)
        return f"{changed} {same}"

    def taken(self, count: int) -> str:
        """Return what was done."""
        return self.tr("%Ln proposal(s) taken; Undo takes them back.", "", count)


def state_name(state: UnitState) -> str:
    """Return what the state of a sentence is called."""
    return {
        UnitState.MACHINE: QCoreApplication.translate("Proposals", "draft"),
        UnitState.EDITED: QCoreApplication.translate("Proposals", "edited"),
        UnitState.CONFIRMED: QCoreApplication.translate("Proposals", "confirmed"),
        UnitState.LOCKED: QCoreApplication.translate("Proposals", "locked"),
        UnitState.REJECTED: QCoreApplication.translate("Proposals", "rejected"),
        UnitState.FAILED: QCoreApplication.translate("Proposals", "not translated"),
        UnitState.MISSING: QCoreApplication.translate("Proposals", "not translated"),
    }[state]


def about_of(one: Proposal) -> str:
    """Return the row in the file, the state, who and when, in one line."""
    #: %1 is the number of a row in a file
    place = QCoreApplication.translate("Proposals", "Row %1")
    parts = [place.replace("%1", QLocale().toString(one.place))]
    if one.changes_unit:
        now, then = state_name(one.old_state), state_name(one.state)
        #: %1 and %2 are states of a sentence, such as draft and edited
        step = QCoreApplication.translate("Proposals", "%1, then %2")
        parts.append(then if now == then else step.replace("%1", now).replace("%2", then))
    else:
        parts.append(QCoreApplication.translate("Proposals", "only a comment"))
    parts += [one.by] if one.by else []
    parts += [_when(one.when)] if one.when else []
    return " · ".join(isolate(part) for part in parts)


def _when(moment: str) -> str:
    found = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    if not found.isValid():
        return moment
    return QLocale().toString(found, QLocale.FormatType.ShortFormat)


def comments_in(one: Proposal) -> Iterator[str]:
    """Yield the new comments, each in one line."""
    for said in one.comments:
        text = " ".join(said.text.split())
        yield f"{isolate(said.by)}: {text}" if said.by else text


def remarks_text(remarks: Sequence[Remark]) -> str:
    """Return what can't be taken, and why, a line each."""
    lines = []
    for one in remarks:
        #: %1 is the number of a row in a file
        place = QCoreApplication.translate("Proposals", "Row %1")
        parts = [f"{place.replace('%1', QLocale().toString(one.place))}:"] if one.place else []
        parts.append(translate(one.why))
        text = " ".join(one.text.split())
        if text:
            parts.append(isolate(f"{text[:_LONGEST]}…" if len(text) > _LONGEST else text))
        lines.append(" ".join(parts))
    return "\n".join(lines)
