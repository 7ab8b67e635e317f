"""The list of an article's words: lemma, sense and count in one line each, and a mark of the state.

Why it exists: a list view asks for what it shows only, so thousands of words cost as little as ten;
digits set the state of the row that has the keyboard. The mark says the state by its shape: a ring
is new, half full is being learnt, full is known, a dash is ignored. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.known_words import WordState
from reader.domain.word_levels import LemmaCount
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.word_states import state_name, state_of_key
from reader.ui.zoom import Zoomed

__all__ = ["WordsList", "sense_of"]

_ROW_PX: Final = 36
_MARK_PX: Final = 8.0
_LEMMA_PX: Final = 84.0
_COUNT_PX: Final = 24.0
_EDGE_PX: Final = 6.0
_GAP_PX: Final = 8.0
_ARABIC_PX: Final = 18.0
_MOST_SENSES: Final = 3
_WORD: Final = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


def sense_of(word: LemmaCount, language: str) -> str:
    """Return what a lemma means, in `language` where that is known, else in any."""
    glosses = dict(word.glosses)
    senses = glosses.get(language) or next((one for one in glosses.values() if one), ())
    return "; ".join(senses[:_MOST_SENSES])


class _Words(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words: Sequence[LemmaCount] = ()
        self.language = "en"

    def show(self, words: Sequence[LemmaCount], language: str) -> None:
        self.beginResetModel()
        self.words, self.language = words, language
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.words)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        word = self.words[index.row()]
        if role == _WORD:
            return word
        if role == Qt.ItemDataRole.DisplayRole:
            return word.lemma
        if role == Qt.ItemDataRole.ToolTipRole:
            return sense_of(word, self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(word)
        return None

    def _spoken(self, word: LemmaCount) -> str:
        count = QLocale().toString(word.count)
        #: %1 is how often a word stands in the article
        often = QCoreApplication.translate("WordsList", "%1 in this article").replace("%1", count)
        sense = sense_of(word, self.language)
        return ", ".join(
            part for part in (word.lemma, sense, often, state_name(word.state)) if part
        )


class _Row(Zoomed):
    """Draws a row from its leading side: mark, lemma, sense; the count at the far side."""

    def __init__(self, parent: WordsList) -> None:
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self._list = parent
        self._arabic = arabic_font("naskh", _ARABIC_PX)
        self._plain = interface_font(TYPE.label)

    def row_size(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        word = index.data(_WORD)
        if not isinstance(word, LemmaCount):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an elided sense ends in …
        pen = _Pen(painter, QRectF(option.rect), mirrored=self._list.isRightToLeft())
        self._behind(painter, pen.row, option)
        tokens, ignored = self.tokens, word.state is WordState.IGNORED
        _draw_mark(painter, pen.area(_EDGE_PX, _MARK_PX), word.state, tokens)
        left = _EDGE_PX + _MARK_PX + _GAP_PX
        width = max(_LEMMA_PX, QFontMetricsF(self._arabic).horizontalAdvance(word.lemma) + 2)
        pen.write(left, width, word.lemma, self._arabic, tokens.faint if ignored else tokens.ink)
        left += width + _GAP_PX
        metrics, number = QFontMetricsF(self._plain), QLocale().toString(word.count)
        right = max(_COUNT_PX, metrics.horizontalAdvance(number) + _EDGE_PX)
        room = pen.row.width() - left - right - _GAP_PX
        sense = sense_of(word, self._list.language)
        shown = metrics.elidedText(sense, Qt.TextElideMode.ElideRight, room)
        pen.write(left, room, shown, self._plain, tokens.soft)
        far = pen.row.width() - right
        pen.write(far, right - _EDGE_PX, number, self._plain, tokens.soft, at_end=True)
        painter.restore()

    def _behind(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self.tokens.tint_colour(1.2))
            if self._list.hasFocus():
                painter.setPen(QPen(QColor(self.tokens.accent), 1.5))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.tokens.tint_colour(0.5))
        else:
            return
        radius = SPACE.button_radius - 2
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), radius, radius)


@dataclass(frozen=True, slots=True)
class _Pen:
    """Writes in one row; distances are from the side where the interface begins."""

    painter: QPainter
    row: QRectF
    mirrored: bool

    def area(self, left: float, width: float) -> QRectF:
        x = self.row.right() - left - width if self.mirrored else self.row.left() + left
        return QRectF(x, self.row.top(), width, self.row.height())

    def write(
        self,
        left: float,
        width: float,
        text: str,
        font: QFont,
        colour: str,
        *,
        at_end: bool = False,
    ) -> None:
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight
        if self.mirrored is at_end:
            side = Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(self.area(left, width), flags, text)


def _draw_mark(painter: QPainter, area: QRectF, state: WordState, tokens: Tokens) -> None:
    """Draw the state as a shape."""
    middle, radius = area.center(), _MARK_PX / 2 - 0.75
    colour = QColor(tokens.faint if state is WordState.IGNORED else tokens.accent)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is WordState.IGNORED:
        painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
        return
    if state is WordState.KNOWN:
        painter.setBrush(colour)
    painter.drawEllipse(middle, radius, radius)
    if state is WordState.LEARNING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawChord(around, 180 * 16, 180 * 16)


class WordsList(QListView):
    """The list.

    Signals:
        chosen: A lemma whose next place is to be shown.
        state_wanted: ``(lemma, WordState)``: what the reader says of a lemma.
        undo_wanted: The last change is to be taken back.
    """

    chosen = Signal(str)
    state_wanted = Signal(str, object)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("wordsList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = _Words(self)
        self._row = _Row(self)
        self.setModel(self._words)
        self.setItemDelegate(self._row)
        self.clicked.connect(self._on_chosen)

    @property
    def language(self) -> str:
        """Return the language of the senses."""
        return self._words.language

    @property
    def words(self) -> Sequence[LemmaCount]:
        """Return what is listed, from above."""
        return self._words.words

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._row.tokens = tokens
        self.viewport().update()

    def show_words(self, words: Sequence[LemmaCount], language: str) -> None:
        """List `words`; what was selected stays so, the next row where it is gone."""
        row, top = self.currentIndex().row(), self.verticalScrollBar().value()
        lemma = self.selected()
        self._words.show(words, language)
        if not lemma or not words:
            return
        lemmas = [word.lemma for word in words]
        at = lemmas.index(lemma) if lemma in lemmas else min(row, len(words) - 1)
        self.setCurrentIndex(self._words.index(at, 0))
        self.verticalScrollBar().setValue(top)
        self.scrollTo(self.currentIndex())

    def selected(self) -> str:
        """Return the lemma of the row that is selected, or an empty string."""
        row = self.currentIndex().row()
        return self._words.words[row].lemma if 0 <= row < len(self._words.words) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set the state by a digit and go on to the next row; Enter shows the word."""
        state, index = state_of_key(event), self.currentIndex()
        if state is not None and index.isValid():
            lemma, after = self.selected(), self._words.index(index.row() + 1, 0)
            if after.isValid():
                self.setCurrentIndex(after)
            self.state_wanted.emit(lemma, state)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self._on_chosen(index)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self._words.words[index.row()].lemma)
