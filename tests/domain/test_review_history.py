"""Undo and redo over sentences, unlimited."""

# mypy: disable-error-code="union-attr, arg-type, type-var, misc"
# What may be None in general is there in these tests, and they fail where it is not.
from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import SegmentId
from reader.domain.messages import Message
from reader.domain.review import back_to_draft, confirmed, draft_of, edited, offer_taken, takes
from reader.domain.review_history import ReviewHistory, Revision, UnitChange, recut, revised
from tests.domain.review_units import LAYLA, article_of, machine

EDIT = Message("Review", "Edit")
DRAFTS = {
    one.segment_id: one for one in (machine(f"s{n}", "وصل الوفد", "They came") for n in range(4))
}
NEWER = machine("s0", "وصل الوفد", "The delegation came", version="2")


def step(units, after, language="en"):
    return Revision(
        EDIT, (UnitChange(language, after.segment_id, units.get(after.segment_id), after),)
    )


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(DRAFTS)), st.sampled_from(["A", "B", "They came", ""])),
        max_size=30,
    )
)
def test_undoing_all_steps_brings_back_what_was_there_and_redoing_them_what_came(edits):
    history, units = ReviewHistory(), dict(DRAFTS)
    for name, target in edits:
        revision = step(units, edited(units[name], target, *LAYLA))
        history, units = history.push(revision), revised(units, revision, "en")
    last = dict(units)
    while (back := history.undo()) is not None:
        history, revision = back
        units = revised(units, revision, "en")
    assert units == DRAFTS
    while (on := history.redo()) is not None:
        history, revision = on
        units = revised(units, revision, "en")
    assert units == last


def test_a_step_that_changes_nothing_is_not_kept():
    assert ReviewHistory().push(step(DRAFTS, DRAFTS[SegmentId("s0")])) == ReviewHistory()


def test_a_new_step_drops_what_was_undone():
    one = step(DRAFTS, edited(DRAFTS[SegmentId("s0")], "A", *LAYLA))
    undone, _ = ReviewHistory().push(one).undo()
    assert (undone.undo_label, undone.redo_label) == (None, EDIT)
    after = undone.push(one)
    assert (after.undo_label, after.redo_label) == (EDIT, None)


def test_a_step_says_where_it_was():
    one = step(DRAFTS, edited(DRAFTS[SegmentId("s2")], "A", *LAYLA))
    assert one.first == "s2"
    assert Revision(EDIT, ()).first is None


def test_other_languages_are_left_alone():
    one = step(DRAFTS, edited(DRAFTS[SegmentId("s0")], "Zij kwamen", *LAYLA), "nl")
    assert revised(DRAFTS, one, "en") == DRAFTS


def test_a_unit_that_a_step_made_goes_with_it():
    one = step({}, edited(DRAFTS[SegmentId("s0")], "A", *LAYLA))
    assert revised(revised({}, one, "en"), one.inverse(), "en") == {}


def test_a_draft_that_was_offered_since_outlives_the_way_back():
    one = step(DRAFTS, edited(DRAFTS[SegmentId("s0")], "A", *LAYLA))
    units = revised(DRAFTS, one, "en")
    units[SegmentId("s0")] = takes(units[SegmentId("s0")], NEWER)
    undone = revised(units, one.inverse(), "en")
    assert undone[SegmentId("s0")] == replace(DRAFTS[SegmentId("s0")], offer=draft_of(NEWER))


def test_an_offer_that_was_taken_is_not_offered_again():
    mine = takes(confirmed(DRAFTS[SegmentId("s0")], *LAYLA), NEWER)
    units = {mine.segment_id: mine}
    one = step(units, offer_taken(mine))
    taken = revised(units, one, "en")
    undone = revised(taken, one.inverse(), "en")
    assert undone == units
    assert revised(undone, one, "en") == taken
    assert back_to_draft(mine).offer == mine.offer


def test_segments_come_back_with_their_article():
    before, after = article_of(["وصل. ", "غادر."]), article_of(["وصل. غادر."])
    one = Revision(EDIT, (), (before.segments, after.segments))
    assert not one.is_nothing
    assert recut(before, one).segments == after.segments
    assert recut(recut(before, one), one.inverse()) == before
    assert recut(before, Revision(EDIT, ())) is before
