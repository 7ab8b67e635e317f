"""The format of a file is found out, and what is no file of terms is refused with a reason."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from reader.adapters.exchange.anki_text import AnkiNotes
from reader.adapters.exchange.delimited import Table
from reader.adapters.exchange.tbx import TbxFile
from reader.adapters.exchange.term_files import (
    LARGEST_BYTES,
    OpenedTermFile,
    format_of,
    open_term_file,
    term_file,
    write_terms,
)
from reader.domain.errors import NotText, SourceUnreadable, TermFileRefused
from reader.services.import_plan import TermFormat
from tests.adapters.exchange.terms import HARD, drafts, read_back
from tests.adapters.exchange.test_delimited import in_order

CSV = "form,en\nروته,Rutte\n"


def kind(name: str, content: str | bytes, wanted=None) -> type:
    data = content.encode() if isinstance(content, str) else content
    file = term_file(name, data, wanted)
    assert isinstance(file, OpenedTermFile)
    return type(file._opened)


@pytest.mark.parametrize("wanted", list(TermFormat))
def test_every_format_is_read_back_from_a_file(tmp_path, wanted):
    path = tmp_path / f"terms.{wanted.value}"
    path.write_text("".join(write_terms(HARD, wanted, for_spreadsheet=True)), "utf-8", newline="")
    file = open_term_file(path)
    assert file.name == path.name
    assert [in_order(one) for one in read_back(file.rows())] == [in_order(one) for one in HARD]


@pytest.mark.parametrize("wanted", list(TermFormat))
def test_many_terms_are_written_in_pieces_and_all_come_back(wanted):
    many = [replace(HARD[0], form=f"كلمة {n}", vowelled="") for n in range(1_200)]
    pieces = list(write_terms(many, wanted))
    assert len(pieces) > 2
    found = read_back(term_file("x", "".join(pieces).encode()).rows())
    assert [one.form for one in found] == [one.form for one in many]


def test_the_beginning_says_more_than_the_name():
    tbx = "".join(write_terms(HARD, TermFormat.TBX))
    assert kind("x.csv", tbx) is TbxFile
    assert kind("x", "\n " + tbx.partition("\n")[2]) is TbxFile
    assert kind("x.csv", "#separator:tab\nروته\tRutte\n") is AnkiNotes
    assert kind("x.txt", CSV) is Table
    assert kind("x", CSV) is Table


def test_a_text_without_any_header_is_a_deck_only_where_its_name_or_the_user_says_so():
    plain = "روته\tRutte\n"
    assert kind("x.txt", plain, TermFormat.ANKI) is AnkiNotes
    with pytest.raises(TermFileRefused, match="first row"):
        term_file("x.csv", plain.encode())


def test_a_deck_from_a_file_named_txt_is_read_by_place(tmp_path):
    path = tmp_path / "deck.txt"
    path.write_text("روته\tRutte\tRutte\n", "utf-8")
    assert drafts(open_term_file(path).rows())[0].names == (("en", "Rutte"), ("nl", "Rutte"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (CSV.encode("utf-16"), "UTF-16"),
        (("form,en\n" + "قال رئيس الوزراء اليوم,x\n" * 40).encode("cp1256"), "WINDOWS-1256"),
        (b"form,en\n" + bytes(range(256)) * 9, "x.csv"),
        (b"PK\x03\x04" + b"\x00" * 99, "ZIP"),
        (CSV.encode()[:-20] + b"\xff\n", "x.csv"),
    ],
)
def test_other_encodings_and_formats_are_named(content, said):
    with pytest.raises(NotText, match=said):
        term_file("x.csv", content)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n \n"])
def test_an_empty_file_is_said(content):
    with pytest.raises(TermFileRefused, match="empty"):
        term_file("x.csv", content)


def test_a_tbx_that_is_no_xml_is_said():
    with pytest.raises(TermFileRefused, match="no XML"):
        term_file("x.tbx", CSV.encode(), TermFormat.TBX)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)  # sparse
    with pytest.raises(TermFileRefused, match="200 MB"):
        open_term_file(path)


def test_what_is_no_plain_file_is_said(tmp_path):
    with pytest.raises(SourceUnreadable, match="no such file"):
        open_term_file(tmp_path / "gone.csv")
    with pytest.raises(SourceUnreadable, match="folder"):
        open_term_file(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(SourceUnreadable, match="pipe"):
            open_term_file(tmp_path / "pipe.csv")


@pytest.mark.parametrize(
    ("name", "found"),
    [("a.csv", TermFormat.CSV), ("a.TSV", TermFormat.TSV), ("a.tbx", TermFormat.TBX),
     ("a.txt", TermFormat.ANKI), ("a.doc", None), ("a", None)],
)  # fmt: skip
def test_a_name_stands_for_a_format(name, found):
    assert format_of(name) is found


def test_csv_for_a_spreadsheet_begins_with_a_byte_order_mark():
    assert "".join(write_terms(HARD, TermFormat.CSV, for_spreadsheet=True)).startswith("\ufeff")
    assert not "".join(write_terms(HARD, TermFormat.CSV)).startswith("\ufeff")
