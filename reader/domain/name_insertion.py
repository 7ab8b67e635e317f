"""Names put into an Arabic source in Latin letters, so that an engine copies instead of guessing.

Why it exists: an engine spells a foreign name by ear and gets it wrong in a fluent sentence. Ours
were trained to copy Latin names in Arabic text, with what is attached in Arabic as loose letters:
``و Rutte``, ``ل NATO``, ``في Tokyo``.

Only what is a name by itself goes in: what the Arabic writes by ear, headwords of places, and
organisations that have an acronym for a name. Of a longer form only the name is replaced:
``وشركة مايكروسوفت`` becomes ``وشركة Microsoft``; ``روته`` becomes ``Rutte`` and not ``Mark Rutte``;
what describes ("the French capital") is left to the engine, and nothing is asked of it.

Source: packaging/CONTRACT.md, The engine: ASCII, without parentheses.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reader.domain.accepted_names import accepted_names
from reader.domain.arabic import Fold, folded
from reader.domain.edits import Edit, EditMap
from reader.domain.glossary import OWN, GlossaryTerm, TermKind, TermOccurrence
from reader.domain.language import ENGLISH
from reader.domain.name_sound import (
    letter_by_letter,
    sound_likeness,
    spelling_likeness,
    to_ascii,
)
from reader.domain.name_titles import is_generic
from reader.domain.span import Span
from reader.domain.words import word_set

__all__ = ["NameSlot", "insertions", "main_name", "name_slot", "name_slots"]

SOUNDS_LIKE: Final = 0.6
"""Likeness from which a form counts as the name written by ear."""

SPELLED_LIKE: Final = 0.75
"""Likeness of two Arabic forms from which they are spellings of one name."""

SOUNDS_LIKE_IN_FULL: Final = 0.4
"""The same for the full name of a person, which the glossary says it is."""

_BRACKETS: Final = re.compile(r"\(([^()]*)\)")
_SEVERAL: Final = re.compile(r"\A(?:also|ook)\b|[;/]")
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z0-9&]*[A-Z0-9][A-Za-z0-9]*")
_WORD: Final = re.compile(r"\S+")
_NUMERAL: Final = re.compile(r"[IVX]+")
_ORDINALS: Final = word_set(
    "الأول الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
    " الأولى الاولى الثانية الثالثة"
)
_TITLES: Final = frozenset(
    {"king", "queen", "emir", "emperor", "prince", "pope", "koning", "koningin", "keizer", "prins",
     "paus"}
)  # fmt: skip
_LESSER: Final = frozenset(
    {"al", "el", "of", "and", "for", "the", "in", "van", "voor", "en", "de", "het", "der"}
)


@dataclass(frozen=True, slots=True)
class NameSlot:
    """A name in a source, and what a target must say for it.

    Attributes:
        span: The name in the source, without what is attached at its front; code points.
        whole: The written words that hold it.
        attached: What is attached at its front, in order, such as ``("و", "ل")``.
        insert: What goes into the source in its place, ASCII.
        name: How the target shall spell it.
        accepted: The word sequences that a target may hold, as `find_name` takes them.
        term_id: The glossary term.
        is_place: True for a place, which has adjectives: "Iranian".
        is_heard: True where the Arabic writes the name by ear, word by word.
        is_translated: True where the name is a translation, for which others are as good: "Russian
            forces" for the Russian army.
    """

    span: Span
    whole: Span
    attached: tuple[str, ...]
    insert: str
    name: str
    accepted: tuple[tuple[str, ...], ...]
    term_id: str
    is_place: bool = False
    is_heard: bool = True
    is_translated: bool = False


def main_name(text: str) -> str:
    """Return a glossary name without what stands in brackets: ``Gaza(-Stad)`` gives ``Gaza``."""
    return " ".join(_BRACKETS.sub(" ", text).split())


def name_slots(
    occurrences: Sequence[TermOccurrence], text: str, language: str
) -> tuple[NameSlot, ...]:
    """Return the slots of the terms found in `text`, in order; those without one are left out."""
    found = (name_slot(one, text, language) for one in occurrences)
    return tuple(slot for slot in found if slot is not None)


def name_slot(occurrence: TermOccurrence, text: str, language: str) -> NameSlot | None:
    """Return what a target in `language` must say for `occurrence`; None where nothing.

    That is: for terms that are no names, names that mean two things, forms that describe or
    translate instead of naming, and terms without a name in `language`.

    Args:
        occurrence: A term in `text`.
        text: The text that was searched.
        language: BCP 47 subtag of the target.
    """
    term, head = occurrence.term, occurrence.head
    known = term.name(language)
    if term.kind is TermKind.TERM or not (occurrence.certain and known) or _is_several(known):
        return None
    form = head.of(text)
    in_headword = _is_headword(form, occurrence)
    in_full = in_headword or len(form.split()) == len(main_name(known).split())
    if term.kind is TermKind.PERSON:
        found = _heard_person(form, known, in_full=in_full)
    else:
        found = _heard(form, known)
    named = in_headword or _is_another_way(form, term)
    if found is None and not _is_named(term, form, known, in_headword=named):
        return None
    part, name = found or (Span(0, len(form)), main_name(known))
    shortened = len(form.split()) < len(term.form.split())
    return NameSlot(
        span=part.shifted(head.start),
        whole=occurrence.span,
        attached=occurrence.proclitics if part.start == 0 else (),
        insert=to_ascii(name),
        name=name,
        accepted=accepted_names(known, term.kind.value, shortened=shortened),
        term_id=term.term_id,
        is_place=term.kind is TermKind.PLACE,
        is_heard=found is not None,
        is_translated=found is None
        and term.kind is TermKind.ORGANISATION
        and not _ACRONYM.fullmatch(name),
    )


def insertions(slots: Sequence[NameSlot]) -> EditMap:
    """Return the edits that put names into the source, what is attached to them as loose letters.

    Args:
        slots: In order, not overlapping.
    """
    return EditMap.of(
        Edit(
            Span(slot.whole.start if slot.attached else slot.span.start, slot.span.end),
            "".join(f"{letter} " for letter in slot.attached) + slot.insert,
        )
        for slot in slots
    )


def _is_another_way(form: str, term: GlossaryTerm) -> bool:
    """Tell whether `form` names `term` by another spelling of its headword, or by its words.

    ``إنكلترا`` is إنجلترا, البحر المتوسط is البحر الأبيض المتوسط, حوض الأمازون is غابات الأمازون,
    الولايات المتحدة الأمريكية is الولايات المتحدة; one word of several is no name.
    """
    words, head = folded(form, Fold.NAMES).split(), folded(term.form, Fold.NAMES).split()
    core, proper = _proper(words, term.kind), _proper(head, term.kind)
    if len(core) == len(proper) > 0:
        return spelling_likeness(" ".join(core), " ".join(proper)) >= SPELLED_LIKE
    if 1 < len(words) < len(head):
        return set(words) <= set(head)
    return len(head) > 1 and words[: len(head)] == head


def _proper(words: Sequence[str], kind: TermKind) -> list[str]:
    return [word for word in words if not is_generic(word, kind.value)]


def _is_several(known: str) -> bool:
    parts = (main_name(known), *(part.strip() for part in _BRACKETS.findall(known)))
    return any(_SEVERAL.search(part) for part in parts)


def _is_headword(form: str, occurrence: TermOccurrence) -> bool:
    """Tell whether `form` is the headword of its term; in ``للمغرب`` the article has no alif."""
    written, headword = folded(form, Fold.NAMES), folded(occurrence.term.form, Fold.NAMES)
    after_lam = occurrence.proclitics[-1:] == ("ل",)
    return written == headword or (after_lam and f"ا{written}" == headword)


def _is_named(term: GlossaryTerm, form: str, known: str, *, in_headword: bool) -> bool:
    """Tell whether `form` is a proper name although it sounds different in Latin letters.

    What the user entered is one. A translated organisation is one where its name says no more
    than the form: مجلس حقوق الإنسان alone need not be the UN's.
    """
    if term.origin == OWN:
        return True
    if not in_headword or term.kind is TermKind.PERSON:
        return False
    if term.kind is TermKind.PLACE:
        return True
    name = main_name(term.name(ENGLISH) or known)
    weighty = [word for word in re.split(r"[\s-]+", name) if word.casefold() not in _LESSER]
    return bool(_ACRONYM.fullmatch(main_name(known))) or len(weighty) <= len(form.split())


@functools.lru_cache(maxsize=4096)
def _heard(form: str, known: str) -> tuple[Span, str] | None:
    """Return the part of `form` that is the name `known` by ear, and that name.

    A form may begin with what is named: ``مدينة بوتشا``.
    """
    parts = [Span(match.start(), len(form)) for match in _WORD.finditer(form)]
    brackets = (part for found in _BRACKETS.findall(known) for part in found.split(","))
    names = [main_name(known), *filter(_ACRONYM.fullmatch, map(str.strip, brackets))]
    ranked = [
        (round(_likeness(part.of(form), name), 2), part.length, -len(name), part, name)
        for part in parts
        for name in names
    ]
    likeness, _, _, part, name = max(ranked, default=(0.0, 0, 0, Span(0, 0), ""))
    return (part, name) if likeness >= SOUNDS_LIKE else None


def _likeness(form: str, name: str) -> float:
    """Return how much `name` is `form` by ear, also letter by letter: بي بي سي is BBC."""
    heard = sound_likeness(form, name)
    if _ACRONYM.fullmatch(name) and name.isalpha() and len(form.split()) == len(name):
        heard = max(heard, sound_likeness(form, letter_by_letter(name)))
    return heard


@functools.lru_cache(maxsize=4096)
def _heard_person(form: str, known: str, *, in_full: bool) -> tuple[Span, str] | None:
    """Return the whole of `form` and the words of the name `known` that it writes by ear.

    Args:
        form: The form without what is attached.
        known: The glossary's name.
        in_full: Whether the form is the full name, so that less likeness is enough.
    """
    name = main_name(known)
    whole = Span(0, len(form))
    if in_full:
        plain = _without_title(name)
        runs = [name, plain] if len(plain.split()) == len(form.split()) else [name]
        likeness = max(_person_likeness(form, run) for run in runs)
        return (whole, name) if likeness >= SOUNDS_LIKE_IN_FULL else None
    ranked = [(round(_person_likeness(form, run), 2), -len(run), run) for run in _runs(name)]
    likeness, _, best = max(ranked, default=(0.0, 0, ""))
    return (whole, best) if likeness >= SOUNDS_LIKE else None


def _person_likeness(form: str, name: str) -> float:
    """Return how much `name` is `form` by ear; a numeral that both end in is translated."""
    words, latin = form.split(), name.split()
    is_numbered = min(len(words), len(latin)) > 1 and words[-1] in _ORDINALS
    if is_numbered and _NUMERAL.fullmatch(latin[-1]):
        return sound_likeness(" ".join(words[:-1]), " ".join(latin[:-1]))
    return sound_likeness(form, name)


def _without_title(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in _TITLES else name


def _runs(name: str) -> list[str]:
    """Return the words of `name` that may stand alone, and all runs of them."""
    words = name.split()
    runs = [
        " ".join(words[first:end])
        for first in range(len(words))
        for end in range(first + 1, len(words) + 1)
    ]
    return [run for run in runs if run.casefold() not in _TITLES]
