"""A second opinion on the article that is read, made in the background on the lane ``mt``.

Why it exists: what another package makes of the same sentences is wanted while one reads, and must
not hold up what is read: it goes between the batches of the translation. Imports no widgets; GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.ports import EngineSettings
from reader.services.prepare_translation import requests_of
from reader.services.second_opinion import Opinion, SecondOpinion
from reader.services.translate_article import Route, TranslateArticle
from reader.ui.lane import Lane
from reader.ui.page_model import PageModel

__all__ = ["OpinionsRunner"]

OPINION = "second opinion"


class OpinionsRunner(QObject):
    """Asks for one window.

    Signals:
        came: A list of `Opinion`, as they are made.
        ended: Nothing more comes, be it done, stopped or gone wrong.
        went_wrong: A `ReaderError`.
    """

    came = Signal(object)
    ended = Signal()
    went_wrong = Signal(object)

    def __init__(
        self,
        translate: TranslateArticle,
        visible: Callable[[], Sequence[SegmentId]],
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Ask on the lane `mt`; `visible` tells which sentences are looked at, on this thread."""
        super().__init__(parent)
        self._translate = translate
        self._visible = visible
        self._mt = mt
        self._ticket = 0
        mt.progressed.connect(self._on_progressed)
        mt.finished.connect(self._on_ended)
        mt.cancelled.connect(self._on_ended)
        mt.failed.connect(self._on_failed)

    def start(self, model: PageModel, route: Route) -> None:
        """Ask `route` about every sentence that is translated, those in sight first."""
        requests = requests_of(model.article, model.corrections, model.names)
        units, first = dict(model.units), tuple(self._visible())
        use_case = SecondOpinion(self._translate, EngineSettings())

        def work(cancel: CancelToken) -> Iterator[list[Opinion]]:
            yield from use_case.run(requests, units, route, cancel, lambda: first)

        self._ticket = self._mt.submit(work, purpose=OPINION, priority=-1)

    @Slot()
    def stop(self) -> None:
        """Ask no more."""
        self._mt.cancel(OPINION)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        if ticket == self._ticket:
            self.came.emit(value)

    @Slot(int)
    def _on_ended(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            self.ended.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket == self._ticket:
            self.went_wrong.emit(error)
            self._on_ended(ticket)
