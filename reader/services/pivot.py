"""A route run: one step, or two with English in between.

Why it exists: where no package goes straight to the target, the Arabic goes through English. The
English is kept, the alignments of the two steps multiply into one, and protected spans are held
against the Arabic, not against the English.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reader.domain.alignment import compose
from reader.domain.glossary import TermOccurrence
from reader.domain.language import ENGLISH
from reader.domain.masking import unmasked
from reader.domain.name_insertion import NameSlot, name_slots
from reader.domain.name_sound import plain_letters
from reader.domain.protected import ProtectedKind, find_protected, rendered
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.services.engine_settings import effective
from reader.services.keep_names import NamedStep, mend_step, translate_named
from reader.services.mend_names import without_genitive
from reader.services.mend_translation import mend
from reader.services.ports import EngineSettings, NamesPutIn, TranslationEngine
from reader.services.translation_step import (
    StepResult,
    alternatives_of_step,
    translate_step,
)

__all__ = [
    "NO_NAMES",
    "NamesToKeep",
    "RouteResult",
    "alternatives_of_route",
    "bridge_slots",
    "run_route",
]


@dataclass(frozen=True, slots=True)
class RouteResult:
    """What a route made of one source: the last step's result, and the text in between."""

    step: StepResult
    bridge: str = ""


@dataclass(frozen=True, slots=True)
class NamesToKeep:
    """The names of some sources, and how each step keeps them.

    Attributes:
        of_sources: The names of each source, in the order of the sources; empty keeps none.
        put_in: For each step of the route when names are put into what its engine reads.
    """

    of_sources: Sequence[Sequence[TermOccurrence]] = ()
    put_in: Sequence[NamesPutIn] = ()

    def when(self, step: int) -> NamesPutIn:
        """Return when names are put in at a step, counted from 0."""
        return self.put_in[step] if step < len(self.put_in) else NamesPutIn.NEVER


NO_NAMES: Final = NamesToKeep()


def run_route(
    engines: Sequence[TranslationEngine],
    sources: Sequence[str],
    settings: EngineSettings,
    names: NamesToKeep = NO_NAMES,
) -> list[RouteResult]:
    """Translate `sources` through `engines`, one or two; one result a source, same order.

    Args:
        engines: One, or one into English and one out of it.
        sources: Texts without white space at their ends.
        settings: As they are asked for.
        names: The names to keep in each source, by default none.
    """
    kept = names.of_sources or [()] * len(sources)
    slots = [_slots(*one, engines[0]) for one in zip(kept, sources, strict=True)]
    first = translate_named(
        engines[0], sources, slots, effective(settings, engines[0].package), names.when(0)
    )
    results = [RouteResult(one.step) for one in first]
    if len(engines) == 1:
        return results
    going_on = [number for number, one in enumerate(first) if one.step.why is None]
    last = [_slots(*one, engines[1]) for one in zip(kept, sources, strict=True)]
    second = translate_named(
        engines[1],
        [first[n].step.text for n in going_on],
        [bridge_slots(slots[n], first[n], last[n]) for n in going_on],
        effective(settings, engines[1].package),
        names.when(1),
    )
    language = engines[1].package.pair.target
    for number, named in zip(going_on, second, strict=True):
        both = _composed(sources[number], first[number].step, named.step, language)
        both = mend_step(sources[number], last[number], both, language).step
        results[number] = RouteResult(both, first[number].step.text)
    return results


def _slots(
    names: Sequence[TermOccurrence], source: str, engine: TranslationEngine
) -> tuple[NameSlot, ...]:
    return name_slots(names, source, engine.package.pair.target) if names else ()


def bridge_slots(
    slots: Sequence[NameSlot], first: NamedStep, wanted: Sequence[NameSlot]
) -> list[NameSlot]:
    """Return where the names stand in the English, to be enforced in the language after it.

    Args:
        slots: The names as the first step had to write them.
        first: What it wrote, and where.
        wanted: The names as the last step has to write them; spans in the first source.
    """
    last = {slot.whole: slot for slot in wanted}
    found: dict[Span, NameSlot] = {}
    for slot, place in zip(slots, first.places, strict=True):
        named = last.get(slot.whole)
        if place is not None and named is not None:
            bare = _bare(place, first.step.text, slot.name)
            found[bare] = replace(named, span=bare, whole=bare, attached=())
    kept: list[NameSlot] = []
    for span in sorted(found):
        if not kept or span.start >= kept[-1].span.end:
            kept.append(found[span])
    return kept


def _bare(place: Span, text: str, name: str) -> Span:
    """Return where `name` stands in `place`, which may hold a first name or a genitive too."""
    written = place.of(text)
    at = plain_letters(written).find(plain_letters(name))
    if at < 0:
        return Span(place.start, place.start + len(without_genitive(written)))
    return Span(place.start + at, place.start + at + len(name))


def alternatives_of_route(
    engines: Sequence[TranslationEngine], source: str, settings: EngineSettings, count: int
) -> list[RouteResult]:
    """Return up to `count` different targets of `source`, best first.

    With two steps the first one's best text is kept, and the second one's beam is shown.
    """
    last = effective(settings, engines[-1].package)
    if len(engines) == 1:
        found = alternatives_of_step(engines[0], source, last, count)
        return [RouteResult(step) for step in found]
    (first,) = translate_step(engines[0], [source], effective(settings, engines[0].package))
    if first.why is not None:
        return []
    language = engines[1].package.pair.target
    found = alternatives_of_step(engines[1], first.text, last, count)
    return [RouteResult(_composed(source, first, step, language), first.text) for step in found]


def _composed(source: str, first: StepResult, second: StepResult, language: str) -> StepResult:
    """Join two steps: mend against the Arabic, move doubts about the text in between to it."""
    if second.why is not None:
        return second
    links = compose(first.alignment, second.alignment)
    made = mend(unmasked(source), second.text, links, language)
    doubts = [*made.doubts]
    spans = {one.span for one in doubts if one.side is DoubtSide.SOURCE}
    names = {one.span for one in find_protected(source) if one.kind is ProtectedKind.NAME}
    for one in (*first.doubts, *_about_source(source, first.text, second.doubts)):
        if one.kind is DoubtKind.NAME:  # the last step decides which names stand
            continue
        if one.side is DoubtSide.SOURCE and one.span not in spans | names:
            spans.add(one.span)
            doubts.append(one)
    doubts += [
        replace(one, span=made.changes.forward(one.span))
        for one in second.doubts
        if one.side is DoubtSide.TARGET and one.kind is not DoubtKind.PROTECTED_SPAN
    ]
    return replace(
        second,
        text=made.text,
        alignment=made.alignment,
        doubts=tuple(doubts),
        mended=tuple(dict.fromkeys((*first.mended, *second.mended, *made.mended))),
        names_put_in=tuple(dict.fromkeys((*first.names_put_in, *second.names_put_in))),
    )


def _about_source(source: str, bridge: str, doubts: Sequence[Doubt]) -> Iterator[Doubt]:
    """Yield the doubts about a protected span of the bridge, with its place in the source."""
    places = {rendered(one.text, ENGLISH): one.span for one in find_protected(source)}
    for doubt in doubts:
        place = places.get(doubt.span.of(bridge))
        if doubt.kind is DoubtKind.PROTECTED_SPAN and place is not None:
            yield replace(doubt, span=place)
