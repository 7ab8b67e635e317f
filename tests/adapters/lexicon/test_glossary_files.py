"""Glossary files are read line by line; a bad line costs itself and nothing else."""

import time

import pytest

from reader.adapters.lexicon import glossary_files
from reader.adapters.lexicon.glossary_files import ShippedGlossary, read_rules, read_terms
from reader.adapters.system.locations import find_resources
from reader.domain.errors import SourceUnreadable
from reader.domain.glossary import CLDR, NEWS, OWN, TermIndex, TermKind
from reader.services.cancel import Cancelled, CancelToken

HEADER = "id\ttype\tar\tvariants\ten\tnl\ttranslit\tnote_en\tnote_nl\tdomain"
RUTTE = "rutte\tperson\tمارك روته\tروته|روتي\tMark Rutte\tMark Rutte\tMārk\tHead.\tHoofd.\tpolitics"


def written(tmp_path, *lines, name="news.tsv"):
    path = tmp_path / name
    raw = [line if isinstance(line, bytes) else line.encode() for line in lines]
    path.write_bytes(b"\n".join(raw) + b"\n")
    return path


def why(read):
    return [(one.line, one.why.english()) for one in read.problems]


def test_a_line_becomes_a_term(tmp_path):
    read = read_terms(written(tmp_path, HEADER, RUTTE))
    (term,) = read.terms
    assert (term.term_id, term.kind, term.form) == ("rutte", TermKind.PERSON, "مارك روته")
    assert term.variants == ("روته", "روتي")
    assert (term.name("nl"), term.note("en"), term.domain) == ("Mark Rutte", "Head.", "politics")
    assert (term.translit, term.origin) == ("Mārk", NEWS)
    assert read.left_out == 0


def test_a_byte_order_mark_crlf_and_empty_lines_do_no_harm(tmp_path):
    path = written(tmp_path, b"\xef\xbb\xbf" + HEADER.encode() + b"\r", "", RUTTE + "\r")
    assert len(read_terms(path, OWN).terms) == 1


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("rutte\tperson\tمارك", "There are 3 columns instead of 10."),
        (RUTTE + "\textra", "There are 11 columns instead of 10."),
        (RUTTE.replace("person", "fish"), "The type fish is not known."),
        (RUTTE.replace("rutte\t", "\t", 1), "There is no id."),
        (
            "x\tplace\tو\t\tAnd\tEn\t\t\t\t",
            "The Arabic form و can't be found in a text.",
        ),
        ("x\tplace\tقطر\t\t\t\t\t\t\t", "There is no name in any other language."),
        ("نص".encode("cp1256"), "The line is not UTF-8."),
        ("a" * 70_000, "The line is longer than 65536 bytes."),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_the_rest_is_kept(tmp_path, line, reason):
    read = read_terms(written(tmp_path, HEADER, line, RUTTE))
    assert why(read) == [(2, reason)]
    assert [term.term_id for term in read.terms] == ["rutte"]


def test_a_line_that_goes_on_for_long_is_one_line(tmp_path):
    read = read_terms(written(tmp_path, HEADER, "a" * 300_000, RUTTE, "x"))
    assert [one.line for one in read.problems] == [2, 4]
    assert len(read.terms) == 1


def test_a_doubled_id_keeps_the_first(tmp_path):
    read = read_terms(written(tmp_path, HEADER, RUTTE, RUTTE.replace("مارك", "ماركو")))
    assert read.terms[0].form == "مارك روته"
    assert why(read) == [(3, "The id rutte was used before.")]


def test_without_its_header_a_file_holds_nothing(tmp_path):
    read = read_terms(written(tmp_path, RUTTE, RUTTE))
    assert read.terms == []
    assert why(read) == [
        (1, "The first line does not name the columns id, type, ar, variants, en, nl.")
    ]


def test_columns_may_stand_in_any_order_and_only_some_are_needed(tmp_path):
    path = written(tmp_path, "ar\tid\ttype\ten\tnl\tvariants", "قطر\tqa\tplace\tQatar\t\t")
    (term,) = read_terms(path).terms
    assert (term.form, term.name("en"), term.names) == ("قطر", "Qatar", (("en", "Qatar"),))


def test_too_many_entries_end_the_reading_without_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(glossary_files, "MOST_TERMS", 2)
    lines = [f"id{n}\tplace\tقطر\t\tQatar\tQatar\t\t\t\t" for n in range(4)]
    read = read_terms(written(tmp_path, HEADER, *lines))
    assert len(read.terms) == 2
    assert why(read)[0] == (4, "Only the first 2 entries are read.")
    assert read.left_out == 2


def test_a_million_broken_lines_are_counted_and_only_some_are_told(tmp_path):
    path = tmp_path / "huge.tsv"
    path.write_bytes(HEADER.encode() + b"\n" + b"broken\n" * 1_000_000)
    started = time.perf_counter()
    read = read_terms(path)
    assert time.perf_counter() - started < 30
    assert read.left_out == 1_000_000
    assert len(read.problems) == 100


def test_reading_can_be_cancelled(tmp_path):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_terms(written(tmp_path, HEADER, *["x"] * 5_000), cancel=cancel)


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(SourceUnreadable, match=r"news\.tsv"):
        read_terms(tmp_path / "news.tsv")
    with pytest.raises(SourceUnreadable):
        read_rules(tmp_path / "matching.tsv")


def test_rules_are_read_and_wrong_ones_told(tmp_path):
    path = written(tmp_path, "form\trule", "فتح\tcontext", "الموصل\tarticle", "x", "فتح\tno")
    rules, read = read_rules(path)
    assert rules.context_forms == {"فتح"}
    assert rules.article_forms == {"الموصل"}
    assert why(read) == [
        (4, "There are 1 columns instead of 2."),
        (5, "The rule no is not known, or the form can't be found."),
    ]


def test_what_ships_has_no_bad_line_and_every_form_that_can_be_found_is_in_the_index():
    folder = find_resources() / "glossary"
    read = read_terms(folder / "news.tsv")
    assert read.problems == []
    assert len(read.terms) >= 2_700
    assert all(term.name("en") and term.name("nl") for term in read.terms)
    rules, problems = read_rules(folder / "matching.tsv")
    assert problems.problems == []
    assert {"فتح", "روته"} <= rules.context_forms


def test_news_and_cldr_come_together():
    shipped = ShippedGlossary(find_resources() / "glossary")
    terms = shipped.terms()
    assert {term.origin for term in terms} == {NEWS, CLDR}
    rules = shipped.rules()
    index = TermIndex(terms, rules.context_forms, rules.article_forms)
    found = index.find("زار وزير خارجية ليسوتو طوكيو وسعر الدولار الأميركي")
    assert [one.term.name("nl") for one in found if one.term.kind is TermKind.PLACE] == [
        "Lesotho",
        "Tokio",
    ]


def test_a_missing_folder_leaves_cldr(tmp_path):
    shipped = ShippedGlossary(tmp_path)
    assert {term.origin for term in shipped.terms()} == {CLDR}
    assert shipped.rules().context_forms == frozenset()
