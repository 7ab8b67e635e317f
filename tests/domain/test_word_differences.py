"""What was changed in a draft, by words in reading order."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.alignment import Link
from reader.domain.span import Span
from reader.domain.word_differences import Carrier, DifferenceKind, word_differences

PIECES = st.lists(
    st.sampled_from(["الوزير", "قال", "the", "cat", " ", "  ", ".", "،", "٣٫٥"]), max_size=18
)
TEXTS = PIECES.map("".join)


def said(draft: str, target: str) -> list[tuple[str, str]]:
    return [
        (kind.value, old.of(draft) or new.of(target))
        for kind, old, new in word_differences(draft, target)
    ]


def test_a_word_that_was_replaced_stands_as_removed_and_added():
    assert said("the cat sat.", "the dog sat.") == [
        ("kept", "the "),
        ("removed", "cat"),
        ("added", "dog"),
        ("kept", " sat."),
    ]


def test_arabic_is_compared_by_words_in_reading_order():
    assert said("قال الوزير إن البلاد آمنة", "قال الرئيس إن البلاد آمنة اليوم") == [
        ("kept", "قال "),
        ("removed", "الوزير"),
        ("added", "الرئيس"),
        ("kept", " إن البلاد آمنة"),
        ("added", " اليوم"),
    ]


def test_a_space_between_two_changes_is_no_common_ground():
    assert said("a red fox ran", "a brown bear ran") == [
        ("kept", "a "),
        ("removed", "red fox"),
        ("added", "brown bear"),
        ("kept", " ran"),
    ]


def test_equal_and_empty_texts():
    assert said("", "") == []
    assert said("نعم", "نعم") == [("kept", "نعم")]
    assert said("", "نعم") == [("added", "نعم")]
    assert said("نعم", "") == [("removed", "نعم")]


@given(TEXTS, TEXTS)
def test_the_differences_tile_both_texts_and_make_the_one_from_the_other(draft, target):
    found = word_differences(draft, target)
    assert "".join(one.draft.of(draft) for one in found) == draft
    made = [
        one.draft.of(draft) if one.kind is DifferenceKind.KEPT else one.target.of(target)
        for one in found
        if one.kind is not DifferenceKind.REMOVED
    ]
    assert "".join(made) == target
    kinds = [one.kind.value for one in found]
    assert not any(pair in {("kept", "kept"), ("added", "removed")} for pair in pairwise(kinds))


def test_two_long_texts_of_repeated_words_cost_little():
    draft = " ".join(["من", "إلى", "في", "على"] * 400)
    target = " ".join(["في", "من", "على", "عن", "إلى"] * 320)
    begin = time.process_time()
    assert word_differences(draft, target)
    assert time.process_time() - begin < 0.5


def test_places_follow_the_words_that_stay():
    carrier = Carrier.between("The minister said no.", "Yesterday the minister said yes.")
    assert carrier.span(Span(4, 12)) == Span(14, 22)
    assert carrier.span(Span(18, 20)) is None
    assert carrier.span(Span(4, 20)) is None
    assert Carrier.between("", "x").span(Span(0, 0)) is None


def test_links_at_changed_words_are_dropped_on_either_side():
    links = (Link(0, 3, 0, 3, 0.9), Link(4, 8, 4, 9, 0.5))
    carrier = Carrier.between("big house", "big white home")
    assert carrier.targets(links) == (Link(0, 3, 0, 3, 0.9),)
    assert Carrier.between("xxx yyyy", "z xxx").sources(links) == (Link(2, 5, 0, 3, 0.9),)
