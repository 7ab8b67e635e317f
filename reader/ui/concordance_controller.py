"""The concordance in the window: from the word stood on to its places, and to one of them.

Why it exists: the box knows lines, the seeker pages, the opener passages; this tells one of the
other. The box is kept, so that Ctrl+K comes back to the same lines. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.errors import ReaderError
from reader.domain.language import ARABIC, LanguagePair
from reader.domain.library import KwicLine
from reader.domain.memory import MemoryLine
from reader.services.concordance import LinesPage
from reader.ui.beside_controller import BesideController
from reader.ui.clipboard import copy_texts
from reader.ui.concordance_box import ConcordanceBox, Searched
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.memory_seeker import MemorySeeker
from reader.ui.passage_opener import PassageOpener, WantedPassage
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["ConcordanceController"]


class ConcordanceController(BesideController[ConcordanceBox]):
    """Serves the concordance of one window."""

    def __init__(
        self,
        window: MainWindow,
        seekers: tuple[LibrarySeeker, MemorySeeker],
        opener: PassageOpener,
        presenter: ReadingPresenter,
    ) -> None:
        """Serve `window`, which becomes the owner; ask library and memory."""
        seeker, self._memory = seekers
        self._presenter = presenter
        action = window.reader_actions.library_search.concordance
        super().__init__(window, seeker, opener, action, ConcordanceBox)
        seeker.lines_found.connect(self._on_found)
        seeker.lines_read.connect(self._on_read)
        seeker.lines_failed.connect(self._on_failed)
        seeker.table_made.connect(self._on_table)
        self._memory.lines_found.connect(self._on_units)
        self._memory.lines_failed.connect(self._on_units_failed)

    def _connect(self, box: ConcordanceBox) -> None:
        box.asked.connect(self._on_asked)
        box.more_wanted.connect(self._on_more)
        box.chosen.connect(self._on_chosen)
        box.copy_wanted.connect(self._on_copy)
        box.memory.chosen.connect(self._on_unit_chosen)

    @Slot()
    def open(self) -> None:
        """Open it on what is selected in the editor, else on the words of the page."""
        editor = self._window.reading.target_editor
        selected = editor.text.textCursor().selectedText() if editor.segment is not None else ""
        super().open()
        if selected.strip():
            self.box.look_up(" ".join(selected.split()))
            self.box.field.selectAll()

    @Slot()
    def _on_asked(self) -> None:
        box = self.box
        if box.searched is Searched.MEMORY and box.word:
            self._memory.concordance(box.word, self._pair)
        elif box.word:
            self._seeker.concordance(box.word, box.order)
        else:
            self._seeker.forget_concordance()
            self._memory.forget_concordance()

    @Slot()
    def _on_more(self) -> None:
        box = self.box
        if box.searched is Searched.MEMORY:
            if not self._memory.is_reading and box.word:
                self._memory.concordance(box.word, self._pair, len(box.memory.list.lines))
        elif not self._seeker.is_reading and box.word:
            self._seeker.concordance(box.word, box.order, len(box.list.lines))

    @property
    def _pair(self) -> LanguagePair:
        model = self._presenter.model
        source = model.article.language if model is not None else ARABIC
        return LanguagePair(source, self._presenter.target)

    @Slot(int, object, bool)
    def _on_units(self, start: int, lines: Sequence[MemoryLine], is_last: bool) -> None:  # noqa: FBT001 - a slot
        self.box.memory.take_lines(start, lines, is_whole=is_last)

    @Slot(object)
    def _on_units_failed(self, error: ReaderError) -> None:
        self.box.memory.show_error(error)

    @Slot(object)
    def _on_unit_chosen(self, line: MemoryLine) -> None:
        """Put its translation into the open editor, else on the clipboard."""
        editor, target = self._window.reading.target_editor, line.unit.target
        if editor.segment is not None:
            self._window.raise_()
            self._window.activateWindow()
            editor.insert(target)
            self.box.memory.say(self.tr("Put into the editor"))
        else:
            copy_texts([(target, line.unit.pair.target)])
            self.box.memory.say(self.tr("Copied"))

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
