"""A side panel that lies beside the page where there is room, and over it where there is none.

Why it exists: a page of 400 pixels can't be read beside a list of 320; in a narrow window the list
comes over the text while one chooses, and goes when one has chosen. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QWidget

__all__ = ["LEAST_PAGE_PX", "SideDrawer"]

LEAST_PAGE_PX: Final = 640
"""The least width that is left to the page beside the panel."""
_SHADOW_PX: Final = 28
_SHADOW_ALPHA: Final = 60


class SideDrawer(QObject):
    """Places a panel at the leading side of `host`."""

    def __init__(self, panel: QWidget, row: QHBoxLayout, host: QWidget) -> None:
        """Place `panel`, the first of `row`, which fills a part of `host`."""
        super().__init__(host)
        self._panel = panel
        self._row = row
        self._host = host
        self.is_over = False
        row.insertWidget(0, panel)
        for watched in (host, panel):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the panel anew when the window has another size, or the panel is shown."""
        kinds = {QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange}
        if (watched is self._host and event.type() in kinds) or (
            watched is self._panel and event.type() is QEvent.Type.Show
        ):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._host.width() - self._panel.maximumWidth() < LEAST_PAGE_PX
        if over != self.is_over:
            self._change(over=over)
        if over:
            self._lay_over()

    def _change(self, *, over: bool) -> None:
        self.is_over = over
        if over:
            self._row.removeWidget(self._panel)
            shadow = QGraphicsDropShadowEffect(self._panel)
            shadow.setBlurRadius(_SHADOW_PX)
            shadow.setOffset(0, 0)
            shadow.setColor(QColor(0, 0, 0, _SHADOW_ALPHA))
            self._panel.setGraphicsEffect(shadow)
        else:
            self._panel.setGraphicsEffect(None)  # type: ignore[arg-type]  # None takes it away
            self._row.insertWidget(0, self._panel)

    def _lay_over(self) -> None:
        """Cover the leading side of the row, above everything in it."""
        area = self._row.geometry()
        wide = min(self._panel.maximumWidth(), area.width())
        mirrored = self._host.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = area.right() + 1 - wide if mirrored else area.left()
        self._panel.setGeometry(QRect(x, area.top(), wide, area.height()))
        self._panel.raise_()
