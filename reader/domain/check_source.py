"""Marks on the Arabic itself where it looks broken or machine-made.

Why it exists: much foreign news in Arabic is itself translated by a machine. What is wrong there
can't come out right, and a reviewer who sees it looks at the original instead: a doubled word,
Latin words that were left, a title that was read as another trade ("chef" as a coach or cook).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from reader.domain.arabic import folded
from reader.domain.check_words import Word, arabic_words, find_phrases, folded_set
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message
from reader.domain.protected import ProtectedKind, find_protected
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide
from reader.domain.words import word_set

__all__ = ["check_source", "signs_of_a_machine"]

_DOUBLED_IN_GOOD_TEXT: Final = folded_set(
    "جدا رويدا شيئا يوما خطوة فردا واحدا بابا وجها جنبا كلا هيا نعم آمين"
)
_LEAST_LETTERS: Final = 3
_SHORT_WORDS: Final = frozenset({"في", "من", "عن", "أن", "قد", "لم", "لن", "هو", "هي", "مع"})
"""Others of two letters are names of letters: بي بي سي is the BBC."""
_LATIN: Final = re.compile(
    r"(?<![\w@#./-])[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]+"
    r"(?:[ \u00a0][A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]+)*(?![\w@/])"
)
_UNITS: Final = word_set("km kg cm mm mw gw kw kwh mg ml gb mb tb hz ghz mhz bn mln km/h")
_WORDS_OF_A_PHRASE: Final = 3
"""Two capitalised words may be the name of a shop that is written so in Arabic too."""
_OPENERS: Final = "([{«“\"„‹'"
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_SPACED_COMMA: Final = re.compile(r"(?<=[\w\u064b-\u0652”»\")])[ \u00a0](?=[،؛](?:\s|\Z))")
_COMMA: Final = re.compile("[،؛]")

_BODY: Final = (
    "الناتو, حلف الناتو, حلف شمال الأطلسي, الاتحاد الأوروبي, الأمم المتحدة, المفوضية, المفوضية "
    "الأوروبية, الحكومة, الشرطة, الجيش, المخابرات, الاستخبارات, البنك المركزي, الدفاع, الخارجية, "
    "الدولة, الوزارة, البلدية, الحزب, المحكمة, النيابة, النقابة, الشركة, البنك"
)
_CHEF: Final = message(
    QT_TRANSLATE_NOOP(
        "Doubt", "“{text}” looks like “chef” (head, chief) read as another trade: coach or cook."
    )
)
_HEAD: Final = message(
    QT_TRANSLATE_NOOP("Doubt", "“{text}” looks like “head” or “chair” translated word by word.")
)
_OFFICER: Final = message(
    QT_TRANSLATE_NOOP(
        "Doubt", "“{text}” looks like “officer of justice”, which is a public prosecutor."
    )
)
_SPEAKER: Final = message(
    QT_TRANSLATE_NOOP("Doubt", "“{text}” looks like “Speaker”, who presides over a parliament.")
)
_CHAMBER: Final = message(
    QT_TRANSLATE_NOOP("Doubt", "“{text}” looks like the name of a chamber of parliament.")
)
_SECRETARY: Final = message(
    QT_TRANSLATE_NOOP("Doubt", "“{text}” looks like “secretary of state”, who is a minister.")
)
_CABINET: Final = message(
    QT_TRANSLATE_NOOP("Doubt", "“{text}” looks like “cabinet” read as a piece of furniture.")
)
_HEADS: Final[tuple[tuple[str, Message], ...]] = (
    ("مدرب, مدربة, طباخ, طاه, طاهي, طاهية, شيف, طهاة", _CHEF),
    ("كرسي, رأس", _HEAD),
)
_PHRASES: Final[tuple[tuple[str, Message], ...]] = (
    ("ضابط العدالة, ضابط القضاء, ضابطة العدالة, ضابط العدل", _OFFICER),
    ("متحدث مجلس النواب, متكلم البرلمان, متحدث البرلمان, مكبر صوت مجلس النواب", _SPEAKER),
    ("الغرفة الثانية, الغرفة الأولى", _CHAMBER),
    ("سكرتير الدولة, سكرتيرة الدولة, أمين الدولة", _SECRETARY),
    ("خزانة الوزراء, خزانة الحكومة, دولاب الحكومة", _CABINET),
    ("طباخ الحكومة, رئيس الطهاة الأوروبي", _CHEF),
)


def _table() -> tuple[dict[str, set[tuple[str, ...]]], dict[tuple[str, ...], Message]]:
    by_first: dict[str, set[tuple[str, ...]]] = {}
    reasons: dict[tuple[str, ...], Message] = {}
    phrases = [(phrase, why) for listed, why in _PHRASES for phrase in listed.split(",")]
    phrases += [
        (f"{head} {body}", why)
        for heads, why in _HEADS
        for head in heads.split(",")
        for body in _BODY.split(",")
    ]
    for phrase, why in phrases:
        words = tuple(folded(phrase).split())
        by_first.setdefault(words[0], set()).add(words)
        reasons[words] = why
    return by_first, reasons


_CALQUES, _REASONS = _table()


def check_source(source: str, target: str = "", language: str = "") -> tuple[Doubt, ...]:
    """Return the doubts about an Arabic sentence by itself, in the order of the checks.

    Args:
        source: Arabic; a text without Arabic letters has no doubts.
        target: Not needed; the other checks have it.
        language: Not needed either.
    """
    del target, language
    if _ARABIC.search(source) is None:
        return ()
    words = arabic_words(source)
    return (*_doubled(source, words), *_latin(source), *_calques(source, words))


def _doubled(source: str, words: tuple[Word, ...]) -> Iterator[Doubt]:
    for first, second in pairwise(words):
        if first.text != second.text:
            continue
        if len(first.text) < _LEAST_LETTERS and second.span.of(source) not in _SHORT_WORDS:
            continue
        between = source[first.span.end : second.span.start]
        if between.strip(" \u00a0") or first.text in _DOUBLED_IN_GOOD_TEXT:
            continue
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "“{text}” stands twice in a row in the source."),
            text=second.span.of(source),
        )
        yield Doubt(DoubtKind.DOUBLED_WORD, DoubtSide.SOURCE, second.span, why)


def _latin(source: str) -> Iterator[Doubt]:
    """Yield Latin words that were left: common ones, and capitalised phrases outside of marks."""
    kept = [
        one.span
        for one in find_protected(source)
        if one.kind not in {ProtectedKind.NAME, ProtectedKind.SYMBOL}
    ]
    ends = [span.end for span in kept]
    for match in _LATIN.finditer(source):
        span = Span(*match.span())
        following = bisect_right(ends, span.start)
        if following < len(kept) and kept[following].start < span.end:
            continue
        if not _is_left_over(match[0]) or _is_enclosed(source, span.start):
            continue
        why = message(
            QT_TRANSLATE_NOOP("Doubt", "“{text}” was left in Latin letters in the source."),
            text=match[0],
        )
        yield Doubt(DoubtKind.LATIN_WORD, DoubtSide.SOURCE, span, why)


def _is_enclosed(source: str, start: int) -> bool:
    before = source[max(0, start - 2) : start].rstrip()
    return bool(before) and before[-1] in _OPENERS


def _is_left_over(text: str) -> bool:
    words = text.split()
    if all(word.casefold() in _UNITS for word in words):
        return False
    return len(words) >= _WORDS_OF_A_PHRASE or text.islower()


def _calques(source: str, words: tuple[Word, ...]) -> Iterator[Doubt]:
    longest = {span.start: (span, phrase) for span, phrase in find_phrases(words, _CALQUES)}
    for span, phrase in longest.values():
        reason = _REASONS[phrase]
        why = Message(reason.context, reason.text, (("text", span.of(source)),))
        yield Doubt(DoubtKind.CALQUE, DoubtSide.SOURCE, span, why)


def signs_of_a_machine(source: str) -> tuple[list[Span], int]:
    """Return the spaces before Arabic commas in a sentence, and how many commas it has.

    No Arabic hand or newsroom writes a space there; engines that cut text into tokens do. A few in
    an article are slips, so that whoever asks looks at all its sentences.
    """
    spaces = [Span(match.start(), match.end() + 1) for match in _SPACED_COMMA.finditer(source)]
    return spaces, len(_COMMA.findall(source))
