"""The report of a review as a page, a table and JSON."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from html.parser import HTMLParser

from reader.adapters.export.report_lines import (
    duration,
    report_csv,
    report_entries,
    report_lines,
)
from reader.adapters.export.report_page import report_html
from reader.domain.article import ArticleId, SegmentId
from reader.domain.translation import UnitState
from reader.services.review_report import Count, ReviewProgress, ReviewReport, TermChange

REPORT = ReviewReport(
    ArticleId("a1"),
    "مكتبة <عائمة> تجوب النيل",
    "ar",
    "en",
    ReviewProgress(
        Count(3, 20),
        Count(1, 5),
        {UnitState.MACHINE: Count(2, 15), UnitState.CONFIRMED: Count(1, 5)},
    ),
    seconds=3720,
    edited=1,
    letters=7,
    words=2,
    letters_share=0.123,
    words_share=0.25,
    terms=(
        TermChange(SegmentId("s0"), "روته", "Ruti", "Rutte"),
        TermChange(SegmentId("s1"), "النيل", "=Nile", ""),
    ),
    doubts=4,
    people=("Layla",),
    last_at="2026-11-26T12:00:00+00:00",
)


class Page(HTMLParser):
    """Collects tags and text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.text += data


def test_the_page_says_it_all_fetches_nothing_and_marks_nothing_up_from_texts():
    page = Page()
    page.feed(report_html(REPORT))
    assert "عائمة" not in page.tags
    assert not {"script", "link", "img"} & set(page.tags)
    wanted = ["1 sentence, 5 words", "25 %", "7 (12 %)", "1 h 02 min", "Ruti → Rutte", "Layla"]
    for said in (REPORT.title, "=Nile → (left out)", *wanted):
        assert said in page.text


def test_a_long_list_of_terms_stays_on_one_page():
    many = replace(REPORT, terms=REPORT.terms * 20)
    assert "29 more" not in report_html(REPORT)
    assert "28 more" in report_html(many)


def test_the_table_has_a_row_for_everything_and_runs_nothing():
    text = report_csv(REPORT)
    assert text.startswith("\ufeff")
    rows = [*csv.reader(io.StringIO(text.removeprefix("\ufeff")))]
    assert rows[0] == ["group", "name", "value"]
    assert ["Terms changed", "النيل", "'=Nile → (left out)"] in rows
    assert ["Left", "Doubts", "4"] in rows


def test_what_was_not_counted_is_not_said():
    bare = replace(REPORT, doubts=None, people=(), last_at="")
    names = {line.name for line in report_lines(bare)}
    assert not {"Doubts", "Reviewed by", "Last step"} & names


def test_json_has_every_figure():
    entries = report_entries(REPORT)
    assert entries["states"] == {
        "machine": {"sentences": 2, "words": 15},
        "confirmed": {"sentences": 1, "words": 5},
    }
    assert entries["distance"] == {
        "characters": 7, "characters_share": 0.123, "words": 2, "words_share": 0.25,
    }  # fmt: skip
    assert entries["terms"] == [
        {"segment": "s0", "form": "روته", "before": "Ruti", "after": "Rutte"},
        {"segment": "s1", "form": "النيل", "before": "=Nile", "after": ""},
    ]


def test_times_are_written_short():
    assert [duration(one) for one in (0, 89, 3600, 36060)] == [
        "0 min", "1 min", "1 h 00 min", "10 h 01 min",
    ]  # fmt: skip
