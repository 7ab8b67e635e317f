"""A corrected file proposes, reports, and changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import SegmentId
from reader.domain.exchange_text import text_digest
from reader.domain.notes import NoteKind, PassageScope
from reader.domain.translation import UnitState
from reader.services.export_article import Comment, ExportFormat
from reader.services.read_back import read_back, review_notes
from reader.services.returned_values import (
    Proposal,
    RemarkKind,
    ReturnedFile,
    ReturnedUnit,
    SentAs,
)
from tests.deliveries import COMMENTS, REVIEWED, delivery, segment, with_units


def returned(**changed: ReturnedUnit | None) -> ReturnedFile:
    """Return the article as a file that nobody touched, with some of its units changed."""
    units = []
    for one in delivery(ExportFormat.JSON).sentences:
        key = one.sentence.segment.segment_id
        state = one.sentence.unit.state if one.sentence.unit is not None else None
        unit = ReturnedUnit(
            one.number, key, one.sentence.source, one.sentence.target, state,
            comments=COMMENTS.get(key, ()),
        )  # fmt: skip
        new = changed.get(key, unit)
        if new is not None:
            units.append(replace(new, place=one.number))
    return ReturnedFile("back.xlf", tuple(units))


def unit(name: str, target: str | None, **others) -> ReturnedUnit:
    key = segment(name)
    source = others.pop("source", REVIEWED.units[key].source)
    return ReturnedUnit(0, key, source, target, **others)


def proposals(file: ReturnedFile, bilingual=REVIEWED) -> tuple[Proposal, ...]:
    return read_back(file, bilingual, COMMENTS).proposals


def remarks(file: ReturnedFile, bilingual=REVIEWED) -> list[tuple[RemarkKind, str]]:
    found = read_back(file, bilingual, COMMENTS).remarks
    return [(one.kind, one.segment_id) for one in found]


def test_what_nobody_touched_proposes_nothing():
    result = read_back(returned(), REVIEWED, COMMENTS)
    assert (result.proposals, result.remarks, result.unchanged) == ((), (), 9)


def test_a_changed_target_is_an_edit_with_its_author():
    (one,) = proposals(
        returned(s4_0=unit("s4.0", " “The book\n  has arrived.” ", by="Bo", changed_at="2026"))
    )
    assert (one.old, one.new) == ("“The book arrives.”", "“The book has arrived.”")
    assert (one.old_state, one.state) == (UnitState.MACHINE, UnitState.EDITED)
    assert (one.by, one.when, one.place, one.changes_text) == ("Bo", "2026", 6, True)


@pytest.mark.parametrize(
    ("name", "said", "text", "proposed"),
    [
        ("s4.0", UnitState.CONFIRMED, None, UnitState.CONFIRMED),
        ("s4.0", UnitState.LOCKED, None, UnitState.CONFIRMED),
        ("s4.0", UnitState.REJECTED, None, UnitState.REJECTED),
        ("s4.0", UnitState.EDITED, None, None),
        ("s4.0", UnitState.CONFIRMED, "New.", UnitState.CONFIRMED),
        ("s0.0", UnitState.MACHINE, None, None),
        ("s0.0", UnitState.CONFIRMED, "New.", UnitState.CONFIRMED),
        ("s0.0", UnitState.MACHINE, "New.", UnitState.EDITED),
        ("s0.0", UnitState.LOCKED, None, None),
    ],
)
def test_a_state_counts_where_a_person_must_have_meant_it(name, said, text, proposed):
    key = segment(name)
    target = text or REVIEWED.units[key].target
    found = proposals(returned(**{key: unit(name, target, state=said)}))
    assert [one.state for one in found] == ([] if proposed is None else [proposed])


def test_a_sentence_that_was_edited_here_meanwhile_is_not_set_back():
    now = with_units(s4_0="“Here comes the book.”")
    sent = SentAs(text_digest("“The book arrives.”"), UnitState.MACHINE)
    untouched = unit("s4.0", "“The book  arrives.”", state=UnitState.MACHINE, sent=sent)
    assert proposals(returned(s4_0=untouched), now) == ()
    (one,) = proposals(returned(s4_0=replace(untouched, target="“It arrives.”")), now)
    assert (one.old, one.new) == ("“Here comes the book.”", "“It arrives.”")
    confirmed = replace(untouched, state=UnitState.CONFIRMED)
    assert proposals(returned(s4_0=confirmed))[0].state is UnitState.CONFIRMED


def test_a_locked_sentence_stays_and_the_change_is_reported():
    file = returned(s2_0=unit("s2.0", "The group left.", comments=(Comment("Sure?"),)))
    (one,) = proposals(file)
    assert (one.changes_unit, one.state) == (False, UnitState.LOCKED)
    assert [said.text for said in one.comments] == ["Sure?"]
    assert remarks(file) == [(RemarkKind.LOCKED, "s2_0")]


def test_a_changed_source_is_reported_and_the_target_still_proposed():
    file = returned(s4_0=unit("s4.0", "New.", source="«الكتاب وصل»."))
    assert remarks(file) == [(RemarkKind.SOURCE_CHANGED, "s4_0")]
    assert proposals(file)[0].new == "New."


def test_an_emptied_target_is_kept_here_and_reported():
    assert remarks(returned(s4_0=unit("s4.0", " "))) == [(RemarkKind.EMPTIED, "s4_0")]
    assert remarks(returned(s4_0=unit("s4.0", None))) == []
    assert proposals(returned(s4_0=unit("s4.0", None, state=UnitState.CONFIRMED))) != ()


def test_rows_that_are_gone_added_or_doubled_are_reported():
    file = returned(s4_0=None)
    extra = ReturnedUnit(90, SegmentId("zz"), "نص جديد", "A new text")
    twice = unit("s0.0", "Again")
    assert remarks(replace(file, units=(*file.units, extra, twice))) == [
        (RemarkKind.UNKNOWN, ""), (RemarkKind.TWICE, "s0_0"), (RemarkKind.ABSENT, "s4_0"),
    ]  # fmt: skip


def test_codes_are_left_out_and_reported():
    file = returned(s4_0=unit("s4.0", "“The book arrives.”", codes=2))
    assert (remarks(file), proposals(file)) == ([(RemarkKind.CODES, "s4_0")], ())


def test_lost_ids_are_found_by_the_source_in_order():
    file = returned(s4_0=replace(unit("s4.0", "New."), segment_id=SegmentId("7")))
    assert [(one.segment_id, one.new) for one in proposals(file)] == [("s4_0", "New.")]
    lost = tuple(replace(one, segment_id=SegmentId("")) for one in reversed(returned().units))
    assert read_back(ReturnedFile("x", lost), REVIEWED, COMMENTS).unchanged == 9


def test_a_sentence_without_any_unit_takes_its_first_translation():
    now = with_units(s4_0=None)
    (one,) = proposals(returned(s4_0=unit("s4.0", "The book.", state=UnitState.CONFIRMED)), now)
    assert (one.old, one.old_state) == ("", UnitState.MISSING)
    assert (one.new, one.state) == ("The book.", UnitState.CONFIRMED)
    empty = unit("s4.0", "", state=UnitState.CONFIRMED)
    assert proposals(returned(s4_0=empty), now) == ()


def test_comments_that_are_new_are_proposed_once():
    known = (*COMMENTS[segment("s2.0")], Comment("Anna: هل «الوفد» صحيح؟ And the day?"))
    file = returned(
        s2_0=unit("s2.0", "The delegation left Cairo.", comments=(*known, Comment("N")))
    )
    (one,) = proposals(file)
    assert (one.comments, one.changes_unit) == ((Comment("N"),), False)
    (made,) = review_notes([one], REVIEWED.article, lambda: "n1")
    assert (made.body, made.kind, made.note_id) == ("N", NoteKind.REVIEW, "n1")
    assert made.passage.anchor.quote == "غادر الوفد القاهرة."
    assert made.passage.scope is PassageScope.SENTENCE
    assert (
        list(review_notes([replace(one, segment_id=SegmentId("no"))], REVIEWED.article, str)) == []
    )


def test_a_file_of_another_article_says_so():
    other = ReturnedFile("x", (ReturnedUnit(1, SegmentId("z"), "نص آخر", "Other"),))
    result = read_back(other, REVIEWED, COMMENTS)
    assert "belongs to this article" in result.notices[0].english()
    assert (result.proposals, len(result.remarks)) == ((), 10)
