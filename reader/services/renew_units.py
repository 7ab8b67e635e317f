"""Which sentences must be translated again, since a name or the way of keeping names has changed.

Why it exists: a new entry in the glossary concerns a few sentences of an article. What each unit
was made from is compared with what it would be made from now, by their cache keys; only machine
translations that differ are made again, from the cache where they were made so before. What a
person edited, confirmed, locked or rejected is never touched.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings, MachineCache
from reader.services.prepare_translation import units_made_before
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle, names_of

__all__ = ["Made", "RenewUnits", "Renewal", "note_made"]

BREATH_EVERY: Final = 16
"""Sentences compared, some 2 ms of work, after which other threads may run."""
BREATH_SECONDS: Final = 0.0005


class Made(NamedTuple):
    """What a unit was made from."""

    request: SegmentRequest
    route: Route


def note_made(
    made: dict[SegmentId, Made],
    units: Iterable[TranslationUnit],
    requests: Mapping[SegmentId, SegmentRequest],
    route: Route,
) -> None:
    """Write down in `made` what `units` were made from, as far as `requests` has it."""
    for unit in units:
        request = requests.get(unit.segment_id)
        if request is not None and unit.source == request.source.strip():
            made[unit.segment_id] = Made(request, route)


@dataclass(frozen=True, slots=True)
class Renewal:
    """What comes first.

    Attributes:
        routes: Ways to translate, as they are now, best first.
        route: The one in use, as it is now.
        stale: The sentences to translate again, in reading order.
    """

    routes: Sequence[Route]
    route: Route
    stale: tuple[SegmentRequest, ...]


@dataclass(frozen=True, slots=True)
class RenewUnits:
    """The use case. Lane storage.

    Attributes:
        translate: Knows the routes and the keys.
        cache: Units made before.
        settings: What is asked of the engines.
    """

    translate: TranslateArticle
    cache: MachineCache
    settings: EngineSettings

    def run(
        self,
        requests: Sequence[SegmentRequest],
        units: Mapping[SegmentId, TranslationUnit],
        made: Mapping[SegmentId, Made],
        route: Route,
        cancel: CancelToken,
    ) -> Iterator[Renewal | list[TranslationUnit] | ReaderError]:
        """Yield the `Renewal` once, then lists of units that were made so before.

        Args:
            requests: The sentences of the article as they would be asked for now.
            units: What is there now.
            made: What it was made from; units without an entry stay.
            route: The route in use; it stays where it is not installed any more.
            cancel: Checked between slices.

        Storage that can't be read is yielded as its error; the engine makes all of it then.
        """
        routes = self.translate.routes(route.pair)
        now = next((one for one in routes if one.route_id == route.route_id), route)
        stale: list[SegmentRequest] = []
        for number, request in enumerate(requests, 1):
            if number % BREATH_EVERY == 0:
                cancel.check()
                time.sleep(BREATH_SECONDS)
            unit, before = units.get(request.segment_id), made.get(request.segment_id)
            if unit is None or before is None or not unit.is_machine_made:
                continue
            if unit.source == request.source.strip() and self._differs(before, request, now):
                stale.append(request)
        yield Renewal(routes, now, tuple(stale))
        yield from units_made_before(self.translate, self.cache, self.settings, stale, now, cancel)

    def _differs(self, before: Made, request: SegmentRequest, route: Route) -> bool:
        """Tell whether `request` would be made otherwise; most names are seen to be the same."""
        if before.route == route and names_of(before.request) == names_of(request):
            return False
        keys = [
            self.translate.request_key(one, way, self.settings)
            for one, way in (before, (request, route))
        ]
        return keys[0] != keys[1]
