"""The bar to find words in the article and its translation.

Why it exists: a search that stays open while one reads the places, quiet and slim. It knows no
text: it asks, and is told how many places there are. Arabic typed into the field runs from the
right by its first strong letter, whatever the interface's language.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.ui.buttons import IconButton
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.theme import Tokens

__all__ = ["FindBar"]

_HEIGHT_PX: Final = 44
_FIELD_PX: Final = 320
_SIDE_PX: Final = 12


class FindBar(QWidget):
    """A search field with a count and two arrows; hidden until `open_bar`.

    Signals:
        query_changed: What is in the field now; empty means nothing is searched.
        next_requested: Go to the next place (Enter, the arrow).
        previous_requested: Go to the place before (Shift+Enter, the arrow).
        closed: The user is done (Esc, the cross); marks go away.
    """

    query_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT_PX)
        self._counts = (0, 0)
        self._field = QLineEdit(self)
        self._field.setMaximumWidth(_FIELD_PX)
        self._field.setMinimumWidth(120)
        self._field.textChanged.connect(self._on_text_changed)
        self._count = TextLabel(self, "soft")
        self._previous = IconButton(Icon.PREVIOUS, self)
        self._next = IconButton(Icon.NEXT, self)
        self._close = IconButton(Icon.CLOSE, self)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 1)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(8)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)
        self._retranslate()
        self.hide()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for button in (self._previous, self._next, self._close):
            button.apply_tokens(tokens)

    def open_bar(self, text: str = "") -> None:
        """Show the bar, with `text` in its field where given, and put the cursor there."""
        if text:
            self._field.setText(text)
        self.show()
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._field.text():
            self.query_changed.emit(self._field.text())

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; the words stay in the field for the next time."""
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()

    def query(self) -> str:
        """Return what is in the field."""
        return self._field.text()

    def set_count(self, current: int, total: int) -> None:
        """Show the place that the view is at, from 1, and how many there are; 0 of 0 is none."""
        self._counts = (current, total)
        missed = bool(self.query()) and total == 0
        locale = QLocale()
        #: %1 is the place that is shown, %2 how many places there are
        places = self.tr("%1 of %2")
        places = places.replace("%1", locale.toString(current))
        places = places.replace("%2", locale.toString(total))
        if not self.query():
            places = ""
        self._count.setText(self.tr("Not found") if missed else places)
        self._count.setAccessibleName(self._count.text())
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)
        self._field.setProperty("found", "false" if missed else "true")
        self._field.style().polish(self._field)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        runs_left = (first_strong(text) or self._own_direction()) is Direction.RTL
        self._field.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
        )
        self.query_changed.emit(text)

    def _own_direction(self) -> Direction:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Direction.RTL if mirrored else Direction.LTR

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter, Shift+Enter and Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if backwards else self.next_requested).emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find"))
        self._field.setAccessibleName(self.tr("Find in article and translation"))
        self._field.setPlaceholderText(self.tr("Find in article and translation"))
        self._previous.describe(self.tr("Previous place"), self.tr("Previous place (Shift+Enter)"))
        self._next.describe(self.tr("Next place"), self.tr("Next place (Enter)"))
        self._close.describe(self.tr("Close"), self.tr("Close the search (Esc)"))
        self.set_count(*self._counts)
