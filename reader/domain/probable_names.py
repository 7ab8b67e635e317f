"""Names that the glossary lacks, guessed from the title before them.

Why it exists: "the prime minister" before words that no dictionary knows is followed by a person.
Such guesses are offered in a quieter style, to be added with one click; they are never facts, and
an ordinary word that is taken for a name costs the reader a glance.

Source: measured with the glossary: unknown words alone are names in half of the cases, after a
title in most.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import Fold, folded
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.name_titles import is_attribute, title_at
from reader.domain.proclitics import ARTICLE
from reader.domain.span import Span
from reader.domain.term_matching import TokenText
from reader.domain.words import word_set

__all__ = ["ProbableName", "probable_names", "spelling_skeleton"]

LONGEST_NAME: Final = 4
"""Words of a guessed name at most."""

_MOST_BETWEEN: Final = 5
"""Words between title and name at most: "of the Atlantic alliance"."""

_PARTICLES: Final = word_set("بن ابن بنت ابو ام ال عبد فان فون دن دير دي دا دو لا لو ماك")
_NO_NAMES: Final = word_set(
    folded(
        "أن إن إنه إنها أنه أنها في على عن من إلى مع بعد قبل خلال حول منذ حتى حين عند "
        "عندما لدى بين ضد دون وفق حسب قد لقد سوف لن لم لا ما هل كان كانت يكون تكون كما "
        "لكن بل ثم أو أم هو هي هم هذا هذه ذلك تلك الذي التي الذين قال قالت يقول تقول أكد "
        "أكدت أعلن أعلنت صرح صرحت أضاف أضافت دعا دعت ذكر ذكرت أوضح أوضحت أشار أشارت رفض "
        "رفضت وصف وصفت حذر حذرت زار زارت وصل وصلت غادر غادرت التقى التقت بحث بحثت طالب "
        "طالبت اعتبر اعتبرت نفى نفت كل بعض غير عدة أي اليوم أمس غدا أيضا الآن عدم نفسه "
        "نفسها إثر جديد جديدة جديدا اسم باسم وهو وهي سابق سابقا حاليا خارجية داخلية",
        Fold.NAMES,
    )
)
"""Words that follow titles and begin no name; a caller with a dictionary knows many more."""

_WEAK: Final = str.maketrans("", "", "اويىةهءئؤ")


@dataclass(frozen=True, slots=True)
class ProbableName:
    """A guess.

    Attributes:
        span: The words of the name, code points of the text.
        title: The title before it.
        form: The text of `span`.
        certain: Always False: it is shown as a guess.
    """

    span: Span
    title: Span
    form: str
    certain: bool = False


def probable_names(
    text: str,
    occurrences: Sequence[TermOccurrence] = (),
    is_known_word: Callable[[str], bool] | None = None,
) -> list[ProbableName]:
    """Return the guesses in `text`, in order, not overlapping each other or `occurrences`.

    Args:
        text: Any text; spans count its code points.
        occurrences: What the glossary found in it.
        is_known_word: Tells whether a written word is an ordinary one, with what is attached to it.
    """
    search = _Search(text, occurrences, is_known_word)
    found: list[ProbableName] = []
    at = 0
    while at < len(search.words):
        name = search.name_after_title(at)
        if name is None:
            at += 1
            continue
        first, last, title_end = name
        span = search.text.span(first, last)
        title = search.text.span(at, title_end - 1)
        found.append(ProbableName(span, title, span.of(text)))
        at = last + 1
    return found


class _Search:
    """One text, with what the glossary knows of it."""

    def __init__(
        self,
        text: str,
        occurrences: Sequence[TermOccurrence],
        is_known_word: Callable[[str], bool] | None,
    ) -> None:
        self.text = TokenText.of(text)
        self.words = tuple(token.text for token in self.text.tokens)
        self._is_known = is_known_word
        self._kinds = self._kinds_of_words(occurrences)

    def _kinds_of_words(self, occurrences: Sequence[TermOccurrence]) -> list[TermKind | None]:
        kinds: list[TermKind | None] = [None] * len(self.words)
        waiting = list(occurrences)
        for number in range(len(self.words)):
            span = self.text.span(number, number)
            while waiting and waiting[0].span.end <= span.start:
                waiting.pop(0)
            if waiting and waiting[0].span.overlaps(span):
                kinds[number] = waiting[0].term.kind
        return kinds

    def name_after_title(self, first: int) -> tuple[int, int, int] | None:
        """Return the first and last word of the name after a title at `first`, and its end."""
        end = self._run_end(first)
        title = title_at(self.words[first:end], 0, any_office=self._is_known is not None)
        if not title:
            return None
        start = self._skip_between(first + title, end)
        stop = start
        while stop < min(end, start + LONGEST_NAME) and self._may_be_name(stop, start):
            stop += 1
        while stop > start and self.words[stop - 1] in _PARTICLES:
            stop -= 1
        if stop == start or TermKind.PERSON in self._kinds[stop : stop + 1]:
            return None  # a part of the name that the glossary found
        return start, stop - 1, first + title

    def _run_end(self, first: int) -> int:
        end = first + 1
        tokens = self.text.tokens
        while end < len(tokens) and tokens[end].joint:
            end += 1
        return end

    def _skip_between(self, at: int, end: int) -> int:
        """Pass over what belongs to the title: its body, its country, "former"."""
        limit = min(end, at + _MOST_BETWEEN)
        while at < limit:
            word = self.words[at]
            is_body = self._kinds[at] not in {None, TermKind.PERSON}
            if not (is_body or is_attribute(word) or word.startswith((ARTICLE, "لل"))):
                break
            at += 1
        return at

    def _may_be_name(self, number: int, start: int) -> bool:
        word = self.words[number]
        if number > start and word in _PARTICLES:
            return True
        if self._kinds[number] is not None or word in _NO_NAMES or not _is_arabic(word):
            return False
        if number == start and word.startswith(ARTICLE):  # السفير المغربي
            return False
        if number > start and title_at(self.words[number : number + 1], 0):
            return False
        if self._is_known is None:
            return number == start or not is_attribute(word)
        return not self._is_known(self._written(number))

    def _written(self, number: int) -> str:
        return self.text.span(number, number).of(self.text.text)


def _is_arabic(word: str) -> bool:
    return len(word) > 1 and all("\u0621" <= char <= "\u06d3" for char in word)


def spelling_skeleton(form: str) -> str:
    """Return what foreign names keep however they are spelled: روته, روتي and روت are one."""
    words = folded(form, Fold.NAMES).split()
    kept = [word.translate(_WEAK) or word for word in words]
    return " ".join(kept)
