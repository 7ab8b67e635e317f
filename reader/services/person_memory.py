"""The translation memory as a review knows it: what the person translated before, and what is new.

Why it exists: the memory finds units by likeness, in files of customers too; a review asks for the
person's own translation of a sentence and tells what became of one. Both are said here in the
memory's own terms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import MEMORY_STATES, MemoryUnit
from reader.services.memory_ports import MemorySearch, TranslationMemory
from reader.services.own_memory import MemoryHit, Remembered

__all__ = ["LearnUnits", "PersonMemory"]


@dataclass(frozen=True, slots=True)
class PersonMemory:
    """`OwnMemory` by the search of the translation memory. The thread of that search.

    Attributes:
        search: Finds units; those of imported files are passed over: they are suggested only.
    """

    search: MemorySearch

    def exact(self, source: str, pair: LanguagePair) -> MemoryHit | None:
        """Return the person's own translation of exactly this sentence, the newest one; or None.

        Raises:
            StorageUnavailable: It can't be read.
        """
        own = (one for one in self.search.exact(source, pair) if one.is_own)
        found = next(own, None)
        return None if found is None else MemoryHit(found.target, found.by, found.made_at)


@dataclass(frozen=True, slots=True)
class LearnUnits:
    """Keeps what a review changed. The thread of its memory, lane storage.

    Attributes:
        memory: Keeps the units.
    """

    memory: TranslationMemory

    def remember(self, units: Sequence[Remembered]) -> None:
        """Keep the units that a person stands behind, and forget the others where they stood.

        Raises:
            DiskFull: There is no room.
            StorageUnavailable: It can't be written.
        """
        gone: defaultdict[tuple[ArticleId, LanguagePair], list[SegmentId]] = defaultdict(list)
        kept: list[MemoryUnit] = []
        for one in units:
            if one.state in MEMORY_STATES and one.target.strip():
                kept.append(_unit(one))
            else:
                gone[one.article_id, one.pair].append(one.segment_id)
        if kept:
            self.memory.put(kept)
        for (article_id, pair), segments in gone.items():
            self.memory.leave(article_id, segments, pair)


def _unit(one: Remembered) -> MemoryUnit:
    return MemoryUnit(
        one.pair,
        one.source,
        one.target,
        one.state,
        one.by,
        one.made_at,
        article_id=one.article_id,
        segment_id=one.segment_id,
    )
