"""The care that every store shares: transactions, private files, damage, errors of ours."""

from __future__ import annotations

import sqlite3
import threading
from functools import partial
from pathlib import Path

import pytest

from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import USER
from reader.domain.errors import DiskFull, NewerDatabase, StorageUnavailable

ROW = ("f" * 64, "ذهب الى المدرسه.", "ذهب إلى المدرسة.", "2026-03-12T08:00:00+00:00")


def insert(db: sqlite3.Connection, row=ROW) -> None:
    db.execute("INSERT INTO correction VALUES (?, ?, ?, ?)", row)


def count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT count(*) FROM correction").fetchone()[0])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "qari.sqlite"


def test_nothing_is_made_before_the_first_use(path):
    database = Database(path, USER)
    assert not path.parent.exists()
    assert database.read(count) == 0
    assert path.is_file()
    database.close()


def test_files_and_folder_are_private(path):
    database = Database(path, USER)
    database.write(insert)
    files = sorted(item.name for item in path.parent.iterdir())
    assert files == [
        "qari.sqlite",
        "qari.sqlite-shm",
        "qari.sqlite-wal",
        "qari.sqlite.use",
    ]
    assert all(item.stat().st_mode & 0o777 == 0o600 for item in path.parent.iterdir())
    assert path.parent.stat().st_mode & 0o777 == 0o700
    database.close()


def test_wal_foreign_keys_and_a_durable_commit_are_on(path):
    database = Database(path, USER)
    found = database.read(
        lambda db: [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "synchronous")
        ]
    )
    assert found == ["wal", 1, 2]
    database.close()


def test_a_write_that_fails_keeps_nothing_of_itself(path):
    database = Database(path, USER)

    def half(db: sqlite3.Connection) -> None:
        insert(db)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        database.write(half)
    assert database.read(count) == 0
    database.write(insert)
    assert database.read(count) == 1
    database.close()


def test_a_full_disk_is_said_and_what_was_there_is_kept(path):
    database = Database(path, USER, lambda db: db.execute("PRAGMA max_page_count = 6"))
    database.write(insert)
    with pytest.raises(DiskFull) as raised:
        database.write(lambda db: insert(db, ("g", "أ" * 50_000, "ب", "")))
    assert isinstance(raised.value.__cause__, sqlite3.OperationalError)
    assert raised.value.__cause__.sqlite_errorcode == sqlite3.SQLITE_FULL
    assert "room" in str(raised.value)
    assert database.read(count) == 1
    database.close()


def test_a_file_that_is_no_database_is_kept_aside_and_a_new_one_begun(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, " * 100)
    database = Database(path, USER)
    database.write(insert)
    assert database.read(count) == 1
    aside = path.with_name("qari.sqlite.damaged-1")
    assert aside.read_bytes().startswith(b"not a database")
    (notice,) = database.take_notices()
    assert str(aside) in notice.english()
    assert database.take_notices() == ()
    database.close()


def test_pages_that_are_damaged_later_are_met_at_their_use(path):
    database = Database(path, USER)
    for number in range(200):
        database.write(partial(insert, row=(str(number), "نص " * 200, "نص", "")))
    database.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    again = Database(path, USER)
    assert again.read(count) == 0
    assert path.with_name("qari.sqlite.damaged-1").exists()
    again.close()


def test_a_second_damage_does_not_overwrite_what_the_first_left(path):
    path.parent.mkdir()
    for number in (1, 2):
        path.write_bytes(b"damage number %d, long enough to be read as a header" % number * 9)
        database = Database(path, USER)
        assert database.read(count) == 0
        database.close()
    first = path.with_name("qari.sqlite.damaged-1").read_bytes()
    second = path.with_name("qari.sqlite.damaged-2").read_bytes()
    assert b"number 1" in first
    assert b"number 2" in second


def test_another_writer_that_stays_is_waited_for_and_then_named(path, monkeypatch):
    monkeypatch.setattr("reader.adapters.storage.database._WAIT_SECONDS", 0.05)
    database = Database(path, USER)
    database.write(insert)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageUnavailable, match="Another program"):
        database.write(lambda db: insert(db, ("g", "أ", "ب", "")))
    assert database.read(count) == 1  # readers are not held up
    other.execute("ROLLBACK")
    other.close()
    database.close()


def test_a_folder_that_can_not_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    database = Database(tmp_path / "file" / "qari.sqlite", USER)
    with pytest.raises(StorageUnavailable, match="can't be made"):
        database.read(count)


def test_a_directory_in_place_of_the_file_is_said(path):
    path.mkdir(parents=True)
    database = Database(path, USER)
    with pytest.raises(StorageUnavailable, match=r"can't be used"):
        database.read(count)


def test_another_thread_is_refused(path):
    database = Database(path, USER)
    database.write(insert)
    caught: list[BaseException] = []

    def use() -> None:
        try:
            database.read(count)
        except StorageUnavailable as exc:
            caught.append(exc)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1
    assert "thread" in str(caught[0])
    database.close()


def test_it_can_be_used_again_after_it_was_closed(path):
    database = Database(path, USER)
    database.write(insert)
    database.close()
    assert database.read(count) == 1
    database.close()


def test_the_file_of_a_newer_version_keeps_every_byte(path):
    path.parent.mkdir()
    newer = sqlite3.connect(path)
    newer.execute("CREATE TABLE tomorrow (text)")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = path.read_bytes()
    database = Database(path, USER)
    for _ in range(2):
        with pytest.raises(NewerDatabase, match="Nothing was changed"):
            database.write(insert)
    assert path.read_bytes() == before
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_a_damaged_file_that_can_not_be_put_aside_is_said(path, monkeypatch):
    path.parent.mkdir()
    path.write_bytes(b"not a database at all, " * 100)

    def refused(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    database = Database(path, USER)
    with pytest.raises(StorageUnavailable, match="can't be put aside: Permission denied"):
        database.read(count)
    assert path.read_bytes().startswith(b"not a database")


def test_threads_that_open_a_new_file_at_once_all_get_it(tmp_path):
    for number in range(20):
        path = tmp_path / str(number) / "qari.sqlite"
        begin = threading.Barrier(4)
        failed: list[Exception] = []

        def use(path=path, begin=begin, failed=failed):
            begin.wait()
            database = Database(path, USER)
            try:
                database.read(count)
                database.write(insert_or_leave)
            except StorageUnavailable as error:
                failed.append(error)
            finally:
                database.close()

        threads = [threading.Thread(target=use) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failed == []


def insert_or_leave(db: sqlite3.Connection) -> None:
    db.execute("INSERT OR IGNORE INTO correction VALUES (?, ?, ?, ?)", ROW)
