"""What is opened besides files: the clipboard as it changes, folders, the chapters of a book.

Why it exists: the clipboard may be watched only while the user wants it, and that is said; a folder
is no article but many. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from reader.domain.article import Article, SourceKind, SourceRef
from reader.ui.clipboard_watch import ClipboardWatch
from reader.ui.contents_dialog import ContentsDialog
from reader.ui.main_window import MainWindow
from reader.ui.opening_controller import OpeningController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController

__all__ = ["SourcesController"]


class SourcesController(QObject):
    """Serves one window."""

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        opening: OpeningController,
        settings: SettingsController,
        connections: Callable[[], int],
    ) -> None:
        """Serve `window`, which becomes the owner; `connections` counts them since the start."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._settings = settings
        self._watch = ClipboardWatch(self)
        self._watch.copied.connect(opening.open_all)
        actions = window.reader_actions.sources
        actions.watch_clipboard.setChecked(settings.preferences.watch_clipboard)
        self._watch.set_on(on=settings.preferences.watch_clipboard)
        actions.watch_clipboard.toggled.connect(self._on_watch)
        actions.contents.triggered.connect(self._on_contents)
        opening.folders_dropped.connect(self._on_folders)
        self._connections = connections
        presenter.opener.opened.connect(self._on_opened)
        presenter.opener.failed.connect(self._on_failed)
        presenter.opened.connect(self._on_shown)
        presenter.closed.connect(self._on_shown)

    @Slot(bool)
    def _on_watch(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._watch.set_on(on=on)
        self._settings.change(watch_clipboard=on)
        watched = self.tr("Arabic text that you copy elsewhere is opened from now on.")
        text = watched if on else self.tr("The clipboard is not watched any more.")
        self._window.status_bar.announce(text)

    @Slot(object)
    def _on_folders(self, folders: Sequence[str]) -> None:
        self._window.reader_actions.library.show_library.setChecked(True)
        self._window.library_panel.import_wanted.emit(list(folders))

    @Slot(object, object)
    def _on_opened(self, article: Article, place: object) -> None:
        del place
        self._count(article.source)

    @Slot(object, object)
    def _on_failed(self, error: object, source: SourceRef) -> None:
        del error
        self._count(source)

    def _count(self, source: SourceRef) -> None:
        """Say how many connections there were; those that fail count too."""
        if source.kind is SourceKind.URL:
            self._window.status_bar.set_connections(self._connections())

    @Slot()
    def _on_shown(self) -> None:
        session = self._presenter.session
        part = session.article.part if session is not None else None
        self._window.reader_actions.sources.contents.setVisible(part is not None)

    @Slot()
    def _on_contents(self) -> None:
        session = self._presenter.session
        if session is None or session.article.part is None:
            return
        article = session.article
        dialog = ContentsDialog(article.site or article.title, session.article.part, self._window)
        dialog.chosen.connect(self._presenter.open_at_part)
        dialog.open()
