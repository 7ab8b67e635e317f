"""The actions of paper and of windows: print, save as PDF, another window.

Why it exists: menus and the list of keys must say the same. Part of the registry
``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OutputActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class OutputActions(QObject):
    """Printing and windows; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.print_page = make(Icon.PRINT, "Ctrl+P")
        self.save_pdf = make(Icon.PDF)
        self.new_window = make(Icon.NEW_WINDOW, "Ctrl+N")

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to be printed."""
        self.print_page.setEnabled(is_open)
        self.save_pdf.setEnabled(is_open)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.print_page,
                self.tr("Pri&nt…"),
                self.tr("Print the article and its translation"),
            ),
            (
                self.save_pdf,
                self.tr("&Save as PDF…"),
                self.tr("Save the article and its translation as pages that can be searched"),
            ),
            (
                self.new_window,
                self.tr("N&ew window"),
                self.tr("Read another article at the same time"),
            ),
        )
