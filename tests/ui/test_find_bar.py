import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from reader.ui.buttons import IconButton
from reader.ui.find_bar import FindBar


@pytest.fixture
def bar(qtbot) -> FindBar:
    made = FindBar()
    qtbot.addWidget(made)
    made.resize(800, 44)
    return made


def field(bar) -> QLineEdit:
    return bar.findChild(QLineEdit)


def count(bar) -> str:
    return bar.findChild(QLabel).text()


def test_the_bar_is_hidden_until_it_is_opened(bar, qtbot):
    assert bar.isHidden()
    bar.open_bar("مجلس")
    assert bar.isVisible()
    assert bar.query() == "مجلس"
    qtbot.waitUntil(field(bar).hasFocus, timeout=900)
    assert field(bar).selectedText() == "مجلس"


def test_typing_tells_what_is_searched(bar, qtbot):
    bar.open_bar()
    with qtbot.waitSignal(bar.query_changed) as sent:
        field(bar).setText("الأمم")
    assert sent.args == ["الأمم"]


def test_opening_again_searches_what_is_still_there(bar, qtbot):
    bar.open_bar("Rutte")
    bar.close_bar()
    with qtbot.waitSignal(bar.query_changed) as sent:
        bar.open_bar()
    assert sent.args == ["Rutte"]


def test_enter_goes_on_and_shift_enter_back(bar, qtbot):
    bar.open_bar("a")
    with qtbot.waitSignal(bar.next_requested):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.previous_requested):
        qtbot.keyClick(field(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_esc_closes_once(bar, qtbot):
    bar.open_bar("a")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(field(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    with qtbot.assertNotEmitted(bar.closed, wait=10):
        bar.close_bar()


def test_the_count_is_shown(bar):
    bar.open_bar("a")
    bar.set_count(3, 12)
    assert count(bar) == "3 of 12"


def test_nothing_found_is_said_in_words_and_turns_the_arrows_off(bar):
    bar.open_bar("zzz")
    bar.set_count(0, 0)
    assert count(bar) == "Not found"
    enabled = [button.isEnabled() for button in bar.findChildren(IconButton)]
    assert enabled == [False, False, True]


def test_an_empty_field_says_nothing(bar):
    bar.open_bar()
    bar.set_count(0, 0)
    assert count(bar) == ""


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("مجلس الأمن", Qt.LayoutDirection.RightToLeft),
        ("12 مجلس", Qt.LayoutDirection.RightToLeft),
        ("Rutte قال", Qt.LayoutDirection.LeftToRight),
        ("2025", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_field_runs_as_its_first_strong_letter(bar, text, direction):
    bar.open_bar(text)
    assert field(bar).layoutDirection() is direction


def test_a_field_without_letters_runs_as_the_interface(bar):
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.open_bar("2025")
    assert field(bar).layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_every_control_has_a_name(bar):
    assert field(bar).accessibleName()
    assert all(button.accessibleDescription() for button in bar.findChildren(IconButton))
