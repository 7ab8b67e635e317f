"""Feeds in the whole window: listed, opened, marked; nothing comes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import QApplication, QMenu

from reader.domain.article import SourceKind
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.services.preferences import ThemeName
from reader.ui.buttons import IconButton
from reader.ui.feeds_keeper import PAGE
from reader.ui.theme import SPACE, TOKENS
from tests.ui.feed_windows import (
    choose,
    enter,
    entry,
    entry_menu,
    feed,
    feed_menu,
    fill,
    kept,
    last_menu,
    names,
    open_row,
    panel,
    said,
    settled,
    show_feeds,
    spoken,
    texts,
    unread,
)
from tests.ui.libraries import bare
from tests.ui.web_pages import FIRST, PageReader, line, with_pages

SPORT_TITLE = "رياضة الساحل"


@pytest.fixture(autouse=True)
def _no_popups(monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: menu.ensurePolished())


@pytest.fixture
def offline(context):
    """A machine without packages, and without a network: what asks for it breaks."""
    return bare(context)


@pytest.fixture
def two(offline):
    """Two feeds: three articles, and one."""
    news = feed(entry(3), entry(2), entry(1))
    return offline, fill(offline, news=news, sport=feed(entry(9), title=SPORT_TITLE))


class Site(PageReader):
    """A site that keeps what it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = []
        self.pages["https://news.example/1"] = self.pages[FIRST]

    def accepts(self, source):
        return super().accepts(source) and not source.text

    def read(self, source, cancel):
        self.asked.append(source.location)
        return super().read(source, cancel)


# ---- the panel


def test_nothing_is_fetched_at_the_start_and_when_the_panel_is_shown(qtbot, make, two):
    context, _ = two
    parts = make(context)
    settled(qtbot, parts)
    assert not panel(parts).isVisible()
    shown = show_feeds(qtbot, parts)
    assert names(shown.feeds) == ["All articles", "أخبار الوادي", SPORT_TITLE]
    assert context.network().count == 0
    assert parts.window.focusWidget() is shown.feeds


def test_without_feeds_it_says_what_they_are_and_offers_two_ways_to_begin(qtbot, make, offline):
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    assert shown.empty.isVisible()
    assert not shown.feeds.isVisible()
    assert [one.text() for one in shown.empty.links] == [
        "Follow a feed…", "Import a list of feeds…",
    ]  # fmt: skip
    assert parts.window.focusWidget() is shown.empty.links[0]
    assert shown.head.refresh.isHidden()


def test_a_key_shows_and_hides_it_and_the_library_goes_when_it_comes(qtbot, make, two):
    parts = make(two[0])
    actions = parts.window.reader_actions
    action, library = actions.sources.show_feeds, actions.library.show_library
    assert action.shortcut() == QKeySequence("Ctrl+Shift+F")
    library.trigger()
    action.trigger()
    settled(qtbot, parts)
    assert panel(parts).isVisible()
    assert not library.isChecked()
    assert not parts.window.library_panel.isVisible()
    library.trigger()
    settled(qtbot, parts)
    assert not action.isChecked()
    assert not panel(parts).isVisible()
    assert not panel(parts).isAncestorOf(parts.window.focusWidget())


