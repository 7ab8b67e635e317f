"""Search, concordance and backups of one window, put together.

Why it exists: the three share one file and one read-only connection to it: before a backup is put
back the search lets go of it, and afterwards everything that shows what the file holds reads it
anew. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from reader.services.backup_ports import Backups
from reader.services.library_ports import LibrarySearch
from reader.services.memory_ports import MemorySearch
from reader.services.ports import Clock
from reader.ui.backups_controller import BackupsController
from reader.ui.backups_keeper import BackupsKeeper, ClosableStores
from reader.ui.concordance_controller import ConcordanceController
from reader.ui.lane import Lane
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.memory_seeker import MemorySeeker
from reader.ui.passage_opener import PassageOpener
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.search_controller import SearchController

__all__ = ["SearchParts"]


class SearchParts(QObject):
    """What serves the actions of ``reader.ui.search_actions`` in one window."""

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, LibraryKeeper, PassageOpener],
        making: tuple[
            Callable[[], LibrarySearch], Callable[[], MemorySearch], Callable[[], Backups], Clock
        ],
        stores: ClosableStores,
        lanes: tuple[Lane, Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            reading: What is read, what keeps it, and what goes to a passage.
            making: What makes the searches of library and memory, on their lane, and gives access
                to backups; and the time.
            stores: Of the lane ``storage``.
            lanes: ``search``, ``work`` and ``storage``.
        """
        super().__init__(window)
        presenter, library, passages = reading
        make_search, make_memory, backups, clock = making
        search, work, storage = lanes
        seeker = LibrarySeeker(make_search, search, self)
        self.memory = MemorySeeker(make_memory, search, self)
        seeker.closes_too.append(self.memory.close_file)
        keeper = BackupsKeeper((backups, clock), stores, seeker, (work, storage), self)
        self.searching = SearchController(window, seeker, passages)
        self.concordance = ConcordanceController(window, (seeker, self.memory), passages, presenter)
        keeper.restored.connect(library.begin_anew)  # first: the others show it again
        self.backups = BackupsController(window, keeper, presenter, library)
        library.replaced.connect(presenter.forget_kept)
        library.replaced.connect(self.searching.look_again)
        library.replaced.connect(self.concordance.look_again)

    @Slot(object)
    def apply_tokens(self, tokens: object) -> None:
        """Give the windows that are open the colours of a theme."""
        del tokens
        self.searching.apply_tokens()
        self.concordance.apply_tokens()
