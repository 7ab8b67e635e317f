"""Feeds are followed in the window, when that is asked for; the servers are this machine.

Addresses of this machine are private ones, so that each is asked about once more, as it should be.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.ui.following_controller import FollowingController
from reader.ui.line_dialog import LineDialog
from reader.ui.offered_feeds import OfferedFeeds
from reader.ui.private_feeds import PRIVATE
from tests.loopback_server import page, serving
from tests.ui.feed_windows import (
    NEWS,
    TYPE,
    dialogs,
    drop,
    enter,
    entry,
    feed,
    fill,
    follow,
    kept,
    names,
    open_row,
    panel,
    press,
    rss,
    said,
    settled,
    show_feeds,
    silent,
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
    drop(shown, str(tmp_path / "a.html"), str(tmp_path / "b.html"))
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


def test_two_that_are_dropped_are_both_followed_and_nothing_waits_any_more(
    qtbot, make, offline, files
):
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    drop(shown, str(files / "rss091.xml"), str(files / "atom.xml"))
    assert shown.head.is_busy
    settled(qtbot, parts)
    assert len(kept(offline)) == 2
    assert not shown.head.is_busy
    assert said(parts).startswith("You follow")


@pytest.mark.parametrize("address", [NEWS, "https://news.example/list.opml"])
def test_an_address_that_is_dropped_is_asked_and_a_text_is_left_to_the_window(
    qtbot, make, offline, monkeypatch, address
):
    asked = silent(offline, monkeypatch)
    parts = make(offline)
    shown = show_feeds(qtbot, parts)
    drop(shown, address)
    settled(qtbot, parts)
    assert asked == [address]
    assert "It does not answer." in line(parts, "problem").text
    drop(shown, "mailto:huda@news.example")
    settled(qtbot, parts)
    assert len(asked) == 1


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
