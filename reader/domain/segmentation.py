"""Sentences of Arabic text, as spans that tile it.

Why it exists: general splitters cut Arabic at commas in quotations, at titles ("د.") and never at
"؟". A segment is what the engine translates and the reader points at, so a boundary must stand
where a reader of news would put it. The rules: ؟ ! . … end a sentence, ؛ ، : do not; a stop ends
none after a title, an initial, a list number or inside a number, address or time, nor inside a
quotation or bracket; closing marks, note numbers and emoji go with the sentence before; a line
break always ends one. White space belongs to the segment before it.

Source: the kinds of difficulty in ``tests/eval/segmentation.py``, where the rules are measured.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from reader.domain.abbreviations import is_abbreviation
from reader.domain.arabic import INVISIBLE, Fold, folded
from reader.domain.enclosures import Enclosure, Enclosures
from reader.domain.span import Span
from reader.domain.words import word_set

__all__ = ["split_arabic"]

_BREAK: Final = re.compile(r"(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])\s*")
_INVISIBLE: Final = rf"{INVISIBLE}\ufe0f"
_STOP: Final = re.compile(
    rf"[.…!؟?۔‼⁇⁈⁉](?:[{_INVISIBLE}]*[.…!؟?۔‼⁇⁈⁉]|[ \u00a0][.…!؟?۔](?=[\s.…!؟?»”\"]|$))*"
)
_EMOJI: Final = (
    "[\u231a-\u23ff\u2600-\u2712\u2716-\u2793\u2b1b-\u2b55\u203c\u2049\u3030\u303d"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f\u20e3]"
)
_CLOSERS: Final = re.compile(
    rf"(?:[{_INVISIBLE}]|[»”’)\]}}›]|\"(?=\s|$)|\[\d+\]|[¹²³⁰-⁹]"
    rf"|[ \u00a0]*{_EMOJI}[\ufe0f\u200d]*)*"
)
_SPACES: Final = re.compile(rf"[\s{_INVISIBLE}]*")
_ONLY_TAGS: Final = re.compile(r"(?:#\S+\s+)*#\S+\s*$")
_TAIL: Final = re.compile(r"[،؛,;:]")
_DASH: Final = re.compile(r"[-–—]\s")
_SPEECH: Final = re.compile(
    r"(?:(?:ي|ت)?(?:قال|قول|سال|تساءل|تساءلت|اضاف|ضيف|اكد|ؤكد|صرخ|هتف|صاح|صيح|كتب|رد|اجاب|جيب|علق|ختم|همس|"
    r"اوضح|تابع|ردد|نادى)(?:ت|وا|ها)?|كما|حسب|بحسب|وفق)\b"
)
_STARTS_ANEW: Final = re.compile(r"[وف]\w{2}")
_WORD: Final = re.compile(r"\w")
_LONG_ENCLOSURE: Final = 300
_LOOK_BACK: Final = 240
_LOOK_AHEAD: Final = 60
_DANGLING: Final = word_set(
    "لكن ولكن بعد قبل ان أن إن في من الى إلى على عن مع او أو ثم كان كانت هو هي هم انه إنه أنه انها "
    "إنها بل حتى منذ التي الذي و لا لم لن قد ربما نعم"
)
_LEADS_IN: Final = word_set("بعد قبل في من مع على منذ عند خلال بين رغم بسبب وسط بالصور بالفيديو")
_GOES_ON: Final = re.compile(r"(?:ثم|بل|أو|حتى|لكن|ولكن|و[ \u00a0])")


def split_arabic(text: str) -> list[Span]:
    """Split `text` into sentences.

    Args:
        text: Any text; nothing in it is folded or dropped.

    Returns:
        Spans in code points that tile `text`, in order; none for an empty text. White space at the
        very start belongs to the first.
    """
    cuts: list[int] = []
    start = 0
    for match in _BREAK.finditer(text):
        cuts.extend(_Line(text, start, match.start()).cuts())
        start = match.end()
        cuts.append(start)
    cuts.extend(_Line(text, start, len(text)).cuts())
    return _tiles(text, cuts)


def _tiles(text: str, cuts: list[int]) -> list[Span]:
    """Turn cuts into spans; a piece of white space alone joins its neighbour."""
    spans: list[Span] = []
    start = 0
    for cut in [*cuts, len(text)]:
        if not text[start:cut].strip():
            continue
        spans.append(Span(start, cut))
        start = cut
    if start < len(text):
        first = spans.pop().start if spans else 0
        spans.append(Span(first, len(text)))
    return spans


class _Stop(NamedTuple):
    """A run of stops: where it stands, where its closers end, where the next word begins."""

    start: int
    end: int
    closed: int
    cut: int
    mark: str


class _Line:
    """One line of a text, ``text[start:end]``, without line breaks."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._enclosures: Enclosures | None = None

    def cuts(self) -> list[int]:
        """Return the boundaries inside the line, in order."""
        found: list[int] = []
        begin = self._start
        for match in _STOP.finditer(self._text, self._start, self._end):
            if match.start() < begin:
                continue
            stop = self._closed(match)
            if stop.cut < self._end and self._ends(begin, stop):
                found.append(stop.cut)
                begin = stop.cut
        return found

    def _holding(self, position: int) -> list[Enclosure]:
        if self._enclosures is None:
            self._enclosures = Enclosures(self._text, self._start, self._end)
        return self._enclosures.holding(position)

    def _closed(self, match: re.Match[str]) -> _Stop:
        """Take the marks that close with a stop: quotes, brackets, note numbers, emoji."""
        closed = self._skip(_CLOSERS, match.end())
        for one in self._holding(match.start()):
            if not self._text[closed : one.end - 1].strip():
                closed = self._skip(_CLOSERS, max(closed, one.end))
        mark = "".join(char for char in match.group() if char in ".…!؟?۔‼⁇⁈⁉")
        return _Stop(match.start(), match.end(), closed, self._skip(_SPACES, closed), mark)

    def _skip(self, pattern: re.Pattern[str], position: int) -> int:
        match = pattern.match(self._text, position, self._end)
        return match.end() if match else position

    def _ends(self, begin: int, stop: _Stop) -> bool:
        """Tell whether `stop` ends the sentence that starts at `begin`."""
        text = self._text
        after = text[stop.cut : min(self._end, stop.cut + _LOOK_AHEAD)]
        back = max(begin, stop.start - _LOOK_BACK)
        before = text[back : stop.start]
        if not _WORD.search(before) or _TAIL.match(after):
            return False
        if stop.cut == stop.closed and not _cuts_without_space(stop, before, after):
            return False
        if stop.mark == "." and is_abbreviation(before, after, whole=back == begin):
            return False
        if _is_pause(stop.mark) and not self._pause_ends(before, stop):
            return False
        if _is_brand(stop, before, after) or self._only_tags(stop):
            return False
        return self._outside(begin, stop, after)

    def _only_tags(self, stop: _Stop) -> bool:
        """Tell whether nothing but a few hashtags follows in the line."""
        return (
            self._text[stop.cut] == "#"
            and self._end - stop.cut <= _LOOK_BACK
            and bool(_ONLY_TAGS.match(self._text, stop.cut, self._end))
        )

    def _pause_ends(self, before: str, stop: _Stop) -> bool:
        """Tell whether an ellipsis ends a sentence rather than holding the breath in it."""
        ahead = before.split()
        rest = self._text[stop.cut : min(self._end, stop.cut + _LOOK_BACK)]
        if _GOES_ON.match(rest) or ahead[-1] in _DANGLING:
            return False
        if stop.mark != "..":
            return True
        following = re.split(r"[.…!؟?]", rest, maxsplit=1)
        is_headline = len(following) == 1
        return not (
            is_headline
            or len(ahead) <= 2  # noqa: PLR2004 - "Egypt..", "At last.."
            or len(following[0].split()) <= 2  # noqa: PLR2004
            or ahead[0] in _LEADS_IN
        )

    def _outside(self, begin: int, stop: _Stop, after: str) -> bool:
        """Tell whether quotations and brackets around `stop` let it end the sentence."""
        for one in self._holding(stop.start):
            if stop.closed < one.end:
                return one.end - one.start > _LONG_ENCLOSURE
            before = self._text[max(begin, one.start - _LOOK_BACK) : one.start].rstrip()
            if not one.quoted:
                if _WORD.search(before):
                    return False
            elif not _quotation_ends(before, stop.mark, after):
                return False
        return True


