"""Windows beside the main one in a picture of it: opened, filled in, drawn over it.

Why it exists: they are windows of their own, which a picture of the main one does not hold. GUI
thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from reader.ui.help_controller import READING, HelpController
from reader.ui.main_window import MainWindow
from reader.ui.search_parts import SearchParts

__all__ = ["BOXES", "open_box", "with_box"]

BOXES: Final = ("search", "concordance", "packages", "help")
_RADIUS_PX: Final = 9.0
_SHADOW_PX: Final = 14
_SHADOW_ALPHA: Final = 5


def open_box(window: MainWindow, name: str, query: str) -> None:
    """Open one of `BOXES` on `query`: words, or the name of a page of the help."""
    if name == "packages":
        window.reader_actions.packages.show_packages.trigger()
        return
    if name == "help":
        helping = window.findChild(HelpController)
        if isinstance(helping, HelpController):
            helping.open(query or READING)
        return
    parts = window.findChild(SearchParts)
    if not isinstance(parts, SearchParts):
        return
    box = parts.searching.box if name == "search" else parts.concordance.box
    box.come()
    box.look_up(query)


def with_box(picture: QPixmap, window: MainWindow) -> QPixmap:
    """Draw the box that is open over the middle of `picture`; without one change nothing."""
    box = next((one for one in window.findChildren(QDialog) if one.isVisible()), None)
    if box is None:
        return picture
    drawn = box.grab()
    size = drawn.deviceIndependentSize()
    left = round((window.width() - size.width()) / 2)
    top = round((window.height() - size.height()) / 2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _SHADOW_ALPHA))
    around = QRectF(left, top, size.width(), size.height())
    for step in range(_SHADOW_PX, 0, -1):
        shade = around.adjusted(-step, -step + 4, step, step + 4)
        painter.drawRoundedRect(shade, _RADIUS_PX + step, _RADIUS_PX + step)
    painter.drawPixmap(QPoint(left, top), drawn)
    painter.setPen(QColor(window.reading.canvas.flow.tokens.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(around.adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.end()
    return picture
