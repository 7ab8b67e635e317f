"""A window beside the main one: search, concordance. It is not modal, and not always on top.

Why it exists: a list of places is walked through while the article is read, on a large screen side
by side, on a small one in turn. A dialog would lie over the page for as long as it is open; this
goes behind the main window when one goes to a place, and comes back as it was left. GUI thread
only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from reader.domain.errors import ReaderError
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import arabic_font
from reader.ui.theme import Tokens

__all__ = ["BesideWindow", "QueryField"]

_FIELD_PX: Final = 19.0
_WALKING: Final = frozenset(
    {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
)


class QueryField(QLineEdit):
    """A large field for words in either script, from which a list is walked through.

    Signals:
        walked: An arrow or page key that is the list's.
        entered: Enter.
    """

    walked = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.setFont(arabic_font("naskh", _FIELD_PX))
        self.setObjectName("queryField")
        self.setTextMargins(4, 3, 4, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that walk in a list."""
        if event.key() in _WALKING:
            self.walked.emit(event.key())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class BesideWindow(QDialog):
    """A window of its own that Esc closes; it is kept, and opened again as it was left."""

    def __init__(self, parent: QWidget, pause_ms: int) -> None:
        """Make it; `parent` owns it. It looks when the keys rest for `pause_ms`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.field = QueryField(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._look)
        self.field.textChanged.connect(self._pause.start)
        FocusRing(self)
        DialogRoom(self)

    @property
    def wanted(self) -> str:
        """Return what was looked for last; empty for nothing."""
        raise NotImplementedError

    @Slot(str)
    def look_up(self, text: str) -> None:
        """Put `text` into the field and look for it at once."""
        self.field.setText(text)
        self.look_now()

    def look_now(self) -> None:
        """Look for what is in the field, without waiting for the next key."""
        self._pause.stop()
        self._look()

    @Slot()
    def _look(self) -> None:
        raise NotImplementedError

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        raise NotImplementedError

    def show_error(self, error: ReaderError) -> None:
        """Show what is wrong."""
        raise NotImplementedError

    def come(self) -> None:
        """Open it, or bring it to the front."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Be a window of its own for the desktop: it need not lie over the main one."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.setTransientParent(None)  # type: ignore[arg-type]  # the stub lacks None

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Give every part its texts in the language of the interface."""
