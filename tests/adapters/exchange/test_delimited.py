"""Tables of terms are read as people make them, and written so that nothing is lost."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.adapters.exchange.delimited import Table, write_delimited
from reader.domain.errors import TermFileRefused
from tests.adapters.exchange.terms import HARD, broken, drafts, read_back, terms


def table(text: str) -> Table:
    return Table(text.encode(), "مسرد.csv")


def in_order(term):
    """A table names the languages in one order for all terms."""
    return (
        term.kind, term.form, term.variants, sorted(term.names), sorted(term.notes), term.translit,
        term.domain, term.vowelled,
    )  # fmt: skip


@pytest.mark.parametrize("separator", [",", "\t"])
def test_hard_terms_come_back(separator):
    text = "".join(write_delimited(HARD, separator))
    assert [in_order(one) for one in read_back(table(text).rows())] == [
        in_order(one) for one in HARD
    ]


@given(given_terms=st.lists(terms, max_size=5), separator=st.sampled_from([",", "\t"]))
def test_any_terms_come_back(given_terms, separator):
    text = "".join(write_delimited(given_terms, separator))
    found = read_back(table(text).rows())
    assert [in_order(one) for one in found] == [in_order(one) for one in given_terms]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(separator):
    text = (
        separator.join(["form", "kind", "en"]) + "\n" + separator.join(["روته", "person", "Rutte"])
    )
    opened = table(text)
    assert opened.separator == separator
    assert drafts(opened.rows())[0].names == (("en", "Rutte"),)


def test_commas_inside_a_semicolon_table_do_not_mislead():
    opened = table("Arabic;English, as written;Dutch\nروته;x, y, z;Rutte, Mark\n")
    assert opened.separator == ";"
    assert drafts(opened.rows())[0].names == (("nl", "Rutte, Mark"),)
    assert [notice.english() for notice in opened.notices] == [
        "The column “English, as written” is not known; it is left out."
    ]


def test_a_separator_that_is_said_holds_and_lines_are_counted_with_it():
    opened = table("sep=;\r\nform;en\r\n\r\nروته;Rutte;too much\r\n")
    assert broken(opened.rows()) == [(4, "It has 3 cells; the first row names 2.")]


def test_columns_are_known_by_english_names_and_ours_with_a_byte_order_mark():
    opened = table("\ufeffType,ARABIC , English,Dutch,Note (Dutch),de,note_de,Synonyms\n"
                   "person,روته,Rutte,R,n,Rütte,Notiz,روتي| روت |\n")  # fmt: skip
    (draft,) = drafts(opened.rows())
    assert (draft.form, draft.kind, draft.variants) == ("روته", "person", ("روتي", " روت "))
    assert draft.names == (("en", "Rutte"), ("nl", "R"), ("de", "Rütte"))
    assert draft.notes == (("nl", "n"), ("de", "Notiz"))


@pytest.mark.parametrize("text", ["روته,Rutte\n", "en,nl\nRutte,Rutte\n", '"for', "\n\n", "?;?"])
def test_a_first_row_that_names_no_form_is_refused_with_an_example(text):
    with pytest.raises(TermFileRefused, match="form, kind, en, nl"):
        table(text)


def test_each_broken_line_says_what_is_wrong_and_the_others_are_read():
    opened = table('form,en\nروته,Rutte\nناتو\nيمن,"a"b\nطوكيو,Tokyo\n,,\n\nأوبك,OPEC,x\n')
    rows = list(opened.rows())
    assert [draft.form for draft in drafts(rows)] == ["روته", "طوكيو"]
    assert [line for line, _why in broken(rows)] == [3, 4, 8]
    assert "quotation" in broken(rows)[1][1]


def test_a_quotation_mark_that_stays_open_is_told_with_its_line():
    opened = table('form,en\nروته,"Rutte\n' + "يمن,Yemen\n" * 40_000)
    rows = list(opened.rows())
    assert broken(rows)[0][0] == 2
    assert "stays open" in broken(rows)[0][1]


def test_lines_in_a_cell_count():
    opened = table('form,en\nروته,"Mark\nRutte"\nص\n')
    rows = list(opened.rows())
    assert [draft.line for draft in drafts(rows)] == [2]
    assert broken(rows)[0][0] == 4


def test_rows_can_be_read_again():
    opened = table("form,en\nروته,Rutte\n")
    assert list(opened.rows()) == list(opened.rows())


def test_no_cell_is_a_formula_for_a_spreadsheet():
    text = "".join(write_delimited(HARD, ","))
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@"}]
    assert "'=1+2" in cells


def test_csv_ends_its_lines_as_the_rfc_says():
    text = "".join(write_delimited(HARD, ","))
    assert text.count("\r\n") == text.count("\n") == len(HARD) + 1
