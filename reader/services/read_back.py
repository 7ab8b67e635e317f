"""What a corrected file would change in an article: proposals, and what can't be taken.

Why it exists: a colleague or a customer's tool gives a file back. Its sentences are found by their
ids, however the rows were moved, and where ids were lost by the source; each is held against what
stands in the article now. Nothing is applied by itself, and nothing is passed over in silence: a
changed source, an unknown or missing row, a locked sentence, an emptied target and codes that an
article can't hold are all reported.

A file that knows what was sent (DOCX) tells a sentence that nobody touched from one that was edited
here meanwhile; without that, what differs from the article is proposed.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from reader.domain.article import Article, SegmentId
from reader.domain.article_text import source_text
from reader.domain.exchange_text import exchange_line, same_text, text_digest
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.note_places import passage_of
from reader.domain.notes import Note, NoteId, NoteKind, PassageScope
from reader.domain.translation import UnitState
from reader.services.export_article import CONFIRMED, Comment, Delivery, ExportChoice, ExportFormat
from reader.services.export_bilingual import Bilingual
from reader.services.returned_values import (
    Proposal,
    ReadBack,
    Remark,
    RemarkKind,
    ReturnedFile,
    ReturnedUnit,
)

__all__ = ["read_back", "review_notes"]

NO_SEGMENT: Final = SegmentId("")
_WHITE_SPACE: Final = re.compile("[ \t\r\n\u2028]+")
"""What a tool may have put in by indenting or wrapping; a no-break space is the writer's own."""


_WHY: Final = {
    RemarkKind.SOURCE_CHANGED: message(
        QT_TRANSLATE_NOOP("ReadBack", "The source was changed in the file; it is not taken.")
    ),
    RemarkKind.UNKNOWN: message(
        QT_TRANSLATE_NOOP("ReadBack", "This row belongs to no sentence of the article.")
    ),
    RemarkKind.ABSENT: message(
        QT_TRANSLATE_NOOP("ReadBack", "The file has no row for this sentence any more.")
    ),
    RemarkKind.TWICE: message(
        QT_TRANSLATE_NOOP("ReadBack", "The file has this sentence twice; only the first counts.")
    ),
    RemarkKind.LOCKED: message(
        QT_TRANSLATE_NOOP("ReadBack", "The sentence is locked; unlock it to take the change.")
    ),
    RemarkKind.EMPTIED: message(
        QT_TRANSLATE_NOOP("ReadBack", "The translation was emptied in the file; it is kept here.")
    ),
    RemarkKind.CODES: message(
        QT_TRANSLATE_NOOP(
            "ReadBack", "Its codes for formatting have no place in an article and are left out."
        )
    ),
}


_NOTHING_FOUND: Final = message(
    QT_TRANSLATE_NOOP("ReadBack", "No row of the file belongs to this article.")
)


def read_back(
    returned: ReturnedFile,
    bilingual: Bilingual,
    comments: Mapping[SegmentId, Sequence[Comment]],
) -> ReadBack:
    """Hold a corrected file against an article as it is now.

    Args:
        returned: The file.
        bilingual: The article and its translation.
        comments: Those that the article has, by sentence; they are not proposed again.
    """
    reading = _Reading(bilingual, comments)
    for unit, segment in zip(returned.units, reading.matched(returned.units), strict=True):
        reading.take(unit, segment)
    reading.note_absent()
    notices = returned.notices if reading.met else (*returned.notices, _NOTHING_FOUND)
    return ReadBack(tuple(reading.proposals), tuple(reading.remarks), reading.unchanged, notices)


