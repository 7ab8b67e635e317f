"""The article that is shown, as a review sees it: its units, what can be undone, what is open.

Why it exists: who only asks needs no way to change anything; `ReviewDesk` adds the steps. Imports
no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.domain.article import SegmentId
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.review_filter import following
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["DONE", "ReviewedArticle"]

DONE = frozenset({UnitState.CONFIRMED, UnitState.LOCKED})


class ReviewedArticle(QObject):
    """What one window shows."""

    def __init__(self, reading: ReadingPresenter, parent: QObject | None = None) -> None:
        """Look at what `reading` shows."""
        super().__init__(parent)
        self._reading = reading

    @property
    def model(self) -> PageModel | None:
        """Return what is shown."""
        return self._reading.model

    def unit(self, segment: SegmentId | None) -> TranslationUnit | None:
        """Return the unit of a sentence that is shown."""
        model = self.model
        return model.units.get(segment) if model is not None and segment is not None else None

    @property
    def undo_label(self) -> Message | None:
        """Return what would be undone."""
        session = self._reading.session
        return session.review.undo_label if session is not None else None

    @property
    def redo_label(self) -> Message | None:
        """Return what would be redone."""
        session = self._reading.session
        return session.review.redo_label if session is not None else None

    def next_open(
        self,
        segment: SegmentId | None,
        wanted: Callable[[SegmentId], bool] | None = None,
        *,
        still_open: bool = False,
    ) -> SegmentId | None:
        """Return the next sentence that is not confirmed, round the end; None where all are.

        Args:
            segment: Where to begin, with the sentence after it.
            wanted: What it must be like instead.
            still_open: Whether it must be unconfirmed too.
        """
        model = self.model
        if model is None:
            return None
        units = model.units

        def fits(one: SegmentId) -> bool:
            if wanted is not None and not wanted(one):
                return False
            unit = units.get(one)
            is_open = unit is None or unit.state not in DONE
            return is_open or (wanted is not None and not still_open)

        return following(model.article, segment, fits)
