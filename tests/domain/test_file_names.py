"""File names of titles are fit for every system, and never taken twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.file_names import file_name_of, free_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("روته: «الميزانية» جاهزة؟", "روته «الميزانية» جاهزة؟"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j"), ("#tag [[x]] ^y", "tag x y"),
        ("..hidden. ", "hidden"), ("\u200fخبر\u200f", "خبر"), ("a\nb\tc", "a b c"),
        ("CON", "_CON"), ("nul.txt", "_nul.txt"), ("", "article"), (" . ", "article"),
        ("\u202e\u0000", "article"), ("e\u0301", "é"),
    ],
)  # fmt: skip
def test_what_any_system_forbids_is_left_out(title, name):
    assert file_name_of(title) == name


@given(st.text())
def test_any_title_gives_a_name_that_fits(title):
    name = file_name_of(title)
    assert name == name.strip(" .") != ""
    assert len(name) <= 81
    assert len(name.encode()) <= 201
    assert not set(name) & set('<>:"/\\|?*#^[]\n\r\t\0')


def test_a_long_title_is_cut_by_letters_and_by_bytes():
    assert len(file_name_of("x" * 500)) == 80
    assert len(file_name_of("ا" * 500)) == 80
    assert len(file_name_of("😀" * 500).encode()) == 200


def test_a_name_that_is_taken_gets_a_number():
    taken = {"خبر.md", "خبر (2).md", "abc.md"}
    assert free_name("خبر", ".md", taken.__contains__) == "خبر (3).md"
    assert free_name("ABC", ".md", taken.__contains__) == "ABC (2).md"
    assert free_name("آخر", ".md", taken.__contains__) == "آخر.md"
