"""One sentence that is being said: made ready, spoken, paused at a word, gone on from there.

Why it exists: voices differ in whether they can pause; to be silent and to say the rest again from
the word on works with each of them, and so does another speed. Imports no widgets; GUI thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.span import Span
from reader.services.read_aloud import Spoken, ToSay, as_written
from reader.services.speech_ports import Utterance
from reader.ui.speakers import Speaker
from reader.ui.spoken_texts import SpokenTexts

__all__ = ["SentenceVoice", "Words"]


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence that is to be said.

    Attributes:
        said: The sentence, with the names in it.
        language: BCP 47 primary subtag.
        vowelled: Whether it gets its vowels first.
    """

    said: ToSay
    language: str
    vowelled: bool


class SentenceVoice(QObject):
    """Says one sentence at a time.

    Signals:
        marked: ``(Span,)``: the word that is heard, code points of the sentence.
        ended: The sentence was heard to its end.
        failed: ``(ReaderError,)``.
    """

    marked = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, texts: SpokenTexts, speaker: Speaker, parent: QObject | None = None) -> None:
        """Make sentences ready with `texts` and say them with `speaker`."""
        super().__init__(parent)
        self._texts = texts
        self._speaker = speaker
        self._words: Words | None = None
        self._spoken: Spoken | None = None
        self._mark: Span | None = None
        self._offset = 0
        self._percent = 100
        self.is_paused = False
        texts.ready.connect(self._on_ready)
        texts.problem.connect(self.failed)
        speaker.worded.connect(self._on_worded)
        speaker.finished.connect(self._on_finished)
        speaker.failed.connect(self.failed)

    def say(self, words: Words, percent: int) -> None:
        """Say a sentence from its beginning."""
        self._speaker.stop()
        self._words, self._percent = words, percent
        self._mark, self.is_paused = None, False
        self._spoken = (
            self._texts.get(words.said) if words.vowelled else as_written(words.said.text)
        )
        self._say_rest()

    def prepare(self, words: Words) -> None:
        """Have a sentence made ready that will be said soon."""
        if words.vowelled:
            self._texts.get(words.said)

    def pause(self) -> None:
        """Be silent, and keep the word."""
        self.is_paused = True
        self._speaker.stop()

    def go_on(self) -> None:
        """Say the rest, from the word on."""
        self.is_paused = False
        self._say_rest()

    def change_speed(self, percent: int) -> None:
        """Say the rest at another speed."""
        self._percent = percent
        self._say_rest()

    def stop(self) -> None:
        """Be silent, and forget the sentence."""
        self._words = self._spoken = self._mark = None
        self.is_paused = False
        self._speaker.stop()
        self._texts.stop()

    def _say_rest(self) -> None:
        if self._words is None or self._spoken is None or self.is_paused:
            return
        text, self._offset = self._spoken.rest(self._mark)
        if text.strip():
            self._speaker.speak(Utterance(text, self._words.language, self._percent))
        else:
            self._on_finished()

    @Slot(object, object)
    def _on_ready(self, sentence: ToSay, spoken: Spoken) -> None:
        if self._words is not None and self._spoken is None and sentence == self._words.said:
            self._spoken = spoken
            self._say_rest()

    @Slot(int)
    def _on_worded(self, position: int) -> None:
        if self._spoken is not None and not self.is_paused:
            mark = self._spoken.mark_at(self._offset + position)
            if mark is not None and mark != self._mark:
                self._mark = mark
                self.marked.emit(mark)

    @Slot()
    def _on_finished(self) -> None:
        if self._words is not None and not self.is_paused:
            self.ended.emit()
