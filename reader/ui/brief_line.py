"""What was just done, said for a few seconds in the status bar, with a button to answer it.

Why it exists: "copied" or "not marked in this article now" must be seen, must not be in the way,
and what can be taken back must be one press away: it stays while the keyboard or the pointer is on
its button. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["BriefLine"]

BRIEF_MS: Final = 4000
ANSWER_MS: Final = 10_000
"""How long something stays that can be answered."""
_GAP_PX: Final = 8


class BriefLine(QWidget):
    """The line; empty most of the time.

    Signals:
        requested: Key of the announcement whose button was pressed.
        changed: Another text stands there, or none.
    """

    requested = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty line."""
        super().__init__(parent)
        font = interface_font(TYPE.status)
        self._label = TextLabel(self, "soft", font)
        self.button = text_button("", self, "link")
        self.button.setFont(interface_font(TYPE.status, QFont.Weight.DemiBold))
        self.button.clicked.connect(self._on_clicked)
        self._key = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._label)
        row.addWidget(self.button)
        self.clear()

    @property
    def text(self) -> str:
        """Return what is said now; empty for nothing."""
        return self._label.text()

    @property
    def key(self) -> str:
        """Return what its button sends; empty where nothing is said, or nothing can be answered."""
        return self._key if self.text else ""

    def say(self, text: str, button: str = "", key: str = "") -> None:
        """Say `text`; `button` names what can be done about it, `key` is what it sends."""
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setToolTip(button)
        self.button.setVisible(bool(button))
        self._key = key
        self.timer.start(ANSWER_MS if button else BRIEF_MS)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self.timer.stop()
        self._label.clear()
        self.button.hide()
        self.changed.emit()

    @Slot()
    def _on_over(self) -> None:
        """Go, unless somebody is about to answer."""
        if self.button.isVisible() and (self.button.hasFocus() or self.button.underMouse()):
            self.timer.start()
        else:
            self.clear()

    @Slot()
    def _on_clicked(self) -> None:
        self.clear()
        self.requested.emit(self._key)
