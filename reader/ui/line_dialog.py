"""A question that is answered with one line: an address, a password.

Why it exists: both are a field, what is said under it, and two buttons; Enter answers, Escape does
not. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["LineDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 460


class LineDialog(QDialog):
    """The dialog; its texts are set by who opens it, in the language of the interface.

    Signals:
        answered: What was typed, without blanks at its ends; never empty.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, secret: bool = False) -> None:
        """Make the dialog; what is typed in a `secret` one is not shown, and kept as it is."""
        super().__init__(parent)
        self._secret = secret
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heavy = QFont.Weight.DemiBold
        font = latin_font("source-serif", TYPE.latin_subhead, heavy)
        self.title = TextLabel(self, font=font, wrap=True)
        self.field = QLineEdit(self)
        self.field.setFont(interface_font(TYPE.interface))
        self.field.setClearButtonEnabled(not secret)
        if secret:
            self.field.setEchoMode(QLineEdit.EchoMode.Password)
        else:
            self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.hint = TextLabel(self, "soft", wrap=True)
        self.answer_button = text_button("", self, "primary")
        self.answer_button.setDefault(True)
        self.answer_button.clicked.connect(self._on_answered)
        self.cancel_button = text_button("", self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.field.textChanged.connect(self._on_typed)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.answer_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(8)
        for part in (self.title, self.field, self.hint):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)
        FocusRing(self)
        DialogRoom(self)
        self._on_typed()

    def ask(self, title: str, hint: str, answer: str, cancel: str, *, text: str = "") -> None:
        """Show the dialog with these texts; `text` stands in the field, selected."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for button, words in ((self.answer_button, answer), (self.cancel_button, cancel)):
            button.setText(words)
            button.setAccessibleName(words)
        self.field.setText(text)
        self.field.selectAll()
        layout = self.layout()
        if layout is not None:
            self.resize(_WIDTH_PX, layout.heightForWidth(_WIDTH_PX))
        self.open()
        self.field.setFocus()

    def _typed(self) -> str:
        return self.field.text() if self._secret else self.field.text().strip()

    @Slot()
    def _on_typed(self) -> None:
        self.answer_button.setEnabled(bool(self._typed()))

    @Slot()
    def _on_answered(self) -> None:
        typed = self._typed()
        self.accept()
        if typed:
            self.answered.emit(typed)
