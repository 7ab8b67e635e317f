"""What a doubt is known by once it was dismissed.

Why it exists: a dismissal must hold when the article is opened again, when the sentence was edited
elsewhere, and when another sentence was put in before it. So a doubt is known by its kind, its
side, its segment and the words meant; never by a position.
"""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

from reader.domain.arabic import folded
from reader.domain.article import SegmentId
from reader.domain.translation import Doubt, DoubtSide, TranslationUnit

__all__ = ["DoubtKey", "key_of"]

_LONGEST_WORDS: Final = 64


class DoubtKey(NamedTuple):
    """What a dismissal is kept under.

    Attributes:
        segment_id: Outlives edits, merges and imports.
        kind, side: Values of `DoubtKind` and `DoubtSide`.
        words: The words meant, folded; of long ones a digest.
    """

    segment_id: SegmentId
    kind: str
    side: str
    words: str


def key_of(doubt: Doubt, unit: TranslationUnit) -> DoubtKey:
    """Return the key of a doubt about `unit`."""
    text = unit.source if doubt.side is DoubtSide.SOURCE else unit.target
    words = " ".join(folded(doubt.span.of(text)).split())
    if len(words) > _LONGEST_WORDS:
        digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        words = f"sha256:{digest}"
    return DoubtKey(unit.segment_id, doubt.kind.value, doubt.side.value, words)
