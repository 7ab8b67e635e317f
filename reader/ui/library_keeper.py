"""What is read goes into the library: the article as it opens, its translation, the reading place.

Why it exists: an article keeps its ids from its first import on, so that notes and edits find it
again; it is looked up before it is shown. Reading never waits for a disk that fails: the article is
shown as it was imported, and the reader is told; where nothing can be kept at all, once. The lane
``storage`` is FIFO and drops nothing. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.errors import ReaderError, StorageReadOnly
from reader.domain.library import ReadingPlace
from reader.domain.messages import Message
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.library_ports import Kept, Library
from reader.ui.lane import Job, Lane

__all__ = ["LibraryKeeper"]

KEEP, FETCH, WRITE = "keep article", "fetch article", "write library"
AT_ONCE = 5
"""Priority of what the reader waits for."""
SLICE = 64
"""Units a transaction: a note's save goes in between."""


class LibraryKeeper(QObject):
    """Keeps what one window reads.

    Signals:
        ready: ``(Article, ReadingPlace, Kept | None)``: to be shown; None where it is not kept.
        gone: An `ArticleId` that the library does not have any more.
        changed: The library has changed: another list may be shown.
        replaced: Another library is in its place: whatever mirrors the disk reads it anew.
        told: A `Message` of the store.
        went_wrong: A `ReaderError`; what is read is shown all the same.
    """

    ready = Signal(object, object, object)
    gone = Signal(object)
    changed = Signal()
    replaced = Signal()
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self, store: Callable[[], Library], storage: Lane, parent: QObject | None = None
    ) -> None:
        """Write on the lane `storage`; `store` is called there only."""
        super().__init__(parent)
        self._store = store
        self._storage = storage
        self._keeping: dict[int, Article] = {}
        self._fetching: dict[int, ArticleId] = {}
        self._writing: set[int] = set()
        self._unasked: set[int] = set()
        self._private: set[ArticleId] = set()
        self._unkept: set[ArticleId] = set()
        self._leaving: set[ArticleId] = set()
        self.only_looks = False
        """Whether the library stays as it is: what is opened is shown as it was imported."""
        storage.progressed.connect(self._on_progressed)
        storage.finished.connect(self._on_finished)
        storage.failed.connect(self._on_failed)

    def keep(self, article: Article, *, private: bool = False) -> None:
        """Keep an article that was read from its source, or nothing of it; ends in `ready`."""
        if private:
            self._private.add(article.article_id)
            self.ready.emit(article, ReadingPlace(), None)
            return
        if self.only_looks:
            self._unkept.add(article.article_id)
            self.ready.emit(article, ReadingPlace(), None)
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            store = self._store()
            try:
                kept = store.keep(article, index_later=True)
            except StorageReadOnly:
                yield article
            else:
                yield kept, store.place(kept.article.article_id)
            yield from store.take_notices()

        ticket = self._storage.submit(work, purpose=KEEP, priority=AT_ONCE, newest_wins=False)
        self._keeping[ticket] = article

    def fetch(self, article_id: ArticleId) -> None:
        """Bring a kept article back; ends in `ready` or `gone`."""
        if article_id in self._leaving:
            self.gone.emit(article_id)
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            store = self._store()
            article = store.article(article_id)
            if article is not None:
                yield store.keep(article), store.place(article_id)
            else:
                yield None
            yield from store.take_notices()

        ticket = self._storage.submit(work, purpose=FETCH, priority=AT_ONCE)
        self._fetching[ticket] = article_id

    @Slot()
    def begin_anew(self) -> None:
        """Tell everyone that another library is in the place of this one."""
        self._unkept.clear()
        self.replaced.emit()

    def is_private(self, article_id: ArticleId) -> bool:
        """Tell whether nothing of an article may be kept, as the reader wished."""
        return article_id in self._private or article_id in self._leaving

    def leave(self, article_ids: Iterable[ArticleId]) -> None:
        """Keep nothing of articles from now on, whatever is still on its way: they are to go."""
        self._leaving.update(article_ids)

    def stay(self, article_ids: Iterable[ArticleId]) -> None:
        """Keep articles after all."""
        self._leaving.difference_update(article_ids)

    def put_place(self, article_id: ArticleId, place: ReadingPlace, progress: float) -> None:
        """Keep the reading place; `progress` is from 0 to 1."""
        if self.keeps(article_id):
            self.note_down(lambda store: store.set_place(article_id, place, progress))

    def put_known(self, article_id: ArticleId, share: float) -> None:
        """Keep the share of words that the reader knows."""
        if self.keeps(article_id):
            self.note_down(lambda store: store.set_known(article_id, share))

    def put_units(
        self, article_id: ArticleId, language: str, units: Mapping[SegmentId, TranslationUnit]
    ) -> None:
        """Keep the translation of an article."""
        if not self.keeps(article_id):
            return
        made = [unit for unit in units.values() if unit.target]

        def work(cancel: CancelToken) -> Iterator[object]:
            store = self._store()
            for start in range(0, len(made), SLICE):
                cancel.check()
                store.put_units(article_id, language, made[start : start + SLICE])
                yield True  # what is urgent goes in between

        if made:
            self._unasked.add(self._submit(work))

    def write(self, change: Callable[[Library], object]) -> None:
        """Change the library as the reader wished; ends in `changed` or `went_wrong`."""
        self._submit(self._changing(change))

    def note_down(self, change: Callable[[Library], object]) -> None:
        """Change the library unasked; nothing is told where nothing can be kept."""
        self._unasked.add(self._submit(self._changing(change)))

    def _changing(self, change: Callable[[Library], object]) -> Job:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            change(self._store())
            yield from ()

        return work

    def keeps(self, article_id: ArticleId) -> bool:
        """Tell whether what becomes of an article is kept."""
        return not self.is_private(article_id) and article_id not in self._unkept

    def _submit(self, work: Job) -> int:
        ticket = self._storage.submit(work, purpose=WRITE, newest_wins=False)
        self._writing.add(ticket)
        return ticket

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._keeping and ticket not in self._fetching:
            return
        if isinstance(value, Message):
            self.told.emit(value)
        elif isinstance(value, Article):
            self._unkept.add(value.article_id)
            self.ready.emit(value, ReadingPlace(), None)
        elif isinstance(value, tuple):
            kept, place = value
            if isinstance(kept, Kept):
                self._unkept.discard(kept.article.article_id)
                self.ready.emit(kept.article, place, kept)
        elif value is None:
            self.gone.emit(self._fetching[ticket])

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        kept = self._keeping.pop(ticket, None) is not None
        fetched = self._fetching.pop(ticket, None) is not None
        if ticket in self._writing or kept or fetched:
            self._writing.discard(ticket)
            self._unasked.discard(ticket)
            self.changed.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        article = self._keeping.pop(ticket, None)
        if article is not None:
            self._unkept.add(article.article_id)
            self.ready.emit(article, ReadingPlace(), None)
        if (
            article is not None
            or self._fetching.pop(ticket, None) is not None
            or ticket in self._writing
        ):
            self._writing.discard(ticket)
            quiet = ticket in self._unasked and isinstance(error, StorageReadOnly)
            self._unasked.discard(ticket)
            if not quiet:
                self.went_wrong.emit(error)
