"""The rows of the page: the blocks of an article with their sentences, and which of them are shown.

Why it exists: a row stands for a block, also where the block is hidden since it was left out of the
article; so places, notes and marks keep their numbers while what was left out comes and goes. A
hidden row has no text and no height, and nobody walks over it. No Qt; GUI thread only, but any lane
may read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from reader.domain.article import Article, Block, BlockId, Segment, SegmentId
from reader.domain.composition import trimmed

__all__ = ["PageRows"]


@dataclass(slots=True)
class PageRows:
    """The rows of one article.

    Attributes:
        article: What is shown.
        hides_left_out: Whether the blocks that were left out are hidden; set by `set_hiding`.
    """

    article: Article
    hides_left_out: bool = field(default=False, kw_only=True)
    _rows: dict[SegmentId, int] = field(default_factory=dict, repr=False, kw_only=True)
    _tiles: list[list[Segment]] = field(default_factory=list, repr=False, kw_only=True)
    _order: dict[SegmentId, int] = field(default_factory=dict, repr=False, kw_only=True)
    _ranks: list[int] = field(default_factory=list, repr=False, kw_only=True)

    def __post_init__(self) -> None:
        """Index segments by row."""
        numbers = {block.block_id: row for row, block in enumerate(self.article.blocks)}
        self._tiles = [[] for _ in self.article.blocks]
        for place, segment in enumerate(self.article.segments):
            row = numbers[segment.block_id]
            self._rows[segment.segment_id] = row
            self._order[segment.segment_id] = place
            self._tiles[row].append(segment)
        self.set_hiding(on=self.hides_left_out)

    def __len__(self) -> int:
        return len(self.article.blocks)

    def block(self, row: int) -> Block:
        """Return the block of `row`."""
        return self.article.blocks[row]

    def has(self, segment: SegmentId) -> bool:
        """Tell whether `segment` is of this article."""
        return segment in self._rows

    def row_of(self, segment: SegmentId) -> int:
        """Return the row that holds `segment`."""
        return self._rows[segment]

    def block_of(self, segment: SegmentId) -> BlockId:
        """Return the id of the block that holds `segment`."""
        return self.block(self._rows[segment]).block_id

    def is_left_out(self, segment: SegmentId) -> bool:
        """Tell whether the block that holds `segment` was left out of the article."""
        return self.block(self._rows[segment]).left_out

    def segments_of(self, row: int) -> list[Segment]:
        """Return the segments of `row` in reading order."""
        return self._tiles[row]

    def translatable(self) -> list[Segment]:
        """Return the segments to translate: in reading order: no furniture, no other language."""
        blocks = self.article.blocks
        return [
            segment
            for row, tiles in enumerate(self._tiles)
            if blocks[row].is_for_translation
            for segment in tiles
            if segment.span.of(blocks[row].text).strip()
        ]

    def original(self, segment: SegmentId) -> str:
        """Return the sentence as imported, without white space at its ends."""
        row = self._rows[segment]
        text = self.block(row).text
        found = next(tile for tile in self._tiles[row] if tile.segment_id == segment)
        return trimmed(text, found.span).of(text)

    def neighbour(self, segment: SegmentId | None, step: int) -> SegmentId | None:
        """Return the next (`step` 1) or previous (-1) sentence that is shown and has text.

        There is none at the ends.
        """
        segments = self.article.segments
        place = self._order[segment] + step if segment is not None else 0
        while 0 <= place < len(segments):
            found = segments[place].segment_id
            if not self.hides(self._rows[found]) and self.original(found):
                return found
            place += step or 1
        return None

    # ---- what is hidden

    def set_hiding(self, *, on: bool) -> None:
        """Hide the blocks that were left out, or show them; something is always shown."""
        blocks = self.article.blocks
        self.hides_left_out = on and not all(one.left_out for one in blocks)
        shown = (not (self.hides_left_out and one.left_out) for one in blocks)
        self._ranks = list(accumulate(shown, initial=0))

    def hides(self, row: int) -> bool:
        """Tell whether `row` is hidden."""
        return self.hides_left_out and self.article.blocks[row].left_out

    def left_out_rows(self) -> list[int]:
        """Return the rows of the blocks that were left out, hidden or not."""
        return [row for row, block in enumerate(self.article.blocks) if block.left_out]

    def progress(self, row: int) -> float:
        """Return which part of what is shown ends with `row`; 1 for the last row that is shown."""
        return self._ranks[row + 1] / max(1, self._ranks[-1])

    def shown_from(self, row: int, step: int = 1) -> Iterator[int]:
        """Yield the rows that are shown from `row` on, upwards where `step` is -1."""
        while 0 <= row < len(self):
            if not self.hides(row):
                yield row
            row += step

    def nearest_shown(self, row: int) -> int:
        """Return `row`, or the first one after it that is shown, else the last one before it."""
        row = max(0, min(len(self) - 1, row))
        below = next(self.shown_from(row), None)
        return next(self.shown_from(row, -1), row) if below is None else below
