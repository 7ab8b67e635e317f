"""How far the review of the article is, and which of its sentences match a filter.

Why it exists: panel, status bar and the way to the next sentence say the same. Words are counted on
a lane, once for each cut of an article; what a step changes is counted when the steps rest, so that
confirming costs nothing here. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import Article, SegmentId
from reader.services.cancel import CancelToken
from reader.services.review_filter import ReviewFilter, matches
from reader.services.review_report import ReviewProgress, progress_of, words_of
from reader.ui.doubts_keeper import DoubtsKeeper
from reader.ui.lane import Lane
from reader.ui.review_desk import ReviewDesk

__all__ = ["ReviewOverview"]

COUNT = "count words for the review"
REST_MS = 60
"""After the last change before it is counted again."""


class ReviewOverview(QObject):
    """What a reviewer wants to know of the article as a whole, while `active`.

    Signals:
        changed: Progress or what matches is another; both are asked for when they are shown.
    """

    changed = Signal()

    def __init__(
        self,
        desk: ReviewDesk,
        doubts: DoubtsKeeper,
        commented: Callable[[], frozenset[SegmentId]],
        words: Lane,
        parent: QObject,
    ) -> None:
        """Look at what `desk` shows; `commented` returns the sentences with a comment."""
        super().__init__(parent)
        self._desk = desk
        self._commented = commented
        self._words = words
        self._active = False
        self._article: Article | None = None
        self._counts: Mapping[SegmentId, int] = {}
        self._ticket = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rested)
        for signal in (desk.shown, desk.stepped, doubts.changed):
            signal.connect(self.look_soon)
        words.progressed.connect(self._on_counted)

    def set_active(self, *, active: bool) -> None:
        """Begin or end to look."""
        self._active = active
        if active:
            self._on_rested()
        else:
            self._rest.stop()
            self.changed.emit()

    @Slot()
    def look_soon(self) -> None:
        """Look again once nothing changes any more."""
        if self._active and not self._rest.isActive():
            self._rest.start()

    @property
    def progress(self) -> ReviewProgress | None:
        """Return how far the review is; None while nobody reviews or nothing was counted."""
        model = self._desk.model
        if not self._active or model is None or model.article is not self._article:
            return None
        return progress_of(model.article, model.units, self._counts)

    def matching(self, wanted: ReviewFilter) -> Sequence[SegmentId]:
        """Return the sentences that match a filter, in reading order."""
        if self._desk.model is None or self._desk.model.article is not self._article:
            return ()
        if wanted is ReviewFilter.ALL:
            return tuple(self._counts)
        test = self.test(wanted)
        return tuple(one for one in self._counts if test(one))

    def test(self, wanted: ReviewFilter) -> Callable[[SegmentId], bool]:
        """Return what tells whether a sentence matches, as things are now."""
        model = self._desk.model
        if model is None:
            return lambda _: False
        if wanted is ReviewFilter.DOUBTED:
            return lambda one: bool(model.doubts_of(one))
        if wanted is ReviewFilter.COMMENTED:
            commented = self._commented()
            return lambda one: one in commented
        units = model.units
        return lambda one: matches(wanted, units.get(one))

    @Slot()
    def _on_rested(self) -> None:
        model = self._desk.model
        if model is None or model.article is self._article or not self._active:
            self.changed.emit()
            return
        article = model.article

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield article, words_of(article)

        self._ticket = self._words.submit(work, purpose=COUNT, priority=1)

    @Slot(int, object)
    def _on_counted(self, ticket: int, value: object) -> None:
        if ticket == self._ticket and isinstance(value, tuple):
            self._article, self._counts = value
            self.changed.emit()
