"""A second opinion: what another package makes of the same sentences, and where the two disagree.

Why it exists: a translation can be fluent and wrong, and nothing in it tells. Another package, or
the way through English beside the direct one, makes other mistakes; where both say the same, the
sentence is probably right, and where they do not, it is worth a look. It runs in the background,
a batch at a time, the visible sentences first; agreement raises no mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.disagreement import Disagreement, disagreement
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["Opinion", "SecondOpinion", "opinion_of", "ranked", "second_routes"]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What another route says of one sentence.

    Attributes:
        segment_id: The sentence.
        shown: The translation that it was compared with.
        target: What the other one says; empty where it failed.
        route: The other one.
        disagreement: What they do not have in common; None where there is nothing to compare.
    """

    segment_id: SegmentId
    shown: str
    target: str
    route: Route
    disagreement: Disagreement | None

    @property
    def is_marked(self) -> bool:
        """Tell whether the reader shall see a mark: the two do not say the same."""
        return self.disagreement is not None and not self.disagreement.agrees

    @property
    def share(self) -> float:
        """Return how much of it they disagree about, 0 to 1."""
        return 0.0 if self.disagreement is None else self.disagreement.share


def second_routes(routes: Sequence[Route], used: Route) -> tuple[Route, ...]:
    """Return who may be asked beside `used`, the most different first; empty where nobody may.

    Who shares no package with it comes before who shares one: through English against the direct
    way, where the same package writes the Dutch, is only half another opinion.
    """
    own = {step.path for step in used.steps}
    others = [one for one in routes if one.route_id != used.route_id]
    return tuple(sorted(others, key=lambda one: sum(step.path in own for step in one.steps)))


def opinion_of(unit: TranslationUnit, other: TranslationUnit, route: Route) -> Opinion:
    """Compare what is shown with what `route` made of the same sentence."""
    compared = None
    if unit.target and other.target:
        compared = disagreement(unit.target, other.target, route.pair.target)
    return Opinion(unit.segment_id, unit.target, other.target, route, compared)


def ranked(opinions: Iterable[Opinion]) -> tuple[Opinion, ...]:
    """Return the marked ones, the greatest disagreement first, then as they were given."""
    return tuple(sorted((one for one in opinions if one.is_marked), key=lambda one: -one.share))


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """The use case. Lane mt.

    Attributes:
        translate: Knows the engines.
        settings: What is asked of them.
    """

    translate: TranslateArticle
    settings: EngineSettings

    def run(
        self,
        requests: Sequence[SegmentRequest],
        units: Mapping[SegmentId, TranslationUnit],
        route: Route,
        cancel: CancelToken,
        first: Callable[[], Sequence[SegmentId]] = tuple,
    ) -> Iterator[list[Opinion]]:
        """Yield opinions as they are made, one a sentence that has a translation.

        Args:
            requests: The sentences of the article, in reading order, with their names.
            units: What is shown; sentences without a translation of the same source are left out.
            route: Who is asked.
            cancel: Checked before each batch.
            first: Asked before each batch for the sentences wanted next, such as the visible ones.

        Raises:
            Cancelled: `cancel` was set.
            PackageBroken: A package of the route can't be loaded.
        """
        asked = [one for one in requests if _is_comparable(one, units)]
        for batch in self.translate.translate(asked, route, self.settings, cancel, first):
            yield [opinion_of(units[one.segment_id], one, route) for one in batch]


def _is_comparable(request: SegmentRequest, units: Mapping[SegmentId, TranslationUnit]) -> bool:
    unit = units.get(request.segment_id)
    return unit is not None and bool(unit.target) and unit.source == request.source.strip()
