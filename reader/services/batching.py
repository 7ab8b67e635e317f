"""Which segments go to the engine together, and how many.

Why it exists: one sentence at a time shows soon and costs five times as much; all at once is cheap
and shows late. Batches begin with one sentence and double while they stay well under a second; of
what is wanted, segments of like length go together, since a batch runs as long as its longest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, Protocol, TypeVar

from reader.domain.article import SegmentId

__all__ = ["Batches"]

_SHORT_ENOUGH: Final = 0.35
"""Seconds below which the next batch may be twice as large."""

_TOO_LONG: Final = 0.8
"""Seconds above which the next batch is half as large."""

_GROWTH: Final = 4
_WINDOW: Final = 6
"""Segments looked at for like lengths, in batches."""


class _Request(Protocol):
    @property
    def segment_id(self) -> SegmentId: ...

    @property
    def source(self) -> str: ...


T = TypeVar("T", bound=_Request)


class Batches(Generic[T]):
    """The segments that are still to be done."""

    def __init__(self, requests: Sequence[T], at_most: int) -> None:
        """Hand out `requests`, in reading order, up to `at_most` at once."""
        self.pending: dict[SegmentId, T] = {one.segment_id: one for one in requests}
        self._at_most = max(1, at_most)
        self._size = 1

    def next(self, wanted: Sequence[SegmentId]) -> list[T]:
        """Take the next batch: of `wanted` as long as any is pending, else in reading order."""
        visible = [self.pending[one] for one in dict.fromkeys(wanted) if one in self.pending]
        batch = _alike(visible or self._ahead(), self._size)
        for one in batch:
            del self.pending[one.segment_id]
        return batch

    def took(self, count: int, seconds: float) -> None:
        """Adapt the size to how long a batch of `count` segments took."""
        if seconds > _TOO_LONG:
            self._size = max(1, self._size // 2)
        elif count >= self._size and seconds < _SHORT_ENOUGH:
            larger = min(self._at_most, self._size * _GROWTH)
            expected = seconds / max(1, count) * larger
            self._size = max(1, int(larger * min(1.0, _TOO_LONG / max(expected, _TOO_LONG))))

    def _ahead(self) -> list[T]:
        window: list[T] = []
        for one in self.pending.values():
            window.append(one)
            if len(window) >= self._size * _WINDOW:
                break
        return window


def _alike(requests: Sequence[T], size: int) -> list[T]:
    """Return the first request with those of its length nearest to it, in reading order."""
    if size >= len(requests):
        return list(requests)
    order = sorted(range(len(requests)), key=lambda number: len(requests[number].source))
    lengths = [len(requests[number].source) for number in order]
    place = order.index(0)
    starts = range(max(0, place - size + 1), min(place, len(order) - size) + 1)
    start = min(starts, key=lambda one: lengths[one + size - 1] - lengths[one])
    return [requests[number] for number in sorted(order[start : start + size])]
