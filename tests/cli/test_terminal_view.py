"""The terminal shows both texts in their columns, cell by cell."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.terminal_view import TWO_COLUMNS, TerminalView, cells, wrap
from reader.domain.article import Block, BlockId, BlockKind, Segment, SegmentId
from reader.domain.bidi import is_balanced, strip_isolates
from reader.domain.language import Direction
from reader.domain.span import Span
from reader.domain.translation import TranslationUnit, UnitState
from reader.services.export_bilingual import Row, Sentence

RLI, PDI = "\u2067", "\u2069"
ARABIC = "وَقالت مديرة المشروع، ليلى منصور: «الكتاب يصل إلى القارئ»، ثم فتحت Studio Nil 😀."
ENGLISH = "The project's director said: “The book comes to the reader,” and opened Studio Nil."


def row_of(
    source: str,
    target: str = "",
    kind: BlockKind = BlockKind.PARAGRAPH,
    state: UnitState = UnitState.MACHINE,
    direction: Direction = Direction.RTL,
) -> Row:
    block = Block(BlockId("b"), kind, source, direction, left_out=kind is BlockKind.FURNITURE)
    segment = Segment(SegmentId("s"), BlockId("b"), Span(0, len(source)))
    unit = TranslationUnit(SegmentId("s"), source, target, state)
    return Row(block, source, (Sentence(segment, source, None if block.left_out else unit),))


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0), ("abc", 3), ("كتب", 3), ("كَتَبَ", 3), ("نیم\u200cفاصله", 8), ("\u2067كتب\u2069", 3),
        ("😀", 2), ("漢字", 4), ("e\u0301", 1), ("ـــ", 3), ("١٢٣", 3),
    ],
)  # fmt: skip
def test_cells_count_what_a_terminal_shows(text, width):
    assert cells(text) == width


words = st.text("ابتثَُّ\u200cab1٣😀漢 .،", max_size=80)


@given(words, st.integers(2, 30))
def test_wrapped_lines_fit_and_lose_no_character(text, width):
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == "".join(text.split())


def test_a_long_word_is_never_cut_before_a_mark_that_combines():
    lines = wrap("مُحَمَّدٌ" * 5, 7)
    assert all(line[0] not in "\u064e\u064f\u0651\u064c" for line in lines)
    assert len(lines) == 3


@pytest.mark.parametrize("width", [90, 100, 140, 240])
def test_two_columns_end_at_the_right_edge_and_begin_at_the_left_one(width):
    lines = TerminalView(width, "en").row(row_of(ARABIC, ENGLISH)).splitlines()
    edge = min(width, 160) - 1
    arabic = [line for line in lines if RLI in line]
    assert arabic
    assert all(cells(line) == edge for line in arabic)
    assert lines[0].startswith("The project")
    assert lines[-1] == ""
    assert all(is_balanced(line) for line in lines)


def test_both_columns_can_be_read_back_in_order():
    lines = TerminalView(100, "en").row(row_of(ARABIC * 3, ENGLISH * 3)).splitlines()
    right = [strip_isolates(line[line.index(RLI) :]) for line in lines if RLI in line]
    assert " ".join(right).split() == (ARABIC * 3).split()
    left = [strip_isolates(line.split(RLI)[0]) for line in lines]
    assert " ".join(left).split() == (ENGLISH * 3).split()


def test_a_narrow_terminal_stacks_translation_over_arabic():
    lines = TerminalView(TWO_COLUMNS - 1, "en").row(row_of("غادر الوفد.", "They left.")).split("\n")
    assert lines[0] == "They left."
    assert lines[1].endswith(f"{RLI}غادر الوفد.{PDI}")
    assert cells(lines[1]) == TWO_COLUMNS - 2
    assert lines[2:] == ["", ""]


def test_a_very_narrow_terminal_still_shows_everything():
    text = TerminalView(5, "en").row(row_of(ARABIC, ENGLISH))
    assert sorted(strip_isolates(text).split()) == sorted((ENGLISH + " " + ARABIC).split())


def test_plain_text_has_no_control_and_no_isolate():
    text = TerminalView(0, "en", styled=True).row(row_of(ARABIC, ENGLISH, BlockKind.HEADLINE))
    assert text == f"{ENGLISH}\n{ARABIC}\n\n"


def test_headlines_are_bold_and_furniture_is_dim_only_where_styled():
    headline = row_of("عنوان", "Title", BlockKind.HEADLINE)
    furniture = row_of("اقرأ أيضًا", kind=BlockKind.FURNITURE)
    assert TerminalView(100, "en", styled=True).row(headline).startswith("\x1b[1m")
    assert TerminalView(100, "en", styled=True).row(furniture).startswith("\x1b[2m")
    assert "\x1b" not in TerminalView(100, "en").row(headline)


def test_an_article_can_not_command_the_terminal():
    evil = "نص \x1b]0;title\x07\x1b[2J \x9b31m \u202e مكسور"
    for width in (0, 60, 120):
        text = TerminalView(width, "en").row(row_of(evil, "\x1b[31mred\r\nnext"))
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


def test_beside_its_source_a_failed_sentence_is_marked_and_a_missing_row_stays_empty():
    source = "غادر الوفد. عاد الوفد."
    block = Block(BlockId("b"), BlockKind.PARAGRAPH, source, Direction.RTL)
    tiles = (
        Segment(SegmentId("1"), BlockId("b"), Span(0, 12)),
        Segment(SegmentId("2"), BlockId("b"), Span(12, 22)),
    )
    good = TranslationUnit(SegmentId("1"), "غادر الوفد.", "They left.", UnitState.MACHINE)
    bad = TranslationUnit(SegmentId("2"), "عاد الوفد.", "", UnitState.FAILED)
    row = Row(
        block,
        source,
        (Sentence(tiles[0], "غادر الوفد.", good), Sentence(tiles[1], "عاد الوفد.", bad)),
    )
    assert TerminalView(100, "en").row(row).startswith("They left. [not translated]")
    missing = row_of("غادر الوفد.", state=UnitState.MISSING)
    assert TerminalView(100, "en").row(missing).split(RLI)[0].strip() == ""


def test_list_items_hang_behind_a_bullet_on_both_sides():
    lines = TerminalView(90, "en").row(row_of(ARABIC, ENGLISH, BlockKind.LIST_ITEM)).splitlines()
    assert lines[0].startswith("• The")
    assert f"{RLI}• وَقالت" in lines[0]
    assert lines[1].startswith("  ")


def test_a_latin_paragraph_stands_at_the_left_of_its_column():
    row = row_of("Only Latin here.", "Only Latin.", direction=Direction.LTR)
    first = TerminalView(100, "en").row(row).splitlines()[0]
    assert first.index("Only Latin here.") == 99 - (99 - 4) // 2
