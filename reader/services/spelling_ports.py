"""The port of the spelling: which words of a translation no dictionary has.

Why it exists: a typing error in a delivered translation is the translator's shame; the dictionaries
of the system are used where there are any, and nothing is said where there are none.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from reader.domain.span import Span

__all__ = ["Speller"]


class Speller(Protocol):
    """Dictionaries by language, BCP 47."""

    def load(self, language: str) -> bool:
        """Read the dictionaries of a language; False where the system has none. Any lane, once."""
        ...

    def misspelled(self, text: str, language: str, known: Collection[str] = ()) -> tuple[Span, ...]:
        """Return the words that no dictionary has, in order; none before `load`. Any thread.

        Args:
            text: One line.
            language: Of it.
            known: Words that are right, such as those of names; lower case.
        """
        ...

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return words that may be meant, the likeliest first. Takes up to a second: on a lane."""
        ...

    def learn(self, word: str, language: str) -> None:
        """Take a word for right from now on, in this language.

        Raises:
            StorageUnavailable: It can't be kept; it is taken for right until the app ends.
        """
        ...
