"""Use one name everywhere: the targets of an article with a term's name in the place of others.

Why it exists: a reviewer who sees روته as Rutte, Ruti and Root mends it once. What stands for the
name is known by the word alignment and never looked for in the text: "Rutte's" stays a genitive,
"Iranian" is not Iran, and another Root stays Root. What a person has touched stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermOccurrence
from reader.domain.name_insertion import NameSlot, name_slot
from reader.domain.name_rendering import source_span
from reader.domain.translation import Doubt, DoubtKind, TranslationUnit
from reader.domain.typesetting import typeset
from reader.services.keep_names import mend_step
from reader.services.translation_step import StepResult

__all__ = ["use_name_everywhere"]


def use_name_everywhere(
    term: GlossaryTerm,
    occurrences: Mapping[SegmentId, Sequence[TermOccurrence]],
    units: Mapping[SegmentId, TranslationUnit],
    language: str,
) -> list[TranslationUnit]:
    """Return the units whose target changes when `term` is named as the glossary has it.

    Only machine translations change, never what a person edited, confirmed, locked or rejected.

    Args:
        term: The term as it shall be named from now on.
        occurrences: The terms of each segment; those with the id of `term` are used.
        units: The units of the article in `language`.
        language: BCP 47 subtag of the targets.
    """
    changed: list[TranslationUnit] = []
    for segment_id, found in occurrences.items():
        unit = units.get(segment_id)
        if unit is None or not unit.is_machine_made:
            continue
        wanted = [replace(one, term=term) for one in found if one.term.term_id == term.term_id]
        mended = _with_name(unit, wanted, language) if wanted else unit
        if mended.target != unit.target:
            changed.append(mended)
    return changed


def _with_name(
    unit: TranslationUnit, occurrences: Sequence[TermOccurrence], language: str
) -> TranslationUnit:
    slots = [slot for one in occurrences if (slot := _slot_in(unit, one, language)) is not None]
    doubts = tuple(one for one in unit.doubts if not _is_about(one, slots))
    step = StepResult(unit.target, unit.alignment, doubts, score=unit.score)
    made = mend_step(unit.source, slots, step, language, force=True).step
    origin = unit.origin
    if origin is not None:
        mended = tuple(dict.fromkeys((*origin.mended, *made.mended)))
        origin = replace(origin, mended=mended)
    return replace(
        unit,
        target=typeset(made.text),
        alignment=made.alignment,
        doubts=made.doubts,
        origin=origin,
    )


def _slot_in(unit: TranslationUnit, occurrence: TermOccurrence, language: str) -> NameSlot | None:
    """Return the slot of an occurrence at its place in the unit's source."""
    place = source_span(occurrence, unit)
    if place is None:
        return None
    offset = place.start - occurrence.span.start
    here = replace(occurrence, span=place, head=occurrence.head.shifted(offset))
    return name_slot(here, unit.source, language)


def _is_about(doubt: Doubt, slots: Sequence[NameSlot]) -> bool:
    return doubt.kind is DoubtKind.NAME and any(doubt.span.overlaps(slot.span) for slot in slots)
