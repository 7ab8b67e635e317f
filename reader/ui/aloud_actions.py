"""The actions of reading aloud, and their menu.

Why it exists: menus, bar, media keys and the list of keys must say the same. Part of the registry
``reader.ui.actions``. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.icons import Icon

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AloudActions", "AloudMenu"]

_Texts: TypeAlias = tuple[tuple[QAction, str, str], ...]


class AloudActions(QObject):
    """Reading aloud in one window; made by the registry."""

    def __init__(self, make: Callable[..., QAction], parent: QObject) -> None:
        """Make the actions with `make`, as the registry makes its own."""
        super().__init__(parent)
        play, pause, stop, on, back = (
            QKeySequence(key)
            for key in (
                Qt.Key.Key_MediaTogglePlayPause,
                Qt.Key.Key_MediaPlay,
                Qt.Key.Key_MediaStop,
                Qt.Key.Key_MediaNext,
                Qt.Key.Key_MediaPrevious,
            )
        )
        self.read_aloud = make(Icon.ALOUD, "Ctrl+Shift+A", play, pause)
        self.read_translation = make(None, "Ctrl+Alt+A")
        self.previous = make(Icon.SKIP_BACK, "Ctrl+Shift+Up", back)
        self.next = make(Icon.SKIP_ON, "Ctrl+Shift+Down", on)
        self.slower = make(Icon.MINUS, "Ctrl+[")
        self.faster = make(Icon.PLUS, "Ctrl+]")
        self.stop = make(None, stop)
        self._is_open = self._is_on = False

    def everything(self) -> tuple[QAction, ...]:
        """Return all actions of the group."""
        return tuple(value for value in vars(self).values() if isinstance(value, QAction))

    def set_article_open(self, *, is_open: bool) -> None:
        """Tell whether there is an article to be read aloud."""
        self._is_open = is_open
        self._enable()

    def set_reading(self, *, is_on: bool) -> None:
        """Tell whether something is read aloud, or paused."""
        self._is_on = is_on
        self._enable()

    def _enable(self) -> None:
        for action in (self.read_aloud, self.read_translation):
            action.setEnabled(self._is_open)
        for action in (self.previous, self.next, self.slower, self.faster, self.stop):
            action.setEnabled(self._is_open and self._is_on)

    def texts(self) -> _Texts:
        """Return each action with its name (with a mnemonic) and its tip (without the key)."""
        return (
            (
                self.read_aloud,
                self.tr("Read &aloud, or pause"),
                self.tr("Read the Arabic aloud from this sentence on, or pause"),
            ),
            (
                self.read_translation,
                self.tr("Read the &translation aloud"),
                self.tr("Read the translation aloud from this sentence on"),
            ),
            (self.previous, self.tr("&Previous sentence"), self.tr("Say the sentence before")),
            (self.next, self.tr("&Next sentence"), self.tr("Say the next sentence")),
            (self.slower, self.tr("&Slower"), self.tr("Read aloud more slowly")),
            (self.faster, self.tr("&Faster"), self.tr("Read aloud faster")),
            (self.stop, self.tr("St&op reading aloud"), self.tr("Stop reading aloud")),
        )


class AloudMenu(QMenu):
    """The actions in a menu of their own."""

    def __init__(self, actions: AloudActions, parent: QWidget) -> None:
        """Hold `actions`."""
        super().__init__(parent)
        self.addActions([actions.read_aloud, actions.read_translation])
        self.addSeparator()
        self.addActions([actions.previous, actions.next, actions.slower, actions.faster])
        self.addSeparator()
        self.addActions([actions.stop])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Read al&oud"))
