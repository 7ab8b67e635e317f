"""What files of a batch are called, and what a batch ends with."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from reader.services.export_article import ExportFormat
from reader.services.export_batch import (
    BatchKey,
    BatchOutcome,
    BatchReport,
    BatchResult,
    BatchState,
    MadeFile,
    output_names,
)

UNREADABLE = BatchResult("b", BatchOutcome.FAILED, why="It is empty.")


def names(place: str, count: int = 1, taken: tuple[str, ...] = (), form=ExportFormat.HTML):
    return output_names(PurePosixPath(place), count, "en", form, lambda name: name in taken)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("خبر", "خبر.en.html"), ("2025/يناير/خبر 1", "2025/يناير/خبر 1.en.html"),
        ("a:b?c", "a b c.en.html"), ("con", "_con.en.html"), ("aux/x", "_aux/x.en.html"),
        ("\udcff\u202e\x1b[31mخبر", "31mخبر.en.html"), ("...", "article.en.html"),
        ("ن" * 300, "ن" * 80 + ".en.html"),
    ],
)  # fmt: skip
def test_a_file_is_called_after_its_source_as_every_system_can_hold_it(place, name):
    assert names(place) == [name]


def test_parts_are_numbered_so_that_they_sort():
    assert names("b/كتاب", 10)[::9] == ["b/كتاب 01.en.html", "b/كتاب 10.en.html"]
    assert names("كتاب", 2, form=ExportFormat.XLIFF) == ["كتاب 1.en.xlf", "كتاب 2.en.xlf"]


def test_a_name_that_is_taken_is_passed_over_whatever_its_case():
    assert names("News", taken=("news.en.html",)) == ["News (2).en.html"]
    assert names("x", 2, taken=("x 1.en.html",)) == ["x 1 (2).en.html", "x 2.en.html"]


def test_a_state_knows_whose_each_file_is():
    key = BatchKey("/a/x.txt", "html", "en")
    state = BatchState({key: (MadeFile("X 1.en.html"), MadeFile("X 2.en.html"))})
    assert state.owners() == {"x 1.en.html": key, "x 2.en.html": key}


@pytest.mark.parametrize(
    ("results", "code"),
    [
        ([], 0), ([BatchResult("a", BatchOutcome.DONE), BatchResult("b", BatchOutcome.SKIPPED)], 0),
        ([BatchResult("a", BatchOutcome.DONE, untranslated=1)], 5),
        ([BatchResult("a", BatchOutcome.DONE, untranslated=1), UNREADABLE], 3),
        ([UNREADABLE, BatchResult("a", BatchOutcome.DONE, missing=2)], 4),
    ],
)  # fmt: skip
def test_the_exit_code_says_the_gravest_that_happened(results, code):
    assert BatchReport(2, results=results).exit_code == code
