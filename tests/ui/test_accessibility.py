"""Every control has a name for a screen reader, and the keyboard reaches what it must."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QToolButton,
    QWidget,
)

from reader.services.preferences import ThemeName
from reader.ui.backups_dialog import BackupsDialog
from reader.ui.concordance_box import ConcordanceBox
from reader.ui.keys import key_groups
from reader.ui.keys_dialog import KeysDialog
from reader.ui.main_window import MainWindow
from reader.ui.memory_files import MemoryFilesDialog
from reader.ui.page_model import PageModel
from reader.ui.replace_dialog import ReplaceDialog
from reader.ui.search_box import SearchBox
from reader.ui.theme import TOKENS
from tests.ui.pages import make_model

CONTROLS = QAbstractButton | QLineEdit | QAbstractScrollArea


@pytest.fixture
def window(qtbot):
    made = MainWindow(TOKENS[ThemeName.LIGHT])
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.reading.show_model(make_model())
    made.show_page()
    made.reader_actions.set_article_open(is_open=True)
    made.show()
    qtbot.waitExposed(made)
    return made


def controls(root):
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, CONTROLS)
        and not one.isHidden()
        and not one.objectName().startswith("qt_")
    ]


def spoken(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else widget.accessibleName()


def test_every_control_has_a_name(window):
    dialog = KeysDialog(lambda: key_groups(window.reader_actions), window)
    nameless = [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for one in controls(window) + controls(dialog)
        if not spoken(one)
    ]
    assert nameless == []


@pytest.mark.parametrize(
    "box", [SearchBox, ConcordanceBox, BackupsDialog, MemoryFilesDialog, ReplaceDialog]
)
def test_every_control_of_a_window_beside_this_one_has_a_name(window, box):
    made = box(window)
    made.show()
    nameless = [type(one).__name__ for one in controls(made) if not spoken(one)]
    assert nameless == []
    assert made.windowTitle()
    made.close()


def test_buttons_without_words_say_what_they_do(window):
    bare = [
        spoken(one)
        for one in controls(window)
        if isinstance(one, QToolButton) and not one.toolTip()
    ]
    assert bare == []


def test_every_action_has_a_name_and_no_two_share_a_key(window):
    actions = window.reader_actions.everything()
    assert all(action.text() for action in actions)
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_tab_reaches_the_page_and_every_button_that_is_shown(window, qtbot):
    wanted = {
        one
        for one in controls(window)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    window.activateWindow()
    reached = set()
    for _ in range(3 * len(wanted) + 5):
        widget = QApplication.focusWidget()
        if widget is not None:
            reached.add(widget)
        if not window.focusNextChild():
            break
    groups = {one for one in wanted if getattr(one, "autoExclusive", lambda: False)()}
    assert window.reading.canvas in reached
    assert {spoken(one) for one in wanted - reached - groups} == set()


def test_the_sentence_that_the_keyboard_reaches_is_described_with_its_translation(window, qtbot):
    canvas = window.reading.canvas
    canvas.setFocus()
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Down)
    description = canvas.accessibleDescription()
    assert "انطلقت" in description
    assert "floating library" in description


def test_texts_change_with_the_language_of_the_interface(window, qtbot):
    with qtbot.waitSignal(window.language_changed):
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def test_a_page_without_an_article_has_nothing_to_walk_and_does_not_mind(window, qtbot):
    window.reading.show_model(None)
    for code in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_End):
        qtbot.keyClick(window.reading.canvas, code)
    assert window.reading.canvas.model is None
    assert isinstance(make_model(), PageModel)
