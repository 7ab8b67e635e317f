"""One side panel at a time: names, words, notes, review.

Why it exists: the text needs its width; who opens one panel has done with the other. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

__all__ = ["SidePanels"]


class SidePanels(QObject):
    """Keeps the actions of the panels exclusive; none may be checked."""

    def __init__(self, actions: Sequence[QAction], parent: QObject) -> None:
        """Watch `actions`, each of which shows a panel."""
        super().__init__(parent)
        self._actions = tuple(actions)
        for action in self._actions:
            action.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if shown:
            for action in self._actions:
                if action is not self.sender():
                    action.setChecked(False)
