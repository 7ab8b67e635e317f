"""The actions about what of a page is the article: show the rest, take in, leave out, its facts.

Why it exists: menus, notices and the list of keys must say the same. Part of the registry
``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["TakingActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class TakingActions(QObject):
    """What concerns the article as a whole; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.show_left_out = make(None, "Ctrl+Shift+O", checkable=True)
        self.take_in = make(Icon.PLUS)
        self.leave_out = make(Icon.MINUS, "Ctrl+Del")
        self.about_article = make(Icon.NOTICE)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of this part."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article; whether much of it was left out is told after."""
        for action in self.everything():
            action.setEnabled(is_open)
        if not is_open:
            self.set_left_out(there=False, shown=False)

    def set_left_out(self, *, there: bool, shown: bool) -> None:
        """Tell whether something was left out of the article, and whether it is shown."""
        self.show_left_out.blockSignals(True)
        self.show_left_out.setChecked(shown)
        self.show_left_out.blockSignals(False)
        self.show_left_out.setEnabled(there)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.show_left_out,
                self.tr("Show what was left o&ut"),
                self.tr("Show the rest of the page greyed, in its place"),
            ),
            (
                self.take_in,
                self.tr("Take this &in"),
                self.tr("This paragraph is part of the article"),
            ),
            (
                self.leave_out,
                self.tr("Leave t&his out"),
                self.tr("This paragraph is no part of the article"),
            ),
            (
                self.about_article,
                self.tr("A&bout this article…"),
                self.tr("Headline, author and date, and where it is from"),
            ),
        )
