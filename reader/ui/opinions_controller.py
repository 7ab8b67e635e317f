"""The second opinion in the window: who is asked, what comes, and the way to each sentence.

Why it exists: the window knows values and the runner the lane. What was said of one article is
forgotten with the next. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.services.second_opinion import Opinion, ranked, second_routes
from reader.services.translate_article import Route
from reader.ui.main_window import MainWindow
from reader.ui.opinions_runner import OpinionsRunner
from reader.ui.opinions_window import OpinionsWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.route_texts import route_label
from reader.ui.settings_controller import SettingsController

__all__ = ["OpinionsController"]


class OpinionsController(QObject):
    """Serves one window.

    Signals:
        went_wrong: A `ReaderError`.
    """

    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        runner: OpinionsRunner,
        settings: SettingsController,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._runner = runner
        self._settings = settings
        self._view: OpinionsWindow | None = None
        self._routes: tuple[Route, ...] = ()
        self._found: dict[SegmentId, Opinion] = {}
        window.reader_actions.packages.second_opinion.triggered.connect(self.open)
        presenter.model_changed.connect(self._on_other)
        presenter.opened.connect(self._on_other)
        presenter.routes_changed.connect(self._on_other)
        runner.came.connect(self._on_came)
        runner.ended.connect(self._on_ended)
        runner.went_wrong.connect(self.went_wrong)

    @Slot()
    def open(self) -> None:
        """Show the window, with what was said of this article."""
        if self._view is None:
            self._view = view = OpinionsWindow(self._window)
            view.asked.connect(self._on_asked)
            view.stop_wanted.connect(self._runner.stop)
            view.chosen.connect(self._on_chosen)
            self._offer()
        self._view.apply_tokens(self._settings.tokens)
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    @Slot()
    def _on_other(self) -> None:
        """Forget what was said: it was of another text."""
        self._runner.stop()
        self._found = {}
        self._offer()

    def _offer(self) -> None:
        session, model = self._presenter.session, self._presenter.model
        self._routes = ()
        if session is not None and model is not None and model.route is not None:
            self._routes = second_routes(session.routes, model.route)
        if self._view is not None:
            self._view.offer([route_label(one) for one in self._routes])

    @Slot(int)
    def _on_asked(self, number: int) -> None:
        model = self._presenter.model
        if model is not None and 0 <= number < len(self._routes) and self._view is not None:
            self._found = {}
            self._view.show_opinions((), 0)
            self._view.set_running(running=True)
            self._runner.start(model, self._routes[number])

    @Slot(object)
    def _on_came(self, opinions: list[Opinion]) -> None:
        self._found |= {one.segment_id: one for one in opinions}
        if self._view is not None:
            self._view.show_opinions(ranked(self._found.values()), len(self._found))

    @Slot()
    def _on_ended(self) -> None:
        if self._view is not None:
            self._view.set_running(running=False)

    @Slot(object)
    def _on_chosen(self, opinion: Opinion) -> None:
        model, reading = self._presenter.model, self._window.reading
        if model is not None and model.has(opinion.segment_id):
            reading.keys.stand_on(opinion.segment_id)
            reading.desk.fix(opinion.segment_id)
