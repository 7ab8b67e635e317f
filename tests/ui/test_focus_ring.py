import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QWidget

from reader.ui.focus_ring import FocusRing


class Window(QWidget):
    ring: FocusRing


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    for name in ("one", "two"):
        button = QPushButton(name, made)
        button.setObjectName(name)
        row.addWidget(button)
    page = QTextEdit(made)
    page.setObjectName("page")
    page.setTabChangesFocus(True)
    row.addWidget(page)
    made.ring = FocusRing(made)
    made.resize(600, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=900)
    return made


def control(window, name):
    return window.findChild(QWidget, name)


def test_tab_puts_the_ring_around_a_control(window):
    control(window, "one").setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert window.ring.target() is control(window, "two")
    assert window.ring.isVisible()
    around = control(window, "two").geometry().adjusted(-4, -4, 4, 4)
    assert window.ring.geometry() == around


def test_a_click_shows_no_ring(window):
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    place = control(window, "one").geometry().center()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert window.ring.target() is None
    assert not window.ring.isVisible()


def test_a_text_has_its_own_cursor_and_no_ring(window):
    control(window, "two").setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert control(window, "page").hasFocus()
    assert window.ring.target() is None


def test_the_ring_follows_a_control_that_moves(window, qtbot):
    control(window, "one").setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    window.resize(900, 260)
    around = control(window, "two").geometry().adjusted(-4, -4, 4, 4)
    qtbot.waitUntil(lambda: window.ring.geometry() == around, timeout=900)
    control(window, "two").hide()
    assert not window.ring.isVisible()


def test_the_ring_lets_clicks_through(window):
    assert window.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
