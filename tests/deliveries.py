"""An article in the middle of a review: every state, comments, and ids that Word takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.domain.article import SegmentId
from reader.domain.translation import Origin, TranslationUnit, UnitState
from reader.services.export_article import (
    Comment,
    Delivery,
    ExportChoice,
    ExportFormat,
    delivery_of,
)
from reader.services.export_bilingual import Bilingual
from tests.adapters.export.articles import BILINGUAL

__all__ = ["COMMENTS", "REVIEWED", "delivery", "segment", "with_units"]

_STATES = {
    "s0.0": UnitState.CONFIRMED,
    "s1.0": UnitState.EDITED,
    "s2.0": UnitState.LOCKED,
    "s3.0": UnitState.REJECTED,
    "s4.0": UnitState.MACHINE,
    "s5.0": UnitState.CONFIRMED,
}


def segment(name: str) -> SegmentId:
    """Return an id of the article; a dot is no part of a bookmark's name."""
    return SegmentId(name.replace(".", "_"))


def _renamed(bilingual: Bilingual) -> Bilingual:
    article = bilingual.article
    segments = tuple(replace(one, segment_id=segment(one.segment_id)) for one in article.segments)
    units = {}
    for key, unit in bilingual.units.items():
        origin = Origin("", "", ("ar", "en"), by="Anna", made_at="2026-11-20T10:00:00+00:00")
        state = _STATES.get(key, unit.state)
        units[segment(key)] = replace(unit, segment_id=segment(key), state=state, origin=origin)
    return Bilingual(replace(article, segments=segments), "en", units, bilingual.packages)


REVIEWED = _renamed(BILINGUAL)
COMMENTS: Mapping[SegmentId, tuple[Comment, ...]] = {
    segment("s2.0"): (Comment("هل «الوفد» صحيح؟\nAnd the day?", "Anna"), Comment("Yes & no <3")),
    segment("s6.0"): (Comment("Pens or pencils?"),),
}


def delivery(
    wanted: ExportFormat,
    *,
    bilingual: bool = True,
    confirmed: bool = False,
    notes: bool = True,
    paragraphs: bool = False,
) -> Delivery:
    """Return the article as it is delivered."""
    choice = ExportChoice(wanted, bilingual, confirmed, notes, paragraphs)
    return delivery_of(REVIEWED, choice, COMMENTS)


def with_units(**changed: TranslationUnit | str | UnitState | None) -> Bilingual:
    """Return the article with other targets, states or units; None takes a unit away."""
    units = dict(REVIEWED.units)
    for name, new in changed.items():
        key = SegmentId(name)
        if new is None:
            units.pop(key)
        elif isinstance(new, UnitState):
            units[key] = replace(units[key], state=new)
        elif isinstance(new, TranslationUnit):
            units[key] = new
        else:
            units[key] = replace(units[key], target=new)
    return replace(REVIEWED, units=units)
