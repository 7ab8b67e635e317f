"""Who reads aloud: a voice of the lane ``voice``, or one of Qt where that add-on is installed.

Why it exists: Qt's voices say which word they are at on Windows and macOS, where espeak-ng is rare;
on Linux they do not, and espeak-ng does. So Qt is asked first only where it tells words; it also
steps in where there is no espeak-ng at all. ``PySide6.QtTextToSpeech`` is no dependency of Qari: it
is looked for when something is read aloud for the first time. GUI thread only.

Source: https://doc.qt.io/qt-6/qtexttospeech.html
"""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from reader.domain.errors import ReaderError, SoundFailed, VoiceMissing
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Utf16Map
from reader.services.cancel import CancelToken
from reader.services.speech_ports import SpeechOutput, Utterance
from reader.ui.lane import Lane

__all__ = ["LaneSpeaker", "QtSpeaker", "Speaker", "Speakers"]

log = logging.getLogger(__name__)

_PURPOSE: Final = "read aloud"
_QT_FIRST: Final = sys.platform in {"win32", "darwin"}
"""Elsewhere its voices are those of speech-dispatcher, which is not started for nothing."""


class Speaker(QObject):
    """Says one thing at a time; a new one ends the old.

    Signals:
        worded: ``(int,)``: the code point at which the word that is heard begins.
        finished: All was heard.
        failed: ``(ReaderError,)`` instead of `finished`.
    """

    worded = Signal(int)
    finished = Signal()
    failed = Signal(object)

    def speak(self, utterance: Utterance) -> None:
        """Say something; nothing of what was said before is told any more."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent at once, and tell nothing more."""
        raise NotImplementedError


class LaneSpeaker(Speaker):
    """Has a `SpeechOutput` speak on its lane."""

    def __init__(self, speech: SpeechOutput, lane: Lane, parent: QObject | None = None) -> None:
        """Have `speech` speak on `lane`, which nothing else uses."""
        super().__init__(parent)
        self._speech = speech
        self._lane = lane
        self._ticket = 0
        lane.progressed.connect(self._on_progressed)
        lane.finished.connect(self._on_finished)
        lane.failed.connect(self._on_failed)

    def speak(self, utterance: Utterance) -> None:
        """Say something; nothing of what was said before is told any more."""

        def work(cancel: CancelToken) -> Iterator[object]:
            yield from self._speech.speak(utterance, cancel)

        self._ticket = self._lane.submit(work, purpose=_PURPOSE)

    def stop(self) -> None:
        """Be silent at once, and tell nothing more."""
        self._ticket = 0
        self._lane.cancel(_PURPOSE)

    @Slot(int, object)
    def _on_progressed(self, ticket: int, position: int) -> None:
        if ticket == self._ticket:
            self.worded.emit(position)

    @Slot(int)
    def _on_finished(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            self.finished.emit()

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if ticket == self._ticket:
            self._ticket = 0
            self.failed.emit(error)


class QtSpeaker(Speaker):
    """Qt's voices; without the add-on it has none."""

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        """Use `engine`, the system's own where it is empty; nothing is loaded yet."""
        super().__init__(parent)
        self._engine = engine
        self._module: Any = None
        self._voice: Any = None
        self._map = Utf16Map(None)
        self._is_speaking = self._has_begun = False

    def has_voice(self, language: str) -> bool:
        """Tell whether there is a voice of `language`."""
        return self._locale(language) is not None

    def tells_words(self) -> bool:
        """Tell whether the voices say which word they are at."""
        voice = self._loaded()
        if voice is None:
            return False
        capability = self._module.QTextToSpeech.Capability.WordByWordProgress
        return bool(voice.engineCapabilities() & capability)

    def speak(self, utterance: Utterance) -> None:
        """Say something; nothing of what was said before is told any more."""
        locale = self._locale(utterance.language)
        self.stop()
        if locale is None:
            self.failed.emit(_silent())
            return
        self._map = Utf16Map.of(utterance.text)
        self._voice.setLocale(locale)
        self._voice.setRate(max(-1.0, min(1.0, (utterance.percent - 100) / 100)))
        self._is_speaking, self._has_begun = True, False
        self._voice.say(utterance.text)

    def stop(self) -> None:
        """Be silent at once, and tell nothing more."""
        self._is_speaking = False
        if self._voice is not None:
            self._voice.stop()

    def _loaded(self) -> Any:  # noqa: ANN401 - the add-on has no types where it is not installed
        if self._module is None:
            try:
                self._module = importlib.import_module("PySide6.QtTextToSpeech")
            except ImportError:
                log.info("Qt has no voices: the add-on is not installed")
                self._module = False
        if self._module and self._voice is None:
            speech = self._module.QTextToSpeech
            if self._engine or set(speech.availableEngines()) - {"mock"}:
                self._voice = speech(self._engine, self) if self._engine else speech(self)
                self._voice.sayingWord.connect(self._on_word)
                self._voice.stateChanged.connect(self._on_state)
        return self._voice

    def _locale(self, language: str) -> QLocale | None:
        voice = self._loaded()
        wanted = QLocale(language).language()
        found = voice.availableLocales() if voice is not None else ()
        return next((one for one in found if one.language() == wanted), None)

    @Slot(str, int, int, int)
    def _on_word(self, word: str, utterance: int, qstart: int, qlength: int) -> None:
        del word, utterance, qlength
        if self._is_speaking:
            self.worded.emit(self._map.from_qt(qstart))

    @Slot()
    def _on_state(self) -> None:
        state, states = self._voice.state(), self._module.QTextToSpeech.State
        if not self._is_speaking:
            return
        self._has_begun = self._has_begun or state == states.Speaking
        if state == states.Ready and self._has_begun:  # else what was said before has ended
            self._is_speaking = False
            self.finished.emit()
        elif state == states.Error:
            self._is_speaking = False
            log.warning("Qt's voice failed: %s", self._voice.errorString())
            self.failed.emit(_silent())


class Speakers(Speaker):
    """The best speaker that there is for a language."""

    def __init__(self, lane: LaneSpeaker, qt: QtSpeaker, parent: QObject | None = None) -> None:
        """Choose between two speakers at each utterance."""
        super().__init__(parent)
        self._lane = lane
        self._qt = qt
        self._last: Utterance | None = None
        for one in (lane, qt):
            one.worded.connect(self.worded)
            one.finished.connect(self.finished)
        lane.failed.connect(self._on_lane_failed)
        qt.failed.connect(self.failed)

    def speak(self, utterance: Utterance) -> None:
        """Say something; nothing of what was said before is told any more."""
        self.stop()
        self._last = utterance
        if _QT_FIRST and self._qt.tells_words() and self._qt.has_voice(utterance.language):
            self._qt.speak(utterance)
        else:
            self._lane.speak(utterance)

    def stop(self) -> None:
        """Be silent at once, and tell nothing more."""
        self._lane.stop()
        self._qt.stop()

    @Slot(object)
    def _on_lane_failed(self, error: ReaderError) -> None:
        last = self._last
        if isinstance(error, VoiceMissing) and last and self._qt.has_voice(last.language):
            self._qt.speak(last)
        else:
            self.failed.emit(error)


def _silent() -> ReaderError:
    return SoundFailed(
        message(QT_TRANSLATE_NOOP("Speech", "What was read aloud could not be heard.")),
        None,
        message(
            QT_TRANSLATE_NOOP("Speech", "See whether other programs make a sound, and try again.")
        ),
    )
