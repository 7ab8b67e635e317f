"""The concordance in the window: from the word stood on to its places, and to one of them.

Why it exists: the box knows lines, the seeker pages, the opener passages; this tells one of the
other. The box is kept, so that Ctrl+K comes back to the same lines. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.errors import ReaderError
from reader.domain.library import KwicLine
from reader.services.concordance import LinesPage
from reader.ui.concordance_box import ConcordanceBox
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.passage_opener import PassageOpener, WantedPassage
from reader.ui.words_meant import words_meant

__all__ = ["ConcordanceController"]


class ConcordanceController(QObject):
    """Serves the concordance of one window."""

    def __init__(self, window: MainWindow, seeker: LibrarySeeker, opener: PassageOpener) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._seeker = seeker
        self._opener = opener
        self._box: ConcordanceBox | None = None
        window.reader_actions.library_search.concordance.triggered.connect(self.open)
        window.closing.connect(self._on_closing)
        seeker.lines_found.connect(self._on_found)
        seeker.lines_read.connect(self._on_read)
        seeker.lines_failed.connect(self._on_failed)
        seeker.table_made.connect(self._on_table)

    @property
    def box(self) -> ConcordanceBox:
        """Return the box, made at its first use."""
        if self._box is None:
            self._box = box = ConcordanceBox(self._window)
            box.apply_tokens(self._window.reading.canvas.flow.tokens)
            box.asked.connect(self._on_asked)
            box.more_wanted.connect(self._on_more)
            box.chosen.connect(self._on_chosen)
            box.copy_wanted.connect(self._on_copy)
        return self._box

    @Slot()
    def open(self) -> None:
        """Open the box on the word of the page; without one it is as it was left."""
        box = self.box
        word = words_meant(self._window.reading.canvas, pointed=not box.word)
        box.come()
        if word and word != box.field.text():
            box.look_up(word)
        box.field.setFocus()
        box.field.selectAll()

    def apply_tokens(self) -> None:
        """Take the colours of the window."""
        if self._box is not None:
            self._box.apply_tokens(self._window.reading.canvas.flow.tokens)

    @Slot()
    def look_again(self) -> None:
        """Look again, since the library is another one."""
        if self._box is not None and self._box.word:
            self._box.look_now()

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

    @Slot(object)
    def _on_failed(self, error: ReaderError) -> None:
        self.box.show_error(error)

    @Slot(str, int)
    def _on_table(self, text: str, count: int) -> None:
        QGuiApplication.clipboard().setText(text)
        self.box.say_copied(count)

    @Slot(object)
    def _on_chosen(self, line: KwicLine) -> None:
        """Go to the place; the box stays open, behind the window where they overlap."""
        self._window.raise_()
        self._window.activateWindow()
        self._opener.go(
            WantedPassage(line.article_id, line.segment_id, words=(line.word,), at_top=True)
        )

    @Slot()
    def _on_closing(self) -> None:
        if self._box is not None:
            self._box.close()
