"""A delivered article as a translation memory, TMX.

Why it exists: the units of an article are made into units of a memory here, so that there is one
writer of TMX. Who made a target goes along; a draft says "machine" and its state, since a memory
that takes it for a person's work is worse than none.

The memory is a part of its own; it is asked for by name, and where it is not there the format says
so and no other is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from reader.domain.errors import WrongUse
from reader.domain.language import LanguagePair
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.translation import UnitState
from reader.services.export_article import Delivery

__all__ = ["tmx_delivery"]


def tmx_delivery(delivery: Delivery) -> bytes:
    """Return the memory, UTF-8; sentences without a target, or with a rejected one, are left out.

    Raises:
        WrongUse: The app has no translation memory.
    """
    try:
        values = import_module("reader.domain.memory")
        writer = import_module("reader.adapters.exchange.tmx_writer")
    except ModuleNotFoundError as exc:
        raise WrongUse(
            message(QT_TRANSLATE_NOOP("Export", "TMX can't be written yet.")),
            hint=message(QT_TRANSLATE_NOOP("Export", "Choose XLIFF, which most tools read too.")),
        ) from exc
    language = delivery.bilingual.article.language
    return "".join(writer.write_tmx(_units(delivery, values), language)).encode("utf-8")


def _units(delivery: Delivery, values: ModuleType) -> Iterator[object]:
    bilingual = delivery.bilingual
    pair = LanguagePair(bilingual.article.language, bilingual.target)
    for one in delivery.sentences:
        unit = one.sentence.unit
        if unit is None or not unit.target or unit.state is UnitState.REJECTED:
            continue
        yield values.MemoryUnit(
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
