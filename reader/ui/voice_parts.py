"""What reads aloud in one window, put together: voices, what they say, and the page.

Why it exists: they know of each other by signals only, and these are connected here. GUI thread
only.
"""

from __future__ import annotations

from reader.services.look_up_word import LookUpWord
from reader.services.speech_ports import SpeechOutput
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.read_aloud_controller import ReadAloudController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.sentence_voice import SentenceVoice
from reader.ui.settings_controller import SettingsController
from reader.ui.speakers import LaneSpeaker, QtSpeaker, Speakers
from reader.ui.spoken_texts import SpokenTexts

__all__ = ["read_aloud"]


def read_aloud(
    window: MainWindow,
    reading: tuple[ReadingPresenter, SettingsController],
    speaking: tuple[SpeechOutput, LookUpWord],
    lanes: tuple[Lane, Lane],
) -> ReadAloudController:
    """Have `window` read aloud; it becomes the owner.

    Args:
        window: The window.
        reading: What is read, and what the person chose.
        speaking: The voice of the system, and what knows the vowels.
        lanes: ``voice`` and ``words``.
    """
    speech, words = speaking
    voice_lane, words_lane = lanes
    speaker = Speakers(LaneSpeaker(speech, voice_lane, window), QtSpeaker(window), window)
    voice = SentenceVoice(SpokenTexts(words, words_lane, window), speaker, window)
    return ReadAloudController(window, *reading, voice)
