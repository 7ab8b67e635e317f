"""Fills the word strip with the sentence that the reader stands on, and ties it to the page.

Why it exists: the strip knows columns and the page knows sentences; which sentence is meant, what
its words are (asked on the lane ``words``) and which column a word on the page is, is decided here.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Slot

from reader.domain.article import SegmentId
from reader.domain.glossary import TermOccurrence
from reader.domain.span import Span
from reader.services.cancel import CancelToken
from reader.services.interlinear import Column, Interlinear
from reader.ui.card_controller import CardController
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import PageMarks, WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.page_walk import first_whole_sentence
from reader.ui.term_finder import TermFinder

__all__ = ["WordStripController"]

ASK = "word by word"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the strip shows or waits for."""

    segment: SegmentId
    sentence: str
    names: tuple[TermOccurrence, ...]
    language: str


def _stood(
    canvas: PageCanvas, model: PageModel, marks: PageMarks, shown: SegmentId | None
) -> SegmentId | None:
    """Return the sentence that is meant: fixed, else focused, else the one that is shown."""
    if shown is not None and not model.has(shown):
        shown = None
    first = marks.fixed or marks.focused or shown or marks.hovered
    return first or first_whole_sentence(canvas.flow)


def _base(model: PageModel, segment: SegmentId) -> int:
    """Return where a sentence begins in the shown text of its row."""
    home = model.compose(model.row_of(segment), Side.SOURCE).span_of(segment)
    return home.start if home is not None else 0


def _word_of(model: PageModel, asked: _Asked, columns: Sequence[Column], row: int) -> WordAt | None:
    """Return the word on the page that a column is of."""
    if not model.has(asked.segment) or not 0 <= row < len(columns):
        return None
    span = columns[row].span.shifted(_base(model, asked.segment))
    return WordAt(asked.segment, Side.SOURCE, span)


def _column_of(
    model: PageModel, asked: _Asked, columns: Sequence[Column], word: WordAt | None
) -> int | None:
    """Return the column of a word on the page, None where it has none."""
    if word is None or word.segment != asked.segment or word.side is not Side.SOURCE:
        return None
    here = word.span.shifted(-_base(model, asked.segment))
    return next((at for at, one in enumerate(columns) if one.span.overlaps(here)), None)


