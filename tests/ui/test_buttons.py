from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.services.preferences import ThemeName
from reader.ui.buttons import IconButton, plain_name, text_button
from reader.ui.icons import Icon
from reader.ui.theme import TOKENS


def test_a_name_is_spoken_without_mnemonic_and_dots():
    assert plain_name("&Open…") == "Open"
    assert plain_name("Black && white") == "Black & white"


def test_a_button_takes_name_tip_and_state_from_its_action(qtbot):
    action = QAction("&Back")
    action.setToolTip("Back to the article before (Alt+←)")
    button = IconButton(Icon.BACK, action=action)
    qtbot.addWidget(button)
    assert button.accessibleName() == "Back"
    assert button.accessibleDescription() == "Back to the article before (Alt+←)"
    assert button.toolTip() == "Back to the article before (Alt+←)"
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setText("&Terug")
    assert button.accessibleName() == "Terug"


def test_a_click_does_the_action(qtbot):
    action = QAction("Find")
    button = IconButton(Icon.FIND, action=action)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_active_button_is_drawn_in_the_accent(qtbot):
    button = IconButton(Icon.MODE_SIDE)
    qtbot.addWidget(button)
    button.apply_tokens(TOKENS[ThemeName.DARK])
    quiet = button.grab().toImage()
    button.set_marked(marked=True)
    marked = button.grab().toImage()
    assert quiet != marked
    assert marked.pixelColor(16, 3) != quiet.pixelColor(16, 3)


def test_a_direction_changes_only_icons_that_point(qtbot):
    for name, changes in ((Icon.BACK, True), (Icon.FIND, False)):
        button = IconButton(name)
        qtbot.addWidget(button)
        before = button.grab().toImage()
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert (button.grab().toImage() != before) is changes


def test_a_text_button_has_a_name_and_is_reached_by_tab(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    button = text_button("Open a file…", around, "primary")
    assert button.accessibleName() == "Open a file"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
