"""Anki's text files are read with and without a header of columns, and written for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.anki_text import AnkiNotes, looks_like_anki, write_anki
from reader.domain.errors import TermFileRefused
from tests.adapters.exchange.terms import HARD, broken, drafts, read_back, terms
from tests.adapters.exchange.test_delimited import in_order


def notes(text: str) -> AnkiNotes:
    return AnkiNotes(text.encode(), "deck.txt")


def test_hard_terms_come_back():
    text = "".join(write_anki(HARD))
    assert looks_like_anki(text)
    found = read_back(notes(text).rows())
    assert [in_order(one) for one in found] == [in_order(one) for one in HARD]


@given(st.lists(terms, max_size=5))
def test_any_terms_come_back(given_terms):
    found = read_back(notes("".join(write_anki(given_terms))).rows())
    assert [in_order(one) for one in found] == [in_order(one) for one in given_terms]


def test_the_card_has_the_form_in_front():
    lines = "".join(write_anki(HARD)).splitlines()
    assert lines[:2] == ["#separator:tab", "#html:false"]
    assert lines[2].startswith("#columns:form\ten\tnl\t")
    assert lines[3].startswith("مارك روته\tMark Rutte\tMark Rutte\t")


def test_what_anki_exports_is_read_by_place_and_that_is_said():
    opened = notes(
        "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#tags column:5\n"
        "x1\tBasic\t<b>روته</b>\tRutte &amp; co<br>NATO\tnews politics\n"
    )
    (draft,) = drafts(opened.rows())
    assert (draft.form, draft.line) == ("روته", 6)
    assert draft.names == (("en", "Rutte & co NATO"),)
    assert "Arabic, English, Dutch" in opened.notices[0].english()


@pytest.mark.parametrize(
    ("said", "sign"), [("comma", ","), ("Semicolon", ";"), ("pipe", "|"), ("tab", "\t"), (";", ";")]
)
def test_the_separator_is_the_one_that_the_header_names(said, sign):
    opened = notes(f"#separator:{said}\n#columns:Front{sign}Back\nروته{sign}Rutte\n")
    assert drafts(opened.rows())[0].names == (("en", "Rutte"),)


def test_without_html_markup_is_text():
    opened = notes("#html:false\n#columns:form\ten\nروته\t<b>R</b> &amp;\n")
    assert drafts(opened.rows())[0].names == (("en", "<b>R</b> &amp;"),)


def test_columns_without_a_form_are_refused():
    with pytest.raises(TermFileRefused, match="#columns"):
        notes("#separator:tab\n#columns:Extra\tBack\nx\ty\n")


def test_a_line_with_another_number_of_fields_is_broken():
    opened = notes("#separator:tab\n#columns:form\ten\nروته\tRutte\nناتو\tNATO\tx\n")
    assert broken(opened.rows()) == [(4, "It has 3 cells; the first row names 2.")]


@pytest.mark.parametrize("text", ["form,en\n", "# Notes\n", "", "روته\tRutte\n"])
def test_other_files_do_not_look_like_anki(text):
    assert not looks_like_anki(text)
