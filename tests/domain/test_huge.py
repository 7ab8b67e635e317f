from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.huge import cut_paragraph, page_end, part_count
from reader.domain.segmentation import split_arabic
from reader.domain.span import Span

SENTENCE = "قال الوزير إن الحكومة ستعمل على تنفيذ المشروع، ثم غادر القاعة. "


def test_a_paragraph_that_is_short_enough_stays_whole():
    assert cut_paragraph(SENTENCE, split_arabic) == [Span(0, len(SENTENCE))]


def test_a_huge_paragraph_is_cut_after_sentences_into_equal_pieces():
    text = SENTENCE * 200
    spans = cut_paragraph(text, split_arabic)
    assert len(spans) >= len(text) // 3000
    assert all(span.of(text).endswith(". ") for span in spans)
    assert min(span.length for span in spans[:-1]) > 2000


def test_a_huge_sentence_is_cut_at_a_clause_else_at_a_word():
    clauses = "قال كلاماً كثيراً، " * 30
    assert all(s.of(clauses).endswith("، ") for s in cut_paragraph(clauses, split_arabic, 100))
    words = "كلام " * 100
    assert all(span.of(words).endswith(" ") for span in cut_paragraph(words, split_arabic, 100))


def test_a_huge_word_is_not_cut_between_a_letter_and_its_mark():
    text = "بَ" * 120
    assert all(span.of(text)[0] == "ب" for span in cut_paragraph(text, split_arabic, 101))


@given(
    st.text(st.sampled_from("قال. ،\u064e؟«»😀"), max_size=200),
    st.integers(min_value=8, max_value=60),
)
def test_pieces_tile_the_paragraph_and_keep_the_limit(text, limit):
    spans = cut_paragraph(text, split_arabic, limit)
    assert "".join(span.of(text) for span in spans) == text
    assert all(a.end == b.start for a, b in pairwise(spans))
    assert all(span.length <= limit for span in spans)


@pytest.mark.parametrize(("size", "count"), [(0, 1), (1, 1), (100, 1), (101, 2), (250, 3)])
def test_the_number_of_parts_follows_from_the_size(size, count):
    assert part_count(size, 100) == count


@pytest.mark.parametrize(
    ("window", "kept"),
    [
        ("كلمة\nسطر. أخرى\n \nفقرة", "كلمة\nسطر. أخرى\n \n"),
        ("كلمة. أخرى\r\nسطر", "كلمة. أخرى\r\n"),
        ("كلمة قال «نعم.» ثم", "كلمة قال «نعم.» "),
        ("كلمة أخرى", "كلمة "),
        ("كلمة", ""),
        ("", ""),
    ],
)
def test_a_part_ends_at_the_best_place_nearby(window, kept):
    assert window[: page_end(window)] == kept
