"""What both sides hold is decided without losing a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.services.merge_notes import Outcome, both_versions, merge_body, merge_tags
from reader.services.note_folder_values import body_hash, one_line

HEADING = "Other version"


def merged(mine, theirs, agreed, *, is_whole=True):
    known = "" if agreed is None else body_hash(agreed)
    return merge_body(mine, theirs, known, is_whole=is_whole, heading=HEADING)


@pytest.mark.parametrize(
    ("mine", "theirs", "agreed", "outcome", "body"),
    [
        ("a", "a", "a", Outcome.SAME, "a"), ("b", "b", "a", Outcome.SAME, "b"),
        ("a", "a\n\n", None, Outcome.SAME, "a"), ("b", "a", "a", Outcome.TO_FILE, "b"),
        ("a", "b", "a", Outcome.TO_LIBRARY, "b"), ("a", "", "a", Outcome.TO_LIBRARY, ""),
        ("b", "c", "a", Outcome.BOTH, "b\n\n## Other version\n\nc"),
        ("b", "c", None, Outcome.BOTH, "b\n\n## Other version\n\nc"),
        ("a", None, None, Outcome.TO_FILE, "a"), ("b", None, "a", Outcome.TO_FILE, "b"),
        ("a", None, "a", Outcome.DELETE_IN_LIBRARY, ""),
        (None, "a", "a", Outcome.DELETE_IN_FILE, ""), (None, "b", "a", Outcome.REVIVE, "b"),
        (None, "a", None, Outcome.REVIVE, "a"), (None, None, "a", Outcome.NOTHING, ""),
    ],
)  # fmt: skip
def test_each_case_has_its_outcome(mine, theirs, agreed, outcome, body):
    found = merged(mine, theirs, agreed)
    assert (found.outcome, found.body) == (outcome, body)


def test_a_file_that_is_not_whole_deletes_nothing():
    assert merged("a", None, "a", is_whole=False).outcome is Outcome.TO_FILE


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [("a", "", "a"), ("", "b", "b"), ("a\nb", "b", "a\nb"), ("b", "a\nb\n\nc", "a\nb\n\nc"),
     ("ab", "a", "ab\n\n## Other version\n\na")],
)  # fmt: skip
def test_a_version_that_holds_the_other_is_enough(mine, theirs, both):
    assert both_versions(mine, theirs, HEADING) == both


@given(st.text("ab\n", max_size=8), st.text("ab\n", max_size=8))
def test_both_versions_hold_every_line_of_either_and_merging_again_adds_nothing(mine, theirs):
    both = both_versions(mine, theirs, HEADING)
    assert set(mine.strip("\n").split("\n")) <= {*both.split("\n"), ""}
    assert set(theirs.strip("\n").split("\n")) <= {*both.split("\n"), ""}
    assert both_versions(both, theirs, HEADING) == both


_TAGS = st.sets(st.sampled_from("abcd"))


@given(_TAGS, _TAGS, _TAGS)
def test_tags_that_either_side_added_are_there_and_those_it_took_away_not(mine, theirs, agreed):
    found = set(merge_tags(mine, theirs, agreed))
    assert found == ((mine | theirs) - agreed) | (mine & theirs & agreed)


def test_a_line_is_one_line_of_what_can_be_seen():
    assert one_line(" \u200fa\u2028b\n\tc\x00 ") == "a b c"
