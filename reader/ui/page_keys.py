"""What the keyboard does on the page: sentences, words, selecting, letters by their place.

Why it exists: everything that the pointer can do, a key can (packaging/CONTRACT.md, Keys). In
Arabic the left arrow goes on, in the translation the right one does. Letters are known by their
place on the keyboard too, so that they work while an Arabic layout is active.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reader.domain.article import SegmentId
from reader.domain.language import Direction
from reader.domain.span import Span
from reader.domain.words import words
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import Caret, Selection, WordAt
from reader.ui.page_model import PageModel, PagePlace, Side
from reader.ui.page_walk import first_whole_sentence, next_word, word_edge

__all__ = ["PageKeys"]

ARABIC_PLACE: Final = {
    "ش": "A",
    "ى": "N",
    "ث": "E",
    "ل": "G",
    "ي": "D",
    "ر": "V",
    "ص": "W",
}
SHIFTED: Final = {"A": "Shift+A", "\u0650": "Shift+A"}
"""Letters that mean something else with Shift; on an Arabic layout it gives a kasra there."""
ANYWHERE: Final = frozenset((*"GDVW", *SHIFTED.values()))
"""Letters that mean something without a sentence: next name, word, vowels, strip of words."""
Key = Qt.Key


class PageKeys(QObject):
    """Key presses of the canvas. GUI thread only.

    Signals:
        entered: ``(SegmentId, Side)``: Enter on a sentence.
        escaped: Esc with nothing left to let go of here.
        left: Esc with nothing to let go of at all.
        moved: ``(SegmentId,)``: the keyboard stands on another sentence.
        lettered: ``(str, SegmentId | None)``: a letter key, as on a Latin layout, on a sentence;
            with Shift where that means something else (`SHIFTED`).
    """

    entered = Signal(object, object)
    escaped = Signal()
    left = Signal()
    moved = Signal(object)
    lettered = Signal(str, object)

    def __init__(self, canvas: PageCanvas) -> None:
        """Listen to `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        self.side = Side.SOURCE
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the canvas's keys; those that mean nothing here go on to the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            model = self._canvas.model
            if model is not None and len(model) and self._pressed(event, model):
                return True
        return super().eventFilter(watched, event)

    def switch_side(self) -> Side:
        """Give the other text the keyboard; return which."""
        self.side = self.side.other
        marks = self._canvas.marks
        if marks is not None:
            self._canvas.repaint_rows(marks.hover(None, None))
            if marks.focused is None:
                self._step(1)
        return self.side

    def stand_on(self, segment: SegmentId | None) -> None:
        """Give a sentence the keyboard."""
        marks, model = self._canvas.marks, self._canvas.model
        if marks is None or model is None:
            return
        self._canvas.repaint_rows(marks.focus(segment) | marks.hover(None, None))
        if segment is not None:
            row = model.row_of(segment)
            if model.hides(row):
                self._canvas.hidden_wanted.emit()
            span = model.compose(row, Side.SOURCE).span_of(segment)
            if span is not None:
                self._canvas.reveal(row, Side.SOURCE, span)
            self.moved.emit(segment)

    def _pressed(self, event: QKeyEvent, model: PageModel) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = plain == Qt.KeyboardModifier.ShiftModifier
        key = event.key()
        if plain == Qt.KeyboardModifier.ControlModifier:
            return self._jump(key, model)
        if plain and not shift:
            return False
        return self._walked(key, model, shift=shift) or self._acted(event)

    def _walked(self, key: int, model: PageModel, *, shift: bool) -> bool:
        if key in {Key.Key_Down, Key.Key_Up} and not shift:
            self._step(1 if key == Key.Key_Down else -1)
        elif key in {Key.Key_Left, Key.Key_Right}:
            self._word(key, model, selecting=shift)
        elif key in {Key.Key_PageDown, Key.Key_PageUp, Key.Key_Space}:
            back = key == Key.Key_PageUp or (key == Key.Key_Space and shift)
            self._canvas.scroll_page(-1 if back else 1)
        elif key in {Key.Key_Home, Key.Key_End}:
            self._line_end(key, model, selecting=shift)
        else:
            return False
        return True

    def _acted(self, event: QKeyEvent) -> bool:
        marks = self._canvas.marks
        if event.key() in {Key.Key_Return, Key.Key_Enter}:
            if marks is not None and marks.focused is not None:
                self.entered.emit(marks.focused, self.side)
        elif event.key() == Key.Key_Escape:
            self._escape()
        else:
            return self._letter(event)
        return True

    def _jump(self, key: int, model: PageModel) -> bool:
        if key == Key.Key_Home:
            self._canvas.go_to(PagePlace())
        elif key == Key.Key_End:
            self._canvas.go_to(PagePlace(len(model) - 1, 0.99))
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        marks, model = self._canvas.marks, self._canvas.model
        if marks is None or model is None:
            return
        at = marks.focused or marks.fixed
        first = first_whole_sentence(self._canvas.flow) if at is None else None
        target = first if at is None else model.neighbour(at, step)
        if target is not None:
            self._canvas.repaint_rows(marks.select(None))
            self.stand_on(target)

    def _word(self, key: int, model: PageModel, *, selecting: bool) -> None:
        """Go to the next or previous word in the direction of reading, over blocks too."""
        marks = self._canvas.marks
        if marks is None:
            return
        if marks.focused is None:
            self._step(1)
            return
        row = model.row_of(marks.focused)
        right_to_left = model.direction(row, self.side) is Direction.RTL
        step = 1 if (key == Key.Key_Left) is right_to_left else -1
        if selecting:
            self._select_word(model, row, step)
            return
        here = marks.word.span if marks.word and marks.word.side is self.side else None
        target = next_word(model, self.side, marks.focused, here, step)
        if target is None:
            return
        rows = marks.select(None) | marks.focus(target.segment) | marks.hover(target, None)
        self._canvas.repaint_rows(rows)
        self._canvas.reveal(model.row_of(target.segment), self.side, target.span)
        self.moved.emit(target.segment)

    def _select_word(self, model: PageModel, row: int, step: int) -> None:
        marks = self._canvas.marks
        if marks is None or marks.focused is None:
            return
        selection = marks.selection
        if selection is None or selection.side is not self.side:
            home = model.compose(row, self.side).span_of(marks.focused) or Span(0, 0)
            start = marks.word.span.start if marks.word is not None else home.start
            selection = Selection(self.side, Caret(row, start), Caret(row, start))
        caret = word_edge(model, selection, step)
        self._canvas.repaint_rows(marks.select(Selection(self.side, selection.anchor, caret)))
        self._canvas.reveal(caret.row, self.side, Span(max(0, caret.position - 1), caret.position))

    def _line_end(self, key: int, model: PageModel, *, selecting: bool) -> None:
        """Home and End: ends of the line that the word stands on, else of the article."""
        marks = self._canvas.marks
        if marks is None or marks.word is None or marks.focused is None:
            self._jump(key, model)
            return
        row = model.row_of(marks.word.segment)
        place = self._canvas.flow.row(row).place(marks.word.side)
        if place is None:
            return
        line = place.block.line_span(marks.word.span.start)
        if selecting:
            start = Caret(row, marks.word.span.start)
            anchor = marks.selection.anchor if marks.selection is not None else start
            end = Caret(row, line.start if key == Key.Key_Home else line.end)
            self._canvas.repaint_rows(marks.select(Selection(marks.word.side, anchor, end)))
            return
        inside = [span for span in words(place.composition.text) if span.overlaps(line)]
        if inside:
            span = inside[0] if key == Key.Key_Home else inside[-1]
            segment = place.composition.segment_at(span.start) or marks.focused
            word = WordAt(segment, marks.word.side, span)
            self._canvas.repaint_rows(marks.focus(segment) | marks.hover(word, None))

    def _escape(self) -> None:
        """Let go of one thing at a time: selection, word, fixed pair, sentence."""
        marks = self._canvas.marks
        if marks is None:
            return
        if marks.selection is not None and not marks.selection.empty:
            self._canvas.repaint_rows(marks.select(None))
        elif marks.fixed is not None:
            self.escaped.emit()
        elif marks.word is not None:
            self._canvas.repaint_rows(marks.hover(None, None))
        elif marks.focused is not None:
            self._canvas.repaint_rows(marks.focus(None))
        else:
            self.escaped.emit()
            self.left.emit()

    def _letter(self, event: QKeyEvent) -> bool:
        marks = self._canvas.marks
        letter = _letter_of(event)
        if marks is None or not letter:
            return False
        at = marks.fixed or marks.focused
        if at is None and letter not in ANYWHERE:
            return False
        self.lettered.emit(letter, at)
        return True


def _letter_of(event: QKeyEvent) -> str:
    """Return the letter that a key gives, as on a Latin layout; empty for anything else."""
    letter = event.text().upper()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and letter in SHIFTED:
        return SHIFTED[letter]
    letter = ARABIC_PLACE.get(letter, letter)
    return letter if len(letter) == 1 and letter.isascii() and letter.isalpha() else ""
