"""Backups in the window: the daily one, one by hand, and what is shown anew after one was put back.

Why it exists: the keeper knows jobs, the dialog values; after a restoration the article on the
page, its notes, the glossary and the lists are those of another day. Whatever mirrors the disk
follows `LibraryKeeper.replaced`. GUI thread only.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from reader.domain.bidi import isolate
from reader.domain.errors import ReaderError
from reader.services.backup_ports import Backup
from reader.ui.backup_texts import held_by, when_of
from reader.ui.backups_dialog import BackupsDialog
from reader.ui.backups_keeper import BackupsKeeper
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.localization import translate
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["BackupsController"]

FIRST_MS: Final = 15_000
"""How long after the start the daily backup is thought of."""
AGAIN_MS: Final = 3_600_000
"""How often after that: a window may be open for days."""
RESTORED_KEY: Final = "restored"


class BackupsController(QObject):
    """Serves the backups of one window.

    Signals:
        problem: A `ReaderError`; nothing was changed.
    """

    problem = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        keeper: BackupsKeeper,
        presenter: ReadingPresenter,
        library: LibraryKeeper,
    ) -> None:
        """Serve `window`, which becomes the owner; `library` keeps what `presenter` shows."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._presenter = presenter
        self._library = library
        self._dialog: BackupsDialog | None = None
        self._put_back: Backup | None = None
        self._notice = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        actions = window.reader_actions.library_search
        actions.back_up.triggered.connect(self._on_back_up)
        actions.backups.triggered.connect(self.open)
        keeper.made.connect(self._on_made)
        keeper.restoring.connect(window.notes_panel.editor.flush)
        keeper.restored.connect(self._on_restored)
        keeper.went_wrong.connect(self._on_went_wrong)
        presenter.opened.connect(self._show_notice)

    def start(self) -> None:
        """Think of the daily backup from now on."""
        self._timer.start(FIRST_MS)

    @Slot()
    def open(self) -> BackupsDialog:
        """Open the dialog."""
        dialog = BackupsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.apply_tokens(self._window.reading.canvas.flow.tokens)
        dialog.backup_wanted.connect(self._on_back_up)
        dialog.restore_wanted.connect(self._on_restore)
        dialog.finished.connect(self._on_closed)
        self._keeper.listed.connect(dialog.show_backups)
        self._keeper.counted.connect(dialog.show_now)
        self._dialog = dialog
        dialog.open()
        self._keeper.list()
        return dialog

    @Slot()
    def _on_time(self) -> None:
        self._timer.setInterval(AGAIN_MS)
        self._keeper.back_up_daily()

    @Slot()
    def _on_back_up(self) -> None:
        self._tell(self.tr("Backing up…"))
        if self._dialog is not None:
            self._dialog.set_busy(busy=True)
        self._keeper.back_up()

    @Slot(object)
    def _on_made(self, backup: Backup) -> None:
        if self._dialog is not None:
            self._dialog.set_busy(busy=False)
            self._keeper.list()
        #: %1 is what a backup holds, in a few words
        self._tell(self.tr("Backed up: %1").replace("%1", held_by(backup)))

    def _tell(self, text: str) -> None:
        self._window.status_bar.announce(text)

    @Slot(str)
    def _on_restore(self, path: str) -> None:
        self._put_back = self._dialog.current() if self._dialog is not None else None
        self._keeper.restore(path)

    @Slot(object)
    def _on_restored(self, before: Backup) -> None:
        """Show what there is now, and name the backup of what there was."""
        self._tell("")  # what could be taken back there is not there
        if self._dialog is not None:
            self._dialog.set_busy(busy=False)
            self._dialog.accept()
        when = when_of(self._put_back) if self._put_back is not None else ""
        name = before.path.replace("\\", "/").rsplit("/", maxsplit=1)[-1]
        #: %1 is a day and time, %2 the name of a file
        text = self.tr(
            "The backup of %1 is in the place of your library now. What you had before is the "
            "backup %2."
        )
        self._notice = text.replace("%1", isolate(when)).replace("%2", isolate(name))
        session = self._presenter.session
        if session is not None and not self._library.is_private(session.article.article_id):
            self._library.keep(session.article)  # it may be older than the library now, or newer
        else:
            self._show_notice()
            self._library.changed.emit()

    @Slot()
    def _show_notice(self) -> None:
        """Say above the page, once it is shown again, what was done."""
        text, self._notice = self._notice, ""
        if text:
            self._window.notices.add_notice(Notice(RESTORED_KEY, text))

    @Slot(object)
    def _on_went_wrong(self, error: ReaderError) -> None:
        if self._dialog is None:
            self.problem.emit(error)
            return
        parts = [translate(part) for part in (error.title, error.text, error.hint) if part]
        self._dialog.show_problem(" ".join(parts))

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._keeper.listed.disconnect(self._dialog.show_backups)
            self._keeper.counted.disconnect(self._dialog.show_now)
        self._dialog = None
        self._window.reading.setFocus()
