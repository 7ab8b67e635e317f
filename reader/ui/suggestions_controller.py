"""Suggestions under the editor: asked for when it opens, shown as they come.

Why it exists: what is shown stays where it is, since a pointer may be on its way to it: later ones
go below earlier ones. The memory's are best and come first, so the others wait a moment for it. GUI
thread only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from reader.domain.article import SegmentId
from reader.domain.memory import MemoryMatch, plain_text
from reader.services.other_wordings import Wording
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.reading_view import ReadingView
from reader.ui.suggestion_texts import of_match, of_terms, of_wording
from reader.ui.suggestions_finder import SuggestionsFinder
from reader.ui.suggestions_list import MOST_LINES, Suggestion, SuggestionKind

__all__ = ["SuggestionsController"]

WAIT_MS: Final = 250
"""How long terms and wordings wait for the memory."""


class SuggestionsController(QObject):
    """Fills the list under the editor of `reading`."""

    def __init__(
        self, reading: ReadingView, presenter: ReadingPresenter, finder: SuggestionsFinder
    ) -> None:
        """Serve `reading`, which becomes the owner."""
        super().__init__(reading)
        self._reading = reading
        self._presenter = presenter
        self._finder = finder
        self._editor = reading.target_editor
        self._segment: SegmentId | None = None
        self._shown: list[Suggestion] = []
        self._held: list[Suggestion] = []
        self._said: set[str] = set()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(WAIT_MS)
        self._patience.timeout.connect(self._show_held)
        self._editor.opened.connect(self._on_opened)
        self._editor.closed.connect(self._on_closed)
        finder.matches_found.connect(self._on_matches)
        finder.wordings_found.connect(self._on_wordings)

    @Slot(object)
    def _on_opened(self, segment: SegmentId) -> None:
        model = self._presenter.model
        if model is None:
            return
        self._segment = segment
        self._shown, self._held = [], []
        self._said = {plain_text(self._editor.typed)}
        occurrences = self._reading.canvas.terms.occurrences().get(segment, ())
        self._held += of_terms(occurrences, model.target)
        self._patience.start()
        self._finder.find(segment)

    @Slot()
    def _on_closed(self) -> None:
        self._segment = None
        self._patience.stop()
        self._finder.stop()

    @Slot(object, object)
    def _on_matches(self, segment: SegmentId, matches: Sequence[MemoryMatch]) -> None:
        model = self._presenter.model
        if segment != self._segment or model is None:
            return
        sentence = model.sentence(segment)
        self._add(of_match(sentence, one) for one in matches)
        self._show_held()

    @Slot(object, object)
    def _on_wordings(self, segment: SegmentId, wordings: Sequence[Wording]) -> None:
        model = self._presenter.model
        if segment != self._segment or model is None:
            return
        self._held += (of_wording(one, model.route) for one in wordings)
        if not self._patience.isActive():
            self._show_held()

    @Slot()
    def _show_held(self) -> None:
        self._patience.stop()
        held, self._held = self._held, []
        self._add(held)
        if self._segment is not None:
            self._editor.show_suggestions(self._segment, self._shown)

    def _add(self, suggestions: Iterable[Suggestion]) -> None:
        """Take suggestions in below the others, but for what is there already."""
        for one in suggestions:
            said = plain_text(one.text)
            is_term = one.kind is SuggestionKind.TERM
            if is_term or said not in self._said:
                alike = sum((other.kind is SuggestionKind.TERM) is is_term for other in self._shown)
                if alike < MOST_LINES:
                    self._shown.append(one)
            if not is_term:
                self._said.add(said)
