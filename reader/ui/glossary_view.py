"""The view of the glossary table: its look, its sorting, its keys.

Why it exists: Qt's table view is made for spreadsheets; this one is a quiet list of rows that are
taken whole, sorted by what the store can sort by, and left with Tab. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reader.services.term_values import TermOrder
from reader.ui.glossary_cells import GlossaryCells
from reader.ui.glossary_table_model import ORDERS, Column, GlossaryTableModel

__all__ = ["GlossaryView"]

_ROW_PX: Final = 36
_WIDTHS_PX: Final = {
    Column.FORM: 180, Column.KIND: 110, Column.ENGLISH: 170, Column.DUTCH: 170,
    Column.VARIANTS: 140,
}  # fmt: skip


class GlossaryView(QTableView):
    """A table of terms.

    Signals:
        sorting_changed: The user clicked on the head of a column that can be sorted.
        selection_changed: Whether a row is selected.
        remove_wanted: Delete was pressed.
    """

    sorting_changed = Signal()
    selection_changed = Signal(bool)
    remove_wanted = Signal()

    def __init__(self, model: GlossaryTableModel, parent: QWidget) -> None:
        """Show `model`, sorted by form."""
        super().__init__(parent)
        self._terms = model
        self.order = TermOrder.FORM
        self.descending = False
        self.setModel(model)
        self.setItemDelegate(GlossaryCells(self))
        self._set_look()
        self._set_header()
        self.horizontalHeader().sectionClicked.connect(self._on_section_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def begin_anew(self, count: int) -> None:
        """Show a list of `count` rows; the place in it and the current row are kept."""
        place = self.verticalScrollBar().value()
        row = self.currentIndex().row()
        self._terms.set_count(count)
        if 0 <= row < count:
            self.setCurrentIndex(self._terms.index(row, 0))
        self.verticalScrollBar().setValue(place)
        self._on_selection_changed()

    def selected_ids(self) -> tuple[str, ...]:
        """Return the ids of the selected terms that are here, in the order of the rows."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        found = (self._terms.term(row) for row in rows)
        return tuple(term.term_id for term in found if term is not None)

    def selected_count(self) -> int:
        """Return how many rows are selected, whether their terms are here or not."""
        return len(self.selectionModel().selectedRows())

    def _set_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows walk in it
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _set_header(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(_ROW_PX)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(Column.FORM, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS_PX.items():
            header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_section_clicked(self, section: int) -> None:
        order = ORDERS.get(Column(section))
        if order is not None:
            self.descending = order is self.order and not self.descending
            self.order = order
        shown = next(column for column, one in ORDERS.items() if one is self.order)
        falling = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(shown, falling)
        if order is not None:
            self.sorting_changed.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selection_changed.emit(self.selectionModel().hasSelection())
