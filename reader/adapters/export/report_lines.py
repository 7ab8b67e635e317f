"""The figures of a review's report as lines: what every format of it says, in one order.

Why it exists: the page, the table and the terminal must agree. The words are English, as in every
file that the app writes for others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from reader.domain.translation import UnitState
from reader.services.review_report import Count, ReviewReport

__all__ = ["ReportLine", "duration", "report_csv", "report_entries", "report_lines"]

_STATES: Final = {
    UnitState.MACHINE: "draft",
    UnitState.EDITED: "edited",
    UnitState.CONFIRMED: "confirmed",
    UnitState.LOCKED: "locked",
    UnitState.REJECTED: "rejected",
    UnitState.FAILED: "failed",
    UnitState.MISSING: "not translated",
}


class ReportLine(NamedTuple):
    """One line: its group, name and value, written for a person."""

    group: str
    name: str
    value: str


def duration(seconds: float) -> str:
    """Return a time as hours and minutes."""
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"  # noqa: PLR2004 - minutes of an hour


def report_lines(report: ReviewReport) -> Iterator[ReportLine]:
    """Yield the lines of a report in their order."""
    progress = report.progress
    yield ReportLine("Article", "Id", report.article_id)
    languages = f"{report.source_language} → {report.target_language}"
    yield ReportLine("Article", "Languages", languages)
    if report.people:
        yield ReportLine("Article", "Reviewed by", ", ".join(report.people))
    if report.last_at:
        yield ReportLine("Article", "Last step", report.last_at)
    yield ReportLine("Progress", "All", _count(progress.total))
    for state, count in progress.states.items():
        yield ReportLine("Progress", _STATES[state].capitalize(), _count(count))
    yield ReportLine("Progress", "Confirmed share of the words", _percent(progress.share))
    yield ReportLine("Progress", "Time", duration(report.seconds))
    yield from _edits(report)
    yield from (
        ReportLine("Terms changed", one.form, f"{one.before} → {one.after or '(left out)'}")
        for one in report.terms
    )


def _edits(report: ReviewReport) -> Iterator[ReportLine]:
    group = "Against the draft"
    yield ReportLine(group, "Sentences changed", str(report.edited))
    letters = f"{report.letters} ({_percent(report.letters_share)})"
    yield ReportLine(group, "Edit distance in characters", letters)
    yield ReportLine(
        group, "Edit distance in words", f"{report.words} ({_percent(report.words_share)})"
    )
    yield ReportLine(group, "From the translation memory", str(report.from_memory))
    yield ReportLine(group, "Terms rendered otherwise", str(len(report.terms)))
    yield ReportLine("Left", "New drafts not looked at", str(report.offered))
    yield ReportLine("Left", "Sentences with a comment", str(report.commented))
    if report.doubts is not None:
        yield ReportLine("Left", "Doubts", str(report.doubts))


def report_csv(report: ReviewReport) -> str:
    """Return the report as a table of group, name and value; every term has a row."""
    from reader.adapters.export.note_table import csv_text

    rows = [("Article", "Title", report.title), *report_lines(report)]
    return csv_text([("group", "name", "value"), *rows])


def report_entries(report: ReviewReport) -> dict[str, object]:
    """Return the report as JSON values (packaging/CONTRACT.md)."""
    progress = report.progress
    return {
        "article": report.article_id,
        "title": report.title,
        "source_language": report.source_language,
        "target_language": report.target_language,
        "people": list(report.people),
        "last_at": report.last_at,
        "sentences": progress.total.sentences,
        "words": progress.total.words,
        "confirmed": _entry(progress.confirmed),
        "states": {state.value: _entry(count) for state, count in progress.states.items()},
        "share": round(progress.share, 4),
        "seconds": round(report.seconds),
        "edited": report.edited,
        "from_memory": report.from_memory,
        "rejected": report.rejected,
        "offered": report.offered,
        "commented": report.commented,
        "distance": {
            "characters": report.letters,
            "characters_share": round(report.letters_share, 4),
            "words": report.words,
            "words_share": round(report.words_share, 4),
        },
        "terms": [
            {"segment": one.segment_id, "form": one.form, "before": one.before, "after": one.after}
            for one in report.terms
        ],
        "doubts": report.doubts,
    }


def _entry(count: Count) -> dict[str, int]:
    return {"sentences": count.sentences, "words": count.words}


def _count(count: Count) -> str:
    ending = "" if count.sentences == 1 else "s"
    words = "" if count.words == 1 else "s"
    return f"{count.sentences} sentence{ending}, {count.words} word{words}"


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
