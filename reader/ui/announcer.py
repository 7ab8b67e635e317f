"""Says something to who hears the window instead of seeing it.

Why it exists: what appears by itself (a notice, an error, how far a translation is) is not reached
by the keyboard, so a screen reader must be told. All of it goes this way, so that it is said once
and a test can hear it. GUI thread only.

Source: https://doc.qt.io/qt-6/qaccessibleannouncementevent.html (Qt 6.8); WCAG 2.2, 4.1.3.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

__all__ = ["SPOKEN", "ProgressSpeaker", "announce"]

STEPS: Final = 4
"""How often a running translation is told of: at each quarter."""
LEAST_SENTENCES: Final = 8
"""Below this a translation is over before it was told of; only its end is said."""


class _Spoken(QObject):
    """What was said.

    Signals:
        said: ``(text, at once)``.
    """

    said = Signal(str, bool)


SPOKEN: Final = _Spoken()


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Say `text`, which `widget` shows; `at_once` breaks in on what is being said."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
    SPOKEN.said.emit(text, at_once)


class ProgressSpeaker:
    """Decides when a count is worth saying: at each quarter, and when all is done."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self._told = 0
        self._ran = False

    def is_due(self, done: int, total: int, *, running: bool) -> bool:
        """Tell whether `done` of `total` is to be said now."""
        quarter = done * STEPS // total if total else 0
        if not running:
            due = self._ran and done >= total > 0
            self._told, self._ran = 0, False
            return due
        if not self._ran:
            self._told, self._ran = quarter, True
            return False
        due = quarter > self._told and total >= LEAST_SENTENCES and done < total
        self._told = max(self._told, quarter)
        return due
