"""The library and the page: reading places and translations are kept while one reads.

Why it exists: the page knows where the reader is and the runner what was translated; neither knows
the library. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import ReadingPlace
from reader.domain.translation import TranslationUnit
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["LibraryController"]

PLACE_MS = 1000
"""How long the page must stand still before its place is kept."""


class LibraryController(QObject):
    """Keeps what happens to the article that is shown."""

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, library: LibraryKeeper
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._library = library
        self._kept: dict[tuple[ArticleId, str], dict[SegmentId, TranslationUnit]] = {}
        self._place = ReadingPlace()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PLACE_MS)
        self._pause.timeout.connect(self.keep_place)
        window.reading.visible_changed.connect(self._pause.start)
        window.closing.connect(self.keep_place)
        presenter.history_changed.connect(self.keep_place)  # the page is still the one before
        presenter.opened.connect(self._on_opened)
        presenter.runner.ended.connect(self._on_translated)
        library.replaced.connect(self._on_replaced)

    @Slot(object)
    def _on_opened(self, session: object) -> None:
        del session
        self._place = ReadingPlace()

    @Slot()
    def _on_replaced(self) -> None:
        """Keep everything once more: what was kept is not there."""
        self._kept = {}
        self._place = ReadingPlace()

    @Slot()
    def keep_place(self) -> None:
        """Keep where the reader is, if that is another place than before."""
        canvas = self._window.reading.canvas
        model = canvas.model
        self._pause.stop()
        if model is None or not len(model):
            return
        here = canvas.flow.place
        tiles = model.segments_of(here.row)
        segment = tiles[0].segment_id if tiles else SegmentId("")
        place = ReadingPlace(segment, round(here.share, 3))
        if place != self._place:
            self._place = place
            _, last = canvas.flow.visible_range()
            progress = model.progress(last)  # 1 where the end is in sight
            self._library.put_place(model.article.article_id, place, progress)

    @Slot(object)
    def _on_translated(self, model: PageModel) -> None:
        """Keep what was translated since the last time."""
        key = (model.article.article_id, model.target)
        before = self._kept.get(key, {})
        new = {
            segment: unit
            for segment, unit in model.units.items()
            if before.get(segment) != unit and not _is_kept_by_review(unit)
        }
        self._kept = {key: dict(model.units)}
        self._library.put_units(*key, new)


def _is_kept_by_review(unit: TranslationUnit) -> bool:
    """Tell whether a step of a review has written a unit down: here it could be an older one."""
    return unit.is_persons and unit.origin is not None and not unit.origin.from_memory
