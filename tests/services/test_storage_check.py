"""A report is whole where nothing is damaged now."""

from __future__ import annotations

from dataclasses import replace

from reader.domain.article import ArticleId
from reader.services.storage_check import FileCheck, FileState, IndexState, StorageReport

WHOLE = StorageReport(
    FileCheck("/qari.sqlite", FileState.WHOLE), FileCheck("/machine.sqlite", FileState.ABSENT)
)


def test_files_that_are_whole_or_absent_are_well():
    assert WHOLE.is_whole
    assert replace(WHOLE, index=IndexState.MENDED).is_whole
    assert replace(WHOLE, index=IndexState.UNCHECKED).is_whole


def test_one_damaged_part_is_enough():
    damaged = FileCheck("/x.sqlite", FileState.DAMAGED)
    assert not replace(WHOLE, library=damaged).is_whole
    assert not replace(WHOLE, machine_cache=damaged).is_whole
    assert not replace(WHOLE, memory=damaged).is_whole
    assert not replace(WHOLE, unreadable=(ArticleId("a"),)).is_whole
    assert not replace(WHOLE, index=IndexState.DAMAGED).is_whole
