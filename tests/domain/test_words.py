from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.words import word_count, word_set, words


def _of(text: str) -> list[str]:
    return [span.of(text) for span in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وَأَكَّدَ رئيـــس الوزراء،", ["وَأَكَّدَ", "رئيـــس", "الوزراء"]),
        ("«روته» (Rutte): نعم!", ["روته", "Rutte", "نعم"]),
        ("zo'n l’état foo's 'quoted'", ["zo'n", "l’état", "foo's", "quoted"]),
        ("3.5 ٣٫٥ 1,250,000 ٪", ["3.5", "٣٫٥", "1,250,000"]),
        ("U.S. example.com", ["U.S", "example.com"]),
        ("انتهى.وقال", ["انتهى", "وقال"]),
        ("F-16 oud-minister", ["F", "16", "oud", "minister"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ("\u200fكلمة\u200f أخرى", ["كلمة", "أخرى"]),
        ("क्या हिन्दी", ["क्या", "हिन्दी"]),
        ("😀 — … ؟", []),
        ("#وسم @user_name", ["وسم", "user_name"]),
        ("", []),
    ],
)
def test_words_are_what_a_reader_calls_words(text, expected):
    assert _of(text) == expected
    assert word_count(text) == len(expected)


@given(st.text(st.sampled_from("ابوَّـ \u200c\u200f.'’3٣aB_😀،")))
def test_words_lie_in_order_and_hold_every_letter_and_digit(text):
    found = words(text)
    for before, after in pairwise(found):
        assert before.end <= after.start
    inside = {at for span in found for at in range(span.start, span.end)}
    assert all(at in inside for at, char in enumerate(text) if char.isalnum())
    assert all(not span.of(text)[0].isspace() and span.length for span in found)


def test_a_word_list_may_be_broken_over_lines():
    assert word_set("في من\n  على") == {"في", "من", "على"}
