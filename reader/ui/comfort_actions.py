"""The actions that make reading easier for some eyes: ruler, spacing, size, motion.

Why it exists: who needs them looks for them in one place, apart from what helps with the Arabic.
Part of the registry ``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ComfortActions"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class ComfortActions(QObject):
    """What makes reading easier in one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        self.ruler = make(None, "F12", checkable=True)
        self.spacing = make(None, checkable=True)
        self.larger = make(None, "Ctrl+Alt++", "Ctrl+Alt+=")
        self.smaller = make(None, "Ctrl+Alt+-")
        self.usual_size = make(None, "Ctrl+Alt+0")
        self.less_motion = make(None, checkable=True)

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article; all of this is of the window and always there."""
        del is_open

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.ruler,
                self.tr("Reading &ruler"),
                self.tr("Dim the page around the line or sentence that you read"),
            ),
            (
                self.spacing,
                self.tr("Wide &spacing"),
                self.tr("More room between letters, words, lines and paragraphs"),
            ),
            (self.larger, self.tr("&Larger interface"), self.tr("Larger menus, lists and dialogs")),
            (
                self.smaller,
                self.tr("S&maller interface"),
                self.tr("Smaller menus, lists and dialogs"),
            ),
            (
                self.usual_size,
                self.tr("&Usual size of the interface"),
                self.tr("Menus, lists and dialogs at their usual size"),
            ),
            (
                self.less_motion,
                self.tr("&Nothing moves or blinks"),
                self.tr("No fading menus and no blinking cursor"),
            ),
        )
