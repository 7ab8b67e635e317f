"""The feeds that a page names, to choose one from.

Why it exists: a page is no feed, and which of its feeds is wanted is not guessed; none of them is
asked for before one is chosen. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from reader.domain.bidi import isolate
from reader.domain.errors import FeedsOffered
from reader.ui.choice_dialog import ChoiceDialog
from reader.ui.localization import translate

__all__ = ["OfferedFeeds"]


class OfferedFeeds(ChoiceDialog):
    """The dialog.

    Signals:
        wanted: The address of the feed that was chosen.
    """

    wanted = Signal(str)

    def __init__(self, offered: FeedsOffered, parent: QWidget | None = None) -> None:
        """List the feeds."""
        title = QCoreApplication.translate("OfferedFeeds", "Feeds of this page")
        find = QCoreApplication.translate("OfferedFeeds", "Find a feed")
        super().__init__((title, translate(offered.title), find), parent)
        self._addresses = tuple(address for address, _ in offered.feeds)
        self.chosen.connect(self._on_chosen)
        self.offer([f"{isolate(name)} — {isolate(url)}" for url, name in offered.feeds])

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.wanted.emit(self._addresses[number])
