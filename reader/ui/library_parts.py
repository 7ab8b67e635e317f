"""The library of one window, put together: panel, tags, import, private reading, forgetting.

Why it exists: these serve one panel and one menu and hand articles to each other; the window needs
to know none of them. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from reader.services.backup_ports import Backups, SetAside
from reader.services.library_ports import Library, Notes
from reader.services.memory_ports import TranslationMemory
from reader.services.open_article import OpenArticle
from reader.services.ports import Clock, Corrections, MachineCache
from reader.services.site_rule_ports import SiteRules
from reader.ui.article_facts_controller import ArticleFactsController
from reader.ui.bin_emptier import BinEmptier
from reader.ui.choices_keeper import ChoicesKeeper
from reader.ui.forgetting import ForgetStores, Forgetting
from reader.ui.import_controller import ImportController
from reader.ui.lane import Lane
from reader.ui.library_browser import LibraryBrowser
from reader.ui.library_controller import LibraryController
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_finder import LibraryFinder
from reader.ui.library_importer import FindFiles, ImportTools, LibraryImporter
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.private_reading import PrivateReading
from reader.ui.reading_end import ReadingEnd
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.tag_controller import TagController
from reader.ui.taking_controller import TakingController

__all__ = ["LibraryParts", "LibraryStores", "LibraryTools"]


class LibraryStores(Protocol):
    """The stores of the storage lane."""

    def library(self) -> Library:
        """Return the store of kept articles."""
        ...

    def notes(self) -> Notes:
        """Return the store of notes."""
        ...

    def corrections(self) -> Corrections:
        """Return the store of corrections."""
        ...

    def site_rules(self) -> SiteRules:
        """Return the store of what was chosen for sites."""
        ...


@dataclass(frozen=True, slots=True)
class LibraryTools:
    """What the library needs from outside.

    Attributes:
        find_files, open_article: Find and read the files of an import.
        cache: Makes a store of machine translations for another lane.
        backups: Of the user's database.
        set_aside: Damaged files that were kept.
        memory: Makes a store of the translation memory for another lane.
        clock: The time now.
    """

    find_files: FindFiles
    open_article: OpenArticle
    cache: Callable[[], MachineCache]
    backups: Callable[[], Backups]
    set_aside: Callable[[], SetAside]
    memory: Callable[[], TranslationMemory]
    clock: Clock


class LibraryParts(QObject):
    """What serves the actions of ``reader.ui.library_actions`` in one window.

    Signals:
        told: A `Message` of a store.
        problem: A `ReaderError`.
    """

    told = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, LibraryKeeper, SettingsController],
        tools: LibraryTools,
        stores: LibraryStores,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            reading: What is read, what keeps it, and the preferences.
            tools: From outside.
            stores: Of the lane ``storage``.
            lanes: ``work`` and ``storage``.
        """
        super().__init__(window)
        presenter, library, settings = reading
        work, storage = lanes
        LibraryController(window, presenter, library)
        PrivateReading(window, presenter)
        choices = ChoicesKeeper(stores.site_rules, library, storage, self)
        TakingController(window, presenter, choices)
        ArticleFactsController(window, presenter, choices)
        finder = LibraryFinder(stores.library, storage, self)
        browser = LibraryBrowser(window, presenter, library, finder)
        desk = LibraryDesk(window, presenter, library, finder, browser)
        desk.marked.connect(ReadingEnd(window, presenter, library).decide)
        desk.tags_wanted.connect(TagController(window, library, finder).edit)
        importing = ImportTools(tools.find_files, tools.open_article, stores.library)
        ImportController(window, LibraryImporter(importing, work, storage, self), library)
        everywhere = ForgetStores(
            stores.library,
            stores.corrections,
            tools.cache,
            tools.backups,
            tools.set_aside,
            tools.memory,
        )
        self.forgetting = Forgetting(
            window, presenter, (library, settings), everywhere, (storage, work)
        )
        desk.forget_wanted.connect(self.forgetting.ask)
        emptier = BinEmptier(stores.library, stores.notes, tools.clock, storage, self)
        emptier.emptied.connect(library.changed)
        for part in (library, choices, finder, self.forgetting, emptier):
            part.went_wrong.connect(self.problem)
        for one in (library, self.forgetting, emptier):
            one.told.connect(self.told)
