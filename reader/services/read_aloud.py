"""What is said when a sentence is read aloud, and which word of the sentence is being said.

Why it exists: a voice needs vowels that the page does not show, and should not spell an address
letter by letter; yet the mark belongs on the words of the page. So what is said is made from the
sentence, and each of its code points knows where it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from reader.domain.protected import ProtectedKind, find_protected
from reader.domain.span import Span
from reader.domain.vowelled_text import TashkilDial, VowelledText, with_marks
from reader.domain.vowelling import bare, marked_letters
from reader.domain.words import words
from reader.services.look_up_word import LookUpWord
from reader.services.vowel_sentence import vowelled_sentence

__all__ = ["Spoken", "ToSay", "as_written", "with_vowels"]

_SILENT: Final = frozenset(
    "\u0640\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069*_#@|~^`<>{}[]\\"
)
"""Tatweel, directions, and signs that a voice would name; a space stands for the latter."""
_INVISIBLE: Final = frozenset(one for one in _SILENT if not one.isascii())
_SCHEME: Final = re.compile(r"\A(?:[a-z]+://)?(?:www\.)?", re.IGNORECASE)
_HOST: Final = re.compile(r"[^/?#:\s]+")


@dataclass(frozen=True, slots=True)
class ToSay:
    """A sentence of the source that is to be said.

    Attributes:
        text: As shown.
        names: Where names of the glossary stand, each with its vowelled form, else empty.
    """

    text: str
    names: tuple[tuple[Span, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said, and the way back to the sentence.

    Attributes:
        sentence: As it stands on the page.
        text: What is said; empty where there is nothing to say.
        index: Where each of its code points came from, then the sentence's length.
        marks: What is marked in the sentence while it is said: words, addresses; in order.
    """

    sentence: str
    text: str
    index: tuple[int, ...]
    marks: tuple[Span, ...] = field(repr=False)

    def mark_at(self, position: int) -> Span | None:
        """Return what to mark when the voice is at `position` of the text, or None."""
        at = self.index[max(0, min(position, len(self.index) - 1))]
        place = bisect_right(self.marks, Span(at, len(self.sentence) + 1)) - 1
        if place >= 0 and self.marks[place].contains(at):
            return self.marks[place]
        return None

    def rest(self, mark: Span | None) -> tuple[str, int]:
        """Return what is still to be said from `mark` on, and where that begins in the text."""
        if mark is None:
            return self.text, 0
        start = next((n for n, at in enumerate(self.index[:-1]) if at >= mark.start), 0)
        return self.text[start:], start


def as_written(sentence: str) -> Spoken:
    """Return what is said of a sentence that needs no vowels."""
    return _spoken(VowelledText(sentence, tuple(range(len(sentence) + 1))), sentence)


def with_vowels(look_up: LookUpWord, asked: ToSay) -> Spoken:
    """Return what is said of an Arabic sentence, with all its vowels. Lane words.

    A voice can't leave a vowel open as a page can: names get those of the glossary where it has
    them, and the best guess where it has none.
    """
    text = asked.text
    if not look_up.can_vowel():
        return as_written(text)
    known = [(span, form) for span, form in asked.names if bare(form) == bare(span.of(text))]
    shown = vowelled_sentence(look_up, text, TashkilDial.ALL, [span for span, _ in known])
    marks = {at: shown.of(Span(at, at + 1))[1:] for at in range(len(text))}
    for span, form in known:
        marks.update(_marks_of(text, span, form))
    return _spoken(with_marks(text, marks), text)


def _marks_of(text: str, span: Span, form: str) -> Iterator[tuple[int, str]]:
    """Yield the marks of a known name by code point of the sentence."""
    letters = [at for at in range(span.start, span.end) if bare(text[at])]
    for at, (_, marks) in zip(letters, marked_letters(form), strict=False):
        yield at, marks


def _spoken(vowelled: VowelledText, sentence: str) -> Spoken:
    chars: list[str] = []
    index: list[int] = []
    marked: list[Span] = []
    at = 0
    for span, said in _replaced(sentence):
        _take(vowelled, Span(at, span.start), chars, index)
        for offset, char in said:
            chars.append(char)
            index.append(span.start + offset)
        if said:
            marked.append(span)
        at = span.end
    _take(vowelled, Span(at, len(sentence)), chars, index)
    others = [one for one in words(sentence) if not any(one.overlaps(span) for span in marked)]
    text = "".join(chars)
    if not any(char.isalnum() for char in text):
        text, index = "", []
    return Spoken(sentence, text, (*index, len(sentence)), tuple(sorted([*marked, *others])))


def _replaced(sentence: str) -> Iterator[tuple[Span, Sequence[tuple[int, str]]]]:
    """Yield what is said otherwise than it is written: addresses by their host, pictures not."""
    for found in find_protected(sentence):
        if found.kind is ProtectedKind.EMOJI:
            yield found.span, ()
        elif found.kind is ProtectedKind.ADDRESS and "@" not in found.text:
            start = len(_SCHEME.match(found.text)[0])  # type: ignore[index]  # may be empty
            host = _HOST.match(found.text, start)
            said = host.group() if host is not None else found.text
            yield found.span, [(start + n, char) for n, char in enumerate(said)]


def _take(vowelled: VowelledText, span: Span, chars: list[str], index: list[int]) -> None:
    """Take what is shown of `span`, without what a voice should pass over."""
    first, last = vowelled.shown(span.start), vowelled.shown(span.end)
    for place in range(first, last):
        char = vowelled.text[place]
        if char in _INVISIBLE:
            continue
        chars.append(" " if char in _SILENT else char)
        index.append(vowelled.index[place])
