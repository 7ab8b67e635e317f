"""Feeds are refreshed in the window, when that is asked for; the servers are this machine.

Addresses of this machine are private ones, so that each is asked about once more, as it should be.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from reader.services.feed_ports import FetchedFeed
from reader.ui.following_controller import STOP, FollowingController
from reader.ui.private_feeds import PRIVATE
from tests.loopback_server import page, serving
from tests.ui.feed_windows import (
    NEWS,
    TYPE,
    Slow,
    choose,
    drop,
    enter,
    entry,
    entry_menu,
    feed,
    feed_menu,
    fill,
    follow,
    kept,
    names,
    panel,
    press,
    rss,
    said,
    settled,
    show_feeds,
    silent,
    spoken,
    unread,
)
from tests.ui.libraries import bare
from tests.ui.web_pages import line

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
        drop(shown, str(files / "atom.xml"))
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


def test_what_a_feed_left_out_is_told(qtbot, make, offline, monkeypatch):
    fill(offline, news=feed(entry(1)))
    long = replace(feed(entry(2), entry(1)), left_out=7)
    found = FetchedFeed(NEWS, long)
    monkeypatch.setattr(type(offline.feed_source), "fetch", lambda *_, **__: found)
    parts = make(offline)
    show_feeds(qtbot, parts)
    refresh(qtbot, parts)
    assert said(parts).startswith("1 new article")
    assert "newest 2 of its 9" in line(parts, "problem").text
    parts.window.notices.clear()
    follow(qtbot, parts, NEWS)
    assert said(parts).startswith("You follow")
    assert "newest 2 of its 9" in line(parts, "problem").text
