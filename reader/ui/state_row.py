"""The four states of a word in one row, the present one marked: New, Learning, Known, Ignored.

Why it exists: the card of a word says how well it is known and takes what the reader says, by a
click or by a key. The present state is heavier and has a bar below it: no meaning by colour alone.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.domain.known_words import WordState
from reader.ui.segmented import SegmentedSwitch
from reader.ui.theme import Tokens
from reader.ui.word_states import STATE, state_options

__all__ = ["StateRow"]

_BAR_PX: Final = 2


class StateRow(SegmentedSwitch):
    """A switch over the states; `chosen` carries `STATE` and a value of `WordState`."""

    padding_px = 6

    def __init__(self, state: WordState, tokens: Tokens, parent: QWidget) -> None:
        """Show `state`."""
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("WordState", "How well you know it"))
        self.set_options(state_options())
        self.set_state(state)
        self.apply_tokens(tokens)

    def set_state(self, state: WordState) -> None:
        """Show another state without telling anyone."""
        self.set_current(STATE + state.value)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the switch, and a bar below the present state."""
        super().paintEvent(event)
        if not self.current():
            return
        part = self.part(self.current()).geometry()
        painter = QPainter(self)
        painter.fillRect(
            QRectF(part.x() + 8, self.height() - _BAR_PX - 1, part.width() - 16, _BAR_PX),
            QColor(self.tokens.accent),
        )
        painter.end()
