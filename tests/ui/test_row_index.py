"""Heights of rows: sums, look-up, and estimates that are replaced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.row_index import RowIndex

heights = st.lists(st.integers(min_value=1, max_value=500), min_size=1, max_size=60)


@given(heights, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=40))
def test_tops_are_sums_whatever_was_measured_in_between(rows, changes):
    index = RowIndex(rows)
    for row, height in changes:
        if row < len(rows):
            assert index.measure(row, height) == height - rows[row]
            rows[row] = height
            assert index.is_exact(row)
        top = min(row, len(rows))
        assert index.top(top) == sum(rows[:top])
    assert index.total == sum(rows)


@given(heights, st.integers(min_value=-50, max_value=40_000))
def test_the_row_at_a_height_holds_it(rows, y):
    index = RowIndex(rows)
    row = index.at(y)
    if 0 <= y < index.total:
        assert index.top(row) <= y < index.top(row + 1)
    else:
        assert row == (0 if y < 0 else len(rows) - 1)


def test_a_forgotten_row_keeps_its_height_as_an_estimate():
    index = RowIndex([10, 20, 30])
    index.measure(1, 25)
    index.forget(1)
    assert not index.is_exact(1)
    assert index.height(1) == 25
    index.estimate(1, 40)
    assert index.total == 80
