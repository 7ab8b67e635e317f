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
from reader.adapters.storage.migrations import USER
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.errors import DiskFull, NewerDatabase, StorageUnavailable
from reader.services.library_ports import NoteQuery
from tests.adapters.storage.kept_texts import NILE, article_of, clock_of, note_on

READ_ONLY = """
import os, sys
from pathlib import Path
from reader.adapters.storage.library import SqliteLibrary
from reader.adapters.storage.notes import SqliteNotes
from reader.domain.errors import StorageUnavailable
from reader.domain.library import LibraryQuery
from tests.adapters.storage.kept_texts import clock_of, note_on
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
notes = SqliteNotes(path, clock_of())
try:
    notes.put(note_on("a", "q", "b"))
except StorageUnavailable as exc:
    print(exc)
library = SqliteLibrary(path, clock_of())
try:
    print(library.count(LibraryQuery()))
except StorageUnavailable as exc:
    print(exc)
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "qari.sqlite"


@pytest.mark.skipif(sys.platform == "win32", reason="needs modes")
def test_a_read_only_folder_is_said_with_what_to_do():
    folder = Path(tempfile.mkdtemp(dir="/var/tmp"))
    try:
        path = folder / "qari.sqlite"
        library = SqliteLibrary(path, clock_of())
        library.keep(article_of(*NILE))
        library.close()
        before = path.read_bytes()
        for file in folder.iterdir():
            file.chmod(0o444)
        folder.chmod(0o555)
        run = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path)],
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        said = run.stdout.splitlines()
        assert f"Make {folder} and its files writable." in said[0]
        assert path.read_bytes() == before
        assert "Traceback" not in run.stderr
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


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
        path, clock_of(), on_open=lambda db: db.execute("PRAGMA max_page_count = 80")
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
