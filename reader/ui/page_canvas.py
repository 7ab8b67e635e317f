"""The page as a widget: rows of source and target that scroll as one.

Why it exists: it paints what `PageFlow` places, keeps the scroll bar true, and answers where things
are. `PagePointer` and `PageKeys` watch it for what the pointer and the keyboard do; only the wheel
is its own. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.ui.margin_marks import mark_at
from reader.ui.page_flow import PageFlow
from reader.ui.page_layer import PageLayers
from reader.ui.page_marks import PageMarks
from reader.ui.page_model import PageModel, PagePlace, Side
from reader.ui.page_painter import Marked, paint_page
from reader.ui.page_row import PageRow
from reader.ui.page_style import Appearance
from reader.ui.term_marks import TermMarks
from reader.ui.theme import Tokens

__all__ = ["PageCanvas"]

LINE_STEP_PX = 40
REVEAL_MARGIN_PX = 48
ROWS_AHEAD = 3
WHEEL_LINES = 3
WHEEL_NOTCH = 120


class PageCanvas(QAbstractScrollArea):
    """The scrolling page; coordinates are the viewport's, rows are numbered from 0.

    Signals:
        moved: What is visible changed, by scrolling, a new size or new texts.
        hidden_wanted: A row that is hidden is to be shown; it is there when all slots were called.

    Attributes:
        flow: Which rows stand where; it has the model, the type and the colours.
        marks: What is hovered, fixed, focused, selected and found; None without an article.
        terms: The names and terms that are found on the page.
        layers: What reading aids lay over the page.
    """

    moved = Signal()
    hidden_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Begin with an empty page."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.flow = PageFlow(tokens)
        self.marks: PageMarks | None = None
        self.terms = TermMarks()
        self.layers = PageLayers()
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def model(self) -> PageModel | None:
        """Return what is shown."""
        return self.flow.model

    def show_model(self, model: PageModel | None, place: PagePlace | None = None) -> None:
        """Show another article, at `place`."""
        self.flow.model = model
        self.marks = PageMarks(model) if model is not None else None
        self.terms = TermMarks()
        self._begin(place or PagePlace())

    def set_appearance(self, appearance: Appearance) -> None:
        """Set type and mode; the reading place stays."""
        if appearance != self.flow.appearance:
            place = self.flow.place
            self.flow.appearance = appearance
            self._begin(place)

    def set_tokens(self, tokens: Tokens) -> None:
        """Set the colours."""
        self.flow.tokens = tokens
        self.flow.drop()
        self.viewport().update()

    def refresh(self, rows: Iterable[int], *, same_texts: bool = False) -> None:
        """Lay `rows` out again, since their texts or only their looks changed; the place stays."""
        changed = set(rows)
        if self.flow.empty or not changed:
            return
        if self.marks is not None and not same_texts:
            self.marks.refresh(changed)
        first, last = self.flow.visible_range()
        self.flow.lay_again(changed)
        if any(first <= row <= last for row in changed):
            self._settled()

    def repaint_rows(self, rows: Iterable[int]) -> None:
        """Paint `rows` again, since their marks changed."""
        wanted, width = set(rows), self.viewport().width()
        if wanted and self.layers.is_covered:  # what covers it lies over the other rows too
            self.viewport().update()
        for laid, top in self.flow.in_view():
            if laid.number in wanted:
                self.viewport().update(QRect(0, top - 1, width, laid.height + 2))

    def row_at(self, y: float) -> tuple[PageRow, int] | None:
        """Return the row at `y`, the nearest one beyond the ends, and its top."""
        if self.flow.empty:
            return None
        number = self.flow.number_at(int(y))
        return self.flow.row(number), self.flow.top_of(number)

    def margin_at(self, point: QPointF) -> tuple[int, Side, Span] | None:
        """Return row, side and passage of the mark in the margin at `point`, or None."""
        found = self.row_at(point.y())
        if found is None or self.marks is None:
            return None
        laid, top = found
        return mark_at(self.marks.model, laid, self.layers, point - QPointF(0, top))

    def rects_of(self, segment: SegmentId, side: Side) -> list[QRectF]:
        """Return the areas of a sentence; empty where it is not shown."""
        if self.model is None:
            return []
        row = self.model.row_of(segment)
        span = self.model.compose(row, side).span_of(segment)
        return self.rects_of_span(row, side, span) if span is not None else []

    def rects_of_span(self, row: int, side: Side, span: Span) -> list[QRectF]:
        """Return the areas of `span` of one text of `row`."""
        rects = self.flow.row(row).rects(side, span)
        top = self.flow.top_of(row)
        return [rect.translated(0, top) for rect in rects]

    def visible_segments(self) -> tuple[SegmentId, ...]:
        """Return the sentences of the visible rows, in reading order, then those just below."""
        return self.flow.segments_in_view(ROWS_AHEAD)

    def scroll_by(self, pixels: int) -> None:
        """Scroll by `pixels`."""
        self.flow.scroll_by(pixels)
        self._settled()

    def scroll_page(self, step: int) -> None:
        """Scroll by nearly a window's height, up (-1) or down (1)."""
        page = self.viewport().height() - 2 * LINE_STEP_PX
        self.scroll_by(step * max(LINE_STEP_PX, page))

    def go_to(self, place: PagePlace) -> None:
        """Scroll to a reading place."""
        self.flow.go_to(place)
        self._settled()

    def reveal(self, row: int, side: Side, span: Span) -> None:
        """Scroll as little as needed to show `span` of `row`."""
        if self.model is not None and self.model.hides(row):
            self.hidden_wanted.emit()
        first, last = self.flow.visible_range()
        if not first <= row <= last:
            self.flow.go_to(PagePlace(row, 0.0))
            self.scroll_by(-self.viewport().height() // 3)
        rects = self.rects_of_span(row, side, span)
        if not rects:
            return
        top = min(rect.top() for rect in rects) - REVEAL_MARGIN_PX
        bottom = max(rect.bottom() for rect in rects) + REVEAL_MARGIN_PX
        below = bottom - self.viewport().height()
        if top < 0:
            self.scroll_by(int(top))
        elif below > 0:
            self.scroll_by(int(min(below, top)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the dirty area touches."""
        painter = QPainter(self.viewport())
        try:
            paint_page(painter, event.rect(), self.flow, self._marked())
        finally:
            painter.end()  # a painter that is left open ends the program

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the visible part out for the new size; the reading place stays."""
        super().resizeEvent(event)
        size = self.viewport().size()
        if size.width() != self.flow.width:
            place = self.flow.place
            self.flow.width, self.flow.height = size.width(), size.height()
            self._begin(place)
        else:
            self.flow.height = size.height()
            self._settled()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by what the wheel or touch pad says; zooming is the window's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        notches = event.angleDelta().y() / WHEEL_NOTCH
        self.scroll_by(-(event.pixelDelta().y() or round(notches * WHEEL_LINES * LINE_STEP_PX)))
        event.accept()

    def _marked(self) -> Marked | None:
        return Marked(self.marks, self.terms, self.layers) if self.marks is not None else None

    def _begin(self, place: PagePlace) -> None:
        self.flow.begin(place)
        self._settled()

    def _settled(self) -> None:
        """Bring the scroll bar in line with the flow and tell that the view moved."""
        self.flow.settle()
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, self.flow.extent - self.viewport().height()))
        bar.setEnabled(bar.maximum() > 0)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(LINE_STEP_PX)
        bar.setValue(self.flow.position)
        bar.blockSignals(blocked)
        self.viewport().update()
        self.moved.emit()

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self.flow.scroll_by(value - self.flow.position)
        self._settled()
