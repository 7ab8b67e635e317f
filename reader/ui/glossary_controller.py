"""The reader's own glossary in the window: add from a selection, hide, the table, files.

Why it exists: the table and the card send wishes; the store belongs to the storage lane. Each wish
becomes a small job there, and what came of it goes back to who asked. After a change the names on
the page are found anew. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.domain.errors import ReaderError
from reader.domain.glossary import OWN, GlossaryTerm
from reader.services.cancel import CancelToken
from reader.services.look_up_terms import LookUpTerms
from reader.services.term_values import TermDraft
from reader.ui.glossary_exchange import Answer, Editing, GlossaryExchange, GlossaryTools
from reader.ui.glossary_table import GlossaryTable
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.term_finder import TermFinder

__all__ = ["GlossaryController"]


class GlossaryController(QObject):
    """Serves the own glossary of one window.

    Signals:
        changed: The glossary, or what is hidden in an article, is another.
    """

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        tools: GlossaryTools,
        finding: tuple[LookUpTerms, TermFinder],
        storage: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; write on the lane `storage`."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._tools = tools
        self._terms, self._finder = finding
        self._storage = storage
        self._editing: Editing | None = None
        self._answers: dict[int, Answer] = {}
        self._table: GlossaryTable | None = None
        self._exchange = GlossaryExchange(self.run, tools, self.refresh, self)
        storage.progressed.connect(self._on_progressed)
        storage.failed.connect(self._on_failed)
        window.reader_actions.aids.show_glossary.triggered.connect(self.open_table)

    @Slot()
    def open_table(self) -> GlossaryTable:
        """Open the table."""
        tokens = self._window.reading.canvas.flow.tokens
        table = GlossaryTable(tokens, self._window)
        table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table.query_changed.connect(self._list)
        table.page_wanted.connect(self._on_page)
        table.add_wanted.connect(self._on_add_wanted)
        table.edit_wanted.connect(self._on_edit_wanted)
        table.remove_wanted.connect(self._on_remove_wanted)
        table.undo_wanted.connect(self._on_undo)
        table.redo_wanted.connect(self._on_redo)
        self._exchange.serve(table, tokens)
        table.finished.connect(self._on_closed)
        self._table = table
        table.open()
        self._list()
        return table

    # ---- jobs

    def run(self, work: Callable[[Editing], object], answer: Answer) -> None:
        """Do `work` on the storage lane and give its result to `answer` here."""

        def job(cancel: CancelToken) -> Iterator[object]:
            del cancel
            if self._editing is None:
                self._editing = Editing(self._tools)
            yield (work(self._editing),)

        self._answers[self._storage.submit(job, purpose="glossary", newest_wins=False)] = answer

    @Slot(int, object)
    def _on_progressed(self, ticket: int, value: object) -> None:
        answer = self._answers.pop(ticket, None)
        if answer is not None and isinstance(value, tuple):
            answer(value[0])

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._answers.pop(ticket, None) is None:
            return
        parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
        if self._table is not None:
            self._table.show_problem(" ".join(parts))
        else:
            self._window.status_bar.announce(" ".join(parts))

    @Slot()
    def begin_anew(self) -> None:
        """Read another glossary, in which nothing was done that could be taken back."""
        self.run(lambda edit: edit.editor.forget_steps(), self.refresh)

    def refresh(self, result: object = None) -> None:
        """Find the names of the article anew, and list the glossary anew."""
        del result
        self._terms.refresh()
        if self._presenter.model is not None:
            self._finder.start(self._presenter.model)
        self.changed.emit()
        self._list()

    # ---- the table

    @Slot()
    def _list(self) -> None:
        table = self._table
        if table is None:
            return
        query = table.query()
        self.run(
            lambda edit: (edit.store.count(query), edit.editor.can_undo, edit.editor.can_redo),
            self._show_count,
        )

    def _show_count(self, result: object) -> None:
        if self._table is not None and isinstance(result, tuple):
            count, can_undo, can_redo = result
            self._table.set_history(can_undo=can_undo, can_redo=can_redo)
            self._table.show_count(count)

    @Slot(int, int)
    def _on_page(self, start: int, count: int) -> None:
        if self._table is not None:
            query = self._table.query()
            self.run(lambda edit: (start, edit.store.page(query, start, count)), self._show_page)

    def _show_page(self, result: object) -> None:
        if self._table is not None and isinstance(result, tuple):
            self._table.set_page(*result)

    @Slot(object)
    def _on_add_wanted(self, draft: TermDraft) -> None:
        self.run(lambda edit: edit.editor.add(draft), self._show_added)

    def _show_added(self, result: object) -> None:
        if isinstance(result, GlossaryTerm) and self._table is not None:
            #: %1 is a name
            self._table.show_added(self.tr("Added: %1").replace("%1", result.form))
        self.refresh()

    @Slot(object, object)
    def _on_edit_wanted(self, term: GlossaryTerm, draft: TermDraft) -> None:
        """Change an own term; a shipped one gets an own one in its place."""
        own = term.origin == OWN
        self.run(
            lambda edit: (
                edit.editor.edit(term.term_id, draft)
                if own
                else edit.editor.add(draft, replacing=term.term_id)
            ),
            self._show_saved,
        )

    def _show_saved(self, result: object) -> None:
        if isinstance(result, GlossaryTerm) and self._table is not None:
            #: %1 is a name
            self._table.show_saved(self.tr("Saved: %1").replace("%1", result.form))
        self.refresh()

    @Slot(object)
    def _on_remove_wanted(self, ids: Sequence[str]) -> None:
        self.run(lambda edit: edit.editor.remove(ids), self.refresh)

    @Slot()
    def _on_undo(self) -> None:
        self.run(lambda edit: edit.editor.undo(), self.refresh)

    @Slot()
    def _on_redo(self) -> None:
        self.run(lambda edit: edit.editor.redo(), self.refresh)

    @Slot()
    def _on_closed(self) -> None:
        self._table = None
        self._window.reading.setFocus()
