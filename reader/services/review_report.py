"""How far a review is and what it changed: progress, time, edits, and what they say of the draft.

Why it exists: a translator is paid by words and hours, and wants to know whether a machine's draft
saves any. Everything is counted from units as they are kept, so that the same article gives the
same report in the window and in a script; the edit distance is that to the draft each unit carries.

Source: the normalised distance is Levenshtein's over the length of the longer text, as in
post-editing studies (TER without shifts: Snover et al. 2006).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from reader.domain.alignment import targets_of
from reader.domain.article import Article, ArticleId, SegmentId
from reader.domain.glossary import TermOccurrence
from reader.domain.name_rendering import source_span
from reader.domain.review import draft_of
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.domain.word_differences import Carrier, DifferenceKind, word_differences
from reader.domain.words import word_count, words
from reader.services.review_filter import ReviewFilter, matches, translatable

__all__ = [
    "ActiveTime",
    "Count",
    "EditDistance",
    "ReviewProgress",
    "ReviewReport",
    "TermChange",
    "progress_of",
    "report_of",
    "terms_changed",
    "words_of",
]

AWAY_SECONDS: Final = 60.0
"""A longer pause between two signs of life counts as having been away."""

EditDistance = Callable[[Sequence[Hashable], Sequence[Hashable]], int]
"""Returns Levenshtein's distance of two sequences."""

Units = Mapping[SegmentId, TranslationUnit]
Occurrences = Mapping[SegmentId, Sequence[TermOccurrence]]
_NO_TERMS: Final[Occurrences] = {}
_CONFIRMED: Final = (UnitState.CONFIRMED, UnitState.LOCKED)


@dataclass(frozen=True, slots=True)
class ActiveTime:
    """The seconds that a person worked, counted from signs of life.

    Attributes:
        seconds: Counted so far.
        at: The last sign of life, on a clock that never goes back; None before the first.
    """

    seconds: float = 0.0
    at: float | None = None

    def touched(self, now: float) -> ActiveTime:
        """Return the time after a key or a click; a pause of more than a minute is not counted."""
        pause = 0.0 if self.at is None else now - self.at
        return ActiveTime(self.seconds + (pause if 0 < pause <= AWAY_SECONDS else 0.0), now)

    def taken(self) -> tuple[ActiveTime, float]:
        """Return the time begun anew, and the seconds to keep."""
        return replace(self, seconds=0.0), self.seconds


