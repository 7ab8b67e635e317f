from __future__ import annotations

import os
import sys
import time

import pytest

from reader.adapters.speech.sound_player import PLAYERS, PlayerFailed, play, players
from reader.services.cancel import Cancelled, CancelToken

RATE = 22_050
SOUND = bytes(2 * RATE // 5)  # a fifth of a second
WORDS = ((0, 0), (5, 40), (9, 120))
TAKES_ALL = (sys.executable, "-S", "-c", "import sys; sys.stdin.buffer.read()")
GIVES_UP = (sys.executable, "-S", "-c", "raise SystemExit(3)")


def writes_pid(path):
    code = f"import os, time; open({str(path)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    return (sys.executable, "-S", "-c", code)


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_every_word_is_told_in_its_order():
    assert list(play(TAKES_ALL, SOUND, RATE, WORDS, CancelToken())) == [0, 5, 9]


def test_a_word_is_not_told_before_it_is_heard():
    waits = (sys.executable, "-S", "-c", "import sys,time; sys.stdin.buffer.read(); time.sleep(.4)")
    began = time.monotonic()
    told = [(at, time.monotonic() - began) for at in play(waits, SOUND, RATE, WORDS, CancelToken())]
    assert all(when * 1000 >= ms for (_, when), (_, ms) in zip(told, WORDS, strict=True))


def test_a_player_that_is_cancelled_is_gone(tmp_path):
    cancel, kept = CancelToken(), tmp_path / "pid"
    heard = play(writes_pid(kept), bytes(20 * RATE), RATE, ((0, 0), (1, 200)), cancel)
    assert next(heard) == 0
    assert next(heard) == 1
    pid = int(kept.read_text())
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(heard)
    assert not is_alive(pid)


def test_a_player_that_nobody_listens_to_any_more_is_gone(tmp_path):
    kept = tmp_path / "pid"
    heard = play(writes_pid(kept), bytes(20 * RATE), RATE, ((0, 0), (1, 200)), CancelToken())
    next(heard)
    next(heard)
    pid = int(kept.read_text())
    heard.close()
    assert not is_alive(pid)


@pytest.mark.parametrize("command", [GIVES_UP, ("/no/such/player",)])
def test_a_player_that_can_not_play_says_so(command):
    with pytest.raises(PlayerFailed):
        list(play(command, SOUND, RATE, WORDS, CancelToken()))


def test_the_players_of_this_machine_are_found_by_their_names():
    here = {"aplay": "/usr/bin/aplay", "play": "/usr/bin/play"}
    assert [one[0] for one in players(which=here.get)] == ["/usr/bin/aplay", "/usr/bin/play"]
    assert players(which=lambda name: None) == []


def test_nothing_of_a_text_or_a_file_is_in_a_command():
    for command in PLAYERS:
        assert not any(part.startswith("/") for part in command)
        assert sum("{rate}" in part for part in command) == 1
