"""Drafts that begin as they were told to, made from what the engine wrote after the beginning.

Why it exists: the beginning is a person's or a mended text and stands as it is, also where the
package's pieces could not spell it; only what comes after it is the engine's.

Source: https://opennmt.net/CTranslate2/decoding.html (target prefix, alternatives at a position).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.adapters.engine.pieces import PieceCoder
from reader.domain.alignment import align_pieces
from reader.domain.span import Span
from reader.services.ports import Draft

__all__ = ["Beginning", "continued"]


class Beginning(NamedTuple):
    """The beginning of a target.

    Attributes:
        text: Without white space at its ends.
        pieces: Those that spell it, as well as the package can.
        spans: Where each lies in `text`.
    """

    text: str
    pieces: list[str]
    spans: list[Span]

    @classmethod
    def of(cls, text: str, coder: PieceCoder) -> Beginning:
        """Cut `text` into pieces."""
        return cls(text, *(coder.cut_target(text) if text else ([], [])))


def continued(
    coder: PieceCoder,
    source: tuple[str, Sequence[Span]],
    beginning: Beginning,
    hypotheses: Sequence[tuple[list[str], list[list[float]]]],
) -> Iterator[Draft]:
    """Yield the drafts, one a hypothesis; one that lengthens the last word is left out.

    Args:
        coder: Joins pieces.
        source: The text and the spans of its pieces.
        beginning: What each draft begins with.
        hypotheses: Pieces, those of the beginning first, and the attention of each.
    """
    text = beginning.text
    for pieces, attention in hypotheses:
        joined, places = coder.join(pieces)
        count = len(beginning.pieces)
        end = places[count - 1].end if count else 0
        if text and joined[end : end + 1].isalnum():
            continue
        moved = [place.shifted(len(text) - end) for place in places[count:]]
        whole = text + joined[end:]
        spans = (source[1], [*beginning.spans, *moved])
        yield Draft(whole, align_pieces((source[0], whole), spans, attention))
