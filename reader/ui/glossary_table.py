"""The reader's own glossary as a table: search, sort, edit in place, add, remove, undo.

Why it exists: names are mended one by one while reading, and in bulk here. The dialog knows values
only: every change is a wish that it sends, and what came of it is told to it. File dialogs and jobs
are the controller's. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.domain.bidi import isolate
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.domain.language import Direction
from reader.services.term_values import TermDraft, TermQuery
from reader.ui.dialog_room import DialogRoom
from reader.ui.focus_ring import FocusRing
from reader.ui.fonts import interface_font, latin_font
from reader.ui.glossary_adding import NOTHING, AddingRow
from reader.ui.glossary_buttons import GlossaryButtons
from reader.ui.glossary_cells import DirectedField
from reader.ui.glossary_table_model import GlossaryTableModel
from reader.ui.glossary_view import GlossaryView
from reader.ui.labels import TextLabel
from reader.ui.segmented import Option, SegmentedSwitch
from reader.ui.theme import TYPE, Tokens

__all__ = ["GlossaryTable"]

_MARGIN_PX: Final = 24
_WIDTH_PX: Final = 980
_HEIGHT_PX: Final = 640
_FIELD_PX: Final = 240


class _SaidLine(TextLabel):
    """The line that says what came of a wish; it runs as the interface, whatever it quotes."""

    def say(self, text: str, role: str = "soft") -> None:
        """Show `text`, quietly or as a warning."""
        self.setProperty("role", role)
        self.style().polish(self)
        runs_left = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
        self.setText(isolate(text, Direction.RTL if runs_left else Direction.LTR))
        self.setAccessibleName(text)


class GlossaryTable(QDialog):
    """A dialog over the own glossary.

    Signals:
        query_changed: A `TermQuery`: what is listed now; answered by `show_count`.
        page_wanted: First row and how many; answered by `set_page`.
        add_wanted: A `TermDraft`; answered by `show_added` or `show_problem`.
        edit_wanted: The term as it is and the `TermDraft` for it; answered by `show_count` (the
            list anew) or `show_problem`.
        remove_wanted: Ids of terms, a tuple.
        undo_wanted, redo_wanted: Answered by `show_count` and `set_history`.
        import_wanted, export_wanted: The user wants a file chosen.
    """

    query_changed = Signal(object)
    page_wanted = Signal(int, int)
    add_wanted = Signal(object)
    edit_wanted = Signal(object, object)
    remove_wanted = Signal(object)
    undo_wanted = Signal()
    redo_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Make an empty table; the first `show_count` fills it."""
        super().__init__(parent)
        self._total = 0
        heavy = QFont.Weight.DemiBold
        self._title = TextLabel(self, font=latin_font("source-serif", TYPE.latin_headline, heavy))
        self._listed = TextLabel(self, "soft")
        self._search = DirectedField(self)
        self._search.setFixedWidth(_FIELD_PX)
        self._search.setClearButtonEnabled(True)
        self._kinds = SegmentedSwitch(self)
        self._model = GlossaryTableModel(self)
        self._view = GlossaryView(self._model, self)
        self._empty = TextLabel(self, "soft", interface_font(TYPE.interface), wrap=True)
        self._pages = QStackedWidget(self)
        self._adding, self._buttons = AddingRow(self), GlossaryButtons(self)
        self._said = _SaidLine(self, "soft", wrap=True)
        self._arrange()
        self._connect()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        FocusRing(self)
        DialogRoom(self)
        self.apply_tokens(tokens)
        self._retranslate()
        self._search.setFocus()

    # --- what it is told ---

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._model.apply_tokens(tokens)
        self._kinds.apply_tokens(tokens)
        self._view.viewport().update()

    def query(self) -> TermQuery:
        """Return what is listed."""
        kind = self._kinds.current()
        return TermQuery(
            self._search.text(),
            TermKind(kind) if kind else None,
            self._view.order,
            self._view.descending,
        )

    def show_count(self, count: int) -> None:
        """Begin the list anew: the query finds `count` terms. Keeps the place in the list."""
        self._view.begin_anew(count)
        self._total = count
        self._pages.setCurrentWidget(self._view if count else self._empty_page)
        self._retranslate_count()

    def set_page(self, start: int, terms: Sequence[GlossaryTerm]) -> None:
        """Fill in rows that were asked for."""
        self._model.set_page(start, terms)

    def set_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Enable what can be undone and redone."""
        self._buttons.set_history(can_undo=can_undo, can_redo=can_redo)

    def begin_adding(self, known: TermDraft = NOTHING) -> None:
        """Open the row for a new term, filled with what is known of it."""
        self._adding.open_row(known)

    def begin_editing(self, term: GlossaryTerm) -> None:
        """Open the row on a term; saving it sends `edit_wanted`."""
        self._adding.open_term(term)

    def show_added(self, text: str) -> None:
        """Say that a term was added; the row stays open for the next one."""
        self._adding.clear()
        self.show_said(text)

    def show_saved(self, text: str) -> None:
        """Say that a term was changed; the row on it closes."""
        self._adding.close_term()
        self._said.say(text)

    def show_said(self, text: str) -> None:
        """Say what was done, below the table."""
        self._said.say(text)

    def show_problem(self, text: str) -> None:
        """Say why something was not done; what was typed stays."""
        self._said.say(text, "warn")

    def _arrange(self) -> None:
        self._empty_page = _in_the_middle(self._empty, self)
        self._pages.addWidget(self._empty_page)
        self._pages.addWidget(self._view)
        head = _head(self._title, self._listed, self._kinds, self._search)
        around = QVBoxLayout(self)
        around.setContentsMargins(_MARGIN_PX, _MARGIN_PX - 4, _MARGIN_PX, _MARGIN_PX - 4)
        around.setSpacing(12)
        around.addLayout(head)
        around.addWidget(self._pages, 1)
        around.addWidget(self._adding)
        around.addWidget(self._said)
        around.addWidget(self._buttons)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._on_query_changed)
        self._kinds.chosen.connect(self._on_query_changed)
        self._view.sorting_changed.connect(self._on_query_changed)
        self._view.selection_changed.connect(self._on_selection_changed)
        self._view.remove_wanted.connect(self._on_remove)
        self._model.page_wanted.connect(self.page_wanted)
        self._model.edit_wanted.connect(self.edit_wanted)
        self._adding.add_wanted.connect(self.add_wanted)
        self._adding.change_wanted.connect(self.edit_wanted)
        self._buttons.add_wanted.connect(self._on_add_wanted)
        self._buttons.remove_wanted.connect(self._on_remove)
        self._buttons.close_wanted.connect(self.accept)
        for name in ("undo_wanted", "redo_wanted", "import_wanted", "export_wanted"):
            getattr(self._buttons, name).connect(getattr(self, name))
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._on_find)

    # --- what the user does ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc while a term is being added: it ends only that."""
        if event.key() == Qt.Key.Key_Escape and not self._adding.isHidden():
            self._adding.close_row()  # what was typed is kept, but for a term that was edited
            self._buttons.add.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_query_changed(self) -> None:
        self._view.clearSelection()
        self._view.scrollToTop()
        self.query_changed.emit(self.query())

    @Slot()
    def _on_add_wanted(self) -> None:
        self.begin_adding()

    @Slot(bool)
    def _on_selection_changed(self, selected: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._buttons.set_can_remove(can_remove=selected)

    @Slot()
    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @Slot()
    def _on_remove(self) -> None:
        ids = self._view.selected_ids()
        if len(ids) < self._view.selected_count():  # the rest is asked for; half would be a trap
            self.show_problem(_not_all_here())
        elif ids:
            self.remove_wanted.emit(ids)

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for part in (self, self._view):
            part.setAccessibleName(self.tr("My glossary"))
        self.setWindowTitle(self.tr("My glossary"))
        self._title.setText(self.tr("My glossary"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search in my glossary"))
        self._kinds.setAccessibleName(self.tr("Kind"))
        self._kinds.set_options(_kind_options())
        self._retranslate_count()

    def _retranslate_count(self) -> None:
        self._empty.setText(_empty_text(self.query()))
        #: %1 is how many terms are listed
        text = self.tr("%1 listed").replace("%1", QLocale().toString(self._total))
        self._listed.setText(text if self._total else "")
        self._view.setAccessibleDescription(text)


def _empty_text(query: TermQuery) -> str:
    """Return what stands where no term is listed."""
    translate = QCoreApplication.translate
    if query.search or query.kind is not None:
        return translate("GlossaryTable", "No term of yours is like that.")
    return translate(
        "GlossaryTable", "You have no terms of your own yet. Add one here, or import a file."
    )


def _head(title: QWidget, count: QWidget, kinds: QWidget, search: QWidget) -> QHBoxLayout:
    """Return the row above the table."""
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(title)
    head.addWidget(count, 0, Qt.AlignmentFlag.AlignBottom)
    head.addStretch(1)
    head.addWidget(kinds)
    head.addWidget(search)
    return head


def _in_the_middle(label: TextLabel, parent: QWidget) -> QWidget:
    """Return a page with `label` a little above its middle."""
    page = QFrame(parent)
    column = QVBoxLayout(page)
    column.addStretch(1)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    column.addWidget(label)
    column.addStretch(2)
    return page


def _not_all_here() -> str:
    return QCoreApplication.translate(
        "GlossaryTable",
        "Nothing was removed: not all selected terms are loaded yet. Try again, or fewer at once.",
    )


def _kind_options() -> list[Option]:
    translate = QCoreApplication.translate
    return [
        Option("", translate("GlossaryTable", "All")),
        Option(TermKind.PERSON.value, translate("GlossaryTable", "People")),
        Option(TermKind.PLACE.value, translate("GlossaryTable", "Places")),
        Option(TermKind.ORGANISATION.value, translate("GlossaryTable", "Organisations")),
        Option(TermKind.TERM.value, translate("GlossaryTable", "Terms")),
    ]
