"""How large the interface is, from 80 to 200 percent of the sizes in `reader.ui.theme`.

Why it exists: who needs larger letters needs them in menus, lists and dialogs too, at once and
without a new start. Every widget is made at 100 percent; `fit` makes it, and everything in it, as
large as was chosen, and can be called again. Rows of lists are drawn at 100 percent and enlarged as
they are drawn (`Zoomed`), so that no number in them has to know. The article's text has a size of
its own. GUI thread only.

Source: WCAG 2.2, 1.4.4 (resize text up to 200 percent).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

__all__ = [
    "LEAST_ZOOM",
    "MOST_ZOOM",
    "UNBOUNDED",
    "Zoomed",
    "fit",
    "fit_all",
    "set_zoom",
    "unzoomed_width",
    "widened",
    "zoom",
    "zoomed",
    "zoomed_font",
]

LEAST_ZOOM: Final = 80
MOST_ZOOM: Final = 200
NARROW_PX: Final = 200
"""Widths beyond this grow less than the text: a panel must leave room for the page."""
WIDE_SHARE: Final = 0.75
UNBOUNDED: Final = 16_777_215
"""Qt's largest size, which no number in our code is."""
_FONT: Final = "zoomedFont"
_SIZE: Final = "zoomedSize"
_SECTIONS: Final = "zoomedSections"
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Chosen:
    """What was chosen; there is one interface in a program."""

    factor: float = 1.0
    is_other: bool = False


_chosen: Final = _Chosen()


def set_zoom(percent: int) -> bool:
    """Choose a size; tell whether it is another one. Then dress the application and `fit`."""
    factor = max(LEAST_ZOOM, min(MOST_ZOOM, percent)) / 100
    changed = factor != _chosen.factor
    _chosen.factor = factor
    _chosen.is_other |= changed
    return changed


def zoom() -> float:
    """Return how large the interface is; 1.0 is the usual size."""
    return _chosen.factor


def zoomed(pixels: float) -> int:
    """Return a height, or the side of something square, as large as was chosen."""
    return round(pixels * _chosen.factor)


def widened(pixels: float) -> int:
    """Return a width as large as was chosen; that of panels grows a little less."""
    share = WIDE_SHARE if pixels > NARROW_PX else 1.0
    return round(pixels * (1 + (_chosen.factor - 1) * share))


def unzoomed_width(view: QAbstractItemView) -> int:
    """Return how wide the rows of `view` are to who draws them at 100 percent."""
    return round(view.viewport().width() / _chosen.factor)


def zoomed_font(font: QFont) -> QFont:
    """Return `font`, whose size is for 100 percent, as large as was chosen; for drawing."""
    made = QFont(font)
    made.setPixelSize(max(1, zoomed(font.pixelSize())))
    return made


def fit(root: QWidget) -> None:
    """Make `root` and everything in it as large as was chosen; at once where that never changed."""
    if not _chosen.is_other:
        return
    for widget in (root, *root.findChildren(QWidget)):
        widget.ensurePolished()  # the style sheet has said its least sizes
        _fit_font(widget)
        if not getattr(widget, "sizes_itself", False) and not _is_free(widget):
            _fit_size(widget)
        if isinstance(widget, QHeaderView):
            _fit_sections(widget)
        elif isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()


def _is_free(widget: QWidget) -> bool:
    """Tell whether a widget is a dialog of any width: what it must have follows from its texts."""
    return isinstance(widget, QDialog) and widget.minimumWidth() != widget.maximumWidth()


def fit_all() -> None:
    """Do so for every window there is."""
    for window in QApplication.topLevelWidgets():
        fit(window)


def _fit_font(widget: QWidget) -> None:
    """Set a font that was given to this very widget; others come from its parent."""
    font = widget.font()
    pixels = font.pixelSize()
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) or pixels <= 0:
        return
    usual, made = widget.property(_FONT) or (pixels, pixels)
    if pixels != made:  # another one was given since
        usual = pixels
    wanted = max(1, zoomed(usual))
    if wanted != pixels:
        font.setPixelSize(wanted)
        widget.setFont(font)
        widget.updateGeometry()  # not every kind of widget does so by itself
    widget.setProperty(_FONT, (usual, wanted))


def _fit_size(widget: QWidget) -> None:
    """Set the least and the greatest size, where our code or the style sheet gave one."""
    least, most = widget.minimumSize(), widget.maximumSize()
    if isinstance(widget, QDialog):  # its height follows from its texts
        least.setHeight(0)
    now = (least.width(), least.height(), most.width(), most.height())
    if now == (0, 0, UNBOUNDED, UNBOUNDED):
        return
    known = widget.property(_SIZE) or ((), ())
    usual = tuple(
        was if known[1] and known[1][at] == value else value
        for at, (value, was) in enumerate(zip(now, known[0] or now, strict=True))
    )
    is_square = usual[0] == usual[1]
    across = zoomed if is_square or widget.isWindow() else widened
    wanted = tuple(
        value if value in {0, UNBOUNDED} else (zoomed if at % 2 else across)(value)
        for at, value in enumerate(usual)
    )
    if wanted != now:
        widget.setMinimumSize(QSize(wanted[0], wanted[1]))
        widget.setMaximumSize(QSize(wanted[2], wanted[3]))
    widget.setProperty(_SIZE, (usual, wanted))


def _fit_sections(header: QHeaderView) -> None:
    """Set the height of rows or the widths of columns, from what they were before."""
    before = float(header.property(_SECTIONS) or 1.0)
    if before == _chosen.factor:
        return
    ratio = _chosen.factor / before
    if header.orientation() is Qt.Orientation.Vertical:
        header.setDefaultSectionSize(round(header.defaultSectionSize() * ratio))
    else:
        for section in range(header.count()):
            if header.sectionResizeMode(section) is QHeaderView.ResizeMode.Interactive:
                header.resizeSection(section, round(header.sectionSize(section) * ratio))
    header.setProperty(_SECTIONS, _chosen.factor)


class Zoomed(QStyledItemDelegate):
    """Rows that are drawn at 100 percent in `draw_row` and measured so in `row_size`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row as large as was chosen."""
        factor = _chosen.factor
        if factor == 1.0:
            self.draw_row(painter, option, index)
            return
        rect = option.rect
        small = QStyleOptionViewItem(option)
        small.rect = QRect(0, 0, round(rect.width() / factor), round(rect.height() / factor))
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(factor, factor)
        self.draw_row(painter, small, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the row's size as large as was chosen."""
        size = self.row_size(option, index)
        return QSize(zoomed(size.width()), zoomed(size.height()))

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row at 100 percent."""
        super().paint(painter, option, index)

    def row_size(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row at 100 percent."""
        return super().sizeHint(option, index)
