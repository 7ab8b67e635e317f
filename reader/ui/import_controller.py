"""Import in the window: chosen or dropped, its progress in the status bar, its report at the end.

Why it exists: the importer knows lanes and no widgets; this tells the reader how far it is, lets
them stop it, and says what came of it. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.services.import_articles import ImportReport
from reader.ui.import_report import ImportReportDialog, summary
from reader.ui.library_importer import LibraryImporter
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.source_files import file_kinds

__all__ = ["ImportController"]

CANCEL, REPORT = "cancel import", "import report"
SAY_MS = 100
"""How often the count is said anew at most."""


class ImportController(QObject):
    """Serves the imports of one window."""

    def __init__(
        self, window: MainWindow, importer: LibraryImporter, library: LibraryKeeper
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._importer = importer
        self._report: ImportReport | None = None
        self._said = QElapsedTimer()
        actions = window.reader_actions.library
        actions.import_files.triggered.connect(self._on_files)
        actions.import_folder.triggered.connect(self._on_folder)
        window.library_panel.import_wanted.connect(importer.start)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        window.notices.requested.connect(self._on_notice)
        importer.progressed.connect(self._on_progressed)
        importer.kept.connect(library.changed)
        importer.ended.connect(self._on_ended)

    @Slot()
    def _on_files(self) -> None:
        kinds = file_kinds()
        title, home = self.tr("Import texts into the library"), str(Path.home())
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, home, kinds)
        if paths:
            self._importer.start(paths)

    @Slot()
    def _on_folder(self) -> None:
        title, home = self.tr("Import the texts of a folder"), str(Path.home())
        path = QFileDialog.getExistingDirectory(self._window, title, home)
        if path:
            self._importer.start([path])

    @Slot(int, int)
    def _on_progressed(self, done: int, total: int) -> None:
        if done and self._said.isValid() and self._said.elapsed() < SAY_MS:
            return
        self._said.start()
        #: %1 is how many files were imported, %2 how many there are
        text = self.tr("Importing: %1 of %2")
        numbers = (QLocale().toString(done), QLocale().toString(total))
        for place, number in zip(("%1", "%2"), numbers, strict=True):
            text = text.replace(place, number)
        self._window.status_bar.announce(text, button=self.tr("Stop"), key=CANCEL)

    @Slot(object)
    def _on_ended(self, report: ImportReport) -> None:
        self._report = report
        self._said.invalidate()
        self._window.status_bar.announce("")
        #: %1 is a list of counts, such as "12 new, 1 failed"
        text = self.tr("Import: %1.").replace("%1", summary(report))
        self._window.notices.add_notice(Notice(REPORT, text, self.tr("Report")))

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == CANCEL:
            self._importer.cancel()

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == REPORT and self._report is not None:
            dialog = ImportReportDialog(self._report, self._window)
            dialog.open()
