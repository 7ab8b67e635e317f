"""A rounded card that floats over the page, and the popover that opens from a button.

Why it exists: text settings, packages and the sentence bar share one surface. It is a child widget
of the window, not a window of its own: it is in every picture that `grab` makes, stays inside the
window, and mirrors with it. Its shadow is painted, so it stays sharp at every device ratio.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.services.preferences import ThemeName
from reader.ui.buttons import IconButton
from reader.ui.theme import SPACE, TOKENS, Tokens

__all__ = ["Card", "Popover", "paint_card"]

_SHADOW_PX: Final = 24
_SHADOW_DROP_PX: Final = 6
_SHADOW_REACH_PX: Final = 12
_SHADOW_STEPS: Final = 24
_SHADOW_ALPHA: Final = 0.16
_GAP_PX: Final = 10


def paint_card(painter: QPainter, frame: QRectF, tokens: Tokens, radius: float) -> None:
    """Paint a card that fills `frame`, its hairline, and a soft shadow that falls below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    fallen = frame.translated(0, _SHADOW_DROP_PX)
    layer = QColor(0, 0, 0)
    layer.setAlphaF(_SHADOW_ALPHA * (2.0 if tokens.dark else 1.0) / _SHADOW_STEPS)
    painter.setBrush(layer)
    for step in range(_SHADOW_STEPS):
        # From far out to inside the card, densest near its edge: a blur, as many thin layers.
        part = 1 - (step + 0.5) / _SHADOW_STEPS
        grow = _SHADOW_REACH_PX * (2 * part * part - 0.5)
        spread = fallen.adjusted(-grow, -grow, grow, grow)
        corner = max(2.0, radius + grow)
        painter.drawRoundedRect(spread, corner, corner)
    painter.setBrush(QColor(tokens.card))
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Card(QWidget):
    """A card with room for its own shadow around it; lay out in `body`."""

    shadow_px: Final = _SHADOW_PX

    def __init__(self, parent: QWidget | None = None, *, radius: int = SPACE.card_radius) -> None:
        """Make an empty card with rounded corners of `radius` logical px."""
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self._radius = radius
        self.body = QWidget(self)
        self.body.setObjectName("cardBody")
        around = QVBoxLayout(self)
        around.setContentsMargins(_SHADOW_PX, _SHADOW_PX, _SHADOW_PX, _SHADOW_PX)
        around.addWidget(self.body)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        self.update()

    def frame(self) -> QRectF:
        """Return the visible card, without its shadow, in own coordinates."""
        return QRectF(self.rect()).adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw shadow, surface and hairline."""
        del event
        painter = QPainter(self)
        paint_card(painter, self.frame(), self.tokens, self._radius)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks on the card from reaching the page beneath."""
        event.accept()


class Popover(Card):
    """A card that opens at a control; Esc, a click elsewhere or a resize of the window closes it.

    Signals:
        closed: It was shown and no longer is.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden popover over `parent`, the window."""
        super().__init__(parent)
        self._over = parent
        self._anchor: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_at(self, anchor: QWidget, *, above: bool = False) -> None:
        """Show the card below (or above) `anchor`, inside the window, and move the focus into it.

        It lines up with the anchor's edge on the nearer side of the window.
        """
        self._anchor = anchor
        if isinstance(anchor, IconButton):
            anchor.set_marked(marked=True)
        self.ensurePolished()
        self.adjustSize()
        self.move(self._place(anchor, above=above))
        self.show()
        self.raise_()
        self.focus_first()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def close_popover(self) -> None:
        """Hide the card and give the focus back to its anchor."""
        if not self.isVisible():
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if isinstance(self._anchor, IconButton):
            self._anchor.set_marked(marked=False)
        if inside and self._anchor is not None:
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def toggle_at(self, anchor: QWidget, *, above: bool = False) -> None:
        """Open at `anchor`, or close where it is open."""
        if self.isVisible():
            self.close_popover()
        else:
            self.open_at(anchor, above=above)

    def focus_first(self) -> None:
        """Move the focus to the first control of the card."""
        for control in self.body.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled():
                control.setFocus(Qt.FocusReason.PopupFocusReason)
                return

    def _place(self, anchor: QWidget, *, above: bool) -> QPoint:
        window = self._over
        corner = anchor.mapTo(window, QPoint(0, 0))
        if corner.x() + anchor.width() / 2 > window.width() / 2:
            left = corner.x() + anchor.width() - self.width() + _SHADOW_PX
        else:
            left = corner.x() - _SHADOW_PX
        top = (
            corner.y() - self.height() + _SHADOW_PX - _GAP_PX
            if above
            else corner.y() + anchor.height() - _SHADOW_PX + _GAP_PX
        )
        most = window.width() - self.width() + _SHADOW_PX - _GAP_PX
        return QPoint(max(_GAP_PX - _SHADOW_PX, min(left, most)), max(-_SHADOW_PX, top))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a press outside the card (the anchor toggles by itself) and on a resize."""
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self.close_popover()
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            own = watched is self or self.isAncestorOf(watched)
            if not own and watched is not self._anchor and watched.window() is self.window():
                self.close_popover()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()
            return
        super().keyPressEvent(event)
