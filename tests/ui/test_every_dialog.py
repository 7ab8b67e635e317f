"""Every dialog in every language, at its usual and its least size: whole, translated, mirrored."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.services.preferences import ThemeName
from reader.ui.library_panel import Totals
from reader.ui.localization import INTERFACE_LANGUAGES, Localization
from reader.ui.main_window import MainWindow
from reader.ui.style import dress
from reader.ui.theme import TOKENS
from reader.ui.zoom import fit, set_zoom, zoomed
from tests.ui import appearance_checks as checks
from tests.ui.dialogs import BASES, MAKERS, dialog_classes
from tests.ui.pages import make_model

LIGHT = TOKENS[ThemeName.LIGHT]
LEAST_PX = 12


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory) -> Path:
    made = tmp_path_factory.mktemp("i18n")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in INTERFACE_LANGUAGES:
        source = checks.CATALOGUES / f"qari_{language}.ts"
        command = [tool, "-silent", source, "-qm", made / f"qari_{language}.qm"]
        subprocess.run(command, check=True, timeout=30)
    return made


@pytest.fixture(
    scope="module", params=[(one, size) for one in INTERFACE_LANGUAGES for size in (100, 200)],
    ids=lambda one: f"{one[0]}-{one[1]}%",
)  # fmt: skip
def language(request, qapp, catalogues):
    name, percent = request.param
    before = QLocale()
    localization = Localization(catalogues)
    localization.install(name)
    set_zoom(percent)
    dress(qapp, LIGHT)
    yield name
    set_zoom(100)
    dress(qapp, LIGHT)
    localization._remove()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def delete(widget: QWidget) -> None:
    """Take a widget down at once: the next language would go through all that are left."""
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def window(language):
    made = MainWindow(LIGHT)
    fit(made)
    made.reading.show_model(make_model())
    made.reader_actions.set_article_open(is_open=True)
    made.show_page()
    made.show()
    yield made
    made.close()
    delete(made)


def test_every_dialog_is_looked_at():
    classes = {one for one in dialog_classes() if one.__name__ not in BASES}
    assert {one.__name__ for one in classes ^ set(MAKERS)} == set()


@pytest.mark.parametrize("dialog", list(MAKERS), ids=lambda one: one.__name__)
def test_a_dialog_is_whole_translated_and_mirrored(window, language, dialog):
    window.show()
    made = MAKERS[dialog](window)
    made.show()
    for _ in range(3):  # what is scrolled settles after what is in it
        QApplication.processEvents()
    wrong = checks.clipped(made) + checks.untranslated(made, language) + checks.unmirrored(made)
    wrong += checks.same_mnemonics(made)
    wrong += checks.too_large(made) + checks.too_small(made, zoomed(LEAST_PX))
    if dialog is not MainWindow:
        made.activateWindow()
        wrong += checks.unreached(made)
    made.resize(made.minimumSizeHint().expandedTo(made.minimumSize()))
    QApplication.processEvents()
    wrong += [f"at its least size {one}" for one in checks.clipped(made)]
    if dialog is not MainWindow:
        made.close()
        delete(made)
    assert wrong == []


def test_no_two_lines_of_a_menu_share_a_letter(window):
    menus = [window.main_menu, *window.main_menu.findChildren(QMenu)]
    assert [one for menu in menus for one in checks.same_mnemonics(menu)] == []


PARTS = (
    "names_panel",
    "words_panel",
    "notes_panel",
    "review_panel",
    "library_panel",
    "feeds_panel",
    "find_bar",
    "message",
    "text_menu",
)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_of_the_window_is_whole_translated_and_mirrored(window, language, name):
    window.show()
    window.resize(1280, 800)
    part = getattr(window, name)
    if name == "text_menu":
        part.open_at(window.tool_bar.text_button)
    elif name == "message":
        window.show_message()
        part.show_start()
    else:
        part.show()
    if name == "library_panel":
        part.show_found(0, Totals())
    QApplication.processEvents()
    wrong = checks.clipped(part) + checks.untranslated(part, language) + checks.unmirrored(part)
    wrong += checks.too_small(part, zoomed(LEAST_PX))
    if name == "message":
        window.show_page()
    else:
        part.hide()
    assert wrong == []


@pytest.mark.parametrize("name", [one for one in PARTS if one not in {"text_menu", "message"}])
def test_tab_comes_to_every_control_beside_the_page_and_leaves_it(qtbot, name):
    made = MainWindow(LIGHT)
    qtbot.addWidget(made)
    made.reading.show_model(make_model())
    made.reader_actions.set_article_open(is_open=True)
    made.show_page()
    made.show()
    getattr(made, name).show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert checks.unreached(made) == []
