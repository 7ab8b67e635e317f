"""The reading view: the page, what the pointer and the keyboard do on it, and its context menu.

Why it exists: one widget that shows an article and says what the reader wants, in signals. It knows
values, never stores or engines; the presenter answers. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.domain.article import SegmentId
from reader.domain.span import Span
from reader.services.preferences import ReadingMode
from reader.ui.actions import ReaderActions
from reader.ui.message_view import PaneMessage
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_keys import PageKeys
from reader.ui.page_marks import FoundSpan
from reader.ui.page_menu import PageMenu
from reader.ui.page_model import PageModel, PagePlace, Side
from reader.ui.page_pointer import PagePointer
from reader.ui.page_style import Appearance
from reader.ui.sentence_desk import SentenceDesk
from reader.ui.spoken_page import SpokenPage
from reader.ui.target_editor import TargetEditor
from reader.ui.theme import Tokens

__all__ = ["ReadingView"]


class ReadingView(QWidget):
    """The article and its translation.

    Signals:
        visible_changed: Ids of the visible sentences, then of those just below.
        lettered: ``(str, SegmentId)``: a letter key on a sentence.
        zoomed: Steps of the wheel with Ctrl.
        margin_clicked: Point of the viewport beside the text that was clicked.
        left_out_chosen: A sentence that was left out of the article was clicked, or Enter pressed.
    """

    visible_changed = Signal(object)
    lettered = Signal(str, object)
    zoomed = Signal(int)
    margin_clicked = Signal(QPointF)
    left_out_chosen = Signal(object)

    def __init__(
        self, actions: ReaderActions, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        """Begin with an empty page."""
        super().__init__(parent)
        self._registry = actions
        self.canvas = PageCanvas(tokens, self)
        self.keys = PageKeys(self.canvas)
        self.pointer = PagePointer(self.canvas)
        self.desk = SentenceDesk(actions, self.canvas)
        SpokenPage(self.canvas)
        self.page_menu = PageMenu(actions, self.canvas, self.pointer, self.desk)
        self.target_editor = TargetEditor(self.canvas.viewport())
        self._review = False
        self.pane_message = PaneMessage(self.canvas.viewport())
        self.pane_message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self.canvas.moved.connect(self._on_moved)
        self.pointer.clicked.connect(self._on_clicked)
        self.pointer.beside_clicked.connect(self.margin_clicked)
        self.keys.entered.connect(self._on_clicked)
        self.keys.escaped.connect(self.desk.release)
        self.keys.moved.connect(self._on_stood)
        self.keys.lettered.connect(self.lettered)
        self.apply_tokens(tokens)
        self._retranslate()

    def show_model(self, model: PageModel | None, place: PagePlace | None = None) -> None:
        """Show another article, or another language of this one."""
        self.desk.release()
        self.hide_pane_message()
        if self.desk.editor.segment is not None:
            self.desk.editor.dismiss()
        self.target_editor.dismiss()
        if model is not None:
            model.only_revealed = self.canvas.flow.appearance.mode is ReadingMode.ON_DEMAND
        self.canvas.show_model(model, place)

    def set_review(self, *, on: bool) -> None:
        """Show how far the review is beside the text, or not; the reading place stays."""
        self._review = on
        self.set_appearance(self.canvas.flow.appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Set type and mode; the reading place stays."""
        appearance = replace(appearance, review=self._review)
        model = self.canvas.model
        if model is not None:
            model.only_revealed = appearance.mode is ReadingMode.ON_DEMAND
        self.canvas.set_appearance(appearance)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.canvas.set_tokens(tokens)
        self.desk.bar.apply_tokens(tokens)
        self.desk.editor.apply_tokens(tokens)
        self.target_editor.apply_tokens(tokens)

    def refresh(self, rows: Iterable[int]) -> None:
        """Show the texts of `rows` again, and the bar if its sentence is among them."""
        changed = set(rows)
        self.canvas.refresh(changed)
        fixed, model = self.desk.segment, self.canvas.model
        if fixed is not None and model is not None and model.row_of(fixed) in changed:
            self.desk.present(fixed)

    def show_hiding(self) -> None:
        """Take the rows out of the page that the model hides now, and put the others back."""
        marks, model = self.canvas.marks, self.canvas.model
        if marks is None or model is None:
            return
        kept = [marks.fixed, marks.focused, marks.hovered]
        if any(one is not None and model.hides(model.row_of(one)) for one in kept):
            self.desk.release()
            marks.focus(None)
            marks.hover(None, None)
        marks.select(None)
        self.canvas.flow.hide_again()
        self.canvas.go_to(self.canvas.flow.place)

    def show_found(self, found: Iterable[FoundSpan], current: FoundSpan | None) -> None:
        """Mark what the find bar found; scroll to `current`."""
        marks = self.canvas.marks
        if marks is None:
            return
        table: dict[tuple[int, Side], list[Span]] = {}
        for one in found:
            table.setdefault((one.row, one.side), []).append(one.span)
        marks.found = table
        marks.current = current
        if current is not None:
            self.canvas.reveal(current.row, current.side, current.span)
        self.canvas.viewport().update()

    def show_pane_message(self, title: str, text: str, hint: str, button: str) -> None:
        """Say in the place of the translation why there is none."""
        self.pane_message.show_text(title, text, hint, button=button)
        self.pane_message.show()
        self._place_message()

    def hide_pane_message(self) -> None:
        """Take that away."""
        self.pane_message.hide()

    def _place_message(self) -> None:
        """Cover the column of the translation; under the middle where there are no columns."""
        columns = self.canvas.flow.style.columns
        size = self.canvas.viewport().size()
        if columns.stacked:
            height = self.pane_message.sizeHint().height()
            self.pane_message.setGeometry(0, size.height() - height, size.width(), height)
        else:
            self.pane_message.setGeometry(
                columns.target_left, 0, columns.target_width, size.height()
            )

    @property
    def place(self) -> PagePlace:
        """Return the reading place."""
        return self.canvas.flow.place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selection."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.page_menu.copy_selection():
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the word, selection or sentence under the pointer."""
        point = QPointF(self.canvas.viewport().mapFromGlobal(event.globalPos()))
        menu = self.page_menu.menu_at(point)
        if menu is not None:
            menu.popup(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; the canvas hands these on."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Article and translation"))

    @Slot()
    def _on_moved(self) -> None:
        self.desk.place_bar()
        if self.pane_message.isVisibleTo(self):
            self._place_message()
        self.visible_changed.emit(self.canvas.visible_segments())

    @Slot(object, object)
    def _on_clicked(self, segment: SegmentId | None, side: Side) -> None:
        self.keys.side = side
        model = self.canvas.model
        if segment is None:
            self.desk.release()
        elif model is not None and model.is_left_out(segment):
            self.left_out_chosen.emit(segment)
        else:
            self.desk.fix(segment)

    @Slot(object)
    def _on_stood(self, segment: SegmentId) -> None:
        self.desk.announcer.tell(segment)
        if self.desk.segment is not None:
            self.desk.fix(segment)
