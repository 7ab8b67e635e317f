"""The glossary: people, places, organisations and terms, and where they stand in a text.

Why it exists: a learner sees who is meant, a reviewer sees which names the machine got wrong. The
index holds every form of every term and finds the longest that stands at a word, with what is
attached to it. A form that is also an ordinary word is linked only where something says that it is
the name (`reader.domain.name_evidence`).

Source: ``resources/glossary/README.md`` for the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reader.domain.name_evidence import (
    Place,
    bare_place,
    confirmed,
    needs_care,
    reads_as_ordinary,
)
from reader.domain.proclitics import ARTICLE
from reader.domain.span import Span
from reader.domain.term_matching import Candidate, FormTable, TokenText, form_key

__all__ = [
    "CLDR",
    "NEWS",
    "OWN",
    "GlossaryTerm",
    "MatchingRules",
    "TermIndex",
    "TermKind",
    "TermOccurrence",
]

OWN: Final = "own"
NEWS: Final = "news"
CLDR: Final = "cldr"
_RANKS: Final = {OWN: 0, NEWS: 1, CLDR: 2}


class TermKind(StrEnum):
    """What a term names; the values are the JSON names."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    TERM = "term"


def _of(pairs: Sequence[tuple[str, str]], language: str) -> str:
    return next((text for tag, text in pairs if tag == language), "")


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One entry.

    Attributes:
        term_id: Unique in its origin; an own entry with the id of a shipped one replaces it.
        kind: What it names.
        form: The headword as written, without attached words.
        variants: Other ways to write it.
        names: Pairs of language and name; several names of one language stand in one text, the
            others in brackets: ``NATO (North Atlantic Treaty Organization)``.
        translit: Transliteration, or empty.
        notes: Pairs of language and one line of explanation.
        domain: Subject field, such as ``politics``, or empty.
        origin: ``own``, ``news`` or ``cldr``.
        vowelled: The headword with its harakat where known, else empty.
    """

    term_id: str
    kind: TermKind
    form: str
    variants: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    translit: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    domain: str = ""
    origin: str = OWN
    vowelled: str = ""

    @property
    def forms(self) -> tuple[str, ...]:
        """Return the headword and its variants."""
        return (self.form, *self.variants)

    def name(self, language: str) -> str:
        """Return the name in `language`, or empty."""
        return _of(self.names, language)

    def note(self, language: str) -> str:
        """Return the explanation in `language`, or empty."""
        return _of(self.notes, language)


@dataclass(frozen=True, slots=True)
class TermOccurrence:
    """A term in a text.

    Attributes:
        term: What stands there.
        span: The whole written words, attached ones included; code points of the text.
        head: The name without `proclitics`, with its article, which in ``لل`` is the second ل.
        form: The text of `span`.
        proclitics: What is attached at the front, in order, such as ``("و", "ب")``.
        certain: False for a probable name only.
    """

    term: GlossaryTerm
    span: Span
    head: Span
    form: str
    proclitics: tuple[str, ...] = ()
    certain: bool = True

    @property
    def bare_form(self) -> str:
        """Return the name as it is written here without what is attached: لليابان is اليابان."""
        name = self.form[self.head.start - self.span.start :]
        if self.proclitics[-1:] == ("ل",) and name.startswith("ل"):
            keys = {form_key(form) for form in self.term.forms}
            if form_key(name) not in keys:
                return ARTICLE + name[1:]
        return name


@dataclass(frozen=True, slots=True)
class MatchingRules:
    """Forms that need care.

    Attributes:
        context_forms: Also ordinary words or names of several.
        article_forms: Names only with ال.
    """

    context_forms: frozenset[str] = frozenset()
    article_forms: frozenset[str] = frozenset()


# How carefully a form is linked, as bits of a plain number: an enum would take most of the time
# of building an index.
_CONTEXT: Final = 1  # only where the article has named it in full, or a title stands before it
_CAREFUL: Final = 2  # not where the words around it show the ordinary word
_ARTICLE: Final = 4  # only with ال
_CARE_BITS: Final = 3


class TermIndex:
    """All forms of all terms. Build it off the GUI thread; reading is safe from any thread.

    A form in `context_forms` is linked with care: as a variant it must be confirmed by the full
    name earlier in the article or by a word that introduces it. As the headword of its term it is
    the full name itself, and a place in ا (بريطانيا) is like an adjective in the accusative only:
    these are kept out only where their surroundings show the ordinary word. The user's own forms
    are always linked.
    """

    def __init__(
        self,
        terms: Iterable[GlossaryTerm],
        context_forms: Iterable[str] = (),
        article_forms: Iterable[str] = (),
        revision: int = 0,
    ) -> None:
        """Index `terms`; own ones win over news, news over CLDR, earlier over later.

        Args:
            terms: In any order. Of those with one id, the first of the best origin is kept.
            context_forms: Forms that are also ordinary words or shared names.
            article_forms: Forms that are names only with ال.
            revision: Counts the versions of the glossary.
        """
        self.revision = revision
        self._context = frozenset(filter(None, map(form_key, context_forms)))
        self._articles = frozenset(
            key.removeprefix(ARTICLE) for key in map(form_key, article_forms) if key
        )
        self._table = FormTable()
        self._terms: list[GlossaryTerm] = []
        known: set[str] = set()
        for term in sorted(terms, key=lambda one: _RANKS.get(one.origin, len(_RANKS))):
            if term.term_id not in known:
                known.add(term.term_id)
                self._add(term)

    def __len__(self) -> int:
        """Return the number of terms."""
        return len(self._terms)

    @property
    def terms(self) -> tuple[GlossaryTerm, ...]:
        """Return the terms that can be found, the user's own first."""
        return tuple(self._terms)

    def knows(self, word: str) -> bool:
        """Tell whether `word` alone is a form of some term, also one that needs care."""
        return form_key(word) in self._table

    def _add(self, term: GlossaryTerm) -> None:
        number = len(self._terms)
        self._terms.append(term)
        for place, form in enumerate(term.forms):
            key = form_key(form)
            if key and term.origin != OWN:
                key = bare_place(key) if term.kind is TermKind.PLACE else key
            if key:
                care = self._care(term, key, headword=place == 0)
                self._table.add(key, number << _CARE_BITS | care)

    def _care(self, term: GlossaryTerm, key: str, *, headword: bool) -> int:
        care = 0
        if term.origin == OWN:
            return care
        if key in self._context:
            full = headword or (term.kind is TermKind.PLACE and key.endswith("ا"))
            care |= _CAREFUL if full else _CONTEXT
        elif needs_care(key, term.kind.value):
            care |= _CAREFUL
        return care | _ARTICLE if key in self._articles else care

    def find(
        self,
        text: str,
        seen: AbstractSet[str] = frozenset(),
        hidden: AbstractSet[str] = frozenset(),
    ) -> list[TermOccurrence]:
        """Return the terms in `text`, in order, not overlapping.

        Args:
            text: Any text; spans count its code points.
            seen: Ids of the terms that stood earlier in the article.
            hidden: Ids of terms that are not wanted; what they hide may be found instead.
        """
        words = TokenText.of(text)
        folded_words = tuple(token.text for token in words.tokens)
        met = set(seen)
        found: list[TermOccurrence] = []
        first = 0
        while first < len(words.tokens):
            match = self._longest(words, folded_words, first, (met, hidden))
            if match is None:
                first += 1
                continue
            candidate, term = match
            met.add(term.term_id)
            found.append(_occurrence(words, first, candidate, term))
            first = candidate.last + 1
        return found

    def _longest(
        self,
        words: TokenText,
        folded_words: tuple[str, ...],
        first: int,
        ids: tuple[AbstractSet[str], AbstractSet[str]],
    ) -> tuple[Candidate, GlossaryTerm] | None:
        met, hidden = ids
        for candidate in self._table.at(words.tokens, first):
            place = Place(words, folded_words, first, candidate)
            for number in candidate.numbers:
                term = self._terms[number >> _CARE_BITS]
                care = number & ((1 << _CARE_BITS) - 1)
                if term.term_id in hidden:
                    continue
                if not care or _is_linked(term, care, place, met):
                    return candidate, term
        return None


def _is_linked(term: GlossaryTerm, care: int, place: Place, met: AbstractSet[str]) -> bool:
    if care & _ARTICLE and not place.with_article:
        return False
    if place.article_taken_off and not care & _ARTICLE:  # الحماس, "the enthusiasm"
        return False
    if care & _CONTEXT:
        return term.term_id in met or confirmed(place, term.kind.value)
    return not (care & _CAREFUL and reads_as_ordinary(place))


def _occurrence(
    words: TokenText, first: int, candidate: Candidate, term: GlossaryTerm
) -> TermOccurrence:
    span = words.span(first, candidate.last)
    head = words.span(first, candidate.last, candidate.reading.cut)
    return TermOccurrence(term, span, head, span.of(words.text), candidate.reading.proclitics)
