"""Suggestions under the sentence that is edited: matches of the memory, wordings, terms.

Why it exists: what was translated before and what the glossary says must be one key away while one
types, and must not hide the text. Each line says where it comes from in words; a match shows how
its source differs from this one, in the reading direction. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from reader.domain.language import Direction, direction_of
from reader.domain.span import Span
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.text_block import TextBlock
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = ["MOST_LINES", "Suggestion", "SuggestionKind", "SuggestionsList"]

MOST_LINES: Final = 9
"""As many as there are keys for."""
BADGE_PX: Final = 92
PAD_PX: Final = 6
LINE_PX: Final = 15.0


class SuggestionKind(StrEnum):
    """Where a suggestion comes from."""

    MATCH = "match"
    WORDING = "wording"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One suggestion.

    Attributes:
        kind: Where it comes from; a term is put in, anything else takes the sentence's place.
        text: What it suggests, in the target language.
        badge: Where it comes from, in the language of the interface, short: "83 %".
        source: The Arabic that it is a translation of, where that is another; else empty.
        removed: Words of `source` that this sentence has not.
        about: More for a tool tip: who, when, which file.
    """

    kind: SuggestionKind
    text: str
    badge: str
    source: str = ""
    removed: tuple[Span, ...] = ()
    about: str = ""


class _Line(QAbstractButton):
    """One suggestion; a click takes it."""

    def __init__(
        self, one: Suggestion, key: str, languages: tuple[str, str], tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.suggestion = one
        self._key = key
        self._tokens = tokens
        source, target = languages
        self._target = _block(one.text, target)
        self._source = _block(one.source, source) if one.source else None
        self._width = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{one.badge}: {one.text}")
        self.setToolTip(one.about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def lay_out(self, width: int) -> None:
        """Break the texts for a line `width` pixels wide."""
        if width == self._width:
            return
        self._width = width
        inner = max(80, width - BADGE_PX - 2 * PAD_PX)
        height = self._target.lay_out(inner)
        if self._source is not None:
            height += self._source.lay_out(inner)
        self.setFixedHeight(height + PAD_PX)

    def sizeHint(self) -> QSize:
        """Return the height of the texts."""
        return QSize(self._width, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw badge, key and text, tinted while the pointer or the keyboard is on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.tint_colour())
            painter.drawRoundedRect(QRectF(self.rect()), SPACE.tint_radius, SPACE.tint_radius)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = PAD_PX if mirrored else BADGE_PX + PAD_PX
        self._paint_badge(painter, mirrored=mirrored)
        top = PAD_PX / 2
        self._target.draw(painter, QPointF(left, top), QColor(tokens.ink))
        if self._source is not None:
            below = QPointF(left, top + self._target.height)
            self._source.draw(painter, below, QColor(tokens.soft))
            self._strike(painter, below)
        painter.end()

    def _paint_badge(self, painter: QPainter, *, mirrored: bool) -> None:
        start = self.width() - BADGE_PX if mirrored else 0
        area = QRectF(start + PAD_PX, PAD_PX / 2, BADGE_PX - 2 * PAD_PX, self.height())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(interface_font(TYPE.label, QFont.Weight.DemiBold))
        strong = self.suggestion.kind is SuggestionKind.MATCH
        painter.setPen(QColor(self._tokens.accent if strong else self._tokens.soft))
        painter.drawText(area, flags, self.suggestion.badge)
        if self._key:
            font = interface_font(TYPE.status)
            painter.setFont(font)
            painter.setPen(QColor(self._tokens.faint))
            below = area.adjusted(0, QFontMetricsF(font).height() + 2, 0, 0)
            painter.drawText(below, flags, self._key)

    def _strike(self, painter: QPainter, origin: QPointF) -> None:
        """Cross out the words of the match's source that this sentence has not."""
        if self._source is None:
            return
        painter.setPen(QPen(QColor(self._tokens.warn), 1.2))
        for span in self.suggestion.removed:
            for rect in self._source.rects(span):
                middle = origin.y() + rect.center().y()
                painter.drawLine(
                    QPointF(origin.x() + rect.left(), middle),
                    QPointF(origin.x() + rect.right(), middle),
                )


class SuggestionsList(QWidget):
    """The suggestions for one sentence, best first.

    Signals:
        chosen: A `Suggestion`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._lines: list[_Line] = []

    def show_suggestions(
        self,
        suggestions: Sequence[Suggestion],
        languages: tuple[str, str],
        tokens: Tokens,
        width: int,
    ) -> None:
        """Show other suggestions; `languages` are those of source and target."""
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        counts = {True: 0, False: 0}
        self._lines = []
        for one in suggestions:
            is_term = one.kind is SuggestionKind.TERM
            counts[is_term] += 1
            number = counts[is_term]
            #: %1 is a digit: the key that takes a suggestion
            pattern = self.tr("Ctrl+%1") if is_term else self.tr("Alt+%1")
            key = pattern.replace("%1", str(number)) if number <= MOST_LINES else ""
            line = _Line(one, key, languages, tokens, self)
            line.lay_out(width)
            line.clicked.connect(self._on_clicked)
            self._rows.addWidget(line)
            line.show()
            self._lines.append(line)
        self.setVisible(bool(self._lines))
        self.adjustSize()

    def lay_out(self, width: int) -> None:
        """Break the lines anew."""
        for line in self._lines:
            line.lay_out(width)

    def height_for(self) -> int:
        """Return the height of all lines."""
        return sum(line.height() for line in self._lines)

    def take(self, number: int, *, term: bool) -> bool:
        """Choose the term, or another suggestion, with a number from 1; False where none has it."""
        wanted = [
            line for line in self._lines if (line.suggestion.kind is SuggestionKind.TERM) is term
        ]
        if not 1 <= number <= len(wanted):
            return False
        self.chosen.emit(wanted[number - 1].suggestion)
        return True

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Line):
            self.chosen.emit(sender.suggestion)


def _block(text: str, language: str) -> TextBlock:
    if direction_of(language) is Direction.RTL:
        font, pitch = arabic_font("naskh", TYPE.arabic_small), TYPE.arabic_small * 1.7
    else:
        font, pitch = latin_font("source-serif", LINE_PX), LINE_PX * TYPE.latin_line
    return TextBlock(text, font, direction_of(language), round(pitch))
