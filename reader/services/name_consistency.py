"""The names of an article by kind: how often each stands there, and how it was rendered.

Why it exists: one name rendered in several ways (Rutte, Ruti, Root) is the fault that a reviewer
wants to see at a glance and mend everywhere at once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.accepted_names import best_form, name_words
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.name_rendering import Rendering, rendering
from reader.domain.translation import TranslationUnit

__all__ = ["NamePlace", "NameUse", "RenderedAs", "name_uses"]


@dataclass(frozen=True, slots=True)
class NamePlace:
    """One occurrence, with its rendering where the segment is translated."""

    segment_id: SegmentId
    occurrence: TermOccurrence
    rendering: Rendering | None


@dataclass(frozen=True, slots=True)
class RenderedAs:
    """One way in which a name was rendered.

    Attributes:
        text: As it stands in the target most often, without article and genitive; empty where no
            word of the target is linked to the name.
        count: How often.
        agrees: Whether it is the glossary's name.
        segments: Where, in reading order, a segment once for each time.
    """

    text: str
    count: int
    agrees: bool
    segments: tuple[SegmentId, ...]


@dataclass(frozen=True, slots=True)
class NameUse:
    """One term over the article.

    Attributes:
        term: The term.
        places: Its occurrences in reading order.
        renderings: How it was rendered: the glossary's name first, then the most frequent.
        forms: How it is written in the article, without what is attached, the most frequent first.
    """

    term: GlossaryTerm
    places: tuple[NamePlace, ...]
    renderings: tuple[RenderedAs, ...]
    forms: tuple[str, ...]

    @property
    def count(self) -> int:
        """Return how often the term stands in the article."""
        return len(self.places)

    @property
    def certain(self) -> bool:
        """Tell whether the glossary has it; False for a guess."""
        return self.places[0].occurrence.certain

    @property
    def is_consistent(self) -> bool:
        """Tell whether every rendering is the glossary's name, or the same one of a guess."""
        if not self.certain:
            return len(self.renderings) <= 1
        return all(one.agrees for one in self.renderings)

    @property
    def differing(self) -> tuple[NamePlace, ...]:
        """Return the places that "use this name everywhere" would mend."""
        return tuple(
            place
            for place in self.places
            if place.rendering is not None and not place.rendering.agrees
        )


def name_uses(
    occurrences: Mapping[SegmentId, Sequence[TermOccurrence]],
    units: Mapping[SegmentId, TranslationUnit],
    language: str,
) -> dict[TermKind, tuple[NameUse, ...]]:
    """Group the occurrences of an article by kind and term.

    Args:
        occurrences: By segment, in reading order.
        units: What is translated so far, into `language`.
        language: Language of the targets.

    Returns:
        An entry for every kind; terms in the order of their first occurrence.
    """
    places: dict[str, list[NamePlace]] = {}
    for segment_id, found in occurrences.items():
        unit = units.get(segment_id)
        for one in found:
            rendered = None if unit is None or not unit.target else rendering(one, unit, language)
            place = NamePlace(segment_id, one, rendered)
            places.setdefault(one.term.term_id, []).append(place)
    uses = [_use(group) for group in places.values()]
    return {kind: tuple(use for use in uses if use.term.kind is kind) for kind in TermKind}


def _use(places: Sequence[NamePlace]) -> NameUse:
    forms = Counter(place.occurrence.bare_form for place in places)
    return NameUse(
        places[0].occurrence.term,
        tuple(places),
        _renderings(places),
        tuple(form for form, _ in forms.most_common()),
    )


def _renderings(places: Iterable[NamePlace]) -> tuple[RenderedAs, ...]:
    groups: dict[tuple[bool, tuple[str, ...]], list[NamePlace]] = {}
    for place in places:
        if place.rendering is not None:
            words = tuple(word.text for word in name_words(place.rendering.text))
            groups.setdefault((place.rendering.agrees, words), []).append(place)
    made = [_rendered_as(agrees, group) for (agrees, _), group in groups.items()]
    return tuple(sorted(made, key=lambda one: (not one.agrees, -one.count)))


def _rendered_as(agrees: bool, group: Sequence[NamePlace]) -> RenderedAs:  # noqa: FBT001
    texts = Counter(best_form(place.rendering.text) for place in group if place.rendering)
    return RenderedAs(
        texts.most_common(1)[0][0],
        len(group),
        agrees,
        tuple(place.segment_id for place in group),
    )
