"""A route run: one step, or two with English in between.

Why it exists: where no package goes straight to the target, the Arabic goes through English. The
English is kept, the alignments of the two steps multiply into one, and protected spans are held
against the Arabic, not against the English. Where the second step loses a name that stands in the
English, other English that the first step would have written is tried.
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
from reader.services.keep_names import (
    NamedStep,
    is_as_fluent,
    mend_step,
    other_ways,
    translate_named,
    with_more_names,
)
from reader.services.mend_names import without_genitive
from reader.services.mend_translation import mend
from reader.services.ports import EngineSettings, NamesPutIn, TranslationEngine
from reader.services.translation_step import (
    StepResult,
    alternatives_of_step,
    translate_step,
)

OTHER_BRIDGES: Final = 6
"""How many other English sentences are tried for a name that the second step loses."""

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
    last = [_slots(*one, engines[1]) for one in zip(kept, sources, strict=True)]
    route = _TwoSteps(engines, settings, names)
    begun = [
        _Begun(sources[n], slots[n], last[n], one)
        for n, one in enumerate(first)
        if one.step.why is None
    ]
    ended = iter(route.ended(begun))
    for number, one in enumerate(first):
        if one.step.why is None:
            results[number] = next(ended)
    return results


@dataclass(frozen=True, slots=True)
class _Begun:
    """A source that is through the first step.

    Attributes:
        source: The source.
        slots: Its names as the first step has to write them.
        wanted: Its names as the last step has to write them; spans in `source`.
        first: What the first step wrote.
    """

    source: str
    slots: Sequence[NameSlot]
    wanted: Sequence[NameSlot]
    first: NamedStep


@dataclass(frozen=True, slots=True)
class _TwoSteps:
    """The second step of a route, and another English where it loses a name."""

    engines: Sequence[TranslationEngine]
    settings: EngineSettings
    names: NamesToKeep

    def ended(self, begun: Sequence[_Begun]) -> list[RouteResult]:
        """Return what the second step makes of `begun`, same order."""
        found: list[RouteResult] = []
        for one, made in zip(begun, self._second(begun, thorough=True), strict=True):
            best = (made, one.first.step.text)
            if made.step.why is None and not made.is_complete:
                best = self._by_another_way(one, made)
            found.append(RouteResult(best[0].step, best[1]))
        return found

    def _second(self, begun: Sequence[_Begun], *, thorough: bool) -> list[NamedStep]:
        """Return the whole routes, mended, links and places in the first sources."""
        engine = self.engines[1]
        steps = translate_named(
            engine,
            [one.first.step.text for one in begun],
            [bridge_slots(one.slots, one.first, one.wanted) for one in begun],
            effective(self.settings, engine.package),
            self.names.when(1),
            thorough=thorough,
        )
        language = engine.package.pair.target
        return [
            mend_step(
                one.source,
                one.wanted,
                _composed(one.source, one.first.step, named.step, language),
                language,
            )
            for one, named in zip(begun, steps, strict=True)
        ]

    def _by_another_way(self, begun: _Begun, made: NamedStep) -> tuple[NamedStep, str]:
        """Return the route with the most names through what else the first step would write."""
        engine = self.engines[0]
        others: dict[str, _Begun] = {}
        for other in other_ways(
            engine,
            begun.source,
            begun.slots,
            effective(self.settings, engine.package),
            self.names.when(0),
        ):
            as_good = other.right >= begun.first.right and is_as_fluent(other, begun.first)
            if as_good and other.step.text != begun.first.step.text:
                others.setdefault(other.step.text, replace(begun, first=other))
        bridges = list(others.values())[:OTHER_BRIDGES]
        routes = self._second(bridges, thorough=False)
        best = with_more_names(made, routes)
        texts = [begun.first.step.text, *(one.first.step.text for one in bridges)]
        return best, texts[[made, *routes].index(best)]


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
