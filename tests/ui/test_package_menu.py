import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QPushButton

from reader.services.preferences import ThemeName
from reader.ui.package_menu import PackageMenu, RouteChoice
from reader.ui.theme import TOKENS

SUMMARY = (
    "A first, weak model made for this project, so that Dutch is there on the first start without "
    "a network. It gives the topic and often the gist of a sentence; it gets details wrong."
)
CHOICES = (
    RouteChoice("direct", "Starter ar→nl 0.3", SUMMARY, experimental=True, chosen=True),
    RouteChoice("bridge", "Starter ar→en 0.3 + Argos en→nl 1.8", "", "Through English"),
)


class Window(QMainWindow):
    anchor: QPushButton
    card: PackageMenu


@pytest.fixture
def window(qtbot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.anchor = QPushButton("Starter", made)
    made.anchor.move(100, 572)
    made.card = PackageMenu(made)
    made.card.set_choices(CHOICES)
    made.card.apply_tokens(TOKENS[ThemeName.LIGHT])
    made.show()
    made.activateWindow()
    made.card.open_at(made.anchor, above=True)
    return made


@pytest.fixture
def card(window) -> PackageMenu:
    return window.card


def test_what_translates_now_is_marked_and_has_the_focus(card, qtbot):
    assert card.row("direct").isChecked()
    assert not card.row("bridge").isChecked()
    qtbot.waitUntil(card.row("direct").hasFocus, timeout=900)


def test_a_choice_is_told_and_closes_the_card(card, qtbot):
    with qtbot.waitSignal(card.route_chosen) as sent:
        qtbot.mouseClick(card.row("bridge"), Qt.MouseButton.LeftButton)
    assert sent.args == ["bridge"]
    assert not card.isVisible()


def test_a_row_tells_a_screen_reader_what_it_shows(card):
    assert card.row("direct").accessibleName() == "Starter ar→nl 0.3 · experimental"
    assert card.row("direct").accessibleDescription() == SUMMARY
    assert card.row("bridge").accessibleDescription() == "Through English"


def test_a_row_is_as_high_as_its_text(card):
    assert card.row("direct").height() > card.row("bridge").height() + 20


def test_new_choices_replace_the_old(card, qtbot):
    card.set_choices(CHOICES[1:])
    with pytest.raises(KeyError):
        card.row("direct")
    qtbot.waitUntil(card.row("bridge").isVisible, timeout=900)


def test_no_choice_is_no_failure(window, card):
    card.close_popover()
    card.set_choices(())
    card.open_at(window.anchor, above=True)
    assert card.isVisible()


def test_the_card_lies_above_the_status_bar(window, card):
    frame = card.frame().toRect().translated(card.pos())
    assert frame.bottom() < window.anchor.y()
    assert window.rect().contains(frame)


def test_rows_are_mirrored(card):
    row = card.row("direct")
    left = row.grab().toImage()
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = row.grab().toImage()

    def accent_at(picture, columns) -> bool:
        accent = TOKENS[ThemeName.LIGHT].accent.lower()
        return any(picture.pixelColor(x, y).name() == accent for x in columns for y in range(30))

    assert accent_at(left, range(40))
    assert accent_at(right, range(row.width() - 40, row.width()))
    assert not accent_at(right, range(40))
