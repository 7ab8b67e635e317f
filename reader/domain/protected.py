"""Protected spans: what must come through a translation exactly.

Why it exists: a reader trusts numbers, addresses and signs most of all, and they are what a small
engine breaks. They are found in the source before, looked for in the target after. Digits may take
the target's shape and thousands separators may come, go or change; nothing else may. In an Arabic
text also names in Latin letters and words of other scripts are such spans, in a text of Latin
letters words of other scripts.

Source: packaging/CONTRACT.md, Protected spans; emoji sequences as in UTS #51 section 1.4.9.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.span import Span

__all__ = [
    "NUMBER",
    "Protected",
    "ProtectedKind",
    "find_protected",
    "missing",
    "readings",
    "rendered",
]


class ProtectedKind(StrEnum):
    """What a protected span is."""

    ADDRESS = "address"
    HANDLE = "handle"
    TAG = "tag"
    EMOJI = "emoji"
    PHONE = "phone"
    CODE = "code"
    NUMBER = "number"
    SYMBOL = "symbol"
    NAME = "name"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Protected:
    """One protected span of a source.

    Attributes:
        span: Code points of the source.
        kind: What it is; an address is a URL, a domain or an e-mail address, a name is one in
            Latin letters among Arabic, foreign are words in neither of the two scripts.
        text: Its text in the source.
    """

    span: Span
    kind: ProtectedKind
    text: str

    @property
    def may_be_spelled(self) -> bool:
        """Tell whether a translation may write it in words: numbers of up to three digits."""
        return self.kind is ProtectedKind.NUMBER and bool(_SHORT.fullmatch(rendered(self.text)))


_D: Final = "0-9٠-٩۰-۹"
_SIGN: Final = "$€£¥₪₹₺₽₩﷼¢₿§№±≈−+"
_DEGREE: Final = "°(?:[CF](?![A-Za-z]))?"
_PICTURE: Final = (
    "(?:[\U0001f000-\U0001f1e5\U0001f200-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf\u2b50\u2b55"
    "\u231a\u231b\u23e9-\u23fa\u2b1b\u2b1c\u3030\u303d\u3297\u3299]"
    "|[\u00a9\u00ae\u2122\u2139\u2190-\u21ff\u2b05-\u2b07\u203c\u2049](?=\ufe0f))"
)
_PICTURE_END: Final = "[\ufe0f\ufe0e]?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
_EMOJI: Final = (
    f"(?:[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3"
    f"|{_PICTURE}{_PICTURE_END}(?:\u200d{_PICTURE}{_PICTURE_END})*)"
)
_LATIN: Final = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u1e00-\u1eff"
_ARABIC: Final = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefe"
_FIGURES: Final = "\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u218f\u2460-\u24ff\u2776-\u2793"
_OTHER: Final = rf"(?![{_LATIN}{_ARABIC}{_FIGURES}])[^\W\d_]"
_OTHER_MARKS: Final = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0900-\u1aff\u200c\u200d\u3099\u309a"
_FOREIGN: Final = (
    rf"{_OTHER}(?:{_OTHER}|[{_OTHER_MARKS}])*(?:[ \u00a0'’.·-]{{1,2}}{_OTHER}"
    rf"(?:{_OTHER}|[{_OTHER_MARKS}])*)*"
)
_PATTERN: Final = re.compile(
    r"(?P<address>(?:https?|ftp)://[^\s<>\"«»“”،؛؟]+"
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|(?<![\w.@-])(?:[A-Za-z0-9-]+\.)+[a-z]{2,24}(?![\w@])(?:[/?#:][^\s<>\"«»“”،؛؟]*)?)"
    r"|(?P<handle>(?<![A-Za-z0-9@])@\w(?:[\w.]*\w)?)"
    r"|(?P<tag>(?<![A-Za-z0-9#&])\#[\w\u064b-\u0652\u0670\u200c]*[^\W\d][\w\u064b-\u0652\u200c]*)"
    rf"|(?P<emoji>{_EMOJI}(?:{_EMOJI})*)"
    rf"|(?P<phone>(?<![\w+])(?:\+|00)[{_D}](?:[ \u00a0()-]{{0,2}}[{_D}]){{6,14}}"
    rf"|\([{_D}]{{2,4}}\) ?[{_D}]{{3,}}(?:[- ][{_D}]{{2,}})*)"
    rf"|(?P<foreign>{_FOREIGN})"
    rf"|(?P<degrees>[{_D}]+°[{_D}]+['’′](?:[{_D}.]+[\"”″])?[NSEW]?)"
    rf"|(?P<figure>[{_SIGN}]?(?<![A-Za-z{_D}])[A-Za-z{_D}]+(?:[-./:,٫٬_&'’][A-Za-z{_D}]+)*"
    rf"(?:[ \u00a0]?(?:[%٪‰]|{_DEGREE})|[$€£¥₪₹₺₽₩﷼])?)"
)
_WORDS: Final = frozenset({ProtectedKind.NAME, ProtectedKind.FOREIGN})
_CLOSERS: Final = ".,;:!?'\"…)]}»”"
_SHORT: Final = re.compile(r"[0-9]{1,3}")
_PLAIN: Final = re.compile(
    rf"[{_SIGN}]?[0-9]+(?:[.,:/][0-9]+)*(?:[ \u00a0]?(?:[%‰]|{_DEGREE})|\W)?"
)
NUMBER: Final = re.compile(r"(?<![0-9])[0-9]+(?:[.,:/-][0-9]+)*")
"""A number, date or time in a target."""

_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:[.,'’][0-9]{3})+")
_SHAPES: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٪", "01234567890123456789%")
_ARABIC_LETTER: Final = re.compile(rf"(?=[{_ARABIC}])[^\W\d_]")
_LATIN_LETTER: Final = re.compile(rf"[{_LATIN}]")
_LATIN_WORD: Final = rf"[{_LATIN}](?:[{_LATIN}\u0300-\u036f'’.-]*[{_LATIN}\u0300-\u036f])?"
_LATIN_RUN: Final = re.compile(rf"(?<![{_LATIN}{_D}_@#&]){_LATIN_WORD}(?:[ \u00a0]{_LATIN_WORD})*")
_LINKING_WORD: Final = 3
_COMMA_LANGUAGES: Final = frozenset({"nl", "de", "fr", "es", "it", "pt", "da", "sv", "pl", "tr"})
_MAYBE_SYMBOL: Final = re.compile(r"([^\u0621-\u065f\sA-Za-z0-9.,،؛:;!?؟'\"()«»-])\1*")
_SYMBOL_CATEGORIES: Final = frozenset({"Sc", "Sm", "So", "No"})
_MORE_SYMBOLS: Final = "§¶†‡※№‰•·‖¦"


@functools.lru_cache(maxsize=256)
def find_protected(text: str) -> tuple[Protected, ...]:
    """Return the protected spans of `text`, in order, without overlap."""
    found: list[Protected] = []
    position = 0
    for match in _PATTERN.finditer(text):
        found += _symbols(text, position, match.start())
        one = _of_match(match)
        if one is not None:
            found.append(one)
        position = match.end() if one is None else one.span.end
    found += _symbols(text, position, len(text))
    return tuple(_fitting(text, found))


def _fitting(text: str, found: list[Protected]) -> list[Protected]:
    """Add the names to an Arabic text; other scripts are only foreign to Arabic and Latin."""
    if _ARABIC_LETTER.search(text):
        return sorted([*found, *_names(text, found)], key=lambda one: one.span)
    if _LATIN_LETTER.search(text):
        return found
    return [one for one in found if one.kind is not ProtectedKind.FOREIGN]


def _names(text: str, found: Sequence[Protected]) -> Iterator[Protected]:
    """Yield the names in Latin letters between the spans `found`."""
    starts = [0, *(one.span.end for one in found)]
    ends = [*(one.span.start for one in found), len(text)]
    for start, end in zip(starts, ends, strict=True):
        for match in _LATIN_RUN.finditer(text, start, end):
            if _is_name(match[0]):
                yield Protected(Span(*match.span()), ProtectedKind.NAME, match[0])


def _is_name(run: str) -> bool:
    """Tell names from phrases: capitals in all words but short ones between them (van, of)."""
    words = run.split()
    capitals = [any(map(str.isupper, word)) for word in words]
    linking = [len(word) <= _LINKING_WORD for word in words]
    inside = zip(capitals, linking, strict=True)
    return capitals[0] and capitals[-1] and all(map(any, inside))


def _of_match(match: re.Match[str]) -> Protected | None:
    name = match.lastgroup or ""
    text, start = match[0], match.start()
    if name == "address":
        text = _unclosed(text)
        return Protected(Span(start, start + len(text)), ProtectedKind.ADDRESS, text)
    kind = ProtectedKind.CODE
    if name == "figure":
        if not re.search(rf"[{_D}&]", text):
            return None
        if _PLAIN.fullmatch(rendered(text)):
            kind = ProtectedKind.NUMBER
    elif name != "degrees":
        kind = ProtectedKind(name)
    return Protected(Span(start, match.end()), kind, text)


def _unclosed(address: str) -> str:
    """Take the sentence's punctuation off the end of an address; balanced brackets stay."""
    while address and address[-1] in _CLOSERS:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address


