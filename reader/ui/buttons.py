"""Buttons of the chrome: an icon in a soft square, and the few buttons with words.

Why it exists: the tool bar, the bars and the cards share one button that is drawn at the exact
device ratio, takes its meaning from a `QAction`, and always has a name for a screen reader.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from reader.services.preferences import ThemeName
from reader.ui.fonts import interface_font
from reader.ui.icons import Icon, pixmap
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import zoom

__all__ = ["ACTIVE_SHARE", "IconButton", "TextButton", "plain_name", "text_button"]

ACTIVE_SHARE = 0.8
"""Share of the theme's tint behind an active control: accent text on it keeps 4.5:1."""

_HOVER_ALPHA = 0.07


def plain_name(text: str) -> str:
    """Return an action's text without its mnemonic sign and dots, as a name to be spoken."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("….")


class IconButton(QToolButton):
    """A square button that shows one icon; with an action it does and says what the action does."""

    def __init__(
        self,
        name: Icon,
        parent: QWidget | None = None,
        *,
        action: QAction | None = None,
        side: int = SPACE.button,
    ) -> None:
        """Show `name` in a square of `side` logical px; take name and state from `action`."""
        super().__init__(parent)
        self._icon_name = name
        self._tokens = TOKENS[ThemeName.LIGHT]
        self._pointed = False
        self._marked = False
        self.setFixedSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if action is not None:
            self.setDefaultAction(action)
            action.changed.connect(self._on_action_changed)
            self._on_action_changed()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.update()

    def set_icon_name(self, name: Icon) -> None:
        """Show another icon."""
        self._icon_name = name
        self.update()

    def set_marked(self, *, marked: bool) -> None:
        """Draw the button as active, such as while its card is open."""
        self._marked = marked
        self.update()

    def describe(self, name: str, description: str = "") -> None:
        """Set the spoken name and, as tool tip and description, what the button does."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description or name)
        self.setToolTip(description or name)

    @Slot()
    def _on_action_changed(self) -> None:
        action = self.defaultAction()
        self.describe(plain_name(action.text()), action.toolTip())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self._pointed = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Fall back to quiet."""
        self._pointed = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the wash behind and the icon in the middle."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self._marked or self.isChecked()
        wash = self._wash(active=active)
        if wash is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            painter.drawRoundedRect(QRectF(self.rect()), SPACE.button_radius, SPACE.button_radius)
        image = pixmap(
            self._icon_name,
            self._colour(active=active),
            ratio=self.devicePixelRatioF() * zoom(),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        side = SPACE.icon * zoom()
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter.drawPixmap(QRectF(left, top, side, side), image, QRectF(image.rect()))
        painter.end()

    def _colour(self, *, active: bool) -> str:
        if not self.isEnabled():
            return self._tokens.line
        if active:
            return self._tokens.accent
        return self._tokens.ink if self._pointed else self._tokens.soft

    def _wash(self, *, active: bool) -> QColor | None:
        if not self.isEnabled():
            return None
        if active:
            return self._tokens.tint_colour(ACTIVE_SHARE)
        if not (self._pointed or self.isDown()):
            return None
        colour = QColor(self._tokens.ink)
        colour.setAlphaF(_HOVER_ALPHA * (1.6 if self.isDown() else 1.0))
        return colour


class TextButton(QPushButton):
    """A button with words that Enter presses too, as it does in a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)


def text_button(
    text: str, parent: QWidget, kind: Literal["primary", "plain", "link", "quiet"] = "plain"
) -> QPushButton:
    """Return a button with words; the style sheet draws it by its ``kind`` property."""
    button = TextButton(text, parent)
    button.setProperty("kind", kind)
    button.setAccessibleName(plain_name(text))
    weight = QFont.Weight.Normal if kind == "plain" else QFont.Weight.DemiBold
    button.setFont(interface_font(TYPE.interface, weight))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
