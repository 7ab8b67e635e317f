"""Which words the reader means: those selected, else the word stood on.

Why it exists: search, concordance and look-up begin with the words of the page. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from reader.ui.page_canvas import PageCanvas

__all__ = ["words_meant"]

LONGEST: Final = 120
"""Code points; who has selected more does not look for it word by word."""


def words_meant(canvas: PageCanvas, *, pointed: bool = True) -> str:
    """Return the selected words, else the word stood on, else an empty string.

    Args:
        canvas: The page.
        pointed: Whether the word under the pointer counts too, and not only the keyboard's: the
            pointer may rest anywhere.
    """
    model, marks = canvas.model, canvas.marks
    if model is None or marks is None:
        return ""
    selection = marks.selection
    if selection is not None and not selection.empty:
        row = selection.ordered[0].row
        text = model.compose(row, selection.side).text
        span = selection.span_in(row, len(text))
        words = " ".join(span.of(text).split()) if span is not None else ""
        if words:
            return words if len(words) <= LONGEST else ""
    if marks.word is not None and (pointed or marks.hovered is None):
        text = model.compose(model.row_of(marks.word.segment), marks.word.side).text
        return marks.word.span.of(text)
    return ""
