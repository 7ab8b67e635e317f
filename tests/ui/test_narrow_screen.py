"""Narrow windows, down to a phone's: one column, folded bars, panels over the page; full screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.services.preferences import ReadingMode
from reader.ui.buttons import IconButton
from reader.ui.page_model import PagePlace
from reader.ui.page_style import SIDE_FROM_PX, Appearance, style_for
from reader.ui.tool_bar import TargetOption
from tests.ui.library_window import settled
from tests.ui.windows import TEXT, read

NARROW = [(480, 800), (360, 640)]


@pytest.fixture
def narrow(qtbot, parts):
    def resized(width, height):
        parts.window.resize(width, height)
        qtbot.waitUntil(lambda: parts.window.width() == width, timeout=5_000)
        return parts

    read(qtbot, parts)
    return resized


def mode_shown(parts):
    return parts.window.reading.canvas.flow.style.appearance.mode


def test_two_columns_become_one_where_they_can_not_be_read():
    side = Appearance(ReadingMode.SIDE)
    assert style_for(SIDE_FROM_PX, side).appearance.mode is ReadingMode.SIDE
    assert style_for(SIDE_FROM_PX - 1, side).appearance.mode is ReadingMode.STACKED
    for mode in (ReadingMode.STACKED, ReadingMode.ON_DEMAND, ReadingMode.SOURCE):
        assert style_for(300, Appearance(mode)).appearance.mode is mode


def test_it_is_told_once_and_is_two_columns_again_when_there_is_room(narrow):
    parts = narrow(480, 800)
    assert mode_shown(parts) is ReadingMode.STACKED
    assert "one column" in parts.window.status_bar.brief.text
    assert parts.settings.preferences.mode is ReadingMode.SIDE
    assert parts.window.reader_actions.mode_side.isChecked()
    parts.window.status_bar.announce("")
    narrow(460, 800)
    assert parts.window.status_bar.brief.text == ""
    narrow(1200, 800)
    assert mode_shown(parts) is ReadingMode.SIDE


def test_the_reading_place_stays_when_the_columns_become_one(qtbot, narrow):
    parts = narrow(1200, 400)
    read(qtbot, parts, TEXT * 8)
    canvas = parts.window.reading.canvas
    canvas.go_to(PagePlace(9, 0.0))
    for width in (480, 1200):
        narrow(width, 400)
        assert canvas.flow.place.row == 9


@pytest.mark.parametrize("size", NARROW)
def test_what_stands_in_the_tool_bar_fits_and_the_rest_is_in_the_menu(qtbot, narrow, size):
    parts = narrow(*size)
    bar = parts.window.tool_bar
    bar.set_targets([TargetOption("en", "English"), TargetOption("nl", "Nederlands")])
    switch = bar.target_switch
    qtbot.waitUntil(lambda: switch.width() >= switch.sizeHint().width(), timeout=5_000)
    shown = [one for one in bar.findChildren(IconButton) if one.isVisible()]
    assert bar.menu_button in shown
    for one in (*shown, switch):
        left = one.mapTo(bar, QPoint(0, 0)).x()
        assert left >= 0
        assert left + one.width() <= bar.width()
    inside = set()
    for action in bar.menu_button.menu().actions():
        inside |= set(action.menu().actions()) if action.menu() else {action}
    hidden = [one for one in bar.findChildren(IconButton) if not one.isVisible()]
    assert {one.defaultAction() for one in hidden} <= inside


@pytest.mark.parametrize("size", NARROW)
def test_the_window_is_as_narrow_as_it_was_asked_to_be(narrow, size):
    parts = narrow(*size)
    parts.window.reader_actions.aloud.set_reading(is_on=True)
    parts.window.aloud_bar.show()
    parts.window.find_bar.open_bar("ماء")
    assert (parts.window.width(), parts.window.height()) == size
    assert parts.window.minimumSizeHint().width() <= size[0]


def test_a_panel_lies_over_a_narrow_page_and_esc_takes_it_away(qtbot, narrow):
    parts = narrow(480, 800)
    page, panel = parts.window.reading, parts.window.names_panel
    wide = page.width()
    parts.window.reader_actions.aids.show_names.setChecked(True)
    settled(qtbot, parts)
    assert panel.isVisible()
    assert page.width() == wide
    right = panel.mapTo(parts.window, QPoint(panel.width(), 0)).x()
    assert right == parts.window.width()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not parts.window.reader_actions.aids.show_names.isChecked()


def test_it_stands_beside_a_wide_page_again(qtbot, narrow):
    parts = narrow(480, 800)
    parts.window.reader_actions.notes.show_notes.setChecked(True)
    narrow(1200, 800)
    panel, page = parts.window.notes_panel, parts.window.reading
    qtbot.waitUntil(lambda: page.width() + panel.width() <= 1200, timeout=5_000)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isVisible()


def test_full_screen_is_left_with_esc_when_nothing_else_is_to_be_let_go_of(qtbot, parts):
    read(qtbot, parts)
    window, canvas = parts.window, parts.window.reading.canvas
    window.reader_actions.full_screen.trigger()
    assert window.isFullScreen()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert window.isFullScreen()
    assert canvas.marks.focused is None
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.reader_actions.full_screen.isChecked()


def test_a_maximised_window_is_maximised_again_after_full_screen(qtbot, parts):
    window = parts.window
    window.showMaximized()
    window.reader_actions.full_screen.trigger()
    assert window.isFullScreen()
    window.reader_actions.full_screen.trigger()
    assert window.isMaximized()
    assert not window.isFullScreen()


def test_without_an_article_esc_leaves_full_screen_too(qtbot, parts):
    window = parts.window
    window.reader_actions.full_screen.trigger()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
