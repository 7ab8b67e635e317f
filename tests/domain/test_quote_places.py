"""A quote is found by its words; what it covers is known."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article_text import source_text
from reader.domain.notes import PassageScope
from reader.domain.quote_places import MOST_PLACES, quote_places, scope_of
from reader.domain.span import Span
from tests.note_fakes import article_of

ARTICLE = article_of(
    "مكتبة عائمة تجوب النيل",
    "قال الوزير إنّ الخطة جاهزة. وقال الوزير أيضا: «لا تأجيل»!",
    "😀 😀 رفض النواب الخطة.",
)
TEXT = source_text(ARTICLE)


def found(quote: str) -> list[str]:
    return [place.of(TEXT.text) for place in quote_places(TEXT, quote)]


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("الوزير إن الخطه", ["الوزير إنّ الخطة"]),
        ("  قَالَ الوزير\n", ["قال الوزير"]),
        ("الوزير", ["الوزير", "الوزير"]),
        ("«لا تأجيل»!", ["«لا تأجيل»!"]),
        ("لا تأجيل", ["لا تأجيل"]),
        ("النيل\n\nقال", ["النيل\nقال"]),
        ("النيل قال", []),
        ("وزير", ["وزير", "وزير"]),
        ("😀", ["😀", "😀"]),
        ("غير موجود هنا", []),
        ("", []),
        (" \n", []),
    ],
)
def test_the_same_words_are_found_however_they_are_spelled(quote, there):
    assert found(quote) == there


def test_places_do_not_overlap_and_are_counted_to_a_limit():
    many = source_text(article_of("لا لا لا لا " * 100))
    assert len(quote_places(many, "لا لا")) == MOST_PLACES
    assert len(quote_places(many, "ا")) == MOST_PLACES
    spans = quote_places(many, "لا لا لا")
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("quote", "scope"),
    [
        ("قال الوزير إن الخطة جاهزة", PassageScope.SENTENCE),
        ("قال الوزير إن الخطة جاهزة.", PassageScope.SENTENCE),
        ("مكتبة عائمة تجوب النيل", PassageScope.SENTENCE),
        (ARTICLE.blocks[1].text, PassageScope.PARAGRAPH),
        ("عائمة", PassageScope.WORD),
        ("عائمة تجوب", PassageScope.SELECTION),
        ("جاهزة. وقال", PassageScope.SELECTION),
        ("النيل\nقال الوزير إن الخطة جاهزة.", PassageScope.SELECTION),
        ("😀 😀", PassageScope.SELECTION),
    ],
)
def test_what_a_place_covers_is_known(quote, scope):
    assert scope_of(TEXT, quote_places(TEXT, quote)[0]) is scope


def test_a_place_without_a_sentence_is_a_selection():
    assert scope_of(TEXT, Span(0, 0)) is PassageScope.SELECTION


@given(st.data())
def test_any_passage_of_whole_words_is_found_where_it_stands(data):
    words, _ = TEXT.ready.words()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    span = Span(words[first].start, words[last].end)
    assert span in quote_places(TEXT, span.of(TEXT.text))
