import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.buttons import IconButton, text_button
from reader.ui.card import Card, Popover
from reader.ui.icons import Icon


class Scene:
    def __init__(self, qtbot):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)
        self.near = IconButton(Icon.MENU, self.window)
        self.near.move(10, 8)
        self.far = IconButton(Icon.TEXT_SIZE, self.window)
        self.far.move(600, 8)
        self.page = QWidget(self.window)
        self.page.setGeometry(0, 60, 700, 400)
        self.foot = IconButton(Icon.PACKAGE, self.window)
        self.foot.move(80, 460)
        self.popover = Popover(self.window)
        self.inside = text_button("Larger", self.popover.body)
        QVBoxLayout(self.popover.body).addWidget(self.inside)
        self.window.show()
        self.window.activateWindow()

    def card(self) -> QRect:
        frame = self.popover.frame().toRect()
        return frame.translated(self.popover.pos())


@pytest.fixture
def scene(qtbot) -> Scene:
    return Scene(qtbot)


def test_a_popover_is_hidden_until_it_is_opened(scene):
    assert not scene.popover.isVisible()
    scene.popover.open_at(scene.far)
    assert scene.popover.isVisible()
    assert scene.far.grab().toImage() != scene.near.grab().toImage()


def test_it_lies_below_its_anchor_and_inside_the_window(scene):
    for anchor in (scene.near, scene.far):
        scene.popover.open_at(anchor)
        assert scene.card().top() >= anchor.geometry().bottom()
        assert scene.window.rect().contains(scene.card())
        scene.popover.close_popover()


def test_it_lies_above_its_anchor_at_the_foot(scene):
    scene.popover.open_at(scene.foot, above=True)
    assert scene.card().bottom() <= scene.foot.geometry().top()
    assert scene.card().left() == scene.foot.x()


def test_it_lines_up_with_the_far_edge_of_a_far_anchor(scene):
    scene.popover.open_at(scene.far)
    assert scene.card().right() == scene.far.geometry().right()


def test_opening_moves_the_focus_in_and_esc_gives_it_back(scene, qtbot):
    scene.far.setFocus()
    scene.popover.open_at(scene.far)
    qtbot.waitUntil(scene.inside.hasFocus, timeout=900)
    with qtbot.waitSignal(scene.popover.closed):
        qtbot.keyClick(scene.inside, Qt.Key.Key_Escape)
    assert not scene.popover.isVisible()
    assert scene.far.hasFocus()


def test_a_click_elsewhere_closes_and_one_inside_does_not(scene, qtbot):
    scene.popover.open_at(scene.far)
    qtbot.mouseClick(scene.popover.body, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert scene.popover.isVisible()
    with qtbot.waitSignal(scene.popover.closed):
        qtbot.mouseClick(scene.page, Qt.MouseButton.LeftButton)
    assert not scene.popover.isVisible()


def test_a_resize_of_the_window_closes(scene, qtbot):
    scene.popover.open_at(scene.far)
    with qtbot.waitSignal(scene.popover.closed):
        scene.window.resize(640, 480)


def test_its_anchor_toggles(scene):
    scene.popover.toggle_at(scene.far)
    assert scene.popover.isVisible()
    scene.popover.toggle_at(scene.far)
    assert not scene.popover.isVisible()


def test_a_card_has_a_shadow_that_fades(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    card.resize(200, 160)
    picture = card.grab().toImage()
    middle, bottom = 100, 160 - Card.shadow_px
    near, far = (picture.pixelColor(middle, bottom + off).alpha() for off in (1, 16))
    assert 0 < far < near < 90
    assert picture.pixelColor(middle, bottom - 4).alpha() == 255
