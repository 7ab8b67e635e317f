"""Keep the steps of a review: units, segments, and what the memory learns of them.

Why it exists: a step is taken at once on the window's thread and written down on the lane of the
stores; an undone step is written the same way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.review_history import Revision, UnitChange
from reader.domain.translation import Origin, TranslationUnit, UnitState
from reader.services.library_ports import Library
from reader.services.own_memory import Remember, Remembered

__all__ = ["KeepReview"]


@dataclass(frozen=True, slots=True)
class KeepReview:
    """The use case. Lane storage.

    Attributes:
        library: Where articles and units are kept.
        remember: Keeps units in the person's memory; None keeps none there.
    """

    library: Library
    remember: Remember | None = None

    def run(self, article: Article, revision: Revision) -> None:
        """Keep what a step changed, or a step back.

        Args:
            article: After the step.
            revision: The step, as it was applied.

        Raises:
            DiskFull, StorageUnavailable: It could not be kept; what was kept before is untouched.
        """
        here = {one.segment_id for one in article.segments}
        by_language: defaultdict[str, list[TranslationUnit]] = defaultdict(list)
        for change in revision.changes:
            unit = change.after or _blank(change)
            if unit is not None and unit.segment_id in here:
                by_language[change.language].append(unit)
        if revision.segments is not None:
            self.library.put_segments(article, by_language)
        else:
            for language, units in by_language.items():
                self.library.put_units(article.article_id, language, units, reviewed=True)
        if self.remember is not None:
            self._learn(article, by_language)

    def other_units(
        self, article_id: ArticleId, known: Collection[str]
    ) -> dict[str, Mapping[SegmentId, TranslationUnit]]:
        """Return the kept units in the languages that are not in `known`.

        A merge or a split concerns them all: ask before it, on the lane of the stores.

        Raises:
            StorageUnavailable: The file can't be used.
        """
        return {
            language: self.library.units(article_id, language)
            for language in self.library.languages(article_id)
            if language not in known
        }

    def _learn(self, article: Article, by_language: dict[str, list[TranslationUnit]]) -> None:
        learnt: list[Remembered] = []
        for language, units in by_language.items():
            pair = LanguagePair(article.language, language)
            for unit in units:
                origin = unit.origin or Origin("", "", ())
                texts = (unit.source, unit.target, unit.state, origin.by, origin.made_at)
                learnt.append(Remembered(article.article_id, unit.segment_id, pair, *texts))
        if learnt and self.remember is not None:
            self.remember(learnt)


def _blank(change: UnitChange) -> TranslationUnit | None:
    """Return what stands for a unit that is gone: a sentence that is not translated yet."""
    if change.before is None:
        return None
    before = change.before
    return TranslationUnit(before.segment_id, before.source, "", UnitState.MISSING)
