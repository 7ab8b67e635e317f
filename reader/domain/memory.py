"""Units of the translation memory, and how well one fits a sentence.

Why it exists: what a person wrote or confirmed is worth more than what a machine says, in this
article and in all later ones. A unit is a source with its target and who vouches for it; it comes
from the user's own work or from a file (TMX). It never is a machine's draft: those are in the
machine cache, which is another store.

Source: TMX 1.4b (LISA 2005) for what a unit carries.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState

__all__ = [
    "EXACT",
    "LEAST_PERCENT",
    "MEMORY_STATES",
    "MemoryLine",
    "MemoryMatch",
    "MemorySide",
    "MemoryUnit",
    "TextDifference",
    "best_first",
    "memory_unit_of",
    "plain_text",
]

EXACT: Final = 100
LEAST_PERCENT: Final = 60
"""Below this a translator is faster without the match; the threshold of other tools is 50 to 75."""
MEMORY_STATES: Final = frozenset({UnitState.EDITED, UnitState.CONFIRMED, UnitState.LOCKED})
"""States of a unit that a person stands behind."""
_NO_ARTICLE: Final = ArticleId("")
_NO_SEGMENT: Final = SegmentId("")


def plain_text(text: str) -> str:
    """Return `text` as it is compared: NFC, each run of white space one space, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


class MemorySide(StrEnum):
    """Which text of a unit; the values are the command line's."""

    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A source with the target that a person wrote or confirmed.

    Attributes:
        pair: Languages, primary subtags.
        source, target: As written.
        state: One of `MEMORY_STATES`.
        by: Who; empty where that is not known.
        made_at: UTC, ISO 8601, seconds; empty where that is not known.
        file: Absolute path of the file that it was imported from; empty for the user's own.
        article_id, segment_id: Where it was made; empty where that is not known.
        note: A remark, lines ended by LF.
        props: What another tool wrote beside, in order, kept for it: attributes of the unit with
            ``@`` in front (``@tuid``, ``@changeid``), and its own properties (``x-client``).
    """

    pair: LanguagePair
    source: str
    target: str
    state: UnitState = UnitState.CONFIRMED
    by: str = ""
    made_at: str = ""
    file: str = ""
    article_id: ArticleId = _NO_ARTICLE
    segment_id: SegmentId = _NO_SEGMENT
    note: str = ""
    props: tuple[tuple[str, str], ...] = ()

    @property
    def is_own(self) -> bool:
        """Tell whether the user made it here."""
        return not self.file

    @property
    def file_name(self) -> str:
        """Return the name of the file that it came from, as it is shown; empty for an own one."""
        return self.file.replace("\\", "/").rpartition("/")[2]

    @property
    def unit_id(self) -> str:
        """Return what units that say the same share, in whatever article or file they are."""
        texts = (str(self.pair), plain_text(self.source), plain_text(self.target))
        said = "\0".join(texts).encode("utf-8", "surrogatepass")
        return hashlib.blake2b(said, digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A place where the sentence and the source of a unit differ.

    Attributes:
        asked: In code points of the sentence; empty where only the unit has something.
        kept: In code points of the unit's source; empty where only the sentence has something.
    """

    asked: Span
    kept: Span


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A unit whose source is like a sentence.

    Attributes:
        unit: It.
        percent: 100 where the sentence says exactly the same, but for white space; else at most 99.
        differences: Whole words and marks, in order; none at 100.
    """

    unit: MemoryUnit
    percent: int
    differences: tuple[TextDifference, ...] = ()


@dataclass(frozen=True, slots=True)
class MemoryLine:
    """A unit that has the words looked for.

    Attributes:
        unit: It.
        side: The text that has them.
        marks: Where, in code points of that text, in order.
    """

    unit: MemoryUnit
    side: MemorySide
    marks: tuple[Span, ...]

    @property
    def text(self) -> str:
        """Return the text that has the words."""
        return self.unit.source if self.side is MemorySide.SOURCE else self.unit.target


def memory_unit_of(
    unit: TranslationUnit, pair: LanguagePair, article_id: ArticleId, note: str = ""
) -> MemoryUnit:
    """Return what the memory keeps of a unit of an article, in whatever state it is."""
    origin = unit.origin
    return MemoryUnit(
        pair,
        unit.source,
        unit.target,
        unit.state,
        origin.by if origin else "",
        origin.made_at if origin else "",
        article_id=article_id,
        segment_id=unit.segment_id,
        note=note,
    )


def best_first(matches: list[MemoryMatch], count: int) -> tuple[MemoryMatch, ...]:
    """Return the best of `matches`: by percentage, then own ones, then the newest.

    Of units that say the same only the first is kept.
    """
    newest = sorted(matches, key=lambda one: one.unit.made_at, reverse=True)
    ordered = sorted(newest, key=lambda one: (-one.percent, not one.unit.is_own))
    said: dict[tuple[str, str], MemoryMatch] = {}
    for one in ordered:
        said.setdefault((plain_text(one.unit.source), plain_text(one.unit.target)), one)
    return tuple(said.values())[:count]
