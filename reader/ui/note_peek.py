"""A card with a note as it reads, beside its mark in the margin while the pointer rests there.

Why it exists: most notes are looked at, not edited; that should not cost a panel. It stays while
the pointer is on the mark, never takes the keyboard, and is a child of the page, so that it is in
every picture. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.card import Card
from reader.ui.fonts import latin_font
from reader.ui.theme import SPACE

__all__ = ["NotePeek"]

_TEXT_PX: Final = 15.0
_PAD_PX: Final = 14
_GAP_PX: Final = 12
_MOST_HEIGHT_PX: Final = 280


class NotePeek(Card):
    """The card; hidden most of the time."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card over `parent`, the page's viewport."""
        super().__init__(parent)
        self.setFixedWidth(SPACE.card + 2 * self.shadow_px)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = QLabel(self.body)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFont(latin_font("source-serif", _TEXT_PX))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setMaximumHeight(_MOST_HEIGHT_PX)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(_PAD_PX, _PAD_PX - 4, _PAD_PX, _PAD_PX - 2)
        column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is shown, without its formatting."""
        document = QTextDocument()
        document.setHtml(self._text.text())
        return document.toPlainText()

    def present(self, html: str, mark: QPointF, view: QRectF) -> None:
        """Show `html`, which can do no harm, beside `mark`, inside `view`."""
        self._text.setText(html)
        self.adjustSize()
        shadow = self.shadow_px
        width, height = self.width() - 2 * shadow, self.height() - 2 * shadow
        left = mark.x() - width - _GAP_PX
        if left < view.left():
            left = mark.x() + _GAP_PX
        left = min(left, view.right() - width)
        top = max(view.top(), min(mark.y() - _GAP_PX, view.bottom() - height))
        self.move(QPoint(round(left) - shadow, round(top) - shadow))
        self.setAccessibleName(self.text)
        self.show()
        self.raise_()
