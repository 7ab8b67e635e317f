"""The library in the whole window: listed, searched, opened where one was, marked, put away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from reader.domain.library import LibraryOrder, LibraryQuery, ReadingPlace, ReadingState
from reader.ui.library_keeper import LibraryKeeper
from tests.ui.libraries import bare as without_packages
from tests.ui.library_window import (
    PORT,
    SCHOOL,
    WATER,
    article_from,
    entries,
    fill,
    key,
    listed,
    panel,
    renewed,
    select,
    settled,
    show_library,
    three_articles,
    with_store,
)
from tests.ui.windows import read

WATER_TITLE, PORT_TITLE, SCHOOL_TITLE = (text.split("\n")[0] for text in (WATER, PORT, SCHOOL))
LONG = "خبر طويل\n\n" + "\n\n".join(f"هذه هي الفقرة رقم {n} من النص الطويل." for n in range(90))


@pytest.fixture
def bare(context):
    return without_packages(context)


@pytest.fixture
def three(bare):
    return bare, three_articles(bare)


def test_an_empty_library_offers_three_ways_to_begin(qtbot, make, bare):
    parts = make(bare)
    shown = show_library(qtbot, parts)
    assert shown.empty.isVisible()
    assert not shown.list.isVisible()
    assert not shown.search.isVisible()
    texts = [link.text() for link in shown.empty.links]
    assert texts == [
        "Open a file…", "Paste a text", "Read the sample article", "Import many files…",
    ]  # fmt: skip
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        shown.empty.links[2].click()
    renewed(qtbot, parts)
    assert shown.list.isVisible()
    assert not shown.empty.isVisible()


def test_everything_that_is_opened_is_listed_the_last_opened_first(qtbot, make, three):
    context, _ = three
    parts = make(context)
    show_library(qtbot, parts)
    assert set(listed(parts)) == {WATER_TITLE, PORT_TITLE, SCHOOL_TITLE}
    assert "3" in panel(parts)._count.text()
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        read(qtbot, parts, WATER)
    renewed(qtbot, parts)
    assert len(listed(parts)) == 3
    assert panel(parts).list.row.open_id == parts.presenter.session.article.article_id


def test_f9_shows_and_hides_it_and_the_keyboard_goes_there_and_back(qtbot, make, three):
    parts = make(three[0])
    action = parts.window.reader_actions.library.show_library
    assert action.shortcut() == QKeySequence("F9")
    action.trigger()
    settled(qtbot, parts)
    assert panel(parts).isVisible()
    assert panel(parts).search.hasFocus()
    qtbot.keyClick(panel(parts).search, Qt.Key.Key_Down)
    assert panel(parts).list.hasFocus()
    assert panel(parts).list.currentIndex().row() == 0
    qtbot.keyClick(panel(parts).list, Qt.Key.Key_Escape)
    assert panel(parts).isVisible()
    action.trigger()
    assert not panel(parts).isVisible()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("مياه", {WATER_TITLE}),
        ("ميناء الشمال", {PORT_TITLE}),
        ("aljazeera", {PORT_TITLE}),
        ("ليلي", {SCHOOL_TITLE}),
        ("لا شيء كهذا", set()),
    ],
)
def test_the_list_is_searched_as_one_types(qtbot, make, three, typed, found):
    parts = make(three[0])
    shown = show_library(qtbot, parts)
    with qtbot.waitSignal(shown.query_changed):
        shown.search.setText(typed)
    settled(qtbot, parts)
    assert set(listed(parts)) == found
    assert shown._nothing.isVisible() is not bool(found)
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not shown.search.text()


def test_states_and_orders_narrow_and_sort_the_list(qtbot, make, three):
    context, (water, port, _) = three
    with_store(context, lambda store: store.set_state([water], ReadingState.READ))
    with_store(context, lambda store: store.set_place(port, ReadingPlace(), 0.4))
    parts = make(context)
    shown = show_library(qtbot, parts)
    for state, titles in (
        (ReadingState.READ, [WATER_TITLE]),
        (ReadingState.READING, [PORT_TITLE]),
        (ReadingState.UNREAD, [SCHOOL_TITLE]),
    ):
        shown.filters.states.part(state.value).click()
        settled(qtbot, parts)
        assert listed(parts) == titles
    shown.filters.states.part("all").click()
    orders = {LibraryOrder(one.data()): one for one in shown.filters._group.actions()}
    orders[LibraryOrder.TITLE].trigger()
    settled(qtbot, parts)
    assert listed(parts) == sorted([WATER_TITLE, PORT_TITLE, SCHOOL_TITLE])
    assert shown.filters.order_button.text() == "Title"
    shown.filters._turned.trigger()
    settled(qtbot, parts)
    assert listed(parts) == sorted([WATER_TITLE, PORT_TITLE, SCHOOL_TITLE], reverse=True)
    orders[LibraryOrder.DATE].trigger()
    settled(qtbot, parts)
    assert listed(parts)[0] == PORT_TITLE


def test_enter_opens_an_article_where_one_was(qtbot, make, bare):
    parts = make(bare)
    read(qtbot, parts, LONG)
    canvas = parts.window.reading.canvas
    canvas.scroll_by(1500)
    place = canvas.flow.place
    read(qtbot, parts, PORT)
    settled(qtbot, parts)
    parts.window.close()
    assert parts.shut_down()
    again = make(bare)
    show_library(qtbot, again)
    select(again, "خبر طويل")
    with qtbot.waitSignal(again.presenter.opened, timeout=10_000):
        key(qtbot, again, Qt.Key.Key_Return)
    here = again.window.reading.canvas.flow.place
    assert here.row == place.row
    assert here.share == pytest.approx(place.share, abs=0.05)


def test_a_click_opens_and_a_click_with_a_key_selects(qtbot, make, three):
    parts = make(three[0])
    shown = show_library(qtbot, parts)
    first, second = (
        shown.list.visualRect(shown.list.entries.index(row, 0)).center() for row in (0, 1)
    )
    viewport, left = shown.list.viewport(), Qt.MouseButton.LeftButton
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(shown.list.opened):
        qtbot.mouseClick(viewport, left, control, first)
        qtbot.mouseClick(viewport, left, control, second)
    assert len(shown.list._rows()) == 2
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        qtbot.mouseClick(viewport, left, Qt.KeyboardModifier.NoModifier, second)
    assert parts.presenter.session.article.title == listed(parts)[1]


def test_the_selection_stays_with_its_article_when_the_order_changes(qtbot, make, three):
    context, (water, _, _) = three
    parts = make(context)
    shown = show_library(qtbot, parts)
    select(parts, WATER_TITLE)
    library = parts.window.findChild(LibraryKeeper)
    for at, title in enumerate((PORT_TITLE, SCHOOL_TITLE)):
        one = next(one for one in entries(parts) if one.title == title)
        library.write(lambda store, one=one: store.remove([one.article_id]))
        renewed(qtbot, parts)
        assert len(listed(parts)) == 2 - at
        selected = [shown.list.entries.entry(row).article_id for row in shown.list._rows()]
        assert selected == [water]


def test_an_article_that_is_gone_meanwhile_is_said(qtbot, make, three):
    context, _ = three
    parts = make(context)
    shown = show_library(qtbot, parts)
    one = entries(parts)[0]
    with_store(context, lambda store: store.forget([one.article_id]))
    shown.list.opened.emit(one)
    renewed(qtbot, parts)
    assert "not in the library" in parts.window.status_bar.brief.text
    assert len(listed(parts)) == 2


def test_a_narrow_window_has_the_list_over_the_page_until_one_has_chosen(qtbot, make, three):
    parts = make(three[0])
    parts.window.resize(900, 700)
    QApplication.processEvents()
    shown = show_library(qtbot, parts)
    assert parts.window.library_drawer.is_over
    page = parts.window.pages
    assert page.width() == parts.window.centralWidget().width()
    assert shown.x() == 0
    assert shown.height() == page.height()
    with qtbot.waitSignal(parts.presenter.opened, timeout=10_000):
        shown.list.opened.emit(entries(parts)[0])
    assert not shown.isVisible()
    parts.window.reader_actions.library.show_library.setChecked(True)
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    parts.window.resize(1200, 700)
    QApplication.processEvents()
    parts.window.reader_actions.library.show_library.setChecked(True)
    QApplication.processEvents()
    assert not parts.window.library_drawer.is_over
    assert page.x() == shown.width()


def test_in_a_mirrored_interface_it_stands_on_the_right(qtbot, make, three):
    parts = make(three[0])
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for width in (1200, 900):
            parts.window.resize(width, 700)
            QApplication.processEvents()
            shown = show_library(qtbot, parts)
            QApplication.processEvents()
            assert shown.geometry().right() == parts.window.centralWidget().width() - 1
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_store_that_fails_is_said_and_the_window_goes_on(qtbot, make, bare, tmp_path):
    fill(bare, article_from(bare, WATER))
    bare.locations.user_database.unlink()
    bare.locations.user_database.mkdir()
    parts = make(bare)
    show_library(qtbot, parts)
    assert parts.window.notices.findChildren(QAction) is not None
    assert parts.window.notices.isVisible()
    read(qtbot, parts, PORT)
    assert parts.presenter.session.article.title == PORT_TITLE


def test_more_than_a_page_is_fetched_as_it_comes_into_view(qtbot, make, bare):
    fill(bare, *(article_from(bare, f"خبر رقم {n}\n\nنص قصير {n}.\n") for n in range(130)))
    parts = make(bare)
    shown = show_library(qtbot, parts)
    assert shown.list.entries.rowCount() == 130
    assert 1 not in shown.list.entries._pages
    shown.list.scrollToBottom()
    shown.list.viewport().repaint()
    qtbot.waitUntil(lambda: 1 in shown.list.entries._pages, timeout=5_000)
    shown.list.selectAll()
    key(qtbot, parts, Qt.Key.Key_Delete)
    renewed(qtbot, parts)
    assert with_store(bare, lambda store: store.count(LibraryQuery(in_bin=True))) == 130
