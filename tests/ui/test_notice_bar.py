import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from reader.ui.buttons import IconButton
from reader.ui.notice_bar import Notice, NoticeBar

PERSIAN = Notice("language", "This text is not Arabic: it looks like Persian (فارسی).")
PARTS = Notice("parts", "The text is large and was opened in parts.", "Next part")


@pytest.fixture
def bar(qtbot) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(800, 80)
    return made


def words(bar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if not label.isHidden()]


def line_texts(bar) -> list[str]:
    return [bar.layout().itemAt(n).widget().notice.text for n in range(bar.layout().count())]


def test_an_empty_bar_takes_no_room(bar):
    assert bar.isHidden()
    bar.set_notices([PERSIAN])
    assert not bar.isHidden()
    bar.clear()
    assert bar.isHidden()


def test_notices_stand_in_order(bar):
    bar.set_notices([PERSIAN, PARTS])
    assert line_texts(bar) == [PERSIAN.text, PARTS.text]
    assert bar.keys() == ("language", "parts")


def test_new_notices_replace_the_old(bar):
    bar.set_notices([PERSIAN])
    bar.set_notices([PARTS])
    assert line_texts(bar) == [PARTS.text]


def test_a_notice_of_the_same_key_takes_its_place(bar):
    bar.set_notices([PERSIAN, PARTS])
    bar.add_notice(Notice("language", "Another"))
    assert line_texts(bar) == ["Another", PARTS.text]


def test_the_button_is_told_by_its_key_and_the_notice_stays(bar, qtbot):
    bar.set_notices([PERSIAN, PARTS])
    button = bar.findChild(QPushButton)
    assert button.text() == "Next part"
    with qtbot.waitSignal(bar.requested) as sent:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent.args == ["parts"]
    assert bar.keys() == ("language", "parts")


def test_the_cross_takes_a_notice_away(bar, qtbot):
    bar.set_notices([PERSIAN, PARTS])
    cross = bar.findChildren(IconButton)[0]
    with qtbot.waitSignal(bar.dismissed) as sent:
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert sent.args == ["language"]
    assert bar.keys() == ("parts",)


def test_the_last_cross_hides_the_bar(bar, qtbot):
    bar.set_notices([PARTS])
    qtbot.mouseClick(bar.findChild(IconButton), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_long_notice_is_wrapped_and_not_cut(bar):
    bar.resize(300, 80)
    bar.set_notices([Notice("long", "The text is large. " * 12)])
    bar.resize(300, bar.layout().heightForWidth(300))
    bar.layout().activate()
    label = bar.findChild(QLabel)
    assert label.height() >= label.heightForWidth(label.width())


def test_the_mark_stands_where_the_interface_begins(bar):
    bar.set_notices([PERSIAN])
    line = bar.layout().itemAt(0).widget()
    line.resize(800, 40)

    def marked(columns) -> bool:
        picture = line.grab().toImage()
        accent = line.tokens.accent.lower()
        return any(picture.pixelColor(x, y).name() == accent for x in columns for y in range(40))

    assert marked(range(40))
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert marked(range(760, 800))
    assert not marked(range(40))


def test_every_cross_has_a_name(bar):
    bar.set_notices([PERSIAN, PARTS])
    for button in bar.findChildren(IconButton):
        assert button.accessibleName() == "Close"
        assert button.accessibleDescription() == "Close this notice"
