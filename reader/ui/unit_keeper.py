"""Keeps what was made and corrected, on the storage lane, and gives it back.

Why it exists: the article and single sentences are translated by different hands; both keep their
units the same way. The lane is FIFO and drops nothing. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.translation import TranslationUnit
from reader.services.cancel import CancelToken
from reader.services.ports import Corrections, EngineSettings, MachineCache
from reader.services.renew_units import Made
from reader.services.translate_article import TranslateArticle
from reader.ui.lane import Lane

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
        parent: QObject | None = None,
    ) -> None:
        """Write on the lane `storage`."""
        super().__init__(parent)
        self._translate = translate
        self.stores = stores
        self._storage = storage
        self._tickets: set[int] = set()
        storage.finished.connect(self._tickets.discard)
        storage.failed.connect(self._on_failed)

    def keep(
        self,
        units: Sequence[TranslationUnit],
        made: Mapping[SegmentId, Made],
        settings: EngineSettings,
    ) -> None:
        """Keep what the engine made with `settings`; failures and stand-ins are not kept.

        Args:
            units: What was made.
            made: What it was made from; names may have changed since.
            settings: What was asked of the engine.
        """
        good = [
            (unit, before)
            for unit in units
            if unit.is_machine_made and (before := made.get(unit.segment_id)) is not None
        ]
        if not good:
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            cache, _ = self.stores()
            keys = [self._translate.request_key(*one, settings) for _, one in good]
            cache.put([(key, unit) for key, (unit, _) in zip(keys, good, strict=True)])
            yield from ()

        self._submit(work)

    def keep_correction(self, fingerprint: str, original: str, corrected: str) -> None:
        """Keep a corrected sentence; the two being equal forgets what was kept."""

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            _, corrections = self.stores()
            corrections.put(fingerprint, original, corrected)
            yield from ()

        self._submit(work)

    def _submit(self, work: Callable[[CancelToken], Iterator[object]]) -> None:
        self._tickets.add(self._storage.submit(work, purpose=KEEP, newest_wins=False))

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in self._tickets:
            self._tickets.discard(ticket)
            self.went_wrong.emit(error)
