"""What the hover card is about: a name with its place, a word with its readings, or a guess.

Why it exists: the card's buttons mean something to the glossary, the known words and the look-up
box; each of them is told which button was pressed and on what.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.domain.lexicon import WordAnalysis
from reader.ui.page_marks import WordAt
from reader.ui.term_marks import TermPlace

__all__ = ["CardSubject"]


@dataclass(frozen=True, slots=True)
class CardSubject:
    """What one card shows.

    Attributes:
        word: The word on the page.
        place: The name or term that it belongs to, or None.
        analyses: Of a word that is no name: the chosen one first; else empty.
        number: Which of the analyses is shown.
    """

    word: WordAt
    place: TermPlace | None = None
    analyses: tuple[WordAnalysis, ...] = ()
    number: int = 0

    @property
    def analysis(self) -> WordAnalysis | None:
        """Return the analysis that is shown; None for a name."""
        return self.analyses[self.number] if self.analyses else None
