"""A side panel that lies beside the page where there is room, and over it where there is none.

Why it exists: a page of 400 pixels can't be read beside a list of 320; in a narrow window the list
comes over the text while one chooses, and goes when one has chosen. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

__all__ = ["LEAST_PAGE_PX", "SideDrawer"]

LEAST_PAGE_PX: Final = 640
"""The least width that is left to the page beside the panel."""
_SHADE_PX: Final = 14
_SHADE_ALPHA: Final = 44


class _Shade(QWidget):
    """The shadow that a panel casts on the page: a strip, since an effect would cost each frame."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, darkest at the panel."""
        del event
        near, far = (self.width(), 0) if self.isRightToLeft() else (0, self.width())
        fall = QLinearGradient(near, 0, far, 0)
        fall.setColorAt(0.0, QColor(0, 0, 0, _SHADE_ALPHA))
        fall.setColorAt(1.0, QColor(0, 0, 0, 0))
        painter = QPainter(self)
        painter.fillRect(self.rect(), fall)
        painter.end()


class SideDrawer(QObject):
    """Places a panel at the leading side of `host`."""

    def __init__(self, panel: QWidget, row: QHBoxLayout, host: QWidget) -> None:
        """Place `panel`, the first of `row`, which fills a part of `host`."""
        super().__init__(host)
        self._panel = panel
        self._row = row
        self._host = host
        self._shade = _Shade(host)
        self.is_over = False
        row.insertWidget(0, panel)
        for watched in (host, panel):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the panel anew when the window has another size, or the panel is shown."""
        kinds = {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}
        if watched is self._panel and event.type() is QEvent.Type.Hide:
            self._shade.hide()
        elif watched is self._panel and event.type() is QEvent.Type.Show:
            self._place(shown=True)
        elif watched is self._host and event.type() in kinds:
            self._place(shown=self._panel.isVisible())
        return super().eventFilter(watched, event)

    def _place(self, *, shown: bool) -> None:
        over = self._host.width() - self._panel.maximumWidth() < LEAST_PAGE_PX
        if over and not self.is_over:
            self._row.removeWidget(self._panel)
        elif self.is_over and not over:
            self._row.insertWidget(0, self._panel)
        self.is_over = over
        self._shade.setVisible(over and shown)
        if over:
            self._lay_over()

    def _lay_over(self) -> None:
        """Cover the leading side of the row, above everything in it."""
        area = self._row.geometry()
        wide = min(self._panel.maximumWidth(), area.width())
        mirrored = self._host.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = area.right() + 1 - wide if mirrored else area.left()
        beside = x - _SHADE_PX if mirrored else x + wide
        self._panel.setGeometry(QRect(x, area.top(), wide, area.height()))
        self._shade.setGeometry(QRect(beside, area.top(), _SHADE_PX, area.height()))
        self._shade.raise_()
        self._panel.raise_()
