"""What is printed of an article, and on which paper.

Why it exists: the window's dialog and the command line choose the same things; the page that is
drawn knows neither.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.services.preferences import ReadingMode

__all__ = ["Arrangement", "Paper", "PrintChoice", "arrangement_of"]


class Arrangement(StrEnum):
    """How article and translation stand on paper; the values are the command line's."""

    SIDE = "side"
    STACKED = "stacked"
    SOURCE = "source"
    TARGET = "target"


class Paper(StrEnum):
    """A size of paper."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """What was chosen.

    Attributes:
        arrangement: How the two texts stand.
        paper: Its size, portrait.
        with_notes: Whether the notes follow the article.
        swapped: Whether the Arabic stands at the left.
        searchable: Whether the Arabic is set in the face that can be found and copied in a file.
        latin_face: Face of the translation.
        arabic_face: Face of the Arabic where it need not be searchable.
    """

    arrangement: Arrangement = Arrangement.SIDE
    paper: Paper = Paper.A4
    with_notes: bool = False
    swapped: bool = False
    searchable: bool = True
    latin_face: str = "source-serif"
    arabic_face: str = "naskh"


def arrangement_of(mode: ReadingMode) -> Arrangement:
    """Return how a page is printed as it is read in `mode`."""
    return {
        ReadingMode.SIDE: Arrangement.SIDE,
        ReadingMode.STACKED: Arrangement.STACKED,
    }.get(mode, Arrangement.SOURCE)
