"""What is done with articles of the library: put into the bin, taken out, marked, tagged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.domain.library import ReadingState
from reader.ui.library_desk import LibraryDesk
from reader.ui.library_menu import LibraryCommand
from reader.ui.tags_dialog import TagsDialog
from tests.ui.libraries import bare as without_packages
from tests.ui.library_window import (
    PORT,
    SCHOOL,
    WATER,
    entries,
    key,
    listed,
    renewed,
    select,
    settled,
    show_library,
    three_articles,
    titles_on_disk,
    with_store,
)
from tests.ui.windows import read

WATER_TITLE, PORT_TITLE, SCHOOL_TITLE = (text.split("\n")[0] for text in (WATER, PORT, SCHOOL))


@pytest.fixture
def bare(context):
    return without_packages(context)


@pytest.fixture
def three(bare):
    return bare, three_articles(bare)


def test_delete_puts_into_the_bin_and_undo_brings_back(qtbot, make, three):
    context, _ = three
    parts = make(context)
    show_library(qtbot, parts)
    select(parts, WATER_TITLE, PORT_TITLE)
    key(qtbot, parts, Qt.Key.Key_Delete)
    renewed(qtbot, parts)
    assert listed(parts) == [SCHOOL_TITLE]
    assert titles_on_disk(context, in_bin=True) == {WATER_TITLE, PORT_TITLE}
    parts.window.status_bar.brief.button.click()
    renewed(qtbot, parts)
    assert set(listed(parts)) == {WATER_TITLE, PORT_TITLE, SCHOOL_TITLE}
    assert titles_on_disk(context, in_bin=True) == set()


def test_the_bin_says_how_long_and_gives_back_what_is_chosen(qtbot, make, three):
    context, (water, port, _) = three
    with_store(context, lambda store: store.remove([water, port]))
    parts = make(context)
    shown = show_library(qtbot, parts)
    assert "2" in shown.bin_button.text()
    shown.bin_button.click()
    settled(qtbot, parts)
    assert set(listed(parts)) == {WATER_TITLE, PORT_TITLE}
    assert "30 days" in shown._bin_text.text()
    assert shown._bin_text.isVisible()
    assert not shown.filters.isVisible()
    desk = parts.window.findChild(LibraryDesk)
    with qtbot.assertNotEmitted(parts.presenter.opened):
        select(parts, PORT_TITLE)
        key(qtbot, parts, Qt.Key.Key_Return)
    desk.do(LibraryCommand.RESTORE, [one for one in entries(parts) if one.article_id == port])
    renewed(qtbot, parts)
    assert listed(parts) == [WATER_TITLE]
    qtbot.keyClick(shown.list, Qt.Key.Key_Escape)
    settled(qtbot, parts)
    assert set(listed(parts)) == {PORT_TITLE, SCHOOL_TITLE}


def test_the_menu_marks_what_is_selected(qtbot, make, three, monkeypatch):
    context, _ = three
    monkeypatch.setattr(
        QMenu, "popup", lambda menu, place: menu.ensurePolished()
    )  # one that is up grabs the keyboard
    parts = make(context)
    shown = show_library(qtbot, parts)
    select(parts, WATER_TITLE, PORT_TITLE)
    shown.list.menu_wanted.emit(shown.mapToGlobal(shown.rect().center()))
    texts = []
    for menu in shown.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Mark as &read", "&Tags…", "To the &bin", "Forget &everywhere…"]
    menu.actions()[0].trigger()
    menu.close()
    renewed(qtbot, parts)
    states = {one.title: one.state for one in entries(parts)}
    assert states == {
        WATER_TITLE: ReadingState.READ,
        PORT_TITLE: ReadingState.READ,
        SCHOOL_TITLE: ReadingState.UNREAD,
    }


def test_the_menu_of_one_article_opens_it(qtbot, make, three):
    parts = make(three[0])
    show_library(qtbot, parts)
    desk = parts.window.findChild(LibraryDesk)
    one = entries(parts)[2]
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        desk.do(LibraryCommand.OPEN, [one])
    assert parts.presenter.session.article.article_id == one.article_id


def test_the_open_article_is_marked_from_the_main_menu(qtbot, make, bare):
    parts = make(bare)
    actions = parts.window.reader_actions.library
    assert not actions.mark_read.isEnabled()
    read(qtbot, parts, WATER)
    settled(qtbot, parts)
    article_id = parts.presenter.session.article.article_id
    for action, state in (
        (actions.mark_read, ReadingState.READ),
        (actions.mark_unread, ReadingState.UNREAD),
    ):
        action.trigger()
        settled(qtbot, parts)
        entry = with_store(bare, lambda store: store.entry(article_id))
        assert entry.state is state


def test_tags_are_given_to_several_at_once_and_filter_the_list(qtbot, make, three):
    context, (water, port, school) = three
    with_store(context, lambda store: store.set_tags([water], ["نهر", "to read"]))
    parts = make(context)
    shown = show_library(qtbot, parts)
    select(parts, WATER_TITLE, PORT_TITLE)
    shown.list.with_selected(parts.window.findChild(LibraryDesk).tags_wanted.emit)
    qtbot.waitUntil(lambda: parts.window.findChild(TagsDialog) is not None, timeout=5_000)
    dialog = parts.window.findChild(TagsDialog)
    dialog.field.setText("ماء، #to read")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.save_button.click()
    renewed(qtbot, parts)
    tags = {one.article_id: one.tags for one in entries(parts)}
    assert tags[water] == tuple(sorted(("نهر", "to read", "ماء")))
    assert tags[port] == tuple(sorted(("to read", "ماء")))
    assert tags[school] == ()
    chosen = [one for one in shown.filters._tag_menu.actions() if one.data() == "ماء"]
    assert len(chosen) == 1
    chosen[0].trigger()
    settled(qtbot, parts)
    assert set(listed(parts)) == {WATER_TITLE, PORT_TITLE}
    assert "ماء" in shown.filters.tag_button.text()
