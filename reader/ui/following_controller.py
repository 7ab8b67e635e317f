"""Following feeds: a new one is asked for, servers are asked what is new, what came is told.

Why it exists: servers are asked on a click and at no other time, and it is said how many answered;
addresses of the own network are asked about once more. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from reader.domain.bidi import isolate
from reader.domain.errors import AddressRefused, FeedsOffered, ReaderError
from reader.domain.feeds import FollowedFeed
from reader.services.follow_feeds import Added, Refreshed
from reader.ui.carried_sources import address_in
from reader.ui.feed_lists import ListedFeed
from reader.ui.feeds_desk import LIST_SUFFIX
from reader.ui.feeds_fetcher import FeedsFetcher
from reader.ui.feeds_keeper import FeedsKeeper
from reader.ui.line_dialog import LineDialog
from reader.ui.main_window import MainWindow
from reader.ui.offered_feeds import OfferedFeeds
from reader.ui.private_feeds import PrivateFeeds

__all__ = ["FollowingController"]

STOP = "stop feeds"


class FollowingController(QObject):
    """Serves the buttons of the panel of one window.

    Signals:
        told: A `Message` about a feed.
        went_wrong: A `ReaderError`: a feed could not be followed.
    """

    told = Signal(object)
    went_wrong = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        keeper: FeedsKeeper,
        fetcher: FeedsFetcher,
        connections: Callable[[], int],
    ) -> None:
        """Serve `window`, which becomes the owner; `connections` counts them since the start."""
        super().__init__(window)
        self._window = window
        self._keeper = keeper
        self._fetcher = fetcher
        self._connections = connections
        self._panel = panel = window.feeds_panel
        self._private = PrivateFeeds(window.notices, self)
        self._private.wanted.connect(self._on_allowed)
        self._outcomes: list[Refreshed] = []
        self._waits = False
        panel.dropped.connect(self._on_dropped)
        panel.head.add.clicked.connect(self.ask)
        panel.head.refresh.clicked.connect(self._on_refresh)
        panel.empty.follow_wanted.connect(self.ask)
        window.status_bar.brief_requested.connect(self._on_brief)
        fetcher.came.connect(keeper.add)
        fetcher.answered.connect(keeper.take)
        fetcher.refused.connect(self._on_refused)
        fetcher.ended.connect(self._on_ended)
        keeper.added.connect(self._on_added)
        keeper.refreshed.connect(self._on_refreshed)
        keeper.kept.connect(self._on_ended)

    # ---- following

    @Slot()
    def ask(self) -> None:
        """Ask for the address of a feed; the one on the clipboard stands there already."""
        dialog = LineDialog(self._window)
        dialog.answered.connect(self._on_address)
        dialog.ask(
            self.tr("Follow a feed"),
            self.tr(
                "The address of a feed or of a site. It is asked once, now, and again only when "
                "you want to know what is new. The path of a file will do, too."
            ),
            self.tr("Follow"),
            self.tr("Cancel"),
            text=address_in(QGuiApplication.clipboard().mimeData()),
        )

    @Slot(str)
    def _on_address(self, typed: str) -> None:
        is_whole = "://" in typed or typed.startswith("~") or Path(typed).is_absolute()
        self._add(typed if is_whole else f"https://{typed}")

    @Slot(object)
    def _on_dropped(self, found: Sequence[str]) -> None:
        for one in found:
            if "://" not in one and one.lower().endswith(LIST_SUFFIX):
                self._fetcher.read_list(one)
            else:
                self._add(one)

    @Slot(str)
    def _add(self, address: str, *, allow_private: bool = False) -> None:
        self._begin()
        self._fetcher.add(address, allow_private=allow_private)

    @Slot(object)
    def _on_added(self, added: Added) -> None:
        #: %1 is the name of a feed
        text = self.tr("You follow %1 now.") if added.is_new else self.tr("You follow %1 already.")
        self._announce(text.replace("%1", isolate(added.feed.title)))
        self._panel.show_articles(ListedFeed(added.feed, added.feed.unread))
        for notice in added.notices:
            self.told.emit(notice)

    @Slot(str, object)
    def _on_refused(self, address: str, error: ReaderError) -> None:
        if isinstance(error, FeedsOffered) and error.feeds:
            dialog = OfferedFeeds(error, self._window)
            dialog.wanted.connect(self._add)
            dialog.open()
        elif isinstance(error, AddressRefused) and error.is_private:
            self._private.put(address)
        else:
            self.went_wrong.emit(error)

    # ---- refreshing

    @Slot()
    def _on_refresh(self) -> None:
        if self._panel.head.is_busy:
            self._fetcher.stop()
        else:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask what is new: the feed that is shown, else all."""
        shown = self._panel.shown
        one = shown.feed if shown is not None else None
        self.ask_feeds((one,) if one is not None else self._panel.followed)

    @Slot(object)
    def refresh_one(self, feed: FollowedFeed) -> None:
        """Ask one feed what is new."""
        self.ask_feeds((feed,))

    def ask_feeds(self, feeds: Sequence[FollowedFeed], *, allow_private: bool = False) -> None:
        """Ask feeds what is new, after those that are asked already."""
        if feeds:
            self._begin()
            self._fetcher.refresh(feeds, allow_private=allow_private)

    def _begin(self) -> None:
        if not self._fetcher.is_busy:
            self._private.forget()
        self._panel.set_busy(busy=True)
        self._private.hide()
        self._say_busy()

    def _say_busy(self) -> None:
        self._waits = True
        text, stop = self.tr("Asking what is new…"), self.tr("Stop")
        self._window.status_bar.announce(text, button=stop, key=STOP)

    @Slot(object)
    def _on_refreshed(self, refreshed: Refreshed) -> None:
        self._outcomes.append(refreshed)
        self._window.status_bar.set_connections(self._connections())
        if self._fetcher.is_busy:
            self._say_busy()  # what is said goes after some seconds
        error = refreshed.error
        if isinstance(error, AddressRefused) and error.is_private:
            self._private.put(refreshed.feed.address, refreshed.feed)
        for notice in refreshed.notices:
            self.told.emit(notice)

    @Slot()
    def _on_ended(self) -> None:
        """Say how it ended, once everything that came is kept."""
        if self._fetcher.is_busy or self._keeper.is_taking:
            return
        self._window.status_bar.set_connections(self._connections())
        self._panel.set_busy(busy=False)
        outcomes, self._outcomes = self._outcomes, []
        if outcomes:
            self._panel.chosen.emit()
            self._tell(outcomes)
        elif self._waits:
            self._announce("")
        self._private.ask()

    def _tell(self, outcomes: Sequence[Refreshed]) -> None:
        new = sum(one.new for one in outcomes)
        failed = sum(one.error is not None for one in outcomes)
        text = self.tr("%Ln new article(s).", "", new) if new else self.tr("Nothing new.")
        if failed:
            told = self.tr("%Ln feed(s) could not be read: the list says why.", "", failed)
            text = f"{text} {told}"
        self._announce(text)

    @Slot(object, object)
    def _on_allowed(self, addresses: Sequence[str], feeds: Sequence[FollowedFeed]) -> None:
        for one in addresses:
            self._add(one, allow_private=True)
        self.ask_feeds(feeds, allow_private=True)

    @Slot(str)
    def _on_brief(self, key: str) -> None:
        if key == STOP:
            self._fetcher.stop()

    def _announce(self, text: str) -> None:
        self._waits = False
        self._window.status_bar.announce(text)
