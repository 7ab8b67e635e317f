from hypothesis import given
from hypothesis import strategies as st

from reader.domain.span import Span
from reader.domain.vowelled_text import VowelledText, put_together, with_marks
from reader.domain.vowelling import MARKS

FATHA, KASRA = "\u064e", "\u0650"


def test_marks_come_after_their_letters_and_know_where_they_came_from():
    made = with_marks("كتب.", {0: FATHA, 1: KASRA})
    assert made.text == "كَتِب."
    assert made.index == (0, 0, 1, 1, 2, 3, 4)
    assert [made.shown(position) for position in range(5)] == [0, 2, 4, 5, 6]


def test_a_letter_with_its_own_mark_gets_no_other():
    assert with_marks("كُتب", {0: FATHA, 2: KASRA}).text == "كُتِب"


@given(
    st.text("كتب عُ🙂a\u200f", max_size=20),
    st.dictionaries(st.integers(0, 19), st.sampled_from([FATHA, KASRA]), max_size=8),
)
def test_without_the_marks_put_in_it_is_the_original(text, marks):
    made = with_marks(text, marks)
    kept = ["" for _ in text]
    for char, position in zip(made.text, made.index, strict=False):
        if not kept[position]:
            kept[position] = char
    assert "".join(kept) == text
    assert list(made.index) == sorted(made.index)
    assert len(made.index) == len(made.text) + 1
    assert made.index[-1] == len(text)
    assert all(made.text[made.shown(n)] == text[n] for n in range(len(text)))
    assert sum(char in MARKS for char in made.text) >= sum(char in MARKS for char in text)


def vowelled(text, *places):
    return with_marks(text, dict.fromkeys(places, FATHA))


def test_a_span_is_shown_with_the_marks_of_its_letters_and_of_no_others():
    made = with_marks("كتب.", {0: FATHA, 1: KASRA})
    assert made.of(Span(0, 1)) == "كَ"
    assert made.of(Span(1, 2)) == "تِ"
    assert made.of(Span(2, 4)) == "ب."
    assert made.of(Span(0, 4)) == made.text


def test_places_outside_are_the_nearest_ones():
    made = vowelled("كتب", 2)
    assert made.shown(99) == len(made.text)
    assert (made.original(-3), made.original(99)) == (0, 3)


def test_vowelled_sentences_stand_in_their_paragraph():
    text = "  كتب. قرأ. NATO"
    made = put_together(text, [(2, vowelled("كتب.", 0)), (7, vowelled("قرأ.", 1))])
    assert made.text == "  كَتب. قرَأ. NATO"
    assert made.of(Span(7, 11)) == "قرَأ."
    assert made.of(Span(12, 16)) == "NATO"
    assert put_together("نص", ()) == VowelledText("نص", (0, 1, 2))


@given(
    st.lists(
        st.tuples(
            st.text(" ،🙂a", max_size=3),
            st.text("كتب عُ🙂a", max_size=8),
            st.sets(st.integers(0, 7), max_size=5),
        ),
        max_size=4,
    ),
    st.text(" .", max_size=2),
)
def test_every_place_of_a_paragraph_finds_its_way_there_and_back(pieces, tail):
    text, parts = "", []
    for before, sentence, places in pieces:
        text += before
        parts.append((len(text), vowelled(sentence, *places)))
        text += sentence
    text += tail
    made = put_together(text, parts)
    assert len(made.index) == len(made.text) + 1
    assert list(made.index) == sorted(made.index)
    for position in range(len(text) + 1):
        assert made.original(made.shown(position)) == position
    for start in range(len(text)):
        kept = made.of(Span(start, start + 1))
        assert kept[0] == text[start]
        assert set(kept[1:]) <= {FATHA}
    assert "".join(made.of(Span(n, n + 1)) for n in range(len(text))) == made.text
