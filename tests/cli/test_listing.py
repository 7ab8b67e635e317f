"""Lists in a terminal: eighty columns, Arabic in isolates, words marked whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.listing import Column, counted, paragraph, shown_inside, table
from reader.cli.terminal_view import cells
from reader.domain.bidi import is_balanced
from reader.domain.span import Span

COLUMNS = (Column("id", 8), Column("n", 4, to_right=True), Column("title"), Column("more"))
ROW = ("7d050168", "12", "مكتبة عائمة تجوب النيل", "x\ty\x1b[31m")


def test_a_pipe_gets_whole_cells_and_no_heads():
    assert list(table(COLUMNS, [ROW], 0)) == ["7d050168\t12\tمكتبة عائمة تجوب النيل\tx y [31m\n"]


def test_a_terminal_gets_columns_with_arabic_in_isolates():
    heads, line = table(COLUMNS, [ROW], 80, dim=True)
    assert heads == f"\x1b[2m{'id':8}  {'n':>4}  {'title':30}  more\x1b[0m\n"
    assert line.startswith("7d050168    12  \u2067مكتبة عائمة تجوب النيل\u2069        ")
    assert "\x1b" not in line
    assert cells(line.rstrip("\n")) <= 79


def test_what_is_too_long_is_cut_with_an_ellipsis():
    (_, line) = table((Column("a", 5), Column("b", 3)), [("abcdefgh", "日本語")], 80)
    assert line == "abcd…  日…\n"


@given(
    st.lists(st.text("abc مكتبة\u0651😀日\u202e\u2067\u2069\x1b\n12", max_size=90), min_size=4,
             max_size=4),
    st.integers(1, 200),
)  # fmt: skip
def test_no_line_is_wider_than_the_terminal_or_leaves_an_isolate_open(row, width):
    for line in table(COLUMNS, [tuple(row)], width):
        assert cells(line.rstrip("\n")) < max(width, 40)
        assert is_balanced(line)
        assert "\x1b" not in line
        assert line.count("\n") == 1


def test_marked_words_are_bold_as_a_whole_and_lines_are_flush_right():
    text = "وصل الوفد إلى القاهرة ثم عاد الوفد"
    start = text.index("وفد")
    (line,) = paragraph(text, 60, [Span(start, start + 3)], bold=True)
    marked = text.replace("الوفد", "\x1b[1mالوفد\x1b[0m", 1)
    assert line.strip() == f"\u2067{marked}\u2069"
    assert line.startswith(" " * (59 - len(text)))
    (plain,) = paragraph(text, 60, [Span(start, start + 3)])
    assert "\x1b" not in plain


def test_marks_keep_their_words_over_lines_and_cut_words():
    text = "كلمة " * 30 + "هدف " + "س" * 100 + " نهاية"
    start = text.index("هدف")
    lines = list(paragraph(text, 50, [Span(start, start + 3)], bold=True))
    assert sum(line.count("\x1b[1m") for line in lines) == 1
    assert any("\x1b[1mهدف\x1b[0m" in line for line in lines)
    assert all(is_balanced(line) for line in lines)


def test_english_stands_at_the_left_and_control_characters_go():
    assert list(paragraph("He said\tso\x1b[31m.", 60)) == ["  He said so [31m.\n"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("abc", "abc"), ("النيل", "\u2067النيل\u2069"), ("a النيل", "\u2066a النيل\u2069"), ("", "")],
)
def test_a_text_inside_a_line_is_in_an_isolate_where_it_needs_one(text, shown):
    assert shown_inside(text) == shown


def test_numbers_have_their_noun():
    assert [counted(1, "file"), counted(0, "file"), counted(2, "copy", "copies")] == [
        "1 file", "0 files", "2 copies",
    ]  # fmt: skip
