import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QPushButton, QWidget

from reader.domain.vowelled_text import TashkilDial
from reader.services.preferences import Preferences, ThemeName
from reader.ui.actions import ReaderActions
from reader.ui.buttons import IconButton
from reader.ui.fonts import ARABIC_FACES, LATIN_FACES
from reader.ui.icons import Icon
from reader.ui.segmented import SegmentedSwitch
from reader.ui.text_menu import TextMenu
from reader.ui.theme import TOKENS


class Window(QMainWindow):
    reader_actions: ReaderActions
    anchor: IconButton
    card: TextMenu


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.reader_actions = ReaderActions(made)
    made.anchor = IconButton(Icon.TEXT_SIZE, made)
    made.anchor.move(740, 6)
    made.card = TextMenu(made.reader_actions, made)
    made.card.apply_tokens(TOKENS[ThemeName.SEPIA])
    made.show()
    made.card.open_at(made.anchor)
    return made


@pytest.fixture
def card(window) -> TextMenu:
    return window.card


def switch(card, name) -> SegmentedSwitch:
    return next(s for s in card.findChildren(SegmentedSwitch) if s.accessibleName() == name)


def test_it_shows_what_is_chosen_and_tells_nobody(card, qtbot):
    chosen = Preferences(
        text_percent=130,
        arabic_face="amiri",
        latin_face="literata",
        theme=ThemeName.DARK,
        swap_panes=True,
        tashkil=TashkilDial.AMBIGUOUS,
    )
    with qtbot.assertNotEmitted(card.arabic_face_chosen, wait=10):
        card.set_preferences(chosen)
    assert switch(card, "Arabic").current() == "amiri"
    assert switch(card, "Translation").current() == "literata"
    assert switch(card, "Vowels").current() == "ambiguous"
    assert switch(card, "Colours").current() == "dark"
    assert switch(card, "Article").current() == "left"
    assert card.findChild(QPushButton).text() == "130 %"


def test_every_face_is_offered(card):
    for name, faces in (("Arabic", ARABIC_FACES), ("Translation", LATIN_FACES)):
        assert all(switch(card, name).part(face).isEnabled() for face in faces)


@pytest.mark.parametrize("theme", list(ThemeName), ids=str)
def test_every_theme_is_offered_and_told_through_its_action(window, card, qtbot, theme):
    other = ThemeName.LIGHT if theme is not ThemeName.LIGHT else ThemeName.DARK
    window.reader_actions.set_theme(other)
    card.set_preferences(Preferences(theme=other))
    with qtbot.waitSignal(window.reader_actions.theme_chosen) as sent:
        qtbot.mouseClick(switch(card, "Colours").part(theme.value), Qt.MouseButton.LeftButton)
    assert sent.args == [theme]


def test_faces_are_told(card, qtbot):
    with qtbot.waitSignal(card.arabic_face_chosen) as sent:
        qtbot.mouseClick(switch(card, "Arabic").part("sans"), Qt.MouseButton.LeftButton)
    assert sent.args == ["sans"]
    with qtbot.waitSignal(card.latin_face_chosen) as sent:
        qtbot.mouseClick(switch(card, "Translation").part("literata"), Qt.MouseButton.LeftButton)
    assert sent.args == ["literata"]


@pytest.mark.parametrize("dial", list(TashkilDial), ids=str)
def test_every_position_of_the_dial_is_offered_and_told_through_its_action(
    window, card, qtbot, dial
):
    aids = window.reader_actions.aids
    other = TashkilDial.OFF if dial is not TashkilDial.OFF else TashkilDial.ALL
    aids.set_tashkil(other)
    card.set_preferences(Preferences(tashkil=other))
    with qtbot.waitSignal(aids.tashkil_chosen) as sent:
        qtbot.mouseClick(switch(card, "Vowels").part(dial.value), Qt.MouseButton.LeftButton)
    assert sent.args == [dial]
    assert aids.tashkil[dial].isChecked()


def test_size_goes_through_the_actions(window, card, qtbot):
    actions = window.reader_actions
    smaller, larger = card.findChildren(IconButton)
    for button, action in (
        (smaller, actions.zoom_out),
        (larger, actions.zoom_in),
        (card.findChild(QPushButton), actions.zoom_reset),
    ):
        with qtbot.waitSignal(action.triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_side_is_changed_once(window, card, qtbot):
    swap = window.reader_actions.swap_panes
    card.set_preferences(Preferences(swap_panes=False))
    with qtbot.waitSignal(swap.triggered):
        qtbot.mouseClick(switch(card, "Article").part("left"), Qt.MouseButton.LeftButton)
    assert swap.isChecked()
    with qtbot.assertNotEmitted(swap.triggered, wait=10):
        qtbot.mouseClick(switch(card, "Article").part("left"), Qt.MouseButton.LeftButton)


def test_it_is_in_the_picture_of_the_window(window, card):
    picture = window.grab().toImage()
    middle = card.geometry().center()
    assert (
        picture.pixelColor(card.x() + 40, middle.y()).name() == TOKENS[ThemeName.SEPIA].card.lower()
    )


def test_it_fits_in_a_narrow_window(window, card):
    card.close_popover()
    window.resize(480, 500)
    window.anchor.move(420, 6)
    card.open_at(window.anchor)
    frame = card.frame().toRect().translated(card.pos())
    assert window.rect().contains(frame)


def test_every_control_has_a_name(card):
    controls = [w for w in card.findChildren(QWidget) if isinstance(w, QAbstractButton)]
    assert len(controls) > 15
    assert all(control.accessibleName() for control in controls)
