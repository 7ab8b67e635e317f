"""Forget articles everywhere, after one clear question.

Why it exists: it touches every store and everything the window remembers, in an order in which
nothing comes back: the window lets go first, then copies go (caches, imported memories, backups;
on the lane ``work``, since it takes seconds), and the library last, so that what was cut short is
still listed. Backups are looked through once more at the end: one may have been made in between.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.domain.article import ArticleId
from reader.domain.errors import ReaderError
from reader.domain.library import LibraryEntry
from reader.domain.messages import Message
from reader.services.cancel import CancelToken
from reader.services.forget_article import Traces, forget_copies, traces_of
from reader.services.library_ports import Backups, Library
from reader.services.memory_ports import TranslationMemory
from reader.services.ports import Corrections, MachineCache
from reader.ui.forget_dialog import ForgetDialog
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController

__all__ = ["ForgetStores", "Forgetting"]

FORGET = "forget"


@dataclass(frozen=True, slots=True)
class ForgetStores:
    """What holds something of an article.

    Attributes:
        library, corrections: The stores of the storage lane, asked there only.
        cache: Makes a store of machine translations of its own, for the lane `work`.
        memory: Makes a store of the translation memory of its own, for that lane too.
        backups: Of the user's database.
    """

    library: Callable[[], Library]
    corrections: Callable[[], Corrections]
    cache: Callable[[], MachineCache]
    memory: Callable[[], TranslationMemory]
    backups: Callable[[], Backups]


class Forgetting(QObject):
    """Forgets for one window.

    Signals:
        forgotten: Ids of articles of which nothing is left.
        told: A `Message` of a store.
        went_wrong: A `ReaderError`; the articles are still in the library.
    """

    forgotten = Signal(object)
    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        keeping: tuple[LibraryKeeper, SettingsController],
        stores: ForgetStores,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; work on the lanes ``storage`` and ``work``."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._library, self._settings = keeping
        self._stores = stores
        self._storage, self._work = lanes
        self._steps: dict[int, tuple[Traces, Callable[[Traces], None]]] = {}
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
            lane.finished.connect(self._on_finished)

    @Slot(object)
    def ask(self, entries: Sequence[LibraryEntry]) -> None:
        """Ask once, saying what goes."""
        dialog = ForgetDialog(entries, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(self.forget)
        dialog.open()

    @Slot(object)
    def forget(self, entries: Sequence[LibraryEntry]) -> None:
        """Forget articles; ends in `forgotten` or `went_wrong`."""
        ids = tuple(one.article_id for one in entries)
        session = self._presenter.session
        if session is not None and session.article.article_id in ids:
            self._window.notes_panel.close_note()  # what was typed goes before, not after
        self._library.leave(ids)
        self._presenter.drop(ids)
        self._window.status_bar.announce(self.tr("Forgetting…"))

        def gather(cancel: CancelToken) -> Iterator[object]:
            del cancel
            yield traces_of(self._stores.library(), self._stores.corrections(), ids)

        self._submit(self._storage, gather, Traces(ids), self._forget_copies)

    def _forget_copies(self, traces: Traces) -> None:
        self._settings.forget_recent(traces.locations)

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            cache, memory = self._stores.cache(), self._stores.memory()
            try:
                forget_copies(traces, cache, self._stores.backups(), memory)
            finally:
                cache.close()
                memory.close()
            yield from ()

        self._submit(self._work, work, traces, self._forget_articles)

    def _forget_articles(self, traces: Traces) -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            store = self._stores.library()
            store.forget(traces.article_ids)
            yield from store.take_notices()

        self._submit(self._storage, work, traces, self._forget_late_backups)

    def _forget_late_backups(self, traces: Traces) -> None:
        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._stores.backups().forget(traces.article_ids)
            yield from ()

        self._submit(self._work, work, traces, self._end)

    def _end(self, traces: Traces) -> None:
        text = self.tr("%Ln article(s) forgotten.", "", len(traces.article_ids))
        self._window.status_bar.announce(text)
        self._library.changed.emit()
        self.forgotten.emit(traces.article_ids)

    def _submit(
        self,
        lane: Lane,
        work: Callable[[CancelToken], Iterator[object]],
        traces: Traces,
        then: Callable[[Traces], None],
    ) -> None:
        ticket = lane.submit(work, purpose=FORGET, newest_wins=False)
        self._steps[ticket] = traces, then

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket not in self._steps:
            return
        if isinstance(value, Traces):
            self._steps[ticket] = value, self._steps[ticket][1]
        elif isinstance(value, Message):
            self.told.emit(value)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        step = self._steps.pop(ticket, None)
        if step is not None:
            traces, then = step
            then(traces)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        step = self._steps.pop(ticket, None)
        if step is not None:
            ids: tuple[ArticleId, ...] = step[0].article_ids
            self._library.stay(ids)
            self._window.status_bar.announce("")
            self.went_wrong.emit(error)
