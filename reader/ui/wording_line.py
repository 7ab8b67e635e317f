"""Another wording of a sentence, under its bar: a click uses it, Ctrl+C copies it.

Why it exists: it is set like the translation and wrapped over lines, which no ordinary button does.
GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from reader.domain.language import Direction, direction_of
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.text_block import TextBlock
from reader.ui.theme import SPACE, TYPE, Tokens
from reader.ui.zoom import zoom

__all__ = ["WordingLine"]

PAD_PX = 8
LINE_PX = 15.0


class WordingLine(QAbstractButton):
    """One wording.

    Signals:
        used: Its text is to take the place of the translation.
        copied: Its text is wanted on the clipboard.
    """

    sizes_itself = True
    used = Signal(str)
    copied = Signal(str)

    def __init__(
        self, text: str, language: str, tokens: Tokens, width: int, parent: QWidget
    ) -> None:
        """Lay `text` out, `width` pixels wide."""
        super().__init__(parent)
        direction = direction_of(language)
        if direction is Direction.RTL:
            font, pitch = arabic_font("naskh", TYPE.arabic_small * zoom()), TYPE.arabic_small * 1.7
        else:
            font, pitch = latin_font("source-serif", LINE_PX * zoom()), LINE_PX * TYPE.latin_line
        self.text_shown = text
        self._tokens = tokens
        self._block = TextBlock(text, font, direction, round(pitch * zoom()))
        height = self._block.lay_out(width - 2 * PAD_PX)
        self.setFixedSize(width, height + 2 * PAD_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Use this wording"))
        self.setToolTip(self.tr("Use this wording; Ctrl+C copies it"))
        self.clicked.connect(self._on_use)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use it on Enter, copy it on Ctrl+C."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Use this wording")).triggered.connect(self._on_use)
        menu.addAction(self.tr("Copy this wording")).triggered.connect(self._on_copy)
        menu.popup(event.globalPos())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, tinted while the pointer or the keyboard is on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.tint_colour())
            painter.drawRoundedRect(QRectF(self.rect()), SPACE.tint_radius, SPACE.tint_radius)
        self._block.draw(painter, QPointF(PAD_PX, PAD_PX), QColor(self._tokens.ink))
        painter.end()

    @Slot()
    def _on_use(self) -> None:
        self.used.emit(self.text_shown)

    @Slot()
    def _on_copy(self) -> None:
        self.copied.emit(self.text_shown)
