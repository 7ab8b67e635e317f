"""Opens the look-up box on the word that the reader stands on.

Why it exists: Ctrl+D is one key for "what is this word, and its other forms?". GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot

from reader.services.look_up_word import LookUpWord
from reader.ui.lane import Lane
from reader.ui.look_up_box import LookUpBox
from reader.ui.main_window import MainWindow

__all__ = ["LookUpController"]


class LookUpController(QObject):
    """Serves the box of one window."""

    def __init__(self, window: MainWindow, lexicon: LookUpWord, words: Lane) -> None:
        """Serve `window`, which becomes the owner; look up on the lane `words`."""
        super().__init__(window)
        self._window = window
        self._lexicon = lexicon
        self._words = words
        window.reader_actions.aids.look_up.triggered.connect(self._on_look_up)

    @Slot()
    def _on_look_up(self) -> None:
        canvas = self._window.reading.canvas
        model, marks = canvas.model, canvas.marks
        language = model.target if model is not None else "en"
        box = LookUpBox(self._lexicon, self._words, language, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if model is not None and marks is not None and marks.word is not None:
            text = model.compose(model.row_of(marks.word.segment), marks.word.side).text
            box.look_up(marks.word.span.of(text))
        box.open()
