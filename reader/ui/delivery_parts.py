"""What goes out to a customer and comes back corrected, put together for one window.

Why it exists: exporting and reading back share the article, the notes and the lanes; comments that
come back are notes like any other, shown at once. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from reader.domain.notes import Note
from reader.services.export_article import Delivery
from reader.services.returned_values import ReturnedFile
from reader.ui.article_exporter import ArticleExporter, ExportTools
from reader.ui.lane import Lane
from reader.ui.lane_stores import LaneStores
from reader.ui.library_desk import LibraryDesk
from reader.ui.main_window import MainWindow
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.opening_controller import OpeningController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.returned_files import ReturnedFiles, ReturnTools
from reader.ui.review_desk import ReviewDesk
from reader.ui.review_parts import ReviewTools
from reader.ui.settings_controller import SettingsController

__all__ = ["DeliveryParts"]

Files = tuple[
    Callable[[Delivery], bytes], Callable[[Delivery, Path], None], Callable[[Path], ReturnedFile]
]
"""What makes a delivery, what writes one, and what opens a corrected file."""
Reading = tuple[ReadingPresenter, ReviewDesk, SettingsController, OpeningController]


class DeliveryParts(QObject):
    """What serves exporting and reading back."""

    def __init__(
        self,
        window: MainWindow,
        reading: Reading,
        files: Files,
        tools: ReviewTools,
        stores: LaneStores,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; `lanes` are ``storage`` and ``work``."""
        super().__init__(window)
        self._window = window
        presenter, desk, settings, opening = reading
        made, write, open_returned = files
        exporting = ExportTools(made, write, stores.notes, stores.library)
        self.exporter = ArticleExporter(window, desk, settings, exporting, lanes)
        returning = ReturnTools(
            open_returned,
            stores.notes,
            stores.library,
            self._put_note,
            tools.clock,
            tools.who,
            tools.new_id,
        )
        self.returned = ReturnedFiles(window, (presenter, desk), returning, lanes)
        self.returned.went_wrong.connect(opening.show_problem)
        opening.returned.connect(self._on_returned)
        library = window.findChild(LibraryDesk)
        if library is not None:
            library.export_wanted.connect(self.exporter.ask_for)

    @Slot(str)
    def _on_returned(self, path: str) -> None:
        self.returned.look_at(Path(path))

    def _put_note(self, note: Note) -> None:
        """Keep a comment as a note, and show it beside the article."""
        keeper = self._window.findChild(NotesKeeper)
        shown = self._window.reading.canvas.findChild(NotesOnPage)
        if shown is not None:
            shown.put(note)
        if keeper is not None:
            keeper.put(note, keep_version=False)
