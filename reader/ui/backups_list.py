"""The list of backups: when each was made, and below it why and what it holds.

Why it exists: a reader looks for a day; the rest is said in one quiet line. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.bidi import isolate
from reader.services.backup_ports import Backup
from reader.ui.backup_texts import held_by, when_of, why_of
from reader.ui.fonts import interface_font
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.theme import TYPE

__all__ = ["BackupsList", "said_of"]

_PAD_PX: Final = 12.0
_ABOVE_PX: Final = 9.0
_GAP_PX: Final = 3.0


def said_of(backup: Backup) -> str:
    """Return why a backup was made and what it holds, in one line."""
    return f"{isolate(why_of(backup))} · {held_by(backup)}"


class _Backups(PagedModel[Backup]):
    """The backups, newest first."""

    def text(self, item: Backup, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return when_of(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{when_of(item)}. {said_of(item)}"
        return None


class _Row(RowPainter):
    """Draws a backup in two lines."""

    def __init__(self, backups: _Backups, parent: QWidget) -> None:
        super().__init__(parent)
        self._backups = backups
        self._plain, self._small = interface_font(TYPE.interface), interface_font(TYPE.label)
        self._heights = [QFontMetricsF(font).height() for font in (self._plain, self._small)]

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), round(sum(self._heights) + _GAP_PX + 2 * _ABOVE_PX))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        backup = self._backups.items[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(option.direction)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        top = row.top() + _ABOVE_PX
        unreadable = backup.articles < 0
        for text, font, colour, height in (
            (when_of(backup), self._plain, self.tokens.ink, self._heights[0]),
            (
                said_of(backup),
                self._small,
                self.tokens.warn if unreadable else self.tokens.soft,
                self._heights[1],
            ),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            area = QRectF(row.left() + _PAD_PX, top, row.width() - 2 * _PAD_PX, height)
            painter.drawText(area, flags, text)
            top += height + _GAP_PX
        painter.restore()


class BackupsList(PagedList[Backup]):
    """The list.

    Signals:
        asked: Enter or a double click on a backup.
        moved: Another backup is selected.
    """

    asked = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        self._backups = _Backups(parent)
        super().__init__(self._backups, _Row(self._backups, parent), parent)
        self.setObjectName("backupsList")
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self.moved)

    def current(self) -> Backup | None:
        """Return the backup that is selected."""
        row = self.currentIndex().row()
        return self._backups.items[row] if 0 <= row < len(self._backups.items) else None

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """List `backups`; what was selected stays so, else the newest is."""
        before = self.current()
        self.put(0, backups, is_whole=True)
        paths = [one.path for one in backups]
        at = paths.index(before.path) if before is not None and before.path in paths else 0
        if backups:
            self.setCurrentIndex(self._backups.index(at, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask on a double click."""
        if self.indexAt(event.position().toPoint()).isValid():
            self.asked.emit()
