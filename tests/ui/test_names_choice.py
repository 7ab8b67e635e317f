import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.services.ports import NamesPutIn
from reader.services.preferences import ThemeName
from reader.ui.names_choice import NamesChoice, NamesSwitch
from reader.ui.package_menu import PackageMenu, RouteChoice
from reader.ui.theme import TOKENS

BOTH = (
    NamesChoice("ar-en", "Starter ar→en 0.3", NamesPutIn.WHEN_LOST),
    NamesChoice("en-nl", "Argos en→nl 1.8", NamesPutIn.NEVER),
)


@pytest.fixture
def menu(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 600)
    made = PackageMenu(window)
    made.set_choices(
        [
            RouteChoice("direct", "Starter ar→nl 0.3", names=BOTH[:1]),
            RouteChoice("both", "Starter ar→en 0.3 + Argos en→nl 1.8", chosen=True, names=BOTH),
        ]
    )
    made.apply_tokens(TOKENS[ThemeName.DARK])
    window.show()
    yield made
    made.close_popover()


def test_each_package_of_the_route_in_use_has_a_switch(menu):
    shown = {one.choice.package_id: one.switch.current() for one in menu.findChildren(NamesSwitch)}
    assert shown == {"ar-en": "when_lost", "en-nl": "never"}
    assert "Argos en→nl 1.8" in menu.names_switch("en-nl").switch.accessibleName()
    with pytest.raises(KeyError):
        menu.names_switch("ar-nl")


def test_a_choice_says_for_which_package(menu, qtbot):
    part = menu.names_switch("ar-en").switch.part("always")
    assert "Latin letters" in part.toolTip()
    with qtbot.waitSignal(menu.names_chosen) as sent:
        part.click()
    assert sent.args == ["ar-en", NamesPutIn.ALWAYS]


def test_the_only_package_of_a_route_is_not_named_again(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = NamesSwitch(NamesChoice("ar-en", "", NamesPutIn.ALWAYS), window)
    assert made.switch.accessibleName() == "Names of the glossary"
    assert made.switch.current() == "always"


def test_other_choices_take_the_switches_away(menu):
    menu.set_choices([RouteChoice("direct", "Starter ar→nl 0.3", chosen=True)])
    with pytest.raises(KeyError):
        menu.names_switch("ar-en")


def test_the_card_is_wide_enough_for_the_switch(menu):
    switch = menu.names_switch("ar-en").switch
    menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu.open_at(menu.parentWidget())
    assert switch.width() >= switch.sizeHint().width()
