"""Reading aloud in the window: sentence after sentence from where one stands, with its word marked.

Why it exists: a learner hears what the eye can't: where vowels are and how words join. The voice
goes on by itself; keys pause it, skip, and change its speed. It stops when another article is shown
and when the window closes. GUI thread only.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from reader.domain.article import SegmentId
from reader.domain.errors import ReaderError
from reader.domain.span import Span
from reader.services.preferences import Preferences
from reader.services.speech_ports import FASTEST_PERCENT, SLOWEST_PERCENT
from reader.ui.main_window import MainWindow
from reader.ui.page_model import PageModel, Side
from reader.ui.page_walk import first_whole_sentence
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.sentence_voice import SentenceVoice, Words
from reader.ui.settings_controller import SettingsController
from reader.ui.spoken_mark import SpokenMark, SpokenPlace
from reader.ui.spoken_words import words_of
from reader.ui.translation_controller import TARGETS

__all__ = ["ReadAloudController"]

_STEP_PERCENT: Final = 25
_NAMES: Final = {"ar": "العربية", **dict(TARGETS)}
"""Languages by their own names."""


class ReadAloudController(QObject):
    """Serves one window.

    Attributes:
        mark: Where the voice is.

    Signals:
        problem: A `ReaderError`, such as that there is no voice.
        stopped: Nothing is read aloud any more.
    """

    problem = Signal(object)
    stopped = Signal()

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        settings: SettingsController,
        voice: SentenceVoice,
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._voice = voice
        self._canvas = window.reading.canvas
        self._model: PageModel | None = None
        self.mark = SpokenMark()
        self._canvas.layers.add(self.mark)
        self._speed = settings.preferences.speech_percent
        window.aloud_bar.show_speed(self._speed)
        settings.changed.connect(self._on_changed)
        self._connect(presenter)

    def _connect(self, presenter: ReadingPresenter) -> None:
        actions, voice = self._window.reader_actions.aloud, self._voice
        for action, slot in (
            (actions.read_aloud, self._on_read),
            (actions.read_translation, self._on_read_translation),
            (actions.previous, self._on_previous),
            (actions.next, self._on_next),
            (actions.slower, partial(self._change_speed, -_STEP_PERCENT)),
            (actions.faster, partial(self._change_speed, _STEP_PERCENT)),
            (actions.stop, self.stop),
        ):
            action.triggered.connect(slot)
        for gone in (presenter.model_changed, presenter.opened, presenter.closed):
            gone.connect(self._on_other)
        self._window.closing.connect(self.stop)
        self._canvas.installEventFilter(self)
        voice.marked.connect(self._on_marked)
        voice.ended.connect(self._on_next)
        voice.failed.connect(self._on_failed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop with Esc, before Esc lets go of anything else."""
        if self._model is not None and _is_escape(event):
            self.stop()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def stop(self) -> None:
        """Be silent; the keyboard stands on the sentence that was read last."""
        model, place, marks = self._model, self.mark.place, self._canvas.marks
        if model is None:
            return
        self._model = None
        self._voice.stop()
        self._put_mark(None)
        if place is not None and marks is not None and marks.model is model:
            self._canvas.repaint_rows(marks.focus(place.segment))
        self._window.aloud_bar.hide()
        self._window.reader_actions.aloud.set_reading(is_on=False)
        self.stopped.emit()

    @Slot()
    def _on_read(self) -> None:
        """Begin, pause, or go on."""
        if self._model is None:
            self._begin(Side.SOURCE)
            return
        if self._voice.is_paused:
            self._voice.go_on()
        else:
            self._voice.pause()
        self._window.aloud_bar.show_paused(paused=self._voice.is_paused)

    @Slot()
    def _on_read_translation(self) -> None:
        """Read the translation from this sentence on; where it is read, the Arabic again."""
        place = self.mark.place
        self._begin(place.side.other if place is not None else Side.TARGET)

    def _begin(self, side: Side) -> None:
        model, marks, place = self._canvas.model, self._canvas.marks, self.mark.place
        if model is None or marks is None:
            return
        at = place.segment if place is not None else marks.fixed or marks.focused
        self._model = model
        self._window.aloud_bar.show()
        self._window.reader_actions.aloud.set_reading(is_on=True)
        self._go(at or first_whole_sentence(self._canvas.flow), side, 1)

    def _go(self, at: SegmentId | None, side: Side, step: int) -> None:
        """Say `at`, or the next one in the direction of `step` that has something to say."""
        model = self._model
        while model is not None and at is not None:
            if self._words(at, side) is not None:
                self._say(model, at, side)
                return
            at = model.neighbour(at, step)
        self.stop()

    def _say(self, model: PageModel, segment: SegmentId, side: Side) -> None:
        words = self._words(segment, side)
        if words is None:
            return
        self._put_mark(SpokenPlace(segment, side, words.said.text))
        order = [one.segment_id for one in model.translatable()]
        number = order.index(segment) + 1 if segment in order else 0
        name = _NAMES.get(words.language) or QLocale(words.language).nativeLanguageName()
        self._window.aloud_bar.show_place(number, len(order) if number else 0, name)
        self._window.aloud_bar.show_paused(paused=False)
        self._voice.say(words, self._settings.preferences.speech_percent)
        after = model.neighbour(segment, 1)
        following = self._words(after, side) if after is not None else None
        if following is not None:
            self._voice.prepare(following)

    def _words(self, segment: SegmentId, side: Side) -> Words | None:
        model, places = self._model, self._canvas.terms.places.get(segment, ())
        return words_of(model, segment, side, places) if model is not None else None

    def _put_mark(self, place: SpokenPlace | None) -> None:
        """Mark another place, paint what changed, and scroll to it."""
        model, before = self._canvas.model, self.mark.place
        rows = {
            model.row_of(one.segment)
            for one in (before, place)
            if one is not None and model is not None and model.has(one.segment)
        }
        self.mark.place = place
        self._canvas.repaint_rows(rows)
        if model is not None and place is not None:
            shown = self.mark.word(model) or self.mark.home(model)
            if shown is not None:
                self._canvas.reveal(shown[0], place.side, shown[1])

    @Slot(object)
    def _on_marked(self, word: Span) -> None:
        place = self.mark.place
        if place is not None:
            self._put_mark(SpokenPlace(place.segment, place.side, place.sentence, word))

    @Slot()
    def _on_next(self) -> None:
        model, place = self._model, self.mark.place
        if model is not None and place is not None:
            self._go(model.neighbour(place.segment, 1), place.side, 1)

    @Slot()
    def _on_previous(self) -> None:
        model, place = self._model, self.mark.place
        if model is None or place is None:
            return
        at = model.neighbour(place.segment, -1)
        while at is not None and self._words(at, place.side) is None:
            at = model.neighbour(at, -1)
        self._say(model, at or place.segment, place.side)

    def _change_speed(self, step: int) -> None:
        """Change the speed from the word on that is being said; it is kept."""
        percent = self._settings.preferences.speech_percent + step
        percent = max(SLOWEST_PERCENT, min(FASTEST_PERCENT, percent))
        self._settings.change(speech_percent=percent)

    @Slot(object)
    def _on_changed(self, preferences: Preferences) -> None:
        """Say on at the speed that was chosen, here or in the preferences."""
        if preferences.speech_percent != self._speed:
            self._speed = preferences.speech_percent
            self._window.aloud_bar.show_speed(self._speed)
            self._voice.change_speed(self._speed)

    @Slot(object)
    def _on_failed(self, error: ReaderError) -> None:
        if self._model is not None:
            self.stop()
            self.problem.emit(error)

    @Slot()
    def _on_other(self) -> None:
        if self._model is not None and self._canvas.model is not self._model:
            self.stop()


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Escape
