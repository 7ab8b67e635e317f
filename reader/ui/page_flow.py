"""Which rows stand where: the page's vertical geometry, anchored at the row being read.

Why it exists: a document widget lays out everything above the view (measured: 120-158 ms for 3,000
paragraphs after a resize). Here the row at the top of the window is the anchor: rows are measured
when they are met, so a translation that arrives or a new width never moves what is being read, and
the scroll range is corrected along the way. No widgets; GUI thread only, since it lays out text.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import islice

from reader.domain.article import SegmentId
from reader.ui.page_model import PageModel, PagePlace, Side
from reader.ui.page_row import PageRow, build_row, estimate_row, estimate_rows
from reader.ui.page_style import Appearance, PageStyle, style_for
from reader.ui.page_vowels import PageVowels
from reader.ui.row_index import RowIndex
from reader.ui.theme import SPACE, Tokens

__all__ = ["PageFlow"]

KEPT_ROWS = 80
PAGE_BOTTOM = SPACE.margin_top * 3
"""Room below the last row, so that it can be read in the middle of the window."""


class PageFlow:
    """Rows of one model in a window of one size. All distances are whole logical pixels.

    The state is the anchor row and `_offset`, how far its top lies above the window's top; it is
    negative only at the very top, where the page's margin shows.
    """

    def __init__(self, tokens: Tokens) -> None:
        """Begin empty."""
        self.tokens = tokens
        self.model: PageModel | None = None
        self.vowels = PageVowels()
        self.appearance = Appearance()
        self.width = 800
        self.height = 600
        self._style = style_for(self.width, self.appearance)
        self._index = RowIndex()
        self._rows: OrderedDict[int, PageRow] = OrderedDict()
        self._anchor = 0
        self._offset = -SPACE.margin_top

    def begin(self, place: PagePlace) -> None:
        """Estimate every row for the present width and type, and stand at `place`."""
        self._style = style_for(self.width, self.appearance)
        self._rows.clear()
        model = self.model
        heights: Iterable[int] = ()
        if model is not None:
            heights = estimate_rows(model, self._style)
        self._index = RowIndex(heights)
        self.go_to(place)

    @property
    def style(self) -> PageStyle:
        """Return the styles in use."""
        return self._style

    @property
    def empty(self) -> bool:
        """Tell whether there are no rows."""
        return not len(self._index)

    @property
    def place(self) -> PagePlace:
        """Return the reading place."""
        if self.empty:
            return PagePlace()
        share = max(0, self._offset) / max(1, self._index.height(self._anchor))
        return PagePlace(self._anchor, share)

    @property
    def position(self) -> int:
        """Return how many pixels of the page lie above the window, as far as known."""
        return 0 if self.empty else SPACE.margin_top + self._index.top(self._anchor) + self._offset

    @property
    def extent(self) -> int:
        """Return the height of the whole page, as far as known."""
        return SPACE.margin_top + self._index.total + PAGE_BOTTOM

    def row(self, number: int) -> PageRow:
        """Return a row, laid out; measured if it was not."""
        laid = self._rows.get(number)
        if laid is None:
            if self.model is None:
                raise IndexError(number)
            laid = build_row(self.model, number, self._style, self.tokens, self.vowels)
            if laid.places:  # one that is hidden takes no other's room
                self._rows[number] = laid
            while len(self._rows) > KEPT_ROWS:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(number)
        self._index.measure(number, laid.height)
        return laid

    def drop(self, rows: Iterable[int] | None = None) -> None:
        """Forget the layout of `rows`, of all if None; their heights serve as estimates."""
        if rows is None:
            self._rows.clear()
            return
        for number in rows:
            self._rows.pop(number, None)
            self._index.forget(number)

    def hide_again(self) -> None:
        """Take the rows out of the page that the model hides now, and put the others back.

        What is being read stays where it is; at the top of the page, that is what is seen.
        """
        model = self.model
        if model is None or self.empty:
            return
        place = self.place if self.position else PagePlace()
        rows = model.left_out_rows()
        self.drop({*rows, *(row + 1 for row in rows if row + 1 < len(model))})
        for row in rows:
            self._index.estimate(row, estimate_row(model, row, self._style))
        self.go_to(place)

    def lay_again(self, rows: Iterable[int]) -> None:
        """Forget the layout of `rows`; the line of the article at the window's top stays there."""
        changed = set(rows)
        before = self._rows.get(self._anchor) if self._anchor in changed else None
        place = before.place(Side.SOURCE) if before is not None else None
        self.drop(changed)
        if place is None or self._offset <= place.top:
            return
        first = place.block.line_start(self._offset - place.top)
        if (new := self.row(self._anchor).place(Side.SOURCE)) is not None:
            self._offset += new.top + new.block.line_top(first)
            self._offset -= place.top + place.block.line_top(first)

    def in_view(self) -> Iterator[tuple[PageRow, int]]:
        """Yield the visible rows with their tops in the window, from above."""
        top = -self._offset
        for number in self.model.shown_from(self._anchor) if self.model is not None else ():
            if top >= self.height:
                return
            laid = self.row(number)
            yield laid, top
            top += laid.height

    def top_of(self, number: int) -> int:
        """Return the top of a row in the window; exact for visible rows."""
        return SPACE.margin_top + self._index.top(number) - self.position

    def number_at(self, y: int) -> int:
        """Return the row at `y` in the window, the nearest one outside of the page."""
        number = self._index.at(self.position + y - SPACE.margin_top)
        return self.model.nearest_shown(number) if self.model is not None else number

    def visible_range(self) -> tuple[int, int]:
        """Return the first and the last visible row."""
        rows = [laid.number for laid, _ in self.in_view()]
        return self._anchor, rows[-1] if rows else self._anchor

    def segments_in_view(self, ahead: int) -> tuple[SegmentId, ...]:
        """Return the sentences of the visible rows and of `ahead` rows below, in reading order."""
        if self.model is None or self.empty:
            return ()
        seen = sum(1 for _ in self.in_view())
        rows = islice(self.model.shown_from(self._anchor), seen + ahead)
        return tuple(tile.segment_id for row in rows for tile in self.model.segments_of(row))

    def go_to(self, place: PagePlace) -> None:
        """Stand at `place`."""
        if self.empty:
            self._anchor, self._offset = 0, -SPACE.margin_top
            return
        self._anchor = max(0, min(len(self._index) - 1, place.row))
        if self.model is not None and (here := self.model.nearest_shown(self._anchor)) != place.row:
            self._anchor, place = here, PagePlace(here, 0.0 if here > place.row else place.share)
        self._offset = round(self.row(self._anchor).height * place.share)
        if not self._offset and not self._index.top(self._anchor):
            self._offset = -SPACE.margin_top
        self.settle()

    def scroll_by(self, pixels: int) -> None:
        """Move by `pixels`; long moves go by estimates, short ones are exact."""
        if self.empty:
            return
        if abs(pixels) <= 3 * self.height:
            self._offset += pixels
        else:
            target = max(0, self.position + pixels) - SPACE.margin_top
            self._anchor = min(self._index.at(max(0, target)), self._last)
            self._offset = target - self._index.top(self._anchor)
        self.settle()

    def settle(self) -> None:
        """Measure what is visible and keep the page inside its ends."""
        if self.empty:
            return
        self._normalise()
        last = self._last
        for laid, top in self.in_view():
            if laid.number < last:
                continue
            slack = self.height - (top + laid.height) - PAGE_BOTTOM
            if slack > 0:
                self._offset -= slack
                self._normalise()

    @property
    def _last(self) -> int:
        """Return the last row that is shown."""
        end = len(self._index) - 1
        return self.model.nearest_shown(end) if self.model is not None else end

    def _normalise(self) -> None:
        while self._offset < 0 and self._anchor > 0:
            self._anchor -= 1
            self._offset += self.row(self._anchor).height
        if self._anchor == 0:
            self._offset = max(self._offset, -SPACE.margin_top)
        last = self._last
        while self._anchor < last and self._offset >= self.row(self._anchor).height:
            self._offset -= self.row(self._anchor).height
            self._anchor += 1
