"""Curly marks: one for one, and only where they belong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.typesetting import typeset


@pytest.mark.parametrize(
    ("plain", "printed"),
    [
        ('"The book reaches readers," she said.', "“The book reaches readers,” she said."),
        ('He said: "No."', "He said: “No.”"),
        ("the project's director", "the project’s director"),
        ("the readers' donations", "the readers’ donations"),
        ("'Yes', he said", "‘Yes’, he said"),
        ("'s avonds en 't huis", "’s avonds en ’t huis"),
        ("in the '90s", "in the ’90s"),
        ('a 15" screen', 'a 15" screen'),
        ('of 15" and "more"', 'of 15" and “more”'),
        ("6'2 tall", "6'2 tall"),
        ('("quoted")', "(“quoted”)"),
        ("see https://example.org/?q='a' now", "see https://example.org/?q='a' now"),
        ("nothing here", "nothing here"),
        ('"', "“"),
        ("'", "’"),
    ],
)
def test_marks_are_set_as_in_print(plain, printed):
    assert typeset(plain) == printed


@given(st.text(alphabet="ab \"'0.,(“”:/@😀", max_size=40))
def test_no_character_comes_or_goes(text):
    made = typeset(text)
    assert len(made) == len(text)
    assert all(a == b or a in "\"'" for a, b in zip(text, made, strict=True))
    assert typeset(made) == made or "'" in made or '"' in made
