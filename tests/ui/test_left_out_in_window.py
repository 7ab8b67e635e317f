"""What was left out of a page is hidden, and shown greyed in its place."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence

from reader.domain.article import SourceKind, SourceRef
from reader.ui.find_controller import FindController
from reader.ui.page_model import PagePlace, Side
from reader.ui.taking_controller import TakingController
from reader.ui.taking_notices import LEFT_OUT_KEY, TAKEN_KEY
from tests.ui.libraries import bare
from tests.ui.library_window import settled, with_store
from tests.ui.web_pages import (
    FIRST,
    LONG,
    SECOND,
    PageReader,
    actions,
    article,
    canvas,
    click,
    line,
    press,
    rows_shown,
    segment,
    show,
    with_pages,
)

PLAIN = "خبر قصير\n\nوصل الوفد إلى بغداد أمس. وغادر في المساء.\n\nمقالات ذات صلة\n"


@pytest.fixture
def reader():
    return PageReader()


@pytest.fixture
def pages(context, reader):
    return with_pages(bare(context), reader)


@pytest.fixture
def parts(make, pages):
    return make(pages)


def test_a_new_page_opens_with_what_was_taken_and_says_how_much_was_not(qtbot, parts):
    show(qtbot, parts, FIRST)
    assert rows_shown(parts) == [2, 3, 4, 5]
    assert line(parts, LEFT_OUT_KEY).text == "6 piece(s) of the page were left out."
    assert line(parts, LEFT_OUT_KEY).button == "Show"
    assert actions(parts).show_left_out.isEnabled()
    assert not actions(parts).show_left_out.isChecked()


def test_the_rest_is_shown_greyed_in_its_place_and_hidden_again(qtbot, parts):
    show(qtbot, parts, FIRST)
    assert actions(parts).show_left_out.shortcut() == QKeySequence("Ctrl+Shift+O")
    press(qtbot, parts, LEFT_OUT_KEY)
    assert actions(parts).show_left_out.isChecked()
    assert rows_shown(parts) == list(range(10))
    assert line(parts, LEFT_OUT_KEY).button == "Hide"
    assert all(canvas(parts).flow.row(row).left_out for row in (0, 1, 6))
    actions(parts).show_left_out.trigger()
    assert rows_shown(parts) == [2, 3, 4, 5]


def test_a_text_that_was_pasted_shows_its_few_dim_lines_as_ever(qtbot, parts):
    show(qtbot, parts, SourceRef(SourceKind.TEXT, text=PLAIN))
    assert 2 in rows_shown(parts)
    assert line(parts, LEFT_OUT_KEY) is None
    assert actions(parts).show_left_out.isChecked()
    actions(parts).show_left_out.trigger()
    assert rows_shown(parts) == [0, 1]


def test_where_nothing_was_left_out_there_is_nothing_to_show(qtbot, parts):
    show(qtbot, parts, SourceRef(SourceKind.TEXT, text=PLAIN.rsplit("\n\n", 1)[0]))
    assert not actions(parts).show_left_out.isEnabled()
    assert actions(parts).leave_out.isEnabled()


def test_each_article_is_shown_as_it_was_left(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    show(qtbot, parts, SECOND)
    assert not actions(parts).show_left_out.isChecked()
    parts.presenter.go(-1)
    assert actions(parts).show_left_out.isChecked()
    assert rows_shown(parts)[0] == 0


def test_a_notice_that_was_closed_does_not_come_back(qtbot, parts):
    show(qtbot, parts, FIRST)
    parts.window.notices._on_dismissed(LEFT_OUT_KEY)
    actions(parts).show_left_out.trigger()
    assert line(parts, LEFT_OUT_KEY) is None
    show(qtbot, parts, SECOND)
    assert line(parts, LEFT_OUT_KEY) is not None


def test_the_keyboard_and_the_find_bar_pass_over_what_is_hidden(qtbot, parts):
    show(qtbot, parts, FIRST)
    finding = parts.window.findChild(FindController)
    parts.window.find_bar.open_bar("أسوان")
    qtbot.waitUntil(lambda: [one.row for one in finding.places] == [3, 4], timeout=5_000)
    actions(parts).show_left_out.trigger()
    qtbot.waitUntil(lambda: [one.row for one in finding.places] == [3, 4, 9], timeout=5_000)


def test_hiding_lets_go_of_what_is_marked_there(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    parts.window.reading.keys.stand_on(segment(parts, 7))
    actions(parts).show_left_out.trigger()
    assert canvas(parts).marks.focused is None
    qtbot.keyClick(canvas(parts), Qt.Key.Key_Down)
    assert canvas(parts).marks.focused == segment(parts, 2)


def test_going_to_a_sentence_that_is_hidden_shows_it(qtbot, parts):
    show(qtbot, parts, FIRST)
    parts.window.reading.keys.stand_on(segment(parts, 8))
    assert actions(parts).show_left_out.isChecked()
    assert canvas(parts).marks.focused == segment(parts, 8)
    assert 8 in rows_shown(parts)


def test_the_reading_place_stays_in_a_long_page(qtbot, parts):
    show(qtbot, parts, LONG)
    canvas(parts).go_to(PagePlace(90, 0.3))
    before = canvas(parts).flow.place
    for _ in range(2):
        actions(parts).show_left_out.trigger()
        assert canvas(parts).flow.place.row == before.row
        assert abs(canvas(parts).flow.place.share - before.share) < 0.05


def test_the_end_of_what_is_shown_is_the_end_of_the_article(qtbot, parts, pages):
    show(qtbot, parts, LONG)
    canvas(parts).go_to(PagePlace(len(article(parts).blocks) - 1, 0.99))
    parts.window.closing.emit()
    settled(qtbot, parts)
    entry = with_store(pages, lambda store: store.entry(article(parts).article_id))
    assert entry.progress == 1.0


def test_why_it_is_grey_is_said_by_tool_tip_and_screen_reader(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    hint = parts.window.findChild(TakingController).hint
    rect = canvas(parts).rects_of(segment(parts, 6), Side.SOURCE)[0]
    assert hint.text_at(rect.center()) == (
        "Left out of the article: Points to other articles.\nA click takes it in."
    )
    assert hint.text_at(canvas(parts).rects_of(segment(parts, 4), Side.SOURCE)[0].center()) == ""
    assert hint.text_at(QPointF(5, 10**6)) == ""
    parts.window.reading.keys.stand_on(segment(parts, 6))
    assert "Points to other articles" in canvas(parts).accessibleDescription()


def test_the_window_is_never_held_up_for_long(qtbot, parts):
    show(qtbot, parts, LONG)
    slowest = 0.0
    for _ in range(4):
        began = perf_counter()
        actions(parts).show_left_out.trigger()
        slowest = max(slowest, perf_counter() - began)
    assert slowest < 0.25  # some 20 ms on an idle machine


def test_the_text_stays_under_the_pointer_when_the_notice_comes(qtbot, parts):
    show(qtbot, parts, LONG)
    actions(parts).show_left_out.trigger()
    canvas(parts).go_to(PagePlace(30))

    def top():
        viewport = canvas(parts).viewport()
        at = QPoint(0, canvas(parts).flow.top_of(36))
        return viewport.mapTo(parts.window, at).y()

    before = top()
    click(qtbot, parts, 36)
    assert line(parts, TAKEN_KEY) is not None
    assert abs(top() - before) <= 2


def test_names_are_those_of_the_article_and_not_of_its_menus(qtbot, parts):
    show(qtbot, parts, FIRST)
    actions(parts).show_left_out.trigger()
    click(qtbot, parts, 6)
    qtbot.waitUntil(lambda: segment(parts, 3) in canvas(parts).terms.places, timeout=20_000)
    settled(qtbot, parts)
    places = canvas(parts).terms.places
    assert segment(parts, 6) in places
    assert segment(parts, 9) not in places
