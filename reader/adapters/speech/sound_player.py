"""Plays sound through a program of the system, and can be stopped at any moment.

Why it exists: Qt's own player is in a package that Qari does without, and every Linux desktop has
one of these programs. The sound goes through a pipe: nothing of it is in a file or in the list of
processes. To stop is to end the program. The guard lets exactly this program start.

Source: paplay(1), aplay(1), pw-cat(1), sox(1).
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from typing import Final

from reader.adapters.system.connection_guard import may_start
from reader.services.cancel import CancelToken

__all__ = ["PLAYERS", "PlayerFailed", "play", "players"]

log = logging.getLogger(__name__)

PLAYERS: Final[tuple[tuple[str, ...], ...]] = (
    ("paplay", "--raw", "--rate={rate}", "--channels=1", "--format=s16le", "--latency-msec=100"),
    ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", "{rate}", "-c", "1", "-"),
    ("pw-cat", "--playback", "--raw", "--rate={rate}", "--channels=1", "--format=s16", "-"),
    ("play", "-q", "-t", "raw", "-b", "16", "-e", "signed", "-c", "1", "-r", "{rate}", "-"),
)
"""What plays samples of 16 bits from its standard input."""
_BYTES_A_SAMPLE: Final = 2
_STEP_BYTES: Final = 1 << 14
_STEP_S: Final = 0.015
_HEARD_AFTER_S: Final = 0.1
"""How long after it was sent a sample is heard, about."""
_PATIENCE_S: Final = 3.0
"""How much longer than the sound a player may take."""


class PlayerFailed(OSError):
    """A player could not be started, or gave up."""


def players(
    known: Sequence[tuple[str, ...]] = PLAYERS, which: Callable[[str], str | None] = shutil.which
) -> list[tuple[str, ...]]:
    """Return the commands of the players that this machine has, the best first."""
    found = ((which(command[0]), command) for command in known)
    return [(path, *command[1:]) for path, command in found if path is not None]


def play(
    command: Sequence[str],
    sound: bytes,
    rate: int,
    words: Sequence[tuple[int, int]],
    cancel: CancelToken,
) -> Generator[int]:
    """Play `sound`; yield each word when it is heard. The player is gone when this ends.

    Args:
        command: One of `players`.
        sound: Samples of 16 bits, one channel.
        rate: Samples a second.
        words: A word, and when it begins, ms of the sound; ascending.
        cancel: Looked at every few hundredths of a second.

    Raises:
        PlayerFailed: It did not start, or gave up before the end.
        Cancelled: `cancel` was set.
    """
    with _started([part.format(rate=rate) for part in command]) as player:
        try:
            yield from _heard(player, sound, rate, words, cancel)
        finally:
            player.kill()


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        with may_start(command[0]):
            return subprocess.Popen(  # noqa: S603 - a program of the system, found by its name
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl+C is for us, who end it
            )
    except OSError as exc:
        raise PlayerFailed(str(exc)) from exc


def _heard(
    player: subprocess.Popen[bytes],
    sound: bytes,
    rate: int,
    words: Sequence[tuple[int, int]],
    cancel: CancelToken,
) -> Iterator[int]:
    left, waiting = memoryview(sound), list(words)
    began = time.monotonic()
    ends = began + len(sound) / (_BYTES_A_SAMPLE * rate) + _PATIENCE_S
    if player.stdin is not None:
        os.set_blocking(player.stdin.fileno(), False)
    while player.poll() is None and time.monotonic() < ends:
        cancel.check()
        left = _fed(player, left)
        passed_ms = (time.monotonic() - began - _HEARD_AFTER_S) * 1000
        while waiting and waiting[0][1] <= passed_ms:
            yield waiting.pop(0)[0]
        time.sleep(_STEP_S)
    if player.poll() != 0:
        log.warning("%s ended with %s", player.args, player.poll())
        raise PlayerFailed(str(player.poll()))
    yield from (word for word, _ in waiting)


def _fed(player: subprocess.Popen[bytes], left: memoryview) -> memoryview:
    """Send what the player takes now; close its input when it has all."""
    if player.stdin is None or player.stdin.closed:
        return left
    try:
        while left:
            left = left[os.write(player.stdin.fileno(), left[:_STEP_BYTES]) :]
    except BlockingIOError:
        return left
    except OSError:  # it is gone; what it ended with is looked at
        return left
    with suppress(OSError):
        player.stdin.close()
    return left
