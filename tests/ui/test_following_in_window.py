"""Feeds are followed and refreshed in the window, when that is asked for; servers are this machine.

Addresses of this machine are private ones, so that each is asked about once more, as it should be.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.domain.errors import NetworkFailed
from reader.domain.messages import Message
from reader.ui.following_controller import PRIVATE, STOP, FollowingController
from reader.ui.line_dialog import LineDialog
from reader.ui.offered_feeds import OfferedFeeds
from tests.loopback_server import Call, page, serving
from tests.ui.feed_windows import (
    NEWS,
    TYPE,
    choose,
    enter,
    entry,
    entry_menu,
    feed,
    feed_menu,
    fill,
    follow,
    kept,
    names,
    open_row,
    panel,
    rss,
    said,
    show_feeds,
    spoken,
    unread,
)
from tests.ui.libraries import bare
from tests.ui.library_window import settled
from tests.ui.web_pages import line, press

pytestmark = pytest.mark.loopback

FOLDER = Path(__file__).parents[1] / "data" / "sources" / "feeds"


@pytest.fixture(autouse=True)
def _no_popups(monkeypatch):
    monkeypatch.setattr(QMenu, "popup", lambda menu, place: menu.ensurePolished())


@pytest.fixture
def offline(context):
    """A machine without packages."""
    return bare(context)


@pytest.fixture
def files(tmp_path):
    for name in ("rss091.xml", "atom.xml"):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def refresh(qtbot, parts):
    panel(parts).head.refresh.click()
    settled(qtbot, parts)


def dialogs(parts, kind):
    return [one for one in parts.window.findChildren(kind) if one.isVisible()]


class Slow:
    """An answer that comes when the test is over, or never."""

    def __call__(self, call: Call) -> None:
        call.wait(5)


# ---- following


def test_a_feed_is_followed_by_the_path_of_its_file(qtbot, make, offline, files):
    parts = make(offline)
    show_feeds(qtbot, parts)
    panel(parts).empty.links[0].click()
    (dialog,) = dialogs(parts, LineDialog)
    dialog.field.setText(f" {files / 'rss091.xml'} ")
    dialog.answer_button.click()
    settled(qtbot, parts)
    (one,) = kept(offline)
    assert one.address == str(files / "rss091.xml")
    assert said(parts) == f"You follow \u2068{one.title}\u2069 now."
    assert panel(parts).shown.name == one.title
    assert len(names(panel(parts).entries)) == one.entries > 0
    assert len(unread(parts)) == one.entries
    assert offline.network().count == 0
    panel(parts).show_feeds()
    follow(qtbot, parts, str(files / "rss091.xml"))
    assert said(parts) == f"You follow \u2068{one.title}\u2069 already."
    assert len(kept(offline)) == 1


def test_an_address_of_the_own_network_is_asked_about_before_it_is_followed(qtbot, make, offline):
    with serving({"/feed": page(rss(2, 1), TYPE)}) as server:
        parts = make(offline)
        show_feeds(qtbot, parts)
        panel(parts).empty.links[0].click()
        (dialog,) = dialogs(parts, LineDialog)
        dialog.field.setText(server.url("/feed"))
        dialog.answer_button.click()
        settled(qtbot, parts)
        assert server.calls == []
        assert kept(offline) == ()
        assert line(parts, PRIVATE).text.startswith("1 address")
        assert line(parts, PRIVATE).button == "Ask them"
        assert said(parts) == ""
        press(qtbot, parts, PRIVATE)
        assert server.targets == ["/feed"]
        assert [one.title for one in kept(offline)] == ["أخبار الوادي"]
        assert line(parts, PRIVATE) is None
        assert names(panel(parts).entries) == ["خبر رقم 2", "خبر رقم 1"]
        connections = offline.network().count
        assert connections >= 1
        assert str(connections) in parts.window.status_bar._network.text()
        press(qtbot, parts, PRIVATE)
        assert len(server.calls) == 1


def test_a_page_offers_its_feeds_and_none_is_asked_for_before_one_is_chosen(qtbot, make, offline):
    links = "".join(
        f'<link rel="alternate" type="{TYPE}" href="/{n}" title="باب {n}">' for n in ("a", "b")
    )
    html = f"<!DOCTYPE html><html><head>{links}</head><body><p>موقع</p></body></html>"
    answers = {"/": page(html.encode()), "/b": page(rss(1), TYPE)}
    with serving(answers) as server:
        parts = make(offline)
        show_feeds(qtbot, parts)
        parts.window.findChild(FollowingController)._add(server.url("/"), allow_private=True)
        settled(qtbot, parts)
        assert server.targets == ["/"]
        (dialog,) = dialogs(parts, OfferedFeeds)
        shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert ["باب a" in shown[0], "باب b" in shown[1]] == [True, True]
        assert dialog.focusWidget() is dialog.list
        dialog.field.setText("باب b")
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        settled(qtbot, parts)
        assert server.targets == ["/"]
        press(qtbot, parts, PRIVATE)
        assert server.targets == ["/", "/b"]
        assert [one.address for one in kept(offline)] == [server.url("/b")]


def test_each_page_offers_its_own_feeds_where_two_were_given(
    qtbot, make, offline, tmp_path, monkeypatch
):
    for name in ("a", "b"):
        link = f'<link rel="alternate" type="{TYPE}" href="https://{name}.example/feed">'
        (tmp_path / f"{name}.html").write_text(f"<html><head>{link}</head></html>", "utf-8")
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    drop(shown, tmp_path / "a.html", tmp_path / "b.html")
    settled(qtbot, parts)
    first, second = dialogs(parts, OfferedFeeds)
    asked = silent(offline, monkeypatch)
    first.list.itemClicked.emit(first.list.item(0))
    first.list.itemActivated.emit(first.list.item(0))  # some systems activate what is clicked
    settled(qtbot, parts)
    assert asked == ["https://a.example/feed"]
    second.list.itemActivated.emit(second.list.item(0))
    settled(qtbot, parts)
    assert asked[1:] == ["https://b.example/feed"]


def silent(context, monkeypatch):
    """Have no server answer; return the addresses that are asked for."""
    asked: list[str] = []

    def fetch(self, address, *_, **__):
        asked.append(address)
        raise NetworkFailed(Message("Test", "It does not answer."))

    monkeypatch.setattr(type(context.feed_source), "fetch", fetch)
    return asked


def drop(part, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    move, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    part.dropEvent(QDropEvent(QPointF(20, 200), move, data, left, plain))


def test_two_that_are_dropped_are_both_followed_and_nothing_waits_any_more(
    qtbot, make, offline, files
):
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    drop(shown, files / "rss091.xml", files / "atom.xml")
    assert shown.head.is_busy
    settled(qtbot, parts)
    assert len(kept(offline)) == 2
    assert not shown.head.is_busy
    assert said(parts).startswith("You follow")


def test_the_address_on_the_clipboard_stands_in_the_question(qtbot, make, offline):
    QGuiApplication.clipboard().setText("https://alwadi.example/feed")
    parts = make(offline)
    show_feeds(qtbot, parts)
    panel(parts).empty.links[0].click()
    (dialog,) = dialogs(parts, LineDialog)
    assert dialog.field.text() == "https://alwadi.example/feed"
    dialog.cancel_button.click()
    settled(qtbot, parts)
    assert kept(offline) == ()
    assert offline.network().count == 0


@pytest.mark.parametrize("typed", ["~nobody-of-that-name/feed.xml", "/gone/feed.xml", "ftp://x/y"])
def test_what_can_not_be_followed_is_told_and_nothing_is_changed(qtbot, make, offline, typed):
    fill(offline, news=feed(entry(1)))
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    follow(qtbot, parts, typed)
    assert line(parts, "problem") is not None
    assert len(kept(offline)) == 1
    assert not shown.head.is_busy
    assert said(parts) == ""


def test_who_reads_is_not_taken_away_when_the_answer_comes(qtbot, make, offline, files):
    fill(offline, news=feed(entry(1)))
    parts = make(offline)
    enter(qtbot, parts)
    open_row(qtbot, parts, 0)
    panel(parts).show_feeds()
    panel(parts).head.add.click()
    (dialog,) = dialogs(parts, LineDialog)
    dialog.field.setText(str(files / "atom.xml"))
    dialog.answer_button.click()
    parts.window.reading.setFocus()
    settled(qtbot, parts)
    assert len(kept(offline)) == 2
    assert parts.window.focusWidget() is parts.window.reading.canvas


# ---- refreshing


def test_a_refresh_tells_how_many_are_new_and_what_was_read_stays_read(qtbot, make, offline):
    answers = {"/feed": page(rss(2, 1), TYPE)}
    with serving(answers) as server:
        fill(offline, **{server.url("/feed"): feed()})
        parts = make(offline)
        shown = enter(qtbot, parts)
        refresh(qtbot, parts)
        assert server.calls == []
        assert line(parts, PRIVATE).text.startswith("1 address")
        refresh(qtbot, parts)
        assert line(parts, PRIVATE).text.startswith("1 address")
        press(qtbot, parts, PRIVATE)
        assert said(parts).startswith("2 new article")
        choose(qtbot, parts, entry_menu(parts, 1), "Mark as &read")
        answers["/feed"] = page(rss(3, 2, 1), TYPE)
        ask(qtbot, parts, kept(offline))
        assert said(parts).startswith("1 new article")
        assert names(shown.entries) == ["خبر رقم 3", "خبر رقم 2", "خبر رقم 1"]
        assert unread(parts) == ["خبر رقم 3", "خبر رقم 2"]
        ask(qtbot, parts, kept(offline))
        assert said(parts) == "Nothing new."
        connections = offline.network().count
        assert str(connections) in parts.window.status_bar._network.text()
        assert len(server.calls) == 3


def ask(qtbot, parts, feeds):
    """Ask feeds of this machine what is new, as after the question about the own network."""
    parts.window.findChild(FollowingController).ask_feeds(feeds, allow_private=True)
    settled(qtbot, parts)


def test_a_feed_that_fails_keeps_its_articles_and_says_why_and_the_rest_go_on(qtbot, make, offline):
    answers = {"/a": page(b"", status="500 Internal Server Error"), "/b": page(rss(7), TYPE)}
    with serving(answers) as server:
        fill(
            offline,
            **{
                server.url("/a"): feed(entry(1), title="ألف"),
                server.url("/b"): feed(title="باء"),
            },
        )
        parts = make(offline)
        shown = show_feeds(qtbot, parts)
        ask(qtbot, parts, kept(offline))
        assert said(parts).startswith("1 new article")
        assert "1 feed" in said(parts)
        assert "the list says why" in said(parts)
        first, second = kept(offline)
        assert (first.entries, second.entries) == (1, 1)
        assert first.error is not None
        assert first.error.english() in spoken(shown.feeds, 1)
        answers["/a"] = page(rss(1), TYPE)
        ask(qtbot, parts, [first])
        assert kept(offline)[0].error is None


def test_a_refresh_is_stopped_and_what_came_is_kept(qtbot, make, offline):
    with serving({"/a": page(rss(1), TYPE), "/b": Slow()}) as server:
        fill(
            offline,
            **{server.url("/a"): feed(title="ألف"), server.url("/b"): feed(title="باء")},
        )
        parts = make(offline)
        shown = show_feeds(qtbot, parts)
        parts.window.findChild(FollowingController).ask_feeds(kept(offline), allow_private=True)
        qtbot.waitUntil(lambda: len(server.calls) == 2, timeout=5_000)
        assert shown.head.is_busy
        assert shown.head.refresh.accessibleName() == "Stop asking; what came is kept"
        assert parts.window.status_bar.brief.key == STOP
        assert parts.window.status_bar.brief.button.text() == "Stop"
        shown.head.refresh.click()
        settled(qtbot, parts)
        assert not shown.head.is_busy
        assert shown.head.refresh.accessibleName() == "Ask all feeds what is new"
        assert [one.entries for one in kept(offline)] == [1, 0]
        assert said(parts).startswith("1 new article")


def test_the_button_in_the_status_bar_stops_a_feed_that_is_being_added(qtbot, make, offline):
    with serving({"/a": Slow()}) as server:
        parts = make(offline)
        shown = show_feeds(qtbot, parts)
        parts.window.findChild(FollowingController)._add(server.url("/a"), allow_private=True)
        qtbot.waitUntil(lambda: len(server.calls) == 1, timeout=5_000)
        parts.window.status_bar.brief.button.click()
        settled(qtbot, parts)
        assert said(parts) == ""
        assert not shown.head.is_busy
        assert kept(offline) == ()


def test_one_is_added_while_others_are_asked(qtbot, make, offline, files):
    with serving({"/a": Slow()}) as server:
        fill(offline, **{server.url("/a"): feed(title="ألف")})
        parts = make(offline)
        shown = show_feeds(qtbot, parts)
        parts.window.findChild(FollowingController).ask_feeds(kept(offline), allow_private=True)
        qtbot.waitUntil(lambda: len(server.calls) == 1, timeout=5_000)
        drop(shown, files / "atom.xml")
        server.ended.set()
        settled(qtbot, parts)
    assert len(kept(offline)) == 2
    assert not shown.head.is_busy


def test_addresses_and_feeds_of_the_own_network_are_asked_together(qtbot, make, offline):
    answers = {"/a": page(rss(1), TYPE), "/b": page(rss(2), TYPE)}
    with serving(answers) as server:
        fill(offline, **{server.url("/a"): feed(title="ألف")})
        parts = make(offline)
        show_feeds(qtbot, parts)
        following = parts.window.findChild(FollowingController)
        following.ask_feeds(kept(offline))
        following._add(server.url("/b"))
        settled(qtbot, parts)
        assert line(parts, PRIVATE).text.startswith("2 address")
        assert server.calls == []
        press(qtbot, parts, PRIVATE)
        assert sorted(server.targets) == ["/a", "/b"]
        assert [one.entries for one in kept(offline)] == [1, 1]


def test_a_feed_that_is_left_while_it_is_asked_does_not_come_back(qtbot, make, offline):
    with serving({"/a": Slow()}) as server:
        fill(offline, **{server.url("/a"): feed(entry(1), title="ألف")})
        parts = make(offline)
        shown = enter(qtbot, parts)
        parts.window.findChild(FollowingController).ask_feeds(kept(offline), allow_private=True)
        qtbot.waitUntil(lambda: len(server.calls) == 1, timeout=5_000)
        menu = feed_menu(parts, 0)
        next(one for one in menu.actions() if "Stop following" in one.text()).trigger()
        parts.window.notices.requested.emit("remove feed")
        server.ended.set()
        settled(qtbot, parts)
    assert kept(offline) == ()
    assert shown.shown is None
    assert shown.empty.isVisible()


def test_the_window_closes_while_a_server_keeps_it_waiting(qtbot, make, offline):
    with serving({"/a": Slow()}) as server:
        fill(offline, **{server.url("/a"): feed(entry(1))})
        parts = make(offline)
        show_feeds(qtbot, parts)
        parts.window.findChild(FollowingController).ask_feeds(kept(offline), allow_private=True)
        qtbot.waitUntil(lambda: len(server.calls) == 1, timeout=5_000)
        parts.window.close()
        assert parts.shut_down()
    assert [one.entries for one in kept(offline)] == [1]


def test_one_feed_is_asked_from_its_menu_and_no_other(qtbot, make, offline, monkeypatch):
    fill(offline, news=feed(entry(1)), sport=feed(entry(2), title="رياضة"))
    asked = silent(offline, monkeypatch)
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    choose(qtbot, parts, feed_menu(parts, 1), "Ask what is new")
    assert asked == [NEWS]
    assert "It does not answer." in spoken(shown.feeds, 1)
    assert said(parts).startswith("Nothing new.")
