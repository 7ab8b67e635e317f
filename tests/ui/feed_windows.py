"""What tests of the feeds in the window share: feeds in the store, the panel, what is listed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from reader.domain.errors import NetworkFailed
from reader.domain.feeds import Feed, FeedEntry
from reader.domain.messages import Message
from reader.services.feed_ports import FetchedFeed
from reader.services.follow_feeds import FollowFeeds
from reader.ui.feeds_fetcher import FeedsFetcher
from reader.ui.feeds_keeper import FeedsKeeper
from reader.ui.line_dialog import LineDialog
from tests.loopback_server import Call
from tests.ui.library_window import settled as lanes_settled

NEWS, SPORT = "https://news.example/feed", "https://sport.example/feed"
TYPE = "application/rss+xml"
BODY = (
    "<p>قالت الوزارة يوم الاثنين إن الميناء الجديد سيستقبل 45 سفينة في الشهر المقبل.</p>"
    "<p>وأضافت أن العمل يبدأ في الصباح، وأن الكلفة 4500 دولار. 🚢</p>"
)


def rss(*numbers, title="أخبار الوادي"):
    """Return a feed of entries that have a link and no text, the first one the newest."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{n}</guid><title>خبر رقم {n}</title>"
        f"<link>https://news.example/{n}</link></item>"
        for n in numbers
    )
    return f"<rss><channel><title>{title}</title>{items}</channel></rss>".encode()


def entry(number, **more):
    more = {"link": f"https://news.example/{number}", "content": BODY} | more
    day = 1 + number % 28
    return FeedEntry(
        f"e{number}", f"خبر رقم {number}", published=f"2026-05-{day:02d}T08:00:00+00:00", **more
    )


def feed(*entries, title="أخبار الوادي"):
    return Feed(title, entries=tuple(entries))


def fill(context, **feeds):
    """Follow feeds before a window is made; return their ids.

    Args:
        context: Of the store.
        feeds: By address; ``news`` and ``sport`` stand for two.
    """
    known = {"news": NEWS, "sport": SPORT}
    store = context.feeds()
    follow = FollowFeeds(store, context.new_id, context.clock)
    ids = [
        follow.add(FetchedFeed(known.get(name, name), one)).feed.feed_id
        for name, one in feeds.items()
    ]
    store.close()
    return ids


def kept(context):
    """Return the feeds on the disk."""
    store = context.feeds()
    try:
        return store.every()
    finally:
        store.close()


def settled(qtbot, parts):
    """Wait until nothing is asked, kept or listed any more, and it was told how that ended."""
    asking, keeping = (parts.window.findChild(one) for one in (FeedsFetcher, FeedsKeeper))
    qtbot.waitUntil(lambda: not (asking._tickets or keeping._tickets), timeout=20_000)
    lanes_settled(qtbot, parts)
    qtbot.waitUntil(lambda: not (asking._tickets or keeping._tickets), timeout=20_000)


def press(qtbot, parts, key):
    """Press the button of a notice."""
    parts.window.notices.requested.emit(key)
    settled(qtbot, parts)


def panel(parts):
    return parts.window.feeds_panel


def show_feeds(qtbot, parts):
    parts.window.reader_actions.sources.show_feeds.setChecked(True)
    settled(qtbot, parts)
    return panel(parts)


def enter(qtbot, parts, row=0):
    """Show the articles of a row of the feeds."""
    shown = show_feeds(qtbot, parts)
    shown.feeds.setCurrentIndex(shown.feeds.model().index(row, 0))
    qtbot.keyClick(shown.feeds, Qt.Key.Key_Return)
    settled(qtbot, parts)
    return shown


def names(part):
    """Return the names of the rows of a list, from above."""
    model = part.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def unread(parts):
    """Return the titles of the articles in the panel that are shown as unread."""
    model = panel(parts).entries.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [one.name for one in rows if not one.entry.read]


def spoken(part, row):
    return part.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def open_row(qtbot, parts, row):
    """Press Enter on an article, and wait until it is open."""
    entries = panel(parts).entries
    entries.setCurrentIndex(entries.model().index(row, 0))
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        qtbot.keyClick(entries, Qt.Key.Key_Return)
    settled(qtbot, parts)
    return parts.presenter.session.article


def said(parts):
    return parts.window.status_bar.brief.text


def answer(parts, text):
    """Type into the question that is open, and answer it."""
    (dialog,) = dialogs(parts, LineDialog)
    dialog.field.setText(text)
    dialog.answer_button.click()


def follow(qtbot, parts, address):
    panel(parts).head.add.click()
    answer(parts, address)
    settled(qtbot, parts)


def feed_menu(parts, row):
    """Return the menu of a row of the feeds, which is not popped up: offscreen has no keyboard."""
    part = panel(parts).feeds
    return _menu(parts, part, row)


def entry_menu(parts, row):
    return _menu(parts, panel(parts).entries, row)


def _menu(parts, part, row):
    value = part.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
    part.menu_wanted.emit(value, part.mapToGlobal(part.rect().center()))
    return last_menu(parts)


def last_menu(parts):
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return panel(parts).findChildren(QMenu, options=direct)[-1]


def choose(qtbot, parts, menu, text):
    """Choose what is named `text` in a menu."""
    (action,) = [one for one in menu.actions() if text in one.text()]
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()
    settled(qtbot, parts)


def texts(menu):
    return [one.text() for one in menu.actions() if one.text()]


def drop(part, *carried):
    """Drop addresses or paths of files on a widget, if it takes them."""
    data = QMimeData()
    data.setUrls([QUrl(one) if ":" in one[:9] else QUrl.fromLocalFile(one) for one in carried])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    part.dragEnterEvent(entering := QDragEnterEvent(QPoint(20, 200), *how))
    if entering.isAccepted():
        part.dropEvent(QDropEvent(QPointF(20, 200), *how))


def silent(context, monkeypatch):
    """Have no server answer; return the addresses that are asked for."""
    asked: list[str] = []

    def fetch(self, address, *_, **__):
        asked.append(address)
        raise NetworkFailed(Message("Test", "It does not answer."))

    monkeypatch.setattr(type(context.feed_source), "fetch", fetch)
    return asked


def dialogs(parts, kind):
    return [one for one in parts.window.findChildren(kind) if one.isVisible()]


class Slow:
    """An answer that comes when the test is over, or never."""

    def __call__(self, call: Call) -> None:
        call.wait(5)
