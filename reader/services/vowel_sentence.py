"""The tashkil dial: a sentence with the vowels that its reader asked for.

Why it exists: full tashkil is slow to read and none is ambiguous; in between, only the words that
would be misread get marks, and only those marks that tell them from what they would be taken for.
Names of the glossary and words that nobody knows are never vowelled: a guess there is mostly wrong.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.lexicon import coarse_pos
from reader.domain.span import Span
from reader.domain.vowelled_text import TashkilDial, VowelledText, with_marks
from reader.domain.vowelling import MARKS, has_marks, letters, marked_letters, vowel_key
from reader.domain.word_forms import stem_of
from reader.services.cancel import CancelToken
from reader.services.choose_reading import Candidate
from reader.services.look_up_word import LookUpWord, WordInContext, vowelled_form

__all__ = ["ToVowel", "Vowelled", "vowelled_sentence", "vowelled_sentences"]

MISREAD: Final = 0.25
"""A rival that is at most so much less likely than the right reading would be read instead."""
AT_ONCE: Final = 6
"""Sentences, some 30 ms of work, that are handed over together."""
BREATH_SECONDS: Final = 0.0005
"""Rest after each sentence, some 4 ms of work, so that the window gets the interpreter."""
_DAMMA, _FATHA, _KASRA = "\u064f", "\u064e", "\u0650"
_TATWEEL: Final = "\u0640"


@dataclass(frozen=True, slots=True)
class ToVowel:
    """A sentence to be vowelled.

    Attributes:
        segment_id: Which.
        text: As shown: corrected, or as imported.
        names: Spans of it that the glossary knows; they stay as written.
    """

    segment_id: SegmentId
    text: str
    names: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Vowelled:
    """A sentence that was vowelled.

    Attributes:
        request: What was asked.
        dial: How many marks were asked for.
        shown: The sentence with its marks.
    """

    request: ToVowel
    dial: TashkilDial
    shown: VowelledText


def vowelled_sentences(
    look_up: LookUpWord, sentences: Sequence[ToVowel], dial: TashkilDial, cancel: CancelToken
) -> Iterator[list[Vowelled]]:
    """Yield `sentences` in their order as the dial shows them, a few at a time. Lane work.

    Raises:
        Cancelled: `cancel` was set.
    """
    for start in range(0, len(sentences), AT_ONCE):
        made: list[Vowelled] = []
        for one in sentences[start : start + AT_ONCE]:
            cancel.check()
            shown = vowelled_sentence(look_up, one.text, dial, one.names)
            made.append(Vowelled(one, dial, shown))
            time.sleep(BREATH_SECONDS)
        yield made


def vowelled_sentence(
    look_up: LookUpWord, sentence: str, dial: TashkilDial, names: Sequence[Span] = ()
) -> VowelledText:
    """Return a sentence as the dial shows it, with the way back. Lane work.

    Args:
        look_up: Chooses the readings.
        sentence: The original.
        dial: How many marks.
        names: Spans of the sentence that the glossary knows; they stay as written.
    """
    marks: dict[int, str] = {}
    if dial is not TashkilDial.OFF:
        for word in look_up.in_context(sentence, names):
            if word.candidates and not word.named:
                marks.update(_marks(word, everything=dial is TashkilDial.ALL))
    return with_marks(sentence, marks)


def _marks(word: WordInContext, *, everything: bool) -> dict[int, str]:
    """Return the marks of one word by code point of the sentence."""
    vowelled = marked_letters(vowelled_form(word, word.candidates[0]))
    places = [
        word.span.start + index
        for index, char in enumerate(word.form)
        if char not in MARKS and char != _TATWEEL
    ]
    if len(places) != len(vowelled):
        return {}
    telling = set(range(len(places))) if everything else _telling(word, len(places))
    return {
        place: marks
        for number, (place, (_, marks)) in enumerate(zip(places, vowelled, strict=True))
        if number in telling and marks
    }


def _telling(word: WordInContext, length: int) -> set[int]:
    """Return the letters whose marks tell the reading from what it would be taken for."""
    right, *others = word.candidates
    if has_marks(word.form):  # whoever wrote it marked what tells
        return set()
    if _is_passive(right):
        return set(range(length - 1))
    mine = letters(right.reading.vowelled)
    telling: set[int] = set()
    for rival in others:
        theirs = letters(rival.reading.vowelled)
        if rival.alone > right.alone + MISREAD or len(theirs) != len(mine):
            continue
        if vowel_key(rival.lemma) != vowel_key(right.lemma):
            telling |= {n for n in range(len(mine) - 1) if mine[n][1:] != theirs[n][1:]}
    return telling


def _is_passive(candidate: Candidate) -> bool:
    """Tell whether a verb is passive: its vowels are not those of the dictionary's forms."""
    reading, entry = candidate.reading, candidate.entry
    if entry is None or coarse_pos(entry.pos) != "v":
        return False
    stem = letters(stem_of(reading.vowelled, reading.clitics, reading.suffixes))
    lemma = letters(entry.lemma)
    if stem and lemma and stem[0][0] == lemma[0][0] and len(stem) >= len(lemma):
        return stem[0][1] == _DAMMA != lemma[0][1]
    active = letters(entry.forms.split(";")[0].strip())
    if len(stem) < len(active) or len(active) < 3 or stem[1][0] != active[1][0]:  # noqa: PLR2004
        return False
    if stem[0][1] == _DAMMA != active[0][1]:
        return True
    at = len(active) - 2
    return stem[0][1] == _DAMMA and stem[at][1] == _FATHA and active[at][1] == _KASRA
