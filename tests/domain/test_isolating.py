"""Isolates for showing: every position goes there and back, and the text is never changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.bidi import strip_isolates
from reader.domain.isolating import foreign_runs, isolated
from reader.domain.language import Direction


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("بلغت الحرارة −3.5 °C اليوم", ["−3.5 °C"]),
        ("كتب @rutte أمس #NATO", ["@rutte", "#NATO"]),
        ("زار Studio Nil في 2026-03-12.", ["Studio Nil", "2026-03-12"]),
        ("على https://example.org/a?b=1 مجانا", ["https://example.org/a?b=1"]),
        ("ارتفع 62% في عام 2025،", ["62%", "2025"]),
        ("لا شيء هنا", []),
    ],
)
def test_a_run_takes_its_signs_with_it(text, runs):
    assert [span.of(text) for span in foreign_runs(text, Direction.RTL)] == runs


def test_arabic_words_in_english_are_one_run_with_their_spaces():
    text = "It ends in القاهرة الكبرى 2026, they say."
    assert [span.of(text) for span in foreign_runs(text, Direction.LTR)] == ["القاهرة الكبرى"]


@given(st.text(alphabet="اب A1.%@-−°😀 ", max_size=30), st.sampled_from(list(Direction)))
def test_every_position_goes_there_and_back(text, direction):
    shown = isolated(text, direction)
    assert strip_isolates(shown.text) == text
    for position, char in enumerate(text):
        at = shown.to_shown(position)
        assert shown.text[at] == char
        assert shown.from_shown(at) == position
    assert shown.to_shown(len(text)) == len(shown.text)
