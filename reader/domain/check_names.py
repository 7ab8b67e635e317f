"""Names in a target that are not those of its source.

Why it exists: "Root" for Rutte, or Biden where the source says Trump, is what a reviewer must see.
A name that the glossary knows and the target lacks is doubted only where something in the target
stands for it that nothing else explains: a translator may say "the president", "the Dutch" or spell
a town otherwise, and none of that is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.accepted_names import accepted_names, is_function_word
from reader.domain.alignment import targets_of
from reader.domain.arabic import Fold, folded
from reader.domain.check_words import arabic_words
from reader.domain.derived_words import is_derived
from reader.domain.glossary import GlossaryTerm, TermKind, TermOccurrence
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.name_rendering import rendering, source_span
from reader.domain.name_sound import plain_letters, sound_likeness
from reader.domain.proclitics import ARTICLE
from reader.domain.span import Span
from reader.domain.target_names import NameInTarget, TargetNames
from reader.domain.translation import Doubt, DoubtKind, DoubtSide, TranslationUnit
from reader.domain.words import word_set

__all__ = ["check_names"]

_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*"
_RUN: Final = re.compile(
    rf"\b{_CAPITAL}(?: (?:(?:van|der|den|de|al|el|bin|of) ){{0,2}}{_CAPITAL})*"
)
_START: Final = re.compile(r"\A[^\w]*|[.!?:…][\"'”’»)]*\s+[\"'“‘«(]*")
_PEOPLE: Final = re.compile(
    r"(?:[a-zë]{3,}(?:ian|ean|ese|ish)s?|[a-zë]{3,}(?:ische?|sche|se|ees|aans?e?))\Z"
)
_NO_NAMES: Final = word_set(
    "i french dutch german greek swiss danish welsh arab arabs arabic muslim muslims christian "
    "jewish islamic african american americans european israeli israelis palestinian iraqi saudi "
    "iraqis emirati qatari kuwaiti omani yemeni pakistani jihadist sunni shia shiite kurdish kurds "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december ramadan president minister prime king "
    "queen prince princess sheikh general secretary chancellor mayor pope dr mr mrs ms sir covid "
    "west east north south western eastern northern southern internet war world union republic "
    "frans duits grieks deens zweeds noors amerikaan amerikanen europeaan europeanen arabier "
    "arabieren moslim moslims joods palestijn palestijnen palestijnse koning koningin god "
    "staten koerden turken fransen duitsers britten russen chinezen russisch chinees turks brits "
    "english spanish russian chinese british turkish polish irish scottish engels engelse wk ek "
    "sixties seventies eighties nineties thirties forties fifties twenties "
    "cup league champions premier liga grand prix euro olympic games"
)
_STEM: Final = 4
_SHORT_STEM: Final = 3
_ALIKE: Final = 0.6
_SURELY: Final = 0.8
_LINKED: Final = 0.2
_SHORTEST_NAME: Final = 3
_MOST_NAMES: Final = 64
"""Names of one sentence that are looked at: each looks through all of the target."""


def check_names(
    unit: TranslationUnit,
    occurrences: Sequence[TermOccurrence],
    language: str,
    target_names: TargetNames | None = None,
) -> tuple[Doubt, ...]:
    """Return a doubt for each name of the glossary in whose place another one stands.

    Args:
        unit: A segment with its target.
        occurrences: The names and terms in its source; guesses are passed over.
        language: BCP 47 subtag of the target.
        target_names: The glossary's names in `language`: another one of them stands out best.
    """
    names = [
        one
        for one in occurrences
        if one.certain and one.term.kind is not TermKind.TERM and one.term.name(language)
    ]
    names = names[:_MOST_NAMES]
    lost = [one for one in names if not rendering(one, unit, language).agrees]
    if not lost:
        return ()
    known = [] if target_names is None else target_names.find(unit.target)
    occurrences = occurrences[:_MOST_NAMES]
    foreign = _foreign(unit, occurrences, language, known)
    taken = [one.span for one in known]
    free = [*foreign, *_unexplained(unit, names, occurrences, language, taken)]
    found: list[Doubt] = []
    for one in lost:
        place = _standing_for(one, unit, free, language)
        if place is not None:
            free.remove(place)
            found.append(_doubt(one, place, unit.target, language))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised words side by side in a target.

    Attributes:
        text: The words.
        span: Where they stand.
        begins: Whether a sentence begins with them.
        kinds: What the glossary knows by this name; empty for one that it does not know.
    """

    text: str
    span: Span
    begins: bool = False
    kinds: frozenset[TermKind] = frozenset()


