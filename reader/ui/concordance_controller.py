"""The concordance in the window: from the word stood on to its places, and to one of them.

Why it exists: the box knows lines, the seeker pages, the opener passages; this tells one of the
other. The box is kept, so that Ctrl+K comes back to the same lines. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.library import KwicLine
from reader.services.concordance import LinesPage
from reader.ui.beside_controller import BesideController
from reader.ui.concordance_box import ConcordanceBox
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.passage_opener import PassageOpener, WantedPassage

__all__ = ["ConcordanceController"]


class ConcordanceController(BesideController[ConcordanceBox]):
    """Serves the concordance of one window."""

    def __init__(self, window: MainWindow, seeker: LibrarySeeker, opener: PassageOpener) -> None:
        """Serve `window`, which becomes the owner."""
        action = window.reader_actions.library_search.concordance
        super().__init__(window, seeker, opener, action, ConcordanceBox)
        seeker.lines_found.connect(self._on_found)
        seeker.lines_read.connect(self._on_read)
        seeker.lines_failed.connect(self._on_failed)
        seeker.table_made.connect(self._on_table)

    def _connect(self, box: ConcordanceBox) -> None:
        box.asked.connect(self._on_asked)
        box.more_wanted.connect(self._on_more)
        box.chosen.connect(self._on_chosen)
        box.copy_wanted.connect(self._on_copy)

    @Slot()
    def _on_asked(self) -> None:
        if self.box.word:
            self._seeker.concordance(self.box.word, self.box.order)
        else:
            self._seeker.forget_concordance()

    @Slot()
    def _on_more(self) -> None:
        box = self.box
        if not self._seeker.is_reading and box.word:
            self._seeker.concordance(box.word, box.order, len(box.list.lines))

    @Slot()
    def _on_copy(self) -> None:
        self._seeker.make_table(self.box.word, self.box.order)

    @Slot(object)
    def _on_found(self, page: LinesPage) -> None:
        self.box.take_page(page)

    @Slot(int)
    def _on_read(self, count: int) -> None:
        self.box.show_read(count)

    @Slot(str, int)
    def _on_table(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self.box.say_copied(count)

    @Slot(object)
    def _on_chosen(self, line: KwicLine) -> None:
        words = (line.word,)
        self._go(WantedPassage(line.article_id, line.segment_id, words=words, at_top=True))
