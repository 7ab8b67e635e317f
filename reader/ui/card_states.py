"""The state of a word on its card: shown, and set by a click or by the keys 1 to 4.

Why it exists: the card is where a reader learns what a word means, so it is where they say that
they know it now. Keys reach the page from the card too, so one place takes them. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.domain.known_words import WordState, lemma_key
from reader.services.count_words import counts_as_word
from reader.ui.card_controller import CardController
from reader.ui.card_subject import CardSubject
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.page_canvas import PageCanvas
from reader.ui.word_states import STATE, state_of_key

__all__ = ["CardStates"]


class CardStates(QObject):
    """Serves the states on the card of one page.

    Signals:
        state_wanted: ``(lemma, WordState)``: what the reader says of the word of the card.
        undo_wanted: The last change is to be taken back.
    """

    state_wanted = Signal(str, object)
    undo_wanted = Signal()

    def __init__(self, cards: CardController, canvas: PageCanvas, keeper: KnownWordsKeeper) -> None:
        """Serve `cards`, which becomes the owner; `canvas` is where keys arrive."""
        super().__init__(cards)
        self._cards = cards
        self._keeper = keeper
        cards.state_of = self.state_of
        cards.wanted.connect(self._on_wanted)
        keeper.changed.connect(self._show)
        keeper.loaded.connect(self._show)
        canvas.installEventFilter(self)

    def state_of(self, subject: CardSubject) -> WordState | None:
        """Return what the card says of its word; None for a name and what is no word to learn."""
        analysis = subject.analysis
        if analysis is None or not counts_as_word(analysis):
            return None
        return self._keeper.state(analysis.lemma)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digits while the card of a word is open, and Undo."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            subject = self._cards.subject
            if subject is not None and self.state_of(subject) is not None:
                state = state_of_key(event)
                if state is not None:
                    self._on_wanted(STATE + state.value, subject)
                    return True
                if event.matches(QKeySequence.StandardKey.Undo):
                    self.undo_wanted.emit()
                    return True
        return super().eventFilter(watched, event)

    @Slot(str, object)
    def _on_wanted(self, key: str, subject: CardSubject) -> None:
        analysis = subject.analysis
        if key.startswith(STATE) and analysis is not None:
            self.state_wanted.emit(lemma_key(analysis.lemma), WordState(key.removeprefix(STATE)))

    @Slot()
    def _show(self) -> None:
        subject = self._cards.subject
        state = self.state_of(subject) if subject is not None else None
        if state is not None:
            self._cards.card.show_state(state)
