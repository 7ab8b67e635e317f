"""A source made fit for an engine: what it can't copy is replaced or taken out beforehand.

Why it exists: an engine spells an address piece by piece and gets it wrong, and has no piece at all
for most emoji. Addresses, codes, handles and words of other scripts are replaced by a short label
of Latin letters, which engines copy; emoji and free signs are cut out; what stands at the ends of
the sentence is put aside. Plain numbers and names in Latin letters stay, for the grammar around
them, and are looked at afterwards.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from reader.domain.edits import Edit, EditMap
from reader.domain.protected import Protected, ProtectedKind, find_protected
from reader.domain.span import Span

__all__ = ["Guard", "Masked", "has_words", "mask", "unmasked"]

_LABELLED: Final = frozenset(
    {
        ProtectedKind.ADDRESS,
        ProtectedKind.HANDLE,
        ProtectedKind.TAG,
        ProtectedKind.PHONE,
        ProtectedKind.CODE,
        ProtectedKind.FOREIGN,
    }
)
_CUT: Final = frozenset({ProtectedKind.EMOJI, ProtectedKind.SYMBOL})
_AT_AN_END: Final = frozenset({*_CUT, ProtectedKind.ADDRESS})
_SENTENCE_ENDS: Final = ".!?؟…:"
_IN_ARABIC_LETTERS: Final = frozenset({"ar", "fa", "ur", "ckb", "ps", "ug", "sd"})
_LETTERS: Final = re.compile(r"[^\W\d_]")
_ARABIC_LETTERS: Final = re.compile(
    "(?=[\u0620-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc])[^\\W\\d_]"
)
_ARABIC_MARKS: Final = str.maketrans("،؛؟", ",;?")


@dataclass(frozen=True, slots=True)
class Guard:
    """One protected span and what stands for it in the masked text.

    Attributes:
        protected: The span, in the original source.
        label: What stands in its place; empty where it was cut out or left as it is.
        cut: True where nothing stands in its place.
    """

    protected: Protected
    label: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Masked:
    """A source ready for the engine.

    Attributes:
        source: The original.
        text: What the engine is given; empty where there is nothing to translate.
        head: Put before the target, white space included.
        tail: Put after the target, white space included.
        guards: The protected spans between head and tail, in order.
        edits: From `source` to `text`.
    """

    source: str
    text: str
    head: str
    tail: str
    guards: tuple[Guard, ...]
    edits: EditMap


def has_words(text: str, language: str) -> bool:
    """Tell whether `text` holds something to translate from `language`.

    These are letters of the language's script outside the protected spans: a name in Latin letters
    that stands alone among Arabic paragraphs is copied.
    """
    letters = _ARABIC_LETTERS if language in _IN_ARABIC_LETTERS else _LETTERS
    position = 0
    for one in find_protected(text):
        if letters.search(text, position, one.span.start):
            return True
        position = one.span.end
    return letters.search(text, position) is not None


def unmasked(source: str) -> Masked:
    """Return `source` as it is, so that a target of it that is there already can be mended."""
    guards = tuple(Guard(one) for one in find_protected(source))
    return Masked(source, source, "", "", guards, EditMap.of([]))


def mask(source: str, can_write: Callable[[str], bool]) -> Masked:
    """Make `source`, without white space at its ends, fit for an engine.

    Args:
        source: The text.
        can_write: Whether the engine's target vocabulary can spell a text.
    """
    spans = find_protected(source)
    start, end = _core(source, spans)
    inside = [one for one in spans if one.span.start >= start and one.span.end <= end]
    labels = _labels(source)
    guards: list[Guard] = []
    edits = [Edit(Span(0, start), ""), Edit(Span(end, len(source)), "")]
    for one in inside:
        if one.kind in _LABELLED:
            guards.append(Guard(one, label=next(labels)))
            edits.append(Edit(one.span, _spaced(source, one.span, guards[-1].label)))
        elif one.kind in _CUT:
            guards.append(Guard(one, cut=True))
            edits.append(Edit(_with_space(source, one.span), ""))
        else:
            guards.append(Guard(one))
            edits += _unwritable(one, can_write) if one.kind is ProtectedKind.NUMBER else []
    changes = EditMap.of(edit for edit in edits if edit.old.length)
    return Masked(
        source=source,
        text=changes.apply(source),
        head=source[:start].translate(_ARABIC_MARKS),
        tail=source[end:].translate(_ARABIC_MARKS),
        guards=tuple(guards),
        edits=changes,
    )


def _core(source: str, spans: Sequence[Protected]) -> tuple[int, int]:
    """Return where the part to translate begins and ends; the rest is copied as it is."""
    end = len(source)
    for one in reversed(spans):
        between = source[one.span.end : end]
        if any(char.isalnum() for char in between) or not _stands_alone(source, one, end):
            break
        end = _without_space(source, one.span.start)
    start = 0
    for one in spans:
        if any(char.isalnum() for char in source[start : one.span.start]) or one.span.end > end:
            break
        if one.kind not in _CUT:
            break
        start = one.span.end
    while start < end and source[start].isspace():
        start += 1
    return start, max(start, end)


def _stands_alone(source: str, one: Protected, end: int) -> bool:
    """Tell whether a span at the end is no part of the sentence before it."""
    start = one.span.start
    if start and not source[start - 1].isspace() and one.kind is not ProtectedKind.EMOJI:
        return False
    if one.kind in _AT_AN_END:
        return True
    before = _without_space(source, start)
    follows = source[before - 1 : before]
    return one.kind is ProtectedKind.TAG and (
        not follows or follows in _SENTENCE_ENDS or end < len(source)
    )


def _without_space(source: str, end: int) -> int:
    """Return `end` moved back over the white space before it."""
    while end and source[end - 1].isspace():
        end -= 1
    return end


def _labels(source: str) -> Iterator[str]:
    """Yield short labels that do not occur in `source`."""
    for digit, letter in product(("1", "2", "3", "4", "5", "6", "7", "8", "9"), "ABCDEFGHKMTX"):
        label = letter + digit
        if label not in source:
            yield label
    number = 10
    while True:
        yield f"A{number}"
        number += 1


def _spaced(source: str, span: Span, label: str) -> str:
    """Put spaces around a label where it would stick to a word."""
    before = " " if span.start and source[span.start - 1].isalnum() else ""
    after = " " if source[span.end : span.end + 1].isalnum() else ""
    return f"{before}{label}{after}"


def _with_space(source: str, span: Span) -> Span:
    """Return `span` with one of the spaces around it, where there is one on both sides."""
    before = source[span.start - 1 : span.start].isspace()
    after = source[span.end : span.end + 1]
    closes = not after or after.isspace() or unicodedata.category(after) == "Po"
    return Span(span.start - 1, span.end) if before and closes else span


def _unwritable(one: Protected, can_write: Callable[[str], bool]) -> list[Edit]:
    """Take signs out of a number that the engine could not write."""
    return [
        Edit(Span(place, place + 1), "")
        for match in re.finditer(r"[^\w\s.,:/٫٬'’-]", one.text)
        if not can_write(match[0])
        for place in [one.span.start + match.start()]
    ]
