"""Doubts that only the whole article shows: one name in several spellings, signs of a machine.

Why it exists: a name that is روت here and روتي there, or Goren here and Gorin there, is right in
each sentence by itself. A space before one comma is a slip, before every comma it is a machine's
hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.arabic import folded
from reader.domain.article import SegmentId
from reader.domain.check_source import signs_of_a_machine
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.name_rendering import source_span
from reader.domain.name_sound import spelling_likeness
from reader.domain.probable_names import spelling_skeleton
from reader.domain.span import Span
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit
from reader.services.name_consistency import NameUse, RenderedAs, name_uses

__all__ = ["Occurrences", "article_doubts"]

Occurrences = Mapping[SegmentId, Sequence[TermOccurrence]]
"""The names and terms of an article by segment, guesses too, in reading order."""

_LATIN_NAME: Final = re.compile(
    r"(?<![\w(«“\"'’-])(?<![A-Za-z] )[A-Z][a-z]{3,}(?![\w’'-])(?! [A-Za-z])"
)
"""One capitalised word with no other beside it, in no brackets or quotation marks."""
_LEAST_COMMAS: Final = 3
_MOST_OF_THEM: Final = 0.6
_ALIKE: Final = 0.5
_LEAST_LETTERS: Final = 3
_LEAST_OF_A_NAME: Final = 4


def article_doubts(
    units: Sequence[TranslationUnit], language: str, occurrences: Occurrences
) -> dict[SegmentId, list[Doubt]]:
    """Return the doubts of an article by segment; only segments that have some.

    Args:
        units: In reading order.
        language: BCP 47 subtag of the targets.
        occurrences: What stands in their sources.
    """
    found: dict[SegmentId, list[Doubt]] = {}
    for segment_id, doubt in (
        *_machine_made(units),
        *_spellings(units, occurrences),
        *_in_latin(units, occurrences),
        *_renderings(units, language, occurrences),
    ):
        found.setdefault(segment_id, []).append(doubt)
    return found


def _machine_made(units: Sequence[TranslationUnit]) -> Iterator[tuple[SegmentId, Doubt]]:
    """Yield one doubt, at the first sign, where most commas have a space before them."""
    first: tuple[SegmentId, Span] | None = None
    spaced = commas = 0
    for unit in units:
        spaces, all_of_them = signs_of_a_machine(unit.source)
        spaced += len(spaces)
        commas += all_of_them
        if spaces and first is None:
            first = unit.segment_id, spaces[0]
    if first is None or spaced < _LEAST_COMMAS or spaced < _MOST_OF_THEM * commas:
        return
    why = message(
        QT_TRANSLATE_NOOP(
            "Doubt",
            "{count} of {all} commas of the article have a space before them, as machines write: "
            "the Arabic may be a translation itself.",
        ),
        count=spaced,
        all=commas,
    )
    yield first[0], Doubt(DoubtKind.MACHINE_MADE, DoubtSide.SOURCE, first[1], why)


def _in_latin(
    units: Sequence[TranslationUnit], occurrences: Occurrences
) -> Iterator[tuple[SegmentId, Doubt]]:
    """Yield a doubt for each Latin name of a person whom the article also names in Arabic."""
    people = {
        word.casefold(): one.bare_form
        for found in occurrences.values()
        for one in found
        if one.term.kind is TermKind.PERSON
        for _, name in one.term.names
        for word in name.split()
        if len(word) >= _LEAST_OF_A_NAME
    }
    for unit in units if people else ():
        for match in _LATIN_NAME.finditer(unit.source):
            arabic = people.get(match[0].casefold())
            if arabic is not None:
                yield unit.segment_id, _left_in_latin(Span(*match.span()), match[0], arabic)


def _left_in_latin(span: Span, text: str, arabic: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP(
            "Doubt", "“{text}” was left in Latin letters; elsewhere in this article it is {form}."
        ),
        text=text,
        form=arabic,
    )
    return Doubt(DoubtKind.LATIN_WORD, DoubtSide.SOURCE, span, why)


@dataclass(frozen=True, slots=True)
class _Spelling:
    """The last word of a person's name as it is written at one place."""

    segment_id: SegmentId
    written: str
    span: Span


