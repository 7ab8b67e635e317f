"""The sentence word by word in the whole window, with the real lexicon and glossary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.domain.words import words
from reader.services.preferences import ReadingMode
from reader.ui.card_controller import CardController
from reader.ui.page_model import Side
from reader.ui.word_strip_controller import WordStripController
from tests.ui.pointer import move_pointer
from tests.ui.windows import read

pytestmark = pytest.mark.engine

TEXT = """زيارة إلى طوكيو

وبالكتاب قال الأمين العام لحلف شمال الأطلسي مارك روته إنّ NATO سترسل 3,500 جندي 😀 قريبا.
وأضاف أن الحلف سيزيد التعاون.

وعاد روته إلى بروكسل يوم الأربعاء.
"""


@pytest.fixture
def page(qtbot, parts):
    read(qtbot, parts, TEXT)
    canvas = parts.window.reading.canvas
    qtbot.waitUntil(lambda: any(canvas.terms.all(canvas.model)), timeout=20_000)
    return canvas


@pytest.fixture
def strip(parts):
    return parts.window.word_strip


def sentences(page):
    return [one.segment_id for one in page.model.translatable()]


def forms(strip):
    return [one.form for one in strip.columns]


def open_on(qtbot, parts, page, number):
    parts.window.reading.keys.stand_on(sentences(page)[number])
    if not parts.window.word_strip.isVisible():
        parts.window.reader_actions.aids.word_by_word.trigger()
    wait_for(qtbot, parts, page, number)


def wait_for(qtbot, parts, page, number):
    segment = sentences(page)[number]
    first = page.model.sentence(segment).split()[0]
    controller = parts.window.findChild(WordStripController)
    strip = parts.window.word_strip
    qtbot.waitUntil(
        lambda: controller.segment == segment and bool(strip.columns)
        and strip.columns[0].form.startswith(first), timeout=20_000,
    )  # fmt: skip


def test_each_word_has_its_column_and_a_name_of_several_has_one(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 1)
    found = {one.form: one for one in strip.columns}
    assert found["وبالكتاب"].meaning == "and + with + the + book"
    assert found["لحلف شمال الأطلسي"].meaning == "for + NATO"
    assert found["مارك روته"].gloss == "Mark Rutte"
    assert "NATO" in found
    assert "3,500" in found
    assert "😀" not in "".join(one.shown for one in strip.columns)
    parts.window.grab()


def test_it_follows_the_reader_from_sentence_to_sentence(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 1)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    wait_for(qtbot, parts, page, 2)
    parts.window.reading.desk.fix(sentences(page)[3])
    wait_for(qtbot, parts, page, 3)


def test_it_opens_on_the_first_sentence_in_sight_and_closes_by_its_letter(
    qtbot, parts, page, strip
):
    page.setFocus()
    qtbot.keyClicks(page, "w")
    wait_for(qtbot, parts, page, 0)
    assert parts.window.reader_actions.aids.word_by_word.isChecked()
    arabic = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ص")
    QApplication.sendEvent(page, arabic)
    assert not strip.isVisible()


def test_enter_on_a_column_opens_its_card_and_escape_lets_go(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 2)
    card = parts.window.reading.findChild(CardController).card
    parts.window.reading.keys.side = Side.TARGET
    parts.window.reader_actions.next_pane.trigger()
    assert strip.words.hasFocus()
    qtbot.keyClick(strip.words, Qt.Key.Key_End)
    assert page.marks.word.span.length == len("التعاون")
    qtbot.keyClick(strip.words, Qt.Key.Key_Return)
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert "cooperation" in card.content.title
    qtbot.keyClick(strip.words, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert strip.words.hasFocus()
    qtbot.keyClick(strip.words, Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert page.hasFocus()


def test_the_arrows_in_the_strip_go_on_to_the_next_sentence(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 1)
    strip.words.setFocus()
    qtbot.keyClick(strip.words, Qt.Key.Key_Down)
    wait_for(qtbot, parts, page, 2)
    assert page.marks.focused == sentences(page)[2]
    parts.window.reader_actions.next_pane.trigger()
    assert page.hasFocus()


def test_a_click_on_a_column_opens_the_names_card(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 1)
    row = forms(strip).index("مارك روته")
    area = strip.words.visualRect(strip.words.model().index(row, 0))
    qtbot.mouseClick(strip.words.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    card = parts.window.reading.findChild(CardController).card
    assert card.isVisible()
    assert card.content.title == "Mark Rutte"


def test_a_word_that_is_hovered_on_the_page_marks_its_column(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 1)
    segment = sentences(page)[1]
    row = page.model.row_of(segment)
    text = page.model.compose(row, Side.SOURCE).text
    at = text.index("جندي")
    span = next(one for one in words(text) if one.contains(at))
    point = page.rects_of_span(row, Side.SOURCE, span)[0].center().toPoint()
    move_pointer(page.viewport(), QPoint(2, 2))
    move_pointer(page.viewport(), point)
    qtbot.waitUntil(
        lambda: strip.words.property("marked") == forms(strip).index("جندي"), timeout=5_000
    )


@pytest.mark.parametrize("mode", list(ReadingMode))
def test_it_works_in_every_mode_and_narrow(qtbot, parts, page, strip, mode):
    parts.window.reader_actions.modes[mode].trigger()
    parts.window.resize(480, 500)
    open_on(qtbot, parts, page, 1)
    assert strip.height() <= 0.4 * 500 + 1
    assert strip.words.width() <= 480
    home = page.rects_of(sentences(page)[1], Side.SOURCE)
    assert home[0].top() < page.viewport().height()


def test_it_follows_size_and_language(qtbot, parts, page, strip):
    open_on(qtbot, parts, page, 2)
    height = strip.words.minimumHeight()
    parts.window.reader_actions.zoom_in.trigger()
    qtbot.waitUntil(lambda: strip.words.minimumHeight() > height, timeout=5_000)
    parts.window.tool_bar.target_chosen.emit("nl")
    qtbot.waitUntil(
        lambda: "en" in {one.before[0] for one in strip.columns if one.before}, timeout=20_000
    )


def test_it_is_offered_in_the_menu_of_a_sentence(qtbot, parts, page):
    area = page.rects_of(sentences(page)[1], Side.SOURCE)[0]
    menu = parts.window.reading.page_menu.menu_at(area.center())
    assert parts.window.reader_actions.aids.word_by_word in menu.actions()
    menu.close()
