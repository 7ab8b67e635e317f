"""Translate an article: choose a route, run it in batches, the visible sentences first.

Why it exists: the window shows each sentence as soon as it is there, can be scrolled and closed at
any time, and never waits for the engine. So batches begin small and grow while they stay under a
second, the caller names before each what is visible, and a sentence that fails is a value.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from reader.domain.article import SegmentId
from reader.domain.copying import copied
from reader.domain.glossary import TermOccurrence
from reader.domain.language import ENGLISH, LanguagePair
from reader.domain.masking import has_words
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.name_insertion import name_slots
from reader.domain.translation import Origin, TranslationUnit, UnitState
from reader.domain.typesetting import typeset
from reader.services.batching import Batches
from reader.services.cancel import CancelToken
from reader.services.engine_settings import PROCESSING, effective
from reader.services.keep_names import mend_step, names_key
from reader.services.pivot import NamesToKeep, RouteResult, alternatives_of_route, run_route
from reader.services.ports import (
    CacheKey,
    Clock,
    Draft,
    EngineSettings,
    InstalledPackage,
    PackageShelf,
    TranslationEngine,
)
from reader.services.translation_step import StepResult

__all__ = ["Route", "SegmentRequest", "TranslateArticle", "names_of"]


@dataclass(frozen=True, slots=True)
class SegmentRequest:
    """A segment to translate; white space at the ends of `source` is left out.

    Attributes:
        segment_id: The segment.
        source: Its text.
        names: Glossary terms found in `source`, in order, to be kept as the glossary has them;
            empty translates without regard to names.
    """

    segment_id: SegmentId
    source: str
    names: tuple[TermOccurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """A way from a source language to a target language.

    Attributes:
        pair: The languages at its ends.
        steps: The packages to run one after the other, one or two.
    """

    pair: LanguagePair
    steps: tuple[InstalledPackage, ...]

    @property
    def route_id(self) -> str:
        """Return the ids of the packages, joined by a plus."""
        return "+".join(step.package_id for step in self.steps)

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages from source to target."""
        return (self.pair.source, *(step.pair.target for step in self.steps))


