"""A folder of Markdown files kept in step with the notes, if the reader wishes.

Why it exists: notes that other programs read and write are safe from this one. What was typed here
is written there soon after, what was changed there is read when the window is looked at again. A
folder that is gone, such as on a stick, changes nothing. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from reader.domain.article import ArticleId
from reader.domain.errors import ReaderError
from reader.services.cancel import CancelToken
from reader.services.sync_notes import SyncReport
from reader.ui.lane import Lane
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notes_keeper import NotesKeeper
from reader.ui.notes_on_page import NotesOnPage
from reader.ui.settings_controller import SettingsController

__all__ = ["NotesFolder"]

SYNC, FORGET = "notes folder", "forget in the folder"
SOON_MS = 4_000
"""How long after a change the folder follows."""


class NotesFolder(QObject):
    """Keeps the folder of one window."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsController,
        notes: tuple[NotesOnPage, NotesKeeper],
        sync: Callable[[Path], SyncReport],
        forget: Callable[[Path, Sequence[ArticleId]], None],
        storage: Lane,
    ) -> None:
        """Serve `window`, which becomes the owner; `sync` and `forget` run on `storage`."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._notes, self._keeper = notes
        self._sync, self._forget = sync, forget
        self._storage = storage
        self._ticket = 0
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SOON_MS)
        self._pause.timeout.connect(self.bring_in_step)
        actions = window.reader_actions.notes
        actions.keep_in_folder.triggered.connect(self._on_choose)
        actions.leave_folder.triggered.connect(self._on_leave)
        self._keeper.kept.connect(self._on_changed)
        self._notes.reloaded.connect(self._on_changed)
        storage.progressed.connect(self._on_done)
        storage.failed.connect(self._on_failed)
        window.installEventFilter(self)
        self._show()
        self._on_changed()

    @property
    def folder(self) -> str:
        """Return the folder; empty for none."""
        return self._settings.preferences.notes_folder

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look into the folder when the window is looked at again."""
        del watched
        if event.type() is QEvent.Type.WindowActivate:
            self._on_changed()
        return False

    def keep_in(self, folder: str) -> None:
        """Keep the notes in step with `folder` from now on; empty for none."""
        self._settings.change(notes_folder=folder)
        self._told = ""
        self._show()
        self.bring_in_step()

    @Slot()
    def bring_in_step(self) -> None:
        """Bring notes and folder in step now."""
        self._pause.stop()
        if not self.folder:
            return
        path = Path(self.folder)

        def work(cancel: CancelToken) -> Iterator[object]:
            cancel.check()
            yield self._sync(path)

        self._ticket = self._storage.submit(work, purpose=SYNC, priority=-1)

    @Slot(object)
    def forget(self, article_ids: Sequence[ArticleId]) -> None:
        """Remove the files of articles that are forgotten everywhere."""
        if not self.folder:
            return
        path = Path(self.folder)

        def work(cancel: CancelToken) -> Iterator[object]:
            del cancel
            self._forget(path, article_ids)
            yield from ()

        self._ticket = self._storage.submit(work, purpose=FORGET, newest_wins=False)

    def _show(self) -> None:
        self._window.reader_actions.notes.leave_folder.setEnabled(bool(self.folder))

    @Slot()
    def _on_changed(self) -> None:
        if self.folder:
            self._pause.start()

    @Slot()
    def _on_choose(self) -> None:
        title = self.tr("Keep notes in a folder")
        start = self.folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._window, title, start)
        if folder:
            self.keep_in(folder)

    @Slot()
    def _on_leave(self) -> None:
        self.keep_in("")
        self._window.status_bar.announce(self.tr("The files stay where they are."))

    @Slot(int, object)
    def _on_done(self, ticket: int, report: object) -> None:
        if ticket != self._ticket or not isinstance(report, SyncReport):
            return
        self._told = ""
        count = len({*report.taken, *report.deleted, *report.conflicts})
        if count:
            self._notes.reload(in_step=True)
            text = self.tr("%Ln note(s) changed in the folder", "", count)
            self._window.status_bar.announce(text)
        elif report.left_alone:
            #: %1 is the name of a file
            text = self.tr("“%1” in the folder of notes could not be read.")
            self._window.status_bar.announce(text.replace("%1", report.left_alone[0]))

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: ReaderError) -> None:
        """Say once that the folder can't be used; it may come back."""
        if ticket == self._ticket:
            parts = [translate(part) for part in (error.title, error.text) if part]
            text = " ".join(parts)
            if text != self._told:
                self._told = text
                self._window.status_bar.announce(text)
