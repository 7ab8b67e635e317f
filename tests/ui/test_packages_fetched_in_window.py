"""Packages that are fetched in the window: only when asked for; paused, given up, refused."""

from __future__ import annotations

import random
import threading

import pytest
from PySide6.QtCore import Qt

from reader.domain.article import SourceKind, SourceRef
from reader.domain.language import LanguagePair
from reader.ui.packages_window import HERE, INDEX
from tests.faults.bad_servers import BadServer
from tests.loopback_server import page, serving
from tests.tiny_packages import tiny_archive
from tests.ui.package_windows import (
    AR_EN,
    FA_EN,
    FILE,
    LIST,
    PERSIAN,
    STARTER,
    actions,
    answer,
    choose_path,
    controller,
    entry,
    fetch_list,
    get,
    index,
    keys,
    look_for,
    own_folder,
    press,
    question,
    rows,
    said,
    settled,
    show,
    show_index,
    whole,
)
from tests.ui.windows import targets

pytestmark = [pytest.mark.loopback, pytest.mark.engine]


class Holding:
    """A server that sends half of a package and waits until it is let go; then it goes on."""

    def __init__(self, body):
        self.file = BadServer(body, random.Random(1))
        self.go = threading.Event()

    def __call__(self, call):
        if self.file.requests:
            self.file.whole(call)
            return
        call.send(self.file.head(self.file.start(call)) + self.file.body[:20_000])
        call.wait(0.2)  # how far it is is told ten times a second at most
        call.send(self.file.body[20_000:50_000])
        self.go.wait(10)


@pytest.fixture
def holding():
    held = Holding(tiny_archive("1.0", "fa"))
    yield held
    held.go.set()


def begun(qtbot, parts):
    """Begin to fetch a package; return the window when something of it came."""
    view = fetch_list(qtbot, parts)
    look_for(qtbot, parts, "persian")
    press(qtbot, parts, "get")
    question(parts).answer_button.click()
    qtbot.waitUntil(lambda: view.download.bar.value() > 0, timeout=10_000)
    return view


def test_nothing_is_fetched_until_it_is_asked_for(qtbot, make, context):
    with serving(whole()) as server:
        parts = make(context, package_index=server.url(LIST))
        view = show_index(qtbot, parts)
        assert (rows(view), view.details.isHidden()) == ([], True)
        assert "was not fetched yet" in view._about.text()
        view.search.setText("Persian")
        qtbot.keyClick(view.search, Qt.Key.Key_Return)
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
        settled(qtbot, parts)
        view.shelves.part(HERE).click()
        settled(qtbot, parts)
        assert server.calls == []
        view.search.clear()
        view = fetch_list(qtbot, parts, allow=False)
        assert server.calls == []
        assert "own network" in question(parts).title.text()
        answer(qtbot, parts)
        assert server.targets == [LIST]
    assert keys(view) == [AR_EN]
    assert "has 3 packages" in view._about.text()
    assert said(view) == "The list is fetched."
    assert not view.download.isVisible()


def test_the_own_network_is_left_alone_where_one_says_no(qtbot, make, context):
    with serving(whole()) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts, allow=False)
        question(parts).cancel_button.click()
        settled(qtbot, parts)
        assert server.calls == []
    assert said(view) == ""
    assert "was not fetched yet" in view._about.text()


def test_a_pane_without_a_translation_leads_to_a_package_and_is_translated_then(
    qtbot, make, context
):
    with serving(whole()) as server:
        parts = make(context, package_index=server.url(LIST))
        message = parts.window.reading.pane_message
        with qtbot.waitSignal(parts.presenter.package_missing, timeout=20_000):
            parts.presenter.open(SourceRef(SourceKind.TEXT, text=PERSIAN))
        assert message.isVisible()
        message.button.click()
        settled(qtbot, parts)
        view = controller(parts).view
        assert (view.isVisible(), view.shelf, view.wanted) == (True, INDEX, "fa-en")
        view.refresh_button.click()
        settled(qtbot, parts)
        answer(qtbot, parts)
        assert keys(view) == [FA_EN]
        get(qtbot, parts, FA_EN)
        qtbot.waitUntil(lambda: len(parts.presenter.model.units) == 1, timeout=20_000)
        settled(qtbot, parts)
        assert server.targets == [LIST, FILE]
    assert not message.isVisible()
    assert all(targets(parts.presenter.model))
    assert "is installed" in said(view)
    assert (actions(view), "installed" in rows(view)[0]) == ([], True)
    assert FA_EN in own_folder(context)
    view.shelves.part(HERE).click()
    settled(qtbot, parts)
    view.select(FA_EN)
    told = "\n".join(view.details.texts())
    assert f"From: {server.url(FILE)}" in told
    assert "CC0" in told or "names no licence" in told
    assert "SHA-256: " in told


