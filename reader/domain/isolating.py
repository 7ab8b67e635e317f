"""Isolates around runs of the other script, for showing; the text itself stays as it is.

Why it exists: in an Arabic paragraph ``−3.5 °C`` is drawn ``C° 3.5−`` and ``@rutte`` loses its
sign, since signs are neutral to the bidi algorithm. Each run of the other script, with the signs
that belong to it, is put between LRI (or RLI) and PDI, and positions are mapped both ways, so
that spans, search and copying never see them.

Source: UAX #9, 2.4.2 (explicit directional isolates) and 4.3 (higher-level protocols).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from reader.domain.language import Direction
from reader.domain.span import Span

__all__ = ["Isolated", "foreign_runs", "isolated"]

_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"
_LETTER: Final = "0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff"
_INSIDE: Final = _LETTER + " .,:;/@&%+'’_#?=~\\-"
_LATIN: Final = re.compile(
    rf"(?:[@#+−±$€£¥~\-](?=[{_LETTER}]))?[{_LETTER}](?:[{_INSIDE}]*[{_LETTER}/])?(?:\s?[°%‰€$£][A-Z]?)?"
)
_ARABIC_LETTER: Final = "\u0620-\u065f\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
_ARABIC: Final = re.compile(
    rf"[{_ARABIC_LETTER}](?:[{_ARABIC_LETTER}\u0660-\u0669 ،]*[{_ARABIC_LETTER}\u0660-\u0669])?"
)


@dataclass(frozen=True, slots=True)
class Isolated:
    """A text with isolates, and the way between its positions and the original's.

    Attributes:
        text: What is laid out.
        places: Positions in the original before which a character was put in, ascending.
    """

    text: str
    places: tuple[int, ...]

    def to_shown(self, position: int) -> int:
        """Return where the code point at `position` of the original stands in `text`."""
        return position + bisect_right(self.places, position)

    def from_shown(self, position: int) -> int:
        """Return the position in the original of the code point at `position` of `text`."""
        low = 0
        for place in self.places:
            if place + low >= position:
                break
            low += 1
        return position - low


def foreign_runs(text: str, direction: Direction) -> list[Span]:
    """Return the runs of the other script in a paragraph of `direction`, signs included."""
    pattern = _LATIN if direction is Direction.RTL else _ARABIC
    return [Span(*found.span()) for found in pattern.finditer(text)]


def isolated(text: str, direction: Direction) -> Isolated:
    """Put each run of the other script of `text` between isolates."""
    runs = foreign_runs(text, direction)
    if not runs:
        return Isolated(text, ())
    opener = _LRI if direction is Direction.RTL else _RLI
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for run in runs:
        parts += [text[at : run.start], opener, text[run.start : run.end], _PDI]
        places += [run.start, run.end]
        at = run.end
    parts.append(text[at:])
    return Isolated("".join(parts), tuple(places))
