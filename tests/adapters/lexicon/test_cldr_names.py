"""Countries, languages and currencies of CLDR, with the forms that Arabic news uses."""

import subprocess
import sys

import pytest

from reader.adapters.lexicon.cldr_names import cldr_terms
from reader.domain.glossary import CLDR, TermIndex, TermKind


@pytest.fixture(scope="module")
def index() -> TermIndex:
    return TermIndex(cldr_terms())


def names(index: TermIndex, text: str, language: str = "en") -> list[str]:
    return [one.term.name(language) for one in index.find(text)]


def test_every_term_is_of_cldr_and_has_a_name():
    terms = cldr_terms()
    assert len(terms) > 700
    assert all(term.origin == CLDR and term.name("en") for term in terms)
    assert len({term.term_id for term in terms}) == len(terms)


def test_a_country_is_found_in_both_languages(index):
    assert names(index, "وفي سويسرا وهولندا") == ["Switzerland", "Netherlands"]
    assert names(index, "وفي سويسرا وهولندا", "nl") == ["Zwitserland", "Nederland"]


def test_spellings_of_the_news_are_known(index):
    assert names(index, "الولايات المتحدة الأميركية") == ["United States"]
    assert names(index, "حدود بيلاروسيا ومولدوفا") == ["Belarus", "Moldova"]


def test_explanations_in_brackets_are_no_part_of_a_form(index):
    assert not any("(" in term.form for term in index.terms)


def test_a_language_is_found_only_as_one(index):
    assert names(index, "تتحدث باللغة الفرنسية") == ["French"]
    assert names(index, "القوات الفرنسية") == []


def test_a_currency_is_found_with_and_without_the_article(index):
    assert names(index, "بلغ سعر الدولار الأمريكي 50 جنيه مصري") == [
        "US Dollar",
        "Egyptian Pound",
    ]
    assert {one.term.kind for one in index.find("دولار أمريكي")} == {TermKind.TERM}


def test_currencies_of_the_past_are_left_out(index):
    assert not any(char.isdecimal() for term in index.terms for char in term.form)


def test_the_world_and_unions_are_no_countries(index):
    assert names(index, "في العالم") == []


def test_babel_is_loaded_only_when_it_is_asked():
    code = (
        "import sys, reader.adapters.lexicon.cldr_names as names\n"
        "assert 'babel' not in sys.modules\n"
        "names.cldr_terms()\n"
        "assert 'babel' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_babel_there_are_no_terms_and_a_line_in_the_log(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "babel", None)
    assert cldr_terms() == []
    assert "Babel is not installed" in caplog.text
