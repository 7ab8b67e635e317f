"""Feeds in the whole window are renamed, left and marked; lists of them go in and out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.domain.messages import Message
from tests.ui.feed_windows import (
    NEWS,
    SPORT,
    answer,
    choose,
    drop,
    enter,
    entry,
    feed,
    feed_menu,
    fill,
    kept,
    last_menu,
    names,
    press,
    said,
    settled,
    show_feeds,
    spoken,
    texts,
)
from tests.ui.libraries import bare
from tests.ui.web_pages import line

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


# ---- feeds


def test_a_row_says_what_is_unread_and_why_a_feed_could_not_be_read(qtbot, make, two):
    context, (news, _) = two
    store = context.feeds()
    store.fail(news, Message("Test", "“news.example” does not answer."))
    store.close()
    parts = make(context)
    shown = show_feeds(qtbot, parts)
    assert "“news.example” does not answer." in spoken(shown.feeds, 1)
    assert "3" in spoken(shown.feeds, 1)
    assert "4" in spoken(shown.feeds, 0)
    tip = shown.feeds.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.split("\n")[:2] == ["أخبار الوادي", NEWS]


def test_titles_with_tags_stay_text(qtbot, make, offline):
    title = "<img src='//server.example/x.png'>خبر"
    fill(offline, news=feed(entry(1), title=title))
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    index = shown.feeds.model().index(0, 0)
    assert index.data() == title
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "server.example" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_feed_is_renamed_and_stays_the_one_that_one_is_on(qtbot, make, two):
    context, (news, _) = two
    parts = make(context)
    shown = show_feeds(qtbot, parts)
    shown.feeds.setCurrentIndex(shown.feeds.model().index(1, 0))
    choose(qtbot, parts, feed_menu(parts, 1), "Re&name")
    answer(parts, "  يوميات   الصباح ")
    settled(qtbot, parts)
    assert names(shown.feeds) == ["All articles", SPORT_TITLE, "يوميات الصباح"]
    assert shown.feeds.currentIndex().row() == 2
    assert {one.feed_id: one.title for one in kept(context)}[news] == "يوميات الصباح"


def test_a_feed_is_left_after_one_question_and_its_articles_go(qtbot, make, two):
    context, _ = two
    parts = make(context)
    shown = enter(qtbot, parts, 1)
    choose(qtbot, parts, feed_menu(parts, 1), "Stop following")
    asked = line(parts, "remove feed")
    assert "أخبار الوادي" in asked.text
    assert asked.button == "Stop following"
    assert len(kept(context)) == 2
    press(qtbot, parts, "remove feed")
    assert [one.address for one in kept(context)] == [SPORT]
    assert line(parts, "remove feed") is None
    assert shown.shown is None
    assert names(shown.feeds) == [SPORT_TITLE]
    assert parts.window.focusWidget() is shown.feeds
    press(qtbot, parts, "remove feed")
    assert len(kept(context)) == 1


def test_who_reads_another_feed_stays_there_when_one_is_left(qtbot, make, two):
    parts = make(two[0])
    show_feeds(qtbot, parts)
    choose(qtbot, parts, feed_menu(parts, 2), "Stop following")
    shown = enter(qtbot, parts, 1)
    press(qtbot, parts, "remove feed")
    assert shown.shown.name == "أخبار الوادي"
    assert len(names(shown.entries)) == 3


def test_the_last_feed_that_is_left_leaves_the_beginning(qtbot, make, offline):
    fill(offline, news=feed(entry(1)))
    parts = make(offline)
    shown = enter(qtbot, parts)
    choose(qtbot, parts, feed_menu(parts, 0), "Stop following")
    press(qtbot, parts, "remove feed")
    assert shown.empty.isVisible()
    assert parts.window.focusWidget() is shown.empty.links[0]


def test_everything_of_one_feed_is_marked_as_read(qtbot, make, two):
    context, _ = two
    parts = make(context)
    shown = show_feeds(qtbot, parts)
    menu = feed_menu(parts, 1)
    assert texts(menu) == [
        "&Ask what is new", "Mark &everything as read", "Re&name…", "&Copy the address",
        "&Stop following…",
    ]  # fmt: skip
    choose(qtbot, parts, menu, "everything")
    assert {one.address: one.unread for one in kept(context)} == {NEWS: 0, SPORT: 1}
    assert "3" not in spoken(shown.feeds, 1).split(". ")[1]
    choose(qtbot, parts, feed_menu(parts, 1), "Copy")
    assert QGuiApplication.clipboard().text() == NEWS


def test_the_menu_comes_by_key_for_the_row_that_one_is_on(qtbot, make, two):
    parts = make(two[0])
    shown = show_feeds(qtbot, parts)
    shown.feeds.setCurrentIndex(shown.feeds.model().index(2, 0))
    reason = QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(shown.feeds.menu_wanted) as wanted:
        event = QContextMenuEvent(reason, QPoint(0, 0), shown.feeds.mapToGlobal(QPoint(0, 0)))
        QApplication.sendEvent(shown.feeds.viewport(), event)
    assert wanted.args[0].name == SPORT_TITLE
    assert len(texts(last_menu(parts))) == 5


# ---- lists of feeds


OPML = f"""<opml version="2.0"><body><outline text="يومي">
<outline type="rss" text="أخبار" xmlUrl="{NEWS}"/>
<outline type="rss" text="{SPORT_TITLE}" xmlUrl="{SPORT}"/>
</outline></body></opml>"""


def test_a_list_is_dropped_and_nothing_is_fetched_for_it(qtbot, make, offline, tmp_path):
    fill(offline, news=feed(entry(1)))
    (tmp_path / "قائمة.OPML").write_text(OPML, "utf-8")
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    drop(shown, str(tmp_path / "قائمة.OPML"))
    settled(qtbot, parts)
    assert {one.address: one.folder for one in kept(offline)} == {NEWS: "", SPORT: "يومي"}
    assert said(parts).startswith("1 feed")
    assert "Nothing was fetched" in said(parts)
    assert "Not fetched yet" in spoken(shown.feeds, 2)
    assert offline.network().count == 0


def test_lists_go_in_and_out_by_the_menu(qtbot, make, offline, tmp_path, monkeypatch):
    (tmp_path / "in.opml").write_text(OPML, "utf-8")
    found = str(tmp_path / "in.opml"), ""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: found)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    shown.empty.links[1].click()
    settled(qtbot, parts)
    assert names(shown.feeds) == ["All articles", "أخبار", SPORT_TITLE]
    assert shown.isAncestorOf(parts.window.focusWidget())
    shown.head.more.click()
    choose(qtbot, parts, last_menu(parts), "E&xport")
    assert SPORT in (tmp_path / "out.opml").read_text("utf-8")
    assert "out.opml" in said(parts)


def test_a_file_that_is_no_list_is_refused_and_nothing_changes(qtbot, make, two, tmp_path):
    (tmp_path / "x.opml").write_text("لا شيء هنا", "utf-8")
    parts = make(two[0])
    drop(show_feeds(qtbot, parts), str(tmp_path / "x.opml"))
    settled(qtbot, parts)
    assert "x.opml" in line(parts, "problem").text
    assert len(kept(two[0])) == 2
