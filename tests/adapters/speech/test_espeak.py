from __future__ import annotations

import base64
import ctypes
import sys

import pytest

from reader.adapters.speech.espeak import EspeakSpeech, synthesised
from reader.domain.errors import SoundFailed, SourceRefused, VoiceMissing
from reader.domain.messages import message
from reader.services.cancel import Cancelled, CancelToken
from reader.services.speech_ports import Utterance

TEXT = "قَالَ الوَزِيرُ 😀 إِنَّ 2027 قَرِيبٌ"
ARABIC = Utterance(TEXT, "ar")
PLAYER = (sys.executable, "-S", "-c", "import sys; sys.stdin.buffer.read()")
GIVES_UP = (sys.executable, "-S", "-c", "raise SystemExit(1)")
MADE = {"rate": 8000, "sound": base64.b64encode(bytes(800)).decode(), "words": [[0, 0], [6, 20]]}


def has_library():
    try:
        ctypes.CDLL("libespeak-ng.so.1")
    except OSError:
        return False
    return True


def speech(made, *commands):
    def synthesise(utterance, cancel):
        cancel.check()
        if isinstance(made, Exception):
            raise made
        return made

    return EspeakSpeech(synthesise, lambda: commands)


def said(one):
    return list(one.speak(ARABIC, CancelToken()))


def test_the_words_are_told_as_they_are_heard():
    assert said(speech(MADE, PLAYER)) == [0, 6]


def test_the_next_player_is_tried_where_one_fails():
    assert said(speech(MADE, GIVES_UP, PLAYER)) == [0, 6]


def test_where_no_player_reaches_the_sound_card_that_is_said():
    with pytest.raises(SoundFailed) as raised:
        said(speech(MADE, GIVES_UP, GIVES_UP))
    assert "other programs" in str(raised.value)


@pytest.mark.parametrize("lacking", ["library", "voice"])
def test_where_there_is_no_voice_it_is_said_what_to_install(lacking):
    with pytest.raises(VoiceMissing) as raised:
        said(speech({"lacks": lacking}, PLAYER))
    assert "espeak-ng" in str(raised.value)


def test_where_nothing_plays_sound_it_is_said_what_to_install():
    with pytest.raises(VoiceMissing) as raised:
        said(speech(MADE))
    assert "alsa-utils" in str(raised.value)


def test_a_voice_that_breaks_costs_a_message():
    with pytest.raises(SoundFailed):
        said(speech(SourceRefused(message(("Test", "it crashed"))), PLAYER))


def test_nothing_is_said_after_a_cancel():
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(speech(MADE, PLAYER).speak(ARABIC, cancel))


@pytest.mark.skipif(has_library(), reason="espeak-ng is installed")
def test_a_machine_without_espeak_lacks_the_library():
    assert synthesised(ARABIC, CancelToken()) == {"lacks": "library"}


@pytest.mark.skipif(not has_library(), reason="espeak-ng is not installed")
def test_the_real_voice_tells_where_each_word_begins_and_when():
    made = synthesised(ARABIC, CancelToken())
    starts = [at for at, _ in made["words"]]
    for word in TEXT.split():
        assert TEXT.index(word) in starts
    times = [ms for _, ms in made["words"]]
    assert times == sorted(times)
    length_ms = len(base64.b64decode(made["sound"])) / 2 / made["rate"] * 1000
    assert times[-1] < length_ms


@pytest.mark.skipif(not has_library(), reason="espeak-ng is not installed")
def test_the_real_voice_is_faster_when_it_is_asked_to():
    slow, fast = (
        len(synthesised(Utterance(TEXT, "ar", percent), CancelToken())["sound"])
        for percent in (75, 200)
    )
    assert fast < 0.6 * slow


@pytest.mark.skipif(not has_library(), reason="espeak-ng is not installed")
def test_a_language_that_it_does_not_speak_is_told():
    assert synthesised(Utterance("x", "zz"), CancelToken()) == {"lacks": "voice"}
