import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from reader.services.preferences import ReadingMode, ThemeName
from reader.ui.action_keys import spelled
from reader.ui.actions import ReaderActions
from reader.ui.theme import TOKENS

KEYS = {
    "open_file": "Ctrl+O",
    "open_clipboard": "Ctrl+V",
    "back": "Alt+Left",
    "forward": "Alt+Right",
    "mode_side": "F2",
    "mode_stacked": "F3",
    "mode_on_demand": "F4",
    "mode_source": "F5",
    "next_pane": "F6",
    "full_screen": "F11",
    "find_text": "Ctrl+F",
    "zoom_in": "Ctrl++",
    "zoom_out": "Ctrl+-",
    "zoom_reset": "Ctrl+0",
    "show_keys": "?",
}


class Window(QMainWindow):
    reader_actions: ReaderActions


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.reader_actions = ReaderActions(made)
    made.addActions(list(made.reader_actions.everything()))
    return made


@pytest.fixture
def actions(window) -> ReaderActions:
    return window.reader_actions


@pytest.mark.parametrize(("name", "keys"), KEYS.items())
def test_keys_are_those_of_the_contract(actions, name, keys):
    assert QKeySequence(keys) in getattr(actions, name).shortcuts()


def test_no_key_is_given_twice(actions):
    keys = [key.toString() for action in actions.everything() for key in action.shortcuts()]
    assert len(keys) == len(set(keys)) > 15


def test_no_letter_alone_is_a_shortcut(actions):
    for action in actions.everything():
        for key in action.shortcuts():
            assert not (len(key.toString()) == 1 and key.toString().isalpha())


def test_every_action_has_a_name_and_a_tip_with_its_key(actions):
    for action in actions.everything():
        assert action.text()
        assert action.toolTip()
        if action.shortcuts():
            assert spelled(action.shortcut()) in action.toolTip()


def test_mnemonics_are_unique_within_a_group(actions):
    for group in (actions.modes.values(), actions.themes.values()):
        letters = [a.text()[a.text().index("&") + 1].lower() for a in group]
        assert len(letters) == len(set(letters))


def test_arrows_are_spelled_as_arrows():
    assert spelled(QKeySequence("Alt+Left")) == "Alt+←"
    assert spelled(QKeySequence("Ctrl+O")) == "Ctrl+O"


def test_a_mode_is_told_when_chosen_and_not_when_set(actions, qtbot):
    actions.set_article_open(is_open=True)
    with qtbot.assertNotEmitted(actions.mode_chosen, wait=10):
        actions.set_mode(ReadingMode.STACKED)
    assert actions.mode_stacked.isChecked()
    assert not actions.mode_side.isChecked()
    with qtbot.waitSignal(actions.mode_chosen) as sent:
        actions.mode_source.trigger()
    assert sent.args == [ReadingMode.SOURCE]


def test_a_theme_is_told_when_chosen_and_not_when_set(actions, qtbot):
    with qtbot.assertNotEmitted(actions.theme_chosen, wait=10):
        actions.set_theme(ThemeName.DARK)
    with qtbot.waitSignal(actions.theme_chosen) as sent:
        actions.theme_sepia.trigger()
    assert sent.args == [ThemeName.SEPIA]


def test_a_mode_key_works_in_the_window(window, actions, qtbot):
    actions.set_article_open(is_open=True)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=900)
    with qtbot.waitSignal(actions.mode_chosen, timeout=900) as sent:
        qtbot.keyClick(window, Qt.Key.Key_F4)
    assert sent.args == [ReadingMode.ON_DEMAND]


@pytest.fixture
def active(window, qtbot) -> Window:
    window.setCentralWidget(QLineEdit(window))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=900)
    return window


def test_the_question_mark_is_typed_where_one_writes(active, actions, qtbot):
    field = active.centralWidget()
    field.setFocus()
    with qtbot.assertNotEmitted(actions.show_keys.triggered, wait=10):
        qtbot.keyClick(field, "?")
    assert field.text() == "?"


def test_the_question_mark_opens_the_keys_elsewhere(active, actions, qtbot):
    active.setFocus()
    with qtbot.waitSignal(actions.show_keys.triggered, timeout=900):
        qtbot.keyClick(active, Qt.Key.Key_Question)
    assert QKeySequence("؟") in actions.show_keys.shortcuts()


def test_ctrl_v_pastes_where_one_writes_and_opens_an_article_elsewhere(active, actions, qtbot):
    QApplication.clipboard().setText("نص")
    field = active.centralWidget()
    field.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(actions.open_clipboard.triggered, wait=10):
        qtbot.keyClick(field, Qt.Key.Key_V, control)
    assert field.text() == "نص"
    active.setFocus()
    with qtbot.waitSignal(actions.open_clipboard.triggered, timeout=900):
        qtbot.keyClick(active, Qt.Key.Key_V, control)


def test_what_needs_an_article_is_off_without_one(actions):
    needs = (actions.mode_stacked, actions.find_text, actions.next_pane, actions.copy_source)
    assert not any(action.isEnabled() for action in needs)
    actions.set_article_open(is_open=True)
    assert actions.find_text.isEnabled()
    assert not actions.copy_source.isEnabled()


def test_what_needs_a_translation_is_off_where_there_is_none(actions):
    actions.set_sentence(selected=True, translated=False)
    assert actions.copy_source.isEnabled()
    assert actions.try_again.isEnabled()
    assert not actions.copy_both.isEnabled()
    actions.set_sentence(selected=True, translated=True)
    assert actions.copy_both.isEnabled()


def test_parts_are_walked_within_their_ends(actions):
    assert not actions.next_part.isVisible()
    actions.set_part(1, 27)
    assert actions.next_part.isEnabled()
    assert not actions.previous_part.isEnabled()
    actions.set_part(27, 27)
    assert not actions.next_part.isEnabled()
    assert actions.previous_part.isEnabled()


def test_history_and_cancel_follow_what_is_possible(actions):
    actions.set_history(back=True, forward=False)
    assert actions.back.isEnabled()
    assert not actions.forward.isEnabled()
    actions.set_translating(running=True)
    assert actions.cancel_translation.isEnabled()


def test_icons_come_when_nothing_else_is_to_be_done(actions, qtbot):
    assert actions.open_file.icon().isNull()
    actions.apply_tokens(TOKENS[ThemeName.DARK])
    assert actions.open_file.icon().isNull()
    qtbot.waitUntil(lambda: not actions.open_file.icon().isNull(), timeout=900)
    qtbot.waitUntil(lambda: not actions.correct_source.icon().isNull(), timeout=900)


def test_a_change_of_language_gives_new_texts(window, actions):
    actions.open_file.setText("old")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert actions.open_file.text() == "&Open…"
