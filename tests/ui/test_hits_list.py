"""Hits as they are drawn: as high as their passage, in its own direction, cut where it is long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from reader.domain.article import ArticleId, SegmentId
from reader.domain.library import HitField, SearchHit
from reader.domain.span import Span
from reader.services.preferences import ThemeName
from reader.ui.hits_list import HitsList
from reader.ui.theme import TOKENS

LONG = "قالت الحكومة إن الخطة ستبدأ في العام المقبل وإن الكلفة أربعة آلاف دولار " * 3


def hit(snippet, field=HitField.SOURCE, word="الحكومة"):
    at = snippet.find(word)
    marks = (Span(at, at + len(word)),) if at >= 0 else ()
    return SearchHit(ArticleId("a"), "خطة المياه", SegmentId("s"), field, "ar", snippet, marks)


@pytest.fixture
def shown(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HitsList(parent)
    made.apply_tokens(TOKENS[ThemeName.LIGHT])
    parent.resize(700, 500)
    made.resize(700, 500)
    parent.show()
    yield made
    parent.close()  # it lives as long as the test


def height(shown, row):
    return shown.visualRect(shown.model().index(row, 0)).height()


def test_a_row_is_as_high_as_its_passage_and_no_higher_than_three_lines(shown):
    shown.put(0, [hit("قالت الحكومة."), hit(LONG[:120]), hit(LONG * 3)], is_whole=True)
    heights = [height(shown, row) for row in range(3)]
    assert heights == sorted(set(heights))
    assert heights[2] - heights[0] == 60
    shown.grab()


def test_what_has_no_room_is_left_out_and_said_to_be(shown):
    long = hit(LONG * 3)
    shown.put(0, [long], is_whole=True)
    block = shown._row._block(long, 300, 2)
    assert block.line_count == 2
    assert block.text.endswith("…")
    assert long.snippet.startswith(block.text[:-1])


def test_one_long_word_is_cut_too(shown):
    long = hit("ا" * 400)
    assert shown._row._block(long, 200, 1).text.endswith("…")


def test_a_title_stands_alone_in_its_row(shown):
    shown.put(0, [hit("خطة الحكومة", HitField.TITLE), hit("خطة الحكومة")], is_whole=True)
    assert height(shown, 0) < height(shown, 1)
    shown.grab()


def test_rows_follow_the_width_of_the_window(shown):
    shown.put(0, [hit(LONG[:100])], is_whole=True)
    wide = height(shown, 0)
    shown.resize(260, 500)
    assert height(shown, 0) > wide
    shown.grab()


def test_a_passage_from_left_to_right_and_no_title_are_drawn(shown):
    one = SearchHit(
        ArticleId("a"), "", SegmentId(""), HitField.NOTE, "und", "Ask the Ministry", (Span(8, 16),)
    )
    shown.put(0, [one, hit("")], is_whole=True)
    shown.setCurrentIndex(shown.model().index(0, 0))
    shown.grab()
    model = shown.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Note. Ask the Ministry"
    assert model.data(model.index(5, 0)) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) == "Ask the Ministry"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_only_the_newest_layouts_are_remembered(shown):
    hits = [hit(f"قالت الحكومة {number}") for number in range(100)]
    shown.put(0, hits, is_whole=True)
    for one in hits:
        shown._row._block(one, 500, 1)
    assert len(shown._row._blocks) == 64


def test_a_size_is_known_before_the_view_has_one(shown):
    shown.put(0, [hit("قالت الحكومة")], is_whole=True)
    size = shown._row.sizeHint(QStyleOptionViewItem(), shown.model().index(0, 0))
    assert size.height() > 40


def test_nothing_is_chosen_in_an_empty_list(shown, qtbot):
    with qtbot.assertNotEmitted(shown.chosen):
        shown.choose_current()
        shown.step(Qt.Key.Key_Down)
