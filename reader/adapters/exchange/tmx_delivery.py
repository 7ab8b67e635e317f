"""A delivered article as a translation memory, TMX.

Why it exists: the units of an article are made into units of a memory here, so that there is one
writer of TMX. Who made a target goes along; a draft says "machine" and its state, since a memory
that takes it for a person's work is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.adapters.exchange.tmx_writer import write_tmx
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.domain.translation import UnitState
from reader.services.export_article import Delivery

__all__ = ["tmx_delivery"]


def tmx_delivery(delivery: Delivery) -> bytes:
    """Return the memory, UTF-8, without sentences that have no target or a rejected one."""
    language = delivery.bilingual.article.language
    return "".join(write_tmx(_units(delivery), language)).encode("utf-8")


def _units(delivery: Delivery) -> Iterator[MemoryUnit]:
    bilingual = delivery.bilingual
    pair = LanguagePair(bilingual.article.language, bilingual.target)
    for one in delivery.sentences:
        unit = one.sentence.unit
        if unit is None or not unit.target or unit.state is UnitState.REJECTED:
            continue
        yield MemoryUnit(
            pair=pair,
            source=one.sentence.source,
            target=unit.target,
            state=unit.state,
            by=unit.origin.by if unit.origin is not None else "",
            made_at=unit.origin.made_at if unit.origin is not None else "",
            article_id=bilingual.article.article_id,
            segment_id=unit.segment_id,
            note="\n".join(said.text for said in delivery.comments_on(unit.segment_id)),
        )
