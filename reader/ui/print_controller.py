"""Printing in the window: what is chosen goes to a printer, or to a file that can be searched.

Why it exists: what is printed is the translation as it stands on the page. GUI thread only;
``QtPrintSupport`` is imported when something is printed.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import Article
from reader.domain.bidi import isolate
from reader.domain.file_names import file_name_of
from reader.services.preferences import ThemeName
from reader.services.printing import Arrangement, Paper, PrintChoice, arrangement_of
from reader.ui.main_window import MainWindow
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.page_model import translated_title
from reader.ui.print_job import Printable, PrintJob
from reader.ui.settings_controller import SettingsController
from reader.ui.theme import TOKENS, Tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.ui.pdf_file import PdfFile
    from reader.ui.print_dialog import PrintDialog

__all__ = ["PAPER_TOKENS", "PrintController", "source_line"]

PAPER_TOKENS: Final[Tokens] = replace(
    TOKENS[ThemeName.LIGHT], page="#FFFFFF", ink="#000000", soft="#4A4A46", line="#B8B6AE"
)
"""Colours of paper."""
_RESOLUTION: Final = 1200


def source_line(article: Article) -> str:
    """Return where an article is from and of when, as far as that is known."""
    place = article.site or urlsplit(article.address).netloc
    return " · ".join(isolate(part) for part in (place, article.date) if part)


class PrintController(QObject):
    """Prints the article of one window."""

    def __init__(self, window: MainWindow, settings: SettingsController) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._paper = _usual_paper()
        self._with_notes = False
        self._dialog: PrintDialog | None = None
        self._file: PdfFile | None = None
        self._job: PrintJob | None = None
        self._printer: QPrinter | None = None
        self._path = Path()
        actions = window.reader_actions.output
        actions.print_page.triggered.connect(self._on_print_action)
        actions.save_pdf.triggered.connect(self._on_save_action)
        window.closing.connect(self._give_up)

    @Slot()
    def _on_print_action(self) -> None:
        self._ask(to_file=False)

    @Slot()
    def _on_save_action(self) -> None:
        self._ask(to_file=True)

    def _ask(self, *, to_file: bool) -> None:
        if self._window.reading.canvas.model is None or self._dialog is not None:
            return
        from reader.ui.print_dialog import PrintDialog

        self._window.reading.target_editor.keep()
        preferences = self._settings.preferences
        choice = PrintChoice(
            arrangement_of(preferences.mode),
            self._paper,
            self._with_notes,
            preferences.swap_panes,
            True,
            preferences.latin_face,
            preferences.arabic_face,
        )
        tokens, notes = self._settings.tokens, len(self._notes())
        dialog = PrintDialog(choice, tokens, self._window, notes=notes, to_file=to_file)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_wanted.connect(self._on_print)
        dialog.save_wanted.connect(self._on_save)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _notes(self) -> list[tuple[str, str]]:
        """Return the notes of the article: the words each hangs on, and its text."""
        shown = self._window.reading.canvas.findChild(NotesOnPage)
        notes = shown.listed() if shown is not None else []
        return [(one.passage.anchor.quote, one.body) for one in notes]

    def printable(self, choice: PrintChoice) -> Printable | None:
        """Return what is printed now; None where no article is open."""
        canvas = self._window.reading.canvas
        model = canvas.model
        if model is None:
            return None
        title = model.article.title
        if choice.arrangement is Arrangement.TARGET:
            title = translated_title(model) or title
        notes = tuple(self._notes()) if choice.with_notes else ()
        vowels = canvas.flow.vowels if canvas.flow.vowels.on else None
        source = source_line(model.article)
        return Printable(model, choice, title, source, self.tr("Notes"), notes, vowels)

    def _remember(self, choice: PrintChoice) -> None:
        self._paper, self._with_notes = choice.paper, choice.with_notes

    @Slot(object)
    def _on_save(self, choice: PrintChoice) -> None:
        what, dialog = self.printable(choice), self._dialog
        if what is None or dialog is None:
            return
        where = QStandardPaths.StandardLocation.DocumentsLocation
        name = f"{file_name_of(what.title)}.pdf"
        start = str(Path(QStandardPaths.writableLocation(where)) / name)
        chosen, _ = QFileDialog.getSaveFileName(
            dialog, self.tr("Save as PDF"), start, self.tr("PDF (*.pdf)")
        )
        if chosen:
            self._remember(choice)
            self.save(Path(chosen), what)

    def save(self, path: Path, what: Printable) -> None:
        """Write `what` to `path`, a page at a time."""
        from reader.ui.pdf_file import PdfFile

        self._path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._file = PdfFile(self._path, what, PAPER_TOKENS, self)
        self._file.ended.connect(self._on_saved)
        self._begin(self._file.job)
        self._file.start()

    def _begin(self, job: PrintJob) -> None:
        self._job = job
        if self._dialog is not None:
            self._dialog.set_busy(busy=True)
            job.progressed.connect(self._dialog.show_progress)

    @Slot(str)
    def _on_saved(self, why: str) -> None:
        self._job = None
        if self._file is not None:
            self._file.deleteLater()
            self._file = None
        if not why:
            #: %1 is the name of a file
            text = self.tr("Saved as %1").replace("%1", isolate(self._path.name))
            self._done(text)
        elif self._dialog is not None:
            #: %1 is the name of a file, %2 what the system says
            text = self.tr("“%1” can't be written: %2. Nothing was changed; choose another folder.")
            text = text.replace("%1", isolate(self._path.name)).replace("%2", isolate(why))
            self._dialog.show_problem(text)

    def _done(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._window.status_bar.announce(text)
        self._window.reading.desk.announcer.say(text)

    @Slot(object)
    def _on_print(self, choice: PrintChoice) -> None:
        """Ask for a printer with the system's dialog; a printer that makes a PDF gets text."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from reader.ui.pdf_file import page_layout

        dialog = self._dialog
        if dialog is None:
            return
        self._remember(choice)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(choice.paper))
        system = QPrintDialog(printer, dialog)
        if system.exec() != QPrintDialog.DialogCode.Accepted:
            return
        to_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat
        what = self.printable(replace(choice, searchable=to_file))
        if what is None:
            return
        printer.setDocName(what.title)
        self._printer = printer
        job = PrintJob(printer, what, PAPER_TOKENS, self)
        job.ended.connect(self._on_printed)
        self._begin(job)
        if not job.start():
            self._job = self._printer = None
            dialog.show_problem(self.tr("The printer takes no pages. See whether it is on."))

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        if self._printer is not None and not pages:
            self._printer.abort()
        self._job = self._printer = None
        if pages:
            self._done(self.tr("%Ln page(s) sent to the printer", "", pages))

    @Slot(int)
    def _on_closed(self, result: int) -> None:
        del result
        self._dialog = None
        self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if self._job is not None:
            job, self._job = self._job, None
            job.cancel()


def _usual_paper() -> Paper:
    """Return the paper that the country of the system uses."""
    system = QLocale.system().measurementSystem()
    american = system is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if american else Paper.A4
