"""The notes of one window, put together: page, desk, panel, folder, export and import.

Why it exists: they know of each other by signals only, and these are connected here. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.domain.article import ArticleId
from reader.services.library_ports import Library, Notes
from reader.services.look_up_word import LookUpWord
from reader.services.note_rendering import NoteRenderer
from reader.services.sync_notes import SyncReport
from reader.ui.lane import Lane
from reader.ui.lane_stores import LaneStores
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.note_desk import NoteDesk
from reader.ui.note_links import NoteLinks
from reader.ui.notes_controller import NotesController
from reader.ui.notes_exporter import NotesExporter, NotesWriting
from reader.ui.notes_folder import NotesFolder
from reader.ui.notes_importer import NotesImporter, NotesReading
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.passage_opener import PassageOpener
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController

__all__ = ["NoteParts", "NoteTools"]


@dataclass(frozen=True, slots=True)
class NoteTools:
    """What notes need beside their store.

    Attributes:
        new_id: Mints ids.
        render: Renders Markdown as HTML that can do no harm.
        words: Looks words up, for the cards.
        sync: Brings notes and a folder of Markdown files in step, on the lane ``storage``.
        forget: Removes the files of articles from such a folder; the same holds for it.
    """

    new_id: Callable[[], str]
    render: NoteRenderer
    words: LookUpWord
    sync: Callable[[Library, Notes, Path], SyncReport]
    forget: Callable[[Library, Notes, Path, Iterable[ArticleId]], None]


class NoteParts(QObject):
    """What serves the actions of ``reader.ui.note_actions`` in one window.

    Attributes:
        passages: Goes to passages of any article.
        folder: Keeps the folder of Markdown files in step.
        problem: Something went wrong: a `ReaderError`.
        told: Something is to be told: a message.
    """

    problem = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, LibraryKeeper, SettingsController],
        tools: NoteTools,
        keeping: tuple[LaneStores, NotesWriting, NotesReading],
        lanes: tuple[Lane, Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            reading: What is read, what keeps it, and what the person chose.
            tools: What notes need beside their store.
            keeping: The stores, what writes notes to files, and what reads them.
            lanes: ``storage``, ``words`` and ``work``.
        """
        super().__init__(window)
        presenter, library, settings = reading
        stores, writing, taking = keeping
        storage, words, work = lanes
        keeper = NotesKeeper(stores.notes, storage, window)
        notes = NotesOnPage(window.reading.canvas, presenter, keeper, words)
        desk = NoteDesk(window, presenter, notes, (keeper, words), (tools.new_id, tools.render))
        controller = NotesController(window, notes, desk, keeper, tools.render)
        keeper.told.connect(self.told)
        self.folder = NotesFolder(
            window, settings, (notes, keeper),
            lambda folder: tools.sync(stores.library(), stores.notes(), folder),
            lambda *what: tools.forget(stores.library(), stores.notes(), *what),
            storage,
        )  # fmt: skip
        NotesExporter(window, writing, tools.words, (storage, words))
        importer = NotesImporter(window, taking, notes, (storage, work))
        importer.went_wrong.connect(self.problem)
        importer.imported.connect(library.changed)
        library.replaced.connect(notes.reload)
        self.passages = PassageOpener(window, presenter, library, (notes, desk))
        controller.article_wanted.connect(self.passages.go_to_note)
        NoteLinks(window, self.passages, keeper)
