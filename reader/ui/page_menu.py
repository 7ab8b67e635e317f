"""The context menu of the page: word, selection, sentence; only what can be done with it.

Why it exists: who does not know the keys looks here first. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Slot
from PySide6.QtWidgets import QMenu

from reader.ui.actions import ReaderActions
from reader.ui.clipboard import copy_texts
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import WordAt
from reader.ui.page_model import Side
from reader.ui.page_pointer import PagePointer
from reader.ui.sentence_desk import SentenceDesk

__all__ = ["PageMenu"]


class PageMenu(QObject):
    """Builds the menu for a point of the page, and copies."""

    def __init__(
        self,
        actions: ReaderActions,
        canvas: PageCanvas,
        pointer: PagePointer,
        desk: SentenceDesk,
    ) -> None:
        """Serve `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._registry = actions
        self._canvas = canvas
        self._pointer = pointer
        self._desk = desk
        self._word: WordAt | None = None

    def menu_at(self, point: QPointF) -> QMenu | None:
        """Return the menu for `point` of the viewport; None where nothing can be done."""
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._keeps_selection(point):
            menu.addAction(self.tr("&Copy selection")).triggered.connect(self.copy_selection)
            menu.addSeparator()
        self._word = self._pointer.word_at(point)
        if self._word is not None:
            menu.addAction(self.tr("Copy &word")).triggered.connect(self.copy_word)
            menu.addAction(self._registry.aids.add_term)
        sentence = self._pointer.sentence_at(point)
        if sentence is not None:
            self._desk.fix(sentence[0])
            self._desk.bar.hide()  # it would lie under the menu
            menu.aboutToHide.connect(self._on_hidden)
            registry = self._registry
            menu.addActions([registry.copy_source, registry.copy_translation, registry.copy_both])
            menu.addSeparator()
            menu.addAction(registry.aids.word_by_word)
            menu.addActions([registry.alternatives, registry.try_again, registry.correct_source])
        return menu if menu.actions() else None

    def _keeps_selection(self, point: QPointF) -> bool:
        """Tell whether `point` lies in what is selected; else let go of the selection."""
        marks = self._canvas.marks
        selection = marks.selection if marks is not None else None
        if marks is None or selection is None or selection.empty:
            return False
        found = self._pointer.hit(point)
        if found is not None:
            row, place, position = found
            inside = selection.span_in(row, len(place.composition.text))
            if place.side is selection.side and inside is not None and inside.contains(position):
                return True
        self._canvas.repaint_rows(marks.select(None))
        return False

    @Slot()
    def _on_hidden(self) -> None:
        if self._desk.segment is not None:
            self._desk.present(self._desk.segment)

    @Slot()
    def copy_word(self) -> None:
        """Copy the word that the menu was opened on."""
        model, word = self._canvas.model, self._word
        if model is not None and word is not None:
            text = model.compose(model.row_of(word.segment), word.side).text
            copy_texts([(word.span.of(text), self._language(word.side))])

    @Slot()
    def copy_selection(self) -> bool:
        """Copy what is selected, a paragraph for each block; False where nothing is."""
        marks, model = self._canvas.marks, self._canvas.model
        if marks is None or model is None or marks.selection is None or marks.selection.empty:
            return False
        selection = marks.selection
        first, last = selection.ordered
        parts: list[tuple[str, str]] = []
        for row in range(first.row, last.row + 1):
            text = model.compose(row, selection.side).text
            span = selection.span_in(row, len(text))
            if span is not None:
                parts.append((span.of(text), self._language(selection.side)))
        copy_texts(parts)
        return True

    def _language(self, side: Side) -> str:
        model = self._canvas.model
        if model is None:
            return ""
        return model.article.language if side is Side.SOURCE else model.target
