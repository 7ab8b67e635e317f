"""Walking over the words of a page, from sentence to sentence and from block to block.

Why it exists: the keyboard's cursor goes by words in the direction of reading; where the next one
stands is a question about texts alone, and is answered without widgets.
"""

from __future__ import annotations

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.domain.words import words
from reader.ui.page_flow import PageFlow
from reader.ui.page_marks import Caret, Selection, WordAt
from reader.ui.page_model import PageModel, Side

__all__ = ["first_whole_sentence", "next_word", "word_edge"]


def next_word(
    model: PageModel, side: Side, segment: SegmentId, here: Span | None, step: int
) -> WordAt | None:
    """Return the word after (`step` 1) or before (-1) `here`, over blocks too.

    Args:
        model: The page.
        side: Which text is walked.
        segment: Where the walk stands.
        here: The word it stands on; None goes to the first word of `segment`.
        step: 1 goes on in reading order, -1 back.
    """
    row = model.row_of(segment)
    composition = model.compose(row, side)
    spans = words(composition.text)
    if here is None:
        home = composition.span_of(segment) or Span(0, 0)
        found = [span for span in spans if span.overlaps(home)]
    elif step > 0:
        found = [span for span in spans if span.start >= here.end]
    else:
        found = [span for span in reversed(spans) if span.end <= here.start]
    while not found:
        row += step
        if not 0 <= row < len(model):
            return None
        composition = model.compose(row, side)
        found = words(composition.text)[:: 1 if step > 0 else -1]
    at = composition.segment_at(found[0].start)
    return WordAt(at, side, found[0]) if at is not None else None


def first_whole_sentence(flow: PageFlow) -> SegmentId | None:
    """Return the first sentence that is not cut by the window's top, else the first one."""
    model, cut = flow.model, None
    if model is None:
        return None
    for laid, top in flow.in_view():
        composition = model.compose(laid.number, Side.SOURCE)
        for segment, span in zip(composition.segments, composition.spans, strict=True):
            rects = laid.rects(Side.SOURCE, span)
            if rects and rects[0].top() + top >= 0:
                return segment
            cut = cut or segment
    return cut


def word_edge(model: PageModel, selection: Selection, step: int) -> Caret:
    """Return where a selection's caret goes for one word more or less."""
    row, position = selection.caret.row, selection.caret.position
    spans = words(model.compose(row, selection.side).text)
    if step > 0:
        ends = [span.end for span in spans if span.end > position]
        if ends:
            return Caret(row, ends[0])
        below = next(model.shown_from(row + 1), None)
        return Caret(below, 0) if below is not None else selection.caret
    starts = [span.start for span in spans if span.start < position]
    if starts:
        return Caret(row, starts[-1])
    above = next(model.shown_from(row - 1, -1), None)
    if above is None:
        return selection.caret
    return Caret(above, len(model.compose(above, selection.side).text))
