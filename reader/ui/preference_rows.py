"""One preference as a row: its name, what it does, and the control that sets it.

Why it exists: every control looks and speaks alike, whatever it sets. A row holds no settings: it
shows a value, and tells which one is wanted. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.domain.arabic import folded
from reader.ui.buttons import IconButton, text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.preference_values import Control, Setting
from reader.ui.segmented import SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["PreferenceRow"]

_INDENT_PX: Final = 21
"""Where the text of a check box begins, about."""
_VALUE_PX: Final = 64
_FIELD_PX: Final = 340


class PreferenceRow(QWidget):
    """The row.

    Signals:
        wanted: ``(name, value)``: the user chose another value, as the preference keeps it (a text
            for choices, a whole number for steps, a bool); None where a button was pressed.
    """

    wanted = Signal(str, object)

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        """Make a row that shows no value yet."""
        super().__init__(parent)
        self.setting = setting
        self._words = folded(setting.words())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._themed: list[SegmentedSwitch | IconButton] = []
        make: dict[Control, Callable[[], QWidget]] = {
            Control.SWITCH: self._make_switch,
            Control.CHOICE: self._make_choice,
            Control.STEPS: self._make_steps,
            Control.TEXT: self._make_field,
            Control.BUTTON: self._make_button,
        }
        self.control = make[setting.control]()
        self.control.setAccessibleName(setting.label.removesuffix("…"))
        self.control.setAccessibleDescription(setting.about)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for part in self._themed:
            part.apply_tokens(tokens)

    def fits(self, words: list[str], title: str) -> bool:
        """Tell whether all `words`, folded, stand in the row or in its section's `title`."""
        return all(word in self._words or word in title for word in words)

    def show_value(self, value: object) -> None:
        """Show what is chosen now, without telling anyone."""
        control = self.control
        if isinstance(control, QCheckBox):
            control.blockSignals(True)
            control.setChecked(bool(value))
            control.blockSignals(False)
        elif isinstance(control, SegmentedSwitch):
            control.set_current(str(value.value if isinstance(value, Enum) else value))
        elif isinstance(control, QLineEdit):
            if not control.hasFocus():  # what is being typed is the user's
                control.setText(str(value))
        elif isinstance(value, int):
            self._show_steps(value)

    def _make_switch(self) -> QWidget:
        box = QCheckBox(self.setting.label.replace("&", "&&"), self)
        box.setFont(interface_font(TYPE.interface))
        box.toggled.connect(self._on_value)
        self._column.addWidget(box)
        if self.setting.about:
            below = QHBoxLayout()  # a style sheet takes the margins of a label away
            below.addSpacing(_INDENT_PX)
            below.addWidget(self._about(), 1)
            self._column.addLayout(below)
        return box

    def _make_choice(self) -> QWidget:
        switch = SegmentedSwitch(self)
        switch.set_options(self.setting.options)
        switch.chosen.connect(self._on_value)
        self._themed.append(switch)
        self._head()
        line = QHBoxLayout()
        line.addWidget(switch)
        line.addStretch(1)
        self._column.addLayout(line)
        return switch

    def _make_steps(self) -> QWidget:
        self._least, self._most, self._step = (int(one.key) for one in self.setting.options)
        box = QWidget(self)
        self._value = TextLabel(box, font=interface_font(TYPE.interface))
        self._value.setMinimumWidth(_VALUE_PX)
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._smaller, self._larger = IconButton(Icon.MINUS, box), IconButton(Icon.PLUS, box)
        self._themed += [self._smaller, self._larger]
        self._smaller.describe(self.tr("Less"), self.setting.label)
        self._larger.describe(self.tr("More"), self.setting.label)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._head()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self._smaller, self._value, self._larger):
            line.addWidget(part)
        line.addStretch(1)
        self._column.addWidget(box)
        return box

    def _make_field(self) -> QWidget:
        field = QLineEdit(self)
        field.setFont(interface_font(TYPE.interface))
        field.setMaximumWidth(_FIELD_PX)
        field.editingFinished.connect(self._on_text)
        self._head()
        self._column.addWidget(field)
        return field

    def _make_button(self) -> QWidget:
        button = text_button(self.setting.label.replace("&", "&&"), self)
        button.clicked.connect(self._on_pressed)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(button)
        line.addWidget(self._about(), 1)
        self._column.addLayout(line)
        return button

    def _head(self) -> None:
        name = TextLabel(self, font=interface_font(TYPE.interface), wrap=True)
        name.setText(self.setting.label)
        self._column.addWidget(name)
        if self.setting.about:
            self._column.addWidget(self._about())

    def _about(self) -> TextLabel:
        label = TextLabel(self, "soft", wrap=True)
        label.setText(self.setting.about)
        return label

    def _show_steps(self, value: int) -> None:
        self._now = value
        #: %1 is a number, the size of the text
        text = self.tr("%1 %").replace("%1", QLocale().toString(value))
        self._value.setText(text)
        self.control.setAccessibleDescription(text)
        self._smaller.setEnabled(value > self._least)
        self._larger.setEnabled(value < self._most)

    @Slot()
    def _on_smaller(self) -> None:
        self._on_value(max(self._least, self._now - self._step))

    @Slot()
    def _on_larger(self) -> None:
        self._on_value(min(self._most, self._now + self._step))

    @Slot(bool)
    @Slot(str)
    def _on_value(self, value: object) -> None:
        self.wanted.emit(self.setting.name, value)

    @Slot()
    def _on_text(self) -> None:
        if isinstance(self.control, QLineEdit):
            self.wanted.emit(self.setting.name, self.control.text().strip())

    @Slot()
    def _on_pressed(self) -> None:
        self.wanted.emit(self.setting.name, None)
