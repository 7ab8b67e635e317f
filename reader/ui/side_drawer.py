"""A side panel that lies beside the page where there is room, and over it where there is none.

Why it exists: a page of 400 pixels can't be read beside a list of 320; in a narrow window the list
comes over the text while one chooses, and goes when one has chosen. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

__all__ = ["LEAST_PAGE_PX", "SideDrawer"]

LEAST_PAGE_PX: Final = 640
"""The least width that is left to the page beside the panel."""
_SHADE_PX: Final = 14
_SHADE_ALPHA: Final = 44


class _Shade(QWidget):
    """The shadow that a panel casts on the page: a strip, since an effect would cost each frame."""

    def __init__(self, parent: QWidget, *, trailing: bool) -> None:
        super().__init__(parent)
        self._trailing = trailing
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, darkest at the panel."""
        del event
        at_right = self.isRightToLeft() is not self._trailing
        near, far = (self.width(), 0) if at_right else (0, self.width())
        fall = QLinearGradient(near, 0, far, 0)
        fall.setColorAt(0.0, QColor(0, 0, 0, _SHADE_ALPHA))
        fall.setColorAt(1.0, QColor(0, 0, 0, 0))
        painter = QPainter(self)
        painter.fillRect(self.rect(), fall)
        painter.end()


def _is_escape(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() == Qt.Key.Key_Escape


class SideDrawer(QObject):
    """Places a panel at the leading side of `host`, or at the trailing one."""

    def __init__(
        self,
        panel: QWidget,
        row: QHBoxLayout,
        host: QWidget,
        *,
        trailing: QAction | None = None,
    ) -> None:
        """Place `panel` in `row`, which fills a part of `host`.

        Args:
            panel: First of the row, or the last where there is `trailing`.
            row: Holds the page too.
            host: Around the row.
            trailing: Shows the panel; Esc unchecks it where the panel lies over the page.
        """
        super().__init__(host)
        self._action = trailing
        self._trailing = trailing is not None
        self._panel = panel
        self._row = row
        self._host = host
        self._shade = _Shade(host, trailing=self._trailing)
        self.is_over = False
        self._put_beside()
        for watched in (host, panel):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the panel anew when the window has another size, or the panel is shown."""
        if watched is self._panel and self.is_over and _is_escape(event) and self._action:
            self._action.setChecked(False)
            return True
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
            self._put_beside()
        self.is_over = over
        self._shade.setVisible(over and shown)
        if over:
            self._lay_over()

    def _put_beside(self) -> None:
        self._row.insertWidget(self._row.count() if self._trailing else 0, self._panel)

    def _lay_over(self) -> None:
        """Cover a side of the row, above everything in it."""
        area = self._row.geometry()
        wide = min(self._panel.maximumWidth(), area.width())
        mirrored = self._host.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_right = mirrored is not self._trailing
        x = area.right() + 1 - wide if at_right else area.left()
        beside = x - _SHADE_PX if at_right else x + wide
        self._panel.setGeometry(QRect(x, area.top(), wide, area.height()))
        self._shade.setGeometry(QRect(beside, area.top(), _SHADE_PX, area.height()))
        self._shade.raise_()
        self._panel.raise_()
