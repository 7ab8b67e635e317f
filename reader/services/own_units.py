"""What a person has translated of an article already: kept units, then exact matches of the memory.

Why it exists: a person's unit always wins, so it must be there before the machine is asked. Storage
that can't be read is told as its error, and the machine's draft is shown then.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.article import ArticleId, SegmentId
from reader.domain.errors import ReaderError
from reader.domain.language import LanguagePair
from reader.domain.review import from_memory, resourced
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.services.own_memory import OwnMemory
from reader.services.translate_article import Route, SegmentRequest

__all__ = ["OwnUnits", "outdated"]


def outdated(
    units: Mapping[SegmentId, TranslationUnit], route: Route | None
) -> frozenset[SegmentId]:
    """Return the units whose newest draft `route` would make with another package or version.

    A locked one is closed: nothing is offered for it.
    """
    if route is None:
        return frozenset()
    last = route.steps[-1]
    found = set()
    for segment_id, unit in units.items():
        newest = unit.offer or unit.draft
        if unit.state is UnitState.LOCKED or newest is None or not newest.origin.package:
            continue
        if (newest.origin.package, newest.origin.version) != (last.package_id, last.version):
            found.add(segment_id)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class OwnUnits:
    """The use case. Lane storage.

    Attributes:
        library: Where the person's units of an article are kept, or None.
        memory: The person's own memory, or None.
        reviewer: Name of the person, where the memory doesn't know it.
    """

    library: Library | None
    memory: OwnMemory | None
    reviewer: str = ""

    def kept(
        self, article_id: ArticleId, language: str, wanted: Sequence[SegmentRequest]
    ) -> Generator[ReaderError, None, dict[SegmentId, TranslationUnit]]:
        """Return the person's units of `wanted`; one whose source was corrected is led after it."""
        if self.library is None:
            return {}
        try:
            units = self.library.units(article_id, language)
        except ReaderError as error:
            yield error
            return {}
        found: dict[SegmentId, TranslationUnit] = {}
        for one in wanted:
            unit = units.get(one.segment_id)
            if unit is not None and unit.is_persons:
                source = one.source.strip()
                found[one.segment_id] = unit if unit.source == source else resourced(unit, source)
        return found

    def remembered(
        self, wanted: Sequence[SegmentRequest], pair: LanguagePair, cancel: CancelToken
    ) -> Generator[ReaderError | list[TranslationUnit], None, frozenset[SegmentId]]:
        """Yield units of the sentences that the memory has; return their segments."""
        if self.memory is None:
            return frozenset()
        found: list[TranslationUnit] = []
        for one in wanted:
            cancel.check()
            source = one.source.strip()
            try:
                hit = self.memory.exact(source, pair)
            except ReaderError as error:
                yield error
                break
            if hit is not None and hit.target.strip():
                blank = TranslationUnit(one.segment_id, source, "", UnitState.MISSING)
                by = hit.by or self.reviewer
                found.append(from_memory(blank, hit.target, by, hit.made_at))
        if found:
            yield found
        return frozenset(unit.segment_id for unit in found)
