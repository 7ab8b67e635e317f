"""What find and replace would change: each sentence before and after, with the words marked.

Why it exists: nothing changes unseen, and a single sentence can be left out. A list view asks for
what it shows only. What goes is crossed out, what comes is underlined. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QListView, QStyleOptionViewItem, QWidget

from reader.domain.language import Direction, direction_of
from reader.domain.span import Span, Utf16Map
from reader.services.find_replace import Replacement
from reader.ui.counted_model import CountedModel
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.paged_list import ITEM, Index, RowPainter
from reader.ui.theme import TYPE, Tokens

__all__ = ["ReplacementsList"]

_ROW_PX: Final = 68
_LINE_PX: Final = 30
_PAD_PX: Final = 8.0
_BOX_PX: Final = 14.0
_LEAD: Final = 24
"""Code points that stand before the first change."""
_MOST: Final = 240


class _Replacements(CountedModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: Sequence[Replacement] = ()
        self.left_out: set[int] = set()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.CheckStateRole:
            out = index.row() in self.left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{item.before} → {item.after}"
        return None


def _cut(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """Return the part of a long text around the first change, with the changes in it."""
    start = max(0, (spans[0].start if spans else 0) - _LEAD)
    if start:
        space = text.find(" ", start)
        start = space + 1 if 0 <= space < spans[0].start else start
    sign = "…" if start else ""
    shift, end = len(sign) - start, start + _MOST
    inside = [one for one in spans if one.start < end]
    shown = f"{sign}{text[start:end]}".replace("\n", " ")
    return shown, [Span(one.start + shift, min(one.end, end) + shift) for one in inside]


class _Row(RowPainter):
    """Draws a box, and before and after under each other."""

    def __init__(self, parent: QListView, replacements: _Replacements) -> None:
        super().__init__(parent)
        self._view = parent
        self._replacements = replacements
        self.language = "en"

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._replacements.items[index.row()]
        out = index.row() in self._replacements.left_out
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = self._view.isRightToLeft()
        edge = row.right() - _PAD_PX - _BOX_PX if mirrored else row.left() + _PAD_PX
        self._box(painter, QRectF(edge, row.top() + _PAD_PX + 2, _BOX_PX, _BOX_PX), ticked=not out)
        taken = _BOX_PX + 2 * _PAD_PX
        room = row.adjusted(_PAD_PX if mirrored else taken, 0, -taken if mirrored else -_PAD_PX, 0)
        tokens = self.tokens
        before = QTextCharFormat()
        before.setForeground(QColor(tokens.warn))
        before.setFontStrikeOut(True)
        after = QTextCharFormat()
        after.setForeground(QColor(tokens.accent))
        after.setFontUnderline(True)
        ink = tokens.faint if out else tokens.ink
        top = row.top() + 3
        self._line(painter, room, top, item.before, item.found, before, tokens.soft)
        self._line(painter, room, top + _LINE_PX, item.after, item.put, after, ink)
        painter.restore()

    def _box(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        painter.setPen(QPen(QColor(self.tokens.accent if ticked else self.tokens.faint), 1.2))
        painter.setBrush(QColor(self.tokens.accent if ticked else self.tokens.card))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(QColor(self.tokens.on_accent), 1.8))
            points = ((0.24, 0.52), (0.43, 0.70), (0.77, 0.30))
            painter.drawPolyline(
                [
                    QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                    for x, y in points
                ]
            )

    def _line(
        self,
        painter: QPainter,
        room: QRectF,
        top: float,
        text: str,
        spans: Sequence[Span],
        mark: QTextCharFormat,
        ink: str,
    ) -> None:
        shown, places = _cut(text, spans)
        right = direction_of(self.language) is Direction.RTL
        face = (
            arabic_font("naskh", TYPE.arabic_small)
            if right
            else latin_font("source-serif", TYPE.interface)
        )
        layout = QTextLayout(shown, face)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        offsets = Utf16Map.of(shown)
        formats = []
        for place in places:
            one = QTextLayout.FormatRange()
            one.start = offsets.to_qt(place.start)
            one.length = offsets.to_qt(place.end) - one.start
            one.format = mark
            formats.append(one)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(QColor(ink))
        line.draw(painter, QPointF(room.left(), top + (_LINE_PX - line.height()) / 2))


class ReplacementsList(QListView):
    """The list.

    Signals:
        ticked: What is left out is another.
        chosen: The sentence of a row that was clicked twice, or that Enter was pressed on.
    """

    ticked = Signal()
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("replacementsList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._replacements = _Replacements(self)
        self._row = _Row(self, self._replacements)
        self.setModel(self._replacements)
        self.setItemDelegate(self._row)
        self.clicked.connect(self._toggle)
        self.doubleClicked.connect(self._go)

    @property
    def every(self) -> Sequence[Replacement]:
        """Return everything that was found."""
        return self._replacements.items

    @property
    def wanted(self) -> list[Replacement]:
        """Return what is ticked."""
        out = self._replacements.left_out
        return [one for at, one in enumerate(self._replacements.items) if at not in out]

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._row.tokens = tokens
        self.viewport().update()

    def show_replacements(self, items: Sequence[Replacement], language: str) -> None:
        """List other ones, all ticked but those that were left out before and are the same."""
        old = self._replacements
        gone = {(old.items[at].segment_id, old.items[at].before) for at in old.left_out}
        old.items, self._row.language = items, language
        old.left_out = {at for at, one in enumerate(items) if (one.segment_id, one.before) in gone}
        old.set_count(len(items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on the space bar, go to the sentence on Enter."""
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self._toggle(current)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid():
            self._go(current)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _toggle(self, index: QModelIndex) -> None:
        self._replacements.left_out ^= {index.row()}
        self._replacements.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        item = index.data(ITEM)
        if isinstance(item, Replacement):
            self.chosen.emit(item.segment_id)
