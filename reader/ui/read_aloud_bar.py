"""The quiet bar while something is read aloud: where the voice is, how fast, and its buttons.

Why it exists: who listens does not look at the keyboard; play, skip and speed stand in one place,
and go when the voice does. It decides nothing: the buttons are actions. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.domain.bidi import isolate
from reader.ui.aloud_actions import AloudActions
from reader.ui.buttons import IconButton
from reader.ui.icons import Icon
from reader.ui.labels import TextLabel
from reader.ui.theme import Tokens

__all__ = ["ReadAloudBar"]

_HEIGHT_PX: Final = 44
_SIDE_PX: Final = 12
_SPEED_PX: Final = 52
_WHERE_FROM_PX: Final = 420
"""Width of the bar from which it says which sentence is read."""


class ReadAloudBar(QWidget):
    """Play, skip, speed; hidden while nothing is read aloud."""

    def __init__(self, actions: AloudActions, parent: QWidget | None = None) -> None:
        """Make a hidden bar of `actions`."""
        super().__init__(parent)
        self.setObjectName("aloudBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT_PX)
        self._actions = actions
        self._where = (0, 0, "")
        self._percent = 100
        self._paused = False
        self.play_button = IconButton(Icon.PAUSE, self)
        self.play_button.clicked.connect(actions.read_aloud.trigger)
        back, on = (
            IconButton(icon, self, action=action)
            for icon, action in ((Icon.SKIP_BACK, actions.previous), (Icon.SKIP_ON, actions.next))
        )
        slower, faster = (
            IconButton(icon, self, action=action)
            for icon, action in ((Icon.MINUS, actions.slower), (Icon.PLUS, actions.faster))
        )
        self._close = IconButton(Icon.CLOSE, self, action=actions.stop)
        self._buttons = (self.play_button, back, on, slower, faster, self._close)
        self._label = TextLabel(self, "soft")
        self._speed = TextLabel(self, "soft")
        self._speed.setFixedWidth(_SPEED_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 1)
        row.setSpacing(4)
        for button in (back, self.play_button, on):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._label)
        row.addStretch(1)
        row.addWidget(slower)
        row.addWidget(self._speed)
        row.addWidget(faster)
        row.addSpacing(8)
        row.addWidget(self._close)
        self._retranslate()
        self.hide()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        for button in self._buttons:
            button.apply_tokens(tokens)

    def show_place(self, number: int, count: int, language: str) -> None:
        """Say which sentence of how many is read, and in which language, by its own name."""
        self._where = (number, count, language)
        self._say()

    def show_speed(self, percent: int) -> None:
        """Say how fast it is read."""
        self._percent = percent
        self._say()

    def show_paused(self, *, paused: bool) -> None:
        """Show whether the voice waits."""
        self._paused = paused
        self.play_button.set_icon_name(Icon.PLAY if paused else Icon.PAUSE)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._actions.stop.trigger()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words where there is no room for them."""
        super().resizeEvent(event)
        self._label.setVisible(self.width() >= _WHERE_FROM_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _say(self) -> None:
        number, count, language = self._where
        locale = QLocale()
        #: %1 is a language, %2 the number of a sentence, %3 how many there are
        text = self.tr("%1 · sentence %2 of %3").replace("%1", isolate(language))
        text = text.replace("%2", locale.toString(number)).replace("%3", locale.toString(count))
        self._label.setText(text if count else "")
        self._label.setAccessibleName(self._label.text())
        #: %1 is a number: the speed of the voice
        speed = self.tr("%1 %").replace("%1", locale.toString(self._percent))
        self._speed.setText(speed)
        self._speed.setAlignment(Qt.AlignmentFlag.AlignCenter)
        #: %1 is the speed with its sign of percent
        self._speed.setAccessibleName(self.tr("Speed: %1").replace("%1", speed))
        name = self.tr("Go on reading aloud") if self._paused else self.tr("Pause")
        self.play_button.describe(name, name)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reading aloud"))
        self._say()
