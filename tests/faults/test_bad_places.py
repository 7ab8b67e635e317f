"""Folders that can't be written, files that are locked, disks that are full: said, nothing lost."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.migrations import USER, migrate
from reader.adapters.storage.notes import SqliteNotes
from reader.bootstrap import build
from reader.domain.errors import DiskFull, NewerDatabase, StorageReadOnly, StorageUnavailable
from reader.services.library_ports import NoteQuery
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on

AS_NOBODY = """
import contextlib, io, os, sys, tempfile
from reader.cli.main import run
commands = [line.split("|") for line in sys.argv[2:]]
if os.geteuid() == 0:
    with tempfile.TemporaryDirectory() as other, contextlib.redirect_stdout(io.StringIO()):
        with contextlib.redirect_stderr(io.StringIO()):
            for one in commands:  # what they import may lie where only root may read
                run([*one, "--data-dir", other])
    os.setgid(65534)
    os.setuid(65534)
codes = [run([*one, "--data-dir", sys.argv[1]]) for one in commands]
print(*codes)
"""
"""Runs commands, their words divided by strokes, without the rights of root."""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


@pytest.fixture
def locked():
    """A folder to be locked; not in `tmp_path`, which only root may enter."""
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    folder.chmod(0o755)
    data = folder / "data"
    data.mkdir()
    yield data
    for one in (folder, *folder.rglob("*")):
        if one.is_dir():
            one.chmod(0o755)
    shutil.rmtree(folder)


def lock(folder):
    for file in folder.rglob("*"):
        file.chmod(0o444)
    folder.chmod(0o555)
    folder.parent.chmod(0o555)


def as_nobody(folder, *commands):
    """Return the exit codes of commands, and what they said."""
    run = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(folder.parent), *commands],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    *said, codes = run.stdout.splitlines()
    return [int(one) for one in codes.split()], "\n".join(said), run.stderr


def with_nile(folder):
    context = build(folder.parent)
    library, notes = context.library(), context.notes()
    article = library.keep(article_of(*NILE)).article
    notes.put(note_on(article.article_id, NILE[0].split()[0], "ملاحظة عن النهر"))
    notes.close()
    library.close()
    return article.article_id


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_a_read_only_library_is_listed_searched_and_read_and_nothing_is_kept_in_it(locked):
    article_id = with_nile(locked)
    before = {one.name: one.read_bytes() for one in locked.iterdir() if one.is_file()}
    word = NILE[0].split()[0]
    lock(locked)
    readings = (
        "library|list",
        f"library|search|{word}",
        f"library|show|{article_id}",
        "notes|list",
        "library|check",
    )
    writings = (
        f"notes|add|{article_id}|--quote|{word}|--body|نص",
        f"library|remove|{article_id}",
        f"library|remove|{article_id}|--forget",
        "library|backup",
        f"import|{Path(__file__)}",
    )
    codes, said, told = as_nobody(locked, *readings, *writings)
    assert codes == [0] * len(readings) + [6] * len(writings), told
    assert said.count(article_id) >= 3
    assert "ملاحظة عن النهر" in said
    assert f"The folder {locked} can't be written: your library can be read" in told
    assert told.count("This can't be kept") == len(writings)
    assert "Traceback" not in told
    assert before == {one.name: one.read_bytes() for one in locked.iterdir() if one.is_file()}


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_where_no_library_can_be_made_there_is_an_empty_one(locked):
    lock(locked)
    codes, _, told = as_nobody(locked, "library|list", f"import|{Path(__file__)}")
    assert codes == [0, 6]
    assert "0 articles" in told


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_a_read_only_library_that_was_not_closed_says_that_it_must_be_mended_first(locked):
    with_nile(locked)
    db = sqlite3.connect(locked / "qari.sqlite", isolation_level=None)
    db.execute("UPDATE article SET words = 7")
    for end in ("", "-wal"):
        shutil.copy(locked / f"qari.sqlite{end}", locked / f"copy{end}")
    db.close()
    for end in ("", "-wal"):
        (locked / f"copy{end}").replace(locked / f"qari.sqlite{end}")
    lock(locked)
    codes, _, told = as_nobody(locked, "library|list")
    assert codes == [6]
    assert "mending it means writing" in told
    assert "open a copy of the folder" in told


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_a_read_only_library_of_an_older_version_says_so(locked):
    db = sqlite3.connect(locked / "qari.sqlite", isolation_level=None)
    migrate(db, replace(USER, steps=USER.steps[:-1]), locked / "qari.sqlite")
    db.close()
    lock(locked)
    codes, _, told = as_nobody(locked, "library|list")
    assert codes == [6]
    assert "An older version of this app wrote it" in told


def test_a_folder_that_can_be_written_again_is_written(path, monkeypatch):
    notes = SqliteNotes(path, clock_of())
    notes.put(note_on("a", "ق", "قبل", "n1"))
    notes.close()
    with monkeypatch.context() as locked:
        locked.setattr("reader.adapters.storage.read_only._may_write", lambda path: False)
        assert notes.count(NoteQuery()) == 1
        with pytest.raises(StorageReadOnly, match="read-only"):
            notes.put(note_on("a", "ق", "بعد", "n2"))
        assert len(notes.take_notices()) == 1
    notes.put(note_on("a", "ق", "بعد", "n2"))
    assert notes.count(NoteQuery()) == 2
    notes.close()


def test_a_locked_file_is_waited_for_then_said_and_the_note_can_be_saved_again(path, monkeypatch):
    monkeypatch.setattr("reader.adapters.storage.database._WAIT_SECONDS", 0.05)
    notes = SqliteNotes(path, clock_of())
    kept = notes.put(note_on("a", "ق", "قبل"))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable, match="Another program"):
        notes.put(replace(kept, body="بعد"))
    assert notes.get(kept.note_id) == kept
    other.execute("ROLLBACK")
    other.close()
    assert notes.put(replace(kept, body="بعد")).body == "بعد"
    notes.close()


def test_two_programs_write_in_turn(path):
    window, command = SqliteNotes(path, clock_of()), SqliteNotes(path, clock_of())
    for number in range(5):
        window.put(note_on("a", "ق", "نافذة", f"w{number}"))
        command.put(note_on("a", "ق", "أمر", f"c{number}"))
    assert window.count(NoteQuery()) == command.count(NoteQuery()) == 10
    window.close()
    command.close()


def test_a_disk_that_fills_up_while_notes_are_written_loses_none_that_was_acknowledged(path):
    small = SqliteNotes(
        path, clock_of(), on_open=lambda db: db.execute("PRAGMA max_page_count = 110")
    )
    acknowledged = []
    with pytest.raises(DiskFull):  # noqa: PT012 - which one it is, nobody knows
        for number in range(1000):
            body = f"ملاحظة {number} " * 40
            acknowledged.append(small.put(note_on("a", "ق", body, f"n{number}")))
    assert len(acknowledged) > 5
    small.close()
    notes = SqliteNotes(path, clock_of())
    assert set(notes.page(NoteQuery(), 0, 1000)) == set(acknowledged)
    assert notes.put(note_on("a", "ق", "الآن")).body == "الآن"  # there is room again
    notes.close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()


@pytest.mark.parametrize("store", [SqliteLibrary, SqliteNotes])
def test_the_file_of_a_newer_version_is_refused_and_not_touched(store, path):
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {USER.version + 1}")
    db.close()
    before = path.read_bytes()
    opened = store(path, clock_of())
    with pytest.raises(NewerDatabase, match="Install the newer version"):
        opened.tags()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_text_file_is_kept_aside_and_notes_can_be_written(path):
    path.write_text("هذه ليست قاعدة بيانات. " * 300, encoding="utf-8")
    notes = SqliteNotes(path, clock_of())
    assert notes.put(note_on("a", "ق", "نص")).body == "نص"
    assert "kept as" in notes.take_notices()[0].english()
    assert "ليست" in path.with_name("qari.sqlite.damaged-1").read_text(encoding="utf-8")
    notes.close()
