"""The actions of the program itself: its preferences, and the list of everything it can do.

Why it exists: menus, tool bar and the list of keys must say the same. Part of the registry
``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ShellActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class ShellActions(QObject):
    """What can be done with the program in one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.all_commands = make(Icon.COMMANDS, "Ctrl+Shift+P")
        self.show_preferences = make(Icon.PREFERENCES, "Ctrl+,")
        self.show_preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article; what is of the program is there without one."""
        del is_open

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.all_commands,
                self.tr("All comma&nds…"),
                self.tr("Everything that Qari can do, found by a word"),
            ),
            (
                self.show_preferences,
                self.tr("Pre&ferences…"),
                self.tr("How Qari looks and works, and its keys"),
            ),
        )
