"""The names to keep in an article, as the glossary and the setting are now.

Why it exists: the translation and its renewal ask the same question, on different lanes, and must
get the same answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.glossary import TermOccurrence
from reader.domain.messages import Message
from reader.services.look_up_terms import LookUpTerms

__all__ = ["KeptNames"]


@dataclass(frozen=True, slots=True)
class KeptNames:
    """Finds them; any lane.

    Attributes:
        terms: The glossary.
        hidden: Returns the terms that are no names in an article, by its fingerprint.
        wanted: Tells whether names are kept at all.
    """

    terms: LookUpTerms
    hidden: Callable[[str], tuple[AbstractSet[str], tuple[Message, ...]]]
    wanted: Callable[[], bool]

    def __call__(
        self, fingerprint: str, texts: Sequence[tuple[SegmentId, str]]
    ) -> Mapping[SegmentId, Sequence[TermOccurrence]]:
        """Return the names of sentences, given in reading order."""
        if not self.wanted():
            return {}
        hidden, _ = self.hidden(fingerprint)
        return self.terms.occurrences(texts, hidden)
