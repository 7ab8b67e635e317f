"""Words in the margin beside each paragraph: how far its review is, or what is in doubt there.

Why it exists: a reviewer sees at a glance where to look; the text itself stays as quiet as for
reading. What is in doubt goes before how far it is. Words say what colours say. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.domain.translation import TranslationUnit, UnitState
from reader.ui.doubt_texts import doubt_title
from reader.ui.fonts import interface_font
from reader.ui.page_flow import PageFlow
from reader.ui.page_model import PageModel
from reader.ui.page_row import PageRow
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = [
    "RowReview",
    "Standing",
    "draw_review",
    "is_remembered",
    "review_of_row",
    "standing_text",
]


class Standing(Enum):
    """How far a paragraph is: the least of its sentences."""

    DRAFT = "draft"
    REMEMBERED = "remembered"
    EDITED = "edited"
    REJECTED = "rejected"
    CONFIRMED = "confirmed"
    LOCKED = "locked"


_ORDER: Final[Mapping[UnitState, Standing]] = {
    UnitState.REJECTED: Standing.REJECTED,
    UnitState.MACHINE: Standing.DRAFT,
    UnitState.EDITED: Standing.EDITED,
    UnitState.CONFIRMED: Standing.CONFIRMED,
    UnitState.LOCKED: Standing.LOCKED,
}
"""The first of these that a sentence has is said of its paragraph, but for edited among drafts."""


@dataclass(frozen=True, slots=True)
class RowReview:
    """What the margin says of one row.

    Attributes:
        standing: How far it is.
        doubt: A short title of what is in doubt first; empty where nothing is.
        done, total: Sentences that are confirmed or locked, and all.
    """

    standing: Standing
    doubt: str
    done: int
    total: int


def review_of_row(model: PageModel, row: int) -> RowReview | None:
    """Return what the margin says of `row`; None where there is nothing to review."""
    if not model.block(row).is_for_translation:
        return None
    tiles = [tile.segment_id for tile in model.segments_of(row)]
    units = [unit for one in tiles if (unit := model.units.get(one)) is not None]
    states = [unit.state for unit in units if unit.state in _ORDER]
    if not states:
        return None
    done = sum(state in {UnitState.CONFIRMED, UnitState.LOCKED} for state in states)
    doubts = (
        doubt
        for unit in units
        if unit.state is not UnitState.LOCKED
        for doubt in model.doubts_of(unit.segment_id)
    )
    first = next(doubts, None)
    found = next(state for state in _ORDER if state in states)
    standing = _ORDER[found]
    touched = [unit for unit in units if unit.state is UnitState.EDITED]
    if touched and standing in {Standing.DRAFT, Standing.EDITED}:
        all_remembered = all(is_remembered(unit) for unit in touched)
        standing = Standing.REMEMBERED if all_remembered else Standing.EDITED
    return RowReview(standing, doubt_title(first.kind) if first else "", done, len(states))


def is_remembered(unit: TranslationUnit) -> bool:
    """Tell whether the person's own memory had a sentence, and nobody looked at it since."""
    return unit.state is UnitState.EDITED and unit.origin is not None and unit.origin.from_memory


def standing_text(standing: Standing) -> str:
    """Return how far a paragraph is, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        Standing.DRAFT: translate("ReviewMargin", "Draft"),
        Standing.REMEMBERED: translate("ReviewMargin", "From memory"),
        Standing.EDITED: translate("ReviewMargin", "Edited"),
        Standing.REJECTED: translate("ReviewMargin", "Rejected"),
        Standing.CONFIRMED: translate("ReviewMargin", "Confirmed"),
        Standing.LOCKED: translate("ReviewMargin", "Locked"),
    }[standing]


def draw_review(
    painter: QPainter, model: PageModel, laid: PageRow, top: int, flow: PageFlow
) -> None:
    """Write beside a row, whose top is at `top`, at the height of its first line."""
    said = review_of_row(model, laid.number)
    if said is None or not laid.places:
        return
    tokens, place = flow.tokens, laid.places[0]
    x = flow.style.columns.right + SPACE.review_gap
    wide = flow.width - x - 8
    bold = interface_font(TYPE.status, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    y = top + place.top + place.block.first_baseline - metrics.ascent()
    word = said.doubt or standing_text(said.standing)
    locale = QLocale()
    #: %1 sentences of %2 are confirmed
    count = QCoreApplication.translate("ReviewMargin", "%1 of %2")
    count = count.replace("%1", locale.toString(said.done)).replace(
        "%2", locale.toString(said.total)
    )
    painter.save()
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    painter.setFont(bold)
    painter.setPen(QColor(_colour(said, tokens)))
    word = metrics.elidedText(word, Qt.TextElideMode.ElideRight, wide)
    painter.drawText(QRectF(x, y, wide, metrics.height()), flags, word)
    if said.total == 1:
        painter.restore()
        return
    painter.setFont(interface_font(TYPE.status))
    painter.setPen(QColor(tokens.soft))
    painter.drawText(QRectF(x, y + metrics.height() + 2, wide, metrics.height()), flags, count)
    painter.restore()


def _colour(said: RowReview, tokens: Tokens) -> str:
    if said.doubt or said.standing is Standing.REJECTED:
        return tokens.warn
    if said.standing in {Standing.CONFIRMED, Standing.LOCKED}:
        return tokens.place
    return tokens.soft if said.standing is Standing.DRAFT else tokens.accent
