"""The steps of a review: what becomes of a unit when a person edits, confirms, locks or rejects it.

Why it exists: the window, the files of colleagues and the memory all change units; who may change
what, and what is kept of the machine's draft, is decided here once. A person's unit carries the
draft that it came from, so that differences, the way back and the edit distance outlive the app.
A machine never replaces a person's unit: its new draft lies beside it as an offer (`takes`).

Confirmed means: a person stands by this translation. Locked means confirmed and closed: it can't be
changed before it is unlocked, and is confirmed then.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from enum import StrEnum
from typing import Final

from reader.domain.errors import StepRefused
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.translation import (
    Doubt,
    DoubtSide,
    MachineDraft,
    Origin,
    TranslationUnit,
    UnitState,
)
from reader.domain.word_differences import Carrier

__all__ = [
    "ReviewStep",
    "back_to",
    "back_to_draft",
    "check_step",
    "confirmed",
    "draft_of",
    "edited",
    "from_memory",
    "locked",
    "offer_declined",
    "offer_taken",
    "rejected",
    "resourced",
    "takes",
    "tidied",
    "unlocked",
    "why_not",
]


class ReviewStep(StrEnum):
    """What a person can do with a unit."""

    EDIT = "edit"
    CONFIRM = "confirm"
    LOCK = "lock"
    UNLOCK = "unlock"
    REJECT = "reject"
    BACK_TO_DRAFT = "back_to_draft"
    TAKE_OFFER = "take_offer"
    DECLINE_OFFER = "decline_offer"
    CUT = "cut"
    """Merge it with another one, or split it."""


_GONE: Final = frozenset({UnitState.FAILED, UnitState.MISSING})
_LOCKED: Final = message(
    QT_TRANSLATE_NOOP("Review", "This sentence is locked. Unlock it to change it.")
)
_EMPTY: Final = message(QT_TRANSLATE_NOOP("Review", "There is no translation to confirm."))
_NO_TARGET: Final = message(QT_TRANSLATE_NOOP("Review", "There is no translation to reject."))
_NOT_LOCKED: Final = message(QT_TRANSLATE_NOOP("Review", "This sentence is not locked."))
_NO_DRAFT: Final = message(QT_TRANSLATE_NOOP("Review", "There is no draft to go back to."))
_NO_OFFER: Final = message(QT_TRANSLATE_NOOP("Review", "There is no new draft."))


def why_not(unit: TranslationUnit, step: ReviewStep) -> Message | None:
    """Return why a step can't be taken with a unit; None where it can."""
    if step is ReviewStep.UNLOCK:
        return None if unit.state is UnitState.LOCKED else _NOT_LOCKED
    if unit.state is UnitState.LOCKED and step is not ReviewStep.DECLINE_OFFER:
        return _LOCKED
    return _missing_for(unit, step)


def _missing_for(unit: TranslationUnit, step: ReviewStep) -> Message | None:
    if step in {ReviewStep.CONFIRM, ReviewStep.LOCK} and not unit.target:
        return _EMPTY
    if step is ReviewStep.REJECT and not unit.target:
        return _NO_TARGET
    if step is ReviewStep.BACK_TO_DRAFT and unit.draft is None:
        return _NO_DRAFT
    if step in {ReviewStep.TAKE_OFFER, ReviewStep.DECLINE_OFFER} and unit.offer is None:
        return _NO_OFFER
    return None


def check_step(unit: TranslationUnit, step: ReviewStep) -> None:
    """Do nothing where a step can be taken.

    Raises:
        StepRefused: It can't; the text says why.
    """
    why = why_not(unit, step)
    if why is not None:
        raise StepRefused(why)


def tidied(target: str) -> str:
    """Return a typed target as it is kept: NFC, one line, no white space at its ends."""
    lines = unicodedata.normalize("NFC", target).splitlines()
    return " ".join(line.strip() for line in lines if line.strip())


