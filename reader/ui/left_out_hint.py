"""Why a paragraph was left out of the article, said where the pointer rests on it.

Why it exists: a greyed line must say why it is grey, and what a click does to it; grey alone says
neither. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from reader.domain.article import Block
from reader.ui.localization import translate
from reader.ui.page_canvas import PageCanvas

__all__ = ["LeftOutHint", "left_out_text"]


def left_out_text(block: Block) -> str:
    """Return why `block` was left out, in the language of the interface; empty where it is in."""
    if not block.left_out:
        return ""
    if block.reason is None:
        return QCoreApplication.translate("LeftOutHint", "Left out of the article.")
    #: %1 is a reason, such as "Buttons for sharing"
    text = QCoreApplication.translate("LeftOutHint", "Left out of the article: %1.")
    return text.replace("%1", translate(block.reason))


class LeftOutHint(QObject):
    """The tool tips of one page."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Serve `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().installEventFilter(self)

    def text_at(self, point: QPointF) -> str:
        """Return what is said at `point` of the viewport; empty beside what was left out."""
        found, model = self._canvas.row_at(point.y()), self._canvas.model
        if found is None or model is None:
            return ""
        laid, top = found
        if not top <= point.y() < top + laid.height:
            return ""
        why = left_out_text(model.block(laid.number))
        how = self.tr("A click takes it in.")
        return f"{why}\n{how}" if why else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say it when the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.text_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self._canvas.viewport())
                return True
            QToolTip.hideText()
        return super().eventFilter(watched, event)
