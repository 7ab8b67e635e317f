"""Text that was decoded wrongly once, and decoded again rightly.

Why it exists: ``ÇáÚÑÈ`` and ``ظˆظ‚ط§ظ„`` are Arabic (العرب, وقال) that some program read in a
wrong encoding and kept so. Encoding it back and decoding it rightly undoes that. What does not
become plain Arabic stays as it is, so that French stays French and Arabic Arabic.

Source: the encodings WINDOWS-1252, WINDOWS-1256 and ISO-8859-1 as in https://encoding.spec.whatwg.org/
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from reader.adapters.sources.arabic_likeness import LEAST_ARABIC, likeness
from reader.domain.messages import QT_TRANSLATE_NOOP, Message, message

__all__ = ["mended"]

_LATIN: Final = "".join(
    char
    for byte in range(0x80, 0x100)
    if (char := bytes([byte]).decode("cp1252", "replace")) != "\ufffd"
) + "".join(map(chr, range(0x80, 0xA0)))
_ARABIC: Final = bytes(range(0x80, 0x100)).decode("cp1256")


def _inside(chars: str) -> str:
    return "".join(re.escape(char) for char in sorted(set(chars)))


_OF_LATIN, _OF_ARABIC = _inside(_LATIN), _inside(_ARABIC)
_TRAIL_LATIN: Final = _inside(
    "".join(bytes([b]).decode("cp1252", "ignore") + chr(b) for b in range(0x80, 0xC0))
)
_TRAIL_ARABIC: Final = _inside(bytes(range(0x80, 0xC0)).decode("cp1256"))
_PAIRS_LATIN: Final = re.compile(f"[ØÙÚÛ][{_TRAIL_LATIN}]")
_PAIRS_ARABIC: Final = re.compile(f"[طظعغ][{_TRAIL_ARABIC}]")
_LETTERS_LATIN: Final = re.compile("[À-ÖØ-öø-ÿ]")
_RUN_LATIN: Final = re.compile(f"[\t\x20-\x7e{_OF_LATIN}]+")
_RUN_ARABIC: Final = re.compile(f"[\t\x20-\x7e{_OF_ARABIC}]+")
_PIECE: Final = re.compile(r"[^<>\r\n]+")
_BEYOND: Final = re.compile(r"[^\x00-\x7f]")
_ASCII_LETTER: Final = re.compile("[A-Za-z]")
_FEWEST: Final = {_PAIRS_LATIN: 2}
_MOSTLY: Final = 0.8
_LEAST_PIECE: Final = 0.5 * LEAST_ARABIC


def mended(text: str) -> tuple[str, tuple[Message, ...]]:
    """Return `text` with what was decoded wrongly set right, and what the reader should know.

    Markup may stand between; each stretch of text is judged by itself.
    """
    changed = text
    for pairs, run, back, name in _WAYS:
        if len(pairs.findall(changed)) >= _FEWEST.get(pairs, 4):
            changed = _mended_by(changed, pairs, run, back, name)
    if changed == text:
        return text, ()
    return changed, (
        message(
            QT_TRANSLATE_NOOP(
                "Decoding",
                "The letters of this text had been garbled by a wrong encoding; they were mended.",
            )
        ),
    )


def _mended_by(
    text: str,
    pairs: re.Pattern[str],
    run: re.Pattern[str],
    back: Callable[[str], bytes],
    name: str,
) -> str:
    """Return `text` with each stretch decoded by `name`, where all of it becomes plain Arabic."""

    def again(match: re.Match[str]) -> str:
        garbled = match[0]
        if not pairs.search(garbled) or not _mostly(pairs, garbled, name):
            return garbled
        try:
            right = back(garbled).decode(name)
        except UnicodeError:
            right = back(garbled).decode(name, "replace")
            if right.count("\ufffd") * 20 > len(right):
                return garbled
        return right if likeness(right) >= _LEAST_PIECE else garbled

    def piece(match: re.Match[str]) -> str:
        return run.sub(again, match[0]) if pairs.search(match[0]) else match[0]

    changed = _PIECE.sub(piece, text)
    return changed if _plainly_better(text, changed) else text


def _mostly(pairs: re.Pattern[str], garbled: str, name: str) -> bool:
    """Tell whether nearly all that is not ASCII in a stretch comes from the wrong encoding."""
    beyond = len(_BEYOND.findall(garbled))
    if name == "utf-8":
        return 2 * len(pairs.findall(garbled)) >= _MOSTLY * beyond * 0.8
    # Each Arabic letter is one Latin letter with an accent, and words have hardly any without.
    words = [one for one in garbled.split() if _LETTERS_LATIN.search(one)]
    plain = sum(len(_ASCII_LETTER.findall(one)) for one in words)
    return plain * 5 <= beyond


def _plainly_better(text: str, changed: str) -> bool:
    if text == changed:
        return False
    new = [b for a, b in zip(text.splitlines(), changed.splitlines(), strict=False) if a != b]
    return likeness("\n".join(new)) >= LEAST_ARABIC


def _back_to_bytes(text: str, codec: str) -> bytes:
    """Return the bytes that were read as `codec`; what it does not have was read as Latin-1."""
    try:
        return text.encode(codec)
    except UnicodeEncodeError:
        return b"".join(_byte(char, codec) for char in text)


def _byte(char: str, codec: str) -> bytes:
    try:
        return char.encode(codec)
    except UnicodeEncodeError:
        return char.encode("latin-1", "replace")


_WAYS: Final = (
    (_PAIRS_ARABIC, _RUN_ARABIC, partial(_back_to_bytes, codec="cp1256"), "utf-8"),
    (_PAIRS_LATIN, _RUN_LATIN, partial(_back_to_bytes, codec="cp1252"), "utf-8"),
    (_LETTERS_LATIN, _RUN_LATIN, partial(_back_to_bytes, codec="cp1252"), "cp1256"),
)
