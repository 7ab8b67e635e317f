"""The share of known words of the article, as a quiet button: "83 % known".

Why it exists: how hard a text is stands in sight while one reads, and leads to its words. GUI
thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.ui.buttons import TextButton
from reader.ui.fonts import interface_font
from reader.ui.theme import TYPE

__all__ = ["KnownShare"]


class KnownShare(TextButton):
    """The button; `percent` is None while nothing is known.

    Signals:
        changed: It shows another share, or none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self.percent: int | None = None
        self.setProperty("kind", "status")
        self.setFont(interface_font(TYPE.status))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_percent(self, percent: int | None) -> None:
        """Show a share."""
        self.percent = percent
        number = QLocale().toString(percent or 0)
        #: %1 is a number: how many of a hundred words of the article the reader knows
        self.setText(self.tr("%1 % known").replace("%1", number))
        #: %1 is a number
        name = self.tr("You know %1 percent of the words. Show the words").replace("%1", number)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.set_percent(self.percent)
        super().changeEvent(event)
