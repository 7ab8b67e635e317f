"""A route run: one step, or two with English in between.

Why it exists: where no package goes straight to the target, the Arabic goes through English. The
English is kept, the alignments of the two steps multiply into one, and protected spans are held
against the Arabic, not against the English.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.domain.alignment import compose
from reader.domain.language import ENGLISH
from reader.domain.masking import unmasked
from reader.domain.protected import ProtectedKind, find_protected, rendered
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.services.engine_settings import effective
from reader.services.mend_translation import mend
from reader.services.ports import EngineSettings, TranslationEngine
from reader.services.translation_step import (
    StepResult,
    alternatives_of_step,
    translate_step,
)

__all__ = ["RouteResult", "alternatives_of_route", "run_route"]


@dataclass(frozen=True, slots=True)
class RouteResult:
    """What a route made of one source: the last step's result, and the text in between."""

    step: StepResult
    bridge: str = ""


def run_route(
    engines: Sequence[TranslationEngine], sources: Sequence[str], settings: EngineSettings
) -> list[RouteResult]:
    """Translate `sources` through `engines`, one or two; one result a source, same order."""
    first = translate_step(engines[0], sources, effective(settings, engines[0].package))
    if len(engines) == 1:
        return [RouteResult(step) for step in first]
    going_on = [number for number, step in enumerate(first) if step.why is None]
    second = translate_step(
        engines[1], [first[n].text for n in going_on], effective(settings, engines[1].package)
    )
    results = [RouteResult(step) for step in first]
    language = engines[1].package.pair.target
    for number, step in zip(going_on, second, strict=True):
        both = _composed(sources[number], first[number], step, language)
        results[number] = RouteResult(both, first[number].text)
    return results


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
    )


def _about_source(source: str, bridge: str, doubts: Sequence[Doubt]) -> Iterator[Doubt]:
    """Yield the doubts about a protected span of the bridge, with its place in the source."""
    places = {rendered(one.text, ENGLISH): one.span for one in find_protected(source)}
    for doubt in doubts:
        place = places.get(doubt.span.of(bridge))
        if doubt.kind is DoubtKind.PROTECTED_SPAN and place is not None:
            yield replace(doubt, span=place)
