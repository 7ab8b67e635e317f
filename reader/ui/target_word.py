"""Which word of the translation the reader means: the first one selected, else the one stood on.

Why it exists: what goes on from a word must know its sentence and its place in that sentence's
translation; the page knows rows. GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.domain.article import SegmentId
from reader.domain.words import words
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side

__all__ = ["TargetWord", "place_in_target", "target_word"]


@dataclass(frozen=True, slots=True)
class TargetWord:
    """A word of a translation.

    Attributes:
        segment: Its sentence.
        text: The word as it is shown.
        at: Where it begins in the sentence's target, code points.
    """

    segment: SegmentId
    text: str
    at: int


def target_word(canvas: PageCanvas) -> TargetWord | None:
    """Return the word of the translation that is meant; None where there is none."""
    model, marks = canvas.model, canvas.marks
    if model is None or marks is None:
        return None
    selection = marks.selection
    if selection is not None and not selection.empty and selection.side is Side.TARGET:
        first = selection.ordered[0]
        composition = model.compose(first.row, Side.TARGET)
        word = next((one for one in words(composition.text) if one.end > first.position), None)
        segment = composition.segment_at(word.start) if word is not None else None
        if word is not None and segment is not None:
            return place_in_target(model, WordAt(segment, Side.TARGET, word))
    return place_in_target(model, marks.word) if marks.word is not None else None


def place_in_target(model: PageModel, word: WordAt) -> TargetWord | None:
    """Return where a word of the page stands in a translation; None where it is in none."""
    unit = model.units.get(word.segment)
    if unit is None or word.side is not Side.TARGET or not model.has(word.segment):
        return None
    composition = model.compose(model.row_of(word.segment), Side.TARGET)
    home = composition.span_of(word.segment)
    if home is None or not unit.target or home.of(composition.text) != unit.target:
        return None
    return TargetWord(word.segment, word.span.of(composition.text), word.span.start - home.start)
