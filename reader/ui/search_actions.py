"""The actions of the whole library: search it, a concordance, backups.

Why it exists: what goes over all articles is one menu and one list of keys, apart from what finds a
word in the article that is open. Part of the registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SearchActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class SearchActions(QObject):
    """Searching and backing up from one window; made by the registry. They need no article."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.search_library = make(Icon.SEARCH_LIBRARY, "Ctrl+L")
        self.concordance = make(Icon.CONCORDANCE, "Ctrl+K")
        self.back_up = make(Icon.BACK_UP)
        self.backups = make(None)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of searching and backing up."""
        return (self.search_library, self.concordance, self.back_up, self.backups)

    def set_article_open(self, *, is_open: bool) -> None:
        """Do nothing: the library is there without an article."""

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.search_library,
                self.tr("&Search the library…"),
                self.tr("Search articles, translations and notes"),
            ),
            (
                self.concordance,
                self.tr("&Concordance…"),
                self.tr("A word in all its contexts over the library"),
            ),
            (
                self.back_up,
                self.tr("&Back up now"),
                self.tr("Make a backup of articles, notes and glossary"),
            ),
            (self.backups, self.tr("Bac&kups…"), self.tr("See the backups and put one back")),
        )
