"""What there is to say of a sentence of the page.

Why it exists: what is read aloud is what is shown; a stand-in for a translation, and what was left
out of the article, is nothing. No widgets.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.glossary import TermKind
from reader.services.read_aloud import ToSay
from reader.ui.page_model import PageModel, Side
from reader.ui.sentence_voice import Words
from reader.ui.term_marks import TermPlace

__all__ = ["words_of"]

_ARABIC: Final = "ar"


def words_of(
    model: PageModel, segment: SegmentId, side: Side, places: Iterable[TermPlace]
) -> Words | None:
    """Return what there is to say, or None; `places` are the names in the sentence's source."""
    if model.is_left_out(segment) or (side is Side.TARGET and model.is_quiet(segment)):
        return None
    composition = model.compose(model.row_of(segment), side)
    home = composition.span_of(segment)
    text = home.of(composition.text) if home is not None else ""
    if not any(char.isalnum() for char in text):
        return None
    full = model.article.language if side is Side.SOURCE else model.target
    language = full.partition("-")[0]
    if side is Side.TARGET:
        return Words(ToSay(text), language, vowelled=language == _ARABIC)
    found = (place.occurrence for place in places)
    names = tuple(
        (one.span, one.term.vowelled)
        for one in found
        if one.term.kind is not TermKind.TERM and one.span.of(text) == one.form
    )
    return Words(ToSay(text, names), language, vowelled=language == _ARABIC)
