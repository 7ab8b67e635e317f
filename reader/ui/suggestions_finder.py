"""What is suggested for the sentence that is being edited, gathered from memory and machine.

Why it exists: the memory answers in a moment, the engine in a second, and neither may be waited
for. The newest sentence wins; what comes for another one is dropped. Imports no widgets; GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.language import LanguagePair
from reader.services.cancel import CancelToken
from reader.services.other_wordings import other_route, other_wordings
from reader.services.translate_article import TranslateArticle
from reader.ui.lane import Lane
from reader.ui.memory_seeker import MemorySeeker
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["SuggestionsFinder"]

WORDINGS = "other wordings"
WORDINGS_COUNT = 3
BETWEEN = 1
"""Priority on the lane ``mt``: between two batches of the article, after what was asked for."""


class SuggestionsFinder(QObject):
    """Looks for suggestions for one window.

    Signals:
        matches_found: ``(SegmentId, tuple[MemoryMatch, ...])``, also where there are none.
        wordings_found: ``(SegmentId, tuple[Wording, ...])``: of one package; may come twice.
        went_wrong: A `ReaderError` of the memory; a package that breaks is told by the article.
    """

    matches_found = Signal(object, object)
    wordings_found = Signal(object, object)
    went_wrong = Signal(object)

    def __init__(
        self,
        reading: ReadingPresenter,
        translate: TranslateArticle,
        memory: MemorySeeker,
        mt: Lane,
        parent: QObject | None = None,
    ) -> None:
        """Look for what belongs to the article that `reading` shows; work on the lane `mt`."""
        super().__init__(parent)
        self._reading = reading
        self._translate = translate
        self._memory = memory
        self._mt = mt
        self._segment: SegmentId | None = None
        self._ticket = -1
        mt.progressed.connect(self._on_wordings)
        memory.matches_found.connect(self._on_matches)
        memory.matches_failed.connect(self._on_failed)

    def find(self, segment: SegmentId) -> None:
        """Look for suggestions for a sentence; the one before is no longer looked for."""
        session, model = self._reading.session, self._reading.model
        if session is None or model is None:
            return
        self._segment = segment
        pair = LanguagePair(model.article.language, model.target)
        self._memory.matches(segment, model.sentence(segment), pair)
        used, request = model.route, model.request(segment)
        if used is None:
            return
        routes = used, other_route(session.routes, used)

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from other_wordings(self._translate, request, routes, WORDINGS_COUNT, cancel)

        self._ticket = self._mt.submit(work, purpose=WORDINGS, priority=BETWEEN)

    def stop(self) -> None:
        """Look for nothing any more."""
        self._segment, self._ticket = None, -1
        self._memory.forget_matches()
        self._mt.cancel(WORDINGS)

    @Slot(int, object)
    def _on_wordings(self, ticket: int, value: object) -> None:
        if ticket == self._ticket and self._segment is not None:
            self.wordings_found.emit(self._segment, value)

    @Slot(object, object)
    def _on_matches(self, segment: SegmentId, matches: object) -> None:
        if segment == self._segment:
            self.matches_found.emit(segment, matches)

    @Slot(object, object)
    def _on_failed(self, segment: SegmentId, error: ReaderError) -> None:
        if segment == self._segment:
            self.matches_found.emit(segment, ())
            self.went_wrong.emit(error)
