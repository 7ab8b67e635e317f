"""What is done with articles of the library: marked, put into the bin, taken out, brought back.

Why it exists: the menu of the list, its keys and the main menu do the same to one article or to
many, and what was put away can be taken back for a while in the status bar. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction

from reader.domain.article import ArticleId
from reader.domain.library import LibraryEntry, ReadingState
from reader.ui.library_browser import LibraryBrowser
from reader.ui.library_finder import LibraryFinder
from reader.ui.library_keeper import LibraryKeeper
from reader.ui.library_menu import LibraryCommand, library_menu
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["LibraryDesk"]

UNDO_BIN = "undo bin"

Entries = Sequence[LibraryEntry]


class LibraryDesk(QObject):
    """Serves the wishes of one window.

    Signals:
        tags_wanted, forget_wanted: ``(tuple[LibraryEntry, ...],)``.
        export_wanted, window_wanted: The id of an article.
        marked: Ids of articles that the reader marked by hand.
    """

    tags_wanted = Signal(object)
    forget_wanted = Signal(object)
    export_wanted = Signal(object)
    window_wanted = Signal(object)
    marked = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        library: LibraryKeeper,
        finder: LibraryFinder,
        browser: LibraryBrowser,
    ) -> None:
        """Serve `window`, which becomes the owner; `browser` opens articles."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._library = library
        self._finder = finder
        self._browser = browser
        self._panel = window.library_panel
        self._removed: tuple[ArticleId, ...] = ()
        self._chosen: Entries = ()
        self._panel.list.remove_wanted.connect(self._on_remove_key)
        self._panel.list.menu_wanted.connect(self._on_menu_wanted)
        actions = window.reader_actions.library
        actions.mark_read.triggered.connect(self._on_mark_read)
        actions.mark_unread.triggered.connect(self._on_mark_unread)
        actions.edit_tags.triggered.connect(self._on_edit_tags)
        actions.forget_article.triggered.connect(self._on_forget)
        window.status_bar.brief_requested.connect(self._on_brief_requested)
        library.went_wrong.connect(self._on_went_wrong)

    def mark(self, article_ids: Sequence[ArticleId], state: ReadingState) -> None:
        """Say how far articles were read."""
        ids = tuple(article_ids)
        self.marked.emit(ids)
        self._library.write(lambda store: store.set_state(ids, state))

    @Slot()
    def _on_mark_read(self) -> None:
        self._mark_open(ReadingState.READ)

    @Slot()
    def _on_mark_unread(self) -> None:
        self._mark_open(ReadingState.UNREAD)

    def _mark_open(self, state: ReadingState) -> None:
        session = self._presenter.session
        if session is not None and not session.is_private:
            self.mark([session.article.article_id], state)
            read = self.tr("Marked as read.")
            text = read if state is ReadingState.READ else self.tr("Marked as unread.")
            self._window.status_bar.announce(text)

    @Slot()
    def _on_edit_tags(self) -> None:
        self._with_open(self.tags_wanted.emit)

    @Slot()
    def _on_forget(self) -> None:
        self._with_open(self.forget_wanted.emit)

    def _with_open(self, then: Callable[[Entries], object]) -> None:
        """Give the entry of the article that is shown to `then`, if the library has it."""
        session = self._presenter.session
        if session is None or session.is_private:
            return
        article_id = session.article.article_id

        def answer(entry: LibraryEntry | None) -> None:
            if entry is not None:
                then((entry,))

        self._finder.ask(lambda store: store.entry(article_id), answer)

    @Slot()
    def _on_remove_key(self) -> None:
        wanted = self._ask_forget if self._panel.in_bin else self.remove
        self._panel.list.with_selected(wanted)

    def _ask_forget(self, entries: Entries) -> None:
        self.forget_wanted.emit(tuple(entries))

    def remove(self, entries: Entries) -> None:
        """Put articles into the bin; the status bar offers to take that back."""
        ids = tuple(one.article_id for one in entries)
        self._removed = ids
        self._library.write(lambda store: store.remove(ids))
        text = self.tr("%Ln article(s) in the bin, for 30 days.", "", len(ids))
        self._window.status_bar.announce(text, button=self.tr("Undo"), key=UNDO_BIN)

    def restore(self, article_ids: Sequence[ArticleId]) -> None:
        """Take articles out of the bin."""
        ids = tuple(article_ids)
        self._library.write(lambda store: store.restore(ids))

    @Slot(str)
    def _on_brief_requested(self, key: str) -> None:
        if key == UNDO_BIN and self._removed:
            ids, self._removed = self._removed, ()
            self.restore(ids)

    @Slot(object)
    def _on_went_wrong(self, error: object) -> None:
        """Take back that something is in the bin; what went wrong is said above the page."""
        del error
        if self._window.status_bar.brief.key == UNDO_BIN:
            self._window.status_bar.announce("")

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        def show(entries: Entries) -> None:
            self._chosen = entries
            menu = library_menu(entries, self._panel, in_bin=self._panel.in_bin)
            menu.triggered.connect(self._on_command)
            menu.popup(place)

        self._panel.list.with_selected(show)

    @Slot(QAction)
    def _on_command(self, action: QAction) -> None:
        self.do(LibraryCommand(action.data()), self._chosen)

    def do(self, command: LibraryCommand, entries: Entries) -> None:
        """Do to articles what the menu says."""
        ids = [one.article_id for one in entries]
        if command is LibraryCommand.OPEN:
            self._browser.open(entries[0])
        elif command is LibraryCommand.NEW_WINDOW:
            self.window_wanted.emit(ids[0])
        elif command is LibraryCommand.EXPORT:
            self.export_wanted.emit(ids[0])
        elif command is LibraryCommand.READ:
            self.mark(ids, ReadingState.READ)
        elif command is LibraryCommand.UNREAD:
            self.mark(ids, ReadingState.UNREAD)
        elif command is LibraryCommand.REMOVE:
            self.remove(entries)
        elif command is LibraryCommand.RESTORE:
            self.restore(ids)
        else:
            wanted = self.tags_wanted if command is LibraryCommand.TAGS else self.forget_wanted
            wanted.emit(tuple(entries))
