"""Connections as a person reads and copies them."""

from __future__ import annotations

from reader.adapters.engine.catalogue import FETCH_INDEX
from reader.adapters.engine.package_download import FETCH_PACKAGE
from reader.adapters.sources.feed_source import FETCH_FEED
from reader.adapters.sources.web_page import OPEN_PAGE
from reader.domain.connections import (
    PRIVATE,
    REFUSED,
    UNASKED,
    Connection,
    action_text,
    as_lines,
    outcome_text,
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


def test_an_outcome_is_told_in_words():
    told = [outcome_text(one).english() for one in ("200", "304", "404", "cancelled", REFUSED)]
    assert told == [
        "answered", "unchanged since then", "answer 404", "cancelled", "stopped; nothing was sent",
    ]  # fmt: skip
    assert outcome_text("NetworkFailed").english() == "failed"


def test_every_action_of_the_program_has_words():
    for action in (OPEN_PAGE, FETCH_FEED, FETCH_INDEX, FETCH_PACKAGE):
        assert action_text(action).english() != action
