"""Waves under words that no dictionary has, in a field that is typed in.

Why it exists: the mark comes when a word is done, not while it is typed. `QSyntaxHighlighter` only
paints: the text stays plain. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from reader.domain.span import Span, Utf16Map

__all__ = ["Misspelled", "SpellMarks"]

Misspelled = Callable[[str], tuple[Span, ...]]
"""Returns the words of a text that are wrong; at once."""


class SpellMarks(QSyntaxHighlighter):
    """Marks the words of one field."""

    def __init__(self, field: QTextEdit) -> None:
        """Mark nothing yet; `field` becomes the owner."""
        super().__init__(field.document())
        self._field = field
        self._misspelled: Misspelled | None = None
        self._form = QTextCharFormat()
        self._form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._typed = Span(0, 0)
        field.cursorPositionChanged.connect(self._on_moved)

    def set_colour(self, colour: str) -> None:
        """Draw in another colour."""
        self._form.setUnderlineColor(QColor(colour))
        self.rehighlight()

    def set_spelling(self, misspelled: Misspelled | None) -> None:
        """Hold the words against something else; None marks nothing."""
        self._misspelled = misspelled
        self.rehighlight()

    def word_at(self, position: int) -> tuple[str, int, int] | None:
        """Return the marked word at a place, UTF-16, with where it begins and ends; or None."""
        text = self._field.toPlainText()
        found = self._misspelled(text) if self._misspelled is not None else ()
        places = Utf16Map.of(text)
        for span in found:
            start, end = places.to_qt(span.start), places.to_qt(span.end)
            if start <= position <= end:
                return span.of(text), start, end
        return None

    def highlightBlock(self, text: str) -> None:
        """Mark the words of one line, but for the one that is being typed."""
        if self._misspelled is None:
            return
        places = Utf16Map.of(text)
        base = self.currentBlock().position()
        cursor = self._field.textCursor().position() - base if self._field.hasFocus() else -1
        for span in self._misspelled(text):
            start, end = places.to_qt(span.start), places.to_qt(span.end)
            if end != cursor:
                self.setFormat(start, end - start, self._form)

    @Slot()
    def _on_moved(self) -> None:
        """Mark a word once the cursor has left it."""
        if self._misspelled is not None:
            self.rehighlightBlock(self._field.textCursor().block())
