"""An article whose end was read is marked read.

Why it exists: nobody marks by hand what they have read. It counts once the end of the article was
in sight for a moment; one that is seen whole from the start needs the time to read it fast. Who
marks an article by hand is right until it is opened again. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from reader.domain.article import ArticleId
from reader.domain.library import ReadingState
from reader.domain.reading_time import WORDS_A_MINUTE
from reader.domain.words import word_count
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["ReadingEnd"]

MOMENT_MS: Final = 2000
LONGEST_MS: Final = 60_000
_FAST: Final = 4
"""How many times faster than a learner one may read and still have read it."""
_SLACK_PX: Final = 4


class ReadingEnd(QObject):
    """Watches the end of what one window shows."""

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, library: LibraryKeeper
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._canvas = window.reading.canvas
        self._presenter = presenter
        self._library = library
        self._decided: set[ArticleId] = set()
        self._waits_for: PageModel | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_seen)
        window.reading.visible_changed.connect(self._look)
        presenter.opened.connect(self._on_opened)
        library.replaced.connect(self._decided.clear)

    @Slot(object)
    def decide(self, article_ids: Collection[ArticleId]) -> None:
        """Leave articles as the reader marked them, until they are opened again."""
        self._decided.update(article_ids)
        self.timer.stop()

    @Slot()
    def _on_opened(self) -> None:
        session = self._presenter.session
        if session is not None:
            self._decided.discard(session.article.article_id)
        self.timer.stop()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Wait while the end is in sight, and no longer."""
        model, bar = self._canvas.model, self._canvas.verticalScrollBar()
        at_end = model is not None and bar.value() >= bar.maximum() - _SLACK_PX
        if model is None or not at_end or model.article.article_id in self._decided:
            self.timer.stop()
        elif not self.timer.isActive() or self._waits_for is not model:
            self._waits_for = model
            whole = bar.maximum() == 0
            self.timer.start(_reading_ms(model) if whole else MOMENT_MS)

    @Slot()
    def _on_seen(self) -> None:
        model = self._canvas.model
        if model is None or model is not self._waits_for:
            return
        article_id = model.article.article_id
        self._decided.add(article_id)
        if not self._library.is_private(article_id):
            self._library.note_down(lambda store: store.set_state([article_id], ReadingState.READ))


def _reading_ms(model: PageModel) -> int:
    """Return how long a text that is seen whole must be in sight."""
    words = sum(word_count(block.text) for block in model.article.blocks if not block.left_out)
    return max(MOMENT_MS, min(LONGEST_MS, words * 60_000 // (_FAST * WORDS_A_MINUTE)))
