"""F1 in a window and in its dialogs, and the window of the help."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from reader.services.help_pages import fill
from reader.ui.help_controller import DIALOG_PAGES, HelpController
from reader.ui.help_names import PlacesOfHelp
from reader.ui.help_window import HelpWindow
from tests.ui.languages import CATALOGUES, speaking
from tests.ui.windows import read

UI = Path(__file__).parents[2] / "reader" / "ui"
FOLDER = CATALOGUES.parent / "help"


@pytest.fixture
def helping(parts):
    return parts.window.findChild(HelpController)


@pytest.fixture
def opened(qtbot, parts, helping):
    parts.window.reader_actions.help.show_help.trigger()
    qtbot.waitUntil(lambda: helping.box.name != "")
    return helping.box


@pytest.mark.parametrize("language", ["en", "nl", "ar"])
def test_every_name_and_key_in_the_pages_is_one_of_the_window(parts, context, language):
    from reader.adapters.export.help_folder import HelpFolder

    with speaking(language):
        parts.window.reader_actions.retranslate()
        places = PlacesOfHelp(parts.window.reader_actions)
        for page in HelpFolder(context.locations.help)(language):
            shown = fill(page.html, places)
            assert "{" not in shown, page.name
            assert "<b></b>" not in shown, page.name
            assert "()" not in shown, page.name


def test_f1_is_help_and_the_question_mark_the_list_of_keys(parts):
    actions = parts.window.reader_actions
    assert actions.help.show_help.shortcut().toString() == "F1"
    assert "F1" not in [key.toString() for key in actions.show_keys.shortcuts()]


def test_it_opens_at_the_page_that_fits_and_is_not_modal(qtbot, parts, opened, helping):
    assert opened.name == "opening"  # nothing is read yet
    assert not opened.isModal()
    read(qtbot, parts)
    assert helping.page_here() == "reading"
    parts.window.reader_actions.notes.show_notes.setChecked(True)
    parts.window.reader_actions.help.show_help.trigger()
    assert helping.box is opened
    assert opened.name == "notes"


def test_a_dialog_has_its_own_page(qtbot, parts, opened):
    parts.window.reader_actions.show_keys.trigger()
    dialog = next(one for one in parts.window.children() if type(one).__name__ == "KeysDialog")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and dialog.isActiveWindow())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    assert opened.name == "keys"


def test_every_dialog_has_a_page_of_its_own():
    dialogs = set()
    for file in UI.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if bases & {"QDialog", "BesideWindow", "ChoiceDialog"}:
                    dialogs.add(node.name)
    assert dialogs - {"BesideWindow", "ChoiceDialog", "HelpWindow"} == set(DIALOG_PAGES)
    pages = {file.stem[3:] for file in (FOLDER / "en").glob("*-*.md")}
    assert set(DIALOG_PAGES.values()) <= pages


def test_links_lead_to_pages_and_back(opened):
    opened.go("reading")
    opened.page.anchorClicked.emit(QUrl("06-review.md"))
    assert opened.name == "review"
    opened.go_back()
    assert opened.name == "reading"
    opened.go_forward()
    assert opened.name == "review"
    assert not opened.bar.forward_button.isEnabled()


def test_nothing_but_the_pictures_of_the_help_is_loaded(opened):
    kind = QTextDocument.ResourceType.ImageResource.value
    opened.go("reading")
    for elsewhere in (
        "https://example.org/x.png",
        "640/../../en/01-reading.md",
        "640/pictures/../../../samples/library-nile.ar.txt",
        "file:///etc/hostname",
        "/etc/hostname",
    ):
        assert opened.page.loadResource(kind, QUrl(elsewhere)) is None
    picture = opened.page.loadResource(kind, QUrl("640/pictures/reading.png"))
    assert isinstance(picture, QImage)
    assert picture.deviceIndependentSize().width() == pytest.approx(640)


def test_a_search_lists_the_pages_and_marks_the_places(qtbot, opened):
    opened.look_up("backup")
    listed = [opened.contents.item(row).text() for row in range(opened.contents.count())]
    assert any(one.startswith("Library and search") for one in listed)
    assert 0 < len(listed) < 12
    assert opened.page.marks > 0
    assert len(opened.page.extraSelections()) == opened.page.marks
    before = opened.name
    for _ in range(opened.page.marks + 1):
        opened.field.entered.emit()
    assert opened.name != before or len(listed) == 1
    opened.look_up("zzzz")
    assert opened.contents.count() == 0
    opened.look_up("")
    assert opened.contents.count() == 12
    assert opened.page.marks == 0


def test_the_page_gets_larger_and_smaller_in_its_place(opened):
    before = opened.page.document().defaultFont().pixelSize()
    opened.bar.larger.click()
    assert opened.page.document().defaultFont().pixelSize() > before
    opened.bar.smaller.click()
    assert opened.page.document().defaultFont().pixelSize() == before


def test_it_follows_the_language_with_the_names_of_the_actions(qtbot, parts, opened):
    opened.go("reading")
    with speaking("ar"):
        qtbot.waitUntil(lambda: "القراءة" in opened.page.toPlainText())
        assert "جنبًا إلى جنب" in opened.page.toPlainText()
        assert opened.page.geometry().center().x() < opened.width() / 2
        edge = opened.contents.mapTo(opened, QPoint(0, 0)).x()
        assert edge > opened.width() / 2
    qtbot.waitUntil(lambda: "Reading" in opened.page.toPlainText())


def test_the_window_closes_with_the_main_one(qtbot, parts, opened):
    assert isinstance(opened, HelpWindow)
    parts.window.close()
    assert not opened.isVisible()
