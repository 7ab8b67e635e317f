"""Finding a text in an article and its translation, whatever way it was typed.

Why it exists: a reader types without hamza, harakat or tatweel, and with either kind of digits; the
article has them. Both languages are searched at once, in reading order, in slices, so that a long
article can be searched while it is read. Lane search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.domain.arabic import find_all, folded
from reader.domain.span import Span
from reader.services.cancel import CancelToken

__all__ = ["FoundText", "find_in_article"]

SLICE_ROWS = 64


@dataclass(frozen=True, slots=True)
class FoundText:
    """One place.

    Attributes:
        row: Number of the block.
        side: Which of the texts given for the block, by its place.
        span: Code points of that text.
    """

    row: int
    side: int
    span: Span


def find_in_article(
    rows: int, texts_of: Callable[[int], tuple[str, ...]], query: str, cancel: CancelToken
) -> Iterator[list[FoundText]]:
    """Yield the places of `query` in reading order, a list for each slice of rows.

    Args:
        rows: How many blocks there are.
        texts_of: Gives the texts of a block, such as its source and its target.
        query: What was typed; blank finds nothing.
        cancel: Checked before each slice.
    """
    needle = folded(query).strip()
    if not needle:
        return
    for start in range(0, rows, SLICE_ROWS):
        cancel.check()
        found = [
            FoundText(row, side, span)
            for row in range(start, min(rows, start + SLICE_ROWS))
            for side, text in enumerate(texts_of(row))
            if needle in folded(text)  # the quick look first: most blocks have none
            for span in find_all(text, needle)
        ]
        if found:
            yield found
