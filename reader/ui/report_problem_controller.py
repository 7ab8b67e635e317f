"""Reporting a problem in the window: gathered on a lane, shown whole, saved where the user says.

Why it exists: counting rows and reading the log wait for a disk. Nothing is sent. GUI thread only.
"""

from __future__ import annotations

import locale
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.problem_report import ProblemSource, report_text
from reader.ui.lane import Lane
from reader.ui.localization import shown_language
from reader.ui.main_window import MainWindow
from reader.ui.report_problem_dialog import ReportProblemDialog
from reader.ui.settings_controller import SettingsController

__all__ = ["ReportProblemController", "window_facts"]

GATHER, WRITE = "gather report", "write problem report"
_KIND: Final = "*.txt"


def window_facts() -> dict[str, str]:
    """Return what only a window knows: Qt, platform, screens, languages."""
    screens = [
        f"{one.size().width()}×{one.size().height()} at {one.devicePixelRatio():g}, "
        f"{one.logicalDotsPerInch():.0f} dpi"
        for one in QGuiApplication.screens()
    ]
    encoding = locale.getpreferredencoding(do_setlocale=False)
    return {
        "Qt": QLibraryInfo.version().toString(),
        "platform of windows": QGuiApplication.platformName(),
        "screens": "; ".join(screens),
        "language of the interface": shown_language(),
        "language of the system": f"{QLocale.system().name()}, {encoding}",
        "dark": str(QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark),
    }


class ReportProblemController(QObject):
    """Serves one window.

    Signals:
        went_wrong: A `ReaderError`: the report could not be saved.
    """

    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsController,
        source: ProblemSource,
        write: Callable[[Path, bytes], None],
        lane: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; `source` and `write` run on `lane`."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._source = source
        self._write = write
        self._lane = lane
        self._gathering = self._writing = -1
        self.dialog: ReportProblemDialog | None = None
        window.reader_actions.help.report_problem.triggered.connect(self.open)
        lane.progressed.connect(self._on_gathered)
        lane.finished.connect(self._on_finished)
        lane.failed.connect(self._on_failed)

    @Slot()
    def open(self) -> None:
        """Show the dialog; the report comes as soon as it is gathered."""
        source, preferences = self._source, self._settings.preferences

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield source(preferences)

        if self.dialog is None:
            self.dialog = dialog = ReportProblemDialog(self._window)
            dialog.save_wanted.connect(self._on_save)
            dialog.finished.connect(self._on_closed)
        self._gathering = self._lane.submit(work, purpose=GATHER, priority=1)
        self.dialog.open()
        self.dialog.described.setFocus()

    @Slot(int, object)
    def _on_gathered(self, ticket: int, value: object) -> None:
        if ticket == self._gathering and self.dialog is not None and isinstance(value, tuple):
            facts, private = value
            self.dialog.take(partial(report_text, facts, private, window_facts()))

    @Slot(str)
    def _on_save(self, text: str) -> None:
        name = f"qari-report-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.txt"
        title = self.tr("Save the report")
        kinds = f"{self.tr('Text')} ({_KIND})"
        path, _ = QFileDialog.getSaveFileName(self.dialog, title, name, kinds)
        if path:
            self.save(Path(path), text)

    def save(self, path: Path, text: str) -> None:
        """Write the report as it was shown."""

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            self._write(path, text.encode("utf-8", "replace"))
            yield from ()

        self._writing = self._lane.submit(work, purpose=WRITE, newest_wins=False)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket == self._writing:
            self._window.status_bar.announce(self.tr("The report is saved."))
            if self.dialog is not None:
                self.dialog.accept()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in {self._writing, self._gathering}:
            if self.dialog is not None:
                self.dialog.reject()
            self.went_wrong.emit(error)

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
