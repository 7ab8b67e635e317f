"""The time that a person works on a translation: counted from signs of life, kept each minute.

Why it exists: a translator is paid by the hour too. What counts is keys, pointer and steps while a
review is on; a pause is none of it. Nothing of an article that is read privately is kept. Imports
no widgets; GUI thread only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.domain.article import ArticleId
from reader.services.cancel import CancelToken
from reader.services.library_ports import Library
from reader.services.review_report import ActiveTime
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.review_desk import ReviewDesk

__all__ = ["EffortKeeper"]

FETCH, KEEP = "fetch effort", "keep effort"
EACH_MS = 60_000
_Key = tuple[ArticleId, str]


class EffortKeeper(QObject):
    """Counts the time spent on what `desk` shows.

    Signals:
        changed: `seconds` of the article became known, or were kept.
    """

    changed = Signal()

    def __init__(
        self,
        desk: ReviewDesk,
        library: LibraryKeeper,
        store: Callable[[], Library],
        storage: Lane,
        parent: QObject,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """Count what `desk` shows; `store` is called on `storage` only."""
        super().__init__(parent)
        self._desk = desk
        self._library = library
        self._store = store
        self._storage = storage
        self._now = now
        self._active = False
        self._key: _Key | None = None
        self._kept = 0.0
        self._time = ActiveTime()
        self._fetching = -1
        self._clock = QTimer(self)
        self._clock.setInterval(EACH_MS)
        self._clock.timeout.connect(self.keep)
        desk.shown.connect(self._on_shown)
        desk.stepped.connect(self.touch)
        storage.progressed.connect(self._on_fetched)

    @property
    def seconds(self) -> float:
        """Return the time spent on this translation, what is not kept yet too."""
        return self._kept + self._time.seconds

    def set_active(self, *, active: bool) -> None:
        """Begin or end to count."""
        self.keep()
        self._active, self._time = active, ActiveTime()
        if active:
            self._clock.start()
            self._on_shown()
            self.touch()
        else:
            self._clock.stop()

    @Slot()
    def touch(self) -> None:
        """Take a sign of life."""
        if self._active and self._key is not None:
            self._time = self._time.touched(self._now())

    @Slot()
    def keep(self) -> None:
        """Keep what was counted since the last time."""
        self._time, seconds = self._time.taken()
        key = self._key
        if key is None or not seconds:
            return
        self._kept += seconds
        self.changed.emit()
        if not self._library.only_looks and not self._library.is_private(key[0]):
            self._library.note_down(lambda store: store.add_effort(*key, seconds))

    @Slot()
    def _on_shown(self) -> None:
        """Keep the time of what was shown, and begin with what is."""
        model = self._desk.model
        key = (model.article.article_id, model.target) if model is not None else None
        if key == self._key:
            return
        self.keep()
        self._key, self._kept, self._time = key, 0.0, ActiveTime()
        if key is None or self._library.is_private(key[0]):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._store().effort(*key)

        self._fetching = self._storage.submit(work, purpose=FETCH)
        self.touch()

    @Slot(int, object)
    def _on_fetched(self, ticket: int, value: object) -> None:
        if ticket == self._fetching and isinstance(value, float):
            self._fetching = -1
            self._kept += value
            self.changed.emit()
