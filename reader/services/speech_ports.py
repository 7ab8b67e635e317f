"""Port: a voice that speaks a sentence and says which word is heard.

Why it exists: the window marks the word that is spoken, whatever speaks: a program of the system,
a library of Qt, or nothing at all, which is then said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Protocol

from reader.services.cancel import CancelToken

__all__ = ["FASTEST_PERCENT", "SLOWEST_PERCENT", "SpeechOutput", "Utterance"]

SLOWEST_PERCENT: Final = 50
FASTEST_PERCENT: Final = 250


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is to be said.

    Attributes:
        text: As a voice should say it, never empty.
        language: BCP 47 primary subtag.
        percent: Speed, 100 is the voice's own.
    """

    text: str = field(repr=False)
    language: str
    percent: int = 100


class SpeechOutput(Protocol):
    """Speaks. Lane voice."""

    def speak(self, utterance: Utterance, cancel: CancelToken) -> Iterator[int]:
        """Say something; yield the code point at which each word begins, when it is heard.

        It ends when all was heard. A caller that stops taking values ends the sound at once.

        Raises:
            VoiceMissing: This machine has no voice of the language, or nothing that plays sound.
            SoundFailed: There is a voice, but it could not be heard.
            Cancelled: `cancel` was set.
        """
        ...
