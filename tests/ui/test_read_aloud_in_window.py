"""Reading aloud in the whole window, with a voice that needs no sound card."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader import bootstrap
from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import VoiceMissing
from reader.domain.messages import message
from reader.domain.translation import TranslationUnit, UnitState
from reader.domain.words import words
from reader.services.translate_article import TranslateArticle
from reader.ui.opening_controller import PROBLEM_KEY
from reader.ui.page_model import Side
from reader.ui.read_aloud_controller import ReadAloudController
from reader.ui.sentence_voice import SentenceVoice
from reader.ui.speakers import QtSpeaker
from tests.eval.lemmas import look_up
from tests.ui.windows import EmptyShelf, read

TEXT = """زيارة إلى المدينة

قال الوزير إن الخطة جاهزة. وأضاف أن العمل يبدأ غدا.

وعاد الوفد في المساء.
"""
WAIT_MS = 10_000


class FakeSpeech:
    """A `SpeechOutput` that says everything at once, or holds at a word until it is cancelled."""

    def __init__(self):
        self.said = []
        self.holds_at = None
        self.error = None

    def speak(self, utterance, cancel):
        if self.error is not None:
            raise self.error
        self.said.append(utterance)
        for number, word in enumerate(words(utterance.text)):
            yield word.start
            while number == self.holds_at:
                cancel.check()
                time.sleep(0.002)


@pytest.fixture
def speech():
    return FakeSpeech()


@pytest.fixture
def context(tmp_path, speech):
    made = bootstrap.build(tmp_path / "data")
    without = TranslateArticle(EmptyShelf(), made.clock)
    return replace(made, translate_article=without, words=look_up(), speech=speech)


@pytest.fixture
def parts(qtbot, make, context):
    made = make(context)
    read(qtbot, made, TEXT)
    return made


def controller_of(parts):
    return parts.window.findChild(ReadAloudController)


def actions_of(parts):
    return parts.window.reader_actions.aloud


def sentences(parts):
    model = parts.presenter.model
    return [model.sentence(one.segment_id) for one in model.translatable()]


def held(qtbot, parts, speech, word, begin):
    """Begin, and wait until the voice holds at `word` of a sentence."""
    speech.holds_at = word
    reading = controller_of(parts)
    begin()
    qtbot.waitUntil(lambda: place_word(reading) == word, timeout=WAIT_MS)
    return reading


def place_word(reading):
    place = reading.mark.place
    if place is None or place.mark is None:
        return None
    return words(place.sentence).index(place.mark)


def test_all_is_read_to_the_end_and_every_word_is_marked(qtbot, parts, speech):
    marked = []
    parts.window.findChild(SentenceVoice).marked.connect(
        lambda word: marked.append(word.of(controller_of(parts).mark.place.sentence))
    )
    with qtbot.waitSignal(controller_of(parts).stopped, timeout=WAIT_MS):
        actions_of(parts).read_aloud.trigger()
    assert marked == [word.of(one) for one in sentences(parts) for word in words(one)]
    assert [one.language for one in speech.said] == ["ar"] * 4
    assert "قَالَ" in speech.said[1].text
    assert parts.window.aloud_bar.isHidden()


def test_it_begins_at_the_sentence_that_has_the_keyboard(qtbot, parts, speech):
    model = parts.presenter.model
    parts.window.reading.keys.stand_on(model.translatable()[2].segment_id)
    with qtbot.waitSignal(controller_of(parts).stopped, timeout=WAIT_MS):
        actions_of(parts).read_aloud.trigger()
    assert len(speech.said) == 2


def test_a_pause_goes_on_with_the_word_it_was_at(qtbot, parts, speech):
    reading = held(qtbot, parts, speech, 1, actions_of(parts).read_aloud.trigger)
    first = speech.said[0].text
    actions_of(parts).read_aloud.trigger()
    assert reading._voice.is_paused
    speech.holds_at = None
    with qtbot.waitSignal(reading.stopped, timeout=WAIT_MS):
        actions_of(parts).read_aloud.trigger()
    assert speech.said[1].text == first[first.index(" ") + 1 :]


def test_another_speed_says_the_rest_at_it_and_is_kept(qtbot, parts, speech):
    held(qtbot, parts, speech, 1, actions_of(parts).read_aloud.trigger)
    actions_of(parts).faster.trigger()
    qtbot.waitUntil(lambda: len(speech.said) == 2, timeout=WAIT_MS)
    assert [one.percent for one in speech.said] == [100, 125]
    assert parts.settings.preferences.speech_percent == 125
    actions_of(parts).stop.trigger()


def test_sentences_are_skipped_both_ways(qtbot, parts, speech):
    reading = held(qtbot, parts, speech, 0, actions_of(parts).read_aloud.trigger)
    for step, sentence in ((actions_of(parts).next, 1), (actions_of(parts).previous, 0)):
        step.trigger()
        assert reading.mark.place.sentence == sentences(parts)[sentence]
    actions_of(parts).previous.trigger()
    assert reading.mark.place.sentence == sentences(parts)[0]
    actions_of(parts).stop.trigger()


def test_esc_stops_and_the_keyboard_stands_where_the_voice_was(qtbot, parts, speech):
    reading = held(qtbot, parts, speech, 0, actions_of(parts).read_aloud.trigger)
    actions_of(parts).next.trigger()
    there = reading.mark.place.segment
    qtbot.keyClick(parts.window.reading.canvas, Qt.Key.Key_Escape)
    assert reading.mark.place is None
    assert parts.window.reading.canvas.marks.focused == there
    assert not actions_of(parts).stop.isEnabled()
    qtbot.waitUntil(lambda: not parts.lanes.voice.busy, timeout=WAIT_MS)


def test_the_translation_is_read_where_it_is_there(qtbot, parts, speech):
    model = parts.presenter.model
    first, second, *_ = model.translatable()
    for segment, target in ((first, "A visit to the city"), (second, "The plan is ready.")):
        source = model.sentence(segment.segment_id)
        model.put([TranslationUnit(segment.segment_id, source, target, UnitState.MACHINE)])
    with qtbot.waitSignal(controller_of(parts).stopped, timeout=WAIT_MS):
        actions_of(parts).read_translation.trigger()
    assert [(one.text, one.language) for one in speech.said] == [
        ("A visit to the city", "en"),
        ("The plan is ready.", "en"),
    ]


def test_another_article_silences_the_voice(qtbot, parts, speech):
    reading = held(qtbot, parts, speech, 0, actions_of(parts).read_aloud.trigger)
    with qtbot.waitSignal(reading.stopped, timeout=WAIT_MS):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text="خبر آخر. وجملة أخرى."))
    qtbot.waitUntil(lambda: not parts.lanes.voice.busy, timeout=WAIT_MS)
    assert parts.window.aloud_bar.isHidden()


def test_closing_the_window_silences_the_voice(qtbot, parts, speech):
    held(qtbot, parts, speech, 0, actions_of(parts).read_aloud.trigger)
    parts.window.close()
    qtbot.waitUntil(lambda: not parts.lanes.voice.busy, timeout=WAIT_MS)


def test_a_machine_without_a_voice_says_what_to_install(qtbot, parts, speech):
    title, hint = (message(("Test", one)) for one in ("There is no voice.", "Install one."))
    speech.error = VoiceMissing(title, None, hint)
    with qtbot.waitSignal(controller_of(parts).problem, timeout=WAIT_MS):
        actions_of(parts).read_aloud.trigger()
    assert parts.window.notices.text(PROBLEM_KEY) == "There is no voice. Install one."
    assert actions_of(parts).read_aloud.isEnabled()
    assert parts.window.aloud_bar.isHidden()


def test_the_word_is_washed_and_underlined_where_it_stands(qtbot, parts, speech):
    reading = held(qtbot, parts, speech, 2, actions_of(parts).read_aloud.trigger)
    model, tokens = parts.presenter.model, parts.settings.tokens
    row = model.row_of(reading.mark.place.segment)
    home, word = reading.mark.washes(model, row, Side.SOURCE, tokens)
    assert home.span.of(model.compose(row, Side.SOURCE).text) == sentences(parts)[0]
    assert word.span.of(model.compose(row, Side.SOURCE).text) == "المدينة"
    (line,) = reading.mark.underlines(model, row, Side.SOURCE, tokens)
    assert line.span == word.span
    assert list(reading.mark.washes(model, row, Side.TARGET, tokens)) == []
    actions_of(parts).stop.trigger()


def test_without_the_add_on_qt_has_no_voice(qtbot):
    speaker = QtSpeaker()
    assert not speaker.has_voice("ar")
    assert not speaker.tells_words()
