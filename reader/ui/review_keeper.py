"""Keeps the steps of a review on the lane of the stores, in the order in which they were taken.

Why it exists: a step is on the page at once; what is on the page must be on the disk a moment
later, and never out of order. An article that is read privately keeps nothing. Imports no widgets;
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.errors import ReaderError
from reader.domain.review_history import Revision
from reader.services.cancel import CancelToken
from reader.services.keep_review import KeepReview
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper

__all__ = ["ReviewKeeper"]

KEEP, ASK = "keep review", "ask other languages"
AHEAD = 3
"""Priority of a step: before the slices of a bulk job."""


class ReviewKeeper(QObject):
    """Writes steps.

    Signals:
        kept: A step is on the disk.
        others_found: ``(dict[str, Mapping[SegmentId, TranslationUnit]],)``: the kept units in the
            languages that the window has not.
        went_wrong: A `ReaderError`; the step is on the page and not on the disk.
    """

    kept = Signal()
    others_found = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        stores: Callable[[], KeepReview],
        library: LibraryKeeper,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Write on `storage`; `stores` is called there only."""
        super().__init__(parent)
        self._stores = stores
        self._library = library
        self._storage = storage
        self._tickets: set[int] = set()
        self._asking = -1
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._on_finished)
        storage.failed.connect(self._on_failed)

    def keep(self, article: Article, revision: Revision) -> None:
        """Keep a step of `article`, as it is after it."""
        if self._library.only_looks or self._library.is_private(article.article_id):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._stores().run(article, revision)
            yield from ()

        ticket = self._storage.submit(work, purpose=KEEP, priority=AHEAD, newest_wins=False)
        self._tickets.add(ticket)

    def ask_others(self, article: Article, known: Collection[str]) -> None:
        """Look for units in other languages than `known`; ends in `others_found`."""
        if self._library.only_looks or self._library.is_private(article.article_id):
            self.others_found.emit({})
            return
        languages = frozenset(known)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._stores().other_units(article.article_id, languages)

        self._asking = self._storage.submit(work, purpose=ASK, priority=AHEAD)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket == self._asking:
            self.others_found.emit(value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self.kept.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets or ticket == self._asking:
            self._tickets.discard(ticket)
            self.went_wrong.emit(error)
        if ticket == self._asking:
            self.others_found.emit({})
