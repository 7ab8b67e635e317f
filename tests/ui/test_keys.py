import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow

from reader.ui.actions import ReaderActions
from reader.ui.keys import key_groups
from reader.ui.keys_dialog import KeysDialog


class Window(QMainWindow):
    reader_actions: ReaderActions


@pytest.fixture
def groups(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.reader_actions = ReaderActions(window)
    return key_groups(window.reader_actions)


def keys_in(groups) -> set[str]:
    return {key for group in groups for row in group.rows for key in row.keys}


def test_every_key_of_this_window_is_listed(groups):
    listed = keys_in(groups)
    for key in ("F2", "F3", "F4", "F5", "F6", "F11", "Ctrl+O", "Ctrl+V", "Ctrl+F", "?", "Esc"):
        assert key in listed
    assert {"↓", "↑", "←", "→", "A", "V", "Alt+←", "Alt+→", "Ctrl+0"} <= listed


def test_help_and_the_work_on_a_translation_have_their_keys(groups):
    assert {"F1", "?"} <= keys_in(groups)
    assert {"Ctrl+L", "Ctrl+K", "E", "Ctrl+Return", "Ctrl+E"} <= keys_in(groups)


def test_names_are_plain(groups):
    for group in groups:
        for row in group.rows:
            assert row.text
            assert "&" not in row.text
            assert not row.text.endswith("…")


def test_the_dialog_shows_every_row(groups, qtbot):
    dialog = KeysDialog(lambda: groups)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert keys_in(groups) <= shown
    assert {row.text for group in groups for row in group.rows} <= shown


def test_the_columns_are_mirrored(groups, qtbot):
    places = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        dialog = KeysDialog(lambda: groups)
        qtbot.addWidget(dialog)
        dialog.setLayoutDirection(direction)
        dialog.show()
        for label in dialog.findChildren(QLabel):
            if label.text() == groups[0].title:
                places[direction] = label.mapTo(dialog, label.rect().center()).x()
    left, right = places.values()
    assert left < 410 < right


def test_esc_closes_the_dialog(groups, qtbot):
    dialog = KeysDialog(lambda: groups)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
