"""What an import says of files that have parts, and of those that failed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.domain.article import Article, ArticleId, Part, SourceKind, SourceRef
from reader.domain.errors import SourceUnreadable
from reader.domain.library import LibraryEntry
from reader.domain.messages import Message
from reader.services.import_articles import (
    FileImport,
    ImportOutcome,
    ImportReport,
    first_part,
    next_part,
    with_part,
)
from reader.services.library_ports import Kept

PATH = "/texts/خبر.txt"
ARTICLE = Article(ArticleId("a"), "خبر", "ar", (), (), first_part(PATH), "f")
ENTRY = LibraryEntry(ArticleId("a"), "خبر")
NEW = Kept(ARTICLE, ENTRY, is_new=True)
CHANGED = Kept(ARTICLE, ENTRY, is_changed=True)
THERE = Kept(ARTICLE, ENTRY)


def test_a_file_begins_with_its_first_part():
    assert first_part(PATH) == SourceRef(SourceKind.FILE, PATH)


def test_a_whole_file_has_no_next_part():
    assert next_part(ARTICLE) is None


def test_the_parts_of_a_large_file_follow_each_other_to_the_last():
    parts, source = [0], next_part(replace(ARTICLE, part=Part(1, 3)))
    while source is not None:
        parts.append(source.part)
        source = next_part(replace(ARTICLE, source=source, part=Part(source.part + 1, 3)))
    assert parts == [0, 1, 2]


@pytest.mark.parametrize(
    ("kept", "outcome"),
    [
        ((NEW,), ImportOutcome.NEW),
        ((THERE,), ImportOutcome.THERE),
        ((CHANGED,), ImportOutcome.CHANGED),
        ((THERE, NEW), ImportOutcome.NEW),
        ((NEW, CHANGED, THERE), ImportOutcome.CHANGED),
    ],
)
def test_what_came_of_a_file_is_what_weighs_most_of_its_parts(kept, outcome):
    made = None
    for one in kept:
        made = with_part(made, PATH, one)
    assert made == FileImport(PATH, outcome)


def test_a_part_that_was_kept_does_not_mend_one_that_failed():
    failed = FileImport(PATH, ImportOutcome.FAILED)
    assert with_part(failed, PATH, NEW).outcome is ImportOutcome.FAILED


def test_the_report_counts_and_names_what_failed():
    error = SourceUnreadable(Message("Test", "Gone."))
    bad = FileImport("/texts/b.txt", ImportOutcome.FAILED, error)
    report = ImportReport((FileImport(PATH, ImportOutcome.NEW), bad), left=3)
    counts = {one: report.count(one) for one in ImportOutcome}
    assert counts == {
        ImportOutcome.NEW: 1,
        ImportOutcome.FAILED: 1,
        ImportOutcome.THERE: 0,
        ImportOutcome.CHANGED: 0,
    }
    assert report.failed == (bad,)
    assert report.left == 3
