"""Own terms in the user's database keep the contract, outlive the program and stay fast."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.adapters.storage.own_terms import SqliteOwnTerms
from reader.domain.errors import DiskFull
from reader.domain.glossary import GlossaryTerm, TermKind
from reader.services.term_values import TermChange, TermQuery
from tests.adapters.storage.own_terms_contract import NATO, RUTTE, OwnTermsContract
from tests.fakes import FakeOwnTerms


def clock() -> str:
    return "2026-03-12T08:00:00+00:00"


@pytest.fixture
def file_store(tmp_path):
    store = SqliteOwnTerms(tmp_path / "qari.sqlite", clock)
    yield store
    store.close()


class TestSqliteOwnTerms(OwnTermsContract):
    @pytest.fixture
    def store(self, file_store):
        return file_store


class TestFakeOwnTerms(OwnTermsContract):
    @pytest.fixture
    def store(self):
        return FakeOwnTerms()


def test_terms_and_revision_outlive_the_store(file_store, tmp_path):
    file_store.apply([TermChange(None, RUTTE)])
    file_store.close()
    again = SqliteOwnTerms(tmp_path / "qari.sqlite", clock)
    assert list(again.every()) == [RUTTE]
    assert again.revision() == 1
    again.close()


def test_another_program_sees_the_revision_rise(file_store, tmp_path):
    other = SqliteOwnTerms(tmp_path / "qari.sqlite", clock)
    assert other.revision() == 0
    file_store.apply([TermChange(None, RUTTE)])
    assert other.revision() == 1
    assert other.of_form(RUTTE.form) == (RUTTE,)
    other.close()


def test_a_full_disk_keeps_what_was_there(tmp_path):
    store = SqliteOwnTerms(
        tmp_path / "qari.sqlite", clock, lambda db: db.execute("PRAGMA max_page_count = 40")
    )
    store.apply([TermChange(None, RUTTE)])
    many = [GlossaryTerm(f"own-x{n}", TermKind.TERM, f"كلمة {n}") for n in range(9_000)]
    with pytest.raises(DiskFull):
        store.apply([TermChange(None, term) for term in many])
    assert list(store.every()) == [RUTTE]
    assert store.revision() == 1
    store.close()


def test_a_row_that_can_not_be_read_is_left_out(file_store, tmp_path, caplog):
    file_store.apply([TermChange(None, RUTTE), TermChange(None, NATO)])
    db = sqlite3.connect(tmp_path / "qari.sqlite")
    db.execute("UPDATE own_term SET kind = 'animal' WHERE id = 'own-2'")
    db.commit()
    db.close()
    assert list(file_store.every()) == [RUTTE]
    assert "left out" in caplog.text


def test_every_walks_more_than_one_slice(file_store):
    terms = [GlossaryTerm(f"own-{n}", TermKind.TERM, f"كلمة {n % 900}") for n in range(4_500)]
    file_store.apply([TermChange(None, term) for term in terms])
    walked = list(file_store.every())
    assert len(walked) == len({term.term_id for term in walked}) == 4_500
    assert tuple(walked) == file_store.page(TermQuery(), 0, 5_000)


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)
pairs = st.lists(st.tuples(st.sampled_from(["en", "nl", "fr"]), texts), max_size=3).map(tuple)


@given(form=texts, variants=st.lists(texts, max_size=3).map(tuple), names=pairs, notes=pairs)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_comes_back_exactly(file_store, form, variants, names, notes):
    term = GlossaryTerm(
        "own-1", TermKind.TERM, form, variants, names, form, notes, form, "own", form
    )
    before = file_store.get(["own-1"]).get("own-1")
    file_store.apply([TermChange(before, term)])
    assert file_store.get(["own-1"]) == {"own-1": term}
    assert term in file_store.of_form(form)


def test_the_old_file_of_version_two_is_still_served(tmp_path):
    path = tmp_path / "qari.sqlite"
    dump = Path(__file__).parents[2] / "data" / "db" / "user-v2.sql"
    db = sqlite3.connect(path)
    db.executescript(dump.read_text("utf-8"))
    db.close()
    store = SqliteOwnTerms(path, clock)
    assert list(store.every()) == [RUTTE]
    assert store.hidden("f" * 64) == {"ruto"}
    assert store.revision() == 1
    store.close()
