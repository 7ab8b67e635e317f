"""Cutting a long sentence at its clauses, for an engine that would drop its end.

Why it exists: a package that was trained on short sentences loses the rest of a long one. The cut
is made where a speaker would pause, near the middle, so that neither part is a scrap.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from reader.domain.span import Span

__all__ = ["cut_into_clauses"]

_JOINTS: Final = (
    re.compile(r"(?<![.!?؟…])[.!?؟…]+[\"'»”)]*\s+"),
    re.compile(r"[؛;]\s*|(?<!\s)\s+[-–—]+\s+"),
    re.compile(r"،\s*|(?<!\d),(?!\d)\s*|:\s+"),
    re.compile(
        r"(?<!\s)\s+(?=(?:و|ف)[\u0621-\u064a]{3,}"
        r"|(?:لكن|ولكن|بينما|حيث|إذ|كما|فيما|عندما|بعدما|قبل|بعد|الذي|التي|الذين|مما|ثم|لأن|كي|حتى)\s"
        r"|(?:and|but|while|which|who|that|because|when|after|before|as|en|maar|terwijl|die|dat)\s)"
    ),
    re.compile(r"\s+"),
)
_MIDDLE: Final = 0.3
"""A cut leaves at least this share of the text on either side, unless only spaces are left."""


def cut_into_clauses(
    text: str, fits: Callable[[str], bool], whole: Sequence[Span] = ()
) -> list[Span]:
    """Cut `text` into parts that fit; the parts tile it, white space belongs to the one before.

    Args:
        text: A sentence.
        fits: Whether a part is short enough.
        whole: Spans of `text` that no cut may go through, in order, without overlap.
    """
    return _cut(text, Span(0, len(text)), fits, whole)


def _cut(text: str, part: Span, fits: Callable[[str], bool], whole: Sequence[Span]) -> list[Span]:
    if part.length < 2 or fits(part.of(text).strip()):  # noqa: PLR2004
        return [part]
    middle = _best_cut(text, part, whole)
    return [
        *_cut(text, Span(part.start, middle), fits, whole),
        *_cut(text, Span(middle, part.end), fits, whole),
    ]


def _best_cut(text: str, part: Span, whole: Sequence[Span]) -> int:
    """Return the place of the strongest joint near the middle; the middle itself if there is none.

    Spaces may be anywhere: an uneven cut between words is better than one through a word.
    """
    centre = (part.start + part.end) / 2
    starts = [span.start for span in whole]
    for joint in _JOINTS:
        room = part.length * _MIDDLE if joint is not _JOINTS[-1] else 0
        places = [
            match.end()
            for match in joint.finditer(text, part.start, part.end)
            if part.start + room < match.end() < part.end - room
            and not _inside(match.end(), whole, starts)
        ]
        if places:
            return min(places, key=lambda place: abs(place - centre))
    return part.start + part.length // 2


def _inside(place: int, whole: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether a cut at `place` would go through one of `whole`, which begin at `starts`."""
    index = bisect_right(starts, place - 1) - 1
    return index >= 0 and place < whole[index].end
