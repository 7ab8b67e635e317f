"""A check reads everything, mends the index and changes nothing else."""

from __future__ import annotations

import hashlib
import sqlite3

import pytest

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.library_search import SqliteLibrarySearch
from reader.adapters.storage.memory import SqliteTranslationMemory
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.notes import SqliteNotes
from reader.adapters.storage.search_index import SearchIndex
from reader.adapters.storage.storage_check import SqliteStorageCheck
from reader.domain.errors import NewerDatabase, StorageUnavailable
from reader.domain.language import LanguagePair
from reader.domain.memory import MemoryUnit
from reader.services.storage_check import FileState, IndexState
from tests.adapters.storage.kept_texts import NILE, NILE_CHANGED, article_of, clock_of, note_on
from tests.adapters.storage.search_library import FewLemmas


def nothing(done: int, count: int) -> None:
    """Tell nobody."""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "qari.sqlite"


@pytest.fixture
def index():
    return SearchIndex(FewLemmas())


@pytest.fixture
def check(path, index):
    return SqliteStorageCheck(path, path.parent / "machine.sqlite", index)


@pytest.fixture
def filled(path, index):
    """Return the ids of three articles, the last in the bin, with a note."""
    library = SqliteLibrary(path, clock_of(), index)
    notes = SqliteNotes(path, clock_of(), index)
    kept = [
        library.keep(article_of(*texts, location=f"/{number}")).article.article_id
        for number, texts in enumerate((NILE, ("رئيس المدينة", "كتب الرئيس كتابا."), ("سر",)))
    ]
    library.keep(article_of(*NILE_CHANGED, location="/0"))
    notes.put(note_on(kept[0], "قال المدير", "كتاب عن المدينة"))
    library.remove(kept[2:])
    library.close()
    notes.close()
    return kept


def changed(path, *statements):
    db = sqlite3.connect(path, isolation_level=None)
    for one in statements:
        db.execute(*one) if isinstance(one, tuple) else db.execute(one)
    db.close()


def found(path, query):
    search = SqliteLibrarySearch(path, FewLemmas())
    hits = search.search(query, 0, 50)
    search.close()
    return len(hits)


def test_nothing_kept_is_nothing_damaged(check, path):
    report = check.run(nothing)
    assert (report.library.state, report.machine_cache.state) == (FileState.ABSENT,) * 2
    assert (report.index, report.is_whole) == (IndexState.ABSENT, True)
    assert not path.parent.exists()


def test_a_whole_library_is_counted_and_not_changed(check, path, filled):
    before = hashlib.sha256(path.read_bytes()).digest()
    told = []
    report = check.run(lambda done, count: told.append((done, count)))
    assert (report.library.state, report.index, report.is_whole) == (
        FileState.WHOLE, IndexState.WHOLE, True,
    )  # fmt: skip
    rows = dict(report.library.rows)
    assert rows.pop("passages") > 5
    assert rows == {
        "articles": 2, "articles_in_bin": 1, "versions": 4, "notes": 1, "notes_in_bin": 0,
        "translated_sentences": 0, "memory_units": 0, "terms": 0,
    }  # fmt: skip
    assert report.library.bytes == path.stat().st_size
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_an_index_that_lost_passages_is_made_anew(check, path, filled):
    changed(path, "INSERT INTO search_index (search_index) VALUES ('delete-all')")
    assert found(path, "كتاب") == 0
    report = check.run(nothing)
    assert (report.index, report.is_whole) == (IndexState.MENDED, True)
    assert "not in step" in report.why
    assert found(path, "كتاب") == 2
    assert check.run(nothing).index is IndexState.WHOLE


def test_a_broken_index_is_made_anew_and_the_library_is_not_put_aside(check, path, filled):
    changed(path, "UPDATE search_index_data SET block = x'00' WHERE id > 10")
    report = check.run(nothing)
    assert (report.library.state, report.index) == (FileState.WHOLE, IndexState.MENDED)
    assert "malformed" in report.why
    assert found(path, "كتاب") == 2
    assert not list(path.parent.glob("*damaged*"))


