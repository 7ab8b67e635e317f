"""The actions of the library: show it, fill it, read privately, mark, tag and forget.

Why it exists: menus, tool bar and the list of keys must say the same. Those about an article are
about the one that is open; the list of the library has a menu of its own for what is selected
there. Part of the registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LibraryActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class LibraryActions(QObject):
    """The library of one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.show_library = make(Icon.LIBRARY, "F9", checkable=True)
        self.open_private = make(Icon.PRIVATE)
        self.read_privately = make(None, checkable=True)
        self.import_files = make(Icon.IMPORT)
        self.import_folder = make(None)
        self.mark_read = make(Icon.CHECK)
        self.mark_unread = make(None)
        self.edit_tags = make(Icon.TAG)
        self.forget_article = make(Icon.FORGET)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the library."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article that the library keeps."""
        for action in (self.mark_read, self.mark_unread, self.edit_tags, self.forget_article):
            action.setEnabled(is_open)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (self.show_library, self.tr("&Library"), self.tr("What you have opened, and its bin")),
            (
                self.open_private,
                self.tr("Open &privately…"),
                self.tr("Open a text and keep nothing of it"),
            ),
            (
                self.read_privately,
                self.tr("&Keep nothing from now on"),
                self.tr("Keep nothing of what is opened from now on, until Qari is closed"),
            ),
            (self.import_files, self.tr("&Import files…"), self.tr("Put texts into the library")),
            (
                self.import_folder,
                self.tr("Import a &folder…"),
                self.tr("Put all texts of a folder into the library"),
            ),
            (self.mark_read, self.tr("Mark as &read"), self.tr("This article is read")),
            (self.mark_unread, self.tr("Mark as &unread"), self.tr("This article is not read")),
            (self.edit_tags, self.tr("&Tags…"), self.tr("Tags of this article")),
            (
                self.forget_article,
                self.tr("Forget this article &everywhere…"),
                self.tr("Remove this article with all that was made of it"),
            ),
        )
