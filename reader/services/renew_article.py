"""Renew an article's machine translation that an older package made; what a person edited is kept.

Why it exists: after a better package or a newer version of one was installed, an article that was
translated before reads as it did. On request its machine sentences are made again; a sentence that
a person edited, confirmed, locked or rejected stays as it is, and a new draft is only offered for
it (`domain.review.takes`), never for a locked one. The old text stays until the new one is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.translation import Origin, TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.own_units import outdated
from reader.services.ports import EngineSettings, MachineCache
from reader.services.prepare_translation import units_made_before
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["OlderUnits", "RenewArticle", "older_units"]


@dataclass(frozen=True, slots=True)
class OlderUnits:
    """What of an article other packages made than those in use.

    Attributes:
        stale: Sentences to make again, in reading order.
        to_offer: A person's sentences for which a new draft may be offered, in reading order.
        kept: How many sentences a person has; they stay as they are.
        made_by: ``id version`` of what made the stale ones, and of how many, most first.
    """

    stale: tuple[SegmentRequest, ...] = ()
    to_offer: tuple[SegmentRequest, ...] = ()
    kept: int = 0
    made_by: tuple[tuple[str, int], ...] = ()

    @property
    def requests(self) -> tuple[SegmentRequest, ...]:
        """Return all that an engine is asked for: what is shown first, what is offered last."""
        return self.stale + self.to_offer


def older_units(
    requests: Sequence[SegmentRequest], units: Mapping[SegmentId, TranslationUnit], route: Route
) -> OlderUnits:
    """Return what `route`, as it is installed now, would make with another package or version.

    Any lane; takes no time. What was copied is nobody's, and what failed or is missing is no older
    translation: both are left out, and so is a unit of another source.

    Args:
        requests: The sentences of the article, in reading order.
        units: What is there.
        route: What is in use.
    """
    stale: list[SegmentRequest] = []
    made_by: Counter[str] = Counter()
    persons: dict[SegmentId, TranslationUnit] = {}
    for request in requests:
        unit = units.get(request.segment_id)
        if unit is None or unit.origin is None:
            continue
        if unit.is_persons:
            persons[request.segment_id] = unit
        elif unit.source == request.source.strip() and _is_older(unit, unit.origin, route):
            stale.append(request)
            made_by[_named(unit.origin)] += 1
    offered = outdated(persons, route)
    to_offer = tuple(one for one in requests if one.segment_id in offered)
    return OlderUnits(tuple(stale), to_offer, len(persons), tuple(made_by.most_common()))


def _is_older(unit: TranslationUnit, origin: Origin, route: Route) -> bool:
    if not unit.is_machine_made or not origin.package:
        return False
    now = [(step.package_id, step.version) for step in route.steps]
    made = [(origin.package, origin.version)]
    if origin.bridge_package:
        first = (origin.bridge_package, origin.bridge_version)
        if not origin.bridge_version and len(now) > 1:  # of a time when it was not written down
            first = (origin.bridge_package, now[0][1])
        made.insert(0, first)
    return made != now


def _named(origin: Origin) -> str:
    own = f"{origin.package} {origin.version}"
    if not origin.bridge_package:
        return own
    return f"{origin.bridge_package} {origin.bridge_version}".rstrip() + f" + {own}"


@dataclass(frozen=True, slots=True)
class RenewArticle:
    """The use case: two steps on two lanes, both of them by way of `domain.review.takes`.

    Attributes:
        translate: Knows the routes, the keys and the engines.
        settings: What is asked of the engines.
    """

    translate: TranslateArticle
    settings: EngineSettings

    def made_before(
        self,
        wanted: Sequence[SegmentRequest],
        route: Route,
        cache: MachineCache,
        cancel: CancelToken,
    ) -> Iterator[list[TranslationUnit] | ReaderError]:
        """Yield the units of `wanted` that `route` made before, a slice at a time. Lane storage.

        Storage that can't be read is yielded as its error; the engine makes all of it then.

        Raises:
            Cancelled: `cancel` was set.
        """
        yield from units_made_before(self.translate, cache, self.settings, wanted, route, cancel)

    def made_anew(
        self,
        wanted: Sequence[SegmentRequest],
        route: Route,
        cancel: CancelToken,
        first: Callable[[], Sequence[SegmentId]] = tuple,
    ) -> Iterator[list[TranslationUnit]]:
        """Yield the units of `wanted` as the engine makes them; failures are left out. Lane mt.

        A sentence that fails now keeps its older translation.

        Raises:
            Cancelled: `cancel` was set.
            PackageBroken: A package of the route can't be loaded.
        """
        for batch in self.translate.translate(wanted, route, self.settings, cancel, first):
            good = [unit for unit in batch if unit.target]
            if good:
                yield good
