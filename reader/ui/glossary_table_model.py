"""The rows of the glossary table, fetched by the page as they come into view.

Why it exists: a hundred thousand terms lie in a file that only its lane may read. The model knows
how many there are and holds the pages that were looked at; for others it asks, and shows an empty
row until they come. An edit in place is a wish: the row changes when the store has changed.

GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.preferences import ThemeName
from reader.services.term_values import TermDraft, TermOrder, draft_of
from reader.ui.card_contents import kind_name
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.theme import TOKENS, TYPE, Tokens
from reader.ui.zoom import zoomed_font

__all__ = ["FORMS_SIGN", "PAGE", "Column", "GlossaryTableModel"]

PAGE: Final = 100
FORMS_SIGN: Final = "، "
_MOST_PAGES: Final = 40

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Column(IntEnum):
    """The columns, in the order in which they are shown."""

    FORM = 0
    KIND = 1
    ENGLISH = 2
    DUTCH = 3
    VARIANTS = 4
    NOTE = 5


ORDERS: Final = {
    Column.FORM: TermOrder.FORM,
    Column.KIND: TermOrder.KIND,
    Column.ENGLISH: TermOrder.ENGLISH,
    Column.DUTCH: TermOrder.DUTCH,
}
"""What a click on the head of a column sorts by; the others can't be sorted."""


class GlossaryTableModel(QAbstractTableModel):
    """Rows by page.

    Signals:
        page_wanted: Place of the first row and how many; answered by `set_page`.
        edit_wanted: The term as it is, and the draft (`TermDraft`) that should replace it.
    """

    page_wanted = Signal(int, int)
    edit_wanted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self._count = 0
        self._pages: dict[int, tuple[GlossaryTerm, ...]] = {}
        self._asked: set[int] = set()
        self._tokens = TOKENS[ThemeName.LIGHT]

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens

    def set_count(self, count: int) -> None:
        """Begin a list of `count` rows; pages fetched before are forgotten."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def set_page(self, start: int, terms: Sequence[GlossaryTerm]) -> None:
        """Fill in the rows from `start` on, as `page_wanted` asked for them."""
        page = start // PAGE
        if page not in self._asked:  # of a list that is shown no more
            return
        self._asked.discard(page)
        self._pages[page] = tuple(terms)
        while len(self._pages) > _MOST_PAGES:
            del self._pages[next(iter(self._pages))]
        last = min(start + len(terms), self._count) - 1
        if last >= start:
            corner = self.index(last, self.columnCount() - 1)
            self.dataChanged.emit(self.index(start, 0), corner)

    def term(self, row: int) -> GlossaryTerm | None:
        """Return the term in `row`; None, and it is asked for, where it is not here yet."""
        page, place = divmod(row, PAGE)
        if page not in self._pages and page not in self._asked and 0 <= row < self._count:
            self._asked.add(page)
            self.page_wanted.emit(page * PAGE, PAGE)
        terms = self._pages.get(page, ())
        return terms[place] if place < len(terms) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many terms the list has, fetched or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return {
            Column.FORM: self.tr("Arabic"),
            Column.KIND: self.tr("Kind"),
            Column.ENGLISH: self.tr("English"),
            Column.DUTCH: self.tr("Dutch"),
            Column.VARIANTS: self.tr("Other forms"),
            Column.NOTE: self.tr("Explanation"),
        }.get(Column(section), "")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell of a row that is here be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_here(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return text, colour, face or spoken text of a cell."""
        term = self.term(index.row()) if index.isValid() else None
        if term is None:
            return None
        column = Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return kind_name(term.kind) if column is Column.KIND else _text(term, column)
        if role == Qt.ItemDataRole.EditRole:
            return term.kind.value if column is Column.KIND else _text(term, column)
        if role == Qt.ItemDataRole.FontRole:
            return _face(column)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.KIND:
            return QColor(str(getattr(self._tokens, term.kind.value)))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for an edit; False, since the row changes only when the store has changed."""
        term = self.term(index.row()) if index.isValid() else None
        if term is None or role != Qt.ItemDataRole.EditRole:
            return False
        draft = _edited(term, Column(index.column()), str(value))
        if draft != draft_of(term):
            self.edit_wanted.emit(term, draft)
        return False

    def _is_here(self, index: Index) -> bool:
        return index.isValid() and index.row() // PAGE in self._pages


def _face(column: Column) -> Any:  # noqa: ANN401 - a QFont, for Qt's data()
    if column in {Column.FORM, Column.VARIANTS}:
        return zoomed_font(arabic_font("naskh", TYPE.arabic_small))
    return zoomed_font(interface_font(TYPE.interface))


def _text(term: GlossaryTerm, column: Column) -> str:
    if column is Column.FORM:
        return term.vowelled or term.form
    if column is Column.VARIANTS:
        return FORMS_SIGN.join(term.variants)
    if column is Column.NOTE:
        return term.note("en") or term.note("nl")
    return term.name("en" if column is Column.ENGLISH else "nl")


def _edited(term: GlossaryTerm, column: Column, text: str) -> TermDraft:
    draft = draft_of(term)
    if column is Column.FORM:
        same = text.strip() in {term.form, term.vowelled}
        return draft if same else replace(draft, form=text, vowelled="")
    if column is Column.KIND:
        return replace(draft, kind=TermKind(text).value)
    if column is Column.VARIANTS:
        forms = text.replace(",", FORMS_SIGN.strip()).split(FORMS_SIGN.strip())
        return replace(draft, variants=tuple(one.strip() for one in forms if one.strip()))
    if column is Column.NOTE:
        tag = "en" if term.note("en") or not term.note("nl") else "nl"
        return replace(draft, notes=_with(draft.notes, tag, text))
    tag = "en" if column is Column.ENGLISH else "nl"
    return replace(draft, names=_with(draft.names, tag, text))


def _with(texts: tuple[tuple[str, str], ...], tag: str, text: str) -> tuple[tuple[str, str], ...]:
    """Return `texts` with the one of a language replaced; an empty one goes."""
    plain = text.strip()
    others = dict(texts)
    if plain:
        others[tag] = plain
    else:
        others.pop(tag, None)
    return tuple(others.items())
