"""The translation memory in the window: files chosen, how far they are, what came of them.

Why it exists: the importer knows lanes and no widgets; this tells the user how far it is, lets them
stop it, says what came of it, and shows what is in the memory. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.services.import_memory import MemoryProgress
from reader.ui.main_window import MainWindow
from reader.ui.memory_importer import MemoryImporter, MemoryOutcome
from reader.ui.memory_report import MemoryReportDialog, error_text, memory_summary
from reader.ui.notice_bar import Notice

if TYPE_CHECKING:
    from reader.ui.memory_files import MemoryFilesDialog

__all__ = ["MemoryImportController"]

CANCEL, REPORT = "cancel memory import", "memory import report"
SAY_MS = 100
"""How often it is said how far it is, at most."""
PERCENT = 100


class MemoryImportController(QObject):
    """Serves the memory's files of one window."""

    def __init__(self, window: MainWindow, importer: MemoryImporter) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._importer = importer
        self._outcomes: tuple[MemoryOutcome, ...] = ()
        self._dialog: MemoryFilesDialog | None = None
        self._said = QElapsedTimer()
        actions = window.reader_actions.review
        actions.import_memory.triggered.connect(self.choose)
        actions.memory_files.triggered.connect(self.show_files)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        window.notices.requested.connect(self._on_notice)
        importer.progressed.connect(self._on_progressed)
        importer.ended.connect(self._on_ended)
        importer.removed.connect(self._on_removed)
        importer.went_wrong.connect(self._on_wrong)

    @Slot()
    def choose(self) -> None:
        """Let the user choose files, and import them."""
        kinds = self.tr("Translation memories (*.tmx);;All files (*)")
        title, home = self.tr("Import translation memories"), str(Path.home())
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, home, kinds)
        if paths:
            self._importer.start(paths)

    @Slot()
    def show_files(self) -> None:
        """Show what is in the memory."""
        if self._dialog is None:
            from reader.ui.memory_files import MemoryFilesDialog

            self._dialog = dialog = MemoryFilesDialog(self._window)
            dialog.import_wanted.connect(self.choose)
            dialog.remove_wanted.connect(self._importer.remove)
            self._importer.listed.connect(dialog.show_holdings)
        self._dialog.apply_tokens(self._window.reading.canvas.flow.tokens)
        self._dialog.open()
        self._importer.look()

    @Slot(str, object)
    def _on_progressed(self, path: str, progress: MemoryProgress) -> None:
        if self._said.isValid() and self._said.elapsed() < SAY_MS:
            return
        self._said.start()
        share = PERCENT * progress.bytes_read // max(1, progress.size_bytes)
        #: %1 is the name of a file, %2 a number of units, %3 a percentage
        text = self.tr("Importing %1: %2 units, %3 %")
        told = (Path(path).name, QLocale().toString(progress.units), QLocale().toString(share))
        for place, value in zip(("%1", "%2", "%3"), told, strict=True):
            text = text.replace(place, value, 1)
        self._window.status_bar.announce(text, button=self.tr("Stop"), key=CANCEL)

    @Slot(object)
    def _on_ended(self, outcomes: tuple[MemoryOutcome, ...]) -> None:
        self._outcomes = outcomes
        self._said.invalidate()
        self._window.status_bar.announce("")
        if not outcomes:
            return
        failed = [one for one in outcomes if one.error is not None]
        #: %1 is a list of counts, such as "12 new units, 3 left out"
        text = self.tr("Translation memory: %1.").replace("%1", memory_summary(outcomes))
        if failed and len(outcomes) == 1 and failed[0].error is not None:
            text = error_text(failed[0].error)
        elif failed:
            text += " " + self.tr("%Ln file(s) could not be read to the end.", "", len(failed))
        self._window.notices.add_notice(Notice(REPORT, text, self.tr("Report")))
        if self._dialog is not None and self._dialog.isVisible():
            self._importer.look()

    @Slot(str, int)
    def _on_removed(self, file: str, count: int) -> None:
        del file
        text = self.tr("%Ln unit(s) removed from the memory.", "", count)
        self._window.status_bar.announce(text)

    @Slot(object)
    def _on_wrong(self, error: ReaderError) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.say(error_text(error), warn=True)
        else:
            self._window.notices.add_notice(Notice(REPORT, error_text(error)))

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == CANCEL:
            self._importer.cancel()

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == REPORT and self._outcomes:
            MemoryReportDialog(self._outcomes, self._window).open()
