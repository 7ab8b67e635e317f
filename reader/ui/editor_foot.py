"""The foot of the editor of a translation: what its keys do, and the same as buttons.

Why it exists: who doesn't know the keys finds them where they type. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui.buttons import text_button
from reader.ui.labels import TextLabel

__all__ = ["EditorFoot"]

LINES: Final = 2
FILLED: Final = 0.85
"""How much of a line words fill, on the safe side."""


class EditorFoot(QWidget):
    """A line of text and three buttons; the editor listens to those."""

    def __init__(self, parent: QWidget) -> None:
        """Make it."""
        super().__init__(parent)
        self._hint = TextLabel(self, "faint", wrap=True)
        self.discard: QPushButton = text_button("", self, "plain")
        self.keep: QPushButton = text_button("", self, "plain")
        self.confirm: QPushButton = text_button("", self, "primary")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._hint, 1)
        row.addStretch()
        for button in (self.discard, self.keep, self.confirm):
            row.addWidget(button)
        self._retranslate()

    def fit(self, width: int) -> None:
        """Leave the text out where it would need more than two lines beside the buttons."""
        buttons = (self.discard, self.keep, self.confirm)
        gap = max(0, self._row.spacing()) * len(buttons)
        room = width - gap - sum(button.sizeHint().width() for button in buttons)
        needed = self._hint.fontMetrics().horizontalAdvance(self._hint.text())
        self._hint.setVisible(needed <= room * LINES * FILLED)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._hint.setText(self.tr("Ctrl+Enter confirms and goes on; Esc keeps what you typed."))
        for button, text in (
            (self.discard, self.tr("Discard")),
            (self.keep, self.tr("Keep")),
            (self.confirm, self.tr("Confirm")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
