"""How like two sentences are, in percent, and where they differ.

Why it exists: a translator decides by the number whether a match is worth a look, so it must mean
the same for every sentence. It is three quarters the share of words that stay and one quarter
the share of letters that stay, both by edit distance:

* words, since whole words are what must be translated anew: one of eight that is another gives 87
  or 88;
* letters, since Arabic writes و, ب, ل and the article as part of the word: by words alone والحكومة
  would be as far from الحكومة as any other word is. Marks and spaces count as letters.

Both are counted on folded text (`reader.domain.arabic`), so that tashkil, hamza and the script of
digits cost nothing; whatever is not the very same text gets 99 at most.

Source: Levenshtein (1966), by RapidFuzz; https://omegat.sourceforge.io for a mixed score.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import folded
from reader.domain.memory import EXACT, TextDifference, plain_text
from reader.domain.search_tokens import norms
from reader.domain.span import Span
from reader.domain.words import words

__all__ = ["AskedText", "differences", "likeness"]

_WORDS: Final = 0.75
_LETTERS: Final = 1.0 - _WORDS
_NEARLY: Final = EXACT - 1


@dataclass(frozen=True, slots=True)
class AskedText:
    """A sentence that others are compared with, made ready once."""

    plain: str
    folded: str
    words: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> AskedText:
        """Make `text` ready."""
        plain = plain_text(text)
        letters = _letters(plain)
        return cls(plain, letters, tuple(norms(letters, is_folded=True)))


def _letters(text: str) -> str:
    return " ".join(folded(text).split())


def likeness(asked: AskedText, text: str, least: int) -> int:
    """Return how like `text` is to what is asked, from 0 to 100; 0 where it is below `least`."""
    from rapidfuzz.distance import Levenshtein

    plain = plain_text(text)
    if plain == asked.plain:
        return EXACT
    letters_kept = _letters(plain)
    letters = Levenshtein.normalized_similarity(asked.folded, letters_kept)
    needed = (least / EXACT - _LETTERS * letters) / _WORDS
    if needed > 1.0:
        return 0
    of_words = Levenshtein.normalized_similarity(asked.words, norms(letters_kept, is_folded=True))
    percent = min(_NEARLY, int(EXACT * (_WORDS * of_words + _LETTERS * letters) + 1e-9))
    return percent if percent >= least else 0


def differences(asked: str, kept: str) -> tuple[TextDifference, ...]:
    """Return where two texts differ, in whole words and marks as they are written."""
    from rapidfuzz.distance import Levenshtein

    here, there = list(_pieces(asked)), list(_pieces(kept))
    found: list[TextDifference] = []
    end = (0, 0)
    for step in Levenshtein.opcodes(_said(asked, here), _said(kept, there)):
        if step.tag == "equal":
            continue
        one = TextDifference(
            _covered(here, step.src_start, step.src_end, asked),
            _covered(there, step.dest_start, step.dest_end, kept),
        )
        if (
            found and (step.src_start, step.dest_start) == end
        ):  # a replacement beside what was put in is one difference
            last = found.pop()
            one = TextDifference(_joined(last.asked, one.asked), _joined(last.kept, one.kept))
        found.append(one)
        end = (step.src_end, step.dest_end)
    return tuple(found)


def _pieces(text: str) -> Iterator[Span]:
    """Yield words and, one by one, the marks between them."""
    position = 0
    for word in [*words(text), Span(len(text), len(text))]:
        for at in range(position, word.start):
            if not text[at].isspace():
                yield Span(at, at + 1)
        if word.length:
            yield word
        position = word.end


def _said(text: str, pieces: list[Span]) -> list[str]:
    return [unicodedata.normalize("NFC", one.of(text)) for one in pieces]


def _covered(pieces: list[Span], first: int, end: int, text: str) -> Span:
    """Return the span of some pieces; of none, the empty one where they would begin."""
    if first < end:
        return Span(pieces[first].start, pieces[end - 1].end)
    at = pieces[first].start if first < len(pieces) else len(text)
    return Span(at, at)


def _joined(one: Span, other: Span) -> Span:
    if not one.length or not other.length:
        return other if other.length else one
    return Span(one.start, other.end)
