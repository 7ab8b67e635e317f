"""What waits for servers in one window, put together: addresses, feeds, packages, their list.

Why it exists: what fetches runs on the lane ``net``, so that neither page nor imports wait for a
server, and all of it connects on a click only. What only looks, and the switch that forbids all
connections, wait for no server either. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.services.connection_ports import ConnectionRecord
from reader.services.feed_ports import Feeds
from reader.services.manage_packages import ManagePackages
from reader.services.package_card import PackageCards
from reader.services.translate_article import TranslateArticle
from reader.ui.connections_controller import ConnectionsController
from reader.ui.feed_parts import FeedParts
from reader.ui.feeds_keeper import FeedTools
from reader.ui.lane import Lane
from reader.ui.main_window import MainWindow
from reader.ui.opening_controller import OpeningController
from reader.ui.opinions_controller import OpinionsController
from reader.ui.opinions_runner import OpinionsRunner
from reader.ui.package_measuring import MeasuringTools, PackageMeasuring
from reader.ui.packages_controller import PackagesController
from reader.ui.packages_keeper import PackagesKeeper
from reader.ui.provenance_controller import ProvenanceController
from reader.ui.reading_presenter import ReadingPresenter
from reader.ui.settings_controller import SettingsController
from reader.ui.sources_controller import SourcesController

__all__ = ["NetParts", "NetTools"]


@dataclass(frozen=True, slots=True)
class NetTools:
    """What waits for servers.

    Attributes:
        feeds: What feeds need.
        store: Gives their store, on the lane ``storage``.
        packages: Gives what fetches and installs packages.
        cards: Makes their cards.
        measuring: Measures them.
        record: Lists and forbids connections.
        translate: Knows the engines, for a second opinion.
    """

    feeds: FeedTools
    store: Callable[[], Feeds]
    packages: Callable[[], ManagePackages]
    cards: PackageCards
    measuring: MeasuringTools
    record: ConnectionRecord
    translate: TranslateArticle

    def connections(self) -> int:
        """Return how many connections there were since the start."""
        return self.record.count


class NetParts(QObject):
    """The parts.

    Attributes:
        packages: Serves the window of packages.

    Signals:
        problem: Something went wrong: a `ReaderError`.
        told: Something is to be told: a `Message`.
    """

    problem = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        reading: tuple[ReadingPresenter, OpeningController, SettingsController],
        tools: NetTools,
        lanes: tuple[Lane, Lane, Lane],
    ) -> None:
        """Serve `window`, which becomes the owner; the lanes are ``storage``, ``net``, ``mt``."""
        super().__init__(window)
        presenter, opening, settings = reading
        SourcesController(window, presenter, opening, settings, tools.connections)
        storage, net, mt = lanes
        places = (storage, net)
        feeds = FeedParts(window, presenter, tools.feeds, tools.store, places, tools.connections)
        feeds.problem.connect(self.problem)
        feeds.told.connect(self.told)
        keeper = PackagesKeeper(tools.packages, tools.cards, (net, storage), window)
        measuring = PackageMeasuring(tools.measuring, (mt, net), window)
        network = ConnectionsController(window, tools.record, settings, storage)
        network.went_wrong.connect(self.problem)
        for stop in (keeper.pause, feeds.stop, presenter.opener.give_up):
            network.forbidden.connect(stop)
        ProvenanceController(window)
        runner = OpinionsRunner(tools.translate, lambda: presenter.runner.visible, mt, window)
        opinions = OpinionsController(window, presenter, runner, settings)
        opinions.went_wrong.connect(self.problem)
        self.packages = PackagesController(window, keeper, measuring, settings)
        self.packages.problem.connect(self.problem)
        settings.tokens_changed.connect(self.packages.apply_tokens)
