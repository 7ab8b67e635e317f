"""The look-up box and the family of a root."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from reader.domain.words import words
from reader.ui.card_contents import ROOT
from reader.ui.card_controller import CardController
from reader.ui.look_up_box import LookUpBox
from reader.ui.look_up_results import MOST_WORDS, LookUpResults
from reader.ui.page_marks import WordAt
from reader.ui.page_model import Side
from tests.ui.windows import read

pytestmark = pytest.mark.engine

TEXT = """مكتبة على النيل

زار الكاتب مكتبة جديدة. وقال إن في المكتبة كتبا كثيرة.
"""


@pytest.fixture
def box(qtbot, parts):
    read(qtbot, parts, TEXT)
    parts.window.reader_actions.aids.look_up.trigger()
    made = parts.window.findChild(LookUpBox)
    yield made
    if isValid(made):
        made.close()


def links(box):
    page = box._pages.widget()
    return [one for one in page.findChildren(QPushButton) if not one.isHidden()] if page else []


def text_of(link):
    return link.text().replace("\u2068", "").replace("\u2069", "")


def wait(qtbot, box, start):
    qtbot.waitUntil(
        lambda: any(text_of(one).startswith(start) for one in links(box)), timeout=20_000
    )
    return next(one for one in links(box) if text_of(one).startswith(start))


@pytest.mark.parametrize("typed", ["ك ت ب", "ك-ت-ب", "k-t-b"])
def test_a_root_lists_its_family_the_words_of_the_article_first(qtbot, box, typed):
    box._field.setText(typed)
    wait(qtbot, box, "3 in this article")
    assert box.titles()[0].startswith(("book", "library"))
    assert len(box.titles()) == MOST_WORDS
    box.grab()


def test_the_rest_of_a_long_family_is_shown_when_asked_for(qtbot, box):
    box.look_up("ع ل م")
    more = wait(qtbot, box, str(52 - MOST_WORDS))
    for _ in range(8):
        more.click()
    assert len(box.titles()) >= 52
    assert more.isHidden()


def test_a_place_is_gone_to_and_then_the_next(qtbot, parts, box):
    box.look_up("ك ت ب")
    link = wait(qtbot, box, "3 in this article")
    canvas = parts.window.reading.canvas
    seen = []
    for _ in range(4):
        link.click()
        word = canvas.marks.word
        text = canvas.model.compose(canvas.model.row_of(word.segment), Side.SOURCE).text
        seen.append(word.span.of(text))
    assert seen == ["مكتبة", "مكتبة", "المكتبة", "مكتبة"]


def test_a_result_leads_to_its_family_and_back(qtbot, box):
    box.look_up("صاروخ")
    qtbot.waitUntil(lambda: any("missile" in one for one in box.titles()), timeout=20_000)
    box.look_up("مدرسة")
    root = wait(qtbot, box, "root د ر س")
    root.click()
    qtbot.waitUntil(lambda: any("lesson" in one for one in box.titles()), timeout=20_000)
    assert box._back.isVisible()
    box.go_back()
    qtbot.waitUntil(lambda: any("school" in one for one in box.titles()[:1]), timeout=20_000)
    box._back.click()
    qtbot.waitUntil(lambda: any("missile" in one for one in box.titles()), timeout=20_000)
    assert not box._back.isVisible()
    box.go_back()
    assert box._field.text() == "صاروخ"


def test_a_root_that_nobody_knows_says_so(qtbot, box):
    box.look_up("ظ ظ ظ")
    qtbot.waitUntil(lambda: box._said.text() == "Nothing is known of this word.", timeout=20_000)
    box.look_up("")
    assert box._said.text().startswith("Arabic letters")


def test_the_card_of_a_word_opens_the_family_of_its_root(qtbot, parts, box):
    box.close()
    controller = parts.window.reading.findChild(CardController)
    canvas = parts.window.reading.canvas
    segment = canvas.model.translatable()[2].segment_id
    text = canvas.model.compose(canvas.model.row_of(segment), Side.SOURCE).text
    at = text.index("المكتبة")
    word = WordAt(segment, Side.SOURCE, next(one for one in words(text) if one.contains(at)))
    canvas.marks.hover(word, segment)
    controller.open_at(word)
    qtbot.waitUntil(controller.card.isVisible, timeout=20_000)
    assert ROOT in {one.key for one in controller.card.content.actions}
    controller.card.chosen.emit(ROOT)
    opened = [one for one in parts.window.findChildren(LookUpBox) if one.isVisible()]
    assert [one._field.text() for one in opened] == ["ك ت ب"]
    wait(qtbot, opened[0], "3 in this article")
    opened[0].close()


def test_an_answer_without_a_reading_is_empty(qtbot):
    from PySide6.QtWidgets import QWidget

    parent = QWidget()
    qtbot.addWidget(parent)
    empty = LookUpResults(parent, "en")
    empty.show_readings([])
    assert not [one for one in empty.findChildren(QPushButton) if not one.isHidden()]
