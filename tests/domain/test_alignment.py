"""Word links: merged from pieces, composed, moved through edits."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.alignment import (
    Link,
    align_pieces,
    compose,
    moved,
    shifted,
    sources_of,
    targets_of,
    written_words,
)
from reader.domain.edits import Edit, EditMap
from reader.domain.span import Span

SOURCE, TARGET = "وصل الوفد.", "The delegation arrived."


def names(source, target, links):
    return {(link.source.of(source), link.target.of(target)) for link in links}


def test_words_keep_clitics_and_tashkil_and_lose_punctuation_at_their_ends():
    text = "«وَبِالأُمَمِ» المتحدة، (NATO-led) 12.5! … don't 😀"
    assert [span.of(text) for span in written_words(text)] == [
        "وَبِالأُمَمِ", "المتحدة", "NATO-led", "12.5", "don't", "😀",
    ]  # fmt: skip


@given(st.text("اب،. \u00a0😀a", max_size=30))
def test_words_lie_in_order_within_the_text(text):
    spans = written_words(text)
    assert all(span.length > 0 and span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert not any(char.isspace() for span in spans for char in span.of(text))


def test_pieces_are_merged_to_whole_words_on_both_sides():
    pieces = (
        [Span(0, 3), Span(3, 6), Span(6, 9), Span(9, 10)],
        [Span(0, 3), Span(3, 8), Span(8, 14), Span(14, 22), Span(22, 23)],
    )
    attention = [
        [0.1, 0.6, 0.2, 0.1],
        [0.1, 0.4, 0.5, 0.0],
        [0.0, 0.5, 0.5, 0.0],
        [0.9, 0.05, 0.05, 0.0],
        [0.0, 0.0, 0.0, 1.0],
    ]
    links = align_pieces((SOURCE, TARGET), pieces, attention)
    assert names(SOURCE, TARGET, links) == {
        ("وصل", "arrived"), ("الوفد", "The"), ("الوفد", "delegation"),
    }  # fmt: skip
    assert all(0 < link.weight <= 1 for link in links)


def test_a_source_word_that_nobody_chose_takes_the_word_that_looked_at_it_most():
    pieces = ([Span(0, 1), Span(2, 3)], [Span(0, 1)])
    links = align_pieces(("ا ب", "x"), pieces, [[0.88, 0.12]])
    assert names("ا ب", "x", links) == {("ا", "x"), ("ب", "x")}


def test_more_rows_than_pieces_are_ignored_and_no_attention_gives_no_links():
    pieces = ([Span(0, 1)], [Span(0, 1)])
    assert len(align_pieces(("ا", "x"), pieces, [[1.0, 0.0], [1.0, 0.0]])) == 1
    assert align_pieces(("ا", "x"), pieces, [[0.0]]) == ()
    assert align_pieces(("", ""), ([], []), []) == ()


def test_the_best_weight_of_each_counterpart_is_found():
    links = (Link(0, 3, 0, 2, 0.4), Link(0, 3, 0, 2, 0.7), Link(4, 6, 3, 5, 0.2))
    assert targets_of(links, Span(1, 2)) == [(Span(0, 2), 0.7)]
    assert sources_of(links, Span(4, 5)) == [(Span(4, 6), 0.2)]


def test_two_steps_multiply_and_weak_products_go():
    first = (Link(0, 3, 0, 5, 0.8), Link(0, 3, 6, 9, 0.5))
    second = (Link(0, 5, 10, 14, 0.5), Link(6, 9, 10, 14, 0.4), Link(6, 9, 20, 22, 0.1))
    (link,) = compose(first, second)
    assert link[:4] == (0, 3, 10, 14)
    assert link.weight == pytest.approx(0.6)


def test_parts_are_shifted_to_their_place_in_the_whole():
    assert shifted((Link(0, 1, 2, 3, 0.5),), 10, 20) == (Link(10, 11, 22, 23, 0.5),)


def test_links_follow_the_edits_and_grow_to_whole_words():
    source, target = "زوروا https://a.example الآن", "Visit (https://a.example) now"
    masked = EditMap.of([Edit(Span(6, 23), "A1")])
    mended = EditMap.of([Edit(Span(7, 9), "https://a.example")])
    links = (Link(6, 8, 7, 9, 0.9), Link(9, 13, 11, 14, 0.8))
    found = moved(links, masked, mended, (source, target))
    assert names(source, target, found) == {
        ("https://a.example", "https://a.example"), ("الآن", "now"),
    }  # fmt: skip


def test_without_edits_links_stay_as_they_are():
    links = (Link(0, 3, 15, 22, 0.9),)
    assert moved(links, EditMap.of([]), EditMap.of([]), (SOURCE, TARGET)) == links
