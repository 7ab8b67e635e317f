"""The ring around the control that has the keyboard's focus.

Why it exists: a style sheet can't draw a ring outside of a control, and a ring that each control
draws for itself is forgotten in some. One overlay follows the focus: 2 px in the accent, 2 px off.
It is shown for the keyboard only, as browsers do (``:focus-visible``). GUI thread only.

Source: WCAG 2.2, 2.4.7 and 2.4.11 (focus visible and not hidden).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QWidget
from shiboken6 import isValid

from reader.ui.theme import SPACE, Tokens, palette_of

__all__ = ["FocusRing"]

_WIDTH_PX: Final = 2
_OFF_PX: Final = 2
_REACH_PX: Final = _WIDTH_PX + _OFF_PX
_FOLLOWED: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
)


class FocusRing(QWidget):
    """A transparent overlay of one window; knows which buttons of that window have the focus."""

    def __init__(self, window: QWidget) -> None:
        """Watch the focus inside `window`, which owns the ring."""
        super().__init__(window)  # no reference to `window` itself: it would live in a cycle
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._watched: list[QWidget] = []
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme; its accent is in the palette."""
        self.setPalette(palette_of(tokens))
        self.update()

    def set_by_keyboard(self, *, by_keyboard: bool) -> None:
        """Tell what the user's last touch was; a click takes the ring away."""
        self._by_keyboard = by_keyboard
        if not by_keyboard:
            self._follow(None)

    def target(self) -> QWidget | None:
        """Return the control that the ring is around, or None while it is hidden."""
        return self._target

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        over = self._window()
        if over is None:
            return
        if new is None:
            self._follow(None)  # the window is not the active one; it may come back
            return
        drawn = isinstance(new, QAbstractButton | QSlider) and over.isAncestorOf(new)
        self._follow(new if drawn and self._by_keyboard else None)

    def _window(self) -> QWidget | None:
        """Return the window while it stands; None while it, or this, is being taken apart."""
        if not isValid(self) or not hasattr(self, "_watched"):  # cleared by the collector
            return None
        over = self.parentWidget()
        return over if over is not None and isValid(over) else None

    def _follow(self, target: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched.clear()
        self._target = target
        widget: QWidget | None = target
        over = self.parentWidget()
        while widget is not None and widget is not over:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._settle()

    def _settle(self) -> None:
        target = self._target
        over = self._window()
        if over is None or target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(over, QPoint(0, 0))
        around = QRect(corner, target.size())
        self.setGeometry(around.adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know keys from clicks; follow the control when it, or what it lies in, moves or hides."""
        over = self._window()
        if over is None:
            return False
        kind = event.type()
        handle = over.windowHandle()
        if watched is handle and kind in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress}:
            self.set_by_keyboard(by_keyboard=kind is QEvent.Type.KeyPress)
        elif watched is over and kind is QEvent.Type.Show and handle is not None:
            handle.installEventFilter(self)
        elif kind in _FOLLOWED:
            self._settle()
        return False  # nothing is taken; the base does no more, and may find `watched` gone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH_PX))
        half = _WIDTH_PX / 2
        radius = SPACE.button_radius + _REACH_PX - half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )
        painter.end()
