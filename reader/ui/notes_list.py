"""The list of notes: the quoted words, the beginning of what was written, its tags.

Why it exists: a list view asks for what it shows only, so thousands of notes cost as little as ten.
Quotes and notes stand in their own directions; a bar at the leading side has the colour of the
highlight, and its shape says that there is one. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.bidi import first_strong
from reader.domain.language import Direction
from reader.domain.notes import Note, NoteColour, NoteKind, first_line
from reader.services.preferences import ThemeName
from reader.ui.fonts import arabic_font, interface_font, latin_font
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens
from reader.ui.zoom import Zoomed

__all__ = ["ListedNote", "NotesList"]

_PAD_PX: Final = 10.0
_BAR_PX: Final = 3.0
_LINE_GAP_PX: Final = 4.0
_QUOTE_PX: Final = 15.0
_NOTE: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class ListedNote:
    """A note with what the list says beside it.

    Attributes:
        note: It.
        heading: A word above the first of a group, such as "Not placed"; empty for none.
        title: The title of its article, where notes of several are listed; else empty.
        is_placed: False for one whose passage was not found.
    """

    note: Note
    heading: str = ""
    title: str = ""
    is_placed: bool = True


class _Notes(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.notes: Sequence[ListedNote] = ()

    def show(self, notes: Sequence[ListedNote]) -> None:
        self.beginResetModel()
        self.notes = notes
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.notes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        listed = self.notes[index.row()]
        if role == _NOTE:
            return listed
        if role == Qt.ItemDataRole.DisplayRole:
            return _beginning(listed.note)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            note = listed.note
            parts = (listed.heading, listed.title, _kind(note), _quote(note), _beginning(note))
            return ". ".join(part for part in parts if part)
        return None


def _quote(note: Note) -> str:
    quote = " ".join(note.passage.anchor.quote.split())
    whole = QCoreApplication.translate("NotesList", "The whole article")
    return quote or whole


def _beginning(note: Note) -> str:
    if note.body:
        return first_line(note.body)
    return QCoreApplication.translate("NotesList", "Highlight")


def _kind(note: Note) -> str:
    """Return a word for what is no ordinary note; else nothing."""
    if note.kind is NoteKind.REVIEW:
        return QCoreApplication.translate("NotesList", "Comment")
    return ""


class _Row(Zoomed):
    """Draws a note in three lines: quote, beginning, tags; more lines above for a heading."""

    def __init__(self, parent: NotesList) -> None:
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]
        self._list = parent
        self._arabic = arabic_font("naskh", _QUOTE_PX + 1)
        self._latin = latin_font("source-serif", _QUOTE_PX - 1)
        self._plain = interface_font(TYPE.interface)
        self._small = interface_font(TYPE.status)
        self._heavy = interface_font(TYPE.status, QFont.Weight.DemiBold)

    def _lines(self, listed: ListedNote) -> list[tuple[str, QFont, str]]:
        """Return texts with their faces and colours, from above."""
        note, tokens = listed.note, self.tokens
        quote = _quote(note)
        face = self._arabic if first_strong(quote) is Direction.RTL else self._latin
        lines = [(listed.heading, self._heavy, tokens.soft)] if listed.heading else []
        lines += [(listed.title, self._small, tokens.soft)] if listed.title else []
        lines += [(_kind(note), self._heavy, tokens.accent)] if _kind(note) else []
        lines.append((quote, face, tokens.soft))
        lines.append((_beginning(note), self._plain, tokens.ink if note.body else tokens.faint))
        tags = "  ".join(f"#{tag}" for tag in note.tags)
        return [*lines, (tags, self._small, tokens.accent)] if tags else lines

    def row_size(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        listed = index.data(_NOTE)
        if not isinstance(listed, ListedNote):
            return QSize(0, 0)
        heights = [QFontMetricsF(font).height() for _, font, _ in self._lines(listed)]
        height = sum(heights) + _LINE_GAP_PX * (len(heights) - 1) + 2 * _PAD_PX
        return QSize(option.rect.width(), round(height))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        listed = index.data(_NOTE)
        if not isinstance(listed, ListedNote):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(2, 1, -2, -1)
        self._behind(painter, area, option)
        self._bar(painter, area, listed)
        top = area.top() + _PAD_PX - 1
        inside = area.adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        for text, font, colour in self._lines(listed):
            metrics = QFontMetricsF(font)
            right = first_strong(text) is Direction.RTL
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
            )
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            line = QRectF(inside.left(), top, inside.width(), metrics.height())
            painter.drawText(line, side | Qt.AlignmentFlag.AlignAbsolute, shown)
            top += metrics.height() + _LINE_GAP_PX
        painter.restore()

    def _behind(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self.tokens.tint_colour(1.2))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.tokens.tint_colour(0.5))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, SPACE.button_radius, SPACE.button_radius)

    def _bar(self, painter: QPainter, area: QRectF, listed: ListedNote) -> None:
        colour = listed.note.colour
        if colour is NoteColour.NONE:
            return
        mirrored = self._list.isRightToLeft()
        left = area.right() - _BAR_PX - 1 if mirrored else area.left() + 1
        bar = QRectF(left, area.top() + _PAD_PX, _BAR_PX, area.height() - 2 * _PAD_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self.tokens, colour.value)))
        painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)


class NotesList(QListView):
    """The list.

    Signals:
        chosen: A `Note` was clicked, or Enter pressed on it.
        remove_wanted: A `Note` is to go to the bin.
    """

    chosen = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setObjectName("notesList")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._notes = _Notes(self)
        self._row = _Row(self)
        self.setModel(self._notes)
        self.setItemDelegate(self._row)
        self.clicked.connect(self._on_clicked)

    @property
    def shown(self) -> Sequence[ListedNote]:
        """Return what is listed, from above."""
        return self._notes.notes

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._row.tokens = tokens
        self.viewport().update()

    def show_notes(self, notes: Sequence[ListedNote]) -> None:
        """List `notes`; the selection stays on its note."""
        current = self.currentIndex().data(_NOTE)
        kept = current.note.note_id if isinstance(current, ListedNote) else ""
        self._notes.show(notes)
        for row, listed in enumerate(notes):
            if listed.note.note_id == kept:
                self.setCurrentIndex(self._notes.index(row, 0))

    def select(self, note: Note) -> None:
        """Put the selection on a note, if it is listed."""
        for row, listed in enumerate(self._notes.notes):
            if listed.note.note_id == note.note_id:
                self.setCurrentIndex(self._notes.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, remove on Delete."""
        listed = self.currentIndex().data(_NOTE)
        if isinstance(listed, ListedNote):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.chosen.emit(listed.note)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.remove_wanted.emit(listed.note)
                return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        listed = index.data(_NOTE)
        if isinstance(listed, ListedNote):
            self.chosen.emit(listed.note)
