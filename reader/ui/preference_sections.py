"""The sections of the preferences as a list of names with icons.

Why it exists: it shows where one is on the page, and leads to where one wants to be. GUI thread
only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from reader.ui.fonts import interface_font
from reader.ui.icons import pixmap
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.preference_values import Section
from reader.ui.theme import SPACE, TYPE, Tokens

__all__ = ["SectionList"]

_ROW_PX: Final = 36
_PAD_PX: Final = 10
_GAP_PX: Final = 12


class _Sections(PagedModel[Section]):
    """The sections; those without a hit are greyed out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.off: frozenset[str] = frozenset()

    def text(self, item: Section, role: int) -> str | None:
        return item.title if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Grey out a section in which nothing was found."""
        flags = super().flags(index)
        if index.isValid() and self.items[index.row()].key in self.off:
            return flags & ~Qt.ItemFlag.ItemIsEnabled
        return flags


class _Row(RowPainter):
    """An icon and a name."""

    def __init__(self, rows: _Sections, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._font = interface_font(TYPE.interface)

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one height for all."""
        del index
        return QSize(option.rect.width(), _ROW_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, in the direction of the interface."""
        section = self._rows.items[index.row()]
        off = section.key in self._rows.off
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        colour = self.tokens.faint if off else self.tokens.ink
        ratio = painter.device().devicePixelRatioF()
        image = pixmap(section.icon, colour, ratio=ratio, mirrored=mirrored)
        left = row.right() - _PAD_PX - SPACE.icon if mirrored else row.left() + _PAD_PX
        place = QRectF(left, row.center().y() - SPACE.icon / 2, SPACE.icon, SPACE.icon)
        painter.drawPixmap(place, image, QRectF(image.rect()))
        beside = _PAD_PX + SPACE.icon + _GAP_PX
        area = row.adjusted(_PAD_PX, 0, -beside, 0) if mirrored else row.adjusted(beside, 0, 0, 0)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(option.direction)
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(area, edge | level, section.title)
        painter.restore()


class SectionList(QWidget):
    """The list.

    Signals:
        chosen: Key of a section that was clicked, or that Enter was pressed on.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._rows = _Sections(self)
        self.list: PagedList[Section] = PagedList(self._rows, _Row(self._rows, self), self)
        self.list.setObjectName("bareList")
        self.list.setUniformItemSizes(True)
        self.list.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def name(self, name: str) -> None:
        """Tell screen readers what the list is."""
        self.list.setAccessibleName(name)

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.list.apply_tokens(tokens)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """List `sections`."""
        self.list.put(0, sections, is_whole=True)

    def set_enabled(self, keys: Collection[str]) -> None:
        """Grey out the sections that are not among `keys`."""
        self._rows.off = frozenset(one.key for one in self._rows.items if one.key not in keys)
        self.list.viewport().update()

    def set_current(self, key: str) -> None:
        """Show where one is."""
        for place, section in enumerate(self._rows.items):
            if section.key == key:
                self.list.setCurrentIndex(self._rows.index(place, 0))

    @Slot(object)
    def _on_chosen(self, section: Section) -> None:
        if section.key not in self._rows.off:
            self.chosen.emit(section.key)
