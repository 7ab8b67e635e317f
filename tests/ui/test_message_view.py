import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from reader.domain.errors import NotText, SourceUnreadable
from reader.domain.messages import QT_TRANSLATE_NOOP, message
from reader.ui.message_view import MessageView, PaneMessage

ERROR = NotText(
    message(QT_TRANSLATE_NOOP("Test", "{name} is not text."), name="خبر.bin"),
    message(QT_TRANSLATE_NOOP("Test", "The article before is kept.")),
    message(QT_TRANSLATE_NOOP("Test", "Save it as UTF-8.")),
)


@pytest.fixture
def view(qtbot) -> MessageView:
    made = MessageView()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def words(view) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def buttons(view) -> list[str]:
    return [button.text() for button in view.findChildren(QPushButton) if button.isVisible()]


def test_the_start_offers_three_ways_and_the_sample(view, qtbot):
    assert view.state == "start"
    view.choices.show_package(None)
    ways = ["Open a file…", "Paste a text", "More packages…", "Read the sample article"]
    assert buttons(view) == [*ways, "Open a page of the web…"]
    assert any("drop" in text for text in words(view))
    named = {button.text(): button for button in view.findChildren(QPushButton)}
    for button, signal in (
        (view.primary, view.open_requested),
        (view.secondary, view.paste_requested),
        (named["Read the sample article"], view.sample_requested),
        (named["Open a page of the web…"], view.address_requested),
        (named["More packages…"], view.packages_requested),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_error_says_what_happened_what_was_kept_and_what_to_do(view):
    view.show_error(ERROR)
    assert words(view) == [
        "خبر.bin is not text.",
        "The article before is kept.",
        "Save it as UTF-8.",
    ]
    assert buttons(view) == ["Open another file…"]


def test_an_error_that_may_pass_offers_to_try_again(view, qtbot):
    view.show_error(ERROR, can_retry=True)
    with qtbot.waitSignal(view.retry_requested):
        qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.open_requested):
        qtbot.mouseClick(view.secondary, Qt.MouseButton.LeftButton)


def test_an_error_without_details_takes_no_empty_lines(view):
    view.show_error(SourceUnreadable(message(QT_TRANSLATE_NOOP("Test", "The file is gone."))))
    assert words(view) == ["The file is gone."]


def test_markup_in_a_name_is_shown_and_not_obeyed(view):
    named = message(QT_TRANSLATE_NOOP("Test", "{name} is gone."), name="<b>a</b>.txt")
    view.show_error(SourceUnreadable(named))
    label = next(label for label in view.findChildren(QLabel) if label.isVisible())
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_another_message_has_buttons_of_its_own(view, qtbot):
    view.show_text("Title", "Text", "Hint", button="Do", secondary="Leave")
    assert words(view) == ["Title", "Text", "Hint"]
    with qtbot.waitSignal(view.primary_requested):
        qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.secondary_requested):
        qtbot.mouseClick(view.secondary, Qt.MouseButton.LeftButton)


def test_the_start_comes_back_after_an_error(view):
    view.show_error(ERROR)
    view.show_start()
    assert len(buttons(view)) == 4


def test_a_change_of_language_keeps_the_state(view):
    view.show_error(ERROR)
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.state == "error"
    assert words(view)[0] == "خبر.bin is not text."


def test_texts_begin_on_the_right_in_a_mirrored_window(view):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show_error(ERROR)
    for label in view.findChildren(QLabel):
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_it_stays_inside_a_narrow_window(view):
    view.show_error(ERROR)
    view.resize(420, 500)
    for label in view.findChildren(QLabel):
        if label.isVisible():
            place = label.mapTo(view, label.rect().topLeft()).x()
            assert place >= 0
            assert place + label.width() <= 420


def test_a_pane_says_what_is_missing(qtbot):
    pane = PaneMessage()
    qtbot.addWidget(pane)
    pane.resize(420, 500)
    pane.show_text("No package", "The Arabic stays usable.", "Put one into the folder.")
    pane.show()
    assert words(pane) == ["No package", "The Arabic stays usable.", "Put one into the folder."]
    assert buttons(pane) == []
    pane.show_text("No package", "", button="Choose a folder…")
    with qtbot.waitSignal(pane.requested):
        qtbot.mouseClick(pane.button, Qt.MouseButton.LeftButton)
