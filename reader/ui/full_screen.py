"""Full screen: F11 goes there and back, Esc goes back when there is nothing else to let go of.

Why it exists: whoever does not know the key must get out, and the window must be as it was:
maximised stays maximised. The desktop may leave the full screen by itself; the action follows.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from reader.ui.main_window import MainWindow

__all__ = ["FullScreen"]


class FullScreen(QObject):
    """Serves the action of one window."""

    def __init__(self, window: MainWindow) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._action = window.reader_actions.full_screen
        self._action.triggered.connect(self._on_triggered)
        window.reading.keys.left.connect(self._leave)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the state of the window; take an Esc that nobody else wanted."""
        if event.type() is QEvent.Type.WindowStateChange:
            self._action.setChecked(self._window.isFullScreen())
        elif (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._window.isFullScreen()
        ):
            self._leave()
            return True
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _on_triggered(self, full: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        state = self._window.windowState()
        other = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | other if full else state & ~other)

    @Slot()
    def _leave(self) -> None:
        if self._window.isFullScreen():
            self._on_triggered(False)
