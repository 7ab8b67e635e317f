"""Where a sentence's translation comes from: package, version, way, settings, time; or a person.

Why it exists: "who says so?" is the first question to a translation that surprises. The answer is
a value; the window and the command line say it in words. A person's translation tells which draft
it came from, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.translation import MachineDraft, Origin, TranslationUnit, UnitState

__all__ = ["Provenance", "ProvenanceKind", "Step", "provenance", "provenance_lines"]


class ProvenanceKind(StrEnum):
    """Who or what stands behind a text; the values are the JSON names."""

    MACHINE = "machine"
    CACHE = "cache"
    """A machine, at another time: it was read back."""
    MEMORY = "memory"
    """A person, at another time: the translation memory had the sentence."""
    PERSON = "person"
    COPIED = "copied"
    """There was nothing to translate: numbers, signs, addresses."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Step:
    """One package of a route.

    Attributes:
        package: Its id.
        version: Its version; empty where it was not written down.
        source, target: What it translated, BCP 47.
    """

    package: str
    version: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where one text comes from.

    Attributes:
        kind: Who or what stands behind it.
        state: Of the unit.
        by: Name of the person; empty for a machine.
        made_at: UTC, ISO 8601, seconds; empty where it is not known.
        steps: The packages, in order.
        settings: What the engine was asked for, as one canonical line.
        bridge: The English in between, where there is one.
        names_put_in: Names of the glossary that were put into the source.
        mended: What the engine had broken and was put back.
        seconds: Engine time.
        score: Mean log probability a piece, or None.
        draft: For a person's text, where the draft that it came from is from.
        offer: For a person's text, where a newer draft that waits is from.
    """

    kind: ProvenanceKind
    state: UnitState
    by: str = ""
    made_at: str = ""
    steps: tuple[Step, ...] = ()
    settings: str = ""
    bridge: str = ""
    names_put_in: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    seconds: float = 0.0
    score: float | None = None
    draft: Provenance | None = None
    offer: Provenance | None = None


def provenance(unit: TranslationUnit) -> Provenance:
    """Return where a unit's translation comes from."""
    origin = unit.origin
    if origin is None or (not unit.target and not unit.is_persons):
        return Provenance(ProvenanceKind.NOTHING, unit.state)
    if not unit.is_persons:
        return _by_machine(origin, unit.state, unit.score)
    by = "" if origin.by == "machine" else origin.by
    return Provenance(
        ProvenanceKind.MEMORY if origin.from_memory else ProvenanceKind.PERSON,
        unit.state,
        by=by,
        made_at=origin.made_at,
        draft=_of_draft(unit.draft),
        offer=_of_draft(unit.offer),
    )


def _of_draft(draft: MachineDraft | None) -> Provenance | None:
    if draft is None:
        return None
    return _by_machine(draft.origin, UnitState.MACHINE, draft.score)


def _by_machine(origin: Origin, state: UnitState, score: float | None) -> Provenance:
    kind = ProvenanceKind.CACHE if origin.from_cache else ProvenanceKind.MACHINE
    return Provenance(
        kind if origin.package else ProvenanceKind.COPIED,
        state,
        made_at=origin.made_at,
        steps=_steps(origin),
        settings=origin.settings,
        bridge=origin.bridge,
        names_put_in=origin.names_put_in,
        mended=origin.mended,
        seconds=origin.seconds,
        score=score,
    )


def _steps(origin: Origin) -> tuple[Step, ...]:
    if not origin.package:
        return ()
    packages = [(origin.package, origin.version)]
    if origin.bridge_package:
        packages.insert(0, (origin.bridge_package, origin.bridge_version))
    ways = list(pairwise(origin.route)) or [("", "")]
    ways = ways if len(ways) == len(packages) else [("", "")] * len(packages)
    return tuple(Step(*package, *way) for package, way in zip(packages, ways, strict=True))


def provenance_lines(found: Provenance) -> tuple[Message, ...]:
    """Return what is known of a text, a line each, in plain words."""
    return tuple(_lines(found))


def _lines(found: Provenance) -> Iterator[Message]:
    yield message(_WHO[found.kind], by=found.by or "—", at=found.made_at or "—")
    for step in found.steps:
        yield message(
            QT_TRANSLATE_NOOP("Provenance", "{source} → {target}: {package}, version {version}"),
            source=step.source or "?",
            target=step.target or "?",
            package=step.package,
            version=step.version or "?",
        )
    yield from _how(found)
    if found.draft is not None:
        yield message(QT_TRANSLATE_NOOP("Provenance", "The draft that it came from:"))
        yield from _lines(found.draft)
    if found.offer is not None:
        yield message(QT_TRANSLATE_NOOP("Provenance", "A newer draft that waits:"))
        yield from _lines(found.offer)


def _how(found: Provenance) -> Iterator[Message]:
    """Yield how the engine came to it."""
    if found.bridge:
        yield message(QT_TRANSLATE_NOOP("Provenance", "In between: {text}"), text=found.bridge)
    if found.names_put_in:
        names = ", ".join(found.names_put_in)
        yield message(QT_TRANSLATE_NOOP("Provenance", "Names put in: {names}"), names=names)
    if found.mended:
        mended = ", ".join(found.mended)
        yield message(QT_TRANSLATE_NOOP("Provenance", "Put back: {texts}"), texts=mended)
    if found.settings:
        yield message(
            QT_TRANSLATE_NOOP("Provenance", "Settings: {settings}"), settings=found.settings
        )
    if found.seconds:
        yield message(
            QT_TRANSLATE_NOOP("Provenance", "Engine time: {milliseconds} ms"),
            milliseconds=round(found.seconds * 1000),
        )


_WHO: Final = {
    ProvenanceKind.MACHINE: QT_TRANSLATE_NOOP("Provenance", "Machine translation of {at}"),
    ProvenanceKind.CACHE: QT_TRANSLATE_NOOP(
        "Provenance", "Machine translation of {at}, kept since then"
    ),
    ProvenanceKind.MEMORY: QT_TRANSLATE_NOOP(
        "Provenance", "From the translation memory: {by}, {at}"
    ),
    ProvenanceKind.PERSON: QT_TRANSLATE_NOOP("Provenance", "A person’s: {by}, {at}"),
    ProvenanceKind.COPIED: QT_TRANSLATE_NOOP(
        "Provenance", "Copied: there was nothing to translate"
    ),
    ProvenanceKind.NOTHING: QT_TRANSLATE_NOOP("Provenance", "There is no translation"),
}
