"""The word alignment against the hand's; prints the table."""

import pytest

from tests.eval.alignment import (
    Row,
    Score,
    by_attention,
    by_diagonal,
    gold_rows,
    report,
    score,
)

GOAL = 0.75
ABOVE_DIAGONAL = 0.2


def test_sixty_sentences_are_aligned_by_hand():
    rows = [*gold_rows("tune"), *gold_rows("test")]
    assert len(rows) >= 60
    for row in rows:
        assert all(s < len(row.source.split()) for s, _ in row.links)
        assert all(t < len(row.target.split()) for _, t in row.links)


def test_a_wrong_and_a_missed_link_are_counted():
    row = Row("test", "ar-en", "ذهب الولد", "the boy went", frozenset({(0, 2), (1, 1)}))
    counted = score([row], lambda _: frozenset({(0, 2), (0, 0)}))
    assert counted == Score(right=1, wrong=1, missed=1)


@pytest.mark.engine
def test_f1_on_the_unseen_rows_reaches_the_goal(capsys):
    with capsys.disabled():
        print(f"\n{report()}")  # noqa: T201 - the evaluation's result
    rows = gold_rows("test")
    found = score(rows, by_attention).f1
    assert found >= GOAL
    assert found >= score(rows, by_diagonal).f1 + ABOVE_DIAGONAL
