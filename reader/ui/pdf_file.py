"""A PDF file that is written whole or not at all.

Why it exists: a printing may be given up, and a disk may be full; what stood under the name stays
until the last page is on the disk. The window and the command line write with it. GUI thread only.

Source: https://doc.qt.io/qt-6/qsavefile.html, https://doc.qt.io/qt-6/qpdfwriter.html
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QMarginsF, QObject, QSaveFile, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from reader.services.printing import Paper
from reader.ui.print_job import Printable, PrintJob
from reader.ui.theme import Tokens

__all__ = ["PdfFile", "page_layout"]

_RESOLUTION: Final = 1200
_SIDE_MM, _EDGE_MM = 17.0, 14.0
_SIZES: Final = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
}


def page_layout(paper: Paper) -> QPageLayout:
    """Return an upright page of `paper` with its margins."""
    return QPageLayout(
        QPageSize(_SIZES[paper]),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_SIDE_MM, _EDGE_MM, _SIDE_MM, _EDGE_MM),
        QPageLayout.Unit.Millimeter,
    )


class PdfFile(QObject):
    """One file that is being written.

    Attributes:
        job: What draws its pages.

    Signals:
        ended: ``(str,)``: empty where the file is there, else what the system said.
        given_up: It was cancelled; nothing was changed.
    """

    ended = Signal(str)
    given_up = Signal()

    def __init__(
        self, path: Path, what: Printable, tokens: Tokens, parent: QObject | None = None
    ) -> None:
        """Prepare to write `what` to `path`."""
        super().__init__(parent)
        self._file = QSaveFile(str(path), self)
        self._is_open = self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer: QPdfWriter | None = QPdfWriter(self._file)
        self._writer.setResolution(_RESOLUTION)
        self._writer.setPageLayout(page_layout(what.choice.paper))
        self._writer.setTitle(what.title)
        self._writer.setCreator("Qari")
        self.job = PrintJob(self._writer, what, tokens, self)
        self.job.ended.connect(self._on_ended)

    def start(self) -> None:
        """Write; one of the signals follows."""
        if not self._is_open or not self.job.start():
            self._file.cancelWriting()
            self.ended.emit(self._file.errorString())

    @Slot(int)
    def _on_ended(self, pages: int) -> None:
        self._writer = None  # it writes its last bytes now
        if not pages:
            self._file.cancelWriting()
            self._file.commit()
            self.given_up.emit()
        elif self._file.commit():
            self.ended.emit("")
        else:
            self.ended.emit(self._file.errorString())
