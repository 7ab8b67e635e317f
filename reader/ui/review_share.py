"""How many sentences of the article are confirmed, as a quiet button: "12 of 40 confirmed".

Why it exists: how far one is stands in sight while one works, and leads to what is left. GUI thread
only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.buttons import TextButton
from reader.ui.fonts import interface_font
from reader.ui.theme import TYPE

__all__ = ["ReviewShare"]


class ReviewShare(TextButton):
    """The button; `total` is 0 while nobody reviews.

    Signals:
        changed: It shows other numbers, or none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.done, self.total = 0, 0
        self.setProperty("kind", "status")
        self.setFont(interface_font(TYPE.status))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def set_share(self, done: int, total: int) -> None:
        """Show that `done` of `total` sentences are confirmed; nothing where `total` is 0."""
        if (done, total) != (self.done, self.total):
            self.done, self.total = done, total
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        locale = QLocale()
        #: %1 is how many sentences are confirmed, %2 how many there are
        text = self.tr("%1 of %2 confirmed").replace("%1", locale.toString(self.done))
        self.setText(text.replace("%2", locale.toString(self.total)))
        #: %1 is the text of the button, such as "12 of 40 confirmed"
        name = self.tr("%1. Show the sentences").replace("%1", self.text())
        self.setAccessibleName(name)
        self.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
