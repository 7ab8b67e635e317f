"""The connections in the whole window: listed, copied, forgotten, forbidden; no server is asked."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from reader import bootstrap
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.ui.connections_controller import ConnectionsController
from reader.ui.connections_dialog import ConnectionsDialog
from tests.loopback_server import serving
from tests.ui.library_window import settled
from tests.ui.package_windows import (
    FILE,
    LIST,
    fetch_list,
    look_for,
    press,
    question,
    said,
    whole,
)
from tests.ui.package_windows import settled as packages_settled
from tests.ui.test_feeds_in_window import Marked
from tests.ui.web_pages import line


def fill(context, *hosts):
    """List connections, the first one the oldest."""
    for host in hosts:
        begun = context.connections.begin(host, "open page")
        context.connections.end(begun, 45_000, "200")


def show(qtbot, parts):
    parts.window.reader_actions.packages.show_connections.trigger()
    settled(qtbot, parts)
    return parts.window.findChild(ConnectionsDialog)


def hosts(dialog):
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(dialog, row=0):
    model = dialog.list.model()
    return model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def click(qtbot, parts, button):
    button.click()
    settled(qtbot, parts)


def told(parts):
    return parts.window.status_bar.brief.text


def test_without_one_it_says_so_and_nothing_can_be_copied_or_cleared(qtbot, parts):
    dialog = show(qtbot, parts)
    assert dialog.isVisible()
    assert (dialog._none.text(), dialog.list.isVisible()) == ("There was none.", False)
    assert not dialog.copy_button.isEnabled()
    assert not dialog.clear_button.isEnabled()
    assert not dialog.never.isChecked()


def test_they_are_listed_newest_first_and_what_is_new_when_it_opens_again(qtbot, make, context):
    fill(context, "news.example", "akhbar.example")
    parts = make(context)
    dialog = show(qtbot, parts)
    assert hosts(dialog) == ["akhbar.example", "news.example"]
    assert "a page was opened" in spoken(dialog)
    assert "45 kB" in spoken(dialog)
    assert "answered" in spoken(dialog)
    dialog.accept()
    fill(context, "ghad.example")
    assert hosts(show(qtbot, parts)) == ["ghad.example", "akhbar.example", "news.example"]
    assert len(parts.window.findChildren(ConnectionsDialog)) == 1


def test_what_nobody_asked_for_and_what_was_read_privately_have_words(qtbot, make, context):
    context.connections.refused("tracker.example")
    context.connections.begin("secret.example", "open page privately")
    context.connections.begin("odd.example", "a {new} action")
    dialog = show(qtbot, make(context))
    assert hosts(dialog) == ["odd.example", "A server that is not kept", "tracker.example"]
    assert "a {new} action" in spoken(dialog, 0)
    assert "a page was opened privately" in spoken(dialog, 1)
    assert "nobody asked" in spoken(dialog, 2)
    assert not dialog.grab().isNull()


def test_a_list_that_others_wrote_into_is_shown_as_it_is(qtbot, make, context, tmp_path):
    fill(context, "a.example")
    place = context.locations.connections
    lines = place.read_text().replace('"when": "', '"when": "<b>soon ')
    place.write_text(lines + '\n{"id": 5}\nno json\n')
    dialog = show(qtbot, make(bootstrap.build(tmp_path / "data")))
    assert hosts(dialog) == ["a.example"]
    assert "<b>soon " in spoken(dialog)
    assert not dialog.grab().isNull()


def test_all_of_it_is_copied(qtbot, make, context):
    fill(context, "news.example", "akhbar.example")
    dialog = show(qtbot, make(context))
    dialog.copy_button.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [one.split("\t")[0] for one in lines] == ["akhbar.example", "news.example"]
    assert "a page was opened" in lines[0]


def test_the_list_is_forgotten_also_on_the_disk(qtbot, make, context):
    fill(context, "news.example")
    parts = make(context)
    dialog = show(qtbot, parts)
    click(qtbot, parts, dialog.clear_button)
    assert hosts(dialog) == []
    assert dialog._none.isVisible()
    assert context.connections.entries() == ()
    assert not context.locations.connections.exists()
    assert told(parts) == "The list of connections is empty."


def test_all_are_forbidden_and_allowed_again_also_after_a_restart(qtbot, make, context):
    parts = make(context)
    dialog = show(qtbot, parts)
    click(qtbot, parts, dialog.never)
    assert context.connections.never_connect
    assert context.locations.never_connect.exists()
    assert told(parts) == "Nothing connects any more, whatever is pressed."
    other = make(context)
    assert show(qtbot, other).never.isChecked()
    click(qtbot, parts, dialog.never)
    assert not context.connections.never_connect
    assert told(parts) == "Connections are opened again, where you ask for one."
    assert not show(qtbot, other).never.isChecked()


@pytest.mark.loopback
def test_while_they_are_forbidden_a_click_is_refused_in_words(qtbot, make, context):
    with serving(whole()) as server:
        parts = make(context, package_index=server.url(LIST))
        dialog = show(qtbot, parts)
        click(qtbot, parts, dialog.never)
        dialog.accept()
        view = fetch_list(qtbot, parts, allow=False)
        assert server.calls == []
        assert view._said.property("role") == "warn"
        assert "onnect" in said(view)
        click(qtbot, parts, show(qtbot, parts).never)
        dialog.accept()
        fetch_list(qtbot, parts)
        assert server.targets == [LIST]
    dialog = show(qtbot, parts)
    assert "the list of packages was fetched" in spoken(dialog)


@pytest.mark.loopback
def test_they_are_forbidden_at_once_while_a_server_keeps_a_download_waiting(qtbot, make, context):
    go = threading.Event()

    def hold(call):
        call.send(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n" + bytes(20_000))
        go.wait(10)

    with serving(whole(**{FILE: hold})) as server:
        parts = make(context, package_index=server.url(LIST))
        fetch_list(qtbot, parts)
        look_for(qtbot, parts, "persian")
        press(qtbot, parts, "get")
        question(parts).answer_button.click()
        qtbot.waitUntil(lambda: FILE in server.targets, timeout=5_000)
        parts.window.reader_actions.packages.show_connections.trigger()
        dialog = parts.window.findChild(ConnectionsDialog)
        qtbot.waitUntil(lambda: len(hosts(dialog)) > 1, timeout=3_000)
        dialog.never.click()
        qtbot.waitUntil(lambda: context.connections.never_connect, timeout=3_000)
        dialog.accept()
        packages_settled(qtbot, parts)  # the download ends, though the server has more to say
        assert not go.is_set()
        go.set()


class Stuck:
    """A record whose switch can't be moved."""

    def __init__(self, real):
        self.real = real
        self.count = 0
        self.never_connect = True

    def entries(self):
        return self.real.entries()

    def forbid(self, *, forbid):
        del forbid
        raise StorageUnavailable(Message("Test", "The disk is full of sand."))

    def clear(self):
        raise StorageUnavailable(Message("Test", "The disk is full of sand."))


