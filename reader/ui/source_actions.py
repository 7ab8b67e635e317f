"""The actions of what is opened: an address, a chapter, the clipboard as it changes, feeds.

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

__all__ = ["SourceActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class SourceActions(QObject):
    """What can be opened in one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.open_address = make(Icon.LINK, "Ctrl+U")
        self.watch_clipboard = make(None, checkable=True)
        self.contents = make(Icon.CONTENTS, "Ctrl+Shift+T")
        self.contents.setVisible(False)
        self.show_feeds = make(Icon.FEEDS, "Ctrl+Shift+F", checkable=True)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article."""
        self.contents.setEnabled(is_open)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.open_address,
                self.tr("Open a pa&ge…"),
                self.tr("Fetch a page of the web and read it"),
            ),
            (
                self.watch_clipboard,
                self.tr("Watch the clip&board"),
                self.tr("Open Arabic text as soon as it is copied in another program"),
            ),
            (
                self.show_feeds,
                self.tr("Fee&ds"),
                self.tr("What is new on the sites that you follow; asked only when you want"),
            ),
            (
                self.contents,
                self.tr("Inde&x of chapters…"),
                self.tr("Go to a chapter of this book, or a part of this text"),
            ),
        )
