"""Keep names as the glossary has them, through one step of a route.

Why it exists: where a package copies Latin names out of an Arabic source, they are put in before it
reads it; where it does not, or copies badly, the sentence is translated again the other way, and
the one that has more names right is kept. Whatever stands there is mended through the alignment.
Where a name is missing even then, what else the engine would write is looked through, and the
sentence is translated in parts. What is lost all the same carries a doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.alignment import Alignment, Link, moved, written_words
from reader.domain.edits import EditMap
from reader.domain.glossary import TermOccurrence
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.name_insertion import NameSlot, insertions, name_slots
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.services.mend_names import NamedDraft, find_names
from reader.services.ports import EngineSettings, NamesPutIn, TranslationEngine
from reader.services.translation_step import (
    StepResult,
    alternatives_of_step,
    translate_in_parts,
    translate_step,
)

__all__ = [
    "NamedStep",
    "is_as_fluent",
    "mend_step",
    "names_key",
    "other_ways",
    "translate_named",
    "with_more_names",
]


IN_BEAM: Final = 8
"""How many other targets are looked through for a name that is missing."""


LESS_LIKELY: Final = 0.3
"""How much less likely, in mean log probability a piece, a target with more names may be."""


@dataclass(frozen=True, slots=True)
class NamedStep:
    """What one engine made of one source with names in it.

    Attributes:
        step: The result; links and doubts are of the source without names put in.
        places: For each slot where its name stands in the target; None where it does not.
        left: For each slot whether an adjective stands for it, so that nothing is asked.
    """

    step: StepResult
    places: tuple[Span | None, ...] = ()
    left: tuple[bool, ...] = ()

    @property
    def right(self) -> int:
        """Return how many names stand; a step that failed has fewer than any other."""
        return -1 if self.step.why is not None else sum(one is not None for one in self.places)

    @property
    def is_complete(self) -> bool:
        """Tell whether every name stands."""
        return self.step.why is None and None not in self.places

    @property
    def lost(self) -> tuple[bool, ...]:
        """Return for each slot whether its name is missing."""
        return tuple(
            place is None and not left for place, left in zip(self.places, self.left, strict=True)
        )


def names_key(
    occurrences: Sequence[TermOccurrence], source: str, steps: Sequence[tuple[str, NamesPutIn]]
) -> str:
    """Return what of the names decides a translation; empty where there are none.

    Args:
        occurrences: Terms in `source`.
        source: The source.
        steps: For each step of the route its target and when names are put in.
    """
    return "; ".join(
        f"{language} {when} {slot.span.start}-{slot.span.end} {slot.insert} = {slot.name}"
        for language, when in steps
        for slot in name_slots(occurrences, source, language)
    )


def translate_named(
    engine: TranslationEngine,
    sources: Sequence[str],
    slots: Sequence[Sequence[NameSlot]],
    settings: EngineSettings,
    when: NamesPutIn,
    *,
    thorough: bool = True,
) -> list[NamedStep]:
    """Translate `sources` and keep their names; one result a source, same order.

    Args:
        engine: The engine of the step.
        sources: Texts without white space at their ends.
        slots: The names of each source, in order, not overlapping.
        settings: Settings of the engine.
        when: Whether names are put in at once, only where one was lost, or never.
        thorough: Whether what else the engine would write is looked through for a missing name.
    """
    at_once = when is NamesPutIn.ALWAYS
    results = _attempt(engine, sources, slots, settings, put_in=at_once)
    if when is not NamesPutIn.NEVER:
        again = [
            number
            for number, one in enumerate(results)
            if not one.is_complete and _changes(slots[number], sources[number])
        ]
        tried = _attempt(
            engine,
            [sources[number] for number in again],
            [slots[number] for number in again],
            settings,
            put_in=not at_once,
        )
        for number, other in zip(again, tried, strict=True):
            results[number] = _better(results[number], other)
    for number, one in enumerate(results):
        if thorough and one.step.why is None and not one.is_complete:
            others = other_ways(engine, sources[number], slots[number], settings, when)
            results[number] = with_more_names(one, others)
    return [_doubted(one, names) for one, names in zip(results, slots, strict=True)]


def mend_step(
    source: str, slots: Sequence[NameSlot], step: StepResult, language: str, *, force: bool = False
) -> NamedStep:
    """Mend the names of a finished step, such as that of a route through English.

    Args:
        source: What was translated.
        slots: The names in it.
        step: What was made of it.
        language: BCP 47 subtag of the target.
        force: Whether a person asked for the names, so that whatever is aligned is replaced.
    """
    read = _Reading(source, EditMap.of(()), language, force)
    return _doubted(_settled(read, slots, step), slots)


def other_ways(
    engine: TranslationEngine,
    source: str,
    slots: Sequence[NameSlot],
    settings: EngineSettings,
    when: NamesPutIn,
) -> Iterator[NamedStep]:
    """Yield what else the engine would have written for `source`, whole and then in parts.

    Args:
        engine: The engine of the step.
        source: A text without white space at its ends.
        slots: The names in it, in order, not overlapping.
        settings: Settings of the engine.
        when: When names are put in; never leaves the source as it is.
    """
    put_in = when is not NamesPutIn.NEVER and _changes(slots, source)
    reads = [
        _Reading(source, edits, engine.package.pair.target)
        for edits in (EditMap.of(()), insertions(slots))[: 1 + put_in]
    ]
    for read in reads:
        for step in alternatives_of_step(engine, read.text, settings, IN_BEAM):
            yield _settled(read, slots, step)
    for read in reads:
        names = [read.span(slot) for slot in slots]
        joined = translate_in_parts(engine, read.text, settings, names)
        if joined is not None:
            yield _settled(read, slots, joined)


def with_more_names(known: NamedStep, others: Iterable[NamedStep]) -> NamedStep:
    """Return the first of `others` with the most names right, or `known` where none has more.

    One that the engine finds much less likely is passed over.
    """
    best = known
    for other in others:
        if other.right > best.right and is_as_fluent(other, known):
            best = other
            if best.is_complete:
                break
    return best


def is_as_fluent(one: NamedStep, known: NamedStep) -> bool:
    """Tell whether the engine finds `one` not much less likely than `known`."""
    scores = (one.step.score, known.step.score)
    return scores[0] is None or scores[1] is None or scores[0] >= scores[1] - LESS_LIKELY


def _changes(slots: Sequence[NameSlot], source: str) -> bool:
    """Tell whether putting the names in makes another text of `source`."""
    return bool(slots) and insertions(slots).apply(source) != source


def _attempt(
    engine: TranslationEngine,
    sources: Sequence[str],
    slots: Sequence[Sequence[NameSlot]],
    settings: EngineSettings,
    *,
    put_in: bool,
) -> list[NamedStep]:
    if not sources:
        return []
    language = engine.package.pair.target
    reads = [
        _Reading(source, insertions(names if put_in else ()), language)
        for source, names in zip(sources, slots, strict=True)
    ]
    steps = translate_step(engine, [read.text for read in reads], settings)
    return [_settled(*one) for one in zip(reads, slots, steps, strict=True)]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A source, and what an engine reads of it.

    Attributes:
        source: The source.
        edits: What puts the names in.
        language: That of the target.
        force: Whether whatever is aligned with a name is replaced.
    """

    source: str
    edits: EditMap
    language: str
    force: bool = False

    @property
    def text(self) -> str:
        """Return what the engine reads."""
        return self.edits.apply(self.source)

    def span(self, slot: NameSlot) -> Span:
        """Return where a name stands in `text`."""
        span = self.edits.forward(slot.span)
        return Span(span.end - len(slot.insert), span.end) if self.edits.edits else span


