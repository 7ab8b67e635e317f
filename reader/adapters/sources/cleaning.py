"""Text as it came to text as it is kept: NFC, without what can't be written or shown.

Why it exists: pasted text may hold lone surrogates and control characters that no file, database or
font can bear. They are replaced one by one, so that nothing moves, and the reader is told.

Source: UAX #15 (NFC); Unicode 3.9 D75 and 23.1 (surrogates, control codes).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["cleaned", "cleaned_line", "replaced_notice"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAK: Final = re.compile("[\r\n\v\f\x85\u2028\u2029]+")
_MARKS: Final = re.compile(r"[^\w\s]{64,}")
_REPLACEMENT: Final = "\ufffd"


def _without_surrogates(text: str) -> tuple[str, int]:
    """Join surrogate pairs and replace lone ones; return the text and how many were replaced."""
    if not _SURROGATE.search(text):
        return text, 0
    before = text.count(_REPLACEMENT)
    units = text.encode("utf-16-le", "surrogatepass")
    text = units.decode("utf-16-le", "replace")
    return text, text.count(_REPLACEMENT) - before


def _in_order(marks: re.Match[str]) -> str:
    """Return a long run of marks decomposed and in canonical order, which NFC leaves as it is.

    ``unicodedata`` sorts by insertion: a hundred thousand marks in turn would take seconds.
    Source: UAX #15, D109 (canonical ordering).
    """
    ordered: list[str] = []
    waiting: list[str] = []
    for part in (part for char in marks[0] for part in unicodedata.normalize("NFD", char)):
        if unicodedata.combining(part):
            waiting.append(part)
        else:
            ordered += [*sorted(waiting, key=unicodedata.combining), part]
            waiting.clear()
    return "".join([*ordered, *sorted(waiting, key=unicodedata.combining)])


def _clean(text: str) -> tuple[str, int]:
    text, surrogates = _without_surrogates(text.removeprefix("\ufeff"))
    text, controls = _CONTROL.subn(_REPLACEMENT, text)
    return unicodedata.normalize("NFC", _MARKS.sub(_in_order, text)), surrogates + controls


def cleaned(text: str) -> tuple[str, tuple[Message, ...]]:
    """Return `text` in NFC, fit to be kept, and what the reader should know about it.

    A byte order mark at the start goes; other invisible characters stay.
    """
    text, replaced = _clean(text)
    return text, replaced_notice(replaced)


def cleaned_line(text: str) -> tuple[str, int]:
    """Return `text` as one line, as `cleaned` does, and how many characters were replaced."""
    text, replaced = _clean(text)
    return _BREAK.sub(" ", text), replaced


def replaced_notice(count: int) -> tuple[Message, ...]:
    """Return what the reader should know where `count` characters were replaced."""
    if not count:
        return ()
    notice = message(
        QT_TRANSLATE_NOOP(
            "Cleaning", "Characters that can't be shown were replaced by {sign}: {count}."
        ),
        sign=_REPLACEMENT,
        count=count,
    )
    return (notice,)
