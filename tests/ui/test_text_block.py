"""A laid-out block: direction, hits, washes over whole words, runs of the other script."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from reader.domain.language import Direction
from reader.domain.span import Span
from reader.domain.vowelled_text import with_marks
from reader.domain.words import words
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


# ---- with vowel marks put in

LETTERS = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإ")
RICH = "قال روته 😀 إن NATO وافق على −3.5 °C و«الكِتَاب» في @rutte لِأَنّ الخطة طويلة، وأضاف: 12 مارس."


def vowelled(text, places):
    marks = {place: "\u064e" for place in places if text[place : place + 1] in LETTERS}
    return with_marks(text, marks)


def block_of(text, shown, direction=Direction.RTL, width=260):
    other = latin_font("source-serif", 18)
    font = arabic_font("naskh", 21.5)
    block = TextBlock(text, font, direction, 39, other=other, vowelled=shown)
    block.lay_out(width)
    return block


@pytest.mark.usefixtures("qapp")
@given(
    text=st.text("كتب لا عُِّ🙂a1N.،-°@😀ـ", max_size=30),
    places=st.sets(st.integers(0, 29)),
    direction=st.sampled_from(Direction),
)
@settings(max_examples=60)
def test_every_place_finds_its_way_to_the_layout_and_back(text, places, direction):
    block = block_of(text, vowelled(text, places), direction)
    for position in range(len(text) + 1):
        assert block._from_qt(block._to_qt(position)) == position
    laid = block._layout.text()
    for start in range(len(text)):
        qstart, qend = block._to_qt(start), block._to_qt(start + 1)
        kept = laid.encode("utf-16-le")[2 * qstart : 2 * qend].decode("utf-16-le")
        assert kept.strip("\u2066\u2067\u2069\u064e") in {text[start], ""}
        assert block._from_qt(max(qstart, qend - 1)) in {start, start + 1}


@pytest.mark.usefixtures("qapp")
@given(places=st.sets(st.integers(0, len(RICH) - 1)))
@settings(max_examples=15)
def test_a_caret_never_stands_between_a_letter_and_a_mark_put_in(places):
    block = block_of(RICH, vowelled(RICH, places))
    laid = block._layout.text()
    units = "".join(char if char <= "\uffff" else char + "\0" for char in laid)  # as Qt counts
    for number in range(block.line_count):
        for x in range(0, 261, 5):
            qposition = block._layout.lineAt(number).xToCursor(x)
            assert units[qposition : qposition + 1] != "\u064e"
            point = QPointF(x, number * 39 + 20)
            assert block.nearest(point) == block._from_qt(qposition)
            found = block.position_at(point)
            assert found is None or 0 <= found < len(RICH)


def test_areas_of_a_word_are_the_same_letters_with_and_without_marks(qapp):
    every = range(len(RICH))
    plain, marked = (
        block_of(RICH, None, width=2000),
        block_of(RICH, vowelled(RICH, every), width=2000),
    )
    for span in words(RICH):
        before, after = plain.rects(span), marked.rects(span)
        assert len(before) == len(after) == 1
        assert after[0].width() == pytest.approx(before[0].width(), rel=0.25)
        middle = marked.position_at(after[0].center())
        assert middle is not None
        assert span.contains(middle)
    for one, other in zip(words(RICH)[:3], words(RICH)[1:4], strict=True):
        assert marked.rects(other)[0].right() <= marked.rects(one)[0].left() + 1


def test_lines_are_spans_of_the_original_and_tile_it(qapp):
    block = block_of(RICH, vowelled(RICH, range(len(RICH))))
    assert block.line_count > 2
    at = 0
    for number in range(block.line_count):
        start = block.line_start(number * 39 + 3)
        assert start == at
        assert block.line_top(start) == number * 39
        span = block.line_span(start)
        assert span.start == at
        at = span.end
    assert at == len(RICH)
    assert block.line_start(-50) == 0
    assert block.line_top(10_000) == (block.line_count - 1) * 39
    assert block.line_start(10_000) == block.line_span(len(RICH) - 1).start


def test_an_empty_text_has_a_first_line(qapp):
    block = block_of("", with_marks("", {}))
    assert (block.line_start(0), block.line_top(0), block.text) == (0, 0, "")
