"""Opens the look-up box on the word that the reader stands on, or on the root of a card's word.

Why it exists: Ctrl+D is one key for "what is this word, and its other forms?"; the box knows texts
only, and where the words of a root stand in the article is told here. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from reader.services.look_up_word import LookUpWord
from reader.services.root_family import ArticleFamily, FamilyPlace
from reader.ui.card_contents import ROOT
from reader.ui.card_subject import CardSubject
from reader.ui.lane import Lane
from reader.ui.look_up_box import LookUpBox
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side

__all__ = ["LookUpController"]


class LookUpController(QObject):
    """Serves the box of one window."""

    def __init__(self, window: MainWindow, lexicon: LookUpWord, words: Lane) -> None:
        """Serve `window`, which becomes the owner; look up on the lane `words`."""
        super().__init__(window)
        self._window = window
        self._lexicon = lexicon
        self._words = words
        window.reader_actions.aids.look_up.triggered.connect(self._on_look_up)

    @Slot()
    def _on_look_up(self) -> None:
        canvas = self._window.reading.canvas
        model, marks = canvas.model, canvas.marks
        text = ""
        if model is not None and marks is not None and marks.word is not None:
            shown = model.compose(model.row_of(marks.word.segment), marks.word.side).text
            text = marks.word.span.of(shown)
        self._open(text)

    @Slot(str, object)
    def on_wanted(self, key: str, subject: CardSubject) -> None:
        """Show the root family of the card's word, if that button was pressed."""
        if key == ROOT and subject.analysis is not None:
            self._open(subject.analysis.root)

    def _open(self, text: str) -> None:
        canvas = self._window.reading.canvas
        model = canvas.model
        language = model.target if model is not None else "en"
        places = self._places(model) if model is not None else None
        for open_box in self._window.findChildren(LookUpBox):
            open_box.close()
        box = LookUpBox(self._lexicon, self._words, language, self._window, places)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.apply_tokens(canvas.flow.tokens)
        box.place_chosen.connect(self._on_place)
        if text:
            box.look_up(text)
        box.show()  # not modal: the reader goes on to the places that it lists

    def _places(self, model: PageModel) -> ArticleFamily:
        """Return the article as it is now."""
        named = self._window.reading.canvas.terms.places
        sentences = [
            (
                segment.segment_id,
                model.sentence(segment.segment_id),
                tuple(one.occurrence.span for one in named.get(segment.segment_id, ())),
            )
            for segment in model.translatable()
        ]
        return ArticleFamily(self._lexicon, sentences)

    @Slot(object)
    def _on_place(self, place: FamilyPlace) -> None:
        """Go to a word of the article."""
        reading = self._window.reading
        model, marks = reading.canvas.model, reading.canvas.marks
        if model is None or marks is None or not model.has(place.segment_id):
            return
        row = model.row_of(place.segment_id)
        home = model.compose(row, Side.SOURCE).span_of(place.segment_id)
        if home is None:
            return
        reading.keys.stand_on(place.segment_id)
        word = WordAt(place.segment_id, Side.SOURCE, place.span.shifted(home.start))
        reading.canvas.repaint_rows(marks.hover(word, place.segment_id))
        reading.canvas.reveal(row, Side.SOURCE, word.span)
