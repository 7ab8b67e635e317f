"""Quiet lines above the page: what the reader should know about this text.

Why it exists: "this is not Arabic" or "opened in parts" is no error; it must be seen, must not be
in the way, and must go when it was read.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.services.preferences import ThemeName
from reader.ui.announcer import announce
from reader.ui.buttons import IconButton, text_button
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon, pixmap
from reader.ui.labels import TextLabel
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens

__all__ = ["Notice", "NoticeBar"]

_SIDE_PX: Final = 16
_TEXT_AT_PX: Final = 44
_ROW_PX: Final = 38
_SMALL_BUTTON_PX: Final = 26


@dataclass(frozen=True, slots=True)
class Notice:
    """One line.

    Attributes:
        key: What the signals carry; a second notice of a key takes the place of the first.
        text: One sentence, in the language of the interface.
        button: What can be done about it, such as "Next part"; empty for nothing.
        more: What else can be done, such as "Undo"; empty for nothing.
        more_key: What the signal carries for that.
    """

    key: str
    text: str
    button: str = ""
    more: str = ""
    more_key: str = ""


class _Line(QWidget):
    """A notice with its button and its cross."""

    requested = Signal(str)
    dismissed = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.tokens = TOKENS[ThemeName.LIGHT]
        self.setMinimumHeight(_ROW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        text = TextLabel(self, wrap=True)
        text.setText(notice.text)
        text.setAccessibleName(notice.text)
        self.close_button = IconButton(Icon.CLOSE, self, side=_SMALL_BUTTON_PX)
        self.close_button.clicked.connect(self._on_closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 7)  # margins don't mirror, spacings do
        row.setSpacing(12)
        row.addSpacing(_TEXT_AT_PX)
        row.addWidget(text, 1)
        for name, slot in ((notice.more, self._on_more), (notice.button, self._on_requested)):
            if name:
                button = text_button(name, self, "link")
                button.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
                button.clicked.connect(slot)
                row.addWidget(button)
        row.addWidget(self.close_button)
        row.addSpacing(_SIDE_PX - 4)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        self.close_button.apply_tokens(tokens)
        self.update()

    @Slot()
    def _on_requested(self) -> None:
        self.requested.emit(self.notice.key)

    @Slot()
    def _on_more(self) -> None:
        self.requested.emit(self.notice.more_key)

    @Slot()
    def _on_closed(self) -> None:
        self.dismissed.emit(self.notice.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark before the text and the hairline below."""
        del event
        painter = QPainter(self)
        image = pixmap(Icon.NOTICE, self.tokens.accent, ratio=self.devicePixelRatioF())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _SIDE_PX - SPACE.icon if mirrored else _SIDE_PX
        painter.drawPixmap(left, (self.height() - 1 - SPACE.icon) // 2, image)
        below = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(below, QColor(self.tokens.line))
        painter.end()


class NoticeBar(QWidget):
    """The notices of one article, one below the other; hidden where there is none.

    Signals:
        requested: Key of the notice whose button was pressed.
        dismissed: Key of the notice that the reader closed; it is gone already.
    """

    requested = Signal(str)
    dismissed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty, hidden bar."""
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._retranslate()
        self.hide()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        for line in self._lines.values():
            line.apply_tokens(tokens)

    def set_notices(self, notices: Sequence[Notice]) -> None:
        """Show these and no others."""
        heard = {line.notice.text for line in self._lines.values()}
        self.clear()
        for notice in notices:
            self._add(notice, heard)

    def add_notice(self, notice: Notice) -> None:
        """Show one more, below the others, or in the place of one with the same key."""
        before = self._lines.get(notice.key)
        self._add(notice, {before.notice.text} if before is not None else set())

    def _add(self, notice: Notice, heard: Set[str]) -> None:
        """Show a notice, and say it unless it was `heard` already."""
        line = _Line(notice, self)
        line.apply_tokens(self._tokens)
        line.requested.connect(self.requested)
        line.dismissed.connect(self._on_dismissed)
        line.close_button.describe(self.tr("Close"), self.tr("Close this notice"))
        before = self._lines.get(notice.key)
        place = self._column.count() if before is None else self._column.indexOf(before)
        self.remove(notice.key)
        self._lines[notice.key] = line
        self._column.insertWidget(place, line)
        if notice.text not in heard:
            announce(line, notice.text)
        line.show()
        self.show()

    def remove(self, key: str) -> None:
        """Take a notice away; an unknown key changes nothing."""
        line = self._lines.pop(key, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    def clear(self) -> None:
        """Take all notices away."""
        for key in tuple(self._lines):
            self.remove(key)

    def keys(self) -> tuple[str, ...]:
        """Return the keys that are shown, in no particular order."""
        return tuple(self._lines)

    def text(self, key: str) -> str:
        """Return what a notice says; empty where it is not shown."""
        line = self._lines.get(key)
        return line.notice.text if line is not None else ""

    def sizeHint(self) -> QSize:
        """Return the height of what is shown."""
        return self._column.sizeHint()

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        self.remove(key)
        self.dismissed.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Notices"))
        for line in self._lines.values():
            line.close_button.describe(self.tr("Close"), self.tr("Close this notice"))