class TranslateArticle:
    """The use case. `translate` and `alternatives` run the engines: lane mt; the rest any lane."""

    def __init__(
        self, shelf: PackageShelf, clock: Clock, timer: Callable[[], float] = time.monotonic
    ) -> None:
        """Use the packages of `shelf`; `clock` dates the units, `timer` measures batches."""
        self._shelf = shelf
        self._clock = clock
        self._timer = timer

    def routes(self, pair: LanguagePair) -> list[Route]:
        """Return the ways to translate `pair`: direct packages first, then through English."""
        packages = self._shelf.installed()
        direct = [Route(pair, (one,)) for one in packages if one.pair == pair]
        also = [Route(pair, (one,)) for one in _serving(packages, pair) if one.pair != pair]
        if ENGLISH in {pair.source, pair.target}:
            return direct + also
        first = _serving(packages, LanguagePair(pair.source, ENGLISH))
        second = _serving(packages, LanguagePair(ENGLISH, pair.target))
        return direct + also + [Route(pair, both) for both in product(first, second)]

    def choose(self, pair: LanguagePair, prefer: str = "") -> Route | None:
        """Return the route to take, or None where no package serves.

        Args:
            pair: The languages.
            prefer: Id of a route, or of the package that shall write the target; empty for the
                best. One that is not there any more is passed over.
        """
        routes = self.routes(pair)
        named = [route for route in routes if prefer and route.route_id == prefer]
        named += [route for route in routes if prefer and route.steps[-1].package_id == prefer]
        return next(iter([*named, *routes]), None)

    def cache_key(
        self, source: str, route: Route, settings: EngineSettings, names: str = ""
    ) -> CacheKey:
        """Return the key of a machine translation of `source`, without white space at its ends.

        Args:
            source: The text.
            route: The packages.
            settings: As they are asked for.
            names: What `names_key` says of the names that are kept, else empty.
        """
        lines = dict.fromkeys(effective(settings, step).canonical() for step in route.steps)
        lines[f"processing={PROCESSING}"] = None
        return CacheKey(
            source=source.strip(),
            pair=route.pair,
            packages=tuple(f"{step.package_id}@{step.version}" for step in route.steps),
            settings=" | ".join(lines),
            names=names,
        )

    def request_key(
        self, request: SegmentRequest, route: Route, settings: EngineSettings
    ) -> CacheKey:
        """Return the key of a machine translation of `request`, with the names that it keeps."""
        names = names_of(request)
        steps = [(step.pair.target, step.names_put_in) for step in route.steps]
        key = names_key(names, request.source.strip(), steps) if names else ""
        return self.cache_key(request.source, route, settings, key)

    def missing_units(
        self, requests: Iterable[SegmentRequest], pair: LanguagePair
    ) -> list[TranslationUnit]:
        """Return units that say that no package translates `pair`."""
        why = message(
            QT_TRANSLATE_NOOP("Unit", "No installed package translates {source} to {target}."),
            source=pair.source,
            target=pair.target,
        )
        return [
            TranslationUnit(one.segment_id, one.source.strip(), "", UnitState.MISSING, why=why)
            for one in requests
        ]

    def translate(
        self,
        requests: Sequence[SegmentRequest],
        route: Route,
        settings: EngineSettings,
        cancel: CancelToken,
        first: Callable[[], Sequence[SegmentId]],
    ) -> Iterator[list[TranslationUnit]]:
        """Yield the units of `requests` as they are made, each once.

        Args:
            requests: What to translate, in reading order.
            route: The packages to use.
            settings: Beam and the like; `batch_size` is the most segments a batch.
            cancel: Checked before each batch, and a batch is kept under a second.
            first: Asked before each batch for the segments wanted next, such as the visible ones.

        Raises:
            Cancelled: `cancel` was set.
            PackageBroken: A package of the route can't be loaded.
        """
        batches = Batches(requests, settings.batch_size)
        engines: list[TranslationEngine] = []
        while batches.pending:
            cancel.check()
            batch = batches.next(first())
            started = self._timer()
            language = route.pair.source
            plain = [one for one in batch if not has_words(one.source, language)]
            units = [self._copied(one, route) for one in plain]
            rest = [one for one in batch if has_words(one.source, language)]
            if rest:
                engines = engines or [self._shelf.engine(step) for step in route.steps]
                units += self._translated(rest, route, engines, settings)
            batches.took(len(rest), self._timer() - started)
            yield units

    def alternatives(
        self, request: SegmentRequest, route: Route, settings: EngineSettings, count: int
    ) -> list[Draft]:
        """Return up to `count` different translations of one segment, mended, best first.

        Names are mended in them, but not put into the source.

        Raises:
            PackageBroken: A package of the route can't be loaded.
        """
        source = request.source.strip()
        if not has_words(source, route.pair.source):
            return []
        engines = [self._shelf.engine(step) for step in route.steps]
        language = route.pair.target
        slots = name_slots(names_of(request), source, language)
        found = alternatives_of_route(engines, source, settings, count)
        different: dict[str, StepResult] = {}
        for one in found:
            step = mend_step(source, slots, one.step, language).step
            different.setdefault(step.text, step)
        return [
            Draft(typeset(step.text), step.alignment, step.score) for step in different.values()
        ]

    def _translated(
        self,
        requests: Sequence[SegmentRequest],
        route: Route,
        engines: Sequence[TranslationEngine],
        settings: EngineSettings,
    ) -> list[TranslationUnit]:
        sources = [one.source.strip() for one in requests]
        started = self._timer()
        names = NamesToKeep(
            [names_of(one) for one in requests], [step.names_put_in for step in route.steps]
        )
        results = run_route(engines, sources, settings, names)
        letters = max(1, sum(map(len, sources)))
        pace = (self._timer() - started) / letters
        return [
            self._unit(one, source, route, result, pace * len(source))
            for one, source, result in zip(requests, sources, results, strict=True)
        ]

    def _unit(
        self,
        request: SegmentRequest,
        source: str,
        route: Route,
        result: RouteResult,
        seconds: float,
    ) -> TranslationUnit:
        step = result.step
        return TranslationUnit(
            segment_id=request.segment_id,
            source=source,
            target=typeset(step.text),
            state=UnitState.MACHINE if step.why is None else UnitState.FAILED,
            origin=Origin(
                package=route.steps[-1].package_id,
                version=route.steps[-1].version,
                route=route.languages,
                settings=step.settings,
                bridge=result.bridge,
                bridge_package=route.steps[0].package_id if len(route.steps) > 1 else "",
                bridge_version=route.steps[0].version if len(route.steps) > 1 else "",
                names_put_in=step.names_put_in,
                mended=step.mended,
                made_at=self._clock(),
                seconds=round(seconds, 4),
            ),
            alignment=step.alignment,
            doubts=step.doubts,
            score=step.score,
            why=step.why,
        )

    def _copied(self, request: SegmentRequest, route: Route) -> TranslationUnit:
        source = request.source.strip()
        target, alignment = copied(source, route.pair.target)
        origin = Origin("", "", route.languages, made_at=self._clock())
        made = (source, target, UnitState.MACHINE, origin, alignment)
        return TranslationUnit(request.segment_id, *made)


def names_of(request: SegmentRequest) -> tuple[TermOccurrence, ...]:
    """Return the names of `request` in code points of its source without white space at its start.

    Names whose words do not stand there, since the text was changed, are left out.
    """
    lead = len(request.source) - len(request.source.lstrip())
    source = request.source.strip()
    names = (_shifted(one, -lead) for one in request.names)
    return tuple(one for one in names if one.span.of(source) == one.form)


def _shifted(occurrence: TermOccurrence, offset: int) -> TermOccurrence:
    if not offset:
        return occurrence
    return replace(
        occurrence, span=occurrence.span.shifted(offset), head=occurrence.head.shifted(offset)
    )


def _serving(packages: Sequence[InstalledPackage], pair: LanguagePair) -> list[InstalledPackage]:
    """Return the packages that translate `pair`; those made for it before those that also can."""
    made = [one for one in packages if one.pair == pair]
    return made + [
        one for one in packages if one.pair.target == pair.target and pair.source in one.also_from
    ]
