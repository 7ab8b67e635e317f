"""Heights of the rows of a page, exact where they were laid out and estimated elsewhere.

Why it exists: laying out three thousand paragraphs takes seconds, showing ten takes milliseconds.
The scroll range comes from estimates; each is replaced when its row is met. Positions are prefix
sums that are rebuilt from the first changed row on, when they are asked for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

__all__ = ["RowIndex"]


class RowIndex:
    """Heights in whole logical pixels and where each row begins. GUI thread only."""

    __slots__ = ("_exact", "_heights", "_stale", "_tops")

    def __init__(self, heights: Iterable[int] = ()) -> None:
        """Begin with estimated heights."""
        self._heights = list(heights)
        self._exact = bytearray(len(self._heights))
        self._tops: list[int] = [0]
        self._stale = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Return the height of all rows."""
        self._rebuild()
        return self._tops[-1]

    def is_exact(self, row: int) -> bool:
        """Tell whether `row` has a measured height."""
        return bool(self._exact[row])

    def height(self, row: int) -> int:
        """Return the height of `row`."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Return where `row` begins; for the number of rows, where the last one ends."""
        self._rebuild()
        return self._tops[row]

    def at(self, y: int) -> int:
        """Return the row at `y`, the first or last one where `y` lies outside."""
        self._rebuild()
        row = bisect_right(self._tops, y) - 1
        return max(0, min(len(self._heights) - 1, row))

    def measure(self, row: int, height: int) -> int:
        """Set the measured height of `row`; return by how much it differs from before."""
        change = height - self._heights[row]
        self._exact[row] = 1
        if change:
            self._heights[row] = height
            self._stale = min(self._stale, row)
        return change

    def estimate(self, row: int, height: int) -> None:
        """Set an estimated height for `row`, which is to be measured again."""
        self._exact[row] = 0
        if height != self._heights[row]:
            self._heights[row] = height
            self._stale = min(self._stale, row)

    def forget(self, row: int) -> None:
        """Keep the height of `row` but measure it again when it is met."""
        self._exact[row] = 0

    def _rebuild(self) -> None:
        count = len(self._heights)
        if self._stale >= count and len(self._tops) == count + 1:
            return
        first = min(self._stale, len(self._tops) - 1)
        start = self._tops[first]
        self._tops[first:] = accumulate(self._heights[first:], initial=start)
        self._stale = count
