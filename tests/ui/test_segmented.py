import pytest
from PySide6.QtCore import Qt

from reader.ui.segmented import Option, SegmentedSwitch

LANGUAGES = (
    Option("en", "English", "Translate into English"),
    Option("nl", "Nederlands", "Translate into Nederlands (experimental)"),
    Option("ar", "العربية"),
)


@pytest.fixture
def switch(qtbot) -> SegmentedSwitch:
    made = SegmentedSwitch()
    qtbot.addWidget(made)
    made.set_options(LANGUAGES)
    made.show()
    return made


def test_the_first_part_is_on_until_another_is_chosen(switch):
    assert switch.current() == "en"
    switch.set_current("nl")
    assert switch.current() == "nl"


def test_setting_a_part_tells_nobody(switch, qtbot):
    with qtbot.assertNotEmitted(switch.chosen, wait=10):
        switch.set_current("nl")


def test_a_click_tells_the_key(switch, qtbot):
    with qtbot.waitSignal(switch.chosen) as sent:
        qtbot.mouseClick(switch.part("nl"), Qt.MouseButton.LeftButton)
    assert sent.args == ["nl"]


def test_an_arrow_key_moves_and_chooses(switch, qtbot):
    switch.part("en").setFocus()
    with qtbot.waitSignal(switch.chosen) as sent:
        qtbot.keyClick(switch.part("en"), Qt.Key.Key_Right)
    assert sent.args == ["nl"]
    assert switch.current() == "nl"


def test_new_parts_keep_what_is_on(switch):
    switch.set_current("nl")
    switch.set_options(LANGUAGES[:2])
    assert switch.current() == "nl"
    switch.set_options(LANGUAGES[2:])
    assert switch.current() == "ar"


def test_an_unknown_key_changes_nothing(switch):
    switch.set_current("fr")
    assert switch.current() == "en"
    with pytest.raises(KeyError):
        switch.part("fr")


def test_parts_have_names_and_keep_their_width_when_chosen(switch):
    assert switch.part("nl").accessibleName() == "Translate into Nederlands (experimental)"
    before = [switch.part(key).width() for key in ("en", "nl")]
    switch.set_current("nl")
    assert [switch.part(key).width() for key in ("en", "nl")] == before


def test_the_first_part_is_on_the_right_in_a_mirrored_window(switch):
    assert switch.part("en").x() < switch.part("nl").x()
    switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    switch.layout().activate()
    assert switch.part("en").x() > switch.part("nl").x()
