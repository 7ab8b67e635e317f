"""Names that sound or look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.name_sound import (
    letter_by_letter,
    plain_letters,
    sound_likeness,
    spelling_likeness,
    to_ascii,
)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("روته", "Rutte"),
        ("تشيسيكيدي", "Tshisekedi"),
        ("طوكيو", "Tokio"),
        ("أردوغان", "Erdoğan"),
        ("الدوحة", "Doha"),
        ("بوتين", "Poetin"),
        ("عَمّان", "Amman"),
        ("الناتو", "NATO"),
        ("هوكستين", "Hochstein"),
    ],
)
def test_a_name_written_by_ear_is_heard(arabic, latin):
    assert sound_likeness(arabic, latin) >= 0.6


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("الأمم المتحدة", "United Nations"),
        ("مصر", "Egypt"),
        ("العاصمة الفرنسية", "Paris"),
        ("الهلال الأحمر", "Red Crescent"),
        ("", "Paris"),
    ],
)
def test_a_translated_name_is_not(arabic, latin):
    assert sound_likeness(arabic, latin) < 0.6


def test_a_name_of_weak_letters_only_may_be_anything_weak():
    assert sound_likeness("هاواي", "Hawaii") >= 0.6


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Félix Tshisekedi", "Felix Tshisekedi"),
        ("Radosław Şimşek", "Radoslaw Simsek"),
        ("Kılıçdaroğlu", "Kilicdaroglu"),
        ("Oekraïne", "Oekraine"),
        ("Côte d’Ivoire", "Cote d'Ivoire"),
        ("Großbritannien", "Grossbritannien"),
    ],
)
def test_accents_come_off(text, plain):
    assert to_ascii(text) == plain


@given(st.text(max_size=60))
def test_ascii_is_ascii_and_plain_letters_keep_the_length(text):
    assert to_ascii(text).isascii()
    assert len(plain_letters(text)) == len(text)


def test_a_near_miss_is_near_and_another_name_is_not():
    assert spelling_likeness("Shigeu", "Shigeru") > 0.8
    assert spelling_likeness("Felix", "FÉLIX") == 1
    assert spelling_likeness("Merkel", "Macron") < 0.5
    assert spelling_likeness("", "Macron") == 0


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_the_same_both_ways(one, two):
    assert spelling_likeness(one, two) == spelling_likeness(two, one)
    assert 0 <= spelling_likeness(one, two) <= 1


@pytest.mark.parametrize(("form", "name"), [("بي بي سي", "BBC"), ("سي إن إن", "CNN")])
def test_an_acronym_is_heard_letter_by_letter(form, name):
    assert sound_likeness(form, letter_by_letter(name)) == 1


def test_what_is_no_letter_is_said_as_it_is_written():
    assert letter_by_letter("F1") == "ef 1"
