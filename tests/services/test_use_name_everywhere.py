"""One name for all machine translations of an article; what a person touched stays byte-equal."""

from dataclasses import replace

import pytest

from reader.domain.alignment import Link
from reader.domain.article import SegmentId
from reader.domain.glossary import GlossaryTerm, TermIndex, TermKind
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.domain.span import Span
from reader.domain.translation import (
    Doubt,
    DoubtKind,
    DoubtSide,
    Origin,
    TranslationUnit,
    UnitState,
)
from reader.services.use_name_everywhere import use_name_everywhere

RUTTE = GlossaryTerm("rutte", TermKind.PERSON, "مارك روته", ("روته",), (("en", "Mark Rutte"),))
IRAN = GlossaryTerm("iran", TermKind.PLACE, "إيران", (), (("en", "Iran"),))
INDEX = TermIndex([RUTTE, IRAN])
MACHINE = Origin("fake", "1", ("ar", "en"))


def unit(name, source, target, *links, state=UnitState.MACHINE, origin=MACHINE):
    alignment = tuple(
        Link(s, s + len(left), t, t + len(right), 0.9)
        for left, right in links
        for s, t in [(source.index(left), target.index(right))]
    )
    return TranslationUnit(SegmentId(name), source, target, state, origin, alignment)


def used(term, *units):
    found = {one.segment_id: INDEX.find(one.source) for one in units}
    by_id = {one.segment_id: one for one in units}
    return use_name_everywhere(term, found, by_id, "en")


def test_what_is_aligned_with_the_name_is_replaced_everywhere():
    made = used(
        RUTTE,
        unit("1", "قال روته", "Ruti said", ("روته", "Ruti")),
        unit("2", "حزب روته", "Root’s party", ("روته", "Root’s")),
        unit("3", "قال روته", "Rutte said", ("روته", "Rutte")),
        unit("4", "وصل الوفد", "Root of evil"),
    )
    assert [(one.segment_id, one.target) for one in made] == [
        ("1", "Rutte said"),
        ("2", "Rutte’s party"),
    ]
    assert made[0].origin is not None
    assert made[0].origin.mended == ("Rutte",)
    assert [link.target.of(made[1].target) for link in made[1].alignment] == ["Rutte’s"]


def test_the_same_word_for_something_else_stays():
    source, target = "قال روته عن الجذر", "Root spoke of the Root"
    links = (Link(4, 8, 0, 4, 0.9), Link(12, 17, 18, 22, 0.9))
    one = replace(unit("1", source, target), alignment=links)
    (made,) = used(RUTTE, one)
    assert made.target == "Rutte spoke of the Root"


def test_an_adjective_is_not_the_name():
    assert used(IRAN, unit("1", "نووي إيران", "Iranian atoms", ("إيران", "Iranian"))) == []


@pytest.mark.parametrize(
    "state",
    [UnitState.EDITED, UnitState.CONFIRMED, UnitState.LOCKED, UnitState.REJECTED],
)
def test_a_sentence_that_a_person_touched_stays_byte_equal(state):
    touched = unit("1", "قال روته", "Ruti said", ("روته", "Ruti"), state=state)
    before = repr(touched).encode()
    machine = unit("2", "قال روته", "Ruti said", ("روته", "Ruti"))
    made = used(RUTTE, touched, machine)
    assert [one.segment_id for one in made] == ["2"]
    assert repr(touched).encode() == before


def test_a_sentence_by_a_person_stays_though_its_state_says_machine():
    mine = replace(MACHINE, by="Anna")
    assert used(RUTTE, unit("1", "قال روته", "Ruti said", ("روته", "Ruti"), origin=mine)) == []
    assert used(RUTTE, unit("1", "قال روته", "Ruti said", ("روته", "Ruti"), origin=None)) == []


def test_the_doubt_about_the_name_goes_and_others_stay():
    why = message(QT_TRANSLATE_NOOP("Doubt", "why"))
    about_name = Doubt(DoubtKind.NAME, DoubtSide.SOURCE, Span(4, 8), why)
    other = Doubt(DoubtKind.UNKNOWN_PIECE, DoubtSide.TARGET, Span(4, 8), why)
    one = unit("1", "قال روته", "Bob said", ("روته", "Bob"))
    (made,) = used(RUTTE, replace(one, doubts=(about_name, other)))
    assert made.target == "Rutte said"
    assert [(doubt.kind, doubt.span.of(made.target)) for doubt in made.doubts] == [
        (DoubtKind.UNKNOWN_PIECE, "said")
    ]


def test_a_new_own_name_is_used_though_it_sounds_like_nothing():
    mine = replace(RUTTE, names=(("en", "The Chairman"),), origin="own")
    (made,) = used(mine, unit("1", "قال روته", "Rutte said", ("روته", "Rutte")))
    assert made.target == "The Chairman said"


def test_a_sentence_that_no_longer_holds_the_name_stays():
    one = unit("1", "قال روته", "Ruti said", ("روته", "Ruti"))
    found = {one.segment_id: INDEX.find(one.source)}
    corrected = replace(one, source="قال الرجل")
    assert use_name_everywhere(RUTTE, found, {one.segment_id: corrected}, "en") == []
