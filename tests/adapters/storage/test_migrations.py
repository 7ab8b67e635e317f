"""Databases of every version open, and a step is taken whole or not at all."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from reader.adapters.storage.backup_files import backup_files
from reader.adapters.storage.database import Database
from reader.adapters.storage.migrations import IMPORTED, MACHINE, USER, Schema, migrate
from reader.domain.errors import NewerDatabase, StorageUnavailable

OLD_FILES = Path(__file__).parents[2] / "data" / "db"

TWO_STEPS = Schema(
    "user database",
    precious=True,
    steps=(
        USER.steps[0],
        ("ALTER TABLE correction ADD COLUMN why TEXT NOT NULL DEFAULT ''", "CREATE TABLE x (a)"),
    ),
)
BROKEN_SECOND_STEP = Schema(
    "user database", precious=True, steps=(USER.steps[0], ("CREATE TABLE x (a)", "NO SUCH SQL"))
)


def connect(path: Path | str) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def schema_of(db: sqlite3.Connection) -> list[tuple[str, str]]:
    return db.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()


def load(dump: str, path: Path) -> None:
    db = connect(path)
    db.executescript((OLD_FILES / dump).read_text("utf-8"))
    db.close()


@pytest.mark.parametrize(
    ("dump", "schema"),
    [("machine-v1.sql", MACHINE)]
    + [(f"memory-v{number + 1}.sql", IMPORTED) for number in range(IMPORTED.version)]
    + [(f"user-v{number + 1}.sql", USER) for number in range(USER.version)],
)
def test_a_migrated_old_file_has_the_schema_of_a_fresh_one(dump, schema, tmp_path):
    load(dump, tmp_path / "old.sqlite")
    old, fresh = connect(tmp_path / "old.sqlite"), connect(tmp_path / "fresh.sqlite")
    migrate(old, schema, tmp_path / "old.sqlite")
    migrate(fresh, schema, tmp_path / "fresh.sqlite")
    assert schema_of(old) == schema_of(fresh)
    assert old.execute("PRAGMA user_version").fetchone() == (schema.version,)
    old.close()
    fresh.close()


def test_every_released_version_has_its_old_file():
    names = {path.name for path in OLD_FILES.glob("*.sql")}
    wanted = {f"machine-v{number + 1}.sql" for number in range(MACHINE.version)}
    wanted |= {f"memory-v{number + 1}.sql" for number in range(IMPORTED.version)}
    wanted |= {f"user-v{number + 1}.sql" for number in range(USER.version)}
    assert names == wanted


def test_rows_of_an_old_file_outlive_its_migration(tmp_path):
    path = tmp_path / "qari.sqlite"
    load("user-v1.sql", path)
    db = connect(path)
    migrate(db, TWO_STEPS, path)
    assert db.execute("SELECT original, corrected, why FROM correction").fetchall() == [
        ("ذهب الى المدرسه.", "ذهب إلى المدرسة.", "")
    ]
    db.close()


def test_a_precious_file_is_backed_up_before_its_first_step(tmp_path):
    path = tmp_path / "qari.sqlite"
    load("user-v1.sql", path)
    db = connect(path)
    migrate(db, TWO_STEPS, path)
    db.close()
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup_files(backup.parent)[0].why == "before migration"
    copy = connect(backup)
    assert copy.execute("PRAGMA user_version").fetchone() == (1,)
    assert copy.execute("SELECT count(*) FROM correction").fetchone() == (1,)
    copy.close()
    assert backup.stat().st_mode & 0o077 == 0


def test_nothing_is_migrated_where_no_backup_can_be_written(tmp_path):
    path = tmp_path / "qari.sqlite"
    load("user-v1.sql", path)
    (tmp_path / "backups").write_text("in the way")
    db = connect(path)
    with pytest.raises(StorageUnavailable):
        migrate(db, TWO_STEPS, path)
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()


def test_a_step_that_fails_in_the_middle_leaves_the_version_before_it(tmp_path):
    path = tmp_path / "qari.sqlite"
    load("user-v1.sql", path)
    db = connect(path)
    before = schema_of(db)
    with pytest.raises(sqlite3.OperationalError):
        migrate(db, BROKEN_SECOND_STEP, path)
    assert schema_of(db) == before
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    migrate(db, TWO_STEPS, path)  # the next run goes on from there
    assert db.execute("PRAGMA user_version").fetchone() == (2,)
    db.close()


def test_a_crash_in_the_middle_of_a_step_rolls_back(tmp_path):
    path = tmp_path / "qari.sqlite"
    load("user-v1.sql", path)
    db = connect(path)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("BEGIN IMMEDIATE")
    db.execute("CREATE TABLE x (a)")
    db.execute("PRAGMA user_version = 2")
    after = tmp_path / "after-the-crash"
    after.mkdir()
    for file in tmp_path.glob("qari.sqlite*"):  # what lies on the disk at that moment
        shutil.copy(file, after / file.name)
    db.execute("ROLLBACK")
    db.close()
    found = connect(after / "qari.sqlite")
    assert found.execute("PRAGMA user_version").fetchone() == (1,)
    assert found.execute("SELECT count(*) FROM correction").fetchone() == (1,)
    migrate(found, TWO_STEPS, after / "qari.sqlite")
    found.close()


def test_a_newer_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "qari.sqlite"
    db = connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    before = path.read_bytes()
    database = Database(path, USER)
    with pytest.raises(NewerDatabase) as raised:
        database.read(lambda db: db.execute("SELECT 1").fetchone())
    assert str(path) in str(raised.value)
    assert "newer version" in str(raised.value)
    again = connect(path)
    assert again.execute("PRAGMA user_version").fetchone() == (99,)
    again.close()
    assert path.stat().st_size == len(before)
