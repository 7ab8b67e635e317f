"""The words of the shown article in the window: panel, status bar, colours, and what one says.

Why it exists: the reading of words, the keeper of states, the card, the page and the panel each do
one thing; this tells one of the other. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.domain.bidi import isolate
from reader.domain.known_words import WordState
from reader.services.lexicon_ports import LemmaFrequency
from reader.ui.card_controller import CardController
from reader.ui.card_states import CardStates
from reader.ui.known_words_keeper import KnownWordsKeeper
from reader.ui.main_window import MainWindow
from reader.ui.page_marks import WordAt
from reader.ui.page_model import Side
from reader.ui.settings_controller import SettingsController
from reader.ui.word_colours import WordColours
from reader.ui.words_reading import WordsReading

__all__ = ["WordsController"]

MOST_LISTED = 500
ENOUGH_SENTENCES = 300
"""So many sentences make a figure, though not all of a long article are read."""

UNDO_STATE = "undo state"


class WordsController(QObject):
    """Connects what knows of words in one window."""

    def __init__(
        self,
        window: MainWindow,
        reading: WordsReading,
        cards: CardController,
        frequency: LemmaFrequency,
        knowing: tuple[KnownWordsKeeper, SettingsController],
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._canvas = window.reading.canvas
        self._reading = reading
        self._cards = cards
        self._frequency = frequency
        self._keeper, self._settings = knowing
        self._steps: dict[str, int] = {}
        self._colours = WordColours()
        self._canvas.layers.add(self._colours)
        reading.begun.connect(self._on_begun)
        reading.row_read.connect(self._on_row_read)
        reading.counted.connect(self._show_counts)
        self._connect_reader(CardStates(cards, self._canvas, self._keeper))

    def _connect_reader(self, states: CardStates) -> None:
        panel, aids = self._window.words_panel, self._window.reader_actions.aids
        for part in (states, panel):
            part.state_wanted.connect(self.set_state)
            part.undo_wanted.connect(self.undo)
        panel.query_changed.connect(self._list)
        panel.chosen.connect(self.show_next)
        self._window.status_bar.brief_requested.connect(self._on_brief_requested)
        aids.show_words.toggled.connect(self._on_panel_toggled)
        self._colours.on = self._settings.preferences.word_colours
        aids.word_colours.setChecked(self._colours.on)
        aids.word_colours.toggled.connect(self._on_colours_toggled)
        self._look()
        self._keeper.loaded.connect(self._on_states)
        self._keeper.changed.connect(self._on_state_changed)

    # ---- what is shown

    @Slot()
    def _on_begun(self) -> None:
        self._steps = {}
        if self._reading.article is not None:
            self._colours.show(self._reading.article, self._reading.words)

    @Slot(int)
    def _on_row_read(self, row: int) -> None:
        if self._colours.on:
            self._canvas.repaint_rows({row})

    @Slot()
    def _show_counts(self) -> None:
        """Show the figure where it means something, and the list where it is open."""
        words, reading = self._reading.words, self._reading.is_reading
        figure = words.figure if self._keeper.is_loaded and len(words) else None
        enough = not reading or len(words) >= ENOUGH_SENTENCES
        percent = figure.percent if figure is not None and figure.words and enough else None
        self._window.status_bar.words_button.set_percent(percent)
        self._window.words_panel.set_figure(figure, is_reading=reading)
        self._list()

    @Slot()
    def _list(self) -> None:
        panel = self._window.words_panel
        if panel.isVisibleTo(self._window):
            words = self._reading.words
            listed = words.listed(panel.states, panel.text, self._frequency, MOST_LISTED)
            model = self._canvas.model
            panel.set_words(listed, model.target if model is not None else "en")

    @Slot()
    def _on_states(self) -> None:
        self._reading.words.take_states(self._keeper.states)
        self._canvas.viewport().update()
        self._show_counts()

    @Slot(str)
    def _on_state_changed(self, lemma: str) -> None:
        words, model = self._reading.words, self._canvas.model
        words.set_state(lemma, self._keeper.state(lemma))
        if model is not None and self._colours.on:
            places = words.places(lemma, self._canvas.visible_segments())
            self._canvas.repaint_rows({model.row_of(segment) for segment, _ in places})
        self._show_counts()

    # ---- what the reader does

    @Slot(str, object)
    def set_state(self, lemma: str, state: WordState) -> None:
        """Set the state of a lemma, and say so."""
        self._keeper.set(lemma, state)
        self._announce(lemma, can_undo=True)

    @Slot()
    def undo(self) -> None:
        """Take the last change back, and say so."""
        lemma = self._keeper.undo()
        if lemma:
            self._announce(lemma, can_undo=False)

    def _announce(self, lemma: str, *, can_undo: bool) -> None:
        texts = {
            #: %1 is an Arabic word
            WordState.NEW: self.tr("%1 is new again"),
            #: %1 is an Arabic word
            WordState.LEARNING: self.tr("%1 is being learnt now"),
            #: %1 is an Arabic word
            WordState.KNOWN: self.tr("%1 is known now"),
            #: %1 is an Arabic word
            WordState.IGNORED: self.tr("%1 is ignored now"),
        }
        text = texts[self._keeper.state(lemma)].replace("%1", isolate(lemma))
        button = self.tr("Undo") if can_undo else ""
        self._window.status_bar.announce(text, button=button, key=UNDO_STATE)

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == UNDO_STATE:
            self.undo()

    @Slot(str)
    def show_next(self, lemma: str) -> None:
        """Go to the next place of a lemma, the first one after the last, and open its card."""
        model, marks = self._canvas.model, self._canvas.marks
        if model is None or marks is None or model.article is not self._reading.article:
            return
        order = (one.segment_id for one in model.article.segments)
        places = self._reading.words.places(lemma, order)
        if not places:
            return
        step = self._steps.get(lemma, 0)
        self._steps[lemma] = step + 1
        segment, place = places[step % len(places)]
        row = model.row_of(segment)
        home = model.compose(row, Side.SOURCE).span_of(segment)
        if home is None:
            return
        word = WordAt(segment, Side.SOURCE, place.span.shifted(home.start))
        self._canvas.repaint_rows(marks.focus(segment) | marks.hover(word, segment))
        self._canvas.reveal(row, Side.SOURCE, word.span)
        self._cards.open_at(word)

    @Slot(bool)
    def _on_panel_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._window.words_panel.setVisible(shown)
        self._look()
        self._show_counts()

    @Slot(bool)
    def _on_colours_toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._colours.on = on
        self._settings.change(word_colours=on)
        self._look()
        self._canvas.viewport().update()

    def _look(self) -> None:
        """Have words read at once while someone looks at them."""
        shown = self._window.reader_actions.aids.show_words.isChecked()
        self._reading.set_looked_at(looked_at=shown or self._colours.on)
