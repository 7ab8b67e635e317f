"""Connections to other machines, as the reader can look at them afterwards.

Why it exists: "nothing leaves this machine unasked" can be believed only where every connection is
listed: when, which server, how much, by which action of the user.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = [
    "PRIVATE",
    "REFUSED",
    "UNASKED",
    "UNFINISHED",
    "Connection",
    "action_text",
    "as_lines",
    "outcome_text",
]

PRIVATE: Final = "open page privately"
"""The action whose server is listed nowhere: nothing is kept of what is read privately."""
UNASKED: Final = "unasked"
"""Stands for the action where nobody asked: a mistake of ours, which the guard stopped."""
REFUSED: Final = "refused"
"""The outcome of what the guard stopped: nothing was sent."""
UNFINISHED: Final = "unfinished"
"""The outcome of what goes on, or of what the program's end broke off."""


@dataclass(frozen=True, slots=True)
class Connection:
    """One server that was asked, or would have been.

    Attributes:
        when: UTC, ISO 8601, seconds.
        host: The server; nothing of the page. Empty where it was read privately.
        bytes: How many came of the body.
        action: What the user did, or `UNASKED`.
        outcome: The status, the name of the error, `UNFINISHED` or `REFUSED`.
    """

    when: str
    host: str
    bytes: int
    action: str
    outcome: str


_ACTIONS: Final = {
    "open page": QT_TRANSLATE_NOOP("Connections", "a page was opened"),
    PRIVATE: QT_TRANSLATE_NOOP("Connections", "a page was opened privately"),
    "fetch feed": QT_TRANSLATE_NOOP("Connections", "a feed was fetched"),
    "list of packages": QT_TRANSLATE_NOOP("Connections", "the list of packages was fetched"),
    "translation package": QT_TRANSLATE_NOOP("Connections", "a package was fetched"),
    UNASKED: QT_TRANSLATE_NOOP("Connections", "nobody asked for it: a mistake in Qari, stopped"),
}


def action_text(action: str) -> Message:
    """Return what the user did, in words; an action that has none stands for itself."""
    marked = _ACTIONS.get(action)
    return message(marked) if marked is not None else Message("Connections", action)


_OUTCOMES: Final = {
    "200": QT_TRANSLATE_NOOP("Connections", "answered"),
    "206": QT_TRANSLATE_NOOP("Connections", "answered"),
    "304": QT_TRANSLATE_NOOP("Connections", "unchanged since then"),
    "cancelled": QT_TRANSLATE_NOOP("Connections", "cancelled"),
    UNFINISHED: QT_TRANSLATE_NOOP("Connections", "not finished"),
    REFUSED: QT_TRANSLATE_NOOP("Connections", "stopped; nothing was sent"),
}
_FAILED: Final = QT_TRANSLATE_NOOP("Connections", "failed")
_STATUS: Final = QT_TRANSLATE_NOOP("Connections", "answer {status}")


def outcome_text(outcome: str) -> Message:
    """Return what came of a connection, in words."""
    if outcome in _OUTCOMES:
        return message(_OUTCOMES[outcome])
    return message(_STATUS, status=outcome) if outcome.isdecimal() else message(_FAILED)


def as_lines(connections: tuple[Connection, ...]) -> str:
    """Return a list to be copied: a line each, oldest first, tabs between the fields."""
    return "".join(
        f"{one.when}\t{one.host}\t{one.bytes}\t{one.action}\t{one.outcome}\n" for one in connections
    )
