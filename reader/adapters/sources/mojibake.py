"""Text that was decoded wrongly once, and decoded again rightly.

Why it exists: ``ÇáÚÑÈ`` and ``ظˆظ‚ط§ظ„`` are Arabic (العرب, وقال) that some program read in a
wrong encoding and kept so. Encoding it back and decoding it rightly undoes that. What does not
become plain Arabic stays as it is, so that French stays French and Arabic Arabic.

Source: the encodings WINDOWS-1252, WINDOWS-1256 and ISO-8859-1 as in https://encoding.spec.whatwg.org/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from reader.adapters.sources.arabic_likeness import LEAST_ARABIC, likeness
from reader.domain.messages import Message
from reader.domain.notices import MENDED_LETTERS

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
_MOST_PIECES: Final = 200_000
_JUDGED: Final = 10_000
"""How many pieces, and characters of one, are looked at; no article has as many."""

_FEWEST_LETTERS: Final = 5
_FEWEST_PAIRS: Final = 2
_MOSTLY: Final = 0.8
_LEAST_WEAK: Final = 0.5 * LEAST_ARABIC


def mended(text: str) -> tuple[str, tuple[Message, ...]]:
    """Return `text` with what was decoded wrongly set right, and what the reader should know.

    Markup may stand between; each stretch of text is judged by itself, short ones by the others.
    """
    changed = text
    for way in _WAYS:
        if way.traces.search(changed):
            changed = _mended_by(changed, way)
    if changed == text:
        return text, ()
    return changed, (MENDED_LETTERS,)


@dataclass(frozen=True, slots=True)
class _Way:
    """One way in which a text may have been garbled: bytes of `right` that were read as `wrong`.

    Attributes:
        traces: What it leaves behind.
        run: A stretch of characters that `wrong` has.
        fewest: How many traces a stretch must have to be sure by itself.
    """

    traces: re.Pattern[str]
    run: re.Pattern[str]
    wrong: str
    right: str
    fewest: int

    def mended(self, garbled: str) -> str:
        """Return a stretch as it was, or "" where that makes no Arabic."""
        if not self.traces.search(garbled) or not _mostly(self, garbled):
            return ""
        right = _back_to_bytes(garbled, self.wrong).decode(self.right, "replace")
        if right.count("\ufffd") * 20 > len(right):
            return ""
        return right if likeness(right) >= _LEAST_WEAK else ""

    def is_sure(self, garbled: str, right: str) -> bool:
        """Tell whether a stretch is plainly Arabic once it is mended."""
        enough = len(self.traces.findall(garbled)) >= self.fewest
        return enough and likeness(right) >= LEAST_ARABIC


def _mended_by(text: str, way: _Way) -> str:
    """Return `text` with each stretch mended; doubtful ones where most of it is garbled."""
    found: dict[str, str] = {}
    sure, letters, sure_letters = set[str](), 0, 0
    for piece in islice(_PIECE.finditer(text), _MOST_PIECES):
        if not way.traces.search(piece[0]):
            continue
        for match in way.run.finditer(piece[0]):
            count = len(way.traces.findall(match[0]))
            letters += count
            right = way.mended(match[0]) if count else ""
            if right:
                found[match[0]] = right
            if right and way.is_sure(match[0], right):
                sure.add(match[0])
                sure_letters += count
    if not sure:
        return text
    takes_all = 2 * sure_letters >= letters

    def again(match: re.Match[str]) -> str:
        is_taken = takes_all or match[0] in sure
        return found.get(match[0], match[0]) if is_taken else match[0]

    return _PIECE.sub(lambda piece: way.run.sub(again, piece[0]), text, count=_MOST_PIECES)


def _mostly(way: _Way, garbled: str) -> bool:
    """Tell whether nearly all that is not ASCII in a stretch comes from the wrong encoding."""
    garbled = garbled[:_JUDGED]
    beyond = len(_BEYOND.findall(garbled))
    if way.right == "utf-8":
        return 2 * len(way.traces.findall(garbled)) >= _MOSTLY * _MOSTLY * beyond
    # Each Arabic letter is one Latin letter with an accent, and words have hardly any without.
    words = [one for one in garbled.split() if _LETTERS_LATIN.search(one)]
    plain = sum(len(_ASCII_LETTER.findall(one)) for one in words)
    return plain * 5 <= beyond


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
    _Way(_PAIRS_ARABIC, _RUN_ARABIC, "cp1256", "utf-8", _FEWEST_PAIRS),
    _Way(_PAIRS_LATIN, _RUN_LATIN, "cp1252", "utf-8", _FEWEST_PAIRS),
    _Way(_LETTERS_LATIN, _RUN_LATIN, "cp1252", "cp1256", _FEWEST_LETTERS),
)
