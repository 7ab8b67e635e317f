"""The search of the library in the window: from what is typed to the sentence on the page.

Why it exists: the box knows hits, the seeker pages, the opener passages; this tells one of the
other. The box is kept, so that Ctrl+L comes back to the same hits. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Slot

from reader.domain.article import ArticleId
from reader.domain.library import HitField, SearchHit
from reader.domain.notes import NoteId
from reader.services.search_library import HitsPage
from reader.ui.beside_controller import BesideController
from reader.ui.library_seeker import LibrarySeeker
from reader.ui.main_window import MainWindow
from reader.ui.page_model import Side
from reader.ui.passage_opener import PassageOpener, WantedPassage
from reader.ui.search_box import SearchBox

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


class SearchController(BesideController[SearchBox]):
    """Serves the search of one window."""

    def __init__(self, window: MainWindow, seeker: LibrarySeeker, opener: PassageOpener) -> None:
        """Serve `window`, which becomes the owner."""
        action = window.reader_actions.library_search.search_library
        super().__init__(window, seeker, opener, action, SearchBox)
        seeker.hits_found.connect(self._on_found)
        seeker.hits_failed.connect(self._on_failed)

    def _connect(self, box: SearchBox) -> None:
        box.query_changed.connect(self._on_query)
        box.more_wanted.connect(self._on_more)
        box.chosen.connect(self._on_chosen)

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
    def _on_chosen(self, hit: SearchHit) -> None:
        self._go(passage_of_hit(hit))
