"""What is asked of the own glossary, what is changed in it, and what a person types into it.

Why it exists: the store, the editor, the exchange and the table speak to each other in these
values. A change carries what stood there before, so that it can be undone, and so that a store can
tell that somebody else changed the term meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from reader.domain.glossary import GlossaryTerm, TermKind

__all__ = [
    "Change",
    "HidingChange",
    "TermChange",
    "TermDraft",
    "TermOrder",
    "TermQuery",
    "draft_of",
]


class TermOrder(StrEnum):
    """What a list of terms is sorted by; equal ones stand in the order of their ids."""

    FORM = "form"
    KIND = "kind"
    ENGLISH = "english"
    DUTCH = "dutch"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class TermQuery:
    """Which own terms are wanted, and in which order.

    Attributes:
        search: Words that must all stand somewhere in the term, however spelled; empty is no limit.
        kind: Only this kind; None is every kind.
        order: What they are sorted by.
        descending: The last first.
    """

    search: str = ""
    kind: TermKind | None = None
    order: TermOrder = TermOrder.FORM
    descending: bool = False


@dataclass(frozen=True, slots=True)
class TermChange:
    """One own term added (`before` is None), removed (`after` is None) or edited; same id."""

    before: GlossaryTerm | None
    after: GlossaryTerm | None

    def reverse(self) -> TermChange:
        """Return the change that takes this one back."""
        return TermChange(self.after, self.before)


@dataclass(frozen=True, slots=True)
class HidingChange:
    """“Not a name here” said or taken back.

    Attributes:
        term_id: A term of any origin.
        fingerprint: The article's text; empty means everywhere.
        hidden: True to hide the term, False to show it again.
    """

    term_id: str
    fingerprint: str
    hidden: bool

    def reverse(self) -> HidingChange:
        """Return the change that takes this one back."""
        return replace(self, hidden=not self.hidden)


Change = TermChange | HidingChange
"""Anything that can be done to the own glossary, and undone."""


@dataclass(frozen=True, slots=True)
class TermDraft:
    """A term as a person or a file gives it, before it is checked.

    Attributes:
        form: Arabic, as typed: vowelled or not.
        kind: Name of the kind, in English or Dutch; empty is ``term``.
        variants: Further forms.
        names: (language, name); empty names are dropped.
        translit: Transliteration.
        notes: (language, explanation); empty ones are dropped.
        domain: Subject field.
        vowelled: The form with its vowels, where `form` has none.
        line: Line of the file that it begins on, from 1; 0 where it was typed.
    """

    form: str
    kind: str = ""
    variants: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    translit: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    domain: str = ""
    vowelled: str = ""
    line: int = 0


def draft_of(term: GlossaryTerm) -> TermDraft:
    """Return a term as the draft that would make it."""
    return TermDraft(
        form=term.form,
        kind=term.kind.value,
        variants=term.variants,
        names=term.names,
        translit=term.translit,
        notes=term.notes,
        domain=term.domain,
        vowelled=term.vowelled,
    )
