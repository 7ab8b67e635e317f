"""Number words of English and Dutch, compounds and ordinals included."""

from decimal import Decimal

import pytest

from reader.domain.latin_numbers import latin_number, number_inside


@pytest.mark.parametrize(
    ("word", "language", "value"),
    [
        ("Fourteen", "en", 14), ("twentieth", "en", 20), ("half", "en", Decimal("0.5")),
        ("vijftigduizend", "nl", 50_000), ("drieduizendvijfhonderd", "nl", 3_500),
        ("tweehonderdvijftig", "nl", 250), ("eenentwintig", "nl", 21), ("honderd", "nl", 100),
        ("eenentwintigste", "nl", 21), ("tweeëntwintig", "nl", 22), ("honderdeen", "nl", 101),
        ("honderdentien", "nl", 110), ("één", "nl", 1), ("miljoen", "nl", 1_000_000),
    ],
)  # fmt: skip
def test_a_number_word_is_read(word, language, value):
    assert latin_number(word, language) == value


@pytest.mark.parametrize(
    ("word", "language"),
    [
        ("een", "nl"), ("waarde", "nl"), ("hondenduizend", "nl"), ("anderhalfhonderdx", "nl"),
        ("drie", "en"), ("trois", "fr"), ("honderd" * 20, "nl"), ("duizendanderhalf", "nl"),
    ],
)  # fmt: skip
def test_another_word_is_none(word, language):
    assert latin_number(word, language) is None


def test_a_word_may_hold_a_number_without_being_one():
    assert number_inside("driejarig", "nl") == 3
    assert number_inside("Triple", "en") == 3
    assert number_inside("drie", "nl") is None
    assert number_inside("drieje", "nl") is None
    assert number_inside("window", "en") is None
    assert number_inside("huis", "nl") is None
