"""A narrow window: side by side becomes one column by itself, and that is told once.

Why it exists: two columns of a phone's width can't be read; the mode that was chosen stays chosen
and is there again when the window is wide. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from reader.ui.main_window import MainWindow

__all__ = ["NarrowScreen"]


class NarrowScreen(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow) -> None:
        """Watch the page of `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._was_folded = False
        window.reading.canvas.moved.connect(self._on_moved)
        window.language_changed.connect(self._tell)

    @Slot()
    def _on_moved(self) -> None:
        flow = self._window.reading.canvas.flow
        is_folded = flow.style.appearance.mode is not flow.appearance.mode and not flow.empty
        changed, self._was_folded = is_folded is not self._was_folded, is_folded
        if changed:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._was_folded:
            self._window.status_bar.announce(self.tr("Shown in one column"))
