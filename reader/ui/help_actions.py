"""The actions of the help: pages, what is new, a report of a problem, the ways to begin.

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

__all__ = ["HelpActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class HelpActions(QObject):
    """What helps with the program itself; made by the registry. None needs an article."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.show_help = make(Icon.HELP, "F1")
        self.whats_new = make(None)
        self.first_page = make(None)
        self.report_problem = make(None)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Help is there with and without an article."""

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.show_help,
                self.tr("&Help"),
                self.tr("How this works; opens at what you are doing"),
            ),
            (
                self.whats_new,
                self.tr("What’s &new"),
                self.tr("What is new in this version"),
            ),
            (
                self.first_page,
                self.tr("&First page"),
                self.tr("Languages, packages and the ways to begin"),
            ),
            (
                self.report_problem,
                self.tr("Report a &problem…"),
                self.tr("Make a file about a problem, which you can read before you send it"),
            ),
        )
