"""F1: the help opens at the page that fits what is being done, in the window and in its dialogs.

Why it exists: who asks for help means what lies before them. Pages are read and rendered on a lane,
since Markdown takes its time; names and keys come in when a page is shown. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.help_pages import NEW, HelpPages
from reader.ui.help_names import PlacesOfHelp
from reader.ui.help_window import HelpWindow
from reader.ui.lane import Lane
from reader.ui.localization import shown_language
from reader.ui.main_window import MainWindow

__all__ = ["DIALOG_PAGES", "READING", "HelpController"]

PURPOSE: Final = "help"
START, READING = "opening", "reading"
DIALOG_PAGES: Final[dict[str, str]] = {
    "AboutArticleDialog": "opening",
    "BackupsDialog": "library",
    "ConcordanceBox": "library",
    "ConnectionsDialog": "privacy",
    "ContentsDialog": "opening",
    "ExportDialog": "review",
    "ForgetDialog": "library",
    "GlossaryTable": "names",
    "ImportPreview": "names",
    "ImportReportDialog": "library",
    "KeysDialog": "keys",
    "KeyDialog": "keys",
    "PrintDialog": "reading",
    "PreferencesWindow": "keys",
    "LevelDialog": "words",
    "LineDialog": "opening",
    "LookUpBox": "words",
    "MemoryFilesDialog": "review",
    "MemoryReportDialog": "review",
    "NotesImportDialog": "notes",
    "OfferedFeeds": "opening",
    "OpinionsWindow": "privacy",
    "PackageSettingsDialog": "privacy",
    "PackagesWindow": "privacy",
    "ProposalsDialog": "review",
    "ReplaceDialog": "review",
    "ReportDialog": "review",
    "ReportProblemDialog": "troubleshooting",
    "SearchBox": "library",
    "TagsDialog": "library",
}
"""The page of each dialog, by the name of its class."""


class HelpController(QObject):
    """Serves one window."""

    def __init__(self, window: MainWindow, folder: Path, pages: HelpPages, lane: Lane) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            folder: Where pages and pictures lie.
            pages: Reads them, on `lane`.
            lane: Where small jobs are done at once: ``search``.
        """
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._pages = pages
        self._lane = lane
        self._box: HelpWindow | None = None
        self._tickets: dict[int, str] = {}
        actions = window.reader_actions.help
        actions.show_help.triggered.connect(self._on_help)
        actions.whats_new.triggered.connect(self.show_new)
        window.language_changed.connect(self._on_language)
        window.closing.connect(self._on_closing)
        lane.progressed.connect(self._on_read)
        lane.failed.connect(self._on_failed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def box(self) -> HelpWindow:
        """Return the help's window, made at its first use."""
        if self._box is None:
            names = PlacesOfHelp(self._window.reader_actions)
            self._box = HelpWindow(self._folder, names, self._window)
            self.apply_tokens()
            self._read()
        return self._box

    def open(self, name: str) -> None:
        """Show a page."""
        self.box.go(name)
        self.box.come()

    @Slot()
    def show_new(self) -> None:
        """Show what is new in this version."""
        self.open(NEW)

    def page_here(self) -> str:
        """Return the name of the page about what is being done in the window."""
        window = self._window
        panels = {
            "names": window.names_panel,
            "words": window.words_panel,
            "notes": window.notes_panel,
            "review": window.review_panel,
            "library": window.library_panel,
            "opening": window.feeds_panel,
        }
        focus = QApplication.focusWidget()
        shown = {name: panel for name, panel in panels.items() if panel.isVisible()}
        inside = [name for name, panel in shown.items() if focus and panel.isAncestorOf(focus)]
        if inside or shown:
            return next(iter(inside or shown))
        if window.word_strip.isVisible():
            return "words"
        if window.pages.currentWidget() is window.message:
            return START
        return "review" if window.reader_actions.review.review_mode.isChecked() else READING

    def apply_tokens(self) -> None:
        """Take the colours of the window."""
        if self._box is not None:
            self._box.apply_tokens(self._window.reading.canvas.flow.tokens)

    # ---- F1

    @Slot()
    def _on_help(self) -> None:
        self.open(self.page_here())

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog of this window its F1 as soon as one works in it."""
        del old
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or not self._is_ours(dialog):
            return
        if dialog.findChild(QShortcut, PURPOSE) is None and dialog is not self._box:
            key = QShortcut(QKeySequence(Qt.Key.Key_F1), dialog)
            key.setObjectName(PURPOSE)
            key.activated.connect(self._on_dialog_help)

    def _is_ours(self, dialog: QDialog) -> bool:
        above: QObject | None = dialog
        while above is not None and above is not self._window:
            above = above.parent()
        return above is self._window

    @Slot()
    def _on_dialog_help(self) -> None:
        key = self.sender()
        dialog = key.parent() if key is not None else None
        self.open(DIALOG_PAGES.get(type(dialog).__name__, READING))

    # ---- pages

    def _read(self) -> None:
        language, pages = shown_language(), self._pages

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield pages(language)

        self._tickets[self._lane.submit(work, purpose=PURPOSE, priority=1)] = language

    @Slot(int, object)
    def _on_read(self, ticket: int, pages: object) -> None:
        language = self._tickets.pop(ticket, "")
        if language and isinstance(pages, tuple) and self._box is not None:
            self._box.take_pages(pages, language)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        if self._tickets.pop(ticket, "") and self._box is not None:
            self._box.show_error(error)

    @Slot()
    def _on_language(self) -> None:
        if self._box is not None:
            self._read()

    @Slot()
    def _on_closing(self) -> None:
        if self._box is not None:
            self._box.close()
