"""What a person may do with a unit, and what is kept of the machine's draft."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.alignment import Link
from reader.domain.errors import StepRefused
from reader.domain.review import (
    ReviewStep,
    back_to_draft,
    confirmed,
    draft_of,
    edited,
    from_memory,
    locked,
    offer_declined,
    offer_taken,
    rejected,
    resourced,
    takes,
    unlocked,
    why_not,
)
from reader.domain.translation import DoubtSide, TranslationUnit, UnitState
from tests.domain.review_units import LATER, LAYLA, doubt, machine

DRAFT = machine("s0", "وصل الوفد أمس", "The delegation arrived")
NEWER = machine("s0", "وصل الوفد أمس", "The delegation came yesterday", version="2")


def test_an_edit_keeps_the_draft_and_says_who_and_when():
    unit = edited(DRAFT, "The delegation arrived yesterday", *LAYLA)
    assert (unit.state, unit.target) == (UnitState.EDITED, "The delegation arrived yesterday")
    assert unit.origin is not None
    assert (unit.origin.by, unit.origin.made_at, unit.origin.package) == (*LAYLA, "translate-ar_en")
    assert unit.draft is not None
    assert (unit.draft.target, unit.draft.origin) == (DRAFT.target, DRAFT.origin)
    assert unit.alignment == DRAFT.alignment
    assert unit.is_persons


def test_an_edit_is_kept_as_one_line_in_nfc():
    assert edited(DRAFT, "  Ole\u0301\n\n arrived \n", *LAYLA).target == "Olé arrived"


def test_links_and_doubts_at_changed_words_go():
    doubted = replace(DRAFT, doubts=(doubt(DoubtSide.TARGET, 4, 14), doubt(DoubtSide.SOURCE, 0, 3)))
    unit = edited(doubted, "The team arrived", *LAYLA)
    assert [(link.t0, link.t1) for link in unit.alignment] == [(0, 3), (9, 16)]
    assert [one.side for one in unit.doubts] == [DoubtSide.SOURCE]


def test_the_draft_typed_again_is_the_draft_again():
    unit = edited(edited(DRAFT, "They came", *LAYLA), DRAFT.target, *LAYLA)
    assert unit == DRAFT


def test_an_edit_that_changes_nothing_is_none():
    assert edited(DRAFT, f" {DRAFT.target}", *LAYLA) is DRAFT


def test_an_empty_target_is_an_edit_but_can_not_be_confirmed():
    unit = edited(DRAFT, "", *LAYLA)
    assert (unit.state, unit.target) == (UnitState.EDITED, "")
    for step in (confirmed, locked, rejected):
        with pytest.raises(StepRefused):
            step(unit, *LAYLA)


def test_confirming_an_unedited_draft_keeps_the_machines_origin_with_who_and_when():
    unit = confirmed(DRAFT, *LAYLA)
    assert unit.state is UnitState.CONFIRMED
    assert unit.origin == replace(DRAFT.origin, by=LAYLA[0], made_at=LAYLA[1])
    assert unit.alignment == DRAFT.alignment
    assert draft_of(unit) == draft_of(DRAFT)
    assert confirmed(unit, "Omar", LATER) is unit


def test_a_locked_unit_is_closed_until_it_is_unlocked():
    unit = locked(edited(DRAFT, "They came", *LAYLA), *LAYLA)
    for step in ReviewStep:
        allowed = {ReviewStep.UNLOCK}
        assert (why_not(unit, step) is None) == (step in allowed)
    with pytest.raises(StepRefused, match="locked"):
        edited(unit, "x", *LAYLA)
    opened = unlocked(unit, "Omar", LATER)
    assert (opened.state, opened.target) == (UnitState.CONFIRMED, "They came")
    with pytest.raises(StepRefused, match="not locked"):
        unlocked(opened, *LAYLA)


def test_a_rejected_unit_keeps_its_text_until_it_is_edited():
    unit = rejected(DRAFT, *LAYLA)
    assert (unit.state, unit.target) == (UnitState.REJECTED, DRAFT.target)
    assert edited(unit, "They came", *LAYLA).state is UnitState.EDITED


def test_the_draft_comes_back_after_any_number_of_edits():
    unit = confirmed(edited(edited(DRAFT, "They came", *LAYLA), "He came", *LAYLA), *LAYLA)
    assert back_to_draft(unit) == DRAFT
    with pytest.raises(StepRefused, match="no draft"):
        back_to_draft(DRAFT)


def test_a_sentence_that_failed_can_be_translated_by_hand():
    failed = TranslationUnit(DRAFT.segment_id, DRAFT.source, "", UnitState.FAILED)
    unit = edited(failed, "They came", *LAYLA)
    assert (unit.state, unit.draft) == (UnitState.EDITED, None)
    assert unit.origin is not None
    assert unit.origin.by == "Layla"
    assert edited(failed, "", *LAYLA).state is UnitState.EDITED
    assert draft_of(failed) is None


# --- the machine never replaces a person's unit


def test_a_machines_unit_takes_the_place_of_a_machines():
    assert takes(None, DRAFT) is DRAFT
    assert takes(DRAFT, NEWER) is NEWER


@pytest.mark.parametrize(
    "step",
    [
        lambda u: edited(u, "They came", *LAYLA),
        lambda u: confirmed(u, *LAYLA),
        lambda u: rejected(u, *LAYLA),
    ],
)
def test_a_newer_draft_is_offered_beside_a_persons_unit(step):
    mine = step(DRAFT)
    unit = takes(mine, NEWER)
    assert replace(unit, offer=None) == mine
    assert unit.offer == draft_of(NEWER)
    assert offer_taken(unit) == NEWER
    declined = offer_declined(unit)
    assert (declined.offer, declined.draft) == (None, draft_of(NEWER))
    with pytest.raises(StepRefused, match="no new draft"):
        offer_taken(declined)
    assert confirmed(unit, *LAYLA).offer == unit.offer


def test_nothing_is_offered_that_says_the_same_or_nothing():
    mine = edited(DRAFT, NEWER.target, *LAYLA)
    assert takes(mine, NEWER) is mine
    assert takes(mine, replace(DRAFT, score=-0.1)) is mine
    assert takes(mine, replace(NEWER, target="", state=UnitState.FAILED)) is mine


def test_the_same_draft_of_a_newer_package_is_the_draft_from_now_on():
    mine = edited(DRAFT, "They came", *LAYLA)
    same = replace(DRAFT, origin=NEWER.origin)
    assert takes(mine, same) == replace(mine, draft=draft_of(same))


def test_nothing_is_offered_for_a_locked_unit():
    mine = locked(DRAFT, *LAYLA)
    assert takes(mine, NEWER) is mine


def test_a_first_draft_becomes_the_draft_of_what_a_person_wrote_without_one():
    blank = TranslationUnit(DRAFT.segment_id, DRAFT.source, "", UnitState.MISSING)
    unit = takes(edited(blank, "They came", *LAYLA), DRAFT)
    assert (unit.target, unit.draft, unit.offer) == ("They came", draft_of(DRAFT), None)


def test_of_two_persons_units_the_later_one_stands():
    first, second = confirmed(DRAFT, *LAYLA), rejected(DRAFT, "Omar", LATER)
    assert takes(first, second) is second
    assert takes(second, first) is second
    assert takes(first, replace(second, origin=None)) is first


def test_a_persons_unit_follows_a_source_that_was_corrected():
    mine = replace(
        edited(DRAFT, "The delegation arrived late", *LAYLA),
        doubts=(doubt(DoubtSide.SOURCE, 0, 3),),
    )
    unit = resourced(mine, "قد وصل الوفد مساء")
    assert unit.source == "قد وصل الوفد مساء"
    assert unit.target == mine.target
    assert [link[:2] for link in unit.alignment] == [(3, 6), (7, 12)]
    assert [one.span for one in unit.doubts] == [(3, 6)]
    fresh = machine("s0", "قد وصل الوفد مساء", "The delegation arrived at night")
    assert takes(mine, fresh).offer == draft_of(fresh)
    typed = edited(TranslationUnit(DRAFT.segment_id, "نعم", "", UnitState.MISSING), "Yes", *LAYLA)
    assert resourced(typed, "لا").draft is None


def test_what_the_memory_has_is_marked_until_somebody_looks():
    unit = from_memory(DRAFT, "They came\n", *LAYLA)
    assert (unit.state, unit.target, unit.draft) == (UnitState.EDITED, "They came", draft_of(DRAFT))
    assert unit.origin is not None
    assert unit.origin.from_memory
    seen = confirmed(unit, "Omar", LATER)
    assert seen.origin is not None
    assert not seen.origin.from_memory
    assert seen.alignment == ()


def test_a_doubtful_link_of_nothing_stays_nothing():
    assert edited(replace(DRAFT, alignment=(Link(0, 3, 0, 3, 0.2),)), "x", *LAYLA).alignment == ()
