"""Stems for words that no lexicon knows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.stems import arabic_stem, latin_stem


@pytest.mark.parametrize(
    ("form", "stem"),
    [
        ("والكاكاو", "كاكاو"),
        ("الكاكاو", "كاكاو"),
        ("للاوركيد", "اوركيد"),
        ("مسرعين", "مسرع"),
        ("يوتيوب", "يوتيوب"),
        ("الو", "الو"),
        ("وال", "وال"),
    ],
)
def test_what_is_attached_to_an_arabic_word_is_taken_off(form, stem):
    assert arabic_stem(form) == stem


@pytest.mark.parametrize(
    "forms",
    [
        ("soldier", "soldiers"),
        ("city", "cities"),
        ("force", "forces", "forced", "forcing"),
        ("stop", "stopped", "stopping"),
        ("soldaat", "soldaten"),
        ("brief", "brieven"),
        ("huis", "huizen"),
        ("man", "mannen"),
        ("regering", "regeringen"),
        ("leider", "leiders"),
    ],
)
def test_forms_of_a_latin_word_share_a_stem(forms):
    assert len({latin_stem(form) for form in forms}) == 1


def test_short_words_stay_apart():
    assert latin_stem("meeting") != latin_stem("met")
    assert latin_stem("king") == "king"
    assert latin_stem("string") == "string"
    assert latin_stem("") == ""


@given(st.text(alphabet="abdeginostvyz", max_size=12))
def test_a_stem_has_no_other_stem(word):
    assert latin_stem(latin_stem(word)) == latin_stem(word)


@given(st.text(alphabet="والبكفلهانيتحس", max_size=12))
def test_an_arabic_stem_is_a_part_of_its_word(word):
    assert arabic_stem(word) in word
    assert len(arabic_stem(word)) >= min(2, len(word))