def draft_of(unit: TranslationUnit) -> MachineDraft | None:
    """Return what the machine wrote for a unit; None where it wrote nothing."""
    if unit.is_persons:
        return unit.draft
    if not unit.target or unit.state in _GONE:
        return None
    origin = unit.origin or Origin("", "", ())
    return MachineDraft(unit.target, origin, unit.alignment, unit.doubts, unit.score)


def edited(unit: TranslationUnit, target: str, by: str, at: str) -> TranslationUnit:
    """Return a unit with another target, which may be empty.

    Links and doubts at words that are unchanged are kept. The draft typed again is the draft; a
    target that is the same changes nothing.

    Args:
        unit: As it is.
        target: As it was typed.
        by: Name of the person.
        at: UTC, ISO 8601, seconds.

    Raises:
        StepRefused: It is locked.
    """
    check_step(unit, ReviewStep.EDIT)
    target, draft = tidied(target), draft_of(unit)
    if target == unit.target and unit.state not in _GONE:
        return unit
    if draft is not None and target == draft.target:
        return back_to(unit, draft)
    return replace(
        _retargeted(unit, target),
        state=UnitState.EDITED,
        origin=_by(unit, by, at),
        score=None,
        why=None,
        draft=draft,
    )


def confirmed(unit: TranslationUnit, by: str, at: str) -> TranslationUnit:
    """Return a unit that a person stands by; an offer stays until it is taken or declined.

    Raises:
        StepRefused: It is locked, or there is no translation.
    """
    check_step(unit, ReviewStep.CONFIRM)
    if unit.state is UnitState.CONFIRMED:
        return unit
    return _owned(unit, UnitState.CONFIRMED, by, at)


def locked(unit: TranslationUnit, by: str, at: str) -> TranslationUnit:
    """Return a unit that is confirmed and closed.

    Raises:
        StepRefused: It is locked already, or there is no translation.
    """
    check_step(unit, ReviewStep.LOCK)
    return _owned(unit, UnitState.LOCKED, by, at)


def unlocked(unit: TranslationUnit, by: str, at: str) -> TranslationUnit:
    """Return a locked unit as a confirmed one.

    Raises:
        StepRefused: It is not locked.
    """
    check_step(unit, ReviewStep.UNLOCK)
    return _owned(unit, UnitState.CONFIRMED, by, at)


def rejected(unit: TranslationUnit, by: str, at: str) -> TranslationUnit:
    """Return a unit whose target a person found to be wrong; the text stays until it is edited.

    Raises:
        StepRefused: It is locked, or there is no translation.
    """
    check_step(unit, ReviewStep.REJECT)
    return _owned(unit, UnitState.REJECTED, by, at)


def back_to_draft(unit: TranslationUnit) -> TranslationUnit:
    """Return a person's unit as the machine had written it; the machine may make it anew then.

    Raises:
        StepRefused: It is locked, or there is no draft.
    """
    check_step(unit, ReviewStep.BACK_TO_DRAFT)
    assert unit.draft is not None  # noqa: S101 - the step was checked
    return back_to(unit, unit.draft)


