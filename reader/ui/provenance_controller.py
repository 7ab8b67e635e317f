"""Where a sentence's translation comes from, told when it is asked for.

Why it exists: whom to believe is a matter of which package, when, by whom and with what; it is too
much for the page and must be one key away. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.services.provenance import provenance, provenance_lines
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice

__all__ = ["PROVENANCE_KEY", "ProvenanceController"]

PROVENANCE_KEY = "provenance"


class ProvenanceController(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        window.reader_actions.packages.provenance.triggered.connect(self.tell)

    @Slot()
    def tell(self) -> None:
        """Tell it of the sentence that is fixed or has the keyboard."""
        window, canvas = self._window, self._window.reading.canvas
        marks, model = canvas.marks, canvas.model
        segment = (marks.fixed or marks.focused) if marks is not None else None
        unit = model.units.get(segment) if model is not None and segment is not None else None
        if unit is None:
            window.status_bar.announce(self.tr("Stand on a translated sentence first"))
            return
        lines = [translate(one) for one in provenance_lines(provenance(unit))]
        window.notices.add_notice(Notice(PROVENANCE_KEY, " · ".join(lines)))
