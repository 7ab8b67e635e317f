"""The report of a review in the window: made on a lane, shown, written to a file.

Why it exists: distances of a long article take a while, and a file waits for a disk. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.review_report import EditDistance, ReviewReport, report_of
from reader.ui.doubts_keeper import DoubtsKeeper
from reader.ui.effort_keeper import EffortKeeper
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.review_desk import ReviewDesk

if TYPE_CHECKING:
    from reader.ui.report_dialog import ReportDialog

__all__ = ["ReportController", "ReportTools"]

MAKE, WRITE = "make report", "write report"


@dataclass(frozen=True, slots=True)
class ReportTools:
    """What a report needs from outside.

    Attributes:
        distance: Levenshtein's.
        write: Writes a report as a page or a table, by the name of the file.
        name: The name that the person chose for files; empty for none.
        system_name: The name where none was chosen.
        rename: Chooses another.
    """

    distance: EditDistance
    write: Callable[[Path, ReviewReport], None]
    name: Callable[[], str]
    system_name: Callable[[], str]
    rename: Callable[[str], None]


class ReportController(QObject):
    """Serves the report of one window."""

    def __init__(
        self,
        window: MainWindow,
        desk: ReviewDesk,
        counted: tuple[DoubtsKeeper, EffortKeeper, Callable[[], frozenset[SegmentId]]],
        tools: ReportTools,
        lanes: tuple[Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; `lanes` are ``words`` and ``work``."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._doubts, self._effort, self._commented = counted
        self._tools = tools
        self._words, self._work = lanes
        self._making = self._writing = -1
        self._report: ReviewReport | None = None
        self.dialog: ReportDialog | None = None
        window.reader_actions.review.report.triggered.connect(self._on_wanted)
        for lane in lanes:
            lane.progressed.connect(self._on_progressed)
            lane.finished.connect(self._on_finished)
            lane.failed.connect(self._on_failed)

    @Slot()
    def _on_wanted(self) -> None:
        model = self._desk.model
        if model is None:
            return
        article, language, units = model.article, model.target, dict(model.units)
        occurrences = dict(self._window.reading.canvas.terms.occurrences())
        seconds, commented = self._effort.seconds, self._commented()
        doubts: int | None = None
        if self._doubts.active:
            doubts = sum(len(model.doubts_of(one.segment_id)) for one in model.translatable())

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield report_of(
                article,
                language,
                units,
                self._tools.distance,
                seconds=seconds,
                occurrences=occurrences,
                commented=commented,
                doubts=doubts,
            )

        self._making = self._words.submit(work, purpose=MAKE, priority=1)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket != self._making or not isinstance(value, ReviewReport):
            return
        self._report = value
        from reader.ui.report_dialog import ReportDialog

        dialog = ReportDialog(value, self._tools.name(), self._tools.system_name(), self._window)
        dialog.save_wanted.connect(self._on_save)
        dialog.name_changed.connect(self._on_name)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._tools.rename(name)

    @Slot(str)
    def _on_save(self, ending: str) -> None:
        filters = {"html": "HTML (*.html)", "csv": "CSV (*.csv)"}
        title = self.tr("Save the report")
        parent = self.dialog or self._window
        path, _ = QFileDialog.getSaveFileName(parent, title, f"report.{ending}", filters[ending])
        if path:
            self.save(Path(path) if Path(path).suffix else Path(f"{path}.{ending}"))

    def save(self, path: Path) -> None:
        """Write the report that is shown; the status bar says when it is done."""
        report = self._report
        if report is None:
            return

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            self._tools.write(path, report)
            yield from ()

        self._writing = self._work.submit(work, purpose=WRITE, newest_wins=False)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket == self._writing:
            self._window.status_bar.announce(self.tr("The report was written."))
            if self.dialog is not None:
                self.dialog.accept()
                self.dialog = None

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket in {self._making, self._writing}:
            parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
            self._window.status_bar.announce(" ".join(parts))
