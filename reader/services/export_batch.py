"""Many articles into a folder: what each file is called, what need not be made again, what came.

Why it exists: a batch is run every night and after every interruption, so a second run must do only
what is left, and must know its own files from others that lie there. What was made of which source,
and by which choices, is kept beside the files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final, Protocol

from reader.domain.errors import PackageMissing, SourceUnreadable
from reader.domain.file_names import file_name_of, free_name
from reader.services.export_article import FORMATS, ExportFormat

__all__ = [
    "BatchKey",
    "BatchOutcome",
    "BatchReport",
    "BatchResult",
    "BatchState",
    "BatchStore",
    "MadeFile",
    "output_names",
]

_SOME_FAILED: Final = 5


@dataclass(frozen=True, slots=True, order=True)
class BatchKey:
    """What a file is made of.

    Attributes:
        source: Absolute path, address or id of an article.
        format: Of the file.
        target: Language of the translation.
    """

    source: str
    format: str
    target: str


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file of a batch, made or planned.

    Attributes:
        output: Its path below the folder, with slashes.
        signature: Of everything that it was made of; empty where it was not made to the end.
        title: Of the translation.
        source_title: Of the article.
        language: Of the article.
        packages: ``id@version`` of the packages that translated it.
    """

    output: str
    signature: str = ""
    title: str = ""
    source_title: str = ""
    language: str = ""
    packages: tuple[str, ...] = ()


@dataclass(slots=True)
class BatchState:
    """What a folder holds that batches made.

    Attributes:
        files: By what they are made of, a file a part.
        contents: Names of the tables of contents.
    """

    files: dict[BatchKey, tuple[MadeFile, ...]] = field(default_factory=dict)
    contents: set[str] = field(default_factory=set)

    def owners(self) -> Mapping[str, BatchKey]:
        """Return what each output is made of, outputs in lower case."""
        return {one.output.casefold(): key for key, files in self.files.items() for one in files}


class BatchStore(Protocol):
    """Keeps the state of one folder, in the folder. One thread."""

    def load(self) -> BatchState:
        """Return what is known; an empty state where nothing is, or it can't be read."""
        ...

    def save(self, state: BatchState) -> None:
        """Keep `state`, whole or not at all.

        Raises:
            DiskFull: What was kept before is untouched.
            StorageUnavailable: What was kept before is untouched.
        """
        ...


class BatchOutcome(StrEnum):
    """What happened to an article."""

    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came of an article.

    Attributes:
        source: As in `BatchKey`.
        outcome: What happened.
        part: Its number where the source has several, else 1.
        output: Absolute path of the file.
        title: Of the translation.
        sentences: How many there were to translate.
        untranslated: How many of them failed.
        missing: How many have no package.
        why: Why it failed.
        notices: What there is to know about it.
    """

    source: str
    outcome: BatchOutcome
    part: int = 1
    output: str = ""
    title: str = ""
    sentences: int = 0
    untranslated: int = 0
    missing: int = 0
    why: str = ""
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class BatchReport:
    """What came of all of them.

    Attributes:
        total: How many sources there are.
        ended: How many of them were gone through.
        results: An article each, in order.
    """

    total: int
    ended: int = 0
    results: list[BatchResult] = field(default_factory=list)

    def of(self, outcome: BatchOutcome) -> list[BatchResult]:
        """Return the articles with an outcome."""
        return [one for one in self.results if one.outcome is outcome]

    @property
    def exit_code(self) -> int:
        """Return the code: without a package 4, else unreadable 3, else failed sentences 5."""
        if any(one.missing for one in self.results):
            return PackageMissing.exit_code
        if self.of(BatchOutcome.FAILED):
            return SourceUnreadable.exit_code
        return _SOME_FAILED if any(one.untranslated for one in self.results) else 0


def output_names(
    place: PurePosixPath,
    count: int,
    target: str,
    wanted: ExportFormat,
    is_taken: Callable[[str], bool],
) -> Sequence[str]:
    """Return a path for each part of a source, below the folder of the batch, with slashes.

    Args:
        place: Where the source stands below what was given, without its suffix.
        count: How many parts it has.
        target: Language of the translation.
        wanted: Format of the files.
        is_taken: Tells it of a path in lower case.
    """
    folder = PurePosixPath(*(file_name_of(one) for one in place.parts[:-1]))
    suffix = f".{target}{FORMATS[wanted].suffix}"
    width = len(str(count))
    names: list[str] = []
    met: set[str] = set()

    def path(name: str) -> str:
        return str(folder / name)

    def taken(name: str) -> bool:
        return is_taken(path(name).casefold()) or path(name).casefold() in met

    for number in range(1, count + 1):
        stem = place.name if count == 1 else f"{file_name_of(place.name)} {number:0{width}}"
        names.append(path(free_name(stem, suffix, taken)))
        met.add(names[-1].casefold())
    return names
