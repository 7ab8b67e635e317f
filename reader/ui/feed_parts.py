"""The feeds of one window, put together.

Why it exists: what fetches, what keeps and what shows know of each other by signals only, and these
are connected here. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.services.feed_ports import Feeds
from reader.ui.feeds_browser import FeedsBrowser
from reader.ui.feeds_desk import FeedsDesk
from reader.ui.feeds_fetcher import FeedsFetcher
from reader.ui.feeds_keeper import FeedsKeeper, FeedTools
from reader.ui.following_controller import FollowingController
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.reading_presenter import ReadingPresenter

__all__ = ["FeedParts"]


class FeedParts(QObject):
    """What serves the panel of feeds in one window.

    Signals:
        problem: Something went wrong: a `ReaderError`.
        told: Something is to be told: a `Message`.
    """

    problem = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        presenter: ReadingPresenter,
        tools: FeedTools,
        store: Callable[[], Feeds],
        lanes: tuple[Lane, Lane],
        connections: Callable[[], int],
    ) -> None:
        """Serve `window`, which becomes the owner.

        Args:
            window: The window.
            presenter: Opens what is chosen.
            tools: What feeds need.
            store: Gives their store, on the lane ``storage``.
            lanes: ``storage`` and ``work``.
            connections: Counts the connections since the start.
        """
        super().__init__(window)
        storage, work = lanes
        keeper = FeedsKeeper(store, tools, storage, window)
        fetcher = FeedsFetcher(tools.source, work, window)
        self.stop = fetcher.stop
        FeedsBrowser(window, presenter, keeper)
        following = FollowingController(window, keeper, fetcher, connections)
        desk = FeedsDesk(window, keeper, fetcher)
        desk.refresh_wanted.connect(following.refresh_one)
        for part in (keeper, fetcher, following):
            part.went_wrong.connect(self.problem)
        for teller in (keeper, following):
            teller.told.connect(self.told)
