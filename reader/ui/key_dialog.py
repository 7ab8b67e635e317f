"""Asks for the key of one action: press it, and see who has it already.

Why it exists: a key can mean one thing only; whoever takes one from another action is told first.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.action_keys import can_be_a_key
from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["KeyDialog"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 460
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText


class KeyDialog(QDialog):
    """The dialog; opened anew for each action.

    Signals:
        chosen: The keys of the action from now on, as Qt spells them everywhere: one, or none.
        usual_wanted: The action is to have its usual keys.
    """

    chosen = Signal(object)
    usual_wanted = Signal()

    def __init__(
        self, name: str, key: str, holder: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Ask for the key of an action.

        Args:
            name: What the action is called here.
            key: The key that it has; empty for none.
            holder: Returns what another action is called that has a key; empty for none.
            parent: Owner.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = name
        self._holder = holder
        font = latin_font("source-serif", TYPE.latin_subhead, QFont.Weight.DemiBold)
        self._title = TextLabel(self, font=font, wrap=True)
        self.field = QKeySequenceEdit(QKeySequence(key), self)
        self.field.setMaximumSequenceLength(1)
        for part in (self.field, *self.field.findChildren(QLineEdit)):
            part.setFont(interface_font(TYPE.interface))
        self.field.keySequenceChanged.connect(self._on_pressed)
        self.said = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self.usual_button = text_button("", self)
        self.usual_button.clicked.connect(self._on_usual)
        self.none_button = text_button("", self)
        self.none_button.clicked.connect(self._on_none)
        self._cancel = text_button("", self)
        self._cancel.clicked.connect(self.reject)
        self.use_button = text_button("", self, "primary")
        self.use_button.clicked.connect(self._on_use)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.usual_button, self.none_button, self._cancel, self.use_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        column.setSpacing(12)
        for part in (self._title, self.field, self.said):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH_PX)
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()
        self.field.setFocus()

    @Slot()
    def _on_pressed(self) -> None:
        """Say who has the key that was pressed."""
        key = self.field.keySequence().toString(_PORTABLE)
        self.use_button.setEnabled(can_be_a_key(key))
        if not key:
            self.said.setText(self.tr("Press the key, with Ctrl or Alt, or one of F1 to F35."))
        elif not can_be_a_key(key):
            self.said.setText(self.tr("A letter alone is for typing. Hold Ctrl or Alt with it."))
        elif other := self._holder(key):
            #: %1 is what another action is called
            text = self.tr("“%1” has this key now; it is taken away there.")
            self.said.setText(text.replace("%1", other))
        else:
            self.said.setText(self.tr("Nothing else has this key."))

    @Slot()
    def _on_use(self) -> None:
        self.accept()
        self.chosen.emit((self.field.keySequence().toString(_PORTABLE),))

    @Slot()
    def _on_none(self) -> None:
        self.accept()
        self.chosen.emit(())

    @Slot()
    def _on_usual(self) -> None:
        self.accept()
        self.usual_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Key"))
        self._title.setText(self._name)
        self.field.setAccessibleName(self.tr("Key"))
        for button, text in (
            (self.usual_button, self.tr("The usual one")),
            (self.none_button, self.tr("No key")),
            (self._cancel, self.tr("Cancel")),
            (self.use_button, self.tr("Use it")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._on_pressed()
