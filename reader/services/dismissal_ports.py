"""The port of the doubts that a reader said are none.

Why it exists: who has looked and found a number right must not be asked again, and must be able to
take it back.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from reader.domain.article import ArticleId
from reader.domain.doubt_keys import DoubtKey
from reader.domain.messages import Message

__all__ = ["DismissedDoubts"]


class DismissedDoubts(Protocol):
    """Dismissed doubts by article and language of the translation. Lane storage.

    Every method raises `StorageUnavailable` where the file can't be used.
    """

    def of(self, article_id: ArticleId, language: str) -> frozenset[DoubtKey]:
        """Return the keys of the doubts that were dismissed; none for an unknown article."""
        ...

    def dismiss(self, article_id: ArticleId, language: str, keys: Iterable[DoubtKey]) -> int:
        """Dismiss doubts, one transaction; return how many were not dismissed before.

        Raises:
            DiskFull: There is no room; nothing was kept.
        """
        ...

    def restore(self, article_id: ArticleId, language: str, keys: Iterable[DoubtKey]) -> int:
        """Take dismissals back, one transaction; return how many there were."""
        ...

    def take_notices(self) -> tuple[Message, ...]:
        """Return what the user should know since the last call, such as a damaged file."""
        ...

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        ...
