"""What a corrected file gives back, and what came of it, as values.

Why it exists: readers of files make the first, the use case the second, and the window and the
command line show them; none of them needs to know the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.domain.article import ArticleId, SegmentId
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.services.export_article import Comment

__all__ = [
    "Proposal",
    "ReadBack",
    "Remark",
    "RemarkKind",
    "ReturnedFile",
    "ReturnedUnit",
    "SentAs",
]


@dataclass(frozen=True, slots=True)
class SentAs:
    """What a sentence was when it was sent, as the file remembers it.

    Attributes:
        digest: Of its target, by `text_digest`.
        state: Its state.
    """

    digest: str
    state: UnitState


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """A sentence as a file gives it back.

    Attributes:
        place: Its row or unit in the file, from 1.
        segment_id: As the file has it; empty where it was lost.
        source, target: Plain text; `target` is None where the file has no place for one.
        state: What the file says of it; None where it says nothing.
        sent: What was sent; None where the file doesn't remember.
        comments: All that stand at it, those that were sent too.
        by, changed_at: Who changed it last and when (ISO 8601), as tracked; empty where unknown.
        codes: How many inline codes stood in its target.
    """

    place: int
    segment_id: SegmentId
    source: str
    target: str | None
    state: UnitState | None = None
    sent: SentAs | None = None
    comments: tuple[Comment, ...] = ()
    by: str = ""
    changed_at: str = ""
    codes: int = 0


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """A corrected file.

    Attributes:
        name: How a person calls it.
        units: In the order of the file.
        source_language, target_language: BCP 47; empty where the file doesn't say.
        notices: What should be known of the file, such as "macros were not looked at".
        article_id: The article that it was made of; None where the file doesn't say.
    """

    name: str
    units: tuple[ReturnedUnit, ...]
    source_language: str = ""
    target_language: str = ""
    notices: tuple[Message, ...] = ()
    article_id: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change that a person may take.

    Attributes:
        segment_id: The sentence.
        place: Its row or unit in the file, from 1.
        old, new: Its target now, and as proposed; equal where only state or comments are new.
        old_state, state: Its state now, and as proposed; FAILED and MISSING count as now.
        by, when: Who changed it and when; empty where the file doesn't say.
        comments: Those that are new.
    """

    segment_id: SegmentId
    place: int
    old: str
    new: str
    old_state: UnitState
    state: UnitState
    by: str = ""
    when: str = ""
    comments: tuple[Comment, ...] = ()

    @property
    def changes_text(self) -> bool:
        """Tell whether the target would change."""
        return self.old != self.new

    @property
    def changes_unit(self) -> bool:
        """Tell whether the unit would change; else there are only comments to take."""
        return self.changes_text or self.old_state is not self.state


class RemarkKind(StrEnum):
    """Why something of the file is not proposed; the values are the JSON names."""

    SOURCE_CHANGED = "source_changed"
    UNKNOWN = "unknown"
    ABSENT = "absent"
    TWICE = "twice"
    LOCKED = "locked"
    EMPTIED = "emptied"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that can't be taken from the file, or not without a look.

    Attributes:
        kind: What.
        segment_id: The sentence; empty for a row that is none of the article.
        place: Its row or unit in the file; 0 where it has none.
        why: One sentence for a person.
        text: The text in question, as it stands in the file or, for an absent one, in the article.
    """

    kind: RemarkKind
    segment_id: SegmentId
    place: int
    why: Message
    text: str


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What came of a file.

    Attributes:
        proposals: In the order of the file.
        remarks: In the order of the file; absent sentences last.
        unchanged: How many sentences came back as they are.
        notices: Of the file.
    """

    proposals: tuple[Proposal, ...]
    remarks: tuple[Remark, ...]
    unchanged: int
    notices: tuple[Message, ...] = ()