def _runs(target: str) -> list[_Run]:
    starts = {match.end() for match in _START.finditer(target)}
    found: list[_Run] = []
    for match in _RUN.finditer(target):
        text, start = match[0], match.start()
        begins = start in starts
        first, _, rest = text.partition(" ")
        if begins and rest and (is_function_word(first) or first.casefold() in _NO_NAMES):
            text, start, begins = rest, start + len(first) + 1, False
        found.append(_Run(text, Span(start, match.end()), begins))
    return found


def _foreign(
    unit: TranslationUnit,
    occurrences: Sequence[TermOccurrence],
    language: str,
    known: Sequence[NameInTarget],
) -> list[_Run]:
    """Return those of the glossary's names in the target that the source does not speak of."""
    met = {one.term.term_id for one in occurrences}
    taken = [span for one in occurrences for span in _right_places(one, unit, language)]
    source = folded(unit.source, Fold.NAMES)
    others = _other_words(unit, occurrences)
    return [
        _Run(one.span.of(unit.target), one.span, kinds=frozenset(t.kind for t in one.terms))
        for one in known
        if not any(term.term_id in met or _is_named(term, source) for term in one.terms)
        and not any(_sounds_like(other, one.span.of(unit.target), _SURELY) for other in others)
        and not any(one.span.overlaps(span) for span in taken)
        and not _is_ordinary(one.span.of(unit.target))
    ]


def _is_ordinary(text: str) -> bool:
    """Tell whether a capitalised word of a target may well be no name."""
    return text.casefold() in _NO_NAMES


def _is_named(term: GlossaryTerm, source: str) -> bool:
    """Tell whether a form of `term`, or an adjective made of it, stands in a folded source."""
    return any(_stem_of(form) in source for form in term.forms)


def _stem_of(form: str) -> str:
    """Return an Arabic form without its article and the ending that an adjective replaces."""
    plain = folded(form, Fold.NAMES).removeprefix(ARTICLE)
    bare = plain.rstrip("اةىي")
    return bare if len(bare) >= _SHORTEST_NAME else plain


def _unexplained(
    unit: TranslationUnit,
    names: Sequence[TermOccurrence],
    occurrences: Sequence[TermOccurrence],
    language: str,
    accounted: Sequence[Span],
) -> list[_Run]:
    """Return the runs that no name and no word of the source accounts for."""
    known = [word for one in occurrences for word in _words_of(one, language)]
    places = [one.term.name(language) for one in names if one.term.kind is TermKind.PLACE]
    taken = [span for one in names for span in _right_places(one, unit, language)]
    taken += accounted
    others = _other_words(unit, occurrences)
    return [
        run
        for run in _runs(unit.target)
        if not any(run.span.overlaps(span) for span in taken)
        and not (run.begins and " " not in run.text)
        and not run.text.isupper()
        and not _is_explained(run.text, (known, places, others), language)
    ]


def _words_of(occurrence: TermOccurrence, language: str) -> Iterable[str]:
    return (word for word in re.findall(r"[^\W\d_]+", occurrence.term.name(language)))


def _right_places(one: TermOccurrence, unit: TranslationUnit, language: str) -> tuple[Span, ...]:
    rendered = rendering(one, unit, language)
    return rendered.spans if rendered.agrees else ()


