"""What of a page is the article is a person's to say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockId, BlockKind, SourceKind, SourceRef, fingerprint_of
from reader.domain.carried_ids import carry_ids
from reader.domain.taking import (
    carry_choices,
    corrected,
    headline_of,
    hides_left_out,
    left_out,
    left_out_count,
    others_like,
    taken_in,
)
from tests.domain.pages_taken import LINES, LINKS, block, is_in, page

AS_FOUND = "--xxxx----"


def ids(*numbers: int) -> list[BlockId]:
    return [BlockId(f"b{number}") for number in numbers]


def test_a_block_that_is_taken_in_is_a_paragraph_and_knows_what_it_was_found_as():
    before = page()
    after = taken_in(before, ids(6))
    taken = block(after, 6)
    assert is_in(before) == AS_FOUND
    assert is_in(after) == "--xxxxx---"
    assert (taken.kind, taken.found, taken.by_person) == (
        BlockKind.PARAGRAPH, BlockKind.FURNITURE, True,
    )  # fmt: skip


def test_the_text_the_sentences_and_the_fingerprint_stay_as_they_are():
    before = page()
    after = left_out(taken_in(before, ids(0, 6)), ids(4))
    assert after.segments == before.segments
    assert after.fingerprint == fingerprint_of(after.blocks) == before.fingerprint


def test_taken_in_and_left_out_again_it_has_its_first_kind_and_reason_and_is_marked():
    once = left_out(taken_in(page(), ids(6)), ids(6))
    assert block(once, 6) == replace(block(page(), 6), by_person=True)
    assert block(once, 6).reason == LINKS


@pytest.mark.parametrize("kind", [BlockKind.SUBHEAD, BlockKind.LIST_ITEM, BlockKind.QUOTE])
def test_left_out_and_taken_in_again_it_is_the_kind_that_it_was(kind):
    first = page()
    blocks = (*first.blocks[:4], replace(first.blocks[4], kind=kind, level=2), *first.blocks[5:])
    first = replace(first, blocks=blocks)
    out = left_out(first, ids(4))
    reason = block(out, 4).reason
    assert reason is not None
    assert (block(out, 4).kind, reason.english()) == (
        BlockKind.FURNITURE, "You left it out",
    )  # fmt: skip
    assert block(taken_in(out, ids(4)), 4).kind is kind
    assert block(taken_in(out, ids(4)), 4).level == 2


def test_something_is_always_left_of_an_article():
    before = page()
    assert left_out(before, ids(2, 3, 4, 5)) is before
    assert is_in(left_out(before, ids(2, 3, 4))) == "-----x----"


def test_what_is_in_already_and_what_is_unknown_changes_nothing():
    before = page()
    assert taken_in(before, ids(3)) is before
    assert taken_in(before, [BlockId("unknown")]) is before
    assert left_out(before, ids(0)) is before


def test_a_huge_paragraph_that_was_cut_goes_in_and_out_whole():
    first = page()
    blocks = tuple(
        replace(one, continues=True) if number in {8, 9} else one
        for number, one in enumerate(first.blocks)
    )
    first = replace(first, blocks=blocks)
    assert is_in(taken_in(first, ids(9))) == "--xxxx-xxx"
    assert left_out_count(first) == 4


@given(st.lists(st.tuples(st.booleans(), st.integers(0, len(LINES) - 1)), max_size=20))
def test_no_order_of_clicks_loses_a_text_or_the_kind_that_was_found(clicks):
    before = page()
    after = before
    for takes, number in clicks:
        after = (taken_in if takes else left_out)(after, ids(number))
    for one, other in zip(before.blocks, after.blocks, strict=True):
        assert other.text == one.text
        assert other.found in {None, one.kind}
        assert (other.left_out is one.left_out) or other.by_person
        assert other.left_out is (other.kind is BlockKind.FURNITURE)


def test_the_others_of_its_place_in_the_state_that_it_left_are_like_it():
    taken = taken_in(page(), ids(8))
    assert others_like(taken, ids(8)[0]) == tuple(ids(7, 9))
    assert others_like(taken_in(taken, ids(7, 9)), ids(8)[0]) == ()
    assert others_like(page(), ids(6)[0]) == ()
    without = page([("", text, reason) for _, text, reason in LINES])
    assert others_like(taken_in(without, ids(8)), ids(8)[0]) == ()


def test_a_page_hides_what_was_left_out_and_a_text_of_somebody_shows_it():
    text = page([("", line, reason) for _, line, reason in LINES], address="")
    text = replace(text, source=SourceRef(SourceKind.TEXT))
    assert hides_left_out(page())
    assert hides_left_out(page(address=""))
    assert not hides_left_out(text)
    assert hides_left_out(replace(text, source=SourceRef(SourceKind.TEXT, html=True)))
    assert left_out_count(text) == 6


def test_where_everything_is_left_out_nothing_is_hidden():
    assert not hides_left_out(page(LINES[:2]))


# ---- facts


def test_facts_are_corrected_and_which_is_remembered():
    after = corrected(page(), byline="  سلمى   عبد الرحيم ", date="2026-03-12")
    assert (after.byline, after.date) == ("سلمى عبد الرحيم", "2026-03-12")
    assert after.corrected == ("byline", "date")
    assert after.blocks == page().blocks
    assert corrected(after, title="خبر").corrected == ("title", "byline", "date")


def test_what_is_the_same_and_an_empty_headline_change_nothing():
    before = page(byline="سلمى")
    assert corrected(before, title=before.title, byline="سلمى", date=None) is before
    assert corrected(before, title=" \u200a ") is before
    assert corrected(before, byline="").byline == ""


def test_a_pasted_novel_is_no_headline():
    assert len(corrected(page(), title="كلمة " * 5000).title) <= 1000


def test_a_title_that_stands_in_the_page_makes_its_block_the_headline():
    after = corrected(page(), title="وزيرُ الثقافة يفتتح معرض  الكتاب")
    assert [one.kind for one in after.blocks].count(BlockKind.HEADLINE) == 1
    assert (block(after, 7).kind, block(after, 7).left_out) == (BlockKind.HEADLINE, False)
    assert (block(after, 3).kind, block(after, 3).found) == (
        BlockKind.PARAGRAPH, BlockKind.HEADLINE,
    )  # fmt: skip
    assert headline_of(after) == block(after, 7)


def test_the_headline_is_still_the_title_after_a_typo_and_not_after_another_title():
    before = page()
    assert headline_of(before) == block(before, 3)
    assert headline_of(corrected(before, title=before.title.replace("أسوان", "اسوان:")))
    assert headline_of(corrected(before, title="رحلة كتاب")) is None
    assert headline_of(page(LINES[4:])) is None


# ---- imported again


def again(old, lines=LINES):
    return carry_choices(old, carry_ids(old, page(lines, article_id="x", prefix="x")))


def test_the_same_page_imported_again_is_as_the_person_chose():
    chosen = corrected(left_out(taken_in(page(), ids(6, 7)), ids(2)), title="رحلة كتاب", date="غدا")
    assert again(chosen) == chosen


def test_a_changed_page_keeps_the_choices_for_what_is_still_there():
    chosen = left_out(taken_in(page(), ids(6)), ids(5))
    changed = [*LINES[:4], ("article>p", "خبر عاجل من أسوان.", None), *LINES[5:]]
    after = again(chosen, changed)
    assert is_in(after) == "--xxx-x---"
    assert after.fingerprint != chosen.fingerprint
    reason = block(after, 5).reason
    assert reason is not None
    assert reason.english() == "You left it out"


def test_a_choice_that_came_with_the_new_one_stands():
    old = left_out(page(), ids(2))
    new = taken_in(left_out(page(), ids(2)), ids(2))
    assert is_in(carry_choices(old, new)) == AS_FOUND


def test_what_nobody_chose_is_as_it_was_found_anew():
    old = page()
    lines = [
        (place, text, LINKS if at == 4 else why) for at, (place, text, why) in enumerate(LINES)
    ]
    assert is_in(again(old, lines)) == "--xx-x----"


def test_choices_that_would_leave_nothing_are_not_carried():
    old = left_out(page(), ids(2, 3, 4))
    assert is_in(again(old, LINES[:5])) == "--xxx"
