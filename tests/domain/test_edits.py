"""Edits of a text and the spans that move with them."""

from hypothesis import given
from hypothesis import strategies as st

from reader.domain.edits import Edit, EditMap
from reader.domain.span import Span

TEXT = "زوروا https://a.example الآن"


def test_a_replacement_and_what_lies_around_it_move_along():
    changes = EditMap.of([Edit(Span(6, 23), "A1")])
    new = changes.apply(TEXT)
    assert new == "زوروا A1 الآن"
    assert changes.forward(Span(24, 28)).of(new) == "الآن"
    assert changes.backward(Span(6, 8)).of(TEXT) == "https://a.example"
    assert changes.forward(Span(8, 12)).of(new) == "A1"


def test_an_insertion_belongs_to_neither_neighbour():
    changes = EditMap.of([Edit(Span(3, 3), " 😀")])
    new = changes.apply("one two")
    assert new == "one 😀 two"
    assert changes.forward(Span(0, 3)).of(new) == "one"
    assert changes.forward(Span(4, 7)).of(new) == "two"


def test_insertions_at_one_place_keep_their_order():
    changes = EditMap.of([Edit(Span(1, 1), "b"), Edit(Span(1, 1), "c")])
    assert changes.apply("ad") == "abcd"


def test_an_edit_that_overlaps_an_earlier_one_is_left_out():
    changes = EditMap.of([Edit(Span(0, 3), "x"), Edit(Span(2, 4), "y")])
    assert changes.apply("abcd") == "xd"


@st.composite
def texts_with_edits(draw):
    text = draw(st.text("اب 1a😀", min_size=1, max_size=20))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return text, [Edit(Span(*pair), draw(st.text("xy", max_size=4))) for pair in pairs]


@given(texts_with_edits(), st.data())
def test_a_span_outside_the_edits_keeps_its_text_there_and_back(case, data):
    text, edits = case
    changes = EditMap.of(edits)
    new = changes.apply(text)
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    moved = changes.forward(span)
    assert 0 <= moved.start <= moved.end <= len(new)
    if not any(edit.old.overlaps(span) for edit in edits):
        untouched = not any(span.start < edit.old.start < span.end for edit in edits)
        assert not untouched or moved.of(new) == span.of(text)
        assert changes.backward(moved) == span or not untouched
