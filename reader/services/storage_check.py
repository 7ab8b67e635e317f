"""What a look through the stored files finds.

Why it exists: a disk that lies shows only when a damaged page is read, perhaps years later. Whoever
wants to know now asks here; what can be made again is mended, everything else is only told.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from reader.domain.article import ArticleId

__all__ = ["FileCheck", "FileState", "IndexState", "StorageCheck", "StorageReport"]


class FileState(StrEnum):
    """How a file was found; the values are the command line's."""

    ABSENT = "absent"
    WHOLE = "whole"
    DAMAGED = "damaged"


class IndexState(StrEnum):
    """How the search index was found; the values are the command line's."""

    ABSENT = "absent"
    WHOLE = "whole"
    MENDED = "mended"
    """It did not fit the library and was made anew."""
    UNCHECKED = "unchecked"
    """The file can't be written, or is damaged, so that it could not be looked at."""
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class FileCheck:
    """One file.

    Attributes:
        path: Absolute.
        state: How it was found.
        bytes: Its size.
        problems: What is wrong in it, in the words of SQLite; the first twenty.
        rows: How many there are of each thing, by its name; empty where that can't be read.
    """

    path: str
    state: FileState
    bytes: int = 0
    problems: tuple[str, ...] = ()
    rows: tuple[tuple[str, int], ...] = ()


_NOT_THERE: Final = FileCheck("", FileState.ABSENT)


@dataclass(frozen=True, slots=True)
class StorageReport:
    """All that was found.

    Attributes:
        library: The file with what the user made.
        machine_cache: The file with what the machine made.
        unreadable: Articles of which a text can't be read back.
        index: How the search index was found.
        why: Why it was mended, or could not be looked at, in the words of SQLite; or empty.
        memory: The file with the imported units of the translation memory.
    """

    library: FileCheck
    machine_cache: FileCheck
    unreadable: tuple[ArticleId, ...] = field(default=())
    index: IndexState = IndexState.ABSENT
    why: str = ""
    memory: FileCheck = _NOT_THERE

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is damaged now."""
        files = (self.library, self.machine_cache, self.memory)
        is_damaged = any(one.state is FileState.DAMAGED for one in files)
        return not (is_damaged or self.unreadable or self.index is IndexState.DAMAGED)


class StorageCheck(Protocol):
    """Looks through the files. Opens what it needs and closes it; takes seconds for large ones."""

    def run(self, tell: Callable[[int, int], None]) -> StorageReport:
        """Return what was found; the search index is made anew where it does not fit.

        Args:
            tell: Called with how many articles were read back, and how many there are.

        Raises:
            NewerDatabase: A newer version of the app wrote a file.
            StorageUnavailable: A file can't be opened at all.
        """
        ...