def test_a_search_finds_other_languages_and_says_where_there_is_none(qtbot, make, context):
    with serving(whole()) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts)
        danish = ["translate-da_en-1_0"]
        for typed, found in (("DANISH", danish), ("da en", danish), ("klingon", [])):
            look_for(qtbot, parts, typed)
            assert keys(view) == found
        assert view._about.text() == "The list has no package for that."
        assert view.details.isHidden()
        controller(parts).open_for(LanguagePair("ur", "nl"))
        settled(qtbot, parts)
        assert keys(view) == []
        assert len(server.calls) == 1


def test_a_pause_keeps_what_came_and_it_goes_on_from_there(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = begun(qtbot, parts)
        assert "فارسی" in view.download._text.text()
        assert " kB of 109 kB" in view.download._text.text()
        view.download.pause_button.setFocus()
        view.download.pause_button.click()
        holding.go.set()
        settled(qtbot, parts)
        assert said(view).startswith("Paused; what came is kept")
        assert not view.download.isVisible()
        assert view.focusWidget() is view.list
        assert actions(view) == ["get", "discard"]
        assert "are there already" in rows(view)[0]
        assert own_folder(context) == [".downloads"]
        get(qtbot, parts, FA_EN)
        assert FA_EN in own_folder(context)
    asked = holding.file.requests[1]
    assert 20_000 <= int(asked.removeprefix("bytes=").removesuffix("-")) <= 50_000


def test_giving_up_deletes_what_came(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = begun(qtbot, parts)
        view.download.discard_button.click()
        holding.go.set()
        settled(qtbot, parts)
        assert said(view) == "Given up; what came is deleted."
        assert actions(view) == ["get"]
        assert list((context.locations.own_models / ".downloads").iterdir()) == []
        view.download.pause_wanted.emit()
        view.download.discard_wanted.emit()
        settled(qtbot, parts)
        assert said(view) == "Given up; what came is deleted."
        get(qtbot, parts, FA_EN)
        assert "is installed" in said(view)


def test_what_was_paused_is_deleted_by_its_button(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = begun(qtbot, parts)
        view.download.pause_button.click()
        holding.go.set()
        settled(qtbot, parts)
        press(qtbot, parts, "discard")
        assert actions(view) == ["get"]
        assert "already" not in rows(view)[0]


def test_one_thing_is_fetched_at_a_time_and_the_lists_live_on(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = begun(qtbot, parts)
        view.refresh_button.click()
        assert said(view).startswith("Something else is on its way")
        view.say("")
        view.details.button("get").click()
        assert said(view).startswith("Something else is on its way")
        view.shelves.part(HERE).click()
        qtbot.waitUntil(lambda: STARTER in keys(view), timeout=5_000)
        assert view.download.isVisible()
        view.select(STARTER)
        assert "time" in actions(view)
        holding.go.set()
        view.download.pause_button.click()
        settled(qtbot, parts)
    assert server.targets == [LIST, FILE]


def test_the_window_of_packages_is_closed_while_one_comes(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = begun(qtbot, parts)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert not view.isVisible()
        holding.go.set()
        settled(qtbot, parts)
    assert "is installed and can be chosen" in parts.window.status_bar.brief.text
    assert FA_EN in own_folder(context)
    assert not view.isVisible()
    show(qtbot, parts)
    assert (said(view), view.shelf) == ("", HERE)
    assert FA_EN in keys(view)


def test_the_main_window_closes_while_a_package_comes(qtbot, make, context, holding):
    with serving(whole(**{FILE: holding})) as server:
        parts = make(context, package_index=server.url(LIST))
        begun(qtbot, parts)
        parts.window.close()
        assert parts.shut_down()
        holding.go.set()
    assert own_folder(context) == [".downloads"]


@pytest.mark.parametrize("closed", [False, True])
def test_a_server_that_has_no_package_is_told_and_leaves_nothing(qtbot, make, context, closed):
    with serving(whole(**{FILE: page(b"", status="404 Not Found")})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts)
        look_for(qtbot, parts, "persian")
        press(qtbot, parts, "get")
        dialog = question(parts)
        if closed:
            view.close()
        dialog.answer_button.click()
        settled(qtbot, parts)
    assert "The server does not have it. Nothing was installed." in view._said.text()
    assert view._said.property("role") == "warn"
    assert ("problem" in parts.window.notices.keys()) is closed  # noqa: SIM118
    assert FA_EN not in own_folder(context)
    assert not view.download.isVisible()
    assert actions(view) == ["get"]


def test_a_package_that_is_another_one_is_told_and_leaves_nothing(qtbot, make, context):
    with serving(whole(**{FILE: page(tiny_archive())})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts)
        look_for(qtbot, parts, "persian")
        get(qtbot, parts, FA_EN)
    assert "Nothing was" in said(view)
    assert not {FA_EN, AR_EN} & set(own_folder(context))


@pytest.mark.parametrize("body", [b"<html>", b"[1", b"{}", b""])
def test_a_server_without_a_list_is_told_and_what_was_there_stays(qtbot, make, context, body):
    answers = whole()
    with serving(answers) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts)
        answers[LIST] = page(body, "application/json")
        fetch_list(qtbot, parts)
    assert view._said.property("role") == "warn"
    assert said(view) != ""
    assert keys(view) == [AR_EN]
    assert not view.download.isVisible()


def test_names_of_an_index_can_not_turn_their_line_round(qtbot, make, context):
    evil = entry("da", "en", FILE, license="\u202eCC0", date="\u2067\n2026")
    with serving(whole(**{LIST: index(evil)})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = fetch_list(qtbot, parts)
        look_for(qtbot, parts, "danish")
    told = rows(view)[0] + "".join(view.details.texts())
    assert "CC0" in told
    assert not {"\u202e", "\u2067", "\n"} & set(told)


def test_the_address_of_the_list_is_changed_kept_and_taken_back(qtbot, make, context):
    with serving(whole()) as server:
        parts = make(context)
        view = show_index(qtbot, parts)
        view.mirror_button.click()
        assert question(parts).field.text() == ""
        answer(qtbot, parts, server.url(LIST))
        assert said(view).endswith("Nothing was fetched.")
        assert context.preferences.load().package_index == server.url(LIST)
        fetch_list(qtbot, parts)
        assert server.targets == [LIST]
        view.mirror_button.click()
        assert question(parts).field.text() == server.url(LIST)
        answer(qtbot, parts, ".")
        assert context.preferences.load().package_index == ""


@pytest.mark.parametrize("typed", ["لا عنوان", "ftp://a.example/index.json", "file:///etc/passwd"])
def test_what_is_no_address_is_refused_in_words(qtbot, make, context, typed):
    parts = make(context)
    view = show_index(qtbot, parts)
    view.mirror_button.click()
    answer(qtbot, parts, typed)
    fetch_list(qtbot, parts, allow=False)
    assert view._said.property("role") == "warn"
    assert len(said(view)) > 20
    assert context.network().count == 0


def test_a_newer_package_is_offered_and_fetched(qtbot, make, context, tmp_path, monkeypatch):
    newer = entry("fa", "en", FILE) | {"package_version": "1.2"}
    body = page(tiny_archive("1.2", "fa"))
    old = tmp_path / "old.argosmodel"
    old.write_bytes(tiny_archive("1.0", "fa"))
    choose_path(monkeypatch, old)
    with serving(whole(**{LIST: index(newer), FILE: body})) as server:
        parts = make(context, package_index=server.url(LIST))
        view = show(qtbot, parts)
        view.file_button.click()
        settled(qtbot, parts)
        fetch_list(qtbot, parts)
        view.shelves.part(HERE).click()
        settled(qtbot, parts)
        view.select(FA_EN)
        assert actions(view)[0] == "update"
        press(qtbot, parts, "update")
        answer(qtbot, parts)
    assert view.current == "translate-fa_en-1_2"
    assert "update" not in actions(view)