class WordStripController(QObject):
    """Serves the strip of one window."""

    def __init__(
        self,
        window: MainWindow,
        finder: TermFinder,
        card: CardController,
        interlinear: Interlinear,
        words: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; ask `interlinear` on the lane `words`."""
        super().__init__(window)
        self._window = window
        self._reading = window.reading
        self._canvas = window.reading.canvas
        self._strip = window.word_strip
        self._card = card
        self._interlinear = interlinear
        self._words = words
        self._action = window.reader_actions.aids.word_by_word
        self._asked: _Asked | None = None
        self._ticket = 0
        self._begun = False
        self._pointing = QTimer(self)
        self._pointing.setSingleShot(True)
        self._pointing.setInterval(0)
        self._pointing.timeout.connect(self._on_page_pointed)
        self._connect(finder)

    def _connect(self, finder: TermFinder) -> None:
        reading, strip = self._reading, self._strip
        self._action.toggled.connect(self._on_toggled)
        self._window.pages.currentChanged.connect(self._on_page_changed)
        for signal in (
            reading.keys.moved,
            reading.desk.fixed,
            self._canvas.moved,
            finder.places_found,
            finder.places_ready,
            self._window.names_panel.chosen,
        ):
            signal.connect(self._on_stood)
        reading.lettered.connect(self._on_lettered)
        for pointed in (reading.pointer.moved_on, reading.keys.moved):
            pointed.connect(self._pointing.start)
        self._words.progressed.connect(self._on_columns)
        strip.chosen.connect(self._on_chosen)
        strip.pointed.connect(self._on_pointed)
        strip.stepped.connect(self._on_stepped)
        strip.escaped.connect(self._on_escaped)
        strip.closed.connect(self._on_closed)
        strip.fitted.connect(self._on_fitted)

    @property
    def segment(self) -> SegmentId | None:
        """Return the sentence that the strip shows."""
        return self._asked.segment if self._asked is not None else None

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        on_page = self._window.pages.currentWidget() is self._reading
        if not shown:
            self._asked = None
            self._words.cancel(ASK)
        self._strip.setVisible(shown and on_page)
        self._on_stood()

    @Slot()
    def _on_page_changed(self) -> None:
        self._on_toggled(self._action.isChecked())

    @Slot()
    def _on_stood(self) -> None:
        """Show the sentence that the reader stands on now, unless it is there already."""
        model, marks = self._canvas.model, self._canvas.marks
        if self._strip.isHidden() or model is None or marks is None:
            return
        self._strip.set_appearance(self._canvas.flow.appearance)
        segment = _stood(self._canvas, model, marks, self.segment)
        if segment is None:
            return
        places = self._canvas.terms.places.get(segment, ())
        names = sorted((one.occurrence for one in places), key=lambda one: one.span.start)
        asked = _Asked(segment, model.sentence(segment), tuple(names), model.target)
        if asked != self._asked:
            self._ask(asked)

    def _ask(self, asked: _Asked) -> None:
        interlinear = self._interlinear

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from interlinear.columns(asked.sentence, asked.names, asked.language, cancel)

        self._asked = asked
        self._begun = False
        self._ticket = self._words.submit(work, purpose=ASK, priority=1)

    @Slot(int, object)
    def _on_columns(self, ticket: int, columns: object) -> None:
        if ticket != self._ticket or not isinstance(columns, tuple) or self._asked is None:
            return
        if self._begun:
            self._strip.extend(columns)
            return
        self._begun = True
        self._strip.show_columns(columns, self._asked.language)
        self._on_page_pointed()
        self._on_fitted()

    @Slot()
    def _on_page_pointed(self) -> None:
        """Mark the column of the word that is pointed at on the page."""
        model, marks, asked = self._canvas.model, self._canvas.marks, self._asked
        if self._strip.isHidden() or model is None or marks is None or asked is None:
            return
        row = _column_of(model, asked, self._strip.columns, marks.word)
        self._strip.mark(row)

    def _word(self, row: int) -> WordAt | None:
        model, asked = self._canvas.model, self._asked
        if model is None or asked is None:
            return None
        return _word_of(model, asked, self._strip.columns, row)

    @Slot(int)
    def _on_pointed(self, row: int) -> None:
        """Mark the word of a column on the page."""
        marks, word = self._canvas.marks, self._word(row)
        if marks is not None and (word is not None or self._card.subject is None):
            segment = word.segment if word is not None else None
            self._canvas.repaint_rows(marks.hover(word, segment))
            self._strip.words.mark(row if word is not None else None)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        """Open the card of a column's word, beside it on the page."""
        model, marks, word = self._canvas.model, self._canvas.marks, self._word(row)
        if model is None or marks is None or word is None:
            return
        self._canvas.reveal(model.row_of(word.segment), Side.SOURCE, word.span)
        self._canvas.repaint_rows(marks.hover(word, word.segment))
        self._strip.words.mark(row)
        self._card.open_at(word)

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        model, shown = self._canvas.model, self.segment
        if model is not None and shown is not None and model.has(shown):
            target = model.neighbour(shown, step)
            if target is not None:
                self._reading.keys.stand_on(target)

    @Slot()
    def _on_escaped(self) -> None:
        """Let go of the card first, then of the strip."""
        if self._card.subject is not None:
            self._card.close()
        else:
            self._on_closed()

    @Slot()
    def _on_closed(self) -> None:
        self._action.setChecked(False)
        self._canvas.setFocus()

    @Slot()
    def _on_fitted(self) -> None:
        """Keep the sentence in sight, since the strip took room from the page."""
        model, asked = self._canvas.model, self._asked
        if model is None or asked is None or not model.has(asked.segment):
            return
        middle = self._strip.parentWidget()
        layout = middle.layout() if middle is not None else None
        if layout is not None:
            layout.activate()
        row = model.row_of(asked.segment)
        home = model.compose(row, Side.SOURCE).span_of(asked.segment) or Span(0, 0)
        self._canvas.reveal(row, Side.SOURCE, home)

    @Slot(str, object)
    def _on_lettered(self, letter: str, segment: SegmentId | None) -> None:
        del segment
        if letter == "W" and self._action.isEnabled():
            self._action.toggle()
        else:
            self._on_stood()
