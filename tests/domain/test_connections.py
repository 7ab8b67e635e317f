"""Connections as a person reads and copies them."""

from __future__ import annotations

from reader.domain.connections import (
    PRIVATE,
    REFUSED,
    UNASKED,
    Connection,
    action_text,
    as_lines,
)

WHEN = "2026-11-26T08:00:00+00:00"


def test_what_is_copied_has_a_line_for_each_oldest_first():
    page = Connection(WHEN, "akhbar.example", 5_120, "open page", "200")
    stopped = Connection(WHEN, "203.0.113.7:443", 0, UNASKED, REFUSED)
    assert as_lines((page, stopped)) == (
        f"{WHEN}\takhbar.example\t5120\topen page\t200\n"
        f"{WHEN}\t203.0.113.7:443\t0\tunasked\trefused\n"
    )
    assert as_lines(()) == ""


def test_an_action_is_told_in_words_and_an_unknown_one_as_it_is():
    assert action_text("open page").english() == "a page was opened"
    assert "privately" in action_text(PRIVATE).english()
    assert "mistake in Qari" in action_text(UNASKED).english()
    assert action_text("weigh {host}").english() == "weigh {host}"