def _quotation_ends(before: str, mark: str, after: str) -> bool:
    """Tell whether a sentence ends with a quotation that ends with `mark`."""
    if _DASH.match(after) or _SPEECH.match(folded(after, Fold.NAMES)):
        return False
    introduced = not _WORD.search(before) or before.endswith((":", "،"))
    return introduced or mark == "." or bool(_STARTS_ANEW.match(after))


def _cuts_without_space(stop: _Stop, before: str, after: str) -> bool:
    """Tell whether a sentence may end although no space follows its stop."""
    first = after.lstrip("«“\"'([")[:2]
    if not ("\u0620" <= first[:1] <= "\u06ff" and first.isalpha()):
        return False
    if stop.mark != ".":
        return True
    last = before.rstrip('»”")] \u00a0')[-1:]
    return last.isdigit() or not last.isascii() or before[-1:].isspace()


def _is_pause(mark: str) -> bool:
    return mark != "." and not mark.strip(".…")


def _is_brand(stop: _Stop, before: str, after: str) -> bool:
    """Tell whether ``!`` belongs to a Latin name in an Arabic sentence, such as "Yahoo!"."""
    last = before[-1:]
    return (
        stop.mark == "!"
        and last.isascii()
        and last.isalpha()
        and not after[:1].isascii()
        and not _STARTS_ANEW.match(after)
    )
