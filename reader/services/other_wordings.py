"""Other ways to say a sentence: alternatives of the beam, and what another package makes of it.

Why it exists: who corrects a draft sees at once what else the machine would say. It is a small job
between two batches of the article, in two steps: what is quick comes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.translate_article import Route, SegmentRequest, TranslateArticle

__all__ = ["Wording", "other_route", "other_wordings"]


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording.

    Attributes:
        text: In the target language.
        route: What made it.
    """

    text: str
    route: Route


def other_route(routes: Sequence[Route], used: Route) -> Route | None:
    """Return the best way to translate that is not the one in use."""
    return next((one for one in routes if one.route_id != used.route_id), None)


def other_wordings(
    translate: TranslateArticle,
    request: SegmentRequest,
    routes: tuple[Route, Route | None],
    count: int,
    cancel: CancelToken,
) -> Iterator[tuple[Wording, ...]]:
    """Yield what the route in use says beside its draft, then what the other one says. Lane mt.

    Args:
        translate: Knows the engines.
        request: The sentence.
        routes: The one in use, and another one if there is any.
        count: How many of the first kind at most.
        cancel: Checked before each step.

    Raises:
        Cancelled: It is not wanted any more.
        PackageBroken: A package can't be loaded.
    """
    used, other = routes
    settings = EngineSettings()
    cancel.check()
    drafts = translate.alternatives(request, used, settings, count)
    yield tuple(Wording(one.text, used) for one in drafts if one.text)
    if other is None:
        return
    cancel.check()
    for units in translate.translate([request], other, settings, cancel, tuple):
        yield tuple(Wording(one.target, other) for one in units if one.target)
