"""Words as the index knows them: cut and spelled alike everywhere, and found again in the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.arabic import folded
from reader.domain.search_tokens import LONGEST_TOKEN, fronted, located, tokens, variants
from reader.domain.search_tokens import norms as quick_norms

LETTERS = st.text(
    alphabet=st.one_of(
        st.sampled_from("كتابأإآىةؤئء ـَُِّْ٤٨ۀﷲﻻ\u200f\u2067«»،.-_'’5aÉß😀"),
        st.characters(),
    ),
    max_size=60,
)


def norms(text: str) -> list[str]:
    return [token.norm for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وَأَكَّدَ الرَّئِيسُ", ["واكد", "الرييس"]),
        ("الأمـــن القومى", ["الامن", "القومي"]),
        ("بـ35 جندياً", ["ب", "35", "جنديا"]),
        ("٤٨ ساعة و٣٫٥٪", ["48", "ساعه", "و", "3", "5"]),
        ("Café «É»-ADNOC_2", ["cafe", "e", "adnoc", "2"]),
        ("don’t", ["don", "t"]),
        ("…،؛ 😀 \u200f", []),
    ],
)
def test_words_are_folded_and_cut(text, expected):
    assert norms(text) == expected


def test_the_spelling_keeps_what_tells_lemmas_apart():
    found = tokens("إعلامُ مدينةٍ على مسؤول")
    assert [token.spelled for token in found] == ["إعلام", "مدينة", "على", "مسؤول"]


def test_a_very_long_run_of_letters_counts_with_its_beginning():
    assert norms("ا" * 500) == ["ا" * LONGEST_TOKEN]


def test_a_place_holds_the_marks_of_its_word_and_no_direction_mark():
    text = "قال\u200f كِتَابًا\u2069 ـكبيرـ،"
    assert [token.span.of(text) for token in located(text)] == ["قال", "كِتَابًا", "كبيرـ"]


def test_one_character_that_stands_for_several_words_is_the_place_of_each():
    text = "النبي \ufdfa قال"  # the ligature of four words
    found = located(text)
    assert [token.norm for token in found][1:5] == ["صلي", "الله", "عليه", "وسلم"]
    assert {token.span.of(text) for token in found[1:5]} == {"\ufdfa"}


@given(LETTERS)
def test_places_and_quick_tokens_agree(text):
    found = located(text)
    assert [(token.norm, token.spelled) for token in found] == [
        (token.norm, token.spelled) for token in tokens(text)
    ]
    assert all(token.norm.isalnum() and token.spelled for token in found)
    assert quick_norms(text) == norms(text) == quick_norms(folded(text), is_folded=True)
    starts = [token.span.start for token in found]
    assert starts == sorted(starts)
    for token in found:
        assert token.span.length > 0
        assert not unicodedata.category(token.span.of(text)[-1]).startswith("Z")


@given(LETTERS)
def test_tokens_of_tokens_are_the_same(text):
    found = norms(text)
    assert norms(" ".join(found)) == [word for one in found for word in norms(one)]


def test_clitics_go_before_the_first_word_of_a_phrase():
    assert {"مجلس", "لمجلس", "ومجلس", "وبمجلس", "فكمجلس"} <= set(fronted("مجلس"))
    assert {"الامن", "للامن", "وبالامن"} <= set(fronted("الامن"))
    assert "لالامن" not in fronted("الامن")
    assert "ال" in fronted("ال")
    assert fronted("council") == ("council",)


def test_what_is_typed_in_a_hurry_may_stand_for_another_letter():
    assert variants("مدينه") == ("مدينه", "مدينة")
    assert variants("على") == ("على", "علي")
    assert variants("علي") == ("علي", "على")
    assert variants("كتاب") == ("كتاب",)
