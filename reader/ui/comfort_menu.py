"""The menu of what makes reading easier, the same in the main menu and in the menu bar.

Why it exists: see `reader.ui.comfort_actions`. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.comfort_actions import ComfortActions

__all__ = ["ComfortMenu"]


class ComfortMenu(QMenu):
    """The menu; names itself in the language of the interface."""

    def __init__(self, actions: ComfortActions, parent: QWidget) -> None:
        """Show `actions`; `parent` owns it."""
        super().__init__(parent)
        self.addActions([actions.ruler, actions.spacing])
        self.addSeparator()
        self.addActions([actions.larger, actions.smaller, actions.usual_size])
        self.addSeparator()
        self.addAction(actions.less_motion)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Ea&sier to read"))