class Count(NamedTuple):
    """Sentences, and the words of their source."""

    sentences: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How far a review is.

    Attributes:
        total: Everything that is translated.
        confirmed: Confirmed and locked.
        states: By state; a sentence without a unit is missing. States that no sentence is in are
            absent.
    """

    total: Count = field(default_factory=Count)
    confirmed: Count = field(default_factory=Count)
    states: Mapping[UnitState, Count] = field(default_factory=dict)

    @property
    def share(self) -> float:
        """Return the confirmed share of the words, from 0 to 1."""
        return self.confirmed.words / self.total.words if self.total.words else 0.0


class TermChange(NamedTuple):
    """A term that the person rendered otherwise than the draft; `after` is empty where it went."""

    segment_id: SegmentId
    form: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """One page about a review.

    Attributes:
        article_id, title: Of the article.
        source_language, target_language: BCP 47.
        progress: How far it is.
        seconds: Time spent.
        edited: Sentences whose target differs from the draft.
        from_memory: Sentences that came from the person's own memory.
        rejected, offered, commented: Sentences that are so.
        letters, words: Edits that lead from the drafts to the targets, insertions, deletions and
            replacements, in code points and in words.
        letters_share, words_share: The same, over the length of the longer texts, from 0 to 1.
        terms: Terms rendered otherwise than in the draft.
        doubts: Doubts left; None where nobody counted them.
        people: Names of those who worked on it, sorted.
        last_at: The last step; UTC, ISO 8601, seconds; empty where there is none.
    """

    article_id: ArticleId
    title: str
    source_language: str
    target_language: str
    progress: ReviewProgress
    seconds: float = 0.0
    edited: int = 0
    from_memory: int = 0
    rejected: int = 0
    offered: int = 0
    commented: int = 0
    letters: int = 0
    words: int = 0
    letters_share: float = 0.0
    words_share: float = 0.0
    terms: tuple[TermChange, ...] = ()
    doubts: int | None = None
    people: tuple[str, ...] = ()
    last_at: str = ""


def words_of(article: Article) -> dict[SegmentId, int]:
    """Return how many words each translated sentence has, in reading order."""
    texts = {one.block_id: one.text for one in article.blocks}
    spans = {one.segment_id: (one.block_id, one.span) for one in article.segments}
    return {
        one: word_count(spans[one][1].of(texts[spans[one][0]])) for one in translatable(article)
    }


def progress_of(
    article: Article, units: Units, counted: Mapping[SegmentId, int] | None = None
) -> ReviewProgress:
    """Return how far the review of a translation is.

    Args:
        article: As it is cut now.
        units: What is there.
        counted: What `words_of` says of the article, for one who asks after every step.
    """
    counts = words_of(article) if counted is None else counted
    sentences: Counter[UnitState] = Counter()
    word_counts: Counter[UnitState] = Counter()
    for segment_id, count in counts.items():
        unit = units.get(segment_id)
        state = UnitState.MISSING if unit is None else unit.state
        sentences[state] += 1
        word_counts[state] += count
    return ReviewProgress(
        Count(sentences.total(), word_counts.total()),
        Count(
            sum(sentences[state] for state in _CONFIRMED),
            sum(word_counts[state] for state in _CONFIRMED),
        ),
        {
            state: Count(sentences[state], word_counts[state])
            for state in UnitState
            if sentences[state]
        },
    )


def report_of(
    article: Article,
    language: str,
    units: Units,
    distance: EditDistance,
    *,
    seconds: float = 0.0,
    occurrences: Occurrences = _NO_TERMS,
    commented: Collection[SegmentId] = (),
    doubts: int | None = None,
) -> ReviewReport:
    """Return the report of one translation.

    Args:
        article: As it is cut now.
        language: Of the translation.
        units: In it.
        distance: Levenshtein's.
        seconds: Time spent.
        occurrences: The terms of the sentences.
        commented: Sentences that have a comment.
        doubts: How many are left.
    """
    order = translatable(article)
    there = [units[one] for one in order if one in units]
    edited = [one for one in there if matches(ReviewFilter.EDITED, one)]
    letters, words_apart = _distances(there, distance)
    origins = [one.origin for one in there if one.is_persons and one.origin is not None]
    return ReviewReport(
        article.article_id,
        article.title,
        article.language,
        language,
        progress_of(article, units),
        seconds,
        len(edited),
        sum(one.from_memory for one in origins),
        sum(one.state is UnitState.REJECTED for one in there),
        sum(one.offer is not None for one in there),
        sum(one in commented for one in order),
        letters.edits,
        words_apart.edits,
        letters.share,
        words_apart.share,
        _all_terms(edited, occurrences),
        doubts,
        tuple(sorted({one.by for one in origins if one.by})),
        max((one.made_at for one in origins), default=""),
    )


def _all_terms(
    units: Sequence[TranslationUnit], occurrences: Occurrences
) -> tuple[TermChange, ...]:
    found = (terms_changed(one, occurrences.get(one.segment_id, ())) for one in units)
    return tuple(change for changes in found for change in changes)


def _distances(
    units: Sequence[TranslationUnit], distance: EditDistance
) -> tuple[_Distances, _Distances]:
    """Return how far the targets are from their drafts, in letters and in words."""
    letters, words_apart = _Distances(), _Distances()
    for unit in units:
        draft = draft_of(unit)
        if draft is None:
            continue
        if draft.target == unit.target:
            letters.length += len(unit.target)
            words_apart.length += word_count(unit.target)
        else:
            letters.add(distance, draft.target, unit.target)
            words_apart.add(distance, _words(draft.target), _words(unit.target))
    return letters, words_apart


@dataclass(slots=True)
class _Distances:
    """A sum of distances, and of the lengths that they are shares of."""

    edits: int = 0
    length: int = 0

    def add(
        self, distance: EditDistance, before: Sequence[Hashable], after: Sequence[Hashable]
    ) -> None:
        """Add the distance of two texts."""
        self.edits += distance(before, after)
        self.length += max(len(before), len(after))

    @property
    def share(self) -> float:
        """Return edits over length."""
        return self.edits / self.length if self.length else 0.0


def _words(text: str) -> list[str]:
    return [one.of(text) for one in words(text)]


def terms_changed(
    unit: TranslationUnit, occurrences: Sequence[TermOccurrence]
) -> tuple[TermChange, ...]:
    """Return the terms of a person's unit that its draft rendered with other words.

    What stands for a term in the draft is known by its word links; words that the person kept are
    the same rendering.
    """
    draft = draft_of(unit)
    if draft is None or draft.target == unit.target:
        return ()
    carrier = Carrier.between(draft.target, unit.target)
    changes: list[TermChange] = []
    for one in occurrences:
        place = source_span(one, unit)
        spans = [] if place is None else [span for span, _ in targets_of(draft.alignment, place)]
        if not spans or all(carrier.span(span) is not None for span in spans):
            continue
        before = " ".join(span.of(draft.target) for span in spans)
        after = _put_for(draft.target, unit.target, spans)
        changes.append(TermChange(unit.segment_id, one.form, before, after))
    return tuple(changes)


def _put_for(draft: str, target: str, spans: Sequence[Span]) -> str:
    """Return what stands in `target` where the draft had `spans`: the words kept and put in."""
    parts: list[str] = []
    was_hit = False
    for kind, old, new in word_differences(draft, target):
        if kind is DifferenceKind.ADDED:
            parts += [new.of(target)] if was_hit else []
        elif kind is DifferenceKind.KEPT:
            parts += [one.of(target) for one in _shared(old, new, spans)]
        was_hit = kind is DifferenceKind.REMOVED and any(old.overlaps(one) for one in spans)
    return " ".join(" ".join(parts).split())


def _shared(old: Span, new: Span, spans: Sequence[Span]) -> list[Span]:
    shift = new.start - old.start
    cut = (Span(max(old.start, one.start), min(old.end, one.end)) for one in spans)
    return [one.shifted(shift) for one in cut if one.length > 0]
