"""The actions of translation packages and of the network.

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

__all__ = ["PackageActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class PackageActions(QObject):
    """What can be done about packages in one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.show_packages = make(Icon.PACKAGE)
        self.show_connections = make(None)
        self.provenance = make(None)
        self.second_opinion = make(None)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article; what is of the machine is there without one."""
        self.provenance.setEnabled(is_open)
        self.second_opinion.setEnabled(is_open)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.show_packages,
                self.tr("Translat&ion packages…"),
                self.tr("What translates here, and what can be had"),
            ),
            (
                self.provenance,
                self.tr("&Where is this from?"),
                self.tr("Which package translated this sentence, when and how, or who wrote it"),
            ),
            (
                self.second_opinion,
                self.tr("Second &opinion…"),
                self.tr("What another package makes of the same sentences"),
            ),
            (
                self.show_connections,
                self.tr("Co&nnections…"),
                self.tr("Every connection that Qari opened, and a way to forbid them"),
            ),
        )
