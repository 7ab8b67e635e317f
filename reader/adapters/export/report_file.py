"""Writes the report of a review to a file: a page or a table, by the file's name.

Why it exists: the window and scripts write the same, whole or not at all.
"""

from __future__ import annotations

from pathlib import Path

from reader.adapters.export.report_lines import report_csv
from reader.adapters.export.report_page import report_html
from reader.adapters.system.atomic_file import write_atomically
from reader.services.review_report import ReviewReport

__all__ = ["write_report"]


def write_report(path: Path, report: ReviewReport) -> None:
    """Write `report` as CSV where `path` ends so, else as HTML.

    Raises:
        ReaderError: The file can't be written.
    """
    text = report_csv(report) if path.suffix.lower() == ".csv" else report_html(report)
    write_atomically(path, text.encode("utf-8"), private=False)
