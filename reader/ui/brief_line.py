"""A line that says for some seconds what was just done, perhaps with Undo beside it.

Why it exists: a small change needs no dialog, but a reader must see that it was made and be able to
take it back. It stays while the keyboard or the pointer is on Undo. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["BriefLine"]

_SHOWN_MS: Final = 4000
_UNDO_MS: Final = 8000
"""With Undo: time to reach for it."""


class BriefLine(QWidget):
    """The line.

    Signals:
        changed: It has something else to say, or nothing any more.
        undo_requested: What was said is to be taken back.
    """

    changed = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget, font: QFont) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._label = TextLabel(self, "soft", font)
        self.undo_button = text_button("", self, "link")
        self.undo_button.setFont(interface_font(TYPE.status, QFont.Weight.DemiBold))
        self.undo_button.clicked.connect(self._on_undo)
        self.undo_button.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_over)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self.undo_button)
        self._retranslate()

    @property
    def text(self) -> str:
        """Return what is said, empty where nothing is."""
        return self._label.text()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Say `text`; an empty one takes away what was said."""
        self._label.setText(text)  # and with it its name for a screen reader
        self.undo_button.setVisible(can_undo)
        self._timer.start(_UNDO_MS if can_undo else _SHOWN_MS)
        self.changed.emit()

    @Slot()
    def _on_undo(self) -> None:
        self.say("")
        self.undo_requested.emit()

    @Slot()
    def _on_over(self) -> None:
        if self.undo_button.hasFocus() or self.undo_button.underMouse():
            self._timer.start()
        else:
            self.say("")

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))
        tip = self.tr("Take the last change back")
        self.undo_button.setAccessibleName(tip)
        self.undo_button.setToolTip(tip)
