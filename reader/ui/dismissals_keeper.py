"""Which doubts were dismissed, article by article: fetched once, kept as it changes.

Why it exists: what somebody has looked at and found right is not asked again, in this window or the
next. Nothing is kept of an article that is read privately. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import ArticleId
from reader.domain.doubt_keys import DoubtKey
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.dismissal_ports import DismissedDoubts
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper

__all__ = ["DismissalsKeeper"]

FETCH, KEEP = "fetch dismissals", "keep dismissals"
Place = tuple[ArticleId, str]


class DismissalsKeeper(QObject):
    """The dismissed doubts of what one window shows.

    Signals:
        found: Those of an article that was asked for are known.
        went_wrong: A `ReaderError` of the store; the doubt is dismissed until the app ends.
    """

    found = Signal()
    went_wrong = Signal(object)

    def __init__(
        self,
        store: Callable[[], DismissedDoubts],
        library: LibraryKeeper,
        storage: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Work on the lane `storage`; `library` knows which articles are private."""
        super().__init__(parent)
        self._store = store
        self._library = library
        self._storage = storage
        self._known: dict[Place, frozenset[DoubtKey]] = {}
        self._fetching: dict[int, Place] = {}
        self._writing: set[int] = set()
        storage.progressed.connect(self._on_fetched)
        storage.finished.connect(self._writing.discard)
        storage.failed.connect(self._on_failed)
        library.replaced.connect(self.begin_anew)

    def has(self, article_id: ArticleId, language: str) -> bool:
        """Tell whether those of an article are known; else they are fetched, ending in `found`."""
        place = (article_id, language)
        if place in self._known or self._library.is_private(article_id):
            return True
        if place not in self._fetching.values():

            def work(cancel: CancelToken) -> Iterator[object]:
                cancel.check()
                yield self._store().of(*place)

            ticket = self._storage.submit(work, purpose=FETCH, priority=1, newest_wins=False)
            self._fetching[ticket] = place
        return False

    def of(self, article_id: ArticleId, language: str) -> frozenset[DoubtKey]:
        """Return what was dismissed, as far as it is known."""
        return self._known.get((article_id, language), frozenset())

    def add(self, article_id: ArticleId, language: str, key: DoubtKey) -> None:
        """Dismiss a doubt."""
        place = (article_id, language)
        self._known[place] = self.of(*place) | {key}
        self._keep(article_id, lambda store: store.dismiss(*place, [key]))

    def remove(self, article_id: ArticleId, language: str, key: DoubtKey) -> None:
        """Take a dismissal back."""
        place = (article_id, language)
        self._known[place] = self.of(*place) - {key}
        self._keep(article_id, lambda store: store.restore(*place, [key]))

    @Slot()
    def begin_anew(self) -> None:
        """Forget what was fetched: another library is in the place of the one before."""
        self._known.clear()

    def _keep(self, article_id: ArticleId, change: Callable[[DismissedDoubts], object]) -> None:
        if self._library.only_looks or self._library.is_private(article_id):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            change(self._store())
            yield from ()

        self._writing.add(self._storage.submit(work, purpose=KEEP, newest_wins=False))

    @Slot(int, object)
    def _on_fetched(self, ticket: int, value: object) -> None:
        place = self._fetching.pop(ticket, None)
        if place is not None and isinstance(value, frozenset):
            self._known[place] = value | self.of(*place)
            self.found.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        place = self._fetching.pop(ticket, None)
        if place is not None or ticket in self._writing:
            self._writing.discard(ticket)
            self.went_wrong.emit(error)
        if place is not None:
            self._known.setdefault(place, frozenset())
            self.found.emit()
