from hypothesis import given
from hypothesis import strategies as st

from reader.domain.vowelled_text import with_marks
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
