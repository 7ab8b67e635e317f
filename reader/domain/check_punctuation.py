"""Questions, quotations and brackets that a translation does not have as its source does.

Why it exists: a question mark that is lost turns a question into a claim, a quotation mark that is
lost turns someone's words into the paper's own. Only what is plain is doubted: marks that one side
has and the other lacks altogether, and a pair that was opened and not closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide

__all__ = ["check_punctuation"]

_QUESTION: Final = re.compile("[?؟⸮]")
_QUOTED: Final = re.compile(r"«[^«»]{2,}»|“[^“”]{2,}”|„[^„“”]{2,}[“”]|(?<!\w)\"[^\"]{2,}\"(?!\w)")
_ANY_QUOTE: Final = re.compile(r"[«»“”„\"‘’‚‹›]|(?<!\w)'|'(?!\w)")
_BRACKET: Final = re.compile(r"[()\[\]{}]")
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_WORDS_OF_A_SAYING: Final = 4
_WORDS_WITHOUT_COLON: Final = 8
_WORDS_OF_A_REMARK: Final = 3
_LIST_LABEL: Final = re.compile(r"\s*\w{1,3}\)")


def check_punctuation(source: str, target: str, language: str) -> tuple[Doubt, ...]:
    """Return a doubt for each question, quotation or bracket that does not correspond.

    Args:
        source: Arabic.
        target: Its translation.
        language: BCP 47 subtag of the target; the marks are the same in all.
    """
    del language
    return (
        *_questions(source, target),
        *_quotations(source, target),
        *_brackets(source, target),
    )


def _questions(source: str, target: str) -> Iterator[Doubt]:
    asked, asks = _QUESTION.search(source), _QUESTION.search(target)
    if asked is not None and asks is None:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "The source asks a question; the translation does not.")
        )
        yield Doubt(DoubtKind.QUESTION, DoubtSide.SOURCE, Span(*asked.span()), why)
    elif asks is not None and asked is None:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "The translation asks a question; the source does not.")
        )
        yield Doubt(DoubtKind.QUESTION, DoubtSide.TARGET, Span(*asks.span()), why)


def _quotations(source: str, target: str) -> Iterator[Doubt]:
    if _ANY_QUOTE.search(target) is not None:
        return
    quoted = next((one for one in _QUOTED.finditer(source) if _is_said(one)), None)
    if quoted is not None:
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "This is quoted in the source and not in the translation.")
        )
        yield Doubt(DoubtKind.QUOTATION, DoubtSide.SOURCE, Span(*quoted.span()), why)


def _is_said(quoted: re.Match[str]) -> bool:
    """Tell what someone says from a name or title in quotation marks: a colon, or its length."""
    words = len(quoted[0].split())
    before = quoted.string[max(0, quoted.start() - 2) : quoted.start()].rstrip()
    return words >= (_WORDS_OF_A_SAYING if before.endswith(":") else _WORDS_WITHOUT_COLON)


def _brackets(source: str, target: str) -> Iterator[Doubt]:
    given, made = _Brackets(source), _Brackets(target)
    if made.lonely and not given.lonely:
        place = made.lonely[0]
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "The bracket “{text}” has no counterpart."),
            text=target[place],
        )
        yield Doubt(DoubtKind.BRACKET, DoubtSide.TARGET, Span(place, place + 1), why)
    elif given.lonely or made.pairs:
        return
    elif remarks := [one for one in given.pairs if _is_remark(one.of(source))]:
        why = message(QT_TRANSLATE_NOOP("Doubt", "This stands in brackets in the source only."))
        yield Doubt(DoubtKind.BRACKET, DoubtSide.SOURCE, remarks[0], why)


def _is_remark(bracketed: str) -> bool:
    """Tell whether so much stands in brackets that it is no acronym or other name."""
    return len(bracketed.split()) >= _WORDS_OF_A_REMARK


class _Brackets:
    """The brackets of a text: outermost closed pairs, and those without a counterpart."""

    def __init__(self, text: str) -> None:
        self.pairs: list[Span] = []
        self.lonely: list[int] = []
        open_ones: list[int] = []
        for match in _BRACKET.finditer(text):
            char, place = match[0], match.start()
            if char not in _PAIRS:
                open_ones.append(place)
            elif open_ones and text[open_ones[-1]] == _PAIRS[char]:
                self.pairs.append(Span(open_ones.pop(), place + 1))
            elif not _LIST_LABEL.fullmatch(text, 0, place + 1):
                self.lonely.append(place)
        self.lonely = sorted([*self.lonely, *open_ones])
