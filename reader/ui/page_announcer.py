"""Tells a screen reader what the page shows: the sentence that was reached, and its translation.

Why it exists: the page paints its text itself, so the toolkit knows no text of it. Each sentence
that the keyboard reaches becomes the page's description and is announced, politely.

Source: https://doc.qt.io/qt-6/qaccessibleannouncementevent.html (Qt 6.8).
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent

from reader.domain.article import SegmentId
from reader.ui.announcer import announce
from reader.ui.left_out_hint import left_out_text
from reader.ui.page_canvas import PageCanvas

__all__ = ["PageAnnouncer"]


class PageAnnouncer(QObject):
    """Speaks for the canvas. GUI thread only."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Speak for `canvas`, which becomes the owner."""
        super().__init__(canvas)
        self._canvas = canvas

    def tell(self, segment: SegmentId) -> None:
        """Say a sentence and its translation, as far as it is there and shown."""
        model = self._canvas.model
        if model is None:
            return
        unit = model.units.get(segment)
        shown = unit is not None and (not model.only_revealed or segment in model.revealed)
        parts = [model.sentence(segment), unit.target if unit is not None and shown else ""]
        parts.append(left_out_text(model.block(model.row_of(segment))))
        text = "\n".join(part for part in parts if part)
        self._canvas.setAccessibleDescription(text)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self._canvas, QAccessible.Event.DescriptionChanged)
        )
        self.say(text)

    def say(self, text: str) -> None:
        """Say `text` once; the page's description stays."""
        announce(self._canvas, text)