def _settled(read: _Reading, slots: Sequence[NameSlot], step: StepResult) -> NamedStep:
    """Find and mend the names of one step, and take its links and doubts back to the source."""
    if step.why is not None or not slots:
        return NamedStep(step, (None,) * len(slots), (False,) * len(slots))
    named = [(slot, read.span(slot)) for slot in slots]
    draft = NamedDraft(read.text, named, step.text, step.alignment, read.language)
    found = find_names(draft, force=read.force)
    changes = EditMap.of(found.edits)
    text = changes.apply(step.text)
    places = tuple(None if place is None else changes.forward(place) for place in found.places)
    links = moved(step.alignment, read.edits, changes, (read.source, text))
    put_in = tuple(slot.insert for slot in slots) if read.edits.edits else step.names_put_in
    settled = replace(
        step,
        text=text,
        alignment=_with_names(links, slots, places, text),
        doubts=tuple(
            _moved_doubt(one, read.edits, changes)
            for one in step.doubts
            if not _is_about_a_name(one, [span for _, span in named])
        ),
        mended=(*step.mended, *dict.fromkeys(edit.text for edit in changes.edits)),
        names_put_in=put_in,
    )
    return NamedStep(settled, places, found.left)


def _with_names(
    links: Alignment, slots: Sequence[NameSlot], places: Sequence[Span | None], text: str
) -> Alignment:
    """Add a link to each name that stands from the Arabic words that hold it, where none is."""
    words = written_words(text)
    added: list[Link] = []
    for slot, place in zip(slots, places, strict=True):
        if place is not None and not any(link.target.overlaps(place) for link in links):
            touched = [word for word in words if word.overlaps(place)]
            added.append(Link(*slot.whole, touched[0].start, touched[-1].end, 1.0))
    return tuple(sorted([*links, *added]))


def _is_about_a_name(doubt: Doubt, names: Sequence[Span]) -> bool:
    """Tell whether a doubt is about Latin letters that are one of the names, judged as such."""
    if doubt.kind is not DoubtKind.PROTECTED_SPAN or doubt.side is not DoubtSide.SOURCE:
        return False
    return any(doubt.span.overlaps(name) for name in names)


def _moved_doubt(doubt: Doubt, source: EditMap, target: EditMap) -> Doubt:
    if doubt.side is DoubtSide.SOURCE:
        return replace(doubt, span=source.backward(doubt.span))
    return replace(doubt, span=target.forward(doubt.span))


def _better(first: NamedStep, second: NamedStep) -> NamedStep:
    """Return the step with more names right; of equals the one with the higher score."""
    if first.right != second.right:
        return max(first, second, key=lambda one: one.right)
    scores = [one.step.score if one.step.score is not None else 0.0 for one in (first, second)]
    return second if second.step.why is None and scores[1] > scores[0] else first


def _doubted(named: NamedStep, slots: Sequence[NameSlot]) -> NamedStep:
    """Say of each name that is missing that it is; a translated one may have been put otherwise."""
    if named.step.why is not None:
        return named
    doubts = tuple(
        Doubt(
            DoubtKind.NAME,
            DoubtSide.SOURCE,
            slot.span,
            message(
                QT_TRANSLATE_NOOP("Doubt", "“{name}” is missing from the translation."),
                name=slot.name,
            ),
        )
        for slot, lost in zip(slots, named.lost, strict=True)
        if lost and not slot.is_translated
    )
    return replace(named, step=replace(named.step, doubts=(*named.step.doubts, *doubts)))
