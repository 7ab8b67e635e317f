"""The list of all commands: what a word finds, and what Enter does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.command_list import commands_of, matching
from reader.ui.command_palette import CommandPalette


@pytest.fixture
def commands(parts):
    return commands_of(parts.window.reader_actions, parts.window.main_menu)


@pytest.fixture
def palette(parts, qtbot):
    parts.window.reader_actions.shell.all_commands.trigger()
    found = parts.window.findChild(CommandPalette)
    qtbot.waitUntil(found.isVisible)
    return found


def names(commands, typed="", recent=()):
    return [one.action.objectName() for one in matching(commands, typed, recent)]


def shown(palette):
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_visible_action_is_there_once(parts, commands):
    found = [one.action for one in commands]
    actions = parts.window.reader_actions
    assert len(set(map(id, found))) == len(found)
    hidden = {actions.shell.all_commands.objectName()}
    hidden |= {one.objectName() for one in actions.everything() if not one.isVisible()}
    assert {one.objectName() for one in actions.everything()} - hidden == set(names(commands))


def test_a_word_at_the_beginning_of_a_name_comes_before_one_inside(commands):
    found = names(commands, "libr")
    assert found[0] == "library.show_library"
    assert "library_search.search_library" in found


def test_words_are_found_in_any_order_and_in_what_a_command_does(commands):
    assert names(commands, "side side")[0] == "mode_side"
    assert names(commands, "by side") == names(commands, "side by")
    assert "swap_panes" in names(commands, "change sides")


def test_a_command_says_its_menu_and_its_key(commands):
    stacked = next(one for one in commands if one.action.objectName() == "mode_stacked")
    assert "F3" in stacked.keys
    assert stacked.menu


def test_what_cannot_be_done_now_comes_last(commands, parts):
    actions = parts.window.reader_actions
    assert not actions.mode_side.isEnabled()
    found = names(commands)
    assert found.index("mode_side") > found.index("library.show_library")


def test_what_was_used_lately_comes_first(commands):
    assert names(commands, recent=["about", "open_file"])[:2] == ["about", "open_file"]


def test_enter_does_what_was_found_and_the_list_is_gone(palette, parts, qtbot):
    qtbot.keyClicks(palette.field, "preferences")
    preferences = parts.window.reader_actions.shell.show_preferences
    with qtbot.waitSignal(preferences.triggered):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()


def test_arrows_walk_and_screen_readers_hear_where_they_are(palette, qtbot):
    first = palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.field.accessibleDescription() != first


def test_a_command_that_cannot_be_done_stays(palette, qtbot):
    qtbot.keyClicks(palette.field, "stacked")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_words_that_mean_nothing_say_so(palette, qtbot):
    qtbot.keyClicks(palette.field, "zzzz")
    assert shown(palette) == []
    assert palette._none.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_esc_gives_the_focus_back(palette, parts, qtbot):
    parts.window.activateWindow()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is not palette.field


def test_the_key_opens_and_closes_it(palette, parts):
    parts.window.reader_actions.shell.all_commands.trigger()
    assert not palette.isVisible()


def test_it_fits_into_a_small_window(parts, qtbot):
    window = parts.window
    window.resize(480, 360)
    QCoreApplication.processEvents()
    window.reader_actions.shell.all_commands.trigger()
    found = window.findChild(CommandPalette)
    frame = found.frame().toRect().translated(found.pos())
    assert window.rect().contains(frame)
