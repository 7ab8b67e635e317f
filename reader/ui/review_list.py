"""The sentences of an article as a reviewer goes through them: how far each is, and its beginning.

Why it exists: a list view asks for what it shows only, so ten thousand sentences cost as little as
ten. Words say what colours say, and each text stands in its own direction. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from reader.domain.article import SegmentId
from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.ui.counted_model import CountedModel
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.paged_list import ITEM, Index, RowPainter
from reader.ui.theme import TYPE, Tokens

__all__ = ["Describe", "ReviewList", "SentenceLine", "Weight"]

_ROW_PX: Final = 56
_PAD_PX: Final = 10.0
_SOURCE_PX: Final = 16.0
_GAP_PX: Final = 8.0
_MOST_CHARACTERS: Final = 120


class Weight:
    """How the word of a sentence is coloured."""

    QUIET, GOING, DONE, WARN = "soft", "accent", "place", "warn"


@dataclass(frozen=True, slots=True)
class SentenceLine:
    """What the list says of one sentence.

    Attributes:
        word: How far it is, or what is in doubt first.
        weight: A name of `Weight`.
        more: What else there is, such as a comment; empty for nothing.
        source: Its beginning.
    """

    word: str
    weight: str
    more: str
    source: str


Describe = Callable[[SegmentId], SentenceLine]


class _Sentences(CountedModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ids: Sequence[SegmentId] = ()
        self.describe: Describe | None = None

    def line(self, row: int) -> SentenceLine | None:
        """Return what is said of a row; None where the article has gone."""
        if self.describe is None or not 0 <= row < len(self.ids):
            return None
        return self.describe(self.ids[row])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ITEM:
            return self.ids[index.row()] if index.row() < len(self.ids) else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        line = self.line(index.row())
        if line is None:
            return None
        return ". ".join(part for part in (line.word, line.more, line.source) if part)


class _Row(RowPainter):
    """Draws a sentence in two lines: the word with the rest behind it, then the beginning."""

    def __init__(self, sentences: _Sentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._heavy = interface_font(TYPE.status, QFont.Weight.DemiBold)
        self._small = interface_font(TYPE.status)
        self._arabic = arabic_font("naskh", _SOURCE_PX)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._sentences.line(index.row())
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        room = row.adjusted(_PAD_PX, 6, -_PAD_PX, -4)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self._head(painter, room, line, mirrored=mirrored)
        height = QFontMetricsF(self._arabic).height()
        below = QRectF(room.left(), room.bottom() - height, room.width(), height)
        self._text(painter, below, line.source)
        painter.restore()

    def _head(self, painter: QPainter, room: QRectF, line: SentenceLine, *, mirrored: bool) -> None:
        metrics = QFontMetricsF(self._heavy)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        word = metrics.elidedText(line.word, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self._heavy)
        painter.setPen(QColor(getattr(self.tokens, line.weight)))
        painter.drawText(room, flags, word)
        taken = metrics.horizontalAdvance(word) + _GAP_PX
        left = room.width() - taken
        if not line.more or left <= 0:
            return
        rest = room.adjusted(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        painter.setFont(self._small)
        painter.setPen(QColor(self.tokens.soft))
        more = QFontMetricsF(self._small).elidedText(line.more, Qt.TextElideMode.ElideRight, left)
        painter.drawText(rest, flags, more)

    def _text(self, painter: QPainter, area: QRectF, text: str) -> None:
        right = first_strong(text) is not Direction.LTR
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        painter.setFont(self._arabic)
        painter.setPen(QColor(self.tokens.ink))
        shown = QFontMetricsF(self._arabic).elidedText(
            text[:_MOST_CHARACTERS], Qt.TextElideMode.ElideRight, area.width()
        )
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            area, edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown
        )


class ReviewList(QListView):
    """The list.

    Signals:
        chosen: A sentence was clicked, or Enter pressed on it.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("reviewList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._sentences = _Sentences(self)
        self._row = _Row(self._sentences, self)
        self.setModel(self._sentences)
        self.setItemDelegate(self._row)
        self.clicked.connect(self._on_clicked)

    @property
    def shown(self) -> Sequence[SegmentId]:
        """Return what is listed, from above."""
        return self._sentences.ids

    def line(self, segment: SegmentId) -> SentenceLine | None:
        """Return what is said of a sentence that is listed."""
        ids = self._sentences.ids
        return self._sentences.line(ids.index(segment)) if segment in ids else None

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._row.tokens = tokens
        self.viewport().update()

    def show_sentences(self, ids: Sequence[SegmentId], describe: Describe) -> None:
        """List sentences; what is scrolled to stays where it is."""
        self._sentences.ids, self._sentences.describe = ids, describe
        if self._sentences.rowCount() != len(ids):
            self._sentences.resize(len(ids))
        self.viewport().update()

    def select(self, segment: SegmentId | None) -> None:
        """Put the selection on a sentence; on none where it is not listed."""
        ids = self._sentences.ids
        if segment is None or segment not in ids:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
            return
        index = self._sentences.index(ids.index(segment), 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the sentence on Enter."""
        current = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self._on_clicked(current)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        segment = index.data(ITEM)
        if segment is not None:
            self.chosen.emit(segment)
