"""The panel of the feeds: which are followed, and the articles of one of them or of all.

Why it exists: what is new lies beside the page like the library; nothing in it fetches anything
until a button or an article is clicked. It knows values only. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.domain.feeds import FeedEntry, FeedId, FollowedFeed
from reader.services.preferences import ThemeName
from reader.ui.buttons import text_button
from reader.ui.carried_sources import address_in
from reader.ui.empty_feeds import EmptyFeeds
from reader.ui.feed_lists import EntriesList, FeedsList, ListedEntry, ListedFeed
from reader.ui.feeds_head import FeedsHead
from reader.ui.fonts import interface_font
from reader.ui.labels import TextLabel
from reader.ui.theme import SPACE, TOKENS, TYPE, Tokens

__all__ = ["FeedsPanel"]

_SIDE_PX: Final = 15


class FeedsPanel(QWidget):
    """A panel at the leading side; hidden until it is asked for.

    Attributes:
        shown: What the articles are of, None while the feeds are listed.
        head: Its buttons.
        feeds, entries: The lists.
        empty: What stands there while no feed is followed.

    Signals:
        chosen: Other articles are wanted: `shown` and `unread_only` say which.
        dropped: ``(list[str],)``: addresses and paths that were dropped.
        escaped: Esc was pressed.
    """

    chosen = Signal()
    dropped = Signal(object)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty panel."""
        super().__init__(parent)
        self.setObjectName("feedsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SPACE.library)
        self.setAcceptDrops(True)
        self.shown: ListedFeed | None = None
        self._followed: tuple[FollowedFeed, ...] = ()
        self._is_known = False
        self._tokens = TOKENS[ThemeName.LIGHT]
        self.head = FeedsHead(self)
        self.unread = text_button("", self, "quiet")
        self.unread.setCheckable(True)
        self.unread.setFont(interface_font(TYPE.status, QFont.Weight.Medium))
        self.feeds = FeedsList(self)
        self.entries = EntriesList(self)
        self.empty = EmptyFeeds(self)
        self._nothing = TextLabel(self, "soft", wrap=True)
        self._nothing.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 0)
        self.head.back.clicked.connect(self.show_feeds)
        self.unread.toggled.connect(self._on_unread)
        self.feeds.chosen.connect(self.show_articles)
        tools = QHBoxLayout()
        tools.setContentsMargins(_SIDE_PX - 4, 0, _SIDE_PX - 4, 0)
        tools.addWidget(self.unread)
        tools.addStretch(1)
        parts = (self.feeds, self.entries, self.empty)
        _fill(QVBoxLayout(self), self.head, tools, self._nothing, *parts)
        self._retranslate()
        self.hide()

    def apply_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        for part in (self.head, self.feeds, self.entries):
            part.apply_tokens(tokens)
        self.update()

    @property
    def followed(self) -> tuple[FollowedFeed, ...]:
        """Return the feeds as they were listed last."""
        return self._followed

    @property
    def unread_only(self) -> bool:
        """Tell whether only what is unread is wanted."""
        return self.unread.isChecked()

    @property
    def names(self) -> Mapping[FeedId, str]:
        """Return the titles of the feeds."""
        return {one.feed_id: one.title for one in self._followed}

    # ---- what is shown

    def take_feeds(self, feeds: Sequence[FollowedFeed]) -> None:
        """List the feeds; where the articles of one are shown, its name may be another now.

        If that feed, or every feed, is followed no more, the list is gone back to.
        """
        before = self.window().focusWidget() if self._has_keyboard() else None
        self._followed, self._is_known = tuple(feeds), True
        whole = ListedFeed(None, sum(one.unread for one in feeds))
        rows = [ListedFeed(one, one.unread) for one in feeds]
        self.feeds.renew([whole, *rows] if len(rows) > 1 else rows)
        if self.shown is not None:
            listed = [whole, *rows] if rows else []
            here = self.shown.feed_id
            self.shown = next((one for one in listed if one.feed_id == here), None)
        self._show_parts()
        if before is not None and self.window().focusWidget() is not before:
            self.focus_list()

    def take_entries(self, start: int, entries: Sequence[FeedEntry], *, is_whole: bool) -> None:
        """List a page of articles."""
        names = self.names if self.shown is not None and self.shown.feed is None else {}
        rows = [ListedEntry(one, names.get(one.feed_id, "")) for one in entries]
        self.entries.put(start, rows, is_whole=is_whole)
        self._show_parts()

    @Slot(object)
    def show_articles(self, listed: ListedFeed) -> None:
        """Show the articles of a feed, or of all."""
        self.shown = listed
        had_keyboard = self._has_keyboard()
        self.entries.put(0, (), is_whole=False)
        self._show_parts()
        if had_keyboard:  # an answer that comes late takes it from nobody
            self.entries.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()

    @Slot()
    def show_feeds(self) -> None:
        """Go back to the list of feeds."""
        self.shown = None
        self._show_parts()
        self.focus_list()

    def mark(self, entry: FeedEntry, *, read: bool) -> None:
        """Show an article as read or not, where it stands."""
        self.entries.mark(entry, read=read)

    def set_busy(self, *, busy: bool) -> None:
        """Tell whether servers are being asked: then they can be stopped."""
        self.head.set_busy(busy=busy)

    def focus_list(self) -> None:
        """Put the keyboard on what is listed."""
        part = self.entries if self.shown is not None else self.feeds
        (part if part.isVisibleTo(self) else self.empty.links[0]).setFocus()

    def _show_parts(self) -> None:
        inside, begin = self.shown is not None, self._is_known and not self._followed
        self.head.show_place(self.shown, is_empty=begin)
        self.unread.setVisible(inside)
        self.feeds.setVisible(not inside and not begin)
        self.entries.setVisible(inside)
        self.empty.setVisible(begin and not inside)
        self._nothing.setVisible(inside and self.entries.is_whole and not self.entries.count)
        unread, nothing = self.tr("Nothing is unread here."), self.tr("There are no articles here.")
        self._nothing.setText(unread if self.unread_only else nothing)

    def _has_keyboard(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @Slot(bool)
    def _on_unread(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        del on
        if self.shown is not None:
            self.chosen.emit()

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.shown is not None:
            self.show_feeds()
        else:
            self.escaped.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take addresses and files."""
        if _dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Follow what was dropped."""
        if found := _dragged(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline towards the page."""
        super().paintEvent(event)
        x = 0 if self.isRightToLeft() else self.width() - 1
        painter = QPainter(self)
        painter.fillRect(QRect(x, 0, 1, self.height()), QColor(self._tokens.line))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Take new texts when the language of the interface changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Feeds"))
        self.feeds.setAccessibleName(self.tr("Feeds"))
        self.entries.setAccessibleName(self.tr("Articles of the feed"))
        unread = self.tr("Only unread")
        self.unread.setText(unread)
        self.unread.setAccessibleName(unread)
        self._show_parts()
        for part in (self.feeds, self.entries):
            part.viewport().update()


def _fill(
    whole: QVBoxLayout, head: QWidget, tools: QHBoxLayout, text: QWidget, *parts: QWidget
) -> None:
    """Put the parts of the panel one below the other."""
    above = QHBoxLayout()
    above.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
    above.addWidget(head)
    whole.setContentsMargins(1, 12, 1, 8)
    whole.setSpacing(4)
    whole.addLayout(above)
    whole.addLayout(tools)
    whole.addWidget(text)
    for part in parts:
        whole.addWidget(part, 1)


def _dragged(data: QMimeData) -> list[str]:
    """Return the files that are dragged, else the address."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    address = address_in(data)
    return files or ([address] if address else [])