def offer_taken(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit with the machine's new draft in the place of all that was there.

    Raises:
        StepRefused: It is locked, or there is no offer.
    """
    check_step(unit, ReviewStep.TAKE_OFFER)
    assert unit.offer is not None  # noqa: S101 - the step was checked
    return replace(back_to(unit, unit.offer), offer=None)


def offer_declined(unit: TranslationUnit) -> TranslationUnit:
    """Return a unit without the machine's new draft; it is the one to compare with from now on.

    Raises:
        StepRefused: There is no offer.
    """
    check_step(unit, ReviewStep.DECLINE_OFFER)
    return replace(unit, draft=unit.offer, offer=None)


def from_memory(
    unit: TranslationUnit, target: str, by: str, at: str, package: str = ""
) -> TranslationUnit:
    """Return a unit whose sentence the person's own memory has, as an edited one.

    Args:
        unit: What is there; its source counts, and its draft where it has one.
        target: What the memory has.
        by: Who translated it.
        at: When.
        package: What made it known, such as the name of a memory; may be empty.
    """
    origin = Origin(package, "", (), by=by, made_at=at, from_memory=True)
    draft = draft_of(unit)
    return TranslationUnit(
        unit.segment_id, unit.source, tidied(target), UnitState.EDITED, origin, draft=draft
    )


def takes(old: TranslationUnit | None, new: TranslationUnit) -> TranslationUnit:
    """Return the unit to have, where `old` is there and `new` comes from a machine or a store.

    A person's unit always wins: what the machine makes anew is offered beside it, where it says
    something else, and never of a locked one. Of two person's units the later one stands. Steps
    of a review don't pass here: they replace.
    """
    if old is None or not old.is_persons:
        return new
    if new.is_persons:
        return new if _made_at(new) > _made_at(old) else old
    offer = draft_of(new)
    if offer is None:
        return old
    kept = old if old.source == new.source else resourced(old, new.source)
    known = {kept.target, "" if kept.draft is None else kept.draft.target}
    if kept.draft is None or (offer.target == kept.draft.target and _differs(offer, kept.draft)):
        return replace(kept, draft=offer)
    if kept.state is UnitState.LOCKED or offer.target in known:
        return kept
    return replace(kept, offer=offer)


def resourced(unit: TranslationUnit, source: str) -> TranslationUnit:
    """Return a person's unit whose source was corrected: its links follow the words that stay."""
    carrier = Carrier.between(unit.source, source)
    draft = unit.draft
    if draft is not None:
        links = carrier.sources(draft.alignment)
        draft = replace(draft, alignment=links, doubts=_moved(draft.doubts, None, carrier))
    return replace(
        unit,
        source=source,
        alignment=carrier.sources(unit.alignment),
        doubts=_moved(unit.doubts, None, carrier),
        draft=draft,
        offer=None,
    )


def _differs(one: MachineDraft, other: MachineDraft) -> bool:
    """Tell whether two drafts come from different packages."""
    first, second = one.origin, other.origin
    return (first.package, first.version) != (second.package, second.version)


def _made_at(unit: TranslationUnit) -> str:
    return "" if unit.origin is None else unit.origin.made_at


def _moved(
    doubts: tuple[Doubt, ...], target: Carrier | None, source: Carrier | None = None
) -> tuple[Doubt, ...]:
    """Return the doubts whose words are unchanged, at their new places."""
    carriers = {DoubtSide.SOURCE: source, DoubtSide.TARGET: target}
    moved: list[Doubt] = []
    for doubt in doubts:
        carrier = carriers[doubt.side]
        span = doubt.span if carrier is None else carrier.span(doubt.span)
        if span is not None:
            moved.append(replace(doubt, span=span))
    return tuple(moved)


def _retargeted(unit: TranslationUnit, target: str) -> TranslationUnit:
    carrier = Carrier.between(unit.target, target)
    links, doubts = carrier.targets(unit.alignment), _moved(unit.doubts, carrier)
    return replace(unit, target=target, alignment=links, doubts=doubts)


def back_to(unit: TranslationUnit, draft: MachineDraft) -> TranslationUnit:
    """Return a unit as the machine's draft of it."""
    return TranslationUnit(
        unit.segment_id,
        unit.source,
        draft.target,
        UnitState.MACHINE,
        draft.origin,
        draft.alignment,
        draft.doubts,
        draft.score,
        offer=unit.offer,
    )


def _owned(unit: TranslationUnit, state: UnitState, by: str, at: str) -> TranslationUnit:
    return replace(unit, state=state, origin=_by(unit, by, at), why=None, draft=draft_of(unit))


def _by(unit: TranslationUnit, by: str, at: str) -> Origin:
    """Return the origin of a unit that a person decides about: the machine's, with who and when."""
    origin = unit.origin or Origin("", "", ())
    return replace(origin, by=by, made_at=at, from_memory=False)
