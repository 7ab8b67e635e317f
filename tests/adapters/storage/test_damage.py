"""After a crash the file is checked; a damaged one gives back what can be read."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.adapters.storage import damage
from reader.adapters.storage.corrections import SqliteCorrections
from reader.adapters.storage.database import Database
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.notes import SqliteNotes
from reader.adapters.storage.salvage import salvage
from reader.adapters.storage.use_mark import UseMark
from reader.domain.library import LibraryQuery
from reader.services.library_ports import NoteQuery
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on, unit_of
from tests.adapters.storage.recording_index import RecordingIndex, passages

ROOT = Path(__file__).parents[3]
CRASH = """
import os, sys
from pathlib import Path
from reader.adapters.storage.notes import SqliteNotes
from tests.adapters.storage.kept_texts import clock_of, note_on
store = SqliteNotes(Path(sys.argv[1]), clock_of())
store.put(note_on("a", "ق", "كتب قبل الانقطاع"))
os._exit(9)
"""
PAGE = 4096


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


def crash(path: Path) -> None:
    run = subprocess.run([sys.executable, "-c", CRASH, str(path)], cwd=ROOT, check=False)
    assert run.returncode == 9


def fill(path: Path, count: int) -> None:
    library, notes = SqliteLibrary(path, clock_of()), SqliteNotes(path, clock_of())
    corrections = SqliteCorrections(path, clock_of())
    for number in range(count):
        text = f"جملة رقم {number} في النص. " * 30
        article = library.keep(article_of(f"عنوان {number}", text, location=f"/{number}")).article
        library.put_units(article.article_id, "en", [unit_of(article, 0, f"Title {number} " * 20)])
        notes.put(note_on(article.article_id, "ق", f"ملاحظة {number} " * 30))
        corrections.put(article.fingerprint, f"خطأ {number}", f"صواب {number}")
    for store in (library, notes, corrections):
        store.close()


def pages_of(path: Path, table: str) -> list[int]:
    """Return the numbers of the pages of a table, those of its root first."""
    db = sqlite3.connect(path)
    rows = db.execute(
        "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path", (table,)
    )
    pages = [int(row[0]) for row in rows]
    db.close()
    return pages


def spoil(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = b"\xff" * PAGE
    path.write_bytes(content)


def test_a_file_that_was_closed_is_not_checked(path):
    fill(path, 1)
    assert path.with_name("qari.sqlite.use").read_bytes() == b""
    notes = SqliteNotes(path, clock_of())
    notes.count(NoteQuery())
    assert notes.take_notices() == ()
    notes.close()


def test_a_file_that_a_crash_left_is_checked_once_and_that_is_said(path):
    crash(path)
    notes = SqliteNotes(path, clock_of())
    assert notes.count(NoteQuery()) == 1
    (notice,) = notes.take_notices()
    assert "nothing is damaged" in notice.english()
    notes.close()
    assert notes.count(NoteQuery()) == 1
    assert notes.take_notices() == ()
    notes.close()


def test_a_store_that_does_not_check_leaves_it_to_the_next(path):
    crash(path)
    corrections = SqliteCorrections(path, clock_of())
    corrections.of("f")
    assert corrections.take_notices() == ()
    notes = SqliteNotes(path, clock_of())
    assert notes.count(NoteQuery()) == 1  # also while another has it open
    assert len(notes.take_notices()) == 1
    notes.close()
    corrections.close()
    notes.count(NoteQuery())
    assert notes.take_notices() == ()
    notes.close()


def test_a_second_program_at_work_is_no_crash(path):
    first, second = UseMark(path), UseMark(path)
    assert not first.is_to_be_checked
    assert not second.is_to_be_checked
    first.end()
    third = UseMark(path)
    assert not third.is_to_be_checked
    second.end()
    third.end()
    third.end()
    assert path.with_name("qari.sqlite.use").read_bytes() == b""


def test_a_mark_that_nobody_ended_goes_with_its_owner(path):
    mark = UseMark(path)
    del mark
    assert path.with_name("qari.sqlite.use").read_bytes() == b""


def test_a_folder_that_takes_no_mark_is_no_obstacle(tmp_path):
    mark = UseMark(tmp_path / "none" / "qari.sqlite")
    assert not mark.is_to_be_checked
    mark.checked()
    mark.end()


def test_without_locks_a_journal_left_behind_counts(path, monkeypatch):
    monkeypatch.setattr("reader.adapters.storage.use_mark.fcntl", None)
    assert not UseMark(path).is_to_be_checked
    path.with_name("qari.sqlite-wal").write_bytes(b"frames")
    mark = UseMark(path)
    assert mark.is_to_be_checked
    mark.checked()
    assert not mark.is_to_be_checked
    mark.end()


def test_a_bad_page_costs_only_what_stood_on_it(path):
    fill(path, 60)
    pages = pages_of(path, "note")
    spoil(path, pages[len(pages) // 2])
    notes, library = SqliteNotes(path, clock_of()), SqliteLibrary(path, clock_of())
    found = notes.page(NoteQuery(), 0, 100)
    assert 50 <= len(found) < 60
    (notice,) = notes.take_notices()
    assert f"articles 60, notes {len(found)}" in notice.english()
    assert path.with_name("qari.sqlite.damaged-1").exists()
    assert library.count(LibraryQuery()) == 60
    for entry in library.page(LibraryQuery(), 0, 100):
        assert library.article(entry.article_id) is not None
        assert len(library.units(entry.article_id, "en")) == 1
    corrections = SqliteCorrections(path, clock_of())
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM correction").fetchone() == (60,)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()
    for store in (notes, library, corrections):
        store.close()


def test_a_lost_root_page_of_one_table_leaves_the_others(path):
    fill(path, 30)
    db = sqlite3.connect(path)
    (root,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'kept_unit'").fetchone()
    db.close()
    spoil(path, root)
    library = SqliteLibrary(path, clock_of())
    article = library.page(LibraryQuery(), 0, 1)[0]
    assert library.units(article.article_id, "en") == {}
    assert library.count(LibraryQuery()) == 30
    library.close()


def test_articles_without_their_row_are_dropped_and_notes_are_not(path):
    fill(path, 40)
    spoil(path, *pages_of(path, "article")[:2])
    notes = SqliteNotes(path, clock_of())
    library = SqliteLibrary(path, clock_of())
    left = len(library.page(LibraryQuery(), 0, 100))
    assert 0 < left < 40
    assert notes.count(NoteQuery()) == 40
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(DISTINCT article_id) FROM article_version").fetchone() == (
        left,
    )
    db.close()
    notes.close()
    library.close()


def test_the_index_is_made_anew_from_what_was_saved(path):
    fill(path, 20)
    spoil(path, pages_of(path, "note")[0])
    index = RecordingIndex()
    library = SqliteLibrary(path, clock_of(), index, index.on_open)
    assert library.count(LibraryQuery()) == 20
    notes = SqliteNotes(path, clock_of())
    notes.page(NoteQuery(), 0, 100)  # meets the damage
    assert len(notes.take_notices()) == 1
    notes.close()
    for _ in range(2):  # the first finds the new file
        assert library.count(LibraryQuery()) == 20
    assert len(passages(path, "title")) == 20
    library.close()


def test_damage_found_after_a_crash_is_met_at_the_first_opening(path):
    fill(path, 60)
    crash(path)
    pages = pages_of(path, "note")
    spoil(path, pages[2])
    library = SqliteLibrary(path, clock_of())
    library.count(LibraryQuery(search="nothing of notes is read here"))
    (notice,) = library.take_notices()
    assert "damaged" in notice.english()
    assert library.count(LibraryQuery()) == 60
    library.close()


def test_a_store_with_the_damaged_file_open_goes_on_with_the_new_one(path):
    fill(path, 60)
    other = SqliteNotes(path, clock_of())
    assert other.count(NoteQuery()) == 60
    pages = pages_of(path, "article")
    spoil(path, pages[3])
    library = SqliteLibrary(path, clock_of())
    library.page(LibraryQuery(search="عنوان"), 0, 100)
    assert len(library.take_notices()) == 1
    kept = other.put(note_on("a", "ق", "بعد التلف"))
    library.close()
    other.close()
    notes = SqliteNotes(path, clock_of())
    assert notes.get(kept.note_id) == kept
    notes.close()


def test_a_crash_between_the_two_renamings_loses_nothing(path, monkeypatch):
    fill(path, 40)
    spoil(path, pages_of(path, "note")[1])
    monkeypatch.setattr(damage, "finish", lambda _path: None)
    damage.put_aside(path, USER)
    assert not path.exists()
    monkeypatch.undo()
    library = SqliteLibrary(path, clock_of())
    assert library.count(LibraryQuery()) == 40
    library.close()


def test_a_file_of_text_saves_nothing(tmp_path):
    text = tmp_path / "text.sqlite"
    text.write_text("لا قاعدة بيانات هنا " * 500)
    database = Database(tmp_path / "fresh.sqlite", USER)
    saved = database.read(lambda db: salvage(text, db))
    assert (saved.rows, saved.articles, saved.notes) == (0, 0, 0)
    database.close()


def test_a_cut_off_file_gives_what_is_left(path):
    fill(path, 60)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 4 // 5 // PAGE * PAGE])
    notes = SqliteNotes(path, clock_of())
    assert notes.count(NoteQuery(search="ملاحظة")) > 0
    assert len(notes.take_notices()) == 1
    notes.close()


def test_an_article_of_a_file_that_was_replaced_is_read_from_the_new_one(path, tmp_path):
    library = SqliteLibrary(path, clock_of())
    library.keep(article_of(*NILE))
    other = tmp_path / "other" / "qari.sqlite"
    fill(other, 3)
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink()
    other.rename(path)
    assert library.count(LibraryQuery()) == 3
    library.close()
