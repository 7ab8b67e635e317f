"""A list that is filled a page at a time, and is walked through from the field above it.

Why it exists: hits and lines of a concordance come in pages, thousands in all; a list view asks for
what it shows only, and says when its end comes near. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.services.preferences import ThemeName
from reader.ui.counted_model import CountedModel
from reader.ui.theme import SPACE, TOKENS, Tokens
from reader.ui.zoom import Zoomed

__all__ = ["ITEM", "Index", "PagedList", "PagedModel", "RowPainter"]

ITEM: Final = Qt.ItemDataRole.UserRole
"""Role of the value of a row."""
Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class PagedModel(CountedModel, Generic[T]):
    """The values that came in so far.

    Signals:
        more_wanted: The view needs the next page.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.items: list[T] = []
        self.is_whole = True

    def put(self, start: int, items: Sequence[T], *, is_whole: bool) -> None:
        """Take a page in: from the beginning where `start` is 0, else below what is there."""
        self.is_whole = is_whole
        if not start:
            self.items = list(items)
            self.set_count(len(self.items))
        elif items:
            self.items += items
            self.resize(len(self.items))

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Tell whether there are more."""
        return not parent.isValid() and not self.is_whole

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Ask for more; they come in later."""
        del parent
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the value of a row, or one of its texts."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        return item if role == ITEM else self.text(item, role)

    def text(self, item: T, role: int) -> str | None:
        """Return what is shown or spoken of a value in a role."""
        raise NotImplementedError


class RowPainter(Zoomed):
    """Paints the wash behind a row; what stands in it is its heirs'."""

    def __init__(self, parent: QWidget) -> None:
        """Begin with the light theme."""
        super().__init__(parent)
        self.tokens = TOKENS[ThemeName.LIGHT]

    def behind(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        """Draw the wash of a row that is selected or under the pointer."""
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self.tokens.tint_colour(1.2))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self.tokens.tint_colour(0.5))
        else:
            return
        area = row.adjusted(2, 1, -2, -1)
        painter.drawRoundedRect(area, SPACE.button_radius, SPACE.button_radius)


class PagedList(QListView, Generic[T]):
    """The view.

    Signals:
        chosen: The value of a row that was clicked, or that Enter was pressed on.
        more_wanted: The end is near and there is more.
    """

    chosen = Signal(object)
    more_wanted = Signal()

    def __init__(self, model: PagedModel[T], row: RowPainter, parent: QWidget) -> None:
        """Show `model` with `row`."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._model, self._row = model, row
        for part in (model, row):
            part.setParent(self)
        model.more_wanted.connect(self.more_wanted)
        self.setModel(model)
        self.setItemDelegate(row)
        self.clicked.connect(self._on_clicked)

    @property
    def count(self) -> int:
        """Return how many rows came in so far."""
        return len(self._model.items)

    @property
    def is_whole(self) -> bool:
        """Tell whether there are no more."""
        return self._model.is_whole

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._row.tokens = tokens
        self.viewport().update()

    def put(self, start: int, items: Sequence[T], *, is_whole: bool) -> None:
        """Take a page in; one from the beginning takes the place of everything."""
        self._model.put(start, items, is_whole=is_whole)
        if not start:
            self.scrollToTop()

    def choose_current(self) -> None:
        """Choose the row that is selected, else the first one."""
        row = max(0, self.currentIndex().row())
        if row < len(self._model.items):
            index = self._model.index(row, 0)
            self.setCurrentIndex(index)
            self._on_clicked(index)

    @Slot(int)
    def step(self, key: int) -> None:
        """Move the selection as an arrow or page key does, wherever the keyboard is."""
        if not self.currentIndex().isValid() and self._model.items:
            self.setCurrentIndex(self._model.index(0, 0))
            return
        plain = Qt.KeyboardModifier.NoModifier
        super().keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, key, plain))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_current()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.items[index.row()])
