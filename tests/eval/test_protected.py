"""Protected spans through the real engine; prints the result."""

import pytest

from tests.eval.protected import gold_rows, lost_spans, measure, report

GOAL = 0.99


def test_two_hundred_sentences_are_measured():
    rows = gold_rows()
    assert len(rows) >= 200
    for row in rows:
        assert all(span in row.source for span in row.spans)


@pytest.mark.parametrize(
    ("span", "target"),
    [
        ("48312", "It reached 48312."),
        ("48312", "It reached 48,312."),
        ("٤٨٬٣١٢", "It reached 48,312."),
        ("2,450,000", "He sold 2450000 cars"),
        ("٣٫٥", "by 3.5 percent"),
        ("٣٥٪", "35% of them"),
        ("€45", "costs €45 each"),
        ("2026-03-12", "on 2026-03-12."),
    ],
)
def test_a_span_that_stands_in_the_target_is_exact(span, target):
    assert lost_spans([span], target) == []


@pytest.mark.parametrize(
    ("span", "target"),
    [
        ("48312", "It reached 48313."),
        ("48312", "It reached 483120."),
        ("3.5", "by 3.55 percent"),
        ("€45", "costs 45 euros"),
        ("2026-03-12", "on 2026-03-1"),
        ("www.a.example", "see www.aa.example"),
        ("🇳🇱", "a flag 🇳"),
    ],
)
def test_a_span_that_was_changed_is_lost(span, target):
    assert lost_spans([span], target) == [span]


def test_one_occurrence_serves_one_span():
    assert lost_spans(["1999", "1999"], "in 1999") == ["1999"]


@pytest.mark.engine
@pytest.mark.parametrize(
    ("target", "through"), [("en", False), ("nl", False), ("nl", True)], ids=str
)
def test_nearly_all_spans_come_through_exactly(target, through, capsys):
    outcome = measure(target, through_english=through)
    with capsys.disabled():
        name = f"ar-{'en-' if through else ''}{target}"
        print(f"\n{report(outcome, name)}")  # noqa: T201 - the evaluation's result
    assert outcome.exact >= GOAL
    assert not any("<unk>" in unit.target or "⁇" in unit.target for unit in outcome.units)
