"""The four levels with what each one means, to choose one.

Why it exists: the panel asks once, the dialog whenever one likes; both say the same. GUI thread
only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.domain.word_levels import LEMMAS_OF, Level
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["LevelChoice"]

_GAP_PX: Final = 4
_INDENT_PX: Final = 20
"""Where the text of a radio button begins, about."""


class LevelChoice(QWidget):
    """Radio buttons, each with a line below.

    Signals:
        chosen: A `Level` that the user turned on.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Offer all levels; none is chosen."""
        super().__init__(parent)
        self.setObjectName("levelChoice")
        self._group = QButtonGroup(self)
        self._buttons: dict[Level, QRadioButton] = {}
        self._lines: dict[Level, TextLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for level in Level:
            button = QRadioButton(self)
            button.setFont(interface_font(TYPE.interface))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            line = TextLabel(self, "soft", wrap=True)
            self._group.addButton(button)
            self._buttons[level], self._lines[level] = button, line
            below = QHBoxLayout()  # a style sheet takes the margins of a label away
            below.addSpacing(_INDENT_PX)
            below.addWidget(line, 1)
            column.addWidget(button)
            column.addLayout(below)
            column.addSpacing(_GAP_PX)
        self._group.buttonClicked.connect(self._on_clicked)
        self._retranslate()

    def level(self) -> Level | None:
        """Return what is chosen."""
        return next((one for one, button in self._buttons.items() if button.isChecked()), None)

    def set_level(self, level: Level | None) -> None:
        """Choose `level` without telling anyone."""
        self._group.setExclusive(False)  # else what is on can't be turned off
        for one, button in self._buttons.items():
            button.setChecked(one is level)
        self._group.setExclusive(True)

    def button(self, level: Level) -> QAbstractButton:
        """Return the button of a level."""
        return self._buttons[level]

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(one for one, other in self._buttons.items() if other is button))

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Level"))
        names = {
            #: how much Arabic one reads
            Level.NONE: self.tr("None yet"),
            Level.BEGINNER: self.tr("Beginner"),
            Level.INTERMEDIATE: self.tr("Intermediate"),
            Level.ADVANCED: self.tr("Advanced"),
        }
        for level, button in self._buttons.items():
            #: %1 is a number of words
            text = self.tr("Knows the %1 most frequent words")
            line = text.replace("%1", QLocale().toString(LEMMAS_OF[level]))
            if level is Level.NONE:
                line = self.tr("Every word is new")
            self._lines[level].setText(line)
            button.setText(names[level])
            button.setAccessibleDescription(line)
