"""What the desktop asks of every app: more contrast, less motion.

Why it exists: who has told the desktop need not tell each app again. Contrast is Qt's own from 6.10
on. For motion Qt has nothing (6.11): the portal of Linux desktops is asked, over the bus of the
session, without waiting for it; elsewhere the preference alone decides. GUI thread only.

Source: https://doc.qt.io/qt-6/qaccessibilityhints.html.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

__all__ = ["DesktopWishes", "wants_contrast"]

_ANIMATIONS: Final = ("org.gnome.desktop.interface", "enable-animations")
_MOTION: Final = ("org.freedesktop.appearance", "reduced-motion")


def wants_contrast() -> bool:
    """Tell whether the desktop asks for high contrast; False where Qt does not know."""
    hints: Any = QGuiApplication.styleHints()  # named: what it owns is gone with the last name
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


class DesktopWishes(QObject):
    """Knows them, and tells when they change.

    Signals:
        changed: Another motion or contrast is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Know nothing yet but the contrast; `ask` for the rest."""
        super().__init__(parent)
        self._known: dict[tuple[str, str], bool] = {}
        hints: Any = QGuiApplication.styleHints()
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def less_motion(self) -> bool:
        """Tell whether nothing is to move, as far as that is known."""
        return any(self._known.values())

    def ask(self) -> None:
        """Ask the portal, where there is a bus that could have one; its answers come later."""
        from reader.ui.desktop_portal import DesktopPortal, has_bus

        if has_bus():
            portal = DesktopPortal(self)
            portal.told.connect(self.take)
            portal.ask((_ANIMATIONS, _MOTION))

    @Slot(str, str, object)
    def take(self, namespace: str, key: str, value: object) -> None:
        """Take one setting of the desktop; one that is not known changes nothing."""
        before = self.less_motion
        if (namespace, key) == _ANIMATIONS:
            self._known[namespace, key] = value is False
        elif (namespace, key) == _MOTION:
            self._known[namespace, key] = value == 1
        if self.less_motion is not before:
            self.changed.emit()
