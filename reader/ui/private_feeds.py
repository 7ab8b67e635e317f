"""Feeds of the user's own network, which are asked about once more before they are asked.

Why it exists: a page or a list could name a machine of the house, which is no business of theirs;
who follows such a feed himself says so with one click, for all of them. GUI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from reader.domain.feeds import FollowedFeed
from reader.ui.notice_bar import Notice, NoticeBar

__all__ = ["PRIVATE", "PrivateFeeds"]

PRIVATE = "private feeds"


class PrivateFeeds(QObject):
    """What was not asked, with the notice that says so.

    Signals:
        wanted: ``(addresses, feeds)``: lists of what may be asked now: addresses that are to be
            followed, and feeds that are followed.
    """

    wanted = Signal(object, object)

    def __init__(self, notices: NoticeBar, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._notices = notices
        self._waiting: dict[str, FollowedFeed | None] = {}
        notices.requested.connect(self._on_notice)

    def put(self, address: str, feed: FollowedFeed | None = None) -> None:
        """Keep an address for the question; `feed` where it is followed already."""
        self._waiting[address] = feed

    def forget(self) -> None:
        """Ask about none of them any more."""
        self._waiting.clear()

    def hide(self) -> None:
        """Take the question away, since others are being asked."""
        self._notices.remove(PRIVATE)

    def ask(self) -> None:
        """Ask about those that are kept, if there are any."""
        if self._waiting:
            text = self.tr(
                "%Ln address(es) of feeds are in your own network. They were not asked.",
                "",
                len(self._waiting),
            )
            self._notices.add_notice(Notice(PRIVATE, text, self.tr("Ask them")))

    @Slot(str)
    def _on_notice(self, key: str) -> None:
        if key == PRIVATE:
            waiting, self._waiting = self._waiting, {}
            self.hide()
            addresses = [address for address, feed in waiting.items() if feed is None]
            self.wanted.emit(addresses, [feed for feed in waiting.values() if feed is not None])
