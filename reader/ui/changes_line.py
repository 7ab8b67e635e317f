"""What was changed in a draft: one text with the old words crossed out and the new ones underlined.

Why it exists: a reviewer looks at what a sentence was, in the order of reading, in any script. GUI
thread only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.domain.language import Direction, direction_of
from reader.domain.span import Span
from reader.domain.word_differences import DifferenceKind, word_differences
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.text_block import TextBlock, Wash
from reader.ui.theme import TYPE, Tokens
from reader.ui.zoom import zoom

__all__ = ["Changes", "ChangesLine", "changes_between", "draw_changes"]

PAD_PX = 8
LINE_PX = 15.0
WIDTH_PX = 1.3


@dataclass(frozen=True, slots=True)
class Changes:
    """Two texts as one.

    Attributes:
        text: What is kept, gone and new, in the order of reading.
        removed, added: Spans of `text`.
    """

    text: str
    removed: tuple[Span, ...]
    added: tuple[Span, ...]


def changes_between(draft: str, target: str) -> Changes:
    """Return what `target` has otherwise than `draft`."""
    text = ""
    removed: list[Span] = []
    added: list[Span] = []
    for one in word_differences(draft, target):
        is_old = one.kind is DifferenceKind.REMOVED
        part = one.draft.of(draft) if is_old else one.target.of(target)
        span = Span(len(text), len(text) + len(part))
        text += part
        if is_old:
            removed.append(span)
        elif one.kind is DifferenceKind.ADDED:
            added.append(span)
    return Changes(text, tuple(removed), tuple(added))


def draw_changes(
    painter: QPainter, block: TextBlock, origin: QPointF, changes: Changes, tokens: Tokens
) -> None:
    """Draw a laid-out `changes.text`: what is new on a wash and underlined, what is gone struck."""
    washes = [Wash(span, tokens.tint_colour(1.4)) for span in changes.added]
    block.draw(painter, origin, QColor(tokens.ink), washes)
    painter.setPen(QPen(QColor(tokens.warn), WIDTH_PX))
    for span in changes.removed:
        for rect in block.rects(span):
            middle = rect.translated(origin).center().y()
            left, right = origin.x() + rect.left(), origin.x() + rect.right()
            painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.setPen(QPen(QColor(tokens.accent), WIDTH_PX))
    for span in changes.added:
        for line in block.lines_under(span):
            painter.drawLine(line.translated(origin))


class ChangesLine(QWidget):
    """The differences between two texts."""

    sizes_itself = True

    def __init__(
        self, draft: str, target: str, language: str, tokens: Tokens, width: int, parent: QWidget
    ) -> None:
        """Lay `target` out with what it has otherwise than `draft`, `width` pixels wide."""
        super().__init__(parent)
        self._tokens = tokens
        self._changes = changes_between(draft, target)
        self.removed, self.added = list(self._changes.removed), list(self._changes.added)
        direction = direction_of(language)
        if direction is Direction.RTL:
            font, pitch = arabic_font("naskh", TYPE.arabic_small * zoom()), TYPE.arabic_small * 1.7
        else:
            font, pitch = latin_font("source-serif", LINE_PX * zoom()), LINE_PX * TYPE.latin_line
        self.text = self._changes.text
        self._block = TextBlock(self.text, font, direction, round(pitch * zoom()))
        height = self._block.lay_out(width - 2 * PAD_PX)
        self.setFixedSize(width, height + PAD_PX)
        #: %1 is the text before, %2 after
        said = self.tr("Before: %1. Now: %2")
        self.setAccessibleName(said.replace("%1", draft).replace("%2", target))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, what is new on a wash and underlined, what is gone crossed out."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        origin = QPointF(PAD_PX, PAD_PX / 2)
        draw_changes(painter, self._block, origin, self._changes, self._tokens)
        painter.end()
