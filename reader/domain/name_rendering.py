"""How a translation renders a name, and whether that is the glossary's name.

Why it exists: the reviewer sees "Root ≠ Rutte" on the card, in the list of names and in the JSON.
The name is looked for in the target first; where it is not, the words that the alignment links to
the Arabic name are what the machine wrote instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from reader.domain.accepted_names import accepted_names, find_name, without_function_words
from reader.domain.alignment import sources_of, targets_of
from reader.domain.glossary import TermKind, TermOccurrence
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit

__all__ = ["Rendering", "rendering", "source_span"]

_ALIGNED: Final = 0.3
"""From this weight on, a link claims a word for another source word."""

_STEM: Final = 4


@dataclass(frozen=True, slots=True)
class Rendering:
    """What stands in the target for one occurrence.

    Attributes:
        text: The target's words without prepositions around them, empty where none is linked.
        spans: Their places in the target, in order.
        agrees: True where it is the glossary's name, or where there is nothing to compare.
    """

    text: str
    spans: tuple[Span, ...]
    agrees: bool


def source_span(occurrence: TermOccurrence, unit: TranslationUnit) -> Span | None:
    """Return where the occurrence stands in the unit's source, or None.

    A unit's source is the segment without white space at its ends, or a corrected text: the same
    words are looked for nearest to the place where they stood.
    """
    form, start = occurrence.form, occurrence.span.start
    if unit.source[start : start + len(form)] == form:
        return Span(start, start + len(form))
    places = []
    at = unit.source.find(form)
    while at >= 0:
        places.append(at)
        at = unit.source.find(form, at + 1)
    if not places:
        return None
    nearest = min(places, key=lambda place: abs(place - start))
    return Span(nearest, nearest + len(form))


def rendering(occurrence: TermOccurrence, unit: TranslationUnit, language: str) -> Rendering:
    """Return how `unit` renders the name in its target, which is in `language`."""
    source = source_span(occurrence, unit)
    if source is None or not unit.target:
        return Rendering("", (), agrees=not unit.target)
    aligned = [span for span, _ in targets_of(unit.alignment, source)]
    name = occurrence.term.name(language)
    if not name:
        return _of(unit, _merged(unit.target, aligned), agrees=True)
    names = accepted_names(name, occurrence.term.kind.value, shortened=_is_short(occurrence))
    places = find_name(unit.target, names, language)
    chosen = _chosen(occurrence, unit, source, (aligned, places))
    if chosen is not None:
        return _of(unit, [chosen], agrees=True)
    words = _merged(unit.target, aligned)
    agrees = occurrence.term.kind is TermKind.TERM and _shares_stem(unit.target, words, names)
    return _of(unit, words, agrees=agrees)


def _is_short(occurrence: TermOccurrence) -> bool:
    return len(occurrence.form.split()) < len(occurrence.term.form.split())


def _chosen(
    occurrence: TermOccurrence,
    unit: TranslationUnit,
    source: Span,
    spans: tuple[list[Span], list[Span]],
) -> Span | None:
    """Return the place of the name that belongs to `source`, or None.

    `spans` are the target's words linked to it, and the places where the name stands.
    """
    aligned, places = spans
    for place in places:
        if any(place.overlaps(span) for span in aligned):
            return place
    if not _is_repeated(occurrence, unit.source, source):  # whatever the links say, it is this one
        return places[0] if places else None
    return next((place for place in places if not _is_claimed(unit, source, place)), None)


def _is_repeated(occurrence: TermOccurrence, text: str, source: Span) -> bool:
    """Tell whether the term stands in `text` elsewhere too."""
    rest = f"{text[: source.start]} {text[source.end :]}"
    return any(form in rest for form in occurrence.term.forms)


def _is_claimed(unit: TranslationUnit, source: Span, place: Span) -> bool:
    return any(
        weight >= _ALIGNED and not span.overlaps(source)
        for span, weight in sources_of(unit.alignment, place)
    )


def _merged(target: str, spans: list[Span]) -> list[Span]:
    """Join neighbours with only white space or a hyphen between; leave function words out."""
    merged: list[Span] = []
    for span in sorted(spans):
        between = target[merged[-1].end : span.start] if merged else "x"
        if merged and (span.start <= merged[-1].end or not between.strip(" \u00a0-")):
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    trimmed = (without_function_words(target, span) for span in merged)
    return [span for span in trimmed if span is not None]


def _shares_stem(target: str, spans: list[Span], names: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether an inflected form of a term stands there: "delegations" for "delegation"."""
    written = [word for span in spans for word in span.of(target).casefold().split()]
    stems = {word[:_STEM].rstrip("y") for name in names for word in name if len(word) >= _STEM}
    return any(word.startswith(stem) for stem in stems for word in written)


def _of(unit: TranslationUnit, spans: list[Span], *, agrees: bool) -> Rendering:
    text = " … ".join(span.of(unit.target) for span in spans)
    return Rendering(text, tuple(spans), agrees)
