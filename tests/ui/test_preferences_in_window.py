"""The window of preferences: what is chosen takes effect at once, everywhere."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox

from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import OF_THIS_MACHINE, Preferences, ReadingMode, ThemeName
from reader.ui.key_dialog import KeyDialog
from reader.ui.language_switch import LanguageSwitch
from reader.ui.preference_values import Control, sections
from reader.ui.preferences_controller import PreferencesController
from reader.ui.preferences_window import PreferencesWindow


@pytest.fixture
def controller(parts):
    return parts.window.findChild(PreferencesController)


@pytest.fixture
def view(parts, qtbot):
    parts.window.reader_actions.shell.show_preferences.trigger()
    found = parts.window.findChild(PreferencesWindow)
    qtbot.waitUntil(found.isVisible)
    return found


def visible(view):
    return [row.setting.name for row in view.rows() if row.isVisibleTo(view)]


def titles(view):
    return [part.section.key for part in view._parts if part.isVisibleTo(view)]


def test_every_row_is_a_preference_or_an_action(parts):
    known = {field.name for field in fields(Preferences)}
    actions = set(parts.window.reader_actions.keys.names())
    for section in sections():
        for setting in section.settings:
            where = actions if setting.control is Control.BUTTON else known
            assert setting.name in where


def test_what_is_chosen_takes_effect_at_once(parts, view):
    settings = parts.settings
    view.row("mode").control.chosen.emit("stacked")
    assert settings.preferences.mode is ReadingMode.STACKED
    view.row("theme").control.chosen.emit("dark")
    assert settings.tokens.dark
    view.row("swap_panes").control.click()
    assert settings.preferences.swap_panes
    view.row("text_percent")._larger.click()
    assert settings.preferences.text_percent == 110
    view.row("tashkil").control.chosen.emit("all")
    assert settings.preferences.tashkil is TashkilDial.ALL
    view.row("keep_names").control.click()
    assert not settings.preferences.keep_names
    view.row("word_colours").control.click()
    assert settings.preferences.word_colours
    view.row("target").control.chosen.emit("nl")
    assert settings.preferences.target == "nl"


def test_a_name_is_taken_when_it_was_typed(parts, view, qtbot):
    field = view.row("reviewer").control
    field.setFocus()
    field.setText("  Samira ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert parts.settings.preferences.reviewer == "Samira"


def test_what_is_changed_elsewhere_is_seen_here(parts, view):
    parts.window.reader_actions.zoom_in.trigger()
    assert "110" in view.row("text_percent")._value.text()
    parts.window.reader_actions.aids.word_colours.trigger()
    assert view.row("word_colours").control.isChecked()


def test_a_search_leaves_what_has_its_words(view):
    view.search.setText("vowels")
    assert visible(view) == ["tashkil"]
    assert titles(view) == ["reading", "keys"]
    view.search.setText("ctrl+o")
    assert titles(view) == ["keys"]
    view.search.setText("qqqq")
    assert titles(view) == []
    assert view._none.isVisibleTo(view)
    view.search.clear()
    assert len(visible(view)) == len(view.rows())


def test_a_section_is_gone_to(view, qtbot):
    view.sections.chosen.emit("privacy")
    bar = view._page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    privacy = next(part for part in view._parts if part.section.key == "privacy")
    assert bar.value() in {privacy.y(), bar.maximum()}


def test_a_button_does_its_action(parts, view, qtbot):
    action = parts.window.reader_actions.packages.show_packages
    with qtbot.waitSignal(action.triggered):
        view.row("packages.show_packages").control.click()


def test_the_window_is_built_again_in_another_language(parts, view, qtbot):
    view.row("interface").control.chosen.emit("nl")
    qtbot.waitUntil(lambda: view.row("interface").control.accessibleName() != "")
    assert parts.settings.preferences.interface == "nl"
    parts.window.findChild(LanguageSwitch).choose("en")


def test_a_key_is_asked_for_and_taken_from_who_had_it(parts, view, qtbot):
    actions = parts.window.reader_actions
    view.key_wanted.emit("open_file")
    dialog = view.findChild(KeyDialog)
    dialog.field.setKeySequence(QKeySequence("Ctrl+F"))
    assert "Find" in dialog.said.text()
    dialog.use_button.click()
    assert actions.open_file.shortcut() == QKeySequence("Ctrl+F")
    assert actions.find_text.shortcuts() == []
    changed = {line.name for line in view._lines if line.changed}
    assert changed == {"open_file", "find_text"}


def test_a_letter_alone_is_no_key(view):
    view.key_wanted.emit("open_file")
    dialog = view.findChild(KeyDialog)
    dialog.field.setKeySequence(QKeySequence("K"))
    assert not dialog.use_button.isEnabled()
    dialog.field.setKeySequence(QKeySequence("Shift+F4"))
    assert dialog.use_button.isEnabled()


def test_a_key_goes_and_the_usual_one_comes_back(parts, view):
    actions = parts.window.reader_actions
    view.key_wanted.emit("open_file")
    view.findChild(KeyDialog).none_button.click()
    assert actions.open_file.shortcuts() == []
    assert dict(parts.settings.preferences.keys) == {"open_file": ()}
    dialog = [one for one in view.findChildren(KeyDialog) if one.isVisible()]
    assert dialog == []
    view.key_wanted.emit("open_file")
    next(one for one in view.findChildren(KeyDialog) if one.isVisible()).usual_button.click()
    assert actions.keys.keys("open_file") == ("Ctrl+O",)
    assert parts.settings.preferences.keys == ()


def test_keys_are_there_at_the_next_start(make, context):
    parts = make(context, keys=(("open_file", ("Ctrl+Shift+Y",)),))
    assert parts.window.reader_actions.open_file.shortcut() == QKeySequence("Ctrl+Shift+Y")


def test_a_reset_is_asked_first_and_leaves_what_is_of_the_machine(parts, view):
    parts.settings.change(
        theme=ThemeName.SEPIA, text_percent=150, recent=("/a.txt",), keys=(("open_file", ()),)
    )
    parts.window.reader_actions.aids.word_colours.trigger()
    view.reset_wanted.emit()
    box = view.findChild(QMessageBox)
    assert parts.settings.preferences.theme is ThemeName.SEPIA
    box.buttons()[0].click()
    now = parts.settings.preferences
    assert (now.theme, now.text_percent, now.keys) == (ThemeName.SYSTEM, 100, ())
    assert not now.word_colours
    assert not parts.window.reader_actions.aids.word_colours.isChecked()
    assert now.recent == ("/a.txt",)


def test_preferences_go_out_and_come_back(parts, controller, view, qtbot, tmp_path):
    file = tmp_path / "تفضيلات.json"
    parts.settings.change(theme=ThemeName.DARK, recent=("/a.txt",), keys=(("about", ("F12",)),))
    controller.exchanger.export_to(str(file))
    qtbot.waitUntil(file.exists)
    kept = json.loads(file.read_text("utf-8"))["preferences"]
    assert kept["theme"] == "dark"
    assert not OF_THIS_MACHINE & kept.keys()
    controller.take(Preferences())
    controller.exchanger.import_from(str(file))
    qtbot.waitUntil(lambda: parts.settings.preferences.theme is ThemeName.DARK)
    assert dict(parts.settings.preferences.keys) == {"about": ("F12",)}
    assert parts.settings.preferences.recent == ("/a.txt",)


def test_a_file_of_another_kind_changes_nothing_and_says_so(parts, controller, qtbot, tmp_path):
    file = tmp_path / "other.json"
    file.write_text('{"theme": "dark"}', "utf-8")
    before = parts.settings.preferences
    with qtbot.waitSignal(controller.exchanger.problem) as got:
        controller.exchanger.import_from(str(file))
    assert "other.json" in str(got.args[0])
    assert parts.settings.preferences == before
