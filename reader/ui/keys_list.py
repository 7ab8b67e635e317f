"""The keys of all actions as a list: what it does, its key, whether that is the usual one.

Why it exists: part of the window of preferences; as tall as its rows, since the window scrolls.
GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.domain.arabic import folded
from reader.ui.fonts import interface_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.theme import TYPE, Tokens

__all__ = ["KeyLine", "KeysList"]

_ROW_PX: Final = 32
_PAD_PX: Final = 8.0
_GAP_PX: Final = 14.0


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One action.

    Attributes:
        name: What it is called in the registry.
        text: What it is called here.
        keys: Its keys as the system spells them, the first one first.
        changed: Whether they are the user's own.
    """

    name: str
    text: str
    keys: str
    changed: bool


class _Lines(PagedModel[KeyLine]):
    """The actions that fit what is looked for."""

    def text(self, item: KeyLine, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.text, _keys(item)) if part)
        return None


def _keys(line: KeyLine) -> str:
    if not line.changed:
        return line.keys
    none = QCoreApplication.translate("KeysList", "none")
    #: %1 is a key, or "none"
    own = QCoreApplication.translate("KeysList", "%1 (yours)")
    return own.replace("%1", line.keys or none)


class _Row(RowPainter):
    """A name, and its key at the far end; the user's own in the accent."""

    def __init__(self, rows: _Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._name = interface_font(TYPE.interface)
        self._keys = interface_font(TYPE.label)
        self._own = interface_font(TYPE.label, QFont.Weight.DemiBold)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one height for all."""
        del index
        tall = round(1.7 * QFontMetricsF(self._name).height())
        return QSize(option.rect.width(), max(_ROW_PX, tall))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, in the direction of the interface."""
        line = self._rows.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.behind(painter, QRectF(option.rect), option)
        painter.setLayoutDirection(option.direction)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        near, far = (far, near) if mirrored else (near, far)
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        area = QRectF(option.rect).adjusted(_PAD_PX, 0, -_PAD_PX, 0)
        keys, font = _keys(line), self._own if line.changed else self._keys
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.accent if line.changed else self.tokens.soft))
        painter.drawText(area, far | level, keys)
        wide = QFontMetricsF(font).horizontalAdvance(keys) + _GAP_PX
        room = area.adjusted(wide, 0, 0, 0) if mirrored else area.adjusted(0, 0, -wide, 0)
        painter.setFont(self._name)
        painter.setPen(QColor(self.tokens.ink))
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(self._name).elidedText(line.text, elide, room.width())
        painter.drawText(room, near | level, shown)
        painter.restore()


class KeysList(QWidget):
    """The list; `list` says which action was chosen."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._lines: Sequence[KeyLine] = ()
        self._words: list[str] = []
        self._rows = _Lines(self)
        self._row = _Row(self._rows, self)
        self.list: PagedList[KeyLine] = PagedList(self._rows, self._row, self)
        self.list.setObjectName("bareList")
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def show_lines(self, lines: Sequence[KeyLine]) -> None:
        """Show the keys as they are now."""
        self._lines = lines
        self._show()

    def show_fitting(self, words: list[str], title: str) -> int:
        """Show what has all `words`, folded, in it or in `title`; return how many there are."""
        self._words = [word for word in words if word not in title]
        self._show()
        return self.list.count

    def _show(self) -> None:
        fitting = [
            line
            for line in self._lines
            if all(word in folded(f"{line.text} {line.keys}") for word in self._words)
        ]
        self.list.put(0, fitting, is_whole=True)
        tall = self._row.sizeHint(QStyleOptionViewItem(), self._rows.index(0, 0)).height()
        self.list.setFixedHeight(tall * len(fitting) + 2)
