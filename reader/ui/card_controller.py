"""The hover card of the page: when it opens, what it shows, and what its buttons do.

Why it exists: a name's card is there at once, from memory; a word's needs the lexicon, which a lane
loads and asks. The card opens when the pointer has rested or a key was pressed, stays while the
pointer is on it, and there is never more than one. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QCursor

from reader.domain.article import SegmentId
from reader.domain.known_words import WordState
from reader.domain.span import Span
from reader.services.cancel import CancelToken
from reader.services.look_up_word import LookUpWord
from reader.ui.card_contents import COPY, MORE, STATE, term_content, word_content
from reader.ui.card_subject import CardSubject
from reader.ui.clipboard import copy_texts
from reader.ui.hover_card import CardContent, HoverCard
from reader.ui.lane import Lane
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.reading_view import ReadingView
from reader.ui.term_finder import Places, TermFinder
from reader.ui.term_marks import TermPlace, next_place

__all__ = ["CardController"]

LOOK_UP = "look up"
_NO_WORD = WordAt(SegmentId(""), Side.SOURCE, Span(0, 0))
StateOf = Callable[[CardSubject], WordState | None]
"""How well the reader knows the word of a card; set by who knows it."""
LEAVE_MS = 220
"""How long the pointer may be between the word and its card."""


def _no_state(subject: CardSubject) -> None:
    del subject


class CardController(QObject):
    """Serves the card of one reading view.

    Signals:
        wanted: ``(str, CardSubject)``: a button that others serve, and what the card is about.
    """

    wanted = Signal(str, object)

    def __init__(
        self, view: ReadingView, finder: TermFinder, lexicon: LookUpWord, words: Lane
    ) -> None:
        """Serve `view`, which becomes the owner; words are looked up on the lane `words`."""
        super().__init__(view)
        self._view = view
        self._canvas = view.canvas
        self._lexicon = lexicon
        self._words = words
        self.card = HoverCard(view.canvas.viewport())
        self._shown: CardSubject | None = None
        self._asked: tuple[int, WordAt, str] = (0, _NO_WORD, "")
        self.state_of: StateOf = _no_state
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(LEAVE_MS)
        self._leave.timeout.connect(self._on_leave)
        view.pointer.rested.connect(self._on_rested)
        view.pointer.moved_on.connect(self._leave.start)
        for signal in (view.pointer.clicked, view.keys.escaped, view.keys.moved):
            signal.connect(self.close)
        view.lettered.connect(self._on_lettered)
        view.canvas.moved.connect(self._on_scrolled)
        self.card.left.connect(self._leave.start)
        self.card.dismissed.connect(self._on_dismissed)
        self.card.chosen.connect(self._on_chosen)
        finder.places_found.connect(self._on_found)
        finder.places_ready.connect(self._on_places)
        words.progressed.connect(self._on_looked_up)

    def open_at(self, word: WordAt, *, focus: str = "") -> None:
        """Open the card of the word: its name's if it is one, else what the lexicon knows."""
        self._leave.stop()
        model = self._canvas.model
        if model is None or word.side is not Side.SOURCE:
            return
        place = self._canvas.terms.at(model, word.segment, word.span)
        if place is not None:
            self._show(CardSubject(word, place), focus=focus)
            return
        row = model.row_of(word.segment)
        composition = model.compose(row, Side.SOURCE)
        home = composition.span_of(word.segment)
        if home is None:
            return
        form = word.span.of(composition.text)
        sentence, at = model.sentence(word.segment), word.span.start - home.start
        places = self._canvas.terms.places.get(word.segment, ())
        names = tuple(one.occurrence.span for one in places)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._lexicon.look_up(form, sentence, at, names)

        self._asked = (self._words.submit(work, purpose=LOOK_UP, priority=2), word, focus)

    @property
    def subject(self) -> CardSubject | None:
        """Return what the open card is about; None where none is open."""
        return self._shown if self.card.isVisible() else None

    @Slot()
    def close(self) -> None:
        """Put the card away; the keyboard goes back to the page if the card had it."""
        self._leave.stop()
        self._shown = None
        if self.card.isAncestorOf(self.card.window().focusWidget() or self.card.window()):
            self._canvas.setFocus()
        self.card.hide()

    def go_to_next(self) -> None:
        """Go to the next term after the one that is shown, or after the keyboard's sentence."""
        model, marks = self._canvas.model, self._canvas.marks
        if model is None or marks is None:
            return
        places = list(self._canvas.terms.all(model))
        if not places:
            return
        shown = self._shown.place if self._shown is not None else None
        place = next_place(model, places, shown, marks.focused or marks.fixed)
        word = _word_of(model, place)
        if word is None:
            return
        self._canvas.repaint_rows(marks.focus(place.segment) | marks.hover(word, place.segment))
        self._canvas.reveal(model.row_of(place.segment), Side.SOURCE, word.span)
        self._show(CardSubject(word, place), focus="")

    def _show(self, shown: CardSubject, *, focus: str) -> None:
        content, area = self._content(shown), self._area(shown)
        if content is None or area is None:
            return
        self._shown = shown
        self.card.apply_tokens(self._canvas.flow.tokens)
        self.card.present(content, area, QRectF(self._canvas.viewport().rect()), focus=focus)

    def _area(self, shown: CardSubject) -> QRectF | None:
        model = self._canvas.model
        if model is None or not model.has(shown.word.segment):
            return None
        row = model.row_of(shown.word.segment)
        return next(iter(self._canvas.rects_of_span(row, Side.SOURCE, shown.word.span)), None)

    def _content(self, shown: CardSubject) -> CardContent | None:
        model = self._canvas.model
        if model is None:
            return None
        if shown.place is not None:
            same = shown.place.occurrence.term.term_id
            count = sum(
                one.occurrence.term.term_id == same for one in self._canvas.terms.all(model)
            )
            interface = QLocale().name().partition("_")[0]
            return term_content(shown.place, model.target, count, interface)
        if shown.analyses:
            return word_content(shown.analyses, shown.number, model.target, self.state_of(shown))
        return None

    @Slot(object)
    def _on_rested(self, word: WordAt) -> None:
        self.open_at(word)

    @Slot(int, object)
    def _on_looked_up(self, ticket: int, analyses: object) -> None:
        asked, word, focus = self._asked
        marks = self._canvas.marks
        if ticket != asked or not isinstance(analyses, tuple) or not analyses or marks is None:
            return
        if marks.word == word:
            self._show(CardSubject(word, analyses=analyses), focus=focus)

    @Slot(object, object)
    def _on_found(self, model: PageModel, places: Places) -> None:
        if model is self._canvas.model:
            self._mark(model, self._canvas.terms.replace(places))

    @Slot(object, object)
    def _on_places(self, model: PageModel, places: Places) -> None:
        if model is self._canvas.model:
            self._mark(model, self._canvas.terms.put(places))

    def _mark(self, model: PageModel, changed: set[SegmentId]) -> None:
        self._canvas.repaint_rows({model.row_of(segment) for segment in changed})
        shown = self._shown
        if shown is not None and shown.word.segment in changed and self.card.isVisible():
            self.open_at(shown.word)

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId) -> None:
        del segment
        if letter == "G":
            self.go_to_next()
        elif letter == "D":
            marks = self._canvas.marks
            if marks is not None and marks.word is not None:
                self.open_at(marks.word, focus="first")

    @Slot()
    def _on_scrolled(self) -> None:
        if self._shown is None or not self.card.isVisible():
            return
        if area := self._area(self._shown):
            self.card.follow(area, QRectF(self._canvas.viewport().rect()))
        else:  # another article is open
            self.close()

    @Slot()
    def _on_leave(self) -> None:
        inside = self.card.frame().toRect().contains(self.card.mapFromGlobal(QCursor.pos()))
        if not inside and not self.card.isAncestorOf(self.card.window().focusWidget() or self.card):
            self.close()

    @Slot()
    def _on_dismissed(self) -> None:
        self.close()
        self._canvas.setFocus()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        shown = self._shown
        if shown is None:
            return
        content = self._content(shown)
        if key == COPY and content is not None:
            copy_texts([(content.arabic, "ar"), (content.title, content.language)])
        elif key == MORE and shown.analyses:
            number = (shown.number + 1) % len(shown.analyses)
            self._show(CardSubject(shown.word, analyses=shown.analyses, number=number), focus=MORE)
        else:
            self.wanted.emit(key, shown)
            if not key.startswith(STATE):
                self.close()


def _word_of(model: PageModel, place: TermPlace) -> WordAt | None:
    """Return where a term stands on the page."""
    home = model.compose(model.row_of(place.segment), Side.SOURCE).span_of(place.segment)
    if home is None:
        return None
    return WordAt(place.segment, Side.SOURCE, place.occurrence.span.shifted(home.start))
