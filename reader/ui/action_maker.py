"""Makes actions that are all alike: keys of the window, quiet menu roles, icons drawn when idle.

Why it exists: the registry and its groups make a hundred actions in the same way. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from reader.services.preferences import ThemeName
from reader.ui.icons import Icon, icon
from reader.ui.theme import TOKENS, Tokens

__all__ = ["ActionMaker"]


class _IconDrawer(QObject):
    """Draws the icons of the actions one by one, when nothing else is to be done.

    They are seen in menus only, and the window is painted without waiting for them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[tuple[QAction, Icon]] = []
        self._left: list[tuple[QAction, Icon]] = []
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._on_idle)

    def add(self, action: QAction, symbol: Icon) -> None:
        self._all.append((action, symbol))

    def draw(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._left = list(self._all)
        self._idle.start()

    @Slot()
    def _on_idle(self) -> None:
        if not self._left:
            self._idle.stop()
            return
        action, symbol = self._left.pop()
        action.setIcon(icon(symbol, self._tokens))


class ActionMaker:
    """Makes the actions of one registry."""

    def __init__(self, owner: QObject) -> None:
        """Make actions that `owner` owns."""
        self._owner = owner
        self.icons = _IconDrawer(owner)

    def make(
        self, symbol: Icon | None, *keys: str | QKeySequence, checkable: bool = False
    ) -> QAction:
        """Return an action with `keys`, the first of which is shown."""
        action = QAction(self._owner)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setIconVisibleInMenu(not checkable)  # its place is the check mark's
        if symbol is not None:
            self.icons.add(action, symbol)
        return action
