"""The dialog "My level": what the reader says of themselves, and what that does.

Why it exists: a level marks thousands of words at once; one must see before what happens to the
words that were set by hand. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.word_levels import Level
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import latin_font
from reader.ui.labels import TextLabel
from reader.ui.level_choice import LevelChoice
from reader.ui.theme import TYPE

__all__ = ["LevelDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 440


class LevelDialog(QDialog):
    """The dialog.

    Signals:
        level_chosen: The `Level` that is to be used.
    """

    level_chosen = Signal(object)

    def __init__(self, level: Level | None, parent: QWidget | None = None) -> None:
        """Show `level` as chosen; None where there was no choice yet."""
        super().__init__(parent)
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_subhead, heavy))
        self._what = TextLabel(self, "soft", wrap=True)
        self.choice = LevelChoice(self)
        self.choice.set_level(level)
        self.choice.chosen.connect(self._on_chosen)
        self._kept = TextLabel(self, "soft", wrap=True)
        self.use_button = text_button("", self, "primary")
        self.use_button.setEnabled(level is not None)
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self._on_use)
        self._cancel = text_button("", self)
        self._cancel.clicked.connect(self.reject)
        self._arrange()
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.choice.button(level or Level.NONE).setFocus()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for part in (self._title, self._what):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self._kept)
        column.addSpacing(12)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)

    @Slot()
    def _on_chosen(self) -> None:
        self.use_button.setEnabled(True)

    @Slot()
    def _on_use(self) -> None:
        level = self.choice.level()
        self.accept()
        if level is not None:
            self.level_chosen.emit(level)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("My level"))
        self._title.setText(self.tr("How much Arabic do you read?"))
        self._what.setText(
            self.tr("From this Qari knows which words of an article are new to you.")
        )
        self._kept.setText(
            self.tr(
                "Words that you set yourself stay as they are. Words that only a level marked "
                "follow the new level."
            )
        )
        self.use_button.setText(self.tr("Use this level"))
        self.use_button.setAccessibleName(self.tr("Use this level"))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
