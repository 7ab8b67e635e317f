"""Look through a translation for what is probably wrong.

Why it exists: a translator trusts no number or name unseen. Each unit is checked by itself, also
one that a person edits, then the article as a whole; what the machine doubted while it translated
is kept where nothing new says the same.

Safe from any thread, but it takes 1 to 4 ms a sentence: not for the GUI thread.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.check_length import check_length
from reader.domain.check_names import check_names
from reader.domain.check_negation import check_negation
from reader.domain.check_numbers import check_numbers
from reader.domain.check_punctuation import check_punctuation
from reader.domain.check_repeats import check_repeats
from reader.domain.check_score import check_score
from reader.domain.check_source import check_source
from reader.domain.check_units import check_units
from reader.domain.check_untranslated import check_untranslated
from reader.domain.glossary import TermOccurrence
from reader.domain.protected import ProtectedKind, find_protected
from reader.domain.target_names import TargetNames
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit, UnitState
from reader.services.article_doubts import Occurrences, article_doubts
from reader.services.cancel import CancelToken
from reader.services.doubts import doubts_about
from reader.services.look_up_terms import LookUpTerms

__all__ = ["CheckTranslation", "SegmentDoubts"]

BREATH_EVERY: Final = 2
"""Segments, some 4 ms of work, after which other threads run (as in `look_up_terms`)."""
BREATH_SECONDS: Final = 0.0005
MOST_OF_A_KIND: Final = 50
"""Marks of one check on one sentence; more help nobody, and each is held against the others."""

_CHECKS: Final[tuple[Callable[[str, str, str], tuple[Doubt, ...]], ...]] = (
    check_numbers,
    check_units,
    check_negation,
    check_untranslated,
    check_repeats,
    check_punctuation,
    check_length,
)
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_LETTER: Final = re.compile(r"[^\d\s.,:/–-]")
_UNMADE: Final = frozenset({UnitState.FAILED, UnitState.MISSING})
_FIGURES: Final = frozenset(
    {DoubtKind.NUMBER, DoubtKind.DATE, DoubtKind.PERCENTAGE, DoubtKind.CURRENCY}
)
_JUDGED_ELSEWHERE: Final = frozenset(
    {ProtectedKind.NUMBER, ProtectedKind.NAME, ProtectedKind.FOREIGN, ProtectedKind.SYMBOL}
)
_SAME: Final[Mapping[DoubtKind, frozenset[DoubtKind]]] = {
    DoubtKind.PROTECTED_SPAN: _FIGURES
    | {DoubtKind.PROTECTED_SPAN, DoubtKind.UNTRANSLATED, DoubtKind.NAME},
    DoubtKind.NAME: frozenset({DoubtKind.NAME}),
}
"""Which kinds say the same as one that was made while translating, at the same words."""


@dataclass(frozen=True, slots=True)
class SegmentDoubts:
    """The doubts about one segment: those about the source first, each side in its order."""

    segment_id: SegmentId
    doubts: tuple[Doubt, ...]


class CheckTranslation:
    """The use case; one for the program."""

    def __init__(self, terms: LookUpTerms | None = None) -> None:
        """Keep the glossary; without one, names are not held against each other."""
        self._terms = terms
        self._names: dict[str, tuple[int, TargetNames]] = {}
        self._known: dict[SegmentId, tuple[object, tuple[Doubt, ...]]] = {}

    def article(
        self,
        units: Sequence[TranslationUnit],
        language: str,
        occurrences: Occurrences,
        cancel: CancelToken,
    ) -> Iterator[SegmentDoubts]:
        """Yield what is doubted of each unit, in order; also an empty tuple.

        Units that were looked at before, with the same names, are not looked at again.

        Args:
            units: Of one article in reading order, whatever their states.
            language: BCP 47 subtag of the targets.
            occurrences: Names and terms of the sources, guesses too, by segment.
            cancel: Checked between segments.

        Raises:
            Cancelled: Between two segments.
        """
        whole = self.whole(units, language, occurrences)
        revision = self._terms.current_revision() if self._terms is not None else 0
        looked_at = 0
        for unit in units:
            cancel.check()
            names = tuple(occurrences.get(unit.segment_id, ()))
            others = tuple(whole.get(unit.segment_id, ()))
            given = (unit, language, names, others, revision)
            before = self._known.get(unit.segment_id)
            if before is None or before[0] != given:
                looked_at += 1
                if looked_at % BREATH_EVERY == 0:
                    time.sleep(BREATH_SECONDS)
                before = given, self.segment(unit, language, names, others)
                self._known[unit.segment_id] = before
            yield SegmentDoubts(unit.segment_id, before[1])
        here = {unit.segment_id for unit in units}
        self._known = {one: found for one, found in self._known.items() if one in here}

    def whole(
        self, units: Sequence[TranslationUnit], language: str, occurrences: Occurrences
    ) -> Mapping[SegmentId, Sequence[Doubt]]:
        """Return what only the whole article shows, by segment."""
        return article_doubts(units, language, occurrences)

    def segment(
        self,
        unit: TranslationUnit,
        language: str,
        occurrences: Sequence[TermOccurrence],
        whole: Sequence[Doubt] = (),
    ) -> tuple[Doubt, ...]:
        """Return what is doubted of one unit, as after an edit.

        Args:
            unit: As it is now.
            language: BCP 47 subtag of its target.
            occurrences: Names and terms in its source.
            whole: What the article as a whole shows of it; spans past the end are left out.
        """
        fresh = [*whole, *check_source(unit.source)[:MOST_OF_A_KIND]]
        if unit.target and unit.state not in _UNMADE and _ARABIC.search(unit.source):
            fresh += check_names(unit, occurrences, language, self._target_names(language))
            for check in _CHECKS:
                fresh += check(unit.source, unit.target, language)[:MOST_OF_A_KIND]
            fresh += check_score(unit, language)
        made = unit.doubts if unit.is_machine_made else _of_an_edited(unit, language)
        kept = [
            one
            for one in made[:MOST_OF_A_KIND]
            if not any(_says_the_same(one, new, unit) for new in fresh)
        ]
        found = [one for one in (*fresh, *kept) if one.span.end <= len(_text(one, unit))]
        return tuple(sorted(dict.fromkeys(found), key=_place))

    def _target_names(self, language: str) -> TargetNames | None:
        if self._terms is None:
            return None
        index = self._terms.index()
        revision, names = self._names.get(language, (-1, None))
        if names is None or revision != index.revision:
            names = TargetNames(index.terms, language)
            self._names[language] = (index.revision, names)
        return names


def _of_an_edited(unit: TranslationUnit, language: str) -> tuple[Doubt, ...]:
    """Return the doubts about addresses, tags and the like of a target that is no draft.

    Of figures and names the checks know more: a person writes "12 %" and EVP for EPP.
    """
    if not unit.target:
        return ()
    judged = [one.span for one in find_protected(unit.source) if one.kind in _JUDGED_ELSEWHERE]
    return tuple(
        one
        for one in doubts_about(unit.source, unit.target, language)
        if one.side is DoubtSide.SOURCE
        and _LETTER.search(one.span.of(unit.source))
        and not any(one.span.overlaps(span) for span in judged)
    )


def _says_the_same(made: Doubt, new: Doubt, unit: TranslationUnit) -> bool:
    """Tell whether a doubt made while translating is said again by a new one."""
    if new.kind not in _SAME.get(made.kind, frozenset()):
        return False
    if made.side is new.side:
        return made.span.overlaps(new.span)
    said = made.span.of(_text(made, unit))
    return any(
        (said and said in value) or (value and value in said) for _, value in new.why.parameters
    )


def _text(doubt: Doubt, unit: TranslationUnit) -> str:
    return unit.source if doubt.side is DoubtSide.SOURCE else unit.target


def _place(doubt: Doubt) -> tuple[str, int, int]:
    return doubt.side.value, doubt.span.start, doubt.span.end
