"""The panel of the feeds in the window: what is listed there, and how an article is opened.

Why it exists: what a feed has of an article is opened as it is; the page itself is fetched by a
click, and by nothing else. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QGuiApplication

from reader.domain.feeds import FeedEntry
from reader.services.follow_feeds import source_of
from reader.ui.feed_lists import ListedEntry
from reader.ui.feeds_keeper import EntriesPage, FeedsKeeper
from reader.ui.feeds_menu import FeedCommand, copied_text, entry_menu
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["FeedsBrowser"]


class FeedsBrowser(QObject):
    """Serves the lists of one window."""

    def __init__(
        self, window: MainWindow, presenter: ReadingPresenter, keeper: FeedsKeeper
    ) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._keeper = keeper
        self._panel = panel = window.feeds_panel
        self._entry: FeedEntry | None = None
        self._awaited = 0
        window.reader_actions.sources.show_feeds.toggled.connect(self._on_toggled)
        panel.escaped.connect(self._on_escaped)
        panel.chosen.connect(self.renew)
        panel.entries.more_wanted.connect(self._on_more_wanted)
        panel.entries.chosen.connect(self._on_entry)
        panel.entries.menu_wanted.connect(self._on_entry_menu)
        keeper.listed.connect(panel.take_feeds)
        keeper.page_came.connect(self._on_page)
        keeper.went_wrong.connect(self._on_failed)

    # ---- the panel

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._panel.setVisible(shown)
        if shown:
            self._keeper.list()
            self._panel.focus_list()
        else:
            self._window.reading.setFocus()

    @Slot()
    def _on_escaped(self) -> None:
        if self._window.feeds_drawer.is_over:
            self._window.reader_actions.sources.show_feeds.setChecked(False)
        else:
            self._window.reading.setFocus()

    @Slot()
    def renew(self) -> None:
        """List the articles anew, if they are shown."""
        self._ask_page(0)

    @Slot()
    def _on_more_wanted(self) -> None:
        """Ask for the page below, once; what was read meanwhile is not among the unread."""
        entries = self._panel.entries
        start = entries.unread if self._panel.unread_only else entries.count
        if entries.count and not self._awaited:
            self._ask_page(start)

    def _ask_page(self, start: int) -> None:
        shown = self._panel.shown
        self._awaited = start
        if shown is not None:
            self._keeper.page(shown.feed_id, start, unread_only=self._panel.unread_only)

    @Slot()
    def _on_failed(self) -> None:
        self._awaited = 0

    @Slot(object)
    def _on_page(self, page: EntriesPage) -> None:
        shown = self._panel.shown
        asked = page.feed_id, page.unread_only
        if shown is None or (shown.feed_id, self._panel.unread_only) != asked:
            return
        if page.start == self._awaited:
            self._awaited = 0
            self._panel.take_entries(page.start, page.entries, is_whole=page.is_last)

    # ---- articles

    @Slot(object)
    def _on_entry(self, listed: ListedEntry) -> None:
        self._open(listed.entry, whole=not listed.entry.has_content)

    def _open(self, entry: FeedEntry, *, whole: bool) -> None:
        """Open what the feed has of an article, or the page at its address: that is fetched."""
        if self._window.feeds_drawer.is_over:
            self._window.reader_actions.sources.show_feeds.setChecked(False)
        self._presenter.open(source_of(entry, whole=whole))
        self._mark(entry, read=True)

    def _mark(self, entry: FeedEntry, *, read: bool) -> None:
        if entry.read != read:
            self._keeper.mark([entry], read=read)
            self._panel.mark(entry, read=read)

    @Slot(object, QPoint)
    def _on_entry_menu(self, listed: ListedEntry, where: QPoint) -> None:
        self._entry = listed.entry
        menu = entry_menu(listed.entry, self._panel)
        menu.triggered.connect(self._on_entry_command)
        menu.popup(where)

    @Slot(QAction)
    def _on_entry_command(self, action: QAction) -> None:
        command, entry = FeedCommand(str(action.data())), self._entry
        if entry is None:
            return
        if command is FeedCommand.OPEN:
            self._open(entry, whole=not entry.has_content)
        elif command in {FeedCommand.FETCH, FeedCommand.SHOW}:
            self._open(entry, whole=command is FeedCommand.FETCH)
        elif command is FeedCommand.COPY:
            QGuiApplication.clipboard().setText(entry.link)
            self._window.status_bar.announce(copied_text())
        else:
            self._mark(entry, read=command is FeedCommand.READ)
