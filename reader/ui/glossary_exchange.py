"""Files of terms in the window: import with a look at what it would change, and export.

Why it exists: a glossary comes from colleagues and goes to tools; nothing is imported unseen. Jobs
run on the storage lane through who owns the store. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.glossary import GlossaryTerm
from reader.services.cancel import CancelToken
from reader.services.exchange_terms import ExchangeTerms
from reader.services.glossary_ports import OwnTerms
from reader.services.import_plan import ImportDone, ImportPlan, TermFile, TermFormat
from reader.services.own_terms import EditOwnTerms
from reader.ui.glossary_table import GlossaryTable
from reader.ui.import_preview import ImportPreview
from reader.ui.localization import translate
from reader.ui.theme import Tokens

__all__ = ["Answer", "Editing", "GlossaryExchange", "GlossaryTools"]

Answer = Callable[[object], None]
FILTER = "CSV (*.csv);;TSV (*.tsv);;TBX (*.tbx);;Anki (*.txt)"
FORMATS = (TermFormat.CSV, TermFormat.TSV, TermFormat.TBX, TermFormat.ANKI)


@dataclass(frozen=True, slots=True)
class GlossaryTools:
    """What the controller needs from outside.

    Attributes:
        store: Opens the own terms; called once, on the storage lane.
        new_id: Mints ids.
        open_file: Opens a file of terms.
        write_file: Writes terms to a path in a format.
    """

    store: Callable[[], OwnTerms]
    new_id: Callable[[], str]
    open_file: Callable[[Path], TermFile]
    write_file: Callable[[Path, Sequence[GlossaryTerm], TermFormat], None]


class Editing:
    """Store, editor and exchange, made on the storage lane at first use."""

    def __init__(self, tools: GlossaryTools) -> None:
        self.store = tools.store()
        self.editor = EditOwnTerms(self.store, tools.new_id)
        self.exchange = ExchangeTerms(self.store, tools.new_id)


Run = Callable[[Callable[[Editing], object], Answer], None]
"""Do a piece of work on the storage lane and give its result to an answer."""


class GlossaryExchange(QObject):
    """Import and export for the table that is open."""

    def __init__(self, run: Run, tools: GlossaryTools, changed: Answer, parent: QObject) -> None:
        """Work through `run`; tell `changed` after an import."""
        super().__init__(parent)
        self._run = run
        self._tools = tools
        self._changed = changed
        self._table: GlossaryTable | None = None
        self._tokens: Tokens | None = None

    def serve(self, table: GlossaryTable, tokens: Tokens) -> None:
        """Serve `table` until it closes."""
        self._table, self._tokens = table, tokens
        table.import_wanted.connect(self._on_import)
        table.export_wanted.connect(self._on_export)
        table.finished.connect(self._on_closed)

    @Slot()
    def _on_closed(self) -> None:
        self._table = None

    @Slot()
    def _on_import(self) -> None:
        every = self.tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(
            self._table, self.tr("Import terms"), "", f"{FILTER};;{every}"
        )
        if path:
            self._run(lambda edit: _plan(edit, self._tools.open_file(Path(path))), self._ask)

    def _ask(self, plan: object) -> None:
        """Show what a file would change, and import it if the user wants."""
        if self._table is None or self._tokens is None or not isinstance(plan, ImportPlan):
            return
        preview = ImportPreview(plan, self._tokens, translate, self._table)
        if not preview.exec():
            return
        choice, single, skip = preview.choice(), preview.by_line(), preview.skip_broken()

        def apply(edit: Editing) -> ImportDone:
            done = edit.exchange.apply(plan, choice, by_line=single, skip_broken=skip)
            edit.editor.remember(done.step)
            return done

        self._run(apply, self._imported)

    def _imported(self, result: object) -> None:
        if isinstance(result, ImportDone) and self._table is not None:
            #: %1 and %2 are numbers
            text, number = self.tr("%1 added, %2 replaced."), QLocale().toString
            self._table.show_said(
                text.replace("%1", number(result.added)).replace("%2", number(result.replaced))
            )
        self._changed(None)

    @Slot()
    def _on_export(self) -> None:
        filters = FILTER.split(";;")
        path, chosen = QFileDialog.getSaveFileName(
            self._table, self.tr("Export terms"), "", FILTER, filters[0]
        )
        if path:
            wanted = FORMATS[filters.index(chosen)] if chosen in filters else TermFormat.CSV

            def export(edit: Editing) -> None:
                self._tools.write_file(Path(path), list(edit.store.every()), wanted)

            self._run(export, self._exported)

    def _exported(self, result: object) -> None:
        del result
        if self._table is not None:
            self._table.show_said(self.tr("Exported."))


def _plan(edit: Editing, file: TermFile) -> object:
    """Read a file to its end; return what importing it would do."""
    steps = list(edit.exchange.preview(file, CancelToken()))
    return steps[-1] if steps else None
