"""The search of the library in the window: from what is typed to the sentence on the page.

Why it exists: the box knows hits, the seeker pages, the opener passages; this tells one of the
other. The box is kept, so that Ctrl+L comes back to the same hits. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.domain.article import ArticleId
from reader.domain.errors import ReaderError
from reader.domain.library import HitField, SearchHit
from reader.domain.notes import NoteId
from reader.services.search_library import HitsPage
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.page_model import Side
from reader.ui.passage_opener import PassageOpener, WantedPassage
from reader.ui.search_box import SearchBox
from reader.ui.words_meant import words_meant

__all__ = ["SearchController", "passage_of_hit"]


def passage_of_hit(hit: SearchHit) -> WantedPassage:
    """Return where a hit leads to."""
    in_target = hit.field is HitField.TARGET
    return WantedPassage(
        ArticleId(hit.article_id),
        hit.segment_id,
        Side.TARGET if in_target else Side.SOURCE,
        () if hit.field is HitField.NOTE else tuple(one.of(hit.snippet) for one in hit.marks),
        hit.language if in_target else "",
        NoteId(hit.note_id),
        at_top=hit.field is HitField.TITLE,
    )


class SearchController(QObject):
    """Serves the search of one window."""

    def __init__(self, window: MainWindow, seeker: LibrarySeeker, opener: PassageOpener) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._seeker = seeker
        self._opener = opener
        self._box: SearchBox | None = None
        window.reader_actions.library_search.search_library.triggered.connect(self.open)
        window.closing.connect(self._on_closing)
        seeker.hits_found.connect(self._on_found)
        seeker.hits_failed.connect(self._on_failed)

    @property
    def box(self) -> SearchBox:
        """Return the box, made at its first use."""
        if self._box is None:
            self._box = box = SearchBox(self._window)
            box.apply_tokens(self._window.reading.canvas.flow.tokens)
            box.query_changed.connect(self._on_query)
            box.more_wanted.connect(self._on_more)
            box.chosen.connect(self._on_chosen)
        return self._box

    @Slot()
    def open(self) -> None:
        """Open the box on the words of the page; without any it is as it was left."""
        box = self.box
        words = words_meant(self._window.reading.canvas, pointed=not box.query)
        box.come()
        if words and words != box.field.text():
            box.search(words)
        box.field.setFocus()
        box.field.selectAll()

    def apply_tokens(self) -> None:
        """Take the colours of the window."""
        if self._box is not None:
            self._box.apply_tokens(self._window.reading.canvas.flow.tokens)

    @Slot()
    def search_again(self) -> None:
        """Look again, since the library is another one."""
        if self._box is not None and self._box.query:
            self._box.look_now()

    @Slot()
    def _on_query(self) -> None:
        if self.box.query:
            self._seeker.search(self.box.query)
        else:
            self._seeker.forget_search()

    @Slot()
    def _on_more(self) -> None:
        if not self._seeker.is_searching and self.box.query:
            self._seeker.search(self.box.query, len(self.box.list.hits))

    @Slot(object)
    def _on_found(self, page: HitsPage) -> None:
        self.box.take_page(page)

    @Slot(object)
    def _on_failed(self, error: ReaderError) -> None:
        self.box.show_error(error)

    @Slot(object)
    def _on_chosen(self, hit: SearchHit) -> None:
        """Go to the hit; the box stays open, behind the window where they overlap."""
        self._window.raise_()
        self._window.activateWindow()
        self._opener.go(passage_of_hit(hit))

    @Slot()
    def _on_closing(self) -> None:
        if self._box is not None:
            self._box.close()
