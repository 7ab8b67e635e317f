"""The ports of the word look-up: a lexicon, a dictionary, a model that vowels, a frequency list.

Why it exists: each of them may be missing (an extra that is not installed, a damaged file), and the
look-up still answers with the others. All are loaded at the first question, off the GUI thread, and
are used from one lane at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from reader.domain.lexicon import Entry, FormKind, WordReading

__all__ = ["LemmaFrequency", "MorphologicalLexicon", "Vocaliser", "WordDictionary"]


class MorphologicalLexicon(Protocol):
    """Takes written forms apart."""

    def available(self) -> bool:
        """Tell whether its data are there."""
        ...

    def readings(self, word: str) -> tuple[WordReading, ...]:
        """Return every reading of a written form; its marks are ignored."""
        ...


class WordDictionary(Protocol):
    """A learner's dictionary."""

    def entries(self, lemma: str) -> tuple[Entry, ...]:
        """Return the entries whose lemma has the letters of `lemma`."""
        ...

    def by_form(self, form_key: str) -> tuple[tuple[Entry, FormKind, str], ...]:
        """Return entries with a form of this key, which form it is, and how it is vowelled."""
        ...

    def by_root(self, root: str) -> tuple[Entry, ...]:
        """Return the entries of a root (letters with spaces)."""
        ...

    def counted(self, root: str) -> int:
        """Return how many entries a root has; 0 for an empty one."""
        ...

    def by_latin(self, text: str) -> tuple[Entry, ...]:
        """Return the entries whose transliteration reads like `text`."""
        ...

    def all_entries(self) -> Iterator[Entry]:
        """Yield every entry."""
        ...


class Vocaliser(Protocol):
    """A model that guesses the vowels of a sentence."""

    def available(self) -> bool:
        """Tell whether it can be used."""
        ...

    def marks(self, sentence: str) -> tuple[str, ...]:
        """Return the marks after each code point of `sentence`; empty strings where it fails."""
        ...


class LemmaFrequency(Protocol):
    """How often lemmas are met in news."""

    def count(self, lemma: str) -> int:
        """Return how often the vowelled `lemma` was counted; 0 where it was not."""
        ...

    def ranked(self) -> tuple[str, ...]:
        """Return the lemmas, the most frequent first."""
        ...
