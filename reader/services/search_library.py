"""A search of the library in pages: the first at once, the next ones before they are asked for.

Why it exists: a reader looks at the first hits and wants to know how many there are; scrolling must
not wait. Some pages are read ahead, so that the number is exact where it is small; a search that
was overtaken stops between two of them.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reader.domain.library import SearchHit
from reader.services.cancel import CancelToken
from reader.services.library_ports import LibrarySearch

__all__ = ["AHEAD", "MOST_HITS", "PAGE", "HitsPage", "hits_in_pages"]

PAGE: Final = 50
AHEAD: Final = 300
"""How many hits are read without being asked for."""
MOST_HITS: Final = 3_000
"""Beyond this nobody looks; the store weighs no more passages than these."""
_REST_SECONDS: Final = 0.002


@dataclass(frozen=True, slots=True)
class HitsPage:
    """Some hits.

    Attributes:
        start: Place of the first one, from 0.
        hits: They, best first.
        is_last: There are no more: the number of all is known.
        is_full: There may be more, but they are not shown.
    """

    start: int
    hits: tuple[SearchHit, ...]
    is_last: bool = False
    is_full: bool = False


def hits_in_pages(
    search: LibrarySearch, query: str, start: int, cancel: CancelToken
) -> Iterator[HitsPage]:
    """Yield the hits of `query` from place `start` on: at least a page, and up to `AHEAD`.

    Raises:
        WrongUse: The query can't be understood.
        StorageUnavailable: The library can't be read.
        Cancelled: Another search overtook this one.
    """
    until = min(MOST_HITS, max(AHEAD, start + PAGE))
    while start < until:
        cancel.check()
        hits = search.search(query, start, PAGE)
        cancel.check()
        is_last = len(hits) < PAGE
        yield HitsPage(start, hits, is_last, is_full=not is_last and start + PAGE >= MOST_HITS)
        if is_last:
            return
        start += PAGE
        time.sleep(_REST_SECONDS)  # the window's turn
