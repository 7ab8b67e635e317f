"""The bar over the help: back and forward, the search over all pages, the size of the text.

Why it exists: the window knows pages; what is above them is buttons and keys. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.ui.buttons import IconButton
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.theme import TYPE, Tokens

__all__ = ["HelpBar"]

_LEAST_PERCENT, _MOST_PERCENT, _STEP_PERCENT = 70, 250, 10
_FIELD_HEIGHT_PX: Final = 32


class HelpBar(QWidget):
    """The bar, with the keys of its buttons, which work in the whole window.

    Signals:
        back_wanted, forward_wanted: The page before, the next one.
        percent_changed: ``(percent,)``: the text is to have another size.
    """

    back_wanted = Signal()
    forward_wanted = Signal()
    percent_changed = Signal(int)

    def __init__(self, field: QLineEdit, parent: QWidget) -> None:
        """Put `field` between the buttons."""
        super().__init__(parent)
        self._field = field
        self._percent = 100
        self.back_button = IconButton(Icon.BACK, self)
        self.forward_button = IconButton(Icon.FORWARD, self)
        self.smaller = IconButton(Icon.MINUS, self)
        self.larger = IconButton(Icon.PLUS, self)
        self.back_button.clicked.connect(self.back_wanted)
        self.forward_button.clicked.connect(self.forward_wanted)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        for keys, button in (
            ("Alt+Left", self.back_button),
            ("Alt+Right", self.forward_button),
            ("Ctrl+-", self.smaller),
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
        ):
            QShortcut(QKeySequence(keys), parent).activated.connect(button.click)
        QShortcut(QKeySequence("Ctrl+0"), parent).activated.connect(self._on_normal)
        QShortcut(QKeySequence("Ctrl+F"), parent).activated.connect(self._on_find)
        field.setFont(interface_font(TYPE.interface))
        field.setMinimumHeight(_FIELD_HEIGHT_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(4)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        line.addSpacing(8)
        line.addWidget(field, 1)
        line.addSpacing(8)
        line.addWidget(self.smaller)
        line.addWidget(self.larger)
        self.set_history(back=False, forward=False)

    def set_history(self, *, back: bool, forward: bool) -> None:
        """Tell whether there is a page before and after this one."""
        self.back_button.setEnabled(back)
        self.forward_button.setEnabled(forward)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for button in (self.back_button, self.forward_button, self.smaller, self.larger):
            button.apply_tokens(tokens)

    def retranslate(self) -> None:
        """Take the texts of the language of the interface."""
        self._field.setAccessibleName(self.tr("Search the help"))
        self._field.setPlaceholderText(self.tr("Search the help"))
        self.back_button.describe(self.tr("Back"), self.tr("Back to the page before"))
        self.forward_button.describe(self.tr("Forward"), self.tr("Forward to the next page"))
        self.smaller.describe(self.tr("Smaller text"))
        self.larger.describe(self.tr("Larger text"))

    def _resize(self, percent: int) -> None:
        self._percent = max(_LEAST_PERCENT, min(_MOST_PERCENT, percent))
        self.percent_changed.emit(self._percent)

    @Slot()
    def _on_larger(self) -> None:
        self._resize(self._percent + _STEP_PERCENT)

    @Slot()
    def _on_smaller(self) -> None:
        self._resize(self._percent - _STEP_PERCENT)

    @Slot()
    def _on_normal(self) -> None:
        self._resize(100)

    @Slot()
    def _on_find(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