@pytest.mark.parametrize("part", ["never", "clear_button"])
def test_what_fails_is_told_and_the_switch_is_shown_where_it_is(
    qtbot, make, context, monkeypatch, part
):
    fill(context, "news.example")
    parts = make(context)
    made = parts.window.findChild(ConnectionsController)
    monkeypatch.setattr(made, "_record", Stuck(context.connections))
    dialog = show(qtbot, parts)
    assert dialog.never.isChecked()
    click(qtbot, parts, getattr(dialog, part))
    settled(qtbot, parts)
    assert "sand" in line(parts, "problem").text
    assert not dialog.isVisible()
    assert dialog.never.isChecked()
    assert hosts(dialog) == ["news.example"]


def test_it_is_of_the_language_and_the_direction_of_the_interface(qtbot, qapp, make, context):
    fill(context, "news.example")
    dialog = show(qtbot, make(context))
    language = Marked()
    qapp.installTranslator(language)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QCoreApplication.processEvents()
        names = [
            dialog.windowTitle(), dialog.never.text(), dialog.list.accessibleName(),
            dialog.copy_button.accessibleName(), dialog.clear_button.text(),
        ]  # fmt: skip
        assert [one for one in names if not one.startswith("‹")] == []
        assert "‹a page was opened›" in spoken(dialog)
        assert not dialog.grab().isNull()
    finally:
        qapp.removeTranslator(language)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QCoreApplication.processEvents()


def test_all_of_it_is_reached_by_keys(qtbot, make, context):
    fill(context, "news.example")
    parts = make(context)
    dialog = show(qtbot, parts)
    dialog.never.setFocus()
    seen = set()
    for _ in range(8):
        seen.add(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert {dialog.never, dialog.list, dialog.copy_button, dialog.clear_button} <= seen
    dialog.clear_button.setFocus()
    qtbot.keyClick(dialog.clear_button, Qt.Key.Key_Return)
    settled(qtbot, parts)
    assert hosts(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
