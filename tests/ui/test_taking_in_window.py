"""Blocks of a page are taken in and left out, kept, taken back, and a rule for their site."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.services.library_ports import Library
from reader.ui.page_model import Side
from reader.ui.taking_notices import LEFT_OUT_KEY, TAKEN_KEY, UNDO_KEY
from tests.domain.pages_taken import LINES, is_in
from tests.ui.libraries import bare
from tests.ui.library_window import settled, with_store
from tests.ui.web_pages import (
    FIRST,
    SECOND,
    PageReader,
    actions,
    article,
    canvas,
    click,
    kept,
    line,
    press,
    rows_shown,
    segment,
    show,
    state,
    url,
    with_pages,
)

FOUND, OTHER = "--xxxx----", "-xxx-"


@pytest.fixture
def reader():
    return PageReader()


@pytest.fixture
def pages(context, reader):
    return with_pages(bare(context), reader)


@pytest.fixture
def parts(make, pages):
    return make(pages)


def test_a_click_takes_a_block_in_and_undo_takes_it_back(qtbot, parts, pages):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    words = with_store(pages, lambda store: store.entry(article(parts).article_id)).words
    click(qtbot, parts, 6)
    assert state(parts) == "--xxxxx---"
    assert canvas(parts).marks.focused == segment(parts, 6)
    notice = line(parts, TAKEN_KEY)
    assert notice.text.startswith("Taken into the article. Other pages of al-akhbar-annahr")
    assert (notice.button, notice.more, notice.more_key) == ("", "Undo", UNDO_KEY)
    assert is_in(kept(pages, article(parts).article_id)) == "--xxxxx---"
    entry = with_store(pages, lambda store: store.entry(article(parts).article_id))
    assert entry.words > words
    assert line(parts, LEFT_OUT_KEY).text.startswith("5 piece(s)")
    press(qtbot, parts, UNDO_KEY)
    assert state(parts) == FOUND
    assert is_in(kept(pages, article(parts).article_id)) == FOUND
    assert line(parts, TAKEN_KEY) is None
    press(qtbot, parts, UNDO_KEY)
    assert state(parts) == FOUND


def test_enter_takes_in_and_a_key_leaves_out(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    parts.window.reading.setFocus()
    parts.window.reading.keys.stand_on(segment(parts, 6))
    qtbot.keyClick(canvas(parts), Qt.Key.Key_Return)
    assert state(parts) == "--xxxxx---"
    parts.window.activateWindow()
    assert actions(parts).leave_out.shortcut() == QKeySequence("Ctrl+Del")
    actions(parts).leave_out.trigger()
    assert state(parts) == FOUND
    assert canvas(parts).marks.focused == segment(parts, 6)


def test_what_is_left_out_while_the_rest_is_hidden_goes_and_one_stands_on_the_next(qtbot, parts):
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 4))
    actions(parts).leave_out.trigger()
    assert state(parts) == "--xx-x----"
    assert rows_shown(parts) == [2, 3, 5]
    assert canvas(parts).marks.focused == segment(parts, 5)
    assert article(parts).blocks[4].reason.english() == "You left it out"
    press(qtbot, parts, UNDO_KEY)
    assert canvas(parts).marks.focused == segment(parts, 4)


def test_the_context_menu_has_the_one_that_can_be_done(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    menu = parts.window.reading.page_menu

    def offered(row):
        rect = canvas(parts).rects_of(segment(parts, row), Side.SOURCE)[0]
        made = menu.menu_at(rect.center())
        assert isinstance(made, QMenu)
        return {one.text() for one in made.actions()}

    assert "Take this &in" in offered(1)
    assert "Leave t&his out" in offered(4)
    assert "Take this &in" not in offered(4)
    parts.window.reading.desk.fix(segment(parts, 1))
    actions(parts).take_in.trigger()
    assert state(parts) == "-xxxxx----"


def test_others_like_it_follow_at_one_press_and_then_the_site_is_told(qtbot, parts, pages):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    click(qtbot, parts, 8)
    assert line(parts, TAKEN_KEY).text == "Taken into the article."
    assert line(parts, TAKEN_KEY).button == "Take in 2 more like it"
    press(qtbot, parts, TAKEN_KEY)
    assert state(parts) == "--xxxx-xxx"
    assert "Other pages" in line(parts, TAKEN_KEY).text
    assert line(parts, TAKEN_KEY).button == ""
    press(qtbot, parts, UNDO_KEY)
    assert state(parts) == "--xxxx--x-"
    parts.window.reading.keys.stand_on(segment(parts, 8))
    actions(parts).leave_out.trigger()
    assert line(parts, TAKEN_KEY).button == ""


def test_the_next_page_of_the_site_opens_as_it_was_chosen(qtbot, parts, pages):
    show(qtbot, parts, FIRST)
    for row, action in ((6, actions(parts).take_in), (2, actions(parts).leave_out)):
        parts.window.reading.keys.stand_on(segment(parts, row))
        action.trigger()
    settled(qtbot, parts)
    show(qtbot, parts, SECOND)
    assert state(parts) == "--xxx"
    assert is_in(kept(pages, article(parts).article_id)) == "--xxx"


def test_what_was_taken_back_holds_for_no_other_page(qtbot, parts):
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    actions(parts).take_in.trigger()
    press(qtbot, parts, UNDO_KEY)
    show(qtbot, parts, SECOND)
    assert state(parts) == OTHER


def test_a_page_opened_again_is_as_the_person_left_it_also_in_another_window(
    qtbot, parts, make, pages, reader
):
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 7))
    actions(parts).take_in.trigger()
    settled(qtbot, parts)
    show(qtbot, parts, FIRST)
    assert state(parts) == "--xxxx-x--"
    parts.window.close()
    parts.shut_down()
    reader.pages[FIRST] = [*LINES[:4], ("article>p", "خبر عاجل.", None), *LINES[5:]]
    other = make(pages)
    show(qtbot, other, FIRST)
    assert state(other) == "--xxxx-x--"
    assert article(other).blocks[4].text == "خبر عاجل."


def test_a_rule_reaches_a_page_that_is_open_when_it_is_opened_again(qtbot, parts):
    show(qtbot, parts, SECOND)
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    actions(parts).take_in.trigger()
    settled(qtbot, parts)
    show(qtbot, parts, SECOND)
    assert state(parts) == "-xxxx"
    assert parts.presenter.model.article is article(parts)


def test_the_last_of_an_article_stays(qtbot, parts):
    show(qtbot, parts, SECOND)
    for row in (1, 2, 3):
        parts.window.reading.keys.stand_on(segment(parts, row))
        actions(parts).leave_out.trigger()
    assert state(parts) == "---x-"
    assert parts.window.status_bar.brief.text == "Something of the article must stay"


def test_nothing_of_a_private_page_is_kept(qtbot, parts, pages):
    show(qtbot, parts, FIRST, private=True)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    actions(parts).take_in.trigger()
    settled(qtbot, parts)
    assert state(parts) == "--xxxxx---"
    assert line(parts, TAKEN_KEY).text == "Taken into the article."
    store = pages.site_rules()
    assert store.of("al-akhbar-annahr.example") == {}
    store.close()


def test_what_is_being_edited_is_not_lost(qtbot, parts):
    show(qtbot, parts, FIRST)
    desk = parts.window.reading.desk
    desk.correct(segment(parts, 4))
    actions(parts).leave_out.trigger()
    assert desk.editor.segment == segment(parts, 4)
    assert state(parts) == FOUND


def test_a_disk_that_fails_is_told_and_the_page_is_as_one_wished(qtbot, parts, monkeypatch):
    show(qtbot, parts, FIRST)

    def fail(self: Library, article: object) -> None:
        raise StorageUnavailable(Message("Test", "The disk is full of sand."))

    monkeypatch.setattr("reader.adapters.storage.library.SqliteLibrary.put_choices", fail)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    actions(parts).take_in.trigger()
    settled(qtbot, parts)
    assert state(parts) == "--xxxxx---"
    assert "sand" in line(parts, "problem").text


@pytest.mark.engine
def test_what_is_taken_in_is_translated_and_what_is_left_out_is_counted_no_more(
    qtbot, make, context, reader
):
    parts = make(with_pages(context, reader))
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=60_000):
        parts.presenter.open(url(FIRST))
    told = []
    parts.presenter.progress_changed.connect(lambda *values: told.append(values))
    parts.window.reading.keys.stand_on(segment(parts, 6))
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=60_000):
        actions(parts).take_in.trigger()
    model = parts.presenter.model
    unit = model.units[segment(parts, 6)]
    assert unit.state is UnitState.MACHINE
    assert unit.target
    before = len(model.translatable())
    assert told[-1][:2] == (before, before)
    parts.window.reading.keys.stand_on(segment(parts, 6))
    with qtbot.waitSignal(parts.presenter.runner.ended, timeout=60_000):
        actions(parts).leave_out.trigger()
    assert told[-1][:2] == (before - 1, before - 1)
    settled(qtbot, parts)
