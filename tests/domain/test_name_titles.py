"""Titles and the words that introduce places and organisations."""

import pytest

from reader.domain.name_titles import introduces, is_attribute, title_at


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("رئيس الوزراء", 2),
        ("ووزيرة الخارجية", 2),
        ("وللرئيس", 1),
        ("الامين العام", 2),
        ("بالمتحدث باسم", 2),
        ("رئيس", 0),
        ("مدينة", 0),
        ("رئيس شركة", 0),
    ],
)
def test_the_words_of_a_title_are_counted(text, count):
    assert title_at(text.split(), 0) == count


def test_nationality_and_former_describe_the_bearer_of_a_title():
    assert is_attribute("الياباني")
    assert is_attribute("السابق")
    assert not is_attribute("الرئيس")
    assert not is_attribute("ياباني")


def test_a_title_introduces_a_person_through_two_attributes():
    words = ["وزير", "الدفاع", "الياباني", "السابق", "ناكاتاني"]
    assert introduces(words, 4, "person")
    assert not introduces(words, 4, "place")


def test_nothing_stands_before_the_first_word():
    assert not introduces(["روته"], 0, "person")


def test_a_city_introduces_a_place_and_a_company_an_organisation():
    assert introduces(["بمدينة", "صور"], 1, "place")
    assert introduces(["وشركة", "تسلا"], 1, "organisation")
    assert not introduces(["وشركة", "تسلا"], 1, "term")
