"""Indexes what was opened while nothing else is to be done.

Why it exists: an article is on the page before its words can be searched; its slices go behind
everything else that the lane of the stores has to do. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Slot

from reader.services.cancel import CancelToken
from reader.services.library_ports import Kept, Library
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper

__all__ = ["INDEX", "LibraryIndexer"]

INDEX = "index articles"
BREATH_SECONDS = 0.002
"""The pause after each slice of the index, so that the window gets its turn."""


class LibraryIndexer(QObject):
    """Indexes the articles that one window opened."""

    def __init__(self, store: Callable[[], Library], library: LibraryKeeper, storage: Lane) -> None:
        """Work on the lane `storage`; `store` is called there only; `library` is the owner."""
        super().__init__(library)
        self._store = store
        self._storage = storage
        self._tickets: set[int] = set()
        self._library = library
        library.ready.connect(self._on_ready)
        storage.finished.connect(self._on_finished)

    @Slot(object, object, object)
    def _on_ready(self, article: object, place: object, kept: object) -> None:
        del article, place
        if not isinstance(kept, Kept):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            for waiting in self._store().index_waiting():
                cancel.check()
                yield waiting
                time.sleep(BREATH_SECONDS)

        ticket = self._storage.submit(work, purpose=INDEX, priority=-1, newest_wins=False)
        self._tickets.add(ticket)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        """Let the list and the search be looked at anew."""
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self._library.changed.emit()
