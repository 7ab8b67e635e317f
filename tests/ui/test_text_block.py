"""A laid-out block: direction, hits, washes over whole words, runs of the other script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from reader.domain.language import Direction
from reader.domain.span import Span
from reader.ui.fonts import arabic_font, latin_font
from reader.ui.text_block import TextBlock

ARABIC = "وقال 😀 إن NATO وافق على 3.5% من خطة الأَمْنِ في طوكيو يوم الخميس الماضي بعد لقاء طويل."
ENGLISH = "The library ends in القاهرة and will stop at 23 villages that have no public library."


@pytest.fixture
def arabic(qapp):
    block = TextBlock(ARABIC, arabic_font("naskh", 21.5), Direction.RTL, 39)
    block.lay_out(360)
    return block


@pytest.fixture
def english(qapp):
    block = TextBlock(ENGLISH, latin_font("source-serif", 17), Direction.LTR, 28)
    block.lay_out(300)
    return block


def test_every_line_has_the_same_pitch_whatever_faces_it_needs(arabic):
    assert arabic.line_count >= 3
    assert arabic.height == arabic.line_count * 39


def test_an_arabic_block_begins_at_the_right_edge(arabic):
    first = arabic.rects(Span(0, 4))[0]
    assert first.right() == pytest.approx(360, abs=2)


def test_an_arabic_block_that_begins_with_latin_still_begins_at_the_right(qapp):
    text = "NATO وافق على الخطة"
    block = TextBlock(text, arabic_font("naskh", 21.5), Direction.RTL, 39)
    block.lay_out(360)
    assert block.rects(Span(0, 4))[0].right() == pytest.approx(360, abs=2)


def test_the_code_point_under_a_point_is_the_one_drawn_there(arabic, english):
    for block, text in ((arabic, ARABIC), (english, ENGLISH)):
        for position, char in enumerate(text):
            if char.isspace() or not char.isalnum():
                continue
            rects = block.rects(Span(position, position + 1))
            if len(rects) == 1 and rects[0].width() > 2:
                found = block.position_at(rects[0].center())
                assert found is not None
                assert abs(found - position) <= 2  # لأَ is one ligature of three


def test_places_after_an_emoji_are_code_points(arabic):
    start = ARABIC.index("NATO")
    rect = arabic.rects(Span(start, start + 4))[0]
    found = arabic.position_at(rect.center())
    assert found is not None
    assert start <= found < start + 4


def test_a_word_of_the_other_script_is_one_area_apart_from_its_line(english):
    start = ENGLISH.index("القاهرة")
    rects = english.rects(Span(start, start + len("القاهرة")))
    assert len(rects) == 1
    before = english.rects(Span(start - 3, start - 1))[0]
    assert before.right() <= rects[0].left() + 1


def test_a_sentence_over_lines_is_one_area_a_line_and_none_overlap(arabic):
    rects = arabic.rects(Span(0, len(ARABIC)))
    tops = [rect.top() for rect in rects]
    assert tops == sorted(tops)
    for one in rects:
        for other in rects:
            overlap = one.intersected(other)
            assert one is other or overlap.width() * overlap.height() < 1


def test_beside_the_text_there_is_nothing_to_hit(arabic):
    last = arabic.line_count - 1
    assert arabic.position_at(QPointF(1, last * 39 + 5)) is None
    assert arabic.position_at(QPointF(10, -5)) is None
    assert arabic.position_at(QPointF(10, arabic.height + 5)) is None


def test_an_empty_text_takes_one_line(qapp):
    block = TextBlock("", latin_font("sans", 17), Direction.LTR, 28)
    assert block.lay_out(100) == 28
    assert block.nearest(QPointF(3, 3)) == 0
