"""Terms that are hard to exchange, and how a file of them is read back."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import strategies as st

from reader.domain.errors import TermRejected
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.check_term import checked_term
from reader.services.import_plan import BrokenLine, TermRow
from reader.services.term_values import TermDraft

__all__ = ["HARD", "broken", "drafts", "read_back", "terms"]

HARD = (
    GlossaryTerm(
        "", TermKind.PERSON, "مارك روته", ("روته", "روتي"),
        (("en", "Mark Rutte"), ("nl", "Mark Rutte")), "Mārk Rutta",
        (("en", "Secretary general; “NATO”, 2024 →."), ("nl", "Zegt: \"ja\", 'nee'.")),
        "politics", "own", "مارك رُوتِه",
    ),
    GlossaryTerm(
        "", TermKind.PLACE, "اليابان", (), (("en", "=1+2"), ("nl", "'=Japan"), ("fr", "Japon"))
    ),
    GlossaryTerm(
        "", TermKind.TERM, "مجموعة G7", (), (("en", "<b>G7</b> & co"),), "", (("fr", "Note: x"),)
    ),
    GlossaryTerm("", TermKind.ORGANISATION, "أوبك بلس", ("أوبك+",), (("nl", "OPEC+ 😀"),)),
)  # fmt: skip


def read_back(rows: Iterable[TermRow]) -> tuple[GlossaryTerm, ...]:
    """Return rows as terms without ids; none may be broken."""
    found = []
    for row in rows:
        assert isinstance(row, TermDraft), row
        found.append(checked_term(row, ""))
    return tuple(found)


def drafts(rows: Iterable[TermRow]) -> list[TermDraft]:
    return [row for row in rows if isinstance(row, TermDraft)]


def broken(rows: Iterable[TermRow]) -> list[tuple[int, str]]:
    return [(row.line, row.why.english()) for row in rows if isinstance(row, BrokenLine)]


def _checked(draft: TermDraft) -> GlossaryTerm | None:
    try:
        return checked_term(draft, "")
    except TermRejected:
        return None


_TEXTS = st.text(
    st.sampled_from("abZ é=+-@'\"\t\n\r;,|#<>&:\\٣ابُ😀")
    | st.characters(exclude_categories=["Cs", "Cc"]),
    max_size=12,
)  # fmt: skip
_FORMS = st.text(st.sampled_from("ابتكمَُ 7G-+"), min_size=2, max_size=12)
_NAMED = st.lists(st.tuples(st.sampled_from(["en", "nl", "fr"]), _TEXTS), max_size=3).map(tuple)

terms = (
    st.builds(
        TermDraft, form=_FORMS, kind=st.sampled_from([kind.value for kind in TermKind]),
        variants=st.lists(_FORMS, max_size=3).map(tuple), names=_NAMED, translit=_TEXTS,
        notes=_NAMED, domain=_TEXTS,
    )
    .map(_checked)
    .filter(lambda term: term is not None)
)  # fmt: skip
"""Checked terms of every shape."""
