"""Find the terms of an article, and how its translation renders them.

Why it exists: the window underlines names, the card explains them, the commands list them; all ask
here. The index of a hundred thousand terms is built once, when it is first needed, and again only
when the glossary has changed.

Safe from any thread, but the first call after a change builds the index: never on the GUI thread.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, MatchingRules, TermIndex, TermOccurrence
from reader.domain.name_rendering import Rendering, rendering
from reader.domain.translation import TranslationUnit
from reader.services.long_lived import spare

__all__ = ["LookUpTerms", "Rendering", "no_rules"]

log = logging.getLogger(__name__)

BREATH_EVERY: Final = 12
"""Segments, some 2 ms of work, after which a long article lets other threads run: two threads that
compute can keep the GIL from a third one for half a second."""
BREATH_SECONDS: Final = 0.0005
_NOTHING_HIDDEN: Final[AbstractSet[str]] = frozenset()


def no_rules() -> MatchingRules:
    """Return rules that ask for no care."""
    return MatchingRules()


class LookUpTerms:
    """The use case; one for the program."""

    def __init__(
        self,
        loader: Callable[[], Sequence[GlossaryTerm]],
        own: Callable[[], Iterable[GlossaryTerm]],
        rules: Callable[[], MatchingRules] = no_rules,
    ) -> None:
        """Keep where the terms come from; nothing is read yet.

        Args:
            loader: Reads the shipped terms; called once, when they are first needed.
            own: Reads the user's own terms; called for each new index.
            rules: Reads which forms need care; called once.
        """
        self._loader, self._own, self._read_rules = loader, own, rules
        self._building = threading.Lock()
        self._shipped: Sequence[GlossaryTerm] | None = None
        self._rules = MatchingRules()
        self._index: TermIndex | None = None
        self._revision = 0

    @property
    def revision(self) -> int:
        """Return the number of the glossary's version; `refresh` counts it up."""
        return self._revision

    def current_revision(self) -> int:
        """Return `revision`, for who asks again and again."""
        return self._revision

    @property
    def is_ready(self) -> bool:
        """Tell whether the index is built, so that a look-up takes no time. Never waits."""
        index = self._index
        return index is not None and index.revision == self._revision

    def refresh(self) -> None:
        """Forget the index: the user's terms have changed. Never waits; the next call builds it."""
        self._revision += 1

    def index(self) -> TermIndex:
        """Return the index of the glossary as it is now, built where it is not."""
        index = self._index
        if index is not None and index.revision == self._revision:
            return index
        with self._building:
            index = self._index
            if index is None or index.revision != self._revision:
                index = self._index = self._build(self._revision)
                spare("glossary")
            return index

    def occurrences(
        self,
        texts: Sequence[tuple[SegmentId, str]],
        hidden: AbstractSet[str] = _NOTHING_HIDDEN,
    ) -> dict[SegmentId, list[TermOccurrence]]:
        """Return the terms of an article.

        Args:
            texts: Id and text of each segment in reading order, the article's from its beginning:
                a surname is linked once the full name stood before it.
            hidden: Ids of terms that the reader said are no names here.

        Returns:
            An entry for each segment, in the same order; its terms in order, not overlapping,
            with spans in code points of the segment's text.
        """
        index = self.index()
        seen: set[str] = set()
        found: dict[SegmentId, list[TermOccurrence]] = {}
        for number, (segment_id, text) in enumerate(texts, 1):
            if number % BREATH_EVERY == 0:
                time.sleep(BREATH_SECONDS)
            terms = index.find(text, seen, hidden)
            seen.update(one.term.term_id for one in terms)
            found[segment_id] = terms
        return found

    def rendering(
        self, occurrence: TermOccurrence, unit: TranslationUnit, language: str
    ) -> Rendering:
        """Return how `unit`, whose target is in `language`, renders an occurrence of its segment.

        `agrees` holds for the glossary's name, its acronym or full name, a genitive, any case and
        accents, with or without an article; not for a derived adjective ("Iranian" for Iran).
        """
        return rendering(occurrence, unit, language)

    def _build(self, revision: int) -> TermIndex:
        if self._shipped is None:
            self._rules = self._read_rules()
            self._shipped = self._loader()
        index = TermIndex(
            [*self._own(), *self._shipped],
            self._rules.context_forms,
            self._rules.article_forms,
            revision,
        )
        log.info("glossary: %d terms, revision %d", len(index), revision)
        return index
