"""Keeps what was made and corrected, on the storage lane, and gives it back.

Why it exists: the article and single sentences are translated by different hands; both keep their
units the same way. The lane is FIFO and drops nothing. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import Article
from reader.domain.errors import ReaderError, StorageReadOnly
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import Corrections, EngineSettings, MachineCache
from reader.services.translate_article import TranslateArticle
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.page_model import PageModel

__all__ = ["Stores", "UnitKeeper"]

KEEP = "keep"

Stores = Callable[[], tuple[MachineCache, Corrections]]
"""Give the stores; called on the storage lane only, which opens them at first use."""


class UnitKeeper(QObject):
    """Writes to the stores.

    Signals:
        went_wrong: A `ReaderError`; what could not be kept is still on the page.
    """

    went_wrong = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        stores: Stores,
        storage: Lane,
        library: LibraryKeeper,
        parent: QObject | None = None,
    ) -> None:
        """Write on the lane `storage`; `library` knows of which articles nothing may be kept."""
        super().__init__(parent)
        self._library = library
        self._translate = translate
        self.stores = stores
        self._storage = storage
        self._tickets: set[int] = set()
        self._unasked: set[int] = set()
        self._has_told = False
        storage.finished.connect(self._on_finished)
        storage.failed.connect(self._on_failed)

    def keep(
        self,
        units: Sequence[TranslationUnit],
        model: PageModel,
        settings: EngineSettings,
    ) -> None:
        """Keep what the engine made with `settings`; failures and stand-ins are not kept.

        Args:
            units: What was made.
            model: Of their article; it knows what they were made from.
            settings: What was asked of the engine.
        """
        good = [
            (unit, before)
            for unit in units
            if unit.is_machine_made and (before := model.made.get(unit.segment_id)) is not None
        ]
        if not good or self._library.is_private(model.article.article_id):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            cache, _ = self.stores()
            keys = [self._translate.request_key(*one, settings) for _, one in good]
            cache.put([(key, unit) for key, (unit, _) in zip(keys, good, strict=True)])
            yield from ()

        self._unasked.add(self._submit(work))

    def keep_correction(self, article: Article, original: str, corrected: str) -> None:
        """Keep a corrected sentence; the two being equal forgets what was kept."""
        if self._library.is_private(article.article_id):
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            cache, corrections = self.stores()
            before = corrections.of(article.fingerprint).get(original, corrected)
            corrections.put(article.fingerprint, original, corrected)
            if before not in {original, corrected}:
                cache.remove([before], erase=False)  # nobody knows this text any more
            yield from ()

        self._submit(work)

    def _submit(self, work: Callable[[CancelToken], Iterator[object]]) -> int:
        ticket = self._storage.submit(work, purpose=KEEP, newest_wins=False)
        self._tickets.add(ticket)
        return ticket

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        self._tickets.discard(ticket)
        self._unasked.discard(ticket)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket not in self._tickets:
            return
        again = ticket in self._unasked and isinstance(error, StorageReadOnly) and self._has_told
        self._has_told = self._has_told or isinstance(error, StorageReadOnly)
        self._on_finished(ticket)
        if not again:  # every batch of translations would say the same
            self.went_wrong.emit(error)
