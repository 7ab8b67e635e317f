"""Spellings that are near each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.likeness import distance


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [("NATO", "ATO", 1), ("Nil", "Nilin", 2), ("Veere", "Veer", 1), ("", "abc", 3), ("a", "a", 0)],
)
def test_the_letters_that_differ_are_counted(one, other, letters):
    assert distance(one, other) == letters


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_the_way_back_is_as_long_and_no_longer_than_the_longer_word(one, other):
    assert distance(one, other) == distance(other, one)
    assert abs(len(one) - len(other)) <= distance(one, other) <= max(len(one), len(other))
    assert (distance(one, other) == 0) == (one == other)