def test_an_index_that_can_not_be_made_anew_is_damaged_and_the_library_is_left_alone(
    check, path, filled
):
    changed(path, "DROP TABLE search_index_data")
    report = check.run(nothing)
    assert (report.library.state, report.index) == (FileState.WHOLE, IndexState.DAMAGED)
    assert (report.is_whole, report.why) == (False, "vtable constructor failed: search_index")
    assert not list(path.parent.glob("*damaged*"))


def test_articles_that_are_missing_in_the_index_are_put_in_and_those_of_the_bin_out(
    check, path, filled, index
):
    db = sqlite3.connect(path, isolation_level=None)
    index.drop_article(db, filled[1])
    db.execute("UPDATE article SET removed_at = '2026' WHERE id = ?", (filled[0],))
    db.close()
    report = check.run(nothing)
    assert (report.index, report.why) == (
        IndexState.MENDED, "2 articles were not in step with it",
    )  # fmt: skip
    assert found(path, "رئيس") == 2
    assert found(path, "الأقصر") == 0
    assert check.run(nothing).index is IndexState.WHOLE


def test_a_text_that_can_not_be_read_back_is_named(check, path, filled):
    changed(
        path, ("UPDATE article_version SET content = x'0102' WHERE article_id = ?", (filled[1],))
    )
    report = check.run(nothing)
    assert report.unreadable == (filled[1],)
    assert not report.is_whole


def test_a_damaged_page_is_told_and_nothing_is_put_aside(check, path, filled):
    content = bytearray(path.read_bytes())
    for page in range(4, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)
    report = check.run(nothing)
    assert (report.library.state, report.index) == (FileState.DAMAGED, IndexState.UNCHECKED)
    assert 0 < len(report.library.problems) <= 200
    assert path.read_bytes() == bytes(content)


def test_a_file_of_text_is_damaged(check, path, filled):
    path.write_text("هذا ليس قاعدة بيانات\n" * 1000, encoding="utf-8")
    report = check.run(nothing)
    assert report.library.problems == ("file is not a database",)
    (path.parent / "machine.sqlite").write_bytes(b"damaged" * 999)
    assert check.run(nothing).machine_cache.state is FileState.DAMAGED


def test_the_imported_memory_is_looked_at_where_it_is_named(path, index, filled):
    imported = path.parent / "memory.sqlite"
    check = SqliteStorageCheck(path, path.parent / "machine.sqlite", index, imported)
    assert check.run(nothing).memory.state is FileState.ABSENT
    memory = SqliteTranslationMemory(path, imported, clock_of())
    memory.put([MemoryUnit(LanguagePair("ar", "en"), "كتاب", "A book", file="/tm/client.tmx")])
    memory.close()
    found = check.run(nothing).memory
    assert (found.state, found.rows) == (FileState.WHOLE, (("memory_units", 1),))
    imported.write_bytes(b"damaged" * 999)
    assert not check.run(nothing).is_whole


def test_a_row_without_its_article_is_a_problem(check, path, filled):
    changed(path, "UPDATE article_version SET article_id = 'gone' WHERE number = 2")
    (problem,) = check.run(nothing).library.problems
    assert problem.startswith("row ")
    assert problem.endswith(" of article_version has no article")


def test_a_newer_file_and_a_folder_are_refused(check, path, filled):
    changed(path, f"PRAGMA user_version = {USER.version + 1}")
    with pytest.raises(NewerDatabase):
        check.run(nothing)
    for one in path.parent.iterdir():
        one.unlink()
    path.mkdir()
    with pytest.raises(StorageUnavailable):
        check.run(nothing)


def test_an_older_file_is_looked_at_and_not_migrated(check, path):
    path.parent.mkdir()
    changed(path, *USER.steps[0], "PRAGMA user_version = 1")
    report = check.run(nothing)
    assert (report.library.rows, report.index) == ((), IndexState.ABSENT)
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_a_file_that_is_in_use_is_whole_and_its_index_unchecked(check, path, filled):
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    report = check.run(nothing)
    db.execute("ROLLBACK")
    db.close()
    assert (report.index, report.is_whole) == (IndexState.UNCHECKED, True)
    assert "Another program" in report.why
