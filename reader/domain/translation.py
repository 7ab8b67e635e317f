"""Translation units: a segment's source, its target, and how the target came to be.

Why it exists: a failed, missing or mended segment is a value that the reader sees in its place,
never an exception that ends the article. The state names are the JSON's (packaging/CONTRACT.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.alignment import Alignment
from reader.domain.article import SegmentId
from reader.domain.messages import Message
from reader.domain.span import Span

__all__ = [
    "Doubt",
    "DoubtKind",
    "DoubtSide",
    "MachineDraft",
    "Origin",
    "TranslationUnit",
    "UnitState",
]


class UnitState(StrEnum):
    """Where a unit stands; the values are the JSON names."""

    MACHINE = "machine"
    EDITED = "edited"
    CONFIRMED = "confirmed"
    LOCKED = "locked"
    REJECTED = "rejected"
    FAILED = "failed"
    MISSING = "missing"


class DoubtKind(StrEnum):
    """What may be wrong with a unit; the values are the JSON names."""

    PROTECTED_SPAN = "protected_span"
    UNKNOWN_PIECE = "unknown_piece"
    NAME = "name"
    NUMBER = "number"
    DATE = "date"
    PERCENTAGE = "percentage"
    CURRENCY = "currency"
    MEASURE = "measure"
    WEEKDAY = "weekday"
    NEGATION = "negation"
    UNTRANSLATED = "untranslated"
    REPEATED = "repeated"
    LENGTH = "length"
    QUESTION = "question"
    QUOTATION = "quotation"
    BRACKET = "bracket"
    SCORE = "score"
    NAME_SPELLING = "name_spelling"
    DOUBLED_WORD = "doubled_word"
    LATIN_WORD = "latin_word"
    CALQUE = "calque"
    MACHINE_MADE = "machine_made"


class DoubtSide(StrEnum):
    """Which text a doubt's span lies in."""

    SOURCE = "source"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A plain reason to look twice at a unit.

    Attributes:
        kind: What may be wrong.
        side: Which text `span` lies in.
        span: Code points of that text.
        why: One sentence for the reader.
    """

    kind: DoubtKind
    side: DoubtSide
    span: Span
    why: Message


@dataclass(frozen=True, slots=True)
class Origin:
    """How a target was made.

    Attributes:
        package: Id of the package that wrote the target, such as ``translate-ar_en-0_3``.
        version: Its version.
        route: Language subtags from source to target, such as ``("ar", "en", "nl")``.
        settings: The settings that change the text, as one canonical line.
        bridge: The text in between where the route has more than one step, else empty.
        bridge_package: Id of the package of the first step, else empty.
        bridge_version: Its version; empty where it was not written down, too.
        names_put_in: Glossary names put into the source.
        mended: Spans that the engine broke and that were put back.
        by: ``machine`` or the name of a person.
        made_at: UTC, ISO 8601, seconds.
        seconds: Engine time of this unit, its share of the batch.
        from_cache: True where it was made before and read back.
        from_memory: True where the person's own memory had the sentence, and nobody looked yet.
    """

    package: str
    version: str
    route: tuple[str, ...]
    settings: str = ""
    bridge: str = ""
    bridge_package: str = ""
    names_put_in: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    by: str = "machine"
    made_at: str = ""
    seconds: float = 0.0
    from_cache: bool = False
    from_memory: bool = False
    bridge_version: str = ""


@dataclass(frozen=True, slots=True)
class MachineDraft:
    """What a machine wrote for a unit that a person owns.

    Attributes:
        target: Its translation.
        origin: How it was made.
        alignment: Links in code points of the unit's source and of `target`.
        doubts: Reasons to look twice at it.
        score: Mean log probability a target piece, or None.
    """

    target: str
    origin: Origin
    alignment: Alignment = ()
    doubts: tuple[Doubt, ...] = ()
    score: float | None = None


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A segment with its target.

    Attributes:
        segment_id: The segment that it belongs to.
        source: Text that was translated: the segment without the white space at its ends.
        target: The translation, without ``<unk>``; empty where the state is failed or missing.
        state: Where it stands.
        origin: How it was made; None where nothing was made.
        alignment: Links in code points of `source` and `target`.
        doubts: Reasons to look twice.
        score: Mean log probability a target piece, or None.
        why: For a failed or missing unit, what happened.
        draft: For a person's unit, what the machine had written before.
        offer: For a person's unit, a newer draft of the machine, which waits to be looked at.
    """

    segment_id: SegmentId
    source: str
    target: str
    state: UnitState
    origin: Origin | None = None
    alignment: Alignment = ()
    doubts: tuple[Doubt, ...] = ()
    score: float | None = None
    why: Message | None = None
    draft: MachineDraft | None = None
    offer: MachineDraft | None = None

    @property
    def is_machine_made(self) -> bool:
        """Tell whether it is as the machine made it, so that the machine may make it anew."""
        by_machine = self.origin is not None and self.origin.by == "machine"
        return self.state is UnitState.MACHINE and by_machine

    @property
    def is_persons(self) -> bool:
        """Tell whether a person decided about it, so that a machine may only offer another."""
        return self.state in _PERSONS or (self.origin is not None and self.origin.by != "machine")


_PERSONS: Final = frozenset(
    {UnitState.EDITED, UnitState.CONFIRMED, UnitState.LOCKED, UnitState.REJECTED}
)
