from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.word_places import word_places

TEXT = "قال وزيرُ المياهِ إنَّ الخطة ستبدأ، وأضاف الوزير أن المياه 3.5 كافية."


def shown(text, *passages):
    return [one.of(text) for one in word_places(text, passages)]


def test_a_word_is_found_with_the_marks_that_it_carries():
    assert shown(TEXT, "المياه") == ["المياهِ", "المياه"]


def test_only_whole_words_are_found():
    assert shown(TEXT, "وزير") == ["وزيرُ"]


def test_words_in_a_row_are_one_place_and_the_longest_wins():
    assert shown(TEXT, "المياه", "وزير المياه") == ["وزيرُ المياهِ", "المياه"]


def test_a_number_with_a_point_is_found_as_a_whole():
    assert shown(TEXT, "3.5") == ["3.5"]


def test_a_hamza_tells_words_apart():
    assert shown("أن إن", "إن") == ["إن"]


def test_latin_words_are_found_whatever_their_case():
    assert shown("The government and THE Government.", "government") == ["government", "Government"]


def test_nothing_is_found_of_nothing():
    assert word_places(TEXT, []) == []
    assert word_places(TEXT, ["", "،"]) == []
    assert word_places("", ["المياه"]) == []


@given(st.text(alphabet="وزيرالمياه ،ُِ3a", max_size=60), st.text(alphabet="وزيرا 3a", max_size=8))
def test_places_stand_in_order_and_do_not_overlap(text, word):
    found = word_places(text, [word, "وزير"])
    assert all(one.length for one in found)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
