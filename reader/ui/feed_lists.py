"""The two lists of the feeds: which are followed, and what is in one of them.

Why it exists: a row says what is unread and when it was looked for last; an article's title stands
in its own direction. What is unread is heavier and has a dot or a number, so that nothing hangs on
weight or colour alone. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.bidi import isolate
from reader.domain.feeds import FeedEntry, FeedId, FollowedFeed
from reader.ui.fonts import arabic_font, interface_font
from reader.ui.library_texts import day
from reader.ui.localization import translate
from reader.ui.paged_list import Index, PagedList, PagedModel, RowPainter
from reader.ui.row_text import lines_of, plain_tip, write_line
from reader.ui.theme import TYPE

__all__ = ["EntriesList", "FeedsList", "ListedEntry", "ListedFeed"]

_SIDE_PX: Final = 15.0
_TOP_PX: Final = 9.0
_FOOT_PX: Final = 9.0
_ARABIC_PX: Final = 16.5
_SMALL_PX: Final = 14.5
_ARABIC_PITCH_PX: Final = 26.0
_META_PX: Final = 16.0
_GAP_PX: Final = 10.0
_DOT_PX: Final = 6.0
_FEED_PX: Final = 56
_ENTRY_PX: Final = 90
_MOST_LINES: Final = 2
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """A feed, or all of them.

    Attributes:
        feed: It; None for the row of all.
        unread: How many articles were not opened yet.
    """

    feed: FollowedFeed | None
    unread: int

    @property
    def feed_id(self) -> FeedId | None:
        """Return the id of the feed; None for all."""
        return self.feed.feed_id if self.feed is not None else None

    @property
    def name(self) -> str:
        """Return its title, in the language of the interface for the row of all."""
        if self.feed is None:
            return QCoreApplication.translate("FeedLists", "All articles")
        return self.feed.title


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """An article of a feed.

    Attributes:
        entry: It.
        feed: Title of its feed, where several are listed; else empty.
    """

    entry: FeedEntry
    feed: str = ""

    @property
    def name(self) -> str:
        """Return its title, else its address."""
        untitled = QCoreApplication.translate("FeedLists", "Without a title")
        return self.entry.title or self.entry.link or untitled


def _feed_line(listed: ListedFeed) -> str:
    """Return what stands under the name of a feed."""
    feed = listed.feed
    if feed is None:
        return QCoreApplication.translate("FeedLists", "Newest first, of every feed")
    if feed.error is not None:
        return translate(feed.error)
    never = QCoreApplication.translate("FeedLists", "Not fetched yet")
    parts = (isolate(feed.folder), isolate(day(feed.refreshed_at)) if feed.refreshed_at else never)
    return " · ".join(part for part in parts if part)


def _entry_line(listed: ListedEntry) -> str:
    """Return what stands under the title of an article."""
    entry = listed.entry
    when = isolate(day(entry.published)) if entry.published else ""
    return " · ".join(part for part in (when, isolate(listed.feed), isolate(entry.author)) if part)


def _state(listed: ListedEntry) -> str:
    if listed.entry.read:
        return QCoreApplication.translate("FeedLists", "Read")
    return QCoreApplication.translate("FeedLists", "Unread")


class _Feeds(PagedModel[ListedFeed]):
    def text(self, item: ListedFeed, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            #: %1 is a number of articles
            text = QCoreApplication.translate("FeedLists", "Unread: %1")
            unread = text.replace("%1", QLocale().toString(item.unread))
            return ". ".join((item.name, unread, _feed_line(item)))
        if role == Qt.ItemDataRole.ToolTipRole and item.feed is not None:
            return plain_tip("\n".join((item.name, item.feed.address, _feed_line(item))))
        return None


class _Entries(PagedModel[ListedEntry]):
    def text(self, item: ListedEntry, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (item.name, _state(item), _entry_line(item)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (item.name, _entry_line(item), item.entry.link)
            return plain_tip("\n".join(part for part in parts if part))
        return None


class _Row(RowPainter):
    """What both kinds of rows have: faces, the line below, the hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = parent
        self.plain = arabic_font("naskh", _ARABIC_PX)
        self.heavy = arabic_font("naskh", _ARABIC_PX, QFont.Weight.Bold)
        self.small = arabic_font("naskh", _SMALL_PX)
        self.own = interface_font(TYPE.interface, QFont.Weight.DemiBold)
        self.meta = interface_font(TYPE.status)

    @property
    def mirrored(self) -> bool:
        return self.widget.isRightToLeft()

    def write_meta(self, painter: QPainter, area: QRectF, text: str, colour: str) -> None:
        """Write a line in the direction of the interface."""
        shown = QFontMetricsF(self.meta).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self.widget.layoutDirection())
        painter.setFont(self.meta)
        painter.setPen(QColor(colour))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, shown)

    def hairline(self, painter: QPainter, row: QRectF) -> None:
        """Draw the line under a row."""
        area = QRectF(row.left() + _SIDE_PX, row.bottom() - 1, row.width() - 2 * _SIDE_PX, 1)
        painter.fillRect(area, QColor(self.tokens.line))


