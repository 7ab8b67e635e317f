"""What a corrected file proposes is one step, by whom the file says, over the machine's draft."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.review_history import revised
from reader.domain.translation import Origin, UnitState
from reader.services.export_article import Comment
from reader.services.read_back import read_back
from reader.services.returned_values import Proposal
from reader.services.take_returned import taken
from tests.deliveries import REVIEWED, segment, with_units
from tests.services.test_read_back import proposals, returned, unit

NOW = "2026-11-26T10:00:00+00:00"


def after(found, bilingual=REVIEWED, **others):
    """Return the units after the step that takes `found`, and the step."""
    step = taken(found, bilingual, "me", NOW, **others)
    return revised(bilingual.units, step, "en"), step


def test_taken_proposals_become_units_of_the_person_who_made_them():
    rejected = unit("s7.0", REVIEWED.units[segment("s7.0")].target, state=UnitState.REJECTED)
    file = returned(s4_0=unit("s4.0", "New.", by="Bo"), s6_0=unit("s6.0", "Pencils"), s7_0=rejected)
    drafted = replace(REVIEWED.units[segment("s4.0")], origin=Origin("p", "1", ("ar", "en")))
    now = with_units(s4_0=drafted)
    units, step = after(proposals(file, now), now)
    made = [units[change.segment_id] for change in step.changes]
    assert [(one.segment_id, one.target[:7], one.state) for one in made] == [
        ("s4_0", "New.", UnitState.EDITED),
        ("s6_0", "Pencils", UnitState.EDITED),
        ("s7_0", "<script", UnitState.REJECTED),
    ]
    assert [one.origin.by for one in made if one.origin] == ["Bo", "me", "me"]
    assert made[0].draft is not None
    assert made[0].draft.target == "“The book arrives.”"
    assert revised(units, step.inverse(), "en") == now.units
    assert proposals(file, replace(REVIEWED, units=units)) == ()


def test_a_sentence_without_a_unit_gets_one_and_loses_it_when_the_step_is_undone():
    now = with_units(s4_0=None)
    confirmed = unit("s4.0", "The book.", state=UnitState.CONFIRMED)
    units, step = after(proposals(returned(s4_0=confirmed), now), now)
    made = units[segment("s4.0")]
    assert (made.source, made.target, made.state) == (
        "«الكتاب يصل».", "The book.", UnitState.CONFIRMED,
    )  # fmt: skip
    assert segment("s4.0") not in revised(units, step.inverse(), "en")


def test_what_is_another_sentence_by_now_or_locked_is_left_as_it_is():
    found = proposals(returned(s4_0=unit("s4.0", "New."), s6_0=unit("s6.0", "Pencils")))
    now = with_units(s4_0="Edited here.", s6_0=UnitState.LOCKED)
    assert taken(found, now, "me", NOW).is_nothing


def test_comments_alone_change_no_unit():
    key = segment("s2.0")
    said = Proposal(key, 3, "a", "a", UnitState.LOCKED, UnitState.LOCKED, comments=(Comment("N"),))
    assert taken([said], REVIEWED, "me", NOW).is_nothing
    assert read_back(returned(), REVIEWED, {}).unchanged
