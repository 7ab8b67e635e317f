"""The context menu of the page: word, selection, sentence; only what can be done with it.

Why it exists: who does not know the keys looks here first. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.domain.article import SegmentId
from reader.domain.vowelled_text import VowelledText, put_together
from reader.ui.actions import ReaderActions
from reader.ui.clipboard import copy_texts
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_marks import WordAt
from reader.ui.page_model import PageModel, Side
from reader.ui.page_pointer import PagePointer
from reader.ui.sentence_desk import SentenceDesk

__all__ = ["PageMenu"]


class PageMenu(QObject):
    """Builds the menu for a point of the page, and copies.

    Signals:
        wording_wanted: ``(WordAt,)``: another wording from this word of the translation on.
    """

    wording_wanted = Signal(object)

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
            if self._vowelled(self._selected_side()):
                with_vowels = menu.addAction(self.tr("Copy selection with &vowels"))
                with_vowels.triggered.connect(self.copy_selection_with_vowels)
            menu.addSeparator()
        self._word = self._pointer.word_at(point)
        if self._word is not None:
            menu.addAction(self.tr("Copy &word")).triggered.connect(self.copy_word)
            if self._vowelled(self._word.side):
                with_vowels = menu.addAction(self.tr("Copy word with v&owels"))
                with_vowels.triggered.connect(self.copy_word_with_vowels)
            menu.addAction(self._registry.aids.add_term)
        sentence = self._pointer.sentence_at(point)
        if sentence is not None:
            self._desk.fix(sentence[0])
            self._desk.bar.hide()  # it would lie under the menu
            menu.aboutToHide.connect(self._on_hidden)
            registry = self._registry
            menu.addActions([registry.copy_source, registry.copy_translation, registry.copy_both])
            menu.addSeparator()
            menu.addAction(registry.notes.add_note)
            menu.addMenu(self._highlights(menu))
            menu.addAction(registry.aids.word_by_word)
            menu.addAction(registry.alternatives)
            if self._word is not None and self._word.side is Side.TARGET:
                menu.addAction(registry.wording_from.text()).triggered.connect(self._on_wording)
            menu.addActions([registry.try_again, registry.correct_source])
            menu.addSeparator()
            menu.addAction(self._taking(sentence[0]))
        return menu if menu.actions() else None

    def _taking(self, segment: SegmentId) -> QAction:
        """Return what takes the block of a sentence in, or leaves it out."""
        model, taking = self._canvas.model, self._registry.taking
        is_out = model is not None and model.is_left_out(segment)
        return taking.take_in if is_out else taking.leave_out

    def _highlights(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Mar&k"), parent)
        menu.addActions(list(self._registry.notes.highlights.values()))
        return menu

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
    def _on_wording(self) -> None:
        """Say which word it was: the pointer may have left it for the menu."""
        if self._word is not None:
            self.wording_wanted.emit(self._word)

    @Slot()
    def copy_word(self) -> None:
        """Copy the word that the menu was opened on."""
        self._copy_word(vowelled=False)

    @Slot()
    def copy_word_with_vowels(self) -> None:
        """Copy that word as it is shown."""
        self._copy_word(vowelled=True)

    @Slot()
    def copy_selection(self) -> bool:
        """Copy what is selected, as it was written; False where nothing is."""
        return self._copy_selection(vowelled=False)

    @Slot()
    def copy_selection_with_vowels(self) -> None:
        """Copy what is selected, as it is shown."""
        self._copy_selection(vowelled=True)

    def _copy_word(self, *, vowelled: bool) -> None:
        model, word = self._canvas.model, self._word
        if model is not None and word is not None:
            text = self._text(model, model.row_of(word.segment), word.side, vowelled=vowelled)
            copy_texts([(text.of(word.span), self._language(word.side))])

    def _copy_selection(self, *, vowelled: bool) -> bool:
        """Copy a paragraph for each block of the selection."""
        marks, model = self._canvas.marks, self._canvas.model
        if marks is None or model is None or marks.selection is None or marks.selection.empty:
            return False
        selection = marks.selection
        first, last = selection.ordered
        parts: list[tuple[str, str]] = []
        for row in range(first.row, last.row + 1):
            text = self._text(model, row, selection.side, vowelled=vowelled)
            span = selection.span_in(row, text.index[-1])
            if span is not None:
                parts.append((text.of(span), self._language(selection.side)))
        copy_texts(parts)
        return True

    def _text(self, model: PageModel, row: int, side: Side, *, vowelled: bool) -> VowelledText:
        """Return one text of `row`, as it was written or as it is shown."""
        composition = model.compose(row, side)
        shown = None
        if vowelled and side is Side.SOURCE:
            shown = self._canvas.flow.vowels.source(composition)
        return shown or put_together(composition.text, ())

    def _selected_side(self) -> Side | None:
        marks = self._canvas.marks
        return marks.selection.side if marks is not None and marks.selection is not None else None

    def _vowelled(self, side: Side | None) -> bool:
        """Tell whether a text of `side` may be shown otherwise than it was written."""
        return side is Side.SOURCE and self._canvas.flow.vowels.on

    def _language(self, side: Side) -> str:
        model = self._canvas.model
        if model is None:
            return ""
        return model.article.language if side is Side.SOURCE else model.target
