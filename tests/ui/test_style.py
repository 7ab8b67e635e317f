import re

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from reader.services.preferences import ThemeName
from reader.ui.style import dress, style_sheet
from reader.ui.theme import TOKENS


@pytest.fixture
def undressed(qapp: QApplication):
    font, palette = qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.parametrize("theme", list(TOKENS), ids=str)
def test_the_sheet_is_filled_and_balanced(theme):
    sheet = style_sheet(TOKENS[theme])
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}") > 20
    assert TOKENS[theme].accent in sheet


def test_every_theme_has_a_sheet_of_its_own():
    assert len({style_sheet(tokens) for tokens in TOKENS.values()}) == len(TOKENS)


def test_no_text_is_forced_into_capitals():
    sheet = style_sheet(TOKENS[ThemeName.LIGHT])
    assert not re.search(r"text-transform|font-variant", sheet)


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK])
def test_a_dressed_application_draws_its_fields_in_the_theme(undressed, qtbot, theme):
    tokens = TOKENS[theme]
    dress(undressed, tokens)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 30)
    middle = field.grab().toImage().pixelColor(150, 15)
    assert middle.name() == tokens.card.lower()
    assert undressed.font().families()[0] == "Source Sans 3"


def test_a_theme_can_be_changed_under_living_widgets(undressed, qtbot):
    button = QPushButton("Open")
    button.setProperty("kind", "primary")
    qtbot.addWidget(button)
    button.resize(120, 34)
    seen = set()
    for theme in (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST):
        dress(undressed, TOKENS[theme])
        seen.add(button.grab().toImage().pixelColor(60, 4).name())
        assert button.grab().toImage().pixelColor(60, 4).name() == TOKENS[theme].accent.lower()
    assert len(seen) == 3


def test_a_menu_marks_what_is_chosen(undressed, qtbot):
    dress(undressed, TOKENS[ThemeName.LIGHT])
    menu = QMenu()
    qtbot.addWidget(menu)
    entry = menu.addAction("Side by side")
    entry.setCheckable(True)
    off = menu.grab().toImage()
    entry.setChecked(True)
    assert menu.grab().toImage() != off
