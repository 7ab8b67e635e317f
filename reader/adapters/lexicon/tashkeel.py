"""The vowels of a sentence, guessed by the small model of ``text2tashkeel``.

Why it exists: an unvowelled word has on average two and a half readings; the model reads the whole
sentence and tells which of them agree. Its guess is compared with what the lexicon knows, and is
worth little for foreign names.

The package would fetch other models from the network: only the one inside its wheel is named here,
and the import happens at the first question. What runs the model, onnxruntime, tells its maker
about each run and keeps a number of the machine in the home since 1.29, in compiled code that no
guard of ours sees; it is told not to before it is loaded.

Source: text2tashkeel 0.1 (Apache-2.0), model ``rawi-v3-int8``; UAX #15 for the order of marks;
https://github.com/microsoft/onnxruntime/pull/27379 (telemetry).
"""

from __future__ import annotations

import logging
import os
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from reader.domain.vowelling import marked_letters

__all__ = ["MODEL", "Tashkeel"]

log = logging.getLogger(__name__)

MODEL: Final = "rawi-v3-int8"
"""A model that lies in the wheel, 2.5 MB."""

LONGEST_PIECE: Final = 600
"""Code points that the model reads at once; its time and memory grow with them."""

_THREADS: Final = "TT_ORT_THREADS"
"""The package's only switch for the threads of its session; read when the session is made."""

_SILENT: Final = {"ORT_DISABLE_TELEMETRY": "1"}
"""Read once, when onnxruntime is loaded: it then sends nothing and writes nothing in the home."""

_IGNORED: Final = frozenset({"Mn", "Me", "Cf", "So", "Cs", "Co", "Cn"})


class Tashkeel:
    """The model. Loaded at the first question; from one thread at a time."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._model: Callable[[str], str] | None = None
        self._failed = False

    def available(self) -> bool:
        """Tell whether the model can be used."""
        self._load()
        return not self._failed

    def marks(self, sentence: str) -> tuple[str, ...]:
        """Return the marks that belong after each code point of `sentence`.

        Marks of the sentence itself are not looked at: the model guesses from letters. All are
        empty where there is no model or it fails.
        """
        found = [""] * len(sentence)
        self._load()
        if self._model is None:
            return tuple(found)
        places = [i for i, char in enumerate(sentence) if not _is_ignored(char)]
        for piece in _pieces(sentence, places):
            for place, marks in zip(piece, self._guess(sentence, piece), strict=True):
                found[place] = marks
        return tuple(found)

    def _guess(self, sentence: str, places: list[int]) -> list[str]:
        text = "".join(_letter(sentence[place]) for place in places)
        none = [""] * len(places)
        if self._model is None or not any("\u0621" <= char <= "\u064a" for char in text):
            return none
        try:
            vowelled = self._model(text)
        except Exception as exc:  # noqa: BLE001 - a model is a black box, and its guess optional
            log.warning("the model of vowels failed on a sentence: %s", type(exc).__name__)
            return none
        guessed = [marks for _, marks in marked_letters(vowelled)]
        return guessed if len(guessed) == len(places) else none

    def _load(self) -> None:
        if self._failed or self._model is not None:
            return
        try:
            os.environ.update(_SILENT)
            from text2tashkeel import Diacritizer

            os.environ.setdefault(
                _THREADS, "1"
            )  # two threads on small cores take four times as long
            model = Diacritizer(MODEL)
            model.backend.diacritize("نص")
            self._model = model.diacritize
        except Exception as exc:  # noqa: BLE001 - a broken library must not stop the look-up
            log.warning("text2tashkeel can't be used: %s", exc)
            self._failed = True


def _is_ignored(char: str) -> bool:
    return char == "\u0640" or unicodedata.category(char) in _IGNORED


def _letter(char: str) -> str:
    """Return the letter of a presentation form; a ligature stays, for it has no one place."""
    plain = unicodedata.normalize("NFKC", char)
    return plain if len(plain) == 1 else char


def _pieces(sentence: str, places: list[int]) -> Iterator[list[int]]:
    """Cut the places into pieces that the model can take, at white space where there is some."""
    start = 0
    while start < len(places):
        end = min(len(places), start + LONGEST_PIECE)
        if end < len(places):
            spaces = (n for n in range(end - 1, start, -1) if sentence[places[n]].isspace())
            end = next(spaces, end)
        yield places[start:end]
        start = end