def _symbols(text: str, start: int, end: int) -> list[Protected]:
    """Return the signs between `start` and `end` that stand by themselves; equal ones as a run."""
    return [
        Protected(Span(*match.span()), ProtectedKind.SYMBOL, match[0])
        for match in _MAYBE_SYMBOL.finditer(text, start, end)
        if _is_symbol(match[1])
    ]


def _is_symbol(char: str) -> bool:
    if char in _MORE_SYMBOLS or char in "$€":
        return True
    return char > "\x7f" and unicodedata.category(char) in _SYMBOL_CATEGORIES


def rendered(text: str, language: str = "en") -> str:
    """Return how a target in `language` writes a protected text: its digits Latin, else the same.

    Arabic decimal and thousands separators become those of the language.
    """
    if not re.search(r"[٠-٩۰-۹٪]", text):
        return text
    comma = language in _COMMA_LANGUAGES
    separators = {"٫": "," if comma else ".", "٬": "." if comma else ","}
    return "".join(separators.get(char, char) for char in text).translate(_SHAPES)


def readings(number: str) -> frozenset[str]:
    """Return what a number in Latin digits may mean, without thousands separators.

    ``1,234`` may be 1234 or a decimal: both are returned, so that either equals ``1234``.
    """
    found = {number.replace(",", ".")} if number.count(",") + number.count(".") <= 1 else {number}
    if _GROUPED.fullmatch(number):
        found.add(re.sub(r"[.,'’]", "", number))
    elif len(parts := re.split(r"[.,](?=[0-9]+\Z)", number)) > 1 and _GROUPED.fullmatch(parts[0]):
        whole = re.sub(r"[.,'’]", "", parts[0])
        found.add(f"{whole}.{parts[1]}")
    return frozenset(found)