class _Reading:
    """One file being held against one article."""

    def __init__(
        self, bilingual: Bilingual, comments: Mapping[SegmentId, Sequence[Comment]]
    ) -> None:
        delivery = Delivery(bilingual, ExportChoice(ExportFormat.JSON))
        self._sources = {
            one.sentence.segment.segment_id: one.sentence.source for one in delivery.sentences
        }
        self._units = bilingual.units
        self._comments = comments
        self.met: set[SegmentId] = set()
        self.proposals: list[Proposal] = []
        self.remarks: list[Remark] = []
        self.unchanged = 0

    def matched(self, units: Sequence[ReturnedUnit]) -> list[SegmentId]:
        """Return the sentence of each unit, by its id or else by its source; empty for none."""
        known = {unit.segment_id for unit in units} & self._sources.keys()
        left: defaultdict[str, deque[SegmentId]] = defaultdict(deque)
        for segment, source in self._sources.items():
            if segment not in known:
                left[text_digest(source)].append(segment)
        found = []
        for unit in units:
            same = left[text_digest(unit.source)]
            if unit.segment_id in known:
                found.append(unit.segment_id)
            else:
                found.append(same.popleft() if same else NO_SEGMENT)
        return found

    def take(self, unit: ReturnedUnit, segment: SegmentId) -> None:
        """Look at one unit of the file."""
        if segment == NO_SEGMENT or segment in self.met:
            kind = RemarkKind.TWICE if segment else RemarkKind.UNKNOWN
            self._remark(kind, segment, unit, unit.source or unit.target or "")
            return
        self.met.add(segment)
        if not same_text(unit.source, self._sources[segment]):
            self._remark(RemarkKind.SOURCE_CHANGED, segment, unit, unit.source)
        if unit.codes:
            self._remark(RemarkKind.CODES, segment, unit, unit.target or "")
        proposal = self._proposal(unit, segment)
        if proposal.changes_unit and proposal.old_state is UnitState.LOCKED:
            self._remark(RemarkKind.LOCKED, segment, unit, proposal.new)
            proposal = replace(proposal, new=proposal.old, state=UnitState.LOCKED)
        if proposal.changes_unit or proposal.comments:
            self.proposals.append(proposal)
        else:
            self.unchanged += 1

    def note_absent(self) -> None:
        """Report the sentences that the file has no row for."""
        for segment, source in self._sources.items():
            if segment not in self.met:
                why = _WHY[RemarkKind.ABSENT]
                self.remarks.append(Remark(RemarkKind.ABSENT, segment, 0, why, source))

    def _proposal(self, unit: ReturnedUnit, segment: SegmentId) -> Proposal:
        now = self._units.get(segment)
        old, old_state = (now.target, now.state) if now is not None else ("", UnitState.MISSING)
        new = self._text(unit, segment, old)
        return Proposal(
            segment,
            unit.place,
            old,
            new,
            old_state,
            _state(unit, old_state, changed=new != old) if new else old_state,
            unit.by,
            unit.changed_at,
            self._new_comments(unit, segment),
        )

    def _text(self, unit: ReturnedUnit, segment: SegmentId, old: str) -> str:
        """Return the target that is proposed; the one there is where the file changed nothing."""
        target = unit.target or ""
        if same_text(target, old):
            return old
        if unit.sent is not None and unit.sent.digest == text_digest(target):
            return old  # nobody touched it there; it was edited here meanwhile
        if not target.strip():
            if unit.target is not None or unit.sent is not None:
                self._remark(RemarkKind.EMPTIED, segment, unit, "")
            return old
        return exchange_line(_WHITE_SPACE.sub(" ", target))

    def _new_comments(self, unit: ReturnedUnit, segment: SegmentId) -> tuple[Comment, ...]:
        there = self._comments.get(segment, ())
        known = {text_digest(one.text) for one in there}
        known |= {text_digest(f"{one.by}: {one.text}") for one in there}  # as a table has it
        return tuple(one for one in unit.comments if text_digest(one.text) not in known)

    def _remark(self, kind: RemarkKind, segment: SegmentId, unit: ReturnedUnit, text: str) -> None:
        self.remarks.append(Remark(kind, segment, unit.place, _WHY[kind], text))


def _state(unit: ReturnedUnit, old: UnitState, *, changed: bool) -> UnitState:
    """Return the state that is proposed.

    Tools set "translated" by themselves, so only what a person must have meant counts: confirmed
    or rejected. A changed text is an edited one at least.
    """
    said = unit.state
    if said is not None and unit.sent is not None and said is unit.sent.state:
        said = None  # as it was sent
    if said in CONFIRMED:
        return old if old in CONFIRMED and not changed else UnitState.CONFIRMED
    if changed:
        return UnitState.EDITED
    return UnitState.REJECTED if said is UnitState.REJECTED else old


def review_notes(
    proposals: Iterable[Proposal], article: Article, new_id: Callable[[], str]
) -> Iterator[Note]:
    """Yield the new comments as notes of kind "review" at their sentences."""
    text = source_text(article)
    for one in proposals:
        span = text.span_of(one.segment_id)
        if span is None:
            continue
        for said in one.comments:
            yield Note(
                NoteId(new_id()),
                article.article_id,
                passage_of(text, PassageScope.SENTENCE, span),
                said.text,
                NoteKind.REVIEW,
            )
