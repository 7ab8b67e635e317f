"""espeak-ng as a `SpeechOutput`: free, offline, small, in every Linux system's packages.

Why it exists: Qt's voices are in a package that Qari does without, and on Linux they tell nobody
which word is said. The library makes a sentence's sound in some hundredths of a second, with the
time of each word; a player of the system plays it.

Source: https://github.com/espeak-ng/espeak-ng
"""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from reader.adapters.sources.child import tree_in_child
from reader.adapters.sources.content import Content
from reader.adapters.speech.sound_player import PlayerFailed, play, players
from reader.domain.errors import ReaderError, SoundFailed, SourceRefused, VoiceMissing
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.services.cancel import CancelToken
from reader.services.speech_ports import Utterance

__all__ = ["EspeakSpeech", "synthesised"]

log = logging.getLogger(__name__)

Synthesise = Callable[[Utterance, CancelToken], dict[str, Any]]

_RUN: Final = "reader.adapters.speech.espeak_child:say"
_WORDS_A_MINUTE: Final = 150
"""Of the voice at 100 %: a learner follows, and a native listener is not bored."""
_SECONDS: Final = 20
_MEMORY_BYTES: Final = 500_000_000
_LONGEST: Final = 4_000
"""Code points that are said at once; a longer sentence is no sentence."""


def synthesised(utterance: Utterance, cancel: CancelToken) -> dict[str, Any]:
    """Return what `espeak_child.say` says, in a process of its own.

    Raises:
        SourceRefused: It crashed, or took too long.
        Cancelled: `cancel` was set.
    """
    asked = {
        "text": utterance.text[:_LONGEST],
        "language": utterance.language,
        "words_a_minute": _WORDS_A_MINUTE * utterance.percent // 100,
    }
    content = Content(json.dumps(asked).encode("ascii"), "speech")
    found: Any = tree_in_child(_RUN, content, cancel, seconds=_SECONDS, memory_bytes=_MEMORY_BYTES)
    return dict(found)


class EspeakSpeech:
    """The `SpeechOutput` of Linux. Lane voice."""

    def __init__(
        self,
        synthesise: Synthesise = synthesised,
        commands: Callable[[], Sequence[tuple[str, ...]]] = players,
    ) -> None:
        """Make sound with `synthesise` and play it with one of `commands`; nothing runs yet."""
        self._synthesise = synthesise
        self._commands = commands

    def speak(self, utterance: Utterance, cancel: CancelToken) -> Iterator[int]:
        """Say something; yield the code point at which each word begins, when it is heard.

        Raises:
            VoiceMissing: There is no espeak-ng, no voice of it, or nothing that plays sound.
            SoundFailed: There is a voice, but it could not be heard.
            Cancelled: `cancel` was set.
        """
        commands = self._commands()
        try:
            found = self._synthesise(utterance, cancel)
        except SourceRefused as exc:
            raise _failed() from exc
        if found.get("lacks") or not commands:
            log.info("no speech: lacks %s, players %s", found.get("lacks"), len(commands))
            raise _missing()
        sound, rate = base64.b64decode(found["sound"]), int(found["rate"])
        words = [(int(at), int(ms)) for at, ms in found["words"]]
        for command in commands:
            try:
                yield from play(command, sound, rate, words, cancel)
            except PlayerFailed:
                continue  # the next one may reach the sound card
            else:
                return
        raise _failed()


def _missing() -> ReaderError:
    return VoiceMissing(
        message(QT_TRANSLATE_NOOP("Speech", "There is no voice for this language here.")),
        None,
        message(
            QT_TRANSLATE_NOOP(
                "Speech",
                "On Linux, install espeak-ng and alsa-utils with the system’s packages. On Windows "
                "and macOS, add a voice in the system’s settings and the package PySide6-Addons.",
            )
        ),
    )


def _failed() -> ReaderError:
    return SoundFailed(
        message(QT_TRANSLATE_NOOP("Speech", "What was read aloud could not be heard.")),
        None,
        message(
            QT_TRANSLATE_NOOP("Speech", "See whether other programs make a sound, and try again.")
        ),
    )
