"""What the pointer does on the page: hover, click, select.

Why it exists: the pointer is the quickest way to ask "what is this?". Moving tints a sentence and
the words aligned with the word under it; a click fixes the pair; dragging selects within one side.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.domain.words import words
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import Caret, Selection, WordAt
from reader.ui.page_model import Side
from reader.ui.page_row import Place

__all__ = ["PagePointer", "word_around"]

REST_MS = 250
"""How long the pointer rests on a word before its card opens."""


def word_around(text: str, position: int) -> Span | None:
    """Return the word that holds the code point at `position`, or None between words."""
    found: Sequence[Span] = words(text)
    return next((span for span in found if span.contains(position)), None)


class PagePointer(QObject):
    """Mouse events of the canvas's viewport. GUI thread only.

    Signals:
        clicked: ``(SegmentId | None, Side)`` for a click without dragging; None beside the text.
        selected: The selection changed.
        rested: ``(WordAt,)``: the pointer has rested on a word for a moment.
        moved_on: The pointer is on another word, or on none.
        beside_clicked: Point of a mark in the margin that was clicked.
        beside_hovered: Point of a mark in the margin that the pointer is on.
        beside_left: The pointer is on no such mark any more.
    """

    clicked = Signal(object, object)
    selected = Signal()
    rested = Signal(object)
    moved_on = Signal()
    beside_clicked = Signal(QPointF)
    beside_hovered = Signal(QPointF)
    beside_left = Signal()

    def __init__(self, canvas: PageCanvas) -> None:
        """Listen to `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._dragging = False
        self._since_double = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the viewport's mouse events."""
        if isinstance(event, QMouseEvent):
            kind = event.type()
            if kind == QEvent.Type.MouseMove:
                self._moved(event)
            elif kind == QEvent.Type.MouseButtonPress:
                self._press(event)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._release(event)
            elif kind == QEvent.Type.MouseButtonDblClick:
                self._double(event)
            return False
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().eventFilter(watched, event)

    def hit(self, point: QPointF) -> tuple[int, Place, int] | None:
        """Return row, text and code point drawn at `point`, or None beside the text."""
        found = self._canvas.row_at(point.y())
        if found is None:
            return None
        laid, top = found
        inside = laid.hit(point - QPointF(0, top))
        return (laid.number, *inside) if inside is not None else None

    def sentence_at(self, point: QPointF) -> tuple[SegmentId, Side] | None:
        """Return the sentence drawn at `point`."""
        found = self.hit(point)
        if found is None:
            return None
        _, place, position = found
        segment = place.composition.segment_at(position)
        return (segment, place.side) if segment is not None else None

    def word_at(self, point: QPointF) -> WordAt | None:
        """Return the word drawn at `point`."""
        found = self.hit(point)
        if found is None:
            return None
        _, place, position = found
        segment = place.composition.segment_at(position)
        span = word_around(place.composition.text, position)
        return WordAt(segment, place.side, span) if segment is not None and span else None

    def _hover(self, point: QPointF | None) -> None:
        marks = self._canvas.marks
        if marks is None:
            return
        sentence = self.sentence_at(point) if point is not None else None
        word = self.word_at(point) if point is not None and sentence is not None else None
        if word != marks.word:
            self.moved_on.emit()
            if word is not None and self._pressed is None:
                self._rest.start()
            else:
                self._rest.stop()
        rows = marks.hover(word, sentence[0] if sentence is not None else None)
        self._canvas.repaint_rows(rows)
        shape = Qt.CursorShape.IBeamCursor if sentence else Qt.CursorShape.ArrowCursor
        if sentence is None and point is not None and self._canvas.margin_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
            self.beside_hovered.emit(point)
        elif self._canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor:
            self.beside_left.emit()
        if self._canvas.viewport().cursor().shape() != shape:
            self._canvas.viewport().setCursor(shape)

    @Slot()
    def _on_rest(self) -> None:
        marks = self._canvas.marks
        if marks is not None and marks.word is not None:
            self.rested.emit(marks.word)

    def _moved(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._pressed is None:
            self._hover(point)
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self._extend(point)

    def _press(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        self._pressed = point
        self._dragging = False
        wait = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if self._since_double.isValid() and self._since_double.elapsed() < wait:
            self._select_sentence(point)
            self._dragging = True
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._dragging = True
            self._extend(point)
        else:
            self._select(_caret(self._canvas, point, None))

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragging:
            self.selected.emit()
            return
        self._select(None)
        sentence = self.sentence_at(event.position())
        if sentence is None and self._canvas.margin_at(event.position()) is not None:
            self.beside_clicked.emit(event.position())
        elif sentence is None:
            self.clicked.emit(None, Side.SOURCE)
        else:
            self.clicked.emit(*sentence)

    def _double(self, event: QMouseEvent) -> None:
        word = self.word_at(event.position())
        marks = self._canvas.marks
        if word is None or marks is None or self._canvas.model is None:
            return
        row = self._canvas.model.row_of(word.segment)
        ends = Caret(row, word.span.start), Caret(row, word.span.end)
        self._select(Selection(word.side, *ends))
        self._dragging = True
        self._pressed = event.position()
        self._since_double.start()

    def _select_sentence(self, point: QPointF) -> None:
        sentence = self.sentence_at(point)
        model = self._canvas.model
        if sentence is None or model is None:
            return
        segment, side = sentence
        row = model.row_of(segment)
        span = model.compose(row, side).span_of(segment)
        if span is not None:
            self._select(Selection(side, Caret(row, span.start), Caret(row, span.end)))

    def _extend(self, point: QPointF) -> None:
        marks = self._canvas.marks
        if marks is None:
            return
        selection = marks.selection
        if selection is None:
            self._select(_caret(self._canvas, point, None))
            return
        end = _caret(self._canvas, point, selection.side)
        if end is not None:
            self._select(Selection(selection.side, selection.anchor, end.caret))
        height = self._canvas.viewport().height()
        if not 0 <= point.y() < height:
            self._canvas.scroll_by(int(point.y() - (height if point.y() >= height else 0)) // 2)

    def _select(self, selection: Selection | None) -> None:
        marks = self._canvas.marks
        if marks is not None:
            self._canvas.repaint_rows(marks.select(selection))
            self.selected.emit()


def _caret(canvas: PageCanvas, point: QPointF, side: Side | None) -> Selection | None:
    found = canvas.row_at(point.y())
    if found is None:
        return None
    laid, top = found
    near = laid.nearest(point - QPointF(0, top), side)
    if near is None:
        return None
    place, position = near
    caret = Caret(laid.number, position)
    return Selection(place.side, caret, caret)
