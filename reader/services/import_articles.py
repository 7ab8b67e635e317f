"""What an import of many files is, and what came of it.

Why it exists: the window imports over two lanes and the command line in one thread; both go through
a file part by part and report in these values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from reader.domain.article import Article, SourceKind, SourceRef
from reader.domain.errors import ReaderError
from reader.services.library_ports import Kept

__all__ = ["FileImport", "ImportOutcome", "ImportReport", "first_part", "next_part", "with_part"]


class ImportOutcome(StrEnum):
    """What happened to a file; the later ones outweigh the earlier ones."""

    THERE = "there"
    NEW = "new"
    CHANGED = "changed"
    FAILED = "failed"


_WEIGHT = tuple(ImportOutcome)


@dataclass(frozen=True, slots=True)
class FileImport:
    """What came of one file.

    Attributes:
        path: Absolute.
        outcome: Over all its parts.
        error: Why it failed.
    """

    path: str
    outcome: ImportOutcome
    error: ReaderError | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    Attributes:
        files: In the order in which they were found.
        left: How many were not read, since the import was cancelled.
    """

    files: tuple[FileImport, ...] = ()
    left: int = 0

    def count(self, outcome: ImportOutcome) -> int:
        """Return how many files had an outcome."""
        return sum(one.outcome is outcome for one in self.files)

    @property
    def failed(self) -> tuple[FileImport, ...]:
        """Return the files that failed, with their errors."""
        return tuple(one for one in self.files if one.outcome is ImportOutcome.FAILED)


def first_part(path: str) -> SourceRef:
    """Return the source that a file is, its first part where it is large."""
    return SourceRef(SourceKind.FILE, path)


def next_part(article: Article) -> SourceRef | None:
    """Return the part of a large file after the one that `article` is; None after the last."""
    part = article.part
    if part is None or part.number >= part.count:
        return None
    return replace(article.source, part=part.number)


def with_part(before: FileImport | None, path: str, kept: Kept) -> FileImport:
    """Return what came of a file up to now, after another part of it was kept."""
    outcome = ImportOutcome.THERE
    if kept.is_new:
        outcome = ImportOutcome.NEW
    elif kept.is_changed:
        outcome = ImportOutcome.CHANGED
    if before is not None:
        outcome = max(before.outcome, outcome, key=_WEIGHT.index)
    return FileImport(path, outcome)
