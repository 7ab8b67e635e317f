"""Notes from a file of our own JSON: read, looked at, then kept all at once.

Why it exists: notes come back from another machine or an earlier year. The file is read on the lane
``work``, since it may be large; what it would change is worked out and done on ``storage``. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.export_notes import ArticleNotes
from reader.services.import_notes import ImportNotes, NoteImportDone, NoteImportPlan
from reader.services.import_plan import ConflictChoice
from reader.services.library_ports import Library, Notes
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.notes_import_dialog import NotesImportDialog
from reader.ui.notice_bar import Notice

__all__ = ["DONE_KEY", "NotesImporter", "NotesReading"]

IMPORT = "import notes"
DONE_KEY = "notes imported"


@dataclass(frozen=True, slots=True)
class NotesReading:
    """What importing needs from outside.

    Attributes:
        open_file: Reads a file of notes; any lane.
        library, notes: The stores, asked on the storage lane only.
        new_id: Mints ids.
    """

    open_file: Callable[[Path], Sequence[ArticleNotes]]
    library: Callable[[], Library]
    notes: Callable[[], Notes]
    new_id: Callable[[], str]

    def importing(self) -> ImportNotes:
        """Return what plans and makes imports, for the storage lane."""
        return ImportNotes(self.library(), self.notes(), self.new_id)


class NotesImporter(QObject):
    """Imports notes into one window.

    Signals:
        imported: Notes have come in.
        went_wrong: A `ReaderError`; nothing was changed.
    """

    imported = Signal()
    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: NotesReading,
        notes: NotesOnPage,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            reading: From outside.
            notes: Shows what came in.
            lanes: ``storage`` and ``work``.
        """
        super().__init__(window)
        self._notes = notes
        self._window = window
        self._reading = reading
        self._storage, self._work = lanes
        self._then: dict[int, Callable[[object], None]] = {}
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.failed.connect(self._on_failed)
        window.reader_actions.notes.import_notes.triggered.connect(self._on_import)

    @Slot()
    def _on_import(self) -> None:
        filters = ";;".join(("JSON (*.json)", self.tr("All files (*)")))
        title, home = self.tr("Import notes"), str(Path.home())
        path, _ = QFileDialog.getOpenFileName(self._window, title, home, filters)
        if path:
            self.look_at(Path(path))

    def look_at(self, path: Path) -> None:
        """Read a file and ask whether to import it; ends in a dialog or `went_wrong`."""
        self._window.notes_panel.editor.flush()  # what was typed is to be compared too

        def read() -> Sequence[ArticleNotes]:
            return self._reading.open_file(path)

        self._submit(self._work, read, lambda found: self._plan(path.name, found))

    def _plan(self, name: str, found: object) -> None:
        if not isinstance(found, Sequence):
            return

        def plan() -> NoteImportPlan:
            return self._reading.importing().preview(found)

        self._submit(self._storage, plan, lambda made: self._ask(name, made))

    def _ask(self, name: str, plan: object) -> None:
        if not isinstance(plan, NoteImportPlan):
            return
        tokens = self._window.reading.canvas.flow.tokens
        dialog = NotesImportDialog(name, plan, tokens, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._apply(plan, dialog.choice()))
        dialog.open()

    def _apply(self, plan: NoteImportPlan, choice: ConflictChoice) -> None:
        def apply() -> NoteImportDone:
            return self._reading.importing().apply(plan, choice)

        self._submit(self._storage, apply, self._say)

    def _say(self, done: object) -> None:
        if not isinstance(done, NoteImportDone):
            return
        #: %1, %2 and %3 are numbers of notes
        text = self.tr("Notes imported: %1 added, %2 changed, %3 left as they were.")
        for place, count in zip(
            ("%1", "%2", "%3"), (done.added, done.replaced, done.kept), strict=True
        ):
            text = text.replace(place, QLocale().toString(count))
        self._window.notices.add_notice(Notice(DONE_KEY, text))
        self._notes.reload()
        self.imported.emit()

    def _submit(
        self, lane: Lane, work: Callable[[], object], then: Callable[[object], None]
    ) -> None:
        def job(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield (work(),)

        self._then[lane.submit(job, purpose=IMPORT, newest_wins=False)] = then

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        then = self._then.pop(ticket, None)
        if then is not None and isinstance(value, tuple):
            then(value[0])

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._then.pop(ticket, None) is not None:
            self.went_wrong.emit(error)
