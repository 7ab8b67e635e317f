"""Moves the pointer over a widget for a test, whatever other windows are on the screen.

Why it exists: offscreen, the platform hands a moved pointer to the first window that lies there.
A window of an earlier test that is still shown takes it away now and then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["move_pointer"]


def move_pointer(
    widget: QWidget, point: QPoint, held: Qt.MouseButton = Qt.MouseButton.NoButton
) -> None:
    """Put the pointer at `point` of `widget`, with the button `held` down, and tell the widget."""
    at = widget.mapToGlobal(point)
    QCursor.setPos(at)
    QApplication.processEvents()  # what the platform makes of it is over before the widget hears
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(at),
        Qt.MouseButton.NoButton,
        held,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, moved)