def _spellings(
    units: Sequence[TranslationUnit], occurrences: Occurrences
) -> Iterator[tuple[SegmentId, Doubt]]:
    """Yield a doubt for each place where a person's name is spelt otherwise than mostly."""
    for group in _groups(units, occurrences):
        counts = Counter(folded(spelling.written) for spelling in group)
        usual, _ = counts.most_common(1)[0]
        shown = next(one.written for one in group if folded(one.written) == usual)
        for spelling in group:
            if folded(spelling.written) != usual:
                yield spelling.segment_id, _spelt_otherwise(spelling, shown)


def _groups(
    units: Sequence[TranslationUnit], occurrences: Occurrences
) -> Iterable[list[_Spelling]]:
    """Return the places of each person's name, those with the same consonants together."""
    groups: dict[tuple[str, str], list[_Spelling]] = {}
    for unit in units:
        for one in occurrences.get(unit.segment_id, ()):
            spelling = _spelling(one, unit)
            if spelling is not None:
                key = (one.term.term_id, spelling_skeleton(spelling.written))
                groups.setdefault(key, []).append(spelling)
    return groups.values()


def _spelling(one: TermOccurrence, unit: TranslationUnit) -> _Spelling | None:
    place = source_span(one, unit) if one.term.kind is TermKind.PERSON else None
    words = one.bare_form.split()
    if place is None or len(words[-1]) < _LEAST_LETTERS:
        return None
    return _Spelling(unit.segment_id, words[-1], Span(place.end - len(words[-1]), place.end))


def _spelt_otherwise(one: _Spelling, usual: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” is spelt “{usual}” elsewhere in this article."),
        text=one.written,
        usual=usual,
    )
    return Doubt(DoubtKind.NAME_SPELLING, DoubtSide.SOURCE, one.span, why)


def _renderings(
    units: Sequence[TranslationUnit], language: str, occurrences: Occurrences
) -> Iterator[tuple[SegmentId, Doubt]]:
    """Yield a doubt for each place where a name without a glossary name is rendered otherwise."""
    by_id = {unit.segment_id: unit for unit in units}
    asked = {
        segment_id: [one for one in found if not one.certain or not one.term.name(language)]
        for segment_id, found in occurrences.items()
    }
    uses = name_uses(asked, by_id, language)
    for use in (one for kind in TermKind if kind is not TermKind.TERM for one in uses[kind]):
        for usual, other in _variants(use.renderings):
            yield from _rendered_otherwise(use, usual, other)


def _variants(renderings: Sequence[RenderedAs]) -> Iterable[tuple[RenderedAs, RenderedAs]]:
    """Yield the most frequent rendering with each that is nearly the same and not part of it."""
    named = [one for one in renderings if one.text[:1].isupper()]
    if not named:
        return
    usual = max(named, key=lambda one: one.count)
    for other in named:
        if other is not usual and _is_misspelt(usual.text, other.text):
            yield usual, other


def _is_misspelt(usual: str, other: str) -> bool:
    one, two = usual.rsplit(maxsplit=1)[-1], other.rsplit(maxsplit=1)[-1]
    return (
        one != two
        and two not in usual
        and one not in other
        and (_ALIKE <= spelling_likeness(one, two) < 1)
    )


def _rendered_otherwise(
    use: NameUse, usual: RenderedAs, other: RenderedAs
) -> Iterator[tuple[SegmentId, Doubt]]:
    for place in use.places:
        rendered = place.rendering
        if rendered is None or not rendered.spans or other.text not in rendered.text:
            continue
        why = message(
            QT_TRANSLATE_NOOP(
                "Doubt", "“{text}” stands here; elsewhere in this article it is “{expected}”."
            ),
            text=other.text,
            expected=usual.text,
        )
        span = rendered.spans[-1]
        yield place.segment_id, Doubt(DoubtKind.NAME, DoubtSide.TARGET, span, why)
