"""What was left out of a page: hidden, shown greyed, taken in and left out, kept for its site."""

from __future__ import annotations

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.domain.article import SourceKind, SourceRef
from reader.domain.errors import StorageUnavailable
from reader.domain.messages import Message
from reader.domain.translation import UnitState
from reader.services.library_ports import Library
from reader.ui.find_controller import FindController
from reader.ui.notice_bar import _Line
from reader.ui.page_model import PagePlace, Side
from reader.ui.taking_controller import LEFT_OUT_KEY, TAKEN_KEY, UNDO_KEY, TakingController
from tests.domain.pages_taken import LINES, is_in
from tests.ui.libraries import bare
from tests.ui.library_window import settled, with_store
from tests.ui.web_pages import FIRST, LONG, SECOND, PageReader, url, with_pages

PLAIN = "خبر قصير\n\nوصل الوفد إلى بغداد أمس. وغادر في المساء.\n\nمقالات ذات صلة\n"
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


def show(qtbot, parts, source, **how):
    source = url(source) if isinstance(source, str) else source
    with qtbot.waitSignal(parts.presenter.opened, timeout=20_000):
        parts.presenter.open(source, **how)
    settled(qtbot, parts)
    return parts.presenter.model


def actions(parts):
    return parts.window.reader_actions.taking


def canvas(parts):
    return parts.window.reading.canvas


def article(parts):
    return parts.presenter.session.article


def state(parts):
    return is_in(article(parts))


def rows_shown(parts):
    return [laid.number for laid, _ in canvas(parts).flow.in_view()]


def segment(parts, row):
    return parts.presenter.model.segments_of(row)[0].segment_id


def line(parts, key):
    found = [one for one in parts.window.notices.findChildren(_Line) if one.notice.key == key]
    return found[-1].notice if key in parts.window.notices.keys() else None  # noqa: SIM118


def press(qtbot, parts, key):
    parts.window.notices.requested.emit(key)
    settled(qtbot, parts)


def click(qtbot, parts, row):
    """Click on the first word of a row's source."""
    flow = canvas(parts).flow
    span = parts.presenter.model.compose(row, Side.SOURCE).spans[0]
    canvas(parts).reveal(row, Side.SOURCE, span)
    rect = canvas(parts).rects_of(segment(parts, row), Side.SOURCE)[0]
    assert flow.row(row).height
    point = QPoint(int(rect.center().x()), int(rect.center().y()))
    qtbot.mouseClick(canvas(parts).viewport(), Qt.MouseButton.LeftButton, pos=point)
    settled(qtbot, parts)


def kept(pages, article_id):
    return with_store(pages, lambda store: store.article(article_id))


# ---- hidden and shown


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


# ---- in and out


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
    assert "Leave this &out" in offered(4)
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
