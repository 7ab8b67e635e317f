"""Text is kept in NFC, however many marks follow each other."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.sources.cleaning import cleaned

MARKS = "\u064b\u0651\u064e\u0653\u0654\u0301\u0316\u0338\u0f73\u0344\u200d=«"


@given(
    st.text(alphabet=MARKS, min_size=60, max_size=300), st.sampled_from(["ا", "a", "=", " ", ""])
)
def test_a_long_run_of_marks_becomes_the_same_nfc(marks, base):
    assert cleaned(f"{base}{marks}ب")[0] == unicodedata.normalize("NFC", f"{base}{marks}ب")


@pytest.mark.timeout(20)
def test_half_a_million_marks_in_turn_are_put_in_order():
    text, _ = cleaned("ب" + "\u0651\u064e" * 250_000)
    assert text == "ب" + "\u064e" * 250_000 + "\u0651" * 250_000