class _FeedRow(_Row):
    """Draws a feed: its name and how much is unread, under it when it was looked for."""

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _FEED_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        listed = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(listed, ListedFeed):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        inside = row.adjusted(_SIDE_PX, _TOP_PX - 3, -_SIDE_PX, 0)
        line = QRectF(inside.left(), inside.top(), inside.width(), _ARABIC_PITCH_PX)
        used = self._unread(painter, line, listed)
        room = line.adjusted(used, 0, 0, 0) if self.mirrored else line.adjusted(0, 0, -used, 0)
        named = self.heavy if listed.unread else self.plain
        font = named if listed.feed is not None else self.own
        for text in lines_of(listed.name, font, room.width(), 1):
            self.write_name(painter, room, text, font)
        below = QRectF(inside.left(), line.bottom(), inside.width(), _META_PX)
        failed = listed.feed is not None and listed.feed.error is not None
        colour = self.tokens.warn if failed else self.tokens.soft
        self.write_meta(painter, below, _feed_line(listed), colour)
        self.hairline(painter, row)
        painter.restore()

    def write_name(self, painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
        """Write the name at the leading side: names of several scripts stand under each other."""
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self.widget.layoutDirection())
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.ink))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, flags, isolate(text))

    def _unread(self, painter: QPainter, line: QRectF, listed: ListedFeed) -> float:
        """Draw the number of unread articles at the far end; return its width with the gap."""
        if not listed.unread:
            return 0.0
        number = QLocale().toString(listed.unread)
        wide = QFontMetricsF(self.meta).horizontalAdvance(number) + 2
        x = line.left() if self.mirrored else line.right() - wide
        area = QRectF(x, line.top(), wide, line.height())
        self.write_meta(painter, area, number, self.tokens.accent)
        return wide + _GAP_PX


class _EntryRow(_Row):
    """Draws an article: its title on two lines at most, under it when, where from and by whom."""

    def row_size(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(option.rect.width(), _ENTRY_PX)

    def draw_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        listed = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(listed, ListedEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        self.behind(painter, row, option)
        inside = row.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        font = self.plain if listed.entry.read else self.heavy
        colour = self.tokens.soft if listed.entry.read else self.tokens.ink
        area = QRectF(inside.left(), row.top() + _TOP_PX, inside.width(), _ARABIC_PITCH_PX)
        title = list(lines_of(listed.name, font, inside.width(), _MOST_LINES))
        for text in title:
            write_line(painter, area, text, font, colour)
            area.translate(0, _ARABIC_PITCH_PX)
        beginning = listed.entry.beginning
        for text in lines_of(beginning, self.small, inside.width(), _MOST_LINES - len(title)):
            write_line(painter, area, text, self.small, self.tokens.soft)
        foot = row.bottom() - _FOOT_PX - _META_PX
        below = QRectF(inside.left(), foot, inside.width(), _META_PX)
        self.write_meta(painter, below, _entry_line(listed), self.tokens.soft)
        self.hairline(painter, row)
        if not listed.entry.read:
            self._dot(painter, row)
        painter.restore()

    def _dot(self, painter: QPainter, row: QRectF) -> None:
        edge = row.right() - 6 if self.mirrored else row.left() + 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.accent))
        middle = QPointF(edge, row.top() + _TOP_PX + _ARABIC_PITCH_PX / 2)
        painter.drawEllipse(middle, _DOT_PX / 2, _DOT_PX / 2)


class _WithMenu(PagedList[T]):
    """A list whose rows have a menu.

    Signals:
        menu_wanted: ``(value, QPoint)``: for which row, and where on the screen.
    """

    menu_wanted = Signal(object, QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            point = self.visualRect(index).center() if by_key else event.pos()
            value = index.data(Qt.ItemDataRole.UserRole)
            self.menu_wanted.emit(value, self.viewport().mapToGlobal(point))


class FeedsList(_WithMenu[ListedFeed]):
    """The followed feeds; `chosen` and `menu_wanted` tell a `ListedFeed`."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        self._feeds = _Feeds(parent)
        super().__init__(self._feeds, _FeedRow(parent), parent)
        self.setObjectName("feedsList")
        self.setUniformItemSizes(True)

    def renew(self, rows: Sequence[ListedFeed]) -> None:
        """List feeds; one stays on the feed that one was on, and where one had scrolled to."""
        items, current, place = (
            self._feeds.items,
            self.currentIndex().row(),
            self.verticalScrollBar(),
        )
        here = items[current].feed_id if 0 <= current < len(items) else None
        scrolled = place.value()
        self.put(0, rows, is_whole=True)
        for row, listed in enumerate(rows):
            if current >= 0 and listed.feed_id == here:
                self.setCurrentIndex(self._feeds.index(row, 0))
        place.setValue(scrolled)


class EntriesList(_WithMenu[ListedEntry]):
    """The articles of feeds; `chosen` and `menu_wanted` tell a `ListedEntry`."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        self._entries = _Entries(parent)
        super().__init__(self._entries, _EntryRow(parent), parent)
        self.setObjectName("entriesList")
        self.setUniformItemSizes(True)

    @property
    def unread(self) -> int:
        """Return how many of those that came in so far are unread."""
        return sum(not one.entry.read for one in self._entries.items)

    def mark(self, entry: FeedEntry, *, read: bool) -> None:
        """Show an article as read or not, where it stands."""
        here = (entry.feed_id, entry.entry_id)
        for row, listed in enumerate(self._entries.items):
            if (listed.entry.feed_id, listed.entry.entry_id) == here:
                self._entries.items[row] = replace(listed, entry=replace(entry, read=read))
                index = self._entries.index(row, 0)
                self._entries.dataChanged.emit(index, index)
