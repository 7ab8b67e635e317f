"""What is done with followed feeds: renamed, left, marked as read; lists go in and out.

Why it exists: to leave a feed forgets its list of articles, so it is asked about once; lists of
feeds are how people come from other readers and go on to others. GUI thread only.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.domain.bidi import isolate
from reader.domain.feeds import FollowedFeed
from reader.ui.feed_lists import ListedFeed
from reader.ui.feeds_fetcher import FeedsFetcher
from reader.ui.feeds_keeper import FeedsKeeper
from reader.ui.feeds_menu import FeedCommand, copied_text, feed_menu
from reader.ui.line_dialog import LineDialog
from reader.ui.main_window import MainWindow
from reader.ui.notice_bar import Notice

__all__ = ["LIST_SUFFIX", "FeedsDesk"]

REMOVE = "remove feed"
LIST_SUFFIX: Final = ".opml"


class FeedsDesk(QObject):
    """Serves the menus of one window.

    Signals:
        refresh_wanted: A `FollowedFeed` is to be asked what is new.
    """

    refresh_wanted = Signal(object)

    def __init__(self, window: MainWindow, keeper: FeedsKeeper, fetcher: FeedsFetcher) -> None:
        """Serve `window`, which becomes the owner."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._fetcher = fetcher
        self._panel = panel = window.feeds_panel
        self._feed: FollowedFeed | None = None
        self._renamed: FollowedFeed | None = None
        self._leaving: FollowedFeed | None = None
        panel.feeds.menu_wanted.connect(self._on_feed_menu)
        panel.head.more.clicked.connect(self._on_more)
        panel.empty.list_wanted.connect(self.choose_list)
        window.notices.requested.connect(self._on_notice)
        fetcher.read.connect(keeper.take_list)
        keeper.list_taken.connect(self._on_list_taken)
        keeper.list_written.connect(self._on_list_written)

    # ---- feeds

    @Slot(object, QPoint)
    def _on_feed_menu(self, listed: ListedFeed, where: QPoint) -> None:
        self._pop(listed.feed, where)

    @Slot()
    def _on_more(self) -> None:
        shown, button = self._panel.shown, self._panel.head.more
        where = button.mapToGlobal(QPoint(0, button.height()))
        self._pop(shown.feed if shown is not None else None, where)

    def _pop(self, feed: FollowedFeed | None, where: QPoint) -> None:
        self._feed = feed
        menu = feed_menu(feed, self._panel)
        menu.triggered.connect(self._on_feed_command)
        menu.popup(where)

    @Slot(QAction)
    def _on_feed_command(self, action: QAction) -> None:
        command, feed = FeedCommand(str(action.data())), self._feed
        if command is FeedCommand.READ_ALL:
            feeds = self._panel.followed if feed is None else (feed,)
            self._keeper.mark_all([one.feed_id for one in feeds])
            self._panel.chosen.emit()
        elif command is FeedCommand.IMPORT:
            self.choose_list()
        elif command is FeedCommand.EXPORT:
            self._choose_export()
        elif feed is not None:
            self._serve_one(feed, command)

    def _serve_one(self, feed: FollowedFeed, command: FeedCommand) -> None:
        if command is FeedCommand.REFRESH:
            self.refresh_wanted.emit(feed)
        elif command is FeedCommand.COPY:
            QGuiApplication.clipboard().setText(feed.address)
            self._window.status_bar.announce(copied_text())
        elif command is FeedCommand.RENAME:
            self._ask_name(feed)
        else:
            self._leaving = feed
            #: %1 is the name of a feed
            text = self.tr(
                "Stop following %1? Its list of articles is forgotten; what you opened stays in "
                "the library."
            ).replace("%1", isolate(feed.title))
            self._window.notices.add_notice(Notice(REMOVE, text, self.tr("Stop following")))

    def _ask_name(self, feed: FollowedFeed) -> None:
        self._renamed = feed
        dialog = LineDialog(self._window)
        dialog.answered.connect(self._on_named)
        dialog.ask(
            self.tr("Name of the feed"), "", self.tr("Rename"), self.tr("Cancel"), text=feed.title
        )

    @Slot(str)
    def _on_named(self, title: str) -> None:
        if self._renamed is not None:
            self._keeper.rename(self._renamed, title)

    # ---- lists

    @Slot()
    def choose_list(self) -> None:
        """Ask for a list of feeds, and follow what stands in it."""
        kinds = self.tr("Lists of feeds (*.opml *.xml)")
        title = self.tr("Import a list of feeds")
        path, _ = QFileDialog.getOpenFileName(self._window, title, str(Path.home()), kinds)
        if path:
            self._fetcher.read_list(path)

    def _choose_export(self) -> None:
        kinds = self.tr("Lists of feeds (*.opml)")
        start = str(Path.home() / f"qari{LIST_SUFFIX}")
        title = self.tr("Export the list of feeds")
        path, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds)
        if path:
            self._keeper.write_list(path if Path(path).suffix else f"{path}{LIST_SUFFIX}")

    @Slot(int, int)
    def _on_list_taken(self, added: int, there: int) -> None:
        text = self.tr("%Ln feed(s) were added. Nothing was fetched yet.", "", added)
        if there:
            known = self.tr("%Ln were there already.", "", there)
            text = f"{text} {known}"
        self._window.status_bar.announce(text)

    @Slot(str)
    def _on_list_written(self, path: str) -> None:
        #: %1 is the name of a file
        text = self.tr("The list is in %1.")
        self._window.status_bar.announce(text.replace("%1", isolate(Path(path).name)))

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == REMOVE and self._leaving is not None:
            leaving, self._leaving = self._leaving, None
            self._window.notices.remove(REMOVE)
            self._keeper.remove(leaving.feed_id)
            shown = self._panel.shown
            if shown is not None and shown.feed_id == leaving.feed_id:
                self._panel.show_feeds()
            elif shown is not None:
                self._panel.chosen.emit()
