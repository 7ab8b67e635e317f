"""Spelling in the editor of a translation: marks, suggestions, words of one's own.

Why it exists: dictionaries are read and suggestions looked for on a lane; the field is marked at
once. Where the system has no dictionary of the language, nothing is marked and nothing is said.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.words import words
from reader.services.cancel import CancelToken
from reader.services.spelling_ports import Speller
from reader.ui.lane import Lane
from reader.ui.reading_view import ReadingView
from reader.ui.spell_marks import SpellMarks
from reader.ui.theme import Tokens

__all__ = ["SpellingController"]

LOAD, SUGGEST, LEARN = "load dictionaries", "suggest spelling", "learn word"


@dataclass(frozen=True, slots=True)
class _Place:
    """A marked word that a menu was asked for."""

    word: str
    start: int
    end: int
    point: QPoint


class SpellingController(QObject):
    """Serves the editor of one reading view.

    Signals:
        problem: A `ReaderError`: a word could not be kept.
    """

    problem = Signal(object)

    def __init__(self, reading: ReadingView, speller: Speller, words_lane: Lane) -> None:
        """Serve `reading`, which becomes the owner; dictionaries are read on `words_lane`."""
        super().__init__(reading)
        self._reading = reading
        self._editor = reading.target_editor
        self._speller = speller
        self._lane = words_lane
        self.marks = SpellMarks(self._editor.text)
        self._language = ""
        self._known: frozenset[str] = frozenset()
        self._tickets: dict[int, str] = {}
        self._place: _Place | None = None
        self._editor.opened.connect(self._on_opened)
        self._editor.text.installEventFilter(self)
        self._editor.text.viewport().installEventFilter(self)
        words_lane.progressed.connect(self._on_progressed)
        words_lane.failed.connect(self._on_failed)

    @Slot(object)
    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.marks.set_colour(tokens.warn)

    @Slot(object)
    def _on_opened(self, segment: SegmentId) -> None:
        """Mark nothing until the dictionaries of the language are there."""
        canvas = self._reading.canvas
        model = canvas.model
        if model is None:
            return
        self.marks.set_colour(canvas.flow.tokens.warn)
        self._language = language = model.target
        found = canvas.terms.occurrences([segment]).get(segment, ())
        names = (one.term.name(language) or "" for one in found)
        self._known = frozenset(span.of(name).lower() for name in names for span in words(name))
        self.marks.set_spelling(None)

        def load(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._speller.load(language)

        self._tickets[self._lane.submit(load, purpose=LOAD, priority=2)] = LOAD

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        purpose = self._tickets.pop(ticket, "")
        if purpose == LOAD and value is True and self._editor.segment is not None:
            language, known = self._language, self._known
            self.marks.set_spelling(
                partial(self._speller.misspelled, language=language, known=known)
            )
        elif purpose == SUGGEST and isinstance(value, tuple):
            self._open_menu(value)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._tickets.pop(ticket, "") == LEARN:
            self.problem.emit(error)

    # ---- suggestions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer other spellings where a menu is asked for on a marked word."""
        if isinstance(event, QContextMenuEvent) and self._asks(event):
            return True
        return super().eventFilter(watched, event)

    def _asks(self, event: QContextMenuEvent) -> bool:
        field = self._editor.text
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = field.textCursor() if by_key else field.cursorForPosition(event.pos())
        found = self.marks.word_at(cursor.position())
        if found is None:
            return False
        below = field.viewport().mapToGlobal(field.cursorRect(cursor).bottomLeft())
        self._place = _Place(*found, below if by_key else event.globalPos())
        word, language = found[0], self._language

        def look(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._speller.suggest(word, language)

        self._tickets[self._lane.submit(look, purpose=SUGGEST, priority=2)] = SUGGEST
        return True

    def _open_menu(self, suggestions: Sequence[str]) -> None:
        place = self._place
        if place is None or self._editor.segment is None:
            return
        menu = QMenu(self._editor.text)
        menu.setObjectName("spellingMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        for one in suggestions:
            action = menu.addAction(one.replace("&", "&&"))
            action.setData(one)
        if not suggestions:
            menu.addAction(self.tr("No suggestions")).setEnabled(False)
        menu.addSeparator()
        #: %1 is a word
        learn = menu.addAction(self.tr("“%1” is right").replace("%1", place.word))
        learn.triggered.connect(self._on_learn)
        menu.triggered.connect(self._on_chosen)
        menu.popup(place.point)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        """Put a suggestion in the place of the word; undo brings the word back."""
        chosen, place = action.data(), self._place
        if not isinstance(chosen, str) or place is None:
            return
        cursor = self._editor.text.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(chosen)
        self._editor.take_focus()

    @Slot()
    def _on_learn(self) -> None:
        place = self._place
        if place is None:
            return
        word, language = place.word, self._language

        def learn(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._speller.learn(word, language)
            yield from ()

        self._tickets[self._lane.submit(learn, purpose=LEARN, newest_wins=False)] = LEARN
        self._known |= {word.lower()}
        self.marks.set_spelling(
            partial(self._speller.misspelled, language=language, known=self._known)
        )
