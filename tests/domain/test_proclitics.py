"""Words are taken apart in the order that the glossary measured."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.proclitics import Reading, is_only_clitics, readings


def rests(word: str) -> list[str]:
    return [reading.rest for reading in readings(word)]


def test_the_surface_form_comes_first_then_conjunction_then_preposition_then_article():
    assert rests("وباليابان") == ["وباليابان", "باليابان", "اليابان", "يابان"]


def test_the_attached_letters_are_told_in_order():
    found = next(one for one in readings("وباليابان") if one.rest == "اليابان")
    assert found == Reading("اليابان", ("و", "ب"), 2)


def test_lam_and_article_written_as_two_lams_give_the_article_back():
    assert Reading("اليابان", ("ل",), 1) in list(readings("لليابان"))
    assert Reading("اليابان", ("و", "ل"), 2) in list(readings("ولليابان"))


def test_a_country_that_begins_with_lam_is_read_plainly_first():
    found = rests("لليبيا")
    assert found.index("ليبيا") < found.index("اليبيا")


def test_the_article_comes_off_last_and_is_part_of_the_name():
    assert Reading("ناتو", ("ب",), 1, article=True) in list(readings("بالناتو"))


def test_every_reading_leaves_two_letters():
    assert rests("و") == []
    assert rests("ول") == ["ول"]
    assert all(len(rest) > 1 for rest in rests("والي"))


@given(st.text(alphabet="وفبلكاسين", max_size=8))
def test_a_reading_is_the_end_of_the_word_but_for_an_unwritten_alif(word):
    for reading in readings(word):
        taken = word[: reading.cut]
        assert "".join(reading.proclitics) == taken
        written = word[reading.cut :]
        with_article = "ال" + reading.rest if reading.article else reading.rest
        assert with_article in {written, "ا" + written}


@pytest.mark.parametrize("word", ["", "و", "ب", "ال", "وال", "بال", "فبال", "ول", "لل"])
def test_clitics_alone_are_no_word(word):
    assert is_only_clitics(word)


@pytest.mark.parametrize("word", ["قطر", "واس", "لبنان", "بري"])
def test_a_short_name_is_more_than_clitics(word):
    assert not is_only_clitics(word)
