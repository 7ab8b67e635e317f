from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.enclosures import Enclosures


def _pairs(text: str) -> list[str]:
    found = {one for at in range(len(text)) for one in Enclosures(text, 0, len(text)).holding(at)}
    return sorted(text[one.start : one.end] for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال «نعم» ثم", ["«نعم»"]),
        ("قال ”نعم“ ثم", ["”نعم“"]),
        ('قال "نعم" ثم "لا"', ['"لا"', '"نعم"']),
        ('قال : " نعم . " ثم', ['" نعم . "']),
        ("قال «نعم «لا» نعم» ثم", ["«لا»", "«نعم «لا» نعم»"]),
        ("zo’n ‘woord’ foto’s", ["‘woord’"]),
        ("قال «نعم ثم", []),
        ("قال نعم» ثم", []),
        ("أ) ب (ج) [د]", ["(ج)", "[د]"]),
        ("قال «نعم (لا» ثم) هنا", ["«نعم (لا»"]),
    ],
)
def test_only_what_is_opened_and_closed_counts(text, expected):
    assert _pairs(text) == expected


def test_the_innermost_comes_first_and_knows_whether_it_is_a_quotation():
    text = "قال (ثم «نعم» هنا)"
    held = Enclosures(text, 0, len(text)).holding(text.index("ن", 7))
    assert [one.quoted for one in held] == [True, False]


def test_marks_themselves_lie_outside():
    text = "«نعم»"
    lines = Enclosures(text, 0, len(text))
    assert lines.holding(0) == []
    assert lines.holding(4) == []


def test_a_pair_that_spans_pages_is_no_quotation():
    text = "«" + "كلمة " * 1000 + "»"
    assert Enclosures(text, 0, len(text)).holding(50) == []


@given(st.text(st.sampled_from('«»“”‘’"()[] اa.،')))
def test_enclosures_nest(text):
    lines = Enclosures(text, 0, len(text))
    for at in range(len(text)):
        held = lines.holding(at)
        for inner, outer in pairwise(held):
            assert outer.start < inner.start
            assert inner.end <= outer.end