def test_escape_goes_back_to_the_feeds_and_then_to_the_page(qtbot, make, two):
    parts = make(two[0])
    shown = enter(qtbot, parts, 1)
    assert parts.window.focusWidget() is shown.entries
    qtbot.keyClick(shown.entries, Qt.Key.Key_Escape)
    assert shown.shown is None
    assert parts.window.focusWidget() is shown.feeds
    assert shown.feeds.currentIndex().row() == 1
    qtbot.keyClick(shown.feeds, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert not shown.isAncestorOf(parts.window.focusWidget())


def test_in_a_narrow_window_it_lies_over_the_page_and_goes_when_one_has_chosen(qtbot, make, two):
    parts = make(two[0])
    parts.window.resize(SPACE.library + 400, 700)
    shown = enter(qtbot, parts, 1)
    assert parts.window.feeds_drawer.is_over
    open_row(qtbot, parts, 0)
    assert not shown.isVisible()
    assert not parts.window.reader_actions.sources.show_feeds.isChecked()
    shown = show_feeds(qtbot, parts)
    qtbot.keyClick(shown.entries, Qt.Key.Key_Escape)
    qtbot.keyClick(shown.feeds, Qt.Key.Key_Escape)
    assert not shown.isVisible()


# ---- articles


def test_an_article_opens_as_the_feed_has_it_without_a_connection_and_is_read(qtbot, make, two):
    context, (news, _) = two
    parts = make(context)
    shown = enter(qtbot, parts, 1)
    assert names(shown.entries) == ["خبر رقم 3", "خبر رقم 2", "خبر رقم 1"]
    article = open_row(qtbot, parts, 1)
    assert article.title == "خبر رقم 2"
    assert article.source.kind is SourceKind.URL
    assert "45 سفينة" in " ".join(one.text for one in article.blocks)
    assert context.network().count == 0
    assert unread(parts) == ["خبر رقم 3", "خبر رقم 1"]
    assert spoken(shown.entries, 1).startswith("خبر رقم 2. Read")
    assert [one.unread for one in kept(context) if one.feed_id == news] == [2]
    assert names(shown.entries)[1] == "خبر رقم 2"


def test_an_article_without_a_text_is_fetched_by_the_click_only(qtbot, make, offline):
    fill(offline, news=feed(entry(1, content="", summary="سطر من الخبر.")))
    site = Site()
    parts = make(with_pages(offline, site))
    enter(qtbot, parts)
    assert site.asked == []
    article = open_row(qtbot, parts, 0)
    assert site.asked == ["https://news.example/1"]
    assert len(article.blocks) > 2
    menu = entry_menu(parts, 0)
    assert texts(menu) == [
        "&Open", "&Show what the feed has of it", "Mark as &unread", "&Copy the address",
    ]  # fmt: skip
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        choose(qtbot, parts, menu, "Show")
    assert parts.presenter.session.article.blocks[-1].text == "سطر من الخبر."
    assert len(site.asked) == 1


def test_an_article_without_a_link_or_a_title_is_listed_and_opens(qtbot, make, offline):
    odd = entry(1, link="", content="", summary="<p>سطر واحد من الخبر &amp; لا غير.</p>")
    object.__setattr__(odd, "title", "")
    fill(offline, news=feed(odd))
    parts = make(offline)
    shown = enter(qtbot, parts)
    assert names(shown.entries) == ["Without a title"]
    menu = entry_menu(parts, 0)
    assert texts(menu) == ["&Open", "Mark as &read"]
    menu.close()
    assert open_row(qtbot, parts, 0).blocks[-1].text == "سطر واحد من الخبر & لا غير."


def test_an_article_is_marked_from_its_menu_and_its_address_copied(qtbot, make, two):
    context, _ = two
    parts = make(context)
    enter(qtbot, parts, 1)
    menu = entry_menu(parts, 0)
    assert texts(menu) == [
        "&Open", "&Fetch the page itself", "Mark as &read", "&Copy the address",
    ]  # fmt: skip
    choose(qtbot, parts, menu, "Mark as &read")
    assert unread(parts) == ["خبر رقم 2", "خبر رقم 1"]
    choose(qtbot, parts, entry_menu(parts, 0), "Mark as &unread")
    assert len(unread(parts)) == 3
    choose(qtbot, parts, entry_menu(parts, 2), "Copy")
    assert QGuiApplication.clipboard().text() == "https://news.example/1"
    assert said(parts) == "The address is on the clipboard."
    assert context.network().count == 0


def test_the_menu_opens_what_the_feed_has_and_fetches_the_page_itself(qtbot, make, two):
    fill(two[0], **{"https://ghad.example/feed": feed(entry(1, author="هدى"), title="أ")})
    site = Site()
    parts = make(with_pages(two[0], site))
    shown = enter(qtbot, parts, 1)
    tip = shown.entries.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.split("\n")[0::2] == ["خبر رقم 1", "https://news.example/1"]
    assert "هدى" in tip
    for text, asked in (("Open", []), ("Fetch", ["https://news.example/1"])):
        with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
            choose(qtbot, parts, entry_menu(parts, 0), text)
        assert site.asked == asked
    assert unread(parts) == []


def test_only_what_is_unread_is_shown_when_that_is_wanted(qtbot, make, two):
    parts = make(two[0])
    shown = enter(qtbot, parts, 1)
    open_row(qtbot, parts, 0)
    shown.unread.click()
    settled(qtbot, parts)
    assert names(shown.entries) == ["خبر رقم 2", "خبر رقم 1"]
    open_row(qtbot, parts, 0)
    assert names(shown.entries) == ["خبر رقم 2", "خبر رقم 1"]
    choose(qtbot, parts, feed_menu(parts, 1), "everything")
    assert names(shown.entries) == []
    assert shown._nothing.isVisible()
    assert shown._nothing.text() == "Nothing is unread here."
    shown.unread.click()
    settled(qtbot, parts)
    assert len(names(shown.entries)) == 3
    assert not shown._nothing.isVisible()


def test_all_articles_of_all_feeds_stand_together_with_where_they_are_from(qtbot, make, two):
    parts = make(two[0])
    shown = enter(qtbot, parts, 0)
    assert names(shown.entries) == ["خبر رقم 9", "خبر رقم 3", "خبر رقم 2", "خبر رقم 1"]
    assert SPORT_TITLE in spoken(shown.entries, 0)
    assert spoken(shown.entries, 1).startswith("خبر رقم 3. Unread")
    shown.head.more.click()
    menu = last_menu(parts)
    assert texts(menu) == [
        "Mark &everything as read", "&Import a list of feeds…", "E&xport the list of feeds…",
    ]  # fmt: skip
    choose(qtbot, parts, menu, "everything")
    assert unread(parts) == []
    assert [one.unread for one in kept(two[0])] == [0, 0]


def test_many_articles_come_in_pages_each_once_also_while_one_reads(qtbot, make, offline):
    count = 2 * PAGE + 50
    fill(offline, news=feed(*(entry(n, content="") for n in range(count))))
    parts = make(offline)
    shown = enter(qtbot, parts)
    shown.unread.click()
    settled(qtbot, parts)
    assert shown.entries.count == PAGE
    for row in (0, 1, 2):
        choose(qtbot, parts, entry_menu(parts, row), "Mark as &read")
    for _ in range(6):
        shown.entries.more_wanted.emit()
        shown.entries.more_wanted.emit()
        settled(qtbot, parts)
    found = names(shown.entries)
    assert len(found) == len(set(found)) == count
    assert shown.entries.is_whole


def test_the_list_is_walked_to_its_end_by_keys(qtbot, make, offline):
    fill(offline, news=feed(*(entry(n, content="") for n in range(PAGE + 5))))
    parts = make(offline)
    shown = enter(qtbot, parts)
    for _ in range(3):
        qtbot.keyClick(shown.entries, Qt.Key.Key_End)
        settled(qtbot, parts)
    assert shown.entries.count == PAGE + 5
    assert shown.entries.currentIndex().row() == PAGE + 4


# ---- trouble


def test_a_disk_that_fails_is_told(qtbot, make, two, monkeypatch):
    def fail(self):
        raise StorageUnavailable(Message("Test", "The disk is full of sand."))

    monkeypatch.setattr("reader.adapters.storage.feeds.SqliteFeeds.every", fail)
    parts = make(two[0])
    shown = show_feeds(qtbot, parts)
    assert "sand" in line(parts, "problem").text
    assert not shown.empty.isVisible()
    assert shown.head.add.isVisible()


class Marked(QTranslator):
    """A language in which every text stands between marks."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        del context, disambiguation, n
        return f"‹{text}›"


@pytest.mark.parametrize("row", [None, 0, 1])
def test_texts_are_of_the_language_of_the_interface_when_it_changes(qtbot, qapp, make, two, row):
    parts = make(two[0])
    shown = show_feeds(qtbot, parts) if row is None else enter(qtbot, parts, row)
    language = Marked()
    qapp.installTranslator(language)
    try:
        QApplication.processEvents()
        told = [
            shown.accessibleName(),
            *(one.accessibleName() for one in (shown.feeds, shown.entries, shown.unread)),
            *(one.accessibleName() for one in shown.empty.links),
            *(one.toolTip() for one in shown.head.findChildren(IconButton)),
            names(shown.feeds)[0],
            shown.head._title.text() if row != 1 else "‹",
            *texts(feed_menu(parts, 0)),
        ]
        assert [one for one in told if not one.startswith("‹")] == []
        assert "‹" in spoken(shown.feeds, 1)
    finally:
        qapp.removeTranslator(language)
        QApplication.processEvents()
    assert shown.unread.text() == "Only unread"


def shade(part, x, y):
    return part.grab().toImage().pixelColor(x, y).name()


def test_everything_is_mirrored_in_a_mirrored_interface(qtbot, qapp, make, two):
    parts = make(two[0])
    shown = enter(qtbot, parts, 1)
    tokens = TOKENS[ThemeName.LIGHT]
    shown.apply_tokens(tokens)
    wide = shown.entries.viewport().width()
    y = 22
    dot = QColor(tokens.accent).name()
    assert (shade(shown.entries.viewport(), 6, y), shade(shown, shown.width() - 1, 99)) == (
        dot, QColor(tokens.line).name(),
    )  # fmt: skip
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        assert shade(shown.entries.viewport(), wide - 6, y) == dot
        assert shade(shown.entries.viewport(), 6, y) != dot
        assert shade(shown, 0, 99) == QColor(tokens.line).name()
        shown.show_feeds()
        assert not shown.feeds.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
