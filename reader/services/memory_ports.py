"""The ports of the translation memory: who keeps the units, and who finds them.

Why it exists: keeping happens beside the other saves, on the lane ``storage``, or on the lane
``work`` for an import; finding happens on the lane ``search``, on connections that only read, so
that neither waits for the other. Own units lie in the user's database; those of files lie in a file
of their own, which can be made again from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.domain.article import ArticleId, SegmentId
from reader.domain.language import LanguagePair
from reader.domain.memory import (
    LEAST_PERCENT,
    MemoryLine,
    MemoryMatch,
    MemorySide,
    MemoryUnit,
)
from reader.domain.messages import Message
from reader.services.cancel import CancelToken

__all__ = ["BrokenUnit", "MemoryFile", "MemoryImport", "MemorySearch", "TranslationMemory"]


@dataclass(frozen=True, slots=True)
class MemoryImport:
    """A file whose units are in the memory.

    Attributes:
        file: Absolute path, as it was then.
        made_at: Of its last import; UTC, ISO 8601, seconds.
        units: How many units of it are there, those that other files have too included.
    """

    file: str
    made_at: str
    units: int


class TranslationMemory(Protocol):
    """Keeps the units. One thread from first use to `close`: lane storage, or work."""

    def put(self, units: Sequence[MemoryUnit]) -> int:
        """Keep units, one transaction a store; return how many are new.

        An own unit takes the place of the one of the same segment. Of units that say the same, of
        the same place, the newest is kept. Units without a source or target, and those in a state
        that no person stands behind, are left out; an own one of these takes out what its segment
        had, so that what is rejected or undone is suggested no more.

        Raises:
            DiskFull: There is no room; nothing of this call was kept.
            StorageUnavailable: It can't be written; nothing of this call was kept.
        """
        ...

    def own_of(self, article_id: ArticleId, language: str = "") -> tuple[MemoryUnit, ...]:
        """Return the own units of an article in the order they came.

        Args:
            article_id: The article.
            language: Of the targets; empty is all.
        """
        ...

    def every(self, file: str = "") -> Iterator[MemoryUnit]:
        """Yield all own units, or those of an imported file, in the order they came."""
        ...

    def remove(self, unit: MemoryUnit) -> int:
        """Remove what says the same as `unit`, from all stores; return how many units went."""
        ...

    def leave(
        self, article_id: ArticleId, segments: Sequence[SegmentId], pair: LanguagePair
    ) -> int:
        """Remove the own units of sentences of an article, in one language; return how many.

        Raises:
            DiskFull: There is no room; nothing was removed.
            StorageUnavailable: It can't be written; nothing was removed.
        """
        ...

    def remove_of(self, article_ids: Sequence[ArticleId]) -> None:
        """Remove for good what imported files have of articles: own units that came back so.

        Nothing of their text is left in the file of imported units. The own units themselves go
        with the article, in `Library.forget`.

        Raises:
            DiskFull: There is no room to write it anew; words may be left in it.
            StorageUnavailable: It can't be written, or is in use; words may be left in it.
        """
        ...

    def count(self, file: str | None = "") -> int:
        """Return how many own units there are, or units of a file; None counts all files."""
        ...

    def imports(self) -> tuple[MemoryImport, ...]:
        """Return the imported files, the newest first."""
        ...

    def note_import(self, file: str) -> None:
        """Say that an import of `file` is done; it counts as made now."""
        ...

    def remove_import(self, file: str, cancel: CancelToken) -> int:
        """Remove the units that came from a file and from no other; return how many.

        In small transactions: where it is cancelled, some are left and it can be done again.
        """
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the files; the next use opens them again."""
        ...


class MemorySearch(Protocol):
    """Finds units. One thread from first use to `close`; never waits for a writer."""

    def exact(self, source: str, pair: LanguagePair) -> tuple[MemoryUnit, ...]:
        """Return the units with exactly this source but for white space: own first, then newest."""
        ...

    def matches(
        self,
        source: str,
        pair: LanguagePair,
        cancel: CancelToken,
        least_percent: int = LEAST_PERCENT,
        count: int = 5,
    ) -> tuple[MemoryMatch, ...]:
        """Return the units whose sources are like `source`, best first, own ones before others.

        Raises:
            StorageUnavailable: A file can't be read.
            Cancelled: It is not wanted any more.
        """
        ...

    def concordance(
        self,
        text: str,
        pair: LanguagePair,
        start: int,
        count: int,
        side: MemorySide | None = None,
    ) -> tuple[MemoryLine, ...]:
        """Return units that have the words one after another, however spelled; own ones first.

        Args:
            text: One word or more; Arabic ones are found with و ف ب ل ك in front too.
            pair: Languages of the units.
            start: Place of the first one wanted, from 0.
            count: How many at most.
            side: Look in this text only; None looks in the sources, then in the targets.

        Raises:
            StorageUnavailable: A file can't be read.
        """
        ...

    def close(self) -> None:
        """Close the files; the next use opens them again."""
        ...


@dataclass(frozen=True, slots=True)
class BrokenUnit:
    """A unit of a file that can't be taken.

    Attributes:
        line: Where it begins, from 1.
        why: One sentence.
    """

    line: int
    why: Message


class MemoryFile(Protocol):
    """A file of units, read as a stream."""

    path: str
    """Absolute."""
    size_bytes: int
    bytes_read: int
    """How far `rows` is, in bytes of the file."""

    def rows(self) -> Iterator[MemoryUnit | BrokenUnit]:
        """Yield its units and what can't be taken, in order; from the beginning each time.

        Raises:
            MemoryFileRefused: It is hostile or of another kind; nothing was yielded before.
            SourceUnreadable: It can't be read any further.
        """
        ...
