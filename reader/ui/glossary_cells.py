"""How the cells of the glossary table are drawn and edited.

Why it exists: a table mixes two directions. Each cell runs as its own first strong letter says, and
so does the field that it is edited in, whatever the direction of the window; a kind is chosen, not
typed. GUI thread only.

Source: UAX #9 P2, by `reader.domain.bidi`.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.domain.bidi import first_strong
from reader.domain.glossary import TermKind
from reader.domain.language import Direction
from reader.ui.card_contents import kind_name
from reader.ui.glossary_table_model import Column
from reader.ui.icons import Icon, pixmap

__all__ = ["DirectedField", "GlossaryCells", "KindBox"]

_ARROW_PX: Final = 14
_ARROW_IN_PX: Final = 8

Index = QModelIndex | QPersistentModelIndex


class DirectedField(QLineEdit):
    """A field that runs as its first strong letter says; empty, as its window does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self.textChanged.connect(self._on_text_changed)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        strong = first_strong(text)
        if strong is None:
            self.unsetLayoutDirection()
        else:
            self.setLayoutDirection(_layout(strong))


class KindBox(QComboBox):
    """A box with the kinds; its data are the kinds' values."""

    def __init__(self, parent: QWidget) -> None:
        """Fill the box."""
        super().__init__(parent)
        for kind in TermKind:
            self.addItem(kind_name(kind), kind.value)

    def describe(self, name: str) -> None:
        """Set the spoken name of the box and of its list."""
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow too: a style sheet takes Qt's away."""
        super().paintEvent(event)
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        arrow = pixmap(Icon.NEXT, colour, ratio=self.devicePixelRatioF())
        runs_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = _ARROW_IN_PX if runs_left else self.width() - _ARROW_PX - _ARROW_IN_PX
        place = QRectF(left, (self.height() - _ARROW_PX) / 2, _ARROW_PX, _ARROW_PX)
        painter = QPainter(self)
        painter.drawPixmap(place, arrow, QRectF(arrow.rect()))
        painter.end()


class GlossaryCells(QStyledItemDelegate):
    """Draws and edits the cells."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's name
        """Let the cell run as its text does."""
        super().initStyleOption(option, index)
        # PySide6's stubs do not know the members of style options.
        cell: Any = option
        strong = first_strong(str(index.data() or ""))
        if strong is not None:
            cell.direction = _layout(strong)
        cell.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a box for a kind, a field for everything else."""
        del option
        title = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
        editor: QWidget
        if index.column() == Column.KIND:
            editor = KindBox(parent)
            editor.describe(title)
        else:
            editor = DirectedField(parent)
            editor.setFrame(False)
        editor.setAccessibleName(title)
        editor.setProperty("inCell", "true")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Put what the cell holds into its editor."""
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand what the editor holds to the model."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


def _layout(direction: Direction) -> Qt.LayoutDirection:
    runs_left = direction is Direction.RTL
    return Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
