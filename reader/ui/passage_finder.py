"""Which passage the reader means: what is selected, else the word or sentence stood on.

Why it exists: a note, a highlight and later a review comment hang on the same passages; what is
shown differs from what anchors are made of where a typo was corrected. GUI thread only.
"""

from __future__ import annotations

from reader.domain.article import SegmentId
from reader.domain.article_text import SideText, carried, source_text, target_text
from reader.domain.note_places import passage_of
from reader.domain.notes import Passage, PassageScope
from reader.domain.span import Span
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import PageMarks, Selection
from reader.ui.page_model import PageModel, Side

__all__ = ["passage_meant", "sentence_passage", "texts_of", "whole_article"]


def texts_of(model: PageModel) -> tuple[SideText, SideText]:
    """Return the texts of article and translation as anchors see them."""
    return source_text(model.article), target_text(model.article, model.units, model.target)


def whole_article(model: PageModel) -> Passage:
    """Return the passage that is the whole article."""
    source, _ = texts_of(model)
    return passage_of(source, PassageScope.ARTICLE, Span(0, 0))


def sentence_passage(model: PageModel, segment: SegmentId) -> Passage | None:
    """Return the passage that is a sentence of the article, whatever becomes of its translation."""
    source, _ = texts_of(model)
    row = model.row_of(segment)
    tile = next(one for one in model.segments_of(row) if one.segment_id == segment)
    whole = tile.span.shifted(source.starts[row])
    passage = passage_of(source, PassageScope.SENTENCE, whole, source)
    return passage if passage.anchor.quote else None


def passage_meant(canvas: PageCanvas, side: Side) -> Passage | None:
    """Return what is selected, else the sentence that is fixed or has the keyboard.

    Args:
        canvas: The page.
        side: The text that has the keyboard.
    """
    model, marks = canvas.model, canvas.marks
    if model is None or marks is None:
        return None
    source, target = texts_of(model)
    found = _selected(model, marks.selection)
    scope = PassageScope.SELECTION
    if found is None:
        found = _sentence(model, marks, side)
        scope = PassageScope.SENTENCE
    if found is None:
        return None
    row, where, span = found
    text = source if where is Side.SOURCE else target
    there = carried(span, model.compose(row, where), text.blocks[row])
    whole = there.shifted(text.starts[row])
    passage = passage_of(text, scope, whole, source)
    return passage if passage.anchor.quote or scope is PassageScope.SELECTION else None


def _selected(model: PageModel, selection: Selection | None) -> tuple[int, Side, Span] | None:
    """Return row, side and span of the selection; of one over several rows, its first row."""
    if selection is None or selection.empty:
        return None
    first, _ = selection.ordered
    text = model.compose(first.row, selection.side).text
    span = selection.span_in(first.row, len(text))
    if span is None or not span.of(text).strip():
        return None
    return first.row, selection.side, span


def _sentence(model: PageModel, marks: PageMarks, side: Side) -> tuple[int, Side, Span] | None:
    segment = marks.fixed or marks.focused or marks.hovered
    if segment is None or not model.has(segment):
        return None
    row = model.row_of(segment)
    home = model.compose(row, side).span_of(segment)
    if home is None or not home.length:
        side = Side.SOURCE
        home = model.compose(row, side).span_of(segment)
    return (row, side, home) if home is not None and home.length else None
