"""The list of keys, in groups, in two columns.

Why it exists: everything can be done by keyboard, and nobody learns that from a menu. Opened by
``?``; it shows what `reader.ui.keys` lists, so it is never out of date.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.buttons import text_button
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.keys import KeyGroup, KeyRow
from reader.ui.labels import TextLabel
from reader.ui.theme import TYPE

__all__ = ["KeysDialog"]

_MARGIN_PX: Final = 28
_COLUMN_GAP_PX: Final = 48
_BAR_PX: Final = 14
_WIDTH_PX: Final = 820
_HEIGHT_MOST_PX: Final = 720
_AROUND_PX: Final = 118


class KeysDialog(QDialog):
    """A dialog with every key of the window."""

    def __init__(
        self, groups: Callable[[], Sequence[KeyGroup]], parent: QWidget | None = None
    ) -> None:
        """Show `groups`, filled into two columns of about the same height, in every language."""
        super().__init__(parent)
        self._groups = groups
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_headline, heavy))
        self._close = text_button("", self)
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        pages = _pages(groups(), self)
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(pages)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        around = QVBoxLayout(self)
        around.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 6, _MARGIN_PX, _MARGIN_PX - 8)
        around.setSpacing(18)
        around.addWidget(self._title)
        around.addWidget(scroll, 1)
        around.addLayout(foot)
        self.resize(_WIDTH_PX, min(pages.sizeHint().height() + _AROUND_PX, _HEIGHT_MOST_PX))
        FocusRing(self)
        DialogRoom(self)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._scroll.setWidget(_pages(self._groups(), self))
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self._title.setText(self.tr("Keys"))
        self._scroll.setAccessibleName(self.tr("Keys"))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))


def _pages(groups: Sequence[KeyGroup], parent: QWidget) -> QWidget:
    """Return `groups` in two columns."""
    pages = QWidget(parent)
    columns = QHBoxLayout(pages)
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(_COLUMN_GAP_PX)
    for part in _halves(groups):
        column = QVBoxLayout()
        column.setSpacing(22)
        for group in part:
            column.addWidget(_group_box(group, pages))
        column.addStretch(1)
        columns.addLayout(column, 1)
    columns.addSpacing(_BAR_PX)  # the bar of the area lies over what is in it
    return pages


def _halves(groups: Sequence[KeyGroup]) -> tuple[Sequence[KeyGroup], Sequence[KeyGroup]]:
    """Cut the groups in two, in order, where the columns come closest to the same height."""
    heights = [len(group.rows) + 1.5 for group in groups]
    total = sum(heights)

    def uneven(cut: int) -> float:
        return abs(total - 2 * sum(heights[:cut]))

    cut = min(range(1, len(groups) + 1), key=uneven)
    return groups[:cut], groups[cut:]


def _group_box(group: KeyGroup, parent: QWidget) -> QWidget:
    box = QWidget(parent)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(9)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(0, 1)
    title = TextLabel(box, "soft", interface_font(TYPE.label, QFont.Weight.DemiBold))
    title.setText(group.title)
    grid.addWidget(title, 0, 0, 1, 2)
    for place, row in enumerate(group.rows, start=1):
        text = TextLabel(box, font=interface_font(TYPE.interface), wrap=True)
        text.setText(row.text)
        grid.addWidget(text, place, 0)
        grid.addWidget(_key_caps(row, box), place, 1)
    return box


def _key_caps(row: KeyRow, parent: QWidget) -> QWidget:
    """Return the keys of a row, each on its cap, in the order in which they are named."""
    caps = QWidget(parent)
    line = QHBoxLayout(caps)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    line.addStretch(1)
    for key in row.keys:
        cap = TextLabel(caps, "key")
        cap.setText(key)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cap.ensurePolished()  # else the room that the sheet puts around it is not known
        cap.setMinimumWidth(max(26, cap.sizeHint().width()))
        line.addWidget(cap)
    return caps