def missing(
    spans: Sequence[Protected], target: str, language: str
) -> tuple[list[Protected], list[Span]]:
    """Compare the protected spans of a source with a target.

    Numbers that may be spelled in words count as missing too; it is for the caller to be lenient.

    Returns:
        What is not in `target`, and the numbers of `target` that no span accounts for.
    """
    free = [Span(*match.span()) for match in NUMBER.finditer(target)]
    lost: list[Protected] = []
    written: dict[str, list[Span]] = {}
    names: list[Span] = []
    for one in sorted(spans, key=lambda one: (one.kind is ProtectedKind.NUMBER, -len(one.text))):
        form = rendered(one.text, language)
        if one.kind is ProtectedKind.NUMBER:
            place = _find_number(form, target, free)
            if place is not None:
                free.remove(place)
        else:
            if form not in written:
                written[form] = _written(form, target, names, is_words=one.kind in _WORDS)
                free = _outside(free, written[form])
            place = written[form].pop(0) if written[form] else None
        if place is None:
            lost.append(one)
        elif one.kind in _WORDS:
            names.append(place)
    return sorted(lost, key=lambda one: one.span), free


def _written(form: str, target: str, names: Sequence[Span], *, is_words: bool) -> list[Span]:
    """Return where `target` has `form`; words not inside of others, nor of the longer `names`."""
    pattern = re.escape(form)
    if is_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    found = [Span(*match.span()) for match in re.finditer(pattern, target)]
    return _outside(found, sorted(names)) if is_words else found


def _outside(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Return those of `spans` that overlap none of `others`; both in order, without overlap."""
    ends = [one.end for one in others]
    return [
        span
        for span in spans
        for index in [bisect_right(ends, span.start)]
        if index == len(others) or others[index].start >= span.end
    ]


def _find_number(form: str, target: str, free: Sequence[Span]) -> Span | None:
    """Return the free number of `target` that reads like `form` and has the same signs by it."""
    match = NUMBER.search(form)
    if match is None:
        return None
    before, after = form[: match.start()], form[match.end() :]
    wanted = readings(match[0])
    for span in free:
        signs = target.endswith(before, 0, span.start) and target.startswith(after, span.end)
        if signs and wanted & readings(span.of(target)):
            return span
    return None
