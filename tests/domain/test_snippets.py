"""Passages are cut between words, and the marks stay on their letters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.snippets import KWIC_WIDTH, SNIPPET_LENGTH, keyword_in_context, snippet
from reader.domain.span import Span

SENTENCE = "تراجعت الحكومة عن خطتها إلغاء التجنيد الإجباري بعد ضغوط من المعارضة وقيادة الأركان. "
LONG = SENTENCE * 6


def places(text: str, word: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(word, text)]


def test_a_short_passage_is_shown_whole_on_one_line():
    found = snippet(" # ملاحظة\nعن *الحكومة*\n", places(" # ملاحظة\nعن *الحكومة*\n", "الحكومة"))
    assert found.text == "# ملاحظة عن *الحكومة*"
    assert [mark.of(found.text) for mark in found.marks] == ["الحكومة"]


def test_a_long_passage_is_cut_between_words_around_its_hits():
    text = LONG.replace("المعارضة", "البرلمان", 3)
    found = snippet(text, places(text, "المعارضة"))
    assert found.text[0] == found.text[-1] == "…"
    assert len(found.text) <= SNIPPET_LENGTH + 2
    assert {mark.of(found.text) for mark in found.marks} == {"المعارضة"}
    whole = set(text.split())
    assert set(found.text.strip("…").split()) <= whole


def test_the_part_with_most_hits_is_shown():
    text = LONG + "كلمة كلمة كلمة " + LONG
    hits = [*places(text, "التجنيد")[:1], *places(text, "كلمة")]
    found = snippet(text, hits)
    assert len(found.marks) == 3


def test_the_end_of_a_passage_needs_no_sign():
    found = snippet(LONG, places(LONG, "الأركان")[-1:])
    assert found.text.startswith("…")
    assert found.text.endswith("الأركان.")
    start = snippet(LONG, [])
    assert start.text.startswith("تراجعت")


def test_a_hit_longer_than_the_snippet_is_cut_with_it():
    text = "ا" * 1000
    found = snippet(text, [Span(0, 1000)])
    assert len(found.text) <= SNIPPET_LENGTH + 2
    assert found.marks == (Span(0, len(found.text) - 1),)


TEXTS = st.text(alphabet=st.sampled_from("كتابةَ \n\u200f.a😀"), max_size=600)


@given(TEXTS, st.data())
def test_marks_stay_on_their_letters(text, data):
    ends = st.integers(0, len(text))
    spans = sorted(
        Span(*sorted(pair))
        for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=5))
        if pair[0] != pair[1]
    )
    found = snippet(text, spans)
    line = text.replace("\n", " ")
    inner = found.text.removeprefix("…").removesuffix("…")
    assert inner in line
    assert len(inner) <= SNIPPET_LENGTH
    for mark in found.marks:
        assert 0 <= mark.start < mark.end <= len(found.text)
        assert "…" not in mark.of(found.text)


@given(TEXTS, st.data())
def test_a_keyword_stands_between_pieces_of_its_text(text, data):
    start, end = sorted(
        (data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text))))
    )
    before, word, after = keyword_in_context(text, Span(start, end))
    line = text.replace("\n", " ")
    assert word == line[start:end]
    assert line[:start].endswith(before)
    assert line[end:].startswith(after)
    assert max(len(before), len(after)) <= KWIC_WIDTH


def test_a_keyword_is_cut_between_words():
    word = places(LONG, "الإجباري")[2]
    before, keyword, after = keyword_in_context(LONG, word)
    assert keyword == "الإجباري"
    assert set(before.split()) | set(after.split()) <= set(LONG.split())
    assert len(before) > KWIC_WIDTH / 2 < len(after)


@pytest.mark.parametrize("text", ["ا" * 300, "ا" * 100 + "ب" + "ا" * 100])
def test_a_text_without_spaces_is_cut_anywhere(text):
    before, keyword, after = keyword_in_context(text, Span(100, 101))
    assert (len(before), len(keyword), len(after)) == (KWIC_WIDTH, 1, KWIC_WIDTH)
