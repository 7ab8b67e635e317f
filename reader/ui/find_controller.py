"""The find bar and the page: what was typed, where it stands, and going from place to place.

Why it exists: places come from the search lane in parts and in reading order; the bar counts them
as they come and the page marks them. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from reader.services.cancel import CancelToken
from reader.services.find_in_article import FoundText, find_in_article
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import FoundSpan
from reader.ui.page_model import PageModel, Side
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["FindController"]

TYPING_PAUSE_MS = 120
CHANGE_PAUSE_MS = 400
PAINT_MS = 30
SIDES = (Side.SOURCE, Side.TARGET)


class FindController(QObject):
    """Finding in one window."""

    def __init__(self, window: MainWindow, presenter: ReadingPresenter, search: Lane) -> None:
        """Connect the bar of `window`, which becomes the owner; look on the lane `search`."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._search = search
        self._ticket = 0
        self._places: list[FoundSpan] = []
        self._at = -1
        self._wanted: FoundSpan | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._paint = QTimer(self)
        self._paint.setSingleShot(True)
        self._paint.setInterval(PAINT_MS)
        self._paint.timeout.connect(self._show)
        bar, actions = window.find_bar, window.reader_actions
        actions.find_text.triggered.connect(self._on_find)
        actions.find_next.triggered.connect(self._on_next)
        actions.find_previous.triggered.connect(self._on_previous)
        bar.query_changed.connect(self._on_query)
        bar.next_requested.connect(self._on_next)
        bar.previous_requested.connect(self._on_previous)
        bar.closed.connect(self._on_closed)
        search.progressed.connect(self._on_found)
        presenter.opened.connect(self._on_other_text)
        presenter.rows_changed.connect(self._on_rows_changed)
        presenter.model_changed.connect(self._on_other_text)

    @property
    def places(self) -> Sequence[FoundSpan]:
        """Return what was found so far, in reading order."""
        return self._places

    @Slot()
    def _on_find(self) -> None:
        self._window.find_bar.open_bar()

    @Slot()
    def _on_query(self) -> None:
        self._wanted = None
        self._pause.start(TYPING_PAUSE_MS)

    @Slot()
    def _on_rows_changed(self) -> None:
        """Look again when translations have come in; stay at the place that is shown."""
        if self._window.find_bar.isHidden() or not self._window.find_bar.query():
            return
        if self._at >= 0:
            self._wanted = self._places[self._at]
        if not self._pause.isActive():
            self._pause.start(CHANGE_PAUSE_MS)

    @Slot()
    def _on_pause(self) -> None:
        self._places, self._at = [], -1
        self._paint.start()
        model = self._presenter.model
        if model is not None:
            self._look(model, self._window.find_bar.query())

    def _look(self, model: PageModel, query: str) -> None:
        """Look for `query` in both texts of every row."""

        def texts_of(row: int) -> tuple[str, ...]:
            return tuple(model.compose(row, side).text for side in SIDES)

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from find_in_article(len(model), texts_of, query, cancel)

        self._ticket = self._search.submit(work, purpose="find")

    @Slot(int, object)
    def _on_found(self, ticket: int, found: Sequence[FoundText]) -> None:
        if ticket != self._ticket:
            return
        self._places += [FoundSpan(one.row, SIDES[one.side], one.span) for one in found]
        if self._wanted is not None and self._wanted in self._places:
            self._at = self._places.index(self._wanted)
            self._wanted = None
        elif self._at < 0 and self._wanted is None:
            first, _ = self._window.reading.canvas.flow.visible_range()
            below = [at for at, place in enumerate(self._places) if place.row >= first]
            self._at = below[0] if below else -1
        if not self._paint.isActive():
            self._paint.start()

    @Slot()
    def _on_next(self) -> None:
        self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._window.find_bar.isHidden():
            self._on_find()
        elif self._places:
            self._at = (self._at + step) % len(self._places) if self._at >= 0 else 0
            self._show()

    @Slot()
    def _show(self) -> None:
        current = self._places[self._at] if self._at >= 0 else None
        self._window.reading.show_found(self._places, current)
        self._window.find_bar.set_count(self._at + 1, len(self._places))

    @Slot()
    def _on_closed(self) -> None:
        self._pause.stop()
        self._paint.stop()
        self._places, self._at = [], -1
        self._window.reading.show_found((), None)
        self._window.reading.setFocus()

    @Slot()
    def _on_other_text(self) -> None:
        self._places, self._at, self._ticket = [], -1, 0
        if not self._window.find_bar.isHidden():
            self._pause.start()
