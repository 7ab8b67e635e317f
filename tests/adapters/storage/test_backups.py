"""A backup is whole, private and one file; putting one back loses nothing."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from reader.adapters.storage.backups import SqliteBackups
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.article import ArticleId
from reader.domain.errors import DiskFull, NewerDatabase, StorageUnavailable
from reader.domain.library import LibraryQuery
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on
from tests.adapters.storage.recording_index import RecordingIndex

OLD_FILES = Path(__file__).parents[2] / "data" / "db"
HIDDEN = "هذه جملة سرية لا يجوز أن تبقى"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "qari.sqlite"


@pytest.fixture
def library(path):
    store = SqliteLibrary(path, clock_of())
    yield store
    store.close()


@pytest.fixture
def notes(path):
    store = SqliteNotes(path, clock_of())
    yield store
    store.close()


@pytest.fixture
def backups(path):
    return SqliteBackups(path, path.parent / "backups", clock_of())


def test_a_backup_is_one_private_whole_file(backups, library, notes, path):
    article = library.keep(article_of(*NILE)).article
    notes.put(note_on(article.article_id, "قال المدير", "رأي"))
    made = backups.make("by hand")
    assert (made.why, made.articles, made.notes) == ("by hand", 1, 1)
    assert made.made_at == "2026-03-12T08:00:00+00:00"
    file = Path(made.path)
    assert [one.name for one in file.parent.iterdir()] == ["qari-20260312T080000Z-by-hand.sqlite"]
    assert made.bytes == file.stat().st_size
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert file.read_bytes()[18:20] == b"\x01\x01"  # no WAL
    assert list(backups.listed()) == [made]


def test_it_is_made_while_another_writes(backups, library, path):
    library.keep(article_of(*NILE))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM article")
    assert backups.make("daily").articles == 1
    other.execute("ROLLBACK")
    other.close()


def test_the_last_ten_of_each_reason_are_kept(backups, library):
    library.keep(article_of(*NILE))
    by_hand = backups.make("by hand")
    daily = [backups.make("daily") for _ in range(12)]
    assert list(backups.listed()) == [*reversed(daily[2:]), by_hand]


def test_two_of_the_same_second_do_not_overwrite_each_other(path, library):
    library.keep(article_of(*NILE))
    backups = SqliteBackups(path, path.parent / "backups", lambda: "2026-03-12T08:00:00+00:00")
    made = [backups.make("daily") for _ in range(12)]
    assert len({one.path for one in made}) == 12
    assert [one.path for one in backups.listed()] == [one.path for one in reversed(made[2:])]


def test_other_files_in_the_folder_are_passed_over(backups, library, path):
    made = backups.make("by hand")
    for name in ("notes.txt", "qari-20261399T999999Z-daily.sqlite", "qari-x-daily.sqlite"):
        (path.parent / "backups" / name).write_text("text")
    assert list(backups.listed()) == [made]


def test_without_a_folder_there_are_no_backups(backups):
    assert list(backups.listed()) == []
    assert backups.forget([ArticleId("a")]) == 0


def test_a_damaged_backup_is_listed_without_figures(backups, library):
    made = backups.make("by hand")
    Path(made.path).write_bytes(b"text, no database" * 100)
    (found,) = backups.listed()
    assert (found.articles, found.notes) == (-1, -1)


def test_restoring_brings_back_what_was_there_and_keeps_what_is(backups, library, notes):
    article = library.keep(article_of(*NILE)).article
    note = notes.put(note_on(article.article_id, "قال المدير", "رأي"))
    made = backups.make("by hand")
    notes.remove([note.note_id])
    library.forget([article.article_id])
    new = library.keep(article_of("جديد", location="/new")).article
    library.close()
    notes.close()
    before = backups.restore(made.path)
    assert before.why == "before restoring"
    assert library.article(article.article_id) == article
    assert notes.get(note.note_id) == note
    assert library.entry(new.article_id) is None
    library.close()
    backups.restore(before.path)
    assert library.article(new.article_id) == new
    assert library.entry(article.article_id) is None


def test_a_store_that_was_left_open_goes_on_with_what_was_put_back(backups, library, notes, path):
    article = library.keep(article_of(*NILE)).article
    made = backups.make("by hand")
    library.keep(article_of("جديد", location="/new"))
    assert library.count(LibraryQuery()) == 2
    backups.restore(made.path)  # the library's connection is open
    assert library.count(LibraryQuery()) == 1
    note = notes.put(note_on(article.article_id, "ق", "بعد"))
    assert notes.get(note.note_id) == note
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


def test_a_backup_of_an_earlier_version_is_brought_to_this_one(backups, library, tmp_path):
    library.keep(article_of(*NILE))
    old = tmp_path / "old.sqlite"
    db = sqlite3.connect(old)
    db.executescript((OLD_FILES / "user-v1.sql").read_text("utf-8"))
    db.close()
    before = old.read_bytes()
    library.close()
    backups.restore(str(old))
    assert library.count(LibraryQuery()) == 0
    assert old.read_bytes() == before


@pytest.mark.parametrize("kind", ["text", "foreign", "newer", "damaged", "absent", "folder"])
def test_what_is_no_backup_is_refused_and_nothing_changes(kind, backups, library, tmp_path, path):
    library.keep(article_of(*NILE))
    for number in range(60):
        library.keep(article_of(f"عنوان {number}", f"نص {number} " * 300, location=f"/{number}"))
    candidate = tmp_path / "candidate.sqlite"
    if kind == "text":
        candidate.write_text("نص عادي " * 500)
    elif kind == "folder":
        candidate.mkdir()
    elif kind in {"foreign", "newer"}:
        db = sqlite3.connect(candidate)
        db.execute("CREATE TABLE bookmark (url)")
        if kind == "newer":
            db.execute(f"PRAGMA application_id = {0x51617269}")
            db.execute(f"PRAGMA user_version = {USER.version + 1}")
        db.commit()
        db.close()
    elif kind == "damaged":
        shutil.copy(backups.make("by hand").path, candidate)
        content = bytearray(candidate.read_bytes())
        middle = len(content) // 8192 * 4096
        content[middle : middle + 8192] = b"\xff" * 8192
        candidate.write_bytes(content)
    expected = NewerDatabase if kind == "newer" else StorageUnavailable
    backups_before = len(list(backups.listed()))
    with pytest.raises(expected, match="Nothing was changed"):
        backups.restore(str(candidate))
    assert library.count(LibraryQuery()) == 61
    assert len(list(backups.listed())) == backups_before
    assert not path.with_name("qari.sqlite.damaged-1").exists()


def test_the_backup_that_is_put_back_is_not_pruned_away(path, library):
    library.keep(article_of(*NILE))
    backups = SqliteBackups(path, path.parent / "backups", clock_of())
    made = [backups.make("before restoring") for _ in range(10)]
    backups.restore(made[0].path)
    assert Path(made[0].path).exists()


def test_forgetting_rewrites_the_backups_that_hold_the_article(path, tmp_path):
    index = RecordingIndex()
    library = SqliteLibrary(path, clock_of(), index, index.on_open)
    notes = SqliteNotes(path, clock_of(), index, index.on_open)
    backups = SqliteBackups(path, path.parent / "backups", clock_of(), index)
    other = library.keep(article_of(*NILE)).article
    without = backups.make("by hand")
    article = library.keep(article_of(HIDDEN, f"{HIDDEN} ثانية.", location="/x")).article
    notes.put(note_on(article.article_id, HIDDEN, HIDDEN))
    held = backups.make("by hand")
    unreadable = Path(backups.make("daily").path)
    unreadable.write_bytes(HIDDEN.encode() * 100)
    before = Path(without.path).read_bytes()
    assert HIDDEN.encode() in Path(held.path).read_bytes()
    library.forget([article.article_id])
    library.close()
    notes.close()
    assert backups.forget([article.article_id]) == 1
    assert not unreadable.exists()
    assert Path(without.path).read_bytes() == before
    for file in path.parent.rglob("*"):
        assert file.is_dir() or HIDDEN.encode() not in file.read_bytes()
    kept = {one.path: (one.articles, one.notes) for one in backups.listed()}
    assert kept == {held.path: (1, 0), without.path: (1, 0)}
    assert Path(held.path).stat().st_mode & 0o777 == 0o600
    backups.restore(held.path)
    assert library.article(other.article_id) == other
    library.close()


def test_a_full_disk_leaves_no_half_backup(backups, library, path, monkeypatch):
    library.keep(article_of(*NILE))
    real = sqlite3.connect

    def small(file, *arguments, **options):
        db = real(file, *arguments, **options)
        if str(file).endswith(".part"):
            db.execute("PRAGMA max_page_count = 5")
        return db

    monkeypatch.setattr(sqlite3, "connect", small)
    with pytest.raises(DiskFull):
        backups.make("daily")
    assert list((path.parent / "backups").iterdir()) == []
    assert library.count(LibraryQuery()) == 1


def test_a_folder_that_can_not_be_made_is_said(path, library):
    library.keep(article_of(*NILE))
    (path.parent / "backups").write_text("in the way")
    backups = SqliteBackups(path, path.parent / "backups" / "mine", clock_of())
    with pytest.raises(StorageUnavailable):
        backups.make("daily")


def test_what_a_crash_left_half_written_is_removed_later(backups, library, path):
    import os

    library.keep(article_of(*NILE))
    folder = path.parent / "backups"
    folder.mkdir()
    old, new = folder / "qari-old.sqlite.1.part", folder / "qari-new.sqlite.2.part"
    old.write_text("half")
    new.write_text("half, and another process is at it")
    os.utime(old, (0, 0))
    backups.make("daily")
    assert not old.exists()
    assert new.exists()


def test_a_backup_that_proves_damaged_while_it_is_put_back_is_to_blame_alone(
    backups, library, path, monkeypatch
):
    library.keep(article_of(*NILE))
    made = Path(backups.make("by hand").path)
    content = bytearray(made.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    made.write_bytes(content)
    made.write_bytes(content[: len(content) // 2])
    monkeypatch.setattr("reader.adapters.storage.backups._refuse_foreign", lambda *_: None)
    with pytest.raises(StorageUnavailable):
        backups.restore(str(made))
    assert library.count(LibraryQuery()) == 1
    assert not path.with_name("qari.sqlite.damaged-1").exists()