def _other_words(unit: TranslationUnit, occurrences: Sequence[TermOccurrence]) -> list[str]:
    """Return the words of the source that are in no name, as a name may be read from them."""
    spans = [source_span(one, unit) for one in occurrences]
    return [
        folded(word.span.of(unit.source), Fold.NAMES)
        for word in arabic_words(unit.source)
        if word.span.length >= _SHORTEST_NAME
        and not any(span is not None and span.overlaps(word.span) for span in spans)
    ]


def _is_explained(
    text: str, known: tuple[Sequence[str], Sequence[str], Sequence[str]], language: str
) -> bool:
    words, places, others = known
    for word in re.findall(r"[^\W\d_]+", re.sub(r"['’]s\b", "", text)):
        plain = plain_letters(word)
        if plain in _NO_NAMES or _PEOPLE.match(plain):
            return True
        if any(_shares_stem(plain, plain_letters(one)) for one in words):
            return True
        if any(is_derived(word, place, language) for place in places):
            return True
        if any(_sounds_like(other, word) for other in others):
            return True
    return False


def _shares_stem(one: str, other: str) -> bool:
    size = min(_STEM, len(one), len(other))
    return size >= _SHORT_STEM and one[:size] == other[:size]


def _sounds_like(arabic: str, latin: str, least: float = _ALIKE) -> bool:
    bare = arabic
    for _ in range(2):
        if sound_likeness(bare, latin) >= least:
            return True
        bare = bare[1:].removeprefix(ARTICLE)
        if len(bare) < _SHORTEST_NAME:
            return False
    return False


def _standing_for(
    one: TermOccurrence, unit: TranslationUnit, free: Sequence[_Run], language: str
) -> _Run | None:
    """Return the run that stands where the name should: linked to it, or the first that fits."""
    if _is_paraphrased(one, unit.target, language):
        return None
    source = source_span(one, unit)
    linked = [] if source is None else targets_of(unit.alignment, source)
    for run in free:
        if any(weight >= _LINKED and run.span.overlaps(span) for span, weight in linked):
            return run if _differs(one, run) else None
    is_person = one.term.kind is TermKind.PERSON and not linked
    fitting = [run for run in free if (run.kinds or is_person) and _differs(one, run)]
    return max(fitting, key=lambda run: _fitness(one, run), default=None)


def _fitness(one: TermOccurrence, run: _Run) -> tuple[bool, bool, float]:
    return one.term.kind in run.kinds, bool(run.kinds), _likeness(one, run)


def _differs(one: TermOccurrence, run: _Run) -> bool:
    """Tell a wrong name from another spelling of a place or body, which is none."""
    return one.term.kind is TermKind.PERSON or _likeness(one, run) < _ALIKE


def _likeness(one: TermOccurrence, run: _Run) -> float:
    return max(
        sound_likeness(arabic, latin)
        for arabic in one.bare_form.split()
        for latin in run.text.split()
    )


def _is_paraphrased(one: TermOccurrence, target: str, language: str) -> bool:
    """Tell whether half of a name's words stand somewhere: "Egypt's central bank"."""
    written = [plain_letters(word) for word in re.findall(r"[^\W\d_]+", target)]
    kind = one.term.kind.value
    for name in accepted_names(one.term.name(language), kind, shortened=False):
        words = [word for word in name if not is_function_word(word)]
        met = sum(any(_shares_stem(word, other) for other in written) for word in words)
        if words and 2 * met >= len(words):
            return True
        is_place = one.term.kind is TermKind.PLACE
        if is_place and any(is_derived(word, " ".join(name), language) for word in written):
            return True
    return False


def _doubt(one: TermOccurrence, run: _Run, target: str, language: str) -> Doubt:
    why = message(
        QT_TRANSLATE_NOOP("Doubt", "“{text}” stands here; the source has “{form}”: {name}."),
        text=run.span.of(target),
        form=one.bare_form,
        name=one.term.name(language),
    )
    return Doubt(DoubtKind.NAME, DoubtSide.TARGET, run.span, why)
