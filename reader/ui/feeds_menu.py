"""The menus of the feeds: of one, of all, of an article.

Why it exists: only what can be done is offered. GUI thread only.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.domain.feeds import FeedEntry, FollowedFeed

__all__ = ["FeedCommand", "copied_text", "entry_menu", "feed_menu"]


class FeedCommand(StrEnum):
    """What can be done with feeds; the data of the menus' actions."""

    OPEN = "open"
    FETCH = "fetch"
    SHOW = "show"
    READ = "read"
    UNREAD = "unread"
    REFRESH = "refresh"
    READ_ALL = "read all"
    RENAME = "rename"
    COPY = "copy"
    REMOVE = "remove"
    IMPORT = "import"
    EXPORT = "export"


def feed_menu(feed: FollowedFeed | None, parent: QWidget) -> QMenu:
    """Return the menu of a feed, of all feeds where None; it deletes itself when it closes."""
    if feed is None:
        return _menu(
            [FeedCommand.READ_ALL, None, FeedCommand.IMPORT, FeedCommand.EXPORT],
            parent,
        )
    own = [FeedCommand.RENAME, FeedCommand.COPY, None, FeedCommand.REMOVE]
    return _menu([FeedCommand.REFRESH, FeedCommand.READ_ALL, None, *own], parent)


def entry_menu(entry: FeedEntry, parent: QWidget) -> QMenu:
    """Return the menu of an article; it deletes itself when it closes."""
    wanted: list[FeedCommand | None] = [FeedCommand.OPEN]
    if entry.has_content and entry.link:
        wanted.append(FeedCommand.FETCH)
    elif entry.link and entry.summary:
        wanted.append(FeedCommand.SHOW)
    wanted += [None, FeedCommand.UNREAD if entry.read else FeedCommand.READ]
    return _menu([*wanted, FeedCommand.COPY] if entry.link else wanted, parent)


def copied_text() -> str:
    """Return what is said when an address is on the clipboard."""
    return QCoreApplication.translate("FeedsMenu", "The address is on the clipboard.")


def _menu(wanted: Sequence[FeedCommand | None], parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    texts = _texts()
    for command in wanted:
        if command is None:
            menu.addSeparator()
        else:
            menu.addAction(texts[command]).setData(command.value)
    return menu


def _texts() -> dict[FeedCommand, str]:
    translate = QCoreApplication.translate
    return {
        FeedCommand.OPEN: translate("FeedsMenu", "&Open"),
        FeedCommand.FETCH: translate("FeedsMenu", "&Fetch the page itself"),
        FeedCommand.SHOW: translate("FeedsMenu", "&Show what the feed has of it"),
        FeedCommand.READ: translate("FeedsMenu", "Mark as &read"),
        FeedCommand.UNREAD: translate("FeedsMenu", "Mark as &unread"),
        FeedCommand.REFRESH: translate("FeedsMenu", "&Ask what is new"),
        FeedCommand.READ_ALL: translate("FeedsMenu", "Mark &everything as read"),
        FeedCommand.RENAME: translate("FeedsMenu", "Re&name…"),
        FeedCommand.COPY: translate("FeedsMenu", "&Copy the address"),
        FeedCommand.REMOVE: translate("FeedsMenu", "&Stop following…"),
        FeedCommand.IMPORT: translate("FeedsMenu", "&Import a list of feeds…"),
        FeedCommand.EXPORT: translate("FeedsMenu", "E&xport the list of feeds…"),
    }
