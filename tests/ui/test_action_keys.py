"""Keys of actions: named, chosen, taken from one another."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.actions import ReaderActions


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window):
    return ReaderActions(window)


def test_every_action_has_a_name_of_its_own(actions):
    names = [action.objectName() for action in actions.everything()]
    assert "" not in names
    assert len(set(names)) == len(names)
    assert {"open_file", "library.show_library", "aids.tashkil.all"} <= set(names)
    assert actions.keys.action("open_file") is actions.open_file


def test_a_chosen_key_takes_the_place_of_the_usual_one_and_stands_in_the_tip(actions, qtbot):
    with qtbot.waitSignal(actions.keys_changed):
        actions.set_keys((("open_file", ("Ctrl+Shift+Y",)),))
    assert actions.open_file.shortcut() == QKeySequence("Ctrl+Shift+Y")
    assert "Ctrl+Shift+Y" in actions.open_file.toolTip()
    assert actions.keys.usual("open_file") == ("Ctrl+O",)
    actions.set_keys(())
    assert actions.keys.keys("open_file") == ("Ctrl+O",)


def test_an_action_of_another_version_is_passed_over(actions):
    actions.set_keys((("gone.action", ("Ctrl+O",)), ("open_file", ())))
    assert actions.open_file.shortcuts() == []


def test_a_letter_that_a_file_names_takes_no_typing_away(actions):
    actions.set_keys((("open_file", ("A", "Shift+B", "nonsense", "F4", "Ctrl+Shift+Y")),))
    assert actions.keys.keys("open_file") == ("F4", "Ctrl+Shift+Y")
    actions.set_keys((("show_keys", ("?",)),))
    assert actions.keys.keys("show_keys") == ("?",)


def test_a_key_is_taken_from_who_had_it(actions):
    keys = actions.keys
    assert keys.holder("Ctrl+F", "open_file") == "find_text"
    chosen = keys.with_keys("open_file", ("Ctrl+F",))
    assert dict(chosen) == {"open_file": ("Ctrl+F",), "find_text": ()}
    actions.set_keys(chosen)
    assert keys.holder("Ctrl+F") == "open_file"
    assert keys.keys("find_text") == ()


def test_of_several_keys_only_the_one_is_taken(actions):
    usual = actions.keys.usual("show_keys")
    chosen = dict(actions.keys.with_keys("open_file", (usual[0],)))
    assert chosen["show_keys"] == usual[1:]


def test_the_usual_key_needs_no_choice(actions):
    keys = actions.keys
    actions.set_keys((("open_file", ("Ctrl+Shift+Y",)),))
    assert keys.with_keys("open_file", keys.usual("open_file")) == ()


def test_no_two_actions_have_one_key(actions):
    held: dict[str, QAction] = {}
    for action in actions.everything():
        for key in action.shortcuts():
            assert held.setdefault(key.toString(), action) is action
