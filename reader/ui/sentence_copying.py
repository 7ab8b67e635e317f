"""Copies the texts of the fixed sentence: source, translation, or both, the source first.

Why it exists: menus and keys copy the same; what goes to the clipboard depends on nothing else that
is done with a sentence. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.domain.article import SegmentId
from reader.ui.actions import ReaderActions
from reader.ui.clipboard import copy_texts
from reader.ui.page_canvas import PageCanvas
from reader.ui.page_model import Side

__all__ = ["SentenceCopying"]


class SentenceCopying(QObject):
    """Serves the actions that copy."""

    def __init__(self, actions: ReaderActions, canvas: PageCanvas) -> None:
        """Copy from the article that `canvas` shows; it becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        actions.copy_source.triggered.connect(self._on_copy_source)
        actions.copy_translation.triggered.connect(self._on_copy_translation)
        actions.copy_both.triggered.connect(self._on_copy_both)

    def copy(self, segment: SegmentId, *sides: Side) -> None:
        """Copy one or both texts of a sentence, source first."""
        model = self._canvas.model
        if model is None:
            return
        unit = model.units.get(segment)
        texts = {
            Side.SOURCE: (model.sentence(segment), model.article.language),
            Side.TARGET: (unit.target if unit is not None else "", model.target),
        }
        copy_texts([texts[side] for side in sides if texts[side][0]])

    def _copy(self, *sides: Side) -> None:
        marks = self._canvas.marks
        if marks is not None and marks.fixed is not None:
            self.copy(marks.fixed, *sides)

    @Slot()
    def _on_copy_source(self) -> None:
        self._copy(Side.SOURCE)

    @Slot()
    def _on_copy_translation(self) -> None:
        self._copy(Side.TARGET)

    @Slot()
    def _on_copy_both(self) -> None:
        self._copy(Side.SOURCE, Side.TARGET)
