"""Doubts in the window: marks under words, lines under a sentence, dismissing with undo.

Why it exists: what is found belongs to the keeper, how it is shown to the page; this connects the
two while a review is on. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.domain.doubt_keys import DoubtKey
from reader.domain.review_history import Revision
from reader.ui.doubts_keeper import DoubtsKeeper
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.review_desk import ReviewDesk

__all__ = ["DoubtsController"]

UNDO_DISMISSAL = "undo dismissal"


class DoubtsController(QObject):
    """Shows the doubts of the article."""

    def __init__(self, window: MainWindow, keeper: DoubtsKeeper, desk: ReviewDesk) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._last: DoubtKey | None = None
        window.reader_actions.review.review_mode.toggled.connect(self._on_review_mode)
        window.reading.desk.doubt_dismissed.connect(self._on_dismissed_here)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        keeper.changed.connect(self._on_changed)
        keeper.dismissed.connect(self._on_dismissed)
        desk.stepped.connect(self._on_stepped)

    @Slot(bool)
    def _on_review_mode(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._keeper.set_active(active=on)

    @Slot(object, object)
    def _on_changed(self, model: PageModel, segments: frozenset[SegmentId]) -> None:
        """Paint the lines under their words anew, and the words in the margin."""
        canvas = self._window.reading.canvas
        if canvas.model is not model:
            return
        here = {one for one in segments if model.has(one)}
        canvas.repaint_rows({model.row_of(one) for one in here})
        fixed = self._window.reading.desk.segment
        if fixed in here and self._window.reading.target_editor.segment is None:
            self._window.reading.desk.show_doubts(fixed)

    @Slot(object, object)
    def _on_stepped(self, model: PageModel, revision: Revision) -> None:
        del model
        self._keeper.check_at_once([change.segment_id for change in revision.changes])

    @Slot(object, int)
    def _on_dismissed_here(self, segment: SegmentId, number: int) -> None:
        model = self._window.reading.canvas.model
        doubts = model.doubts_of(segment) if model is not None else ()
        if number < len(doubts):
            self._keeper.dismiss(segment, doubts[number])

    @Slot(object)
    def _on_dismissed(self, key: DoubtKey) -> None:
        self._last = key
        text = self.tr("Dismissed")
        self._window.status_bar.announce(text, button=self.tr("Undo"), key=UNDO_DISMISSAL)

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == UNDO_DISMISSAL and self._last is not None:
            last, self._last = self._last, None
            self._keeper.restore(last)
