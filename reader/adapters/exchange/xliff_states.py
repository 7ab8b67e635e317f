"""What a unit's state is called in XLIFF, both ways.

Why it exists: the two versions of the standard have words of their own, and tools act on them.

=========  ==========================================================  ============================
unit       XLIFF 1.2                                                   XLIFF 2.1
=========  ==========================================================  ============================
machine    ``needs-review-translation``, qualifier ``leveraged-mt``    ``initial``, ``qari:machine``
edited     ``translated``                                              ``translated``
confirmed  ``signed-off``, approved                                    ``reviewed``
locked     ``final``, approved, not to be translated                   ``final``
rejected   ``needs-translation``, qualifier ``rejected-inaccurate``    ``initial``,
``qari:rejected`` no target  (no target element)
``initial`` =========  ==========================================================
============================

Back, each word of the tables has a meaning, also those that are never written. In 2.1 the finer
state is a ``subState`` with a prefix of our own, which other tools have to remove when they change
the state. A unit of 2.1 whose sentences are all locked is not to be translated either.

Source: XLIFF 1.2, 2.3 (state, state-qualifier, approved); XLIFF 2.1, 4.3.1.31 and 4.3.1.33.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from reader.domain.translation import UnitState

__all__ = [
    "PREFIX",
    "State2",
    "State12",
    "state_from_2",
    "state_from_12",
    "state_in_2",
    "state_in_12",
]

PREFIX: Final = "qari:"
"""Of our own values in XLIFF 2.1."""


@dataclass(frozen=True, slots=True)
class State12:
    """A state in XLIFF 1.2."""

    state: str
    qualifier: str = ""
    approved: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class State2:
    """A state in XLIFF 2.1."""

    state: str
    sub_state: str = ""


_IN_12: Final = {
    UnitState.MACHINE: State12("needs-review-translation", "leveraged-mt"),
    UnitState.EDITED: State12("translated"),
    UnitState.CONFIRMED: State12("signed-off", approved=True),
    UnitState.LOCKED: State12("final", approved=True, locked=True),
    UnitState.REJECTED: State12("needs-translation", "rejected-inaccurate"),
}
_IN_2: Final = {
    UnitState.MACHINE: State2("initial", f"{PREFIX}machine"),
    UnitState.EDITED: State2("translated"),
    UnitState.CONFIRMED: State2("reviewed"),
    UnitState.LOCKED: State2("final"),
    UnitState.REJECTED: State2("initial", f"{PREFIX}rejected"),
}
_FROM_12: Final[Mapping[str, UnitState]] = {
    "new": UnitState.MACHINE,
    "needs-translation": UnitState.MACHINE,
    "needs-review-translation": UnitState.MACHINE,
    "needs-adaptation": UnitState.EDITED,
    "needs-l10n": UnitState.EDITED,
    "needs-review-adaptation": UnitState.EDITED,
    "needs-review-l10n": UnitState.EDITED,
    "translated": UnitState.EDITED,
    "signed-off": UnitState.CONFIRMED,
    "final": UnitState.CONFIRMED,
}
_FROM_2: Final[Mapping[str, UnitState]] = {
    "initial": UnitState.MACHINE,
    "translated": UnitState.EDITED,
    "reviewed": UnitState.CONFIRMED,
    "final": UnitState.LOCKED,
}


def state_in_12(state: UnitState) -> State12:
    """Return the words for a state; those of a unit without a target are empty."""
    return _IN_12.get(state, State12(""))


def state_in_2(state: UnitState) -> State2:
    """Return the words for a state."""
    return _IN_2.get(state, State2("initial"))


def state_from_12(
    state: str, qualifier: str = "", *, approved: bool = False, locked: bool = False
) -> UnitState | None:
    """Return what the words of a target mean; None where they say nothing.

    A word of a tool's own (``x-…``) says nothing beyond what `approved` says.
    """
    if qualifier.startswith("rejected-"):
        return UnitState.REJECTED
    meant = _FROM_12.get(state)
    if meant is UnitState.CONFIRMED and locked:
        return UnitState.LOCKED
    return UnitState.CONFIRMED if approved and state not in _OPEN else meant


_OPEN: Final = frozenset({"new", "needs-translation", "needs-review-translation"})
"""An "approved" beside one of these contradicts it, and the doubt wins."""


def state_from_2(state: str, sub_state: str = "") -> UnitState | None:
    """Return what the words of a segment mean; None where they say nothing."""
    if sub_state == f"{PREFIX}rejected":
        return UnitState.REJECTED
    return _FROM_2.get(state)
