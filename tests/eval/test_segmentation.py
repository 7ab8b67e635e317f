"""The Arabic splitter against labelled data; prints the table with ``pytest -s``."""

from hypothesis import given
from hypothesis import strategies as st

from tests.eval.segmentation import (
    BOUNDARY,
    Score,
    by_kind,
    gold_rows,
    holdout_rows,
    mistakes,
    report,
    row_of,
    total,
)

FLOOR = 0.98


def test_the_labelled_set_is_large_and_varied_enough():
    rows = [*gold_rows("open"), *gold_rows("aside")]
    assert sum(len(row.cuts) for row in rows) >= 300
    assert len({row.kind for row in rows}) >= 12
    aside = sum(len(row.cuts) for row in gold_rows("aside"))
    assert aside * 3 >= sum(len(row.cuts) for row in rows) * 0.95


def test_f1_on_the_unseen_rows_is_above_the_floor(capsys):
    with capsys.disabled():
        print(f"\n{report()}")  # noqa: T201 - the evaluation's result
    assert total(gold_rows("aside")).f1 >= FLOOR


def test_f1_on_the_held_out_news_is_above_the_floor():
    rows = holdout_rows()
    assert len(rows) > 50
    assert total(rows).f1 >= FLOOR


def test_no_kind_of_difficulty_in_the_open_rows_is_given_up():
    weak = {kind: of.f1 for kind, of in by_kind(gold_rows("open")).items() if of.f1 < 0.9}
    assert weak == {}


def test_a_marked_text_gives_the_text_and_its_boundaries():
    row = row_of("plain", "open", f"نعم. {BOUNDARY}لا.\\n{BOUNDARY}ثم.")
    assert row.text == "نعم. لا.\nثم."
    assert row.cuts == {5, 9}


def test_mistakes_show_what_was_missed_and_what_was_cut_wrongly():
    rows = [row_of("k", "open", f"قال {BOUNDARY}نعم. لا.")]
    assert mistakes(rows) == [f"k: قال {BOUNDARY}نعم. ✂لا."]


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_f1_lies_between_precision_and_recall(right, wrong, missed):
    score = Score(right, wrong, missed)
    low, high = sorted((score.precision, score.recall))
    assert low - 1e-9 <= score.f1 <= high + 1e-9 or right == 0
