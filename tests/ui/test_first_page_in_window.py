"""The first page: choices that take effect at once, and the ways to begin."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel

from reader.domain.article import SourceKind, SourceRef
from reader.ui.first_choices import first_sentence
from reader.ui.help_parts import HelpParts
from reader.ui.localization import Localization
from tests.ui.windows import EmptyShelf, read


@pytest.fixture
def spoken(qapp):
    """Be English again afterwards."""
    before = QLocale()
    yield
    made = qapp.findChild(Localization)
    if made is not None:
        made._remove()
        made.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def begun(qtbot, parts, sources=()):
    parts.opening.begin(sources)
    choices = parts.window.message.choices
    qtbot.waitUntil(choices.packages.isVisible)
    return choices


def test_the_first_start_shows_the_choices_and_opens_nothing(qtbot, parts):
    choices = begun(qtbot, parts)
    assert parts.window.message.state == "start"
    assert parts.presenter.session is None
    assert "English" in choices.name.text()
    assert choices.card.text().strip("\u2068\u2069").startswith("A small model")
    assert not choices.experimental.isVisible()


def test_a_language_to_translate_into_is_kept_and_its_package_named(qtbot, parts):
    choices = begun(qtbot, parts)
    choices.targets.part("nl").click()
    assert parts.settings.preferences.target == "nl"
    assert choices.experimental.isVisible()
    assert "Nederlands" in choices.name.text()
    parts.window.tool_bar.target_chosen.emit("en")
    assert choices.targets.current() == "en"
    assert not choices.experimental.isVisible()


@pytest.mark.usefixtures("spoken")
def test_the_language_of_the_window_changes_at_once(qtbot, parts):
    choices = begun(qtbot, parts)
    with qtbot.waitSignal(parts.window.language_changed):
        choices.languages.part("ar").click()
    assert parts.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert parts.settings.preferences.interface == "ar"
    assert choices.languages.current() == "ar"
    assert parts.window.message.primary.text() == "فتح ملف…"


def test_without_a_package_it_says_so_and_leads_to_them(qtbot, make, context):
    parts = make(replace(context, shelf=EmptyShelf()))
    choices = begun(qtbot, parts)
    assert choices.name.text() == "No package for this language yet"
    with qtbot.waitSignal(parts.window.message.packages_requested):
        choices.packages.click()


def test_later_starts_open_what_was_read_last(qtbot, make, context, tmp_path):
    path = tmp_path / "خبر.txt"
    path.write_text("اتفاق على خطة مياه جديدة", "utf-8")
    parts = make(context, recent=(str(path),))
    with qtbot.waitSignal(parts.presenter.opened):
        parts.opening.begin(())
    assert parts.window.pages.currentWidget() is parts.window.reading


def test_from_the_menu_one_comes_back_to_the_article(qtbot, parts):
    read(qtbot, parts)
    parts.window.reader_actions.help.first_page.trigger()
    message = parts.window.message
    assert parts.window.pages.currentWidget() is message
    qtbot.keyClick(message, Qt.Key.Key_Escape)
    assert parts.window.pages.currentWidget() is parts.window.reading
    assert parts.presenter.session is not None


def test_opening_something_leaves_the_page(qtbot, parts):
    begun(qtbot, parts)
    with qtbot.waitSignal(parts.presenter.opened):
        parts.presenter.open(SourceRef(SourceKind.TEXT, text="نص قصير"))
    assert parts.window.pages.currentWidget() is parts.window.reading


def test_another_package_is_named_as_soon_as_it_is_there(qtbot, parts, context):
    choices = begun(qtbot, parts)
    helping = parts.window.findChild(HelpParts)
    (first, *_) = [one for one in context.shelf.installed() if one.pair.target == "en"]
    helping.first._installed = lambda: (replace(first, summary="Another. And more."),)
    helping.first.look()
    qtbot.waitUntil(lambda: "Another." in choices.card.text())


def test_a_low_window_is_scrolled_and_nothing_is_squeezed(qtbot, parts):
    choices = begun(qtbot, parts)
    parts.window.resize(480, 360)
    QApplication.processEvents()
    for label in choices.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()) or not label.wordWrap()


def test_of_a_card_the_first_sentence_is_shown():
    assert first_sentence("One 0.3 model. Two.") == "One 0.3 model."
    assert first_sentence("One") == "One"
