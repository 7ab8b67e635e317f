"""Names of an article that the glossary lacks, as occurrences of terms that are only guessed.

Why it exists: a title before words that no dictionary knows is followed by a person; once "Mayor
Lida Goren" was met, "Goren" alone is she. Spellings of one foreign name (روته, روتي) are one guess,
so that it is added once. A guess is shown in a quieter style and is never a fact: it is not put
into translations and says nothing about them.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind, TermOccurrence
from reader.domain.probable_names import probable_names, spelling_skeleton
from reader.domain.transliteration import plain_latin
from reader.services.cancel import CancelToken

__all__ = ["GUESS", "guessed_names", "is_guess"]

GUESS: Final = "guess"
"""Origin of a guessed term; its id begins so."""
LONGEST_OF_A_NAME: Final = 60
_LEAST_SURNAME: Final = 3
_BREATH_EVERY: Final = 12
_BREATH_SECONDS: Final = 0.0005


def is_guess(term: GlossaryTerm) -> bool:
    """Tell whether a term is only guessed."""
    return term.origin == GUESS


def guessed_names(
    texts: Sequence[tuple[SegmentId, str]],
    found: Mapping[SegmentId, Sequence[TermOccurrence]],
    is_ordinary: Callable[[str], bool],
    hidden: AbstractSet[str],
    cancel: CancelToken,
) -> dict[SegmentId, list[TermOccurrence]]:
    """Return the guesses of an article by segment, in order; only segments that have some.

    Args:
        texts: Id and text of each segment in reading order, the article's from its beginning.
        found: What the glossary knows of them; no guess overlaps it.
        is_ordinary: Tells whether a written word is an ordinary one.
        hidden: Ids of terms, guessed ones too, that the reader said are no names here.
        cancel: Checked between segments.

    Raises:
        Cancelled: Between two segments.
    """
    forms: list[str] = []
    for number, (segment_id, text) in enumerate(texts, 1):
        if number % _BREATH_EVERY == 0:
            cancel.check()
            time.sleep(_BREATH_SECONDS)
        guesses = probable_names(text, found.get(segment_id, ()), is_ordinary)
        forms += [one.form for one in guesses if len(one.form) <= LONGEST_OF_A_NAME]
    if not forms:
        return {}
    terms, surnames = _terms(forms, is_ordinary)
    return _places(texts, found, TermIndex(terms, surnames), hidden, cancel)


def _terms(
    forms: Sequence[str], is_ordinary: Callable[[str], bool]
) -> tuple[list[GlossaryTerm], list[str]]:
    """Return a term for each name, and the surnames that stand for one once it was met."""
    groups: dict[str, Counter[str]] = {}
    for form in forms:
        groups.setdefault(_group_of(form), Counter())[form] += 1
    terms, surnames = [], []
    for spellings in groups.values():
        form, *others = (one for one, _ in spellings.most_common())
        last = [one.split()[-1] for one in (form, *others) if " " in one]
        short = [one for one in last if len(one) >= _LEAST_SURNAME and not is_ordinary(one)]
        surnames += short
        terms.append(
            GlossaryTerm(
                term_id=f"{GUESS}:{form}",
                kind=TermKind.PERSON,
                form=form,
                variants=tuple(dict.fromkeys((*others, *short))),
                translit=" ".join(plain_latin(word).capitalize() for word in form.split()),
                origin=GUESS,
            )
        )
    return terms, surnames


def _group_of(form: str) -> str:
    """Return what spellings of one name share: their consonants, where there are two at least."""
    skeleton = spelling_skeleton(form)
    return skeleton if len(skeleton.replace(" ", "")) > 1 else form


def _places(
    texts: Sequence[tuple[SegmentId, str]],
    found: Mapping[SegmentId, Sequence[TermOccurrence]],
    index: TermIndex,
    hidden: AbstractSet[str],
    cancel: CancelToken,
) -> dict[SegmentId, list[TermOccurrence]]:
    met: set[str] = set()
    places: dict[SegmentId, list[TermOccurrence]] = {}
    for number, (segment_id, text) in enumerate(texts, 1):
        if number % _BREATH_EVERY == 0:
            cancel.check()
            time.sleep(_BREATH_SECONDS)
        taken = [one.span for one in found.get(segment_id, ())]
        here = [
            TermOccurrence(one.term, one.span, one.head, one.form, one.proclitics, certain=False)
            for one in index.find(text, met, hidden)
            if not any(one.span.overlaps(span) for span in taken)
        ]
        met.update(one.term.term_id for one in here)
        if here:
            places[segment_id] = here
    return places
